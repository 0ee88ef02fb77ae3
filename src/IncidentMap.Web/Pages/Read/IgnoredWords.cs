using IncidentMap.Reports;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>Words that were found and do not count, with the reason.</summary>
/// <param name="Words">The words, as they stand in the text.</param>
/// <param name="Reason">Why, in the reader's own English; <see cref="MarkWords.Reason"/> says it in the language of the page.</param>
/// <param name="Mentions">Where they stand.</param>
public sealed record IgnoredWords(string Words, string Reason, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The longest words shown; a list of names may run on.</summary>
    private const int Longest = 120;

    /// <summary>The same words for the same reason once, numbers of people first, in the order of the text.</summary>
    public static IReadOnlyList<IgnoredWords> Of(IEnumerable<Mention> mentions, string text) =>
        [.. mentions
            .Where(m => m.Ignored is not null)
            .GroupBy(m => (Words: m.Span.In(text), m.Ignored))
            .OrderBy(g => Weight(g.First()))
            .Select(g => new IgnoredWords(g.Key.Words.Length <= Longest ? g.Key.Words : g.Key.Words[..Longest] + "…", g.Key.Ignored!, [.. g]))];

    private static int Weight(Mention mention) => mention switch
    {
        { Kind: MentionKind.Count, Ignored: not ReadMarks.OtherNumber } => 0,
        { Kind: MentionKind.Place } => 1,
        { Kind: MentionKind.Date } => 2,
        { Kind: MentionKind.Count } => 4,
        _ => 3,
    };
}
