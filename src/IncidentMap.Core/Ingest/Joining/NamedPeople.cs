using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// The people whom a text names: two reports that name one person beside the same day and place tell of one event. Heads of states and
/// those who speak for monitors and rescuers are named in reports of every day and tell of none (<c>person-spokesmen.txt</c>).
/// </summary>
internal static class NamedPeople
{
    // What a page holds beyond this is no report of one event.
    private const int LongestText = 30_000;

    /// <summary>The names: a given name with the word behind it, folded.</summary>
    internal static HashSet<string> In(string text)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var words = Tokeniser.Cut(text.Length > LongestText ? text[..LongestText] : text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (PersonLexicon.Spokesmen.TryMatch(words, i, out var spokesman)) i = spokesman.Value.End - 1;
            else if (GivenName(words[i]) is { } given && NameEnd(words, i, given) is { } end)
            {
                names.Add(string.Join(' ', words.Skip(i + 1).Take(end - i - 1).Select(w => w.Form).Prepend(given)));
                i = LastOf(words, i, end);
            }
        }
        return names;
    }

    /// <summary>What people named by both say; null where there are none.</summary>
    internal static JoinReason? Of(int shared) => shared > 0 ? new JoinReason(JoinSign.SharedNames, 2.5, shared) : null;

    // Without the "and" before it; على and the name علي are one word once folded.
    private static string? GivenName(Word word) =>
        word.Is("علي") ? null : PersonLexicon.GivenNames.HasForm(word.Form) ? word.Form : word.HasAnd && PersonLexicon.GivenNames.HasForm(word.Form[1..]) && word.Form[1..] != "علي" ? word.Form[1..] : null;

    // عبد الرحمن الأحمد: the servant of whom belongs to the given name.
    private static int? NameEnd(WordList words, int first, string given)
    {
        var last = first + (given == "عبد" ? 2 : 1);
        return last < words.Count && Enumerable.Range(first + 1, last - first).All(i => IsOfName(words, first, i)) ? last + 1 : null;
    }

    // سامر حمدان الزنقلوف: his father's name, a given one too, begins nobody else's.
    private static int LastOf(WordList words, int first, int end)
    {
        while (end < words.Count && !words[end].HasAnd && IsOfName(words, first, end)) end++;
        return end - 1;
    }

    private static bool IsOfName(WordList words, int first, int at) =>
        words[at].Kind == WordKind.Letters && words[at].Sentence == words[first].Sentence && words[at].Form.Length > 2
        && (!words[at].Letters!.IsInLexicon || PersonLexicon.GivenNames.HasForm(words[at].Form) || words[at].Form.StartsWith("ال", StringComparison.Ordinal) && !IsPlainWord(words, at));

    // صباح اليوم, أمل المدنيين: no names.
    private static bool IsPlainWord(WordList words, int at) =>
        TimeLexicon.Relative.Has(words, at) || TimeLexicon.Weekdays.Has(words, at) || PersonLexicon.Nouns.Has(words, at) || PersonLexicon.NameEnds.Has(words, at)
        || PlaceLexicon.Before.Has(words, at) || StrikeLexicon.Has(words, at) || PartyLexicon.Names.Has(words, at);
}
