using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>An incident that may be the same event as another.</summary>
/// <param name="Incident">The incident, as it is held.</param>
/// <param name="Score">How likely, and why.</param>
public sealed record JoinCandidate(Incident Incident, JoinScore Score);

/// <summary>Finds the incidents held that may be the same event.</summary>
/// <param name="store">Where to look.</param>
public sealed class JoinSearch(IIncidentStore store)
{
    /// <summary>A day of publication may follow the event by this many days, and a night belongs to two.</summary>
    private const int Reach = 3;

    /// <summary>Candidates from a score on, the likeliest first. What was withdrawn, and the incident itself, are none.</summary>
    /// <param name="incident">What to find the like of.</param>
    /// <param name="thresholds">The lowest score; null for the usual one.</param>
    public IReadOnlyList<JoinCandidate> For(Incident incident, JoinThresholds? thresholds = null) => For(incident, thresholds, new ReportTexts(store));

    /// <summary>The same, with the texts of reports that are not kept yet.</summary>
    internal IReadOnlyList<JoinCandidate> For(Incident incident, JoinThresholds? thresholds, ReportTexts texts)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var least = (thresholds ?? JoinThresholds.Default).Likely;
        return [.. store.Overlapping(incident.When.Start.AddDays(-Reach), incident.When.End.AddDays(Reach))
            .Where(held => held.State != IncidentState.Withdrawn && held.Id != incident.Id)
            .Select(held => new JoinCandidate(held, ScoreOf(held, incident, texts)))
            .Where(c => c.Score.Value >= least)
            .OrderByDescending(c => c.Score.Value).ThenBy(c => c.Incident.Code, StringComparer.Ordinal)];
    }

    private static bool AreAlike(Incident a, Incident b, JoinThresholds thresholds) =>
        JoinScoring.Of(a, b) is { IsContradicted: false } score && score.Value >= thresholds.Likely;

    // Texts are compared only where nothing excludes that they tell of one event.
    private static JoinScore ScoreOf(Incident held, Incident incident, ReportTexts texts)
    {
        var score = JoinScoring.Of(held, incident);
        return score.Value == 0 ? score : JoinScoring.Of(held, incident, texts.Share(held, incident), texts.SharedNames(held, incident));
    }

    /// <summary>
    /// The candidate of which it is certain; null when none is, or when it is as certain of another one that is not like it: then a
    /// person must say which.
    /// </summary>
    internal static JoinCandidate? CertainOf(IReadOnlyList<JoinCandidate> candidates, JoinThresholds thresholds)
    {
        var certain = candidates.Where(c => c.Score.Value >= thresholds.Certain && !c.Score.IsContradicted).ToList();
        return certain is [var first, .. var others] && others.TrueForAll(o => AreAlike(first.Incident, o.Incident, thresholds)) ? first : null;
    }
}
