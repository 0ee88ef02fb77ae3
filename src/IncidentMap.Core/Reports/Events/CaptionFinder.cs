using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Knows the lines below pictures, which say what is seen on them and whose they are.</summary>
internal sealed class CaptionFinder(WordList words, Dictionary<int, DateMention> dateAt)
{
    private const int LongestCaption = 30;

    private const int ShortestCaption = 6;

    private const int LongestDatedCaption = 60;

    private const int LongestCredit = 14;

    /// <summary>"Shelling of Umm al-Keif, north of Hasakah – North Press": few words in a line of their own, at its end a dash and a credit.</summary>
    internal bool IsCaption(int first, int end)
    {
        if (end < words.Count && words[end].Line == words[end - 1].Line) return IsCreditAt(first, end);
        if (EndsInCredit(first, end)) return true;
        if (end - first > LongestCaption) return false;
        for (var i = Math.Max(first + 1, end - 3); i < end; i++)
            if (EventLexicon.Caption.TryMatch(words, i, out var credit) && credit.Value.End == end && (credit.Value.Count > 1 || words.Any(i - 2, i, w => w.Form is "-" or "–" or "—" or "/" or "(" or ":")) || EventLexicon.Caption.Has(words, i) && words[i].Form.StartsWith("ارشيف", StringComparison.Ordinal)) return true;
        return false;
    }

    // "A strike hit the city on February 19. AFP": the first sentence of a line whose second is a credit.
    private bool IsCreditAt(int first, int end) =>
        (first == 0 || words[first - 1].Line != words[first].Line) && EventLexicon.Caption.TryMatch(words, end, out var credit) && (credit.Value.End == words.Count || words[credit.Value.End].Line != words[first].Line);

    /// <summary>"Soldiers drill in the hills – July 26, 2024 (website)": a line of its own, the day of the picture at its end behind a dash or comma.</summary>
    internal bool EndsInDay(int first, int end)
    {
        if (end < words.Count && words[end].Line == words[end - 1].Line || end - first > LongestDatedCaption || words[first].Line == 0) return false;
        for (var i = end - 1; i > first + ShortestCaption && i >= end - LongestCredit; i--)
            if (dateAt.TryGetValue(i, out var day)) return day is { Form: DateForm.Explicit, HasYear: true } && words[i - 1].Form is "," or "-" or "–" or "—" or "،" && (day.End >= end || words[day.End].Form is "." or "(" or "[");
        return false;
    }

    // "(AFP Photo / A. B.)", "(File photo, Reuters)": whose picture it is, in brackets at the end of the line.
    private bool EndsInCredit(int first, int end)
    {
        if (!words[end - 1].Is(")")) return false;
        for (var i = end - 2; i > first && i >= end - LongestCredit && !words[i].Is("("); i--)
            if (EventLexicon.Caption.TryMatch(words, i, out var credit) && (credit.Value.Count > 1 || words.Any(i + 1, end - 1, w => w.Form is "/" or "photo" or "photos" or "via"))) return true;
        return false;
    }
}
