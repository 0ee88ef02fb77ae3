namespace IncidentMap.Gazetteer.Import;

/// <summary>What an import did.</summary>
/// <param name="Import">The file, and the name that it is kept under.</param>
/// <param name="Version">Version of the gazetteer that holds it.</param>
/// <param name="Places">Places of that gazetteer.</param>
/// <param name="Names">Names of that gazetteer.</param>
/// <param name="Added">Rows that became places of their own and were none before.</param>
/// <param name="Merged">Rows that are places already there, which took their names.</param>
/// <param name="Unchanged">Rows that an earlier import of the same name held already, in the same words.</param>
/// <param name="Removed">Rows of an earlier import of the same name that this file has no more.</param>
/// <param name="Refused">Rows at fault, each with line and field.</param>
/// <param name="Skipped">Rows without fault that the gazetteer has no use for, counted by reason.</param>
public sealed record ImportReport(
    GazetteerImport Import, string Version, int Places, int Names,
    IReadOnlyList<ImportedPlace> Added, IReadOnlyList<MergedRow> Merged, int Unchanged, int Removed,
    IReadOnlyList<Fault> Refused, IReadOnlyDictionary<string, int> Skipped);
