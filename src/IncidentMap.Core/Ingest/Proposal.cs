using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>Turns what was read into an incident for a person to look at.</summary>
internal static class Proposal
{
    internal static Incident From(IncidentReading reading, Report report, IGazetteer gazetteer, FreeCodes codes) => From(reading, report, gazetteer, codes.Next);

    internal static Incident From(IncidentReading reading, Report report, IGazetteer gazetteer, Func<DateOnly, string> codeOf)
    {
        var when = DateOf(reading, report);
        var incident = new Incident
        {
            Id = Guid.CreateVersion7(report.Received),
            Code = codeOf(when.Start),
            When = when,
            Where = PlaceOf(reading.Place, gazetteer),
            Kind = reading.Kind,
            Target = reading.Target is { } target && Party.IsToken(target) ? target : null,
            Parties = [.. reading.Parties.Where(p => Party.IsToken(p.Name)).DistinctBy(p => p.Name).Select(p => new PartyRole(p.Name, p.Basis))],
            Claims = [.. reading.Claims.Select((claim, i) => ClaimOf(claim, i, report))],
            TitleEn = "",
            TitleAr = "",
            State = IncidentState.Proposed,
        };
        return incident with { TitleEn = Titles.English(incident), TitleAr = Titles.Arabic(incident) };
    }

    /// <summary>The place as the gazetteer knows it, with the tier that the words give.</summary>
    internal static Where At(Place place, GeolocationAccuracy accuracy, string? reportedName) => new()
    {
        Point = place.Point,
        PlaceId = place.Id,
        Within = [place.Id, .. place.Parents],
        ReportedName = reportedName,
        Name = place.Name,
        NameAr = place.NameAr,
        Admin1 = place.Admin1,
        Admin1Ar = place.Admin1Ar,
        Accuracy = accuracy,
        RadiusMetres = accuracy == place.Accuracy ? place.RadiusMetres : AccuracyRadius.Metres(accuracy),
    };

    private static Where PlaceOf(PlaceReading? reading, IGazetteer gazetteer) =>
        reading is null ? new Where()
        : gazetteer.Find(reading.PlaceId) is { } place ? At(place, reading.Accuracy, reading.AsWritten)
        : new Where { ReportedName = reading.AsWritten };

    /// <summary>Where neither text nor publication gives a day, the day of receipt stands in; <see cref="Editor"/> does not accept that one.</summary>
    private static When DateOf(IncidentReading reading, Report report)
    {
        var start = reading.DateStart ?? report.PublishedOn ?? DateOnly.FromDateTime(report.Received.UtcDateTime);
        var end = reading.DateEnd is { } last && last >= start ? last : start;
        return new When
        {
            Start = start,
            End = end,
            Precision = reading.DateStart is null ? DatePrecision.Published : reading.DatePrecision ?? (start == end ? DatePrecision.Exact : DatePrecision.Range),
            PartOfDay = reading.PartOfDay,
        };
    }

    internal static Claim ClaimOf(ClaimReading reading, int index, Report report) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"c{index + 1}"),
        Speaker = reading.Speaker,
        Origin = Party.IsToken(reading.Origin) ? reading.Origin : "unknown",
        Publisher = report.Publisher,
        Url = report.Url,
        ReportId = report.Sha256,
        AssertedOn = report.PublishedOn,
        Response = reading.Response,
        RespondingParty = reading.RespondingParty,
        Span = reading.Span,
        Figures = [.. reading.Figures.Select(f => new Figure
        {
            Id = f.Id,
            Outcome = f.Outcome,
            Count = f.Count,
            Status = f.Status,
            Role = f.Role,
            Group = f.Group,
            PartOf = f.PartOf,
            Span = f.Span,
        })],
    };
}
