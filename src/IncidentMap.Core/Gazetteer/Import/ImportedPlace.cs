using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A place as a source gives it, before it is merged with what is there.</summary>
public sealed record ImportedPlace
{
    /// <summary>Id in its source's own space, such as "gn:173480" or "ocha:SY020400".</summary>
    public required string Id { get; init; }

    /// <summary>Where it stands in its file, such as "line 12"; empty once it is kept.</summary>
    public string Where { get; init; } = "";

    /// <summary>Display name in Latin script; null where the row only adds names to another place.</summary>
    public string? Name { get; init; }

    /// <summary>Display name in Arabic.</summary>
    public string? NameAr { get; init; }

    /// <summary>All names, the display names among them, each with its source.</summary>
    public IReadOnlyList<PlaceName> Names { get; init; } = [];

    /// <summary>The names folded, by which the row is compared with what is there.</summary>
    internal IReadOnlyList<string> Keys => field ??= [.. MergedPlace.Keys(Names)];

    /// <summary>Feature class as a kebab token; null where the row only adds names.</summary>
    public string? Feature { get; init; }

    /// <summary>Where it lies; null where the row only adds names.</summary>
    public LonLat? Point { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the country.</summary>
    public string Country { get; init; } = "SY";

    /// <summary>P-code of the governorate that the source names.</summary>
    public string? Admin1Pcode { get; init; }

    /// <summary>P-code of the district that the source names.</summary>
    public string? Admin2Pcode { get; init; }

    /// <summary>P-code of the subdistrict that the source names.</summary>
    public string? Admin3Pcode { get; init; }

    /// <summary>P-code of the place itself.</summary>
    public string? Pcode { get; init; }

    /// <summary>P-code or id of the town that it is a part of; null when the source names none.</summary>
    public string? Parent { get; init; }

    /// <summary>Name of that town, by which it is found where its code is not known.</summary>
    public string? ParentName { get; init; }

    /// <summary>Population; null when unknown.</summary>
    public int? Population { get; init; }

    /// <summary>Outline of an area, degrees, WGS 84, longitude first; null for a point.</summary>
    public MultiPolygon? Outline { get; init; }
}

/// <summary>What a file gave: places, rows that are at fault, and how many rows are of no use here, by reason.</summary>
/// <param name="Places">The rows that can be used.</param>
/// <param name="Refused">The rows that cannot, each with line and field.</param>
/// <param name="Skipped">Rows without fault that the gazetteer has no use for, counted by reason.</param>
public sealed record ImportedRows(IReadOnlyList<ImportedPlace> Places, IReadOnlyList<Fault> Refused, IReadOnlyDictionary<string, int> Skipped);

/// <summary>A way to read one kind of file.</summary>
public interface IImportFormat
{
    /// <summary>The word after <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>Licence and who must be named.</summary>
    string Licence { get; }

    /// <summary>Where the source is described.</summary>
    string Url { get; }

    /// <summary>Its turn in a merge, lowest first: what comes earlier gives the position and the display names.</summary>
    int Turn { get; }

    /// <summary>Reads a whole file; a fault is one of the file as a whole, a row's fault stands among the rows.</summary>
    /// <param name="file">The opened contents.</param>
    /// <param name="known">The places that are there, for what a row names and does not say.</param>
    Result<ImportedRows> Read(ImportFile file, IReadOnlyList<Place> known);
}
