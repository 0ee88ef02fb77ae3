using IncidentMap.Reports;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>
/// How the page names who speaks: parties by their label; others, where page and text share a language, by the longest words
/// with which the text names them, so that an Arabic page does not speak of them in English.
/// </summary>
internal sealed class SpeakerNames
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ReportText _report;
    private readonly Language _language;

    internal SpeakerNames(ReportReading reading, ReportText report, Language language, string script)
    {
        (_report, _language) = (report, language);
        if (script != "ar" || language != Language.Ar) return;
        foreach (var mention in reading.Mentions.Where(m => m.Kind == MentionKind.Speaker && m.Span.Start >= 0 && m.Span.End <= report.Text.Length))
            if (mention.Span.Length > _words.GetValueOrDefault(mention.Value, "").Length) _words[mention.Value] = mention.Span.In(report.Text);
    }

    internal string Of(ClaimReading claim) =>
        claim.RespondingParty is { } party ? TokenLabels.PartyOf(party).In(_language)
        : _words.TryGetValue(claim.Origin, out var words) ? words
        : claim.Speaker == "the text" && _report.Publisher is null ? ReadLabels.ItsOwnWords.In(_language)
        : claim.Speaker;
}
