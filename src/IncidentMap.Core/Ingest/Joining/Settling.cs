using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// Settles what becomes of the proposals of one report. A proposal that is certainly an incident which is itself still proposed is
/// joined to it, and its own record leads there. What is published is never changed from here: a certain match is proposed as an
/// addition, for a person to join.
/// </summary>
internal sealed class Settling(IIncidentStore store, JoinThresholds thresholds)
{
    private readonly JoinSearch _search = new(store);

    /// <summary>The proposals in their order, each with what became of it and the revisions that write it.</summary>
    internal IReadOnlyList<IngestedIncident> Settle(IEnumerable<Incident> proposals, Report report, string by)
    {
        var settled = new List<IngestedIncident>();
        foreach (var proposal in proposals) settled.Add(Settle(proposal, report, by));
        return settled;
    }

    private IngestedIncident Settle(Incident proposal, Report report, string by)
    {
        // The reader told the incidents of one text apart: they are not put together again here. What is held of this very
        // report cannot be found, for a report is taken in once.
        var texts = new ReportTexts(store, report);
        var candidates = _search.For(proposal, thresholds, texts);
        var told = new Revision(null, proposal, Entry("ingest", $"Proposed from {SourceOf(report)}."));
        if (JoinSearch.CertainOf(candidates, thresholds) is not { } certain)
            return new IngestedIncident(proposal, IngestOutcome.Proposed) { Candidates = candidates, Revisions = [told] };
        if (certain.Incident.State != IncidentState.Proposed || IsTaken(certain.Incident))
            return new IngestedIncident(proposal, IngestOutcome.Addition) { Candidates = candidates, Revisions = [told] };

        _taken.Add(certain.Incident.Id);
        // A paper that prints another's text is no second origin.
        var joined = Merging.Join(certain.Incident, proposal with { Claims = texts.UnderOneOrigin(proposal, certain.Incident) });
        var away = Merging.Away(proposal, certain.Incident, $"Told of in {certain.Incident.Code}.");
        return new IngestedIncident(joined, IngestOutcome.Joined)
        {
            Candidates = candidates,
            Revisions =
            [
                told,
                new Revision(proposal, away, Entry("join", $"Joined into {certain.Incident.Code} (score {Shown(certain.Score)}).")),
                new Revision(certain.Incident, joined, Entry("join", $"{proposal.Code} joined (score {Shown(certain.Score)}): claims added from {SourceOf(report)}.")),
            ],
        };

        Change Entry(string action, string summary) => new(report.Received, by, action, summary, null);
    }

    private readonly HashSet<Guid> _taken = [];

    private bool IsTaken(Incident held) => _taken.Contains(held.Id);

    private static string Shown(JoinScore score) => FormattableString.Invariant($"{score.Rounded:0.00}");

    private static string SourceOf(Report report) => $"a report of {report.Publisher ?? "an unnamed publisher"} ({report.Sha256[..12]})";
}
