using IncidentMap.Incidents;
using IncidentMap.Reports;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Review;

/// <summary>
/// The marks of a report under review: the figures of the incident's own claims first, each with the letter that the list of claims
/// shows; then what the reader finds in the text.
/// </summary>
internal static class ReviewMarks
{
    internal static IReadOnlyList<TextMark> Of(Incident incident, Report report, IReportReader reader, Language language)
    {
        var figures = incident.Claims
            .Where(c => c.ReportId == report.Sha256)
            .SelectMany(c => c.Figures.Where(f => f.Span is not null).Select(f => new TextMark(f.Span!.Value, MarkKind.Count) { Label = Label(c, f), Key = Key(c, f), Title = c.Speaker }));
        var reading = reader.Read(new ReportText(report.Text, report.PublishedOn, report.Publisher, report.Url, report.Language));
        return [.. figures, .. TextMark.Of(reading.Mentions, why => MarkWords.Because(why, language))];
    }

    internal static string Key(Claim claim, Figure figure) => $"{claim.Id}.{figure.Id}";

    internal static string Label(Claim claim, Figure figure) => $"{claim.Id[1..]}{figure.Id}";
}
