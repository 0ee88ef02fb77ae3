using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
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
public sealed class Journey(IReportReader reader, IGazetteer gazetteer, IIncidentStore store, TimeProvider time)
{
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
        var codes = new FreeCodes(store);
        var proposals = told.Select(reading => Proposal.From(reading, report, gazetteer, codes));
        var outcomes = SameEvent.Settle(proposals, store);

        // Report and incidents in one transaction; another process may have brought the same text meanwhile.
        var isNew = store.SaveReport(report, [.. outcomes.Select(o => (o.Incident, new Change(report.Received, by, o.Action, o.Summary(report), null)))]);
        return !isNew ? Known(report) : Result<Ingested>.Ok(new Ingested(report, AlreadyKnown: false, outcomes));
    }

    private Result<Ingested> Known(Report report) =>
        Result<Ingested>.Ok(new Ingested(report, AlreadyKnown: true, [.. store.FindByReport(report.Sha256).Select(i => new IngestedIncident(i, IngestOutcome.Known))]));
}
