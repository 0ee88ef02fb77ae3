namespace IncidentMap.Reports;

/// <summary>Reads a report. Stateless, safe for many threads, linear in the length of the text; never throws on any text.</summary>
public interface IReportReader
{
    /// <summary>What the text says.</summary>
    ReportReading Read(ReportText report);
}
