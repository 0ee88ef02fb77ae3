namespace IncidentMap.Gazetteer.Import;

/// <summary>A file to import.</summary>
/// <param name="Path">The file: plain, .gz or .zip.</param>
/// <param name="Format">How to read it.</param>
/// <param name="Name">The name to keep it under, in place of an earlier import of that name; null: format and file name.</param>
/// <param name="WholeOnly">True to refuse a file that gives far fewer places than are there from the same source: it is likely not whole.</param>
public sealed record ImportRequest(string Path, IImportFormat Format, string? Name = null, bool WholeOnly = false);
