using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks;

/// <summary>The rival of the export: plain objects with the members of a feature, for System.Text.Json to serialise by itself.</summary>
internal sealed record PlainFeature(string Type, Guid Id, PlainPoint? Geometry, PlainProperties Properties)
{
    internal static PlainFeature Of(SnapshotRow row)
    {
        var (incident, where, people) = (row.Incident, row.PublicWhere, row.Casualties);
        return new("Feature", incident.Id, where.Point is { } p ? new("Point", [p.Lon, p.Lat]) : null, new()
        {
            Id = incident.Id,
            Code = incident.Code,
            DateStart = incident.When.Start,
            DateEnd = incident.When.End,
            DatePrecision = Token.Of(incident.When.Precision),
            Lon = where.Point?.Lon,
            Lat = where.Point?.Lat,
            Accuracy = Token.Of(where.Accuracy),
            RadiusMetres = where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy),
            PlaceId = where.PlaceId,
            PlaceName = where.Name,
            PlaceNameAr = where.NameAr,
            Admin1 = where.Admin1,
            Kind = Token.Of(incident.Kind),
            Target = incident.Target,
            KilledMin = people.Killed?.Min,
            KilledMax = people.Killed?.Max,
            CiviliansKilledMin = people.CiviliansKilled?.Min,
            CiviliansKilledMax = people.CiviliansKilled?.Max,
            BelligerentsKilledMin = people.BelligerentsKilled?.Min,
            BelligerentsKilledMax = people.BelligerentsKilled?.Max,
            InjuredMin = people.Injured?.Min,
            InjuredMax = people.Injured?.Max,
            Grade = Token.Of(row.Grade.Grade),
            GradeReason = row.Grade.Reason,
            TitleEn = incident.TitleEn,
            TitleAr = incident.TitleAr,
            Parties = incident.Parties,
            Sources = [.. Source.Of(incident)],
            Claims = incident.Claims,
        });
    }
}

internal sealed record PlainPoint(string Type, double[] Coordinates);

internal sealed record PlainCollection(string Type, IEnumerable<PlainFeature> Features);

internal sealed record PlainProperties
{
    public Guid Id { get; init; }
    public string? Code { get; init; }
    public DateOnly DateStart { get; init; }
    public DateOnly DateEnd { get; init; }
    public string? DatePrecision { get; init; }
    public double? Lon { get; init; }
    public double? Lat { get; init; }
    public string? Accuracy { get; init; }
    public int? RadiusMetres { get; init; }
    public string? PlaceId { get; init; }
    public string? PlaceName { get; init; }
    public string? PlaceNameAr { get; init; }
    public string? Admin1 { get; init; }
    public string? Kind { get; init; }
    public string? Target { get; init; }
    public int? KilledMin { get; init; }
    public int? KilledMax { get; init; }
    public int? CiviliansKilledMin { get; init; }
    public int? CiviliansKilledMax { get; init; }
    public int? BelligerentsKilledMin { get; init; }
    public int? BelligerentsKilledMax { get; init; }
    public int? InjuredMin { get; init; }
    public int? InjuredMax { get; init; }
    public string? Grade { get; init; }
    public string? GradeReason { get; init; }
    public string? TitleEn { get; init; }
    public string? TitleAr { get; init; }
    public IReadOnlyList<PartyRole>? Parties { get; init; }
    public IReadOnlyList<Source>? Sources { get; init; }
    public IReadOnlyList<Claim>? Claims { get; init; }
}
