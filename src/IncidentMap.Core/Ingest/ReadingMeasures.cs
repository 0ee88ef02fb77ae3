using IncidentMap.Incidents;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>The ranges and the grade that one reading alone gives, by the same published rules as stored incidents.</summary>
public static class ReadingMeasures
{
    // The rules look at who says what, not at where it was published.
    private static readonly Report Unknown = new() { Sha256 = "", Text = "", Received = DateTimeOffset.UnixEpoch };

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
            Claims = [.. reading.Claims.Select((claim, i) => Proposal.ClaimOf(claim, i, Unknown) with { Publisher = claim.IsOfTheText ? claim.Speaker : null })],
        };
        return (CasualtyRules.Derive(incident), GradeRules.Decide(incident));
    }
}
