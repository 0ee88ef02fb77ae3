namespace IncidentMap.Incidents;

/// <summary>Where an incident happened, and how well that is known.</summary>
public sealed record Where
{
    /// <summary>The point, WGS 84; null when no point can stand for the place.</summary>
    public LonLat? Point { get; init; }

    /// <summary>Id of the place in the gazetteer.</summary>
    public string? PlaceId { get; init; }

    /// <summary>Ids of the place itself and of every place that holds it (town, subdistrict, district, governorate, country), for the filter word <c>place</c>.</summary>
    public IReadOnlyList<string> Within { get; init; } = [];

    /// <summary>The name as reported.</summary>
    public string? ReportedName { get; init; }

    /// <summary>The name in Latin script.</summary>
    public string? Name { get; init; }

    /// <summary>The name in Arabic.</summary>
    public string? NameAr { get; init; }

    /// <summary>The governorate's name in Latin script.</summary>
    public string? Admin1 { get; init; }

    /// <summary>The governorate's name in Arabic.</summary>
    public string? Admin1Ar { get; init; }

    /// <summary>The geolocation accuracy tier.</summary>
    public GeolocationAccuracy Accuracy { get; init; } = GeolocationAccuracy.Unknown;

    /// <summary>The radius in metres within which the place lies; null when unknown.</summary>
    public int? RadiusMetres { get; init; }

    /// <summary>The ids of the place and of all that hold it, each once.</summary>
    internal IReadOnlyList<string> Places => [.. (PlaceId is { } id ? Within.Prepend(id) : Within).Distinct(StringComparer.Ordinal)];
}
