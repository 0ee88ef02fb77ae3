using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Web.Pages.Read;

/// <summary>A place name of the text that could not be settled, with what the gazetteer offers.</summary>
/// <param name="Words">The name, as written.</param>
/// <param name="Candidates">Places of that name, best first; empty for a name that is not known.</param>
public sealed record UnsettledPlace(string Words, IReadOnlyList<Place> Candidates);

/// <summary>One incident of a reading, with all that its side of the page shows.</summary>
public sealed record ReadIncident
{
    private const int MostCandidates = 4;

    /// <summary>Its index in the reading.</summary>
    public required int Index { get; init; }

    /// <summary>What was read.</summary>
    public required IncidentReading Reading { get; init; }

    /// <summary>The same as it would be proposed, with speakers named as the page names them.</summary>
    public required Incident Incident { get; init; }

    /// <summary>The ranges by the published rule.</summary>
    public required Casualties Casualties { get; init; }

    /// <summary>The grade by the published rule.</summary>
    public required GradeDecision Grade { get; init; }

    /// <summary>Names of places that may be where it happened, or namesakes of where it did.</summary>
    public required IReadOnlyList<UnsettledPlace> Unsettled { get; init; }

    /// <summary>Makes the incident of a reading.</summary>
    /// <param name="reading">All that was read.</param>
    /// <param name="index">Which incident of it.</param>
    /// <param name="report">The report.</param>
    /// <param name="gazetteer">Where places are looked up.</param>
    /// <param name="speakers">How the page names the speaker of a claim.</param>
    public static ReadIncident Of(ReportReading reading, int index, ReportText report, IGazetteer gazetteer, Func<ClaimReading, string> speakers)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(speakers);
        var read = reading.Incidents[index];
        var proposed = Preview.Of(read, report, gazetteer);
        var incident = proposed with { Claims = [.. proposed.Claims.Select((claim, c) => claim with { Speaker = speakers(read.Claims[c]) })] };
        return new ReadIncident
        {
            Index = index,
            Reading = read,
            Incident = incident,
            Casualties = CasualtyRules.Derive(incident),
            Grade = GradeRules.Decide(incident),
            Unsettled = Unsettle(reading, index, report.Text, gazetteer),
        };
    }

    /// <summary>Namesakes of the place that was chosen, or of the village that it stands for; without one, the names in the incident's sentences that were not settled.</summary>
    private static List<UnsettledPlace> Unsettle(ReportReading reading, int index, string text, IGazetteer gazetteer)
    {
        if (reading.Incidents[index].Place is { } chosen)
        {
            // The place is only what lies around a village that the gazetteer lacks: its own name is told with its namesakes, if any.
            if (reading.Mentions.Any(m => m.Kind == MentionKind.Place && m.Span == chosen.Span && m.Value.Length == 0)) return [new UnsettledPlace(chosen.AsWritten, Candidates(gazetteer, chosen.AsWritten))];
            // Where one stands clear, the others are not offered: the words beside the name decided.
            var others = Candidates(gazetteer, chosen.AsWritten, ResolutionStatus.Ambiguous).Where(p => p.Id != chosen.PlaceId).ToList();
            return others.Count == 0 ? [] : [new UnsettledPlace(chosen.AsWritten, others)];
        }
        // A name that is known and was not chosen is told among what does not count.
        return [.. reading.Mentions
            .Where(m => m.Kind == MentionKind.Place && m.Value.Length == 0 && m.Span.Start >= 0 && m.Span.End <= text.Length && m.Span.Length is > 0 and <= 200)
            .Select(m => m.Span.In(text)).Distinct(StringComparer.Ordinal).Take(MostCandidates)
            .Select(name => new UnsettledPlace(name, Candidates(gazetteer, name)))];
    }

    private static List<Place> Candidates(IGazetteer gazetteer, string name, ResolutionStatus? only = null)
    {
        if (name.Length > 200) return [];
        var found = gazetteer.Resolve(new PlaceQuery(name), MostCandidates + 1);
        return found.Status == ResolutionStatus.Unknown || (only is { } status && found.Status != status) ? [] : [.. found.Candidates.Take(MostCandidates).Select(c => c.Place)];
    }
}
