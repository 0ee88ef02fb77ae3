using IncidentMap.Incidents;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>The ranges and the grade that one reading alone gives, by the same published rules as stored incidents.</summary>
public static class ReadingMeasures
{
    /// <summary>Ranges and grade of an incident as read; a measure that the text does not give is null.</summary>
    public static (Casualties Casualties, GradeDecision Grade) Of(IncidentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var day = reading.DateStart ?? DateOnly.MinValue;
        var incident = new Incident
        {
            Id = Guid.Empty,
            Code = "read",
            When = new When { Start = day, End = reading.DateEnd ?? day },
            Where = new Where(),
            TitleEn = "",
            TitleAr = "",
            Parties = [.. reading.Parties.Select(p => new PartyRole(p.Name, p.Basis))],
            Claims = [.. reading.Claims.Select(ClaimOf)],
        };
        return (CasualtyRules.Derive(incident), GradeRules.Decide(incident));
    }

    private static Claim ClaimOf(ClaimReading reading, int index) => new()
    {
        Id = $"c{index + 1}",
        Speaker = reading.Speaker,
        Origin = reading.Origin,
        Response = reading.Response,
        RespondingParty = reading.RespondingParty,
        Span = reading.Span,
        Figures = [.. reading.Figures.Select(f => new Figure
        {
            Id = f.Id, Outcome = f.Outcome, Count = f.Count, Status = f.Status, Role = f.Role, Group = f.Group, PartOf = f.PartOf, Span = f.Span,
        })],
    };
}
