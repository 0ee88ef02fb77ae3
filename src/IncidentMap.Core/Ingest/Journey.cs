using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>
/// The whole journey of a report: it is checked, read, its incidents are set in their places, compared with what is held,
/// and stored as proposed. A person decides the rest (<see cref="Editor"/>); what is published is never changed from here.
/// </summary>
/// <param name="reader">Reads the text.</param>
/// <param name="gazetteer">Knows the places that the reader names.</param>
/// <param name="store">Keeps reports and incidents.</param>
/// <param name="time">Tells when the report was received.</param>
/// <param name="thresholds">When a proposal is joined without a person; null for the usual.</param>
public sealed class Journey(IReportReader reader, IGazetteer gazetteer, IIncidentStore store, TimeProvider time, JoinThresholds? thresholds = null)
{
    /// <summary>A decision takes a moment; so many in a row during one ingest are no accident.</summary>
    private const int MostAttempts = 20;

    /// <summary>Takes in one report. The same text again changes nothing. A text that cannot be a report gives every fault.</summary>
    /// <param name="text">The report.</param>
    /// <param name="by">Who brought it, for the history.</param>
    /// <param name="read">What was read in it already; null lets the reader by rules read it.</param>
    public Result<Ingested> Take(ReportText text, string by, ReportReading? read = null)
    {
        var faults = ReportCheck.Faults(text);
        if (faults.Count > 0) return Result<Ingested>.Fail(faults);

        var report = Reported.As(text, time.GetUtcNow());
        if (store.FindReport(report.Sha256) is not null) return Known(report);

        var told = (read ?? reader.Read(text)).Incidents;
        for (var attempt = 1; ; attempt++)
        {
            var codes = new FreeCodes(store);
            var proposals = told.Select(reading => Proposal.From(reading, report, gazetteer, codes));
            var outcomes = new Settling(store, thresholds ?? JoinThresholds.Default).Settle(proposals, report, by);

            // Report and incidents in one transaction. Another process may have brought the same text meanwhile, or an editor may have
            // decided about an incident that this report adds to; then it is settled anew.
            switch (store.SaveReport(report, [.. outcomes.SelectMany(o => o.Revisions)]))
            {
                case ReportOutcome.Held: return Known(report);
                case ReportOutcome.Saved: return Result<Ingested>.Ok(new Ingested(report, AlreadyKnown: false, outcomes));
                case ReportOutcome.Changed when attempt == MostAttempts: return Result<Ingested>.Fail(new Fault("report", "Others keep changing the incidents that this report adds to; take it in again."));
            }
        }
    }

    private Result<Ingested> Known(Report report) =>
        Result<Ingested>.Ok(new Ingested(report, AlreadyKnown: true, [.. store.FindByReport(report.Sha256).Select(i => new IngestedIncident(i, IngestOutcome.Known))]));
}
