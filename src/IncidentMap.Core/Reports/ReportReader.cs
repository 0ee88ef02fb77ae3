using IncidentMap.Gazetteer;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports;

/// <summary>
/// Reads Arabic and English reports by rules: the text is cut into words and sentences, numbers of people get their harm from the
/// words around them, sentences are gathered into events, and each event becomes an incident with its claims.
/// </summary>
/// <param name="gazetteer">Where places are looked up.</param>
public sealed class ReportReader(IGazetteer gazetteer) : IReportReader
{
    private readonly PlaceMemo _places = new(gazetteer);

    /// <inheritdoc/>
    public ReportReading Read(ReportText report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var context = Context.Of(report, _places);
        var events = new EventSplitter(context).Split();
        var builder = new IncidentBuilder(context, report);
        var incidents = events.Select(builder.Build).ToList();
        return new ReportReading { Incidents = incidents, Mentions = new MentionList(context, events).Build() };
    }
}
