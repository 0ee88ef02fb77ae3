using IncidentMap.Exchange.Import.Files;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>What a reading of a file needs beside the file.</summary>
/// <param name="FileName">Named in the reasons of imported figures and grades.</param>
/// <param name="Places">Answers place names and ids.</param>
public sealed record ImportContext(string FileName, PlaceLookup Places)
{
    /// <summary>True to take records that say they lie in another country than Syria.</summary>
    public bool OtherCountries { get; init; }

    /// <summary>A second file that the format reads beside the first, such as TimeMap's sources.</summary>
    public DataFile? Beside { get; init; }
}

/// <summary>A form in which incidents come in.</summary>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">What it is, in one line.</param>
/// <param name="Reader">Reads the records one by one.</param>
public sealed record ImportFormat(string Name, string Description, Func<DataFile, ImportContext, IEnumerable<ImportRow>> Reader)
{
    /// <summary>The columns whose sums in the file are compared with what is stored.</summary>
    public IReadOnlyList<SumCheck> Sums { get; init; } = [];
}

/// <summary>A column that is summed up in the file and again in the store.</summary>
/// <param name="Column">The column.</param>
/// <param name="Stored">The same number of a stored record: of the claim that bears the record's key.</param>
public sealed record SumCheck(string Column, Func<Claim, long?> Stored)
{
    /// <summary>The bounds of the figure with an id.</summary>
    internal static SumCheck Of(string column, string figure, Func<Count, int?> number) =>
        new(column, claim => claim.Figures.FirstOrDefault(f => f.Id == figure) is { } f ? number(f.Count) : null);
}
