using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Names of the martyrs:", "the injured are:", and below it lines that name them, behind a number or a bullet.</summary>
internal static class MarkedRoll
{
    private const int Fewest = 2;
    private const int Most = 200;

    // "1. A. B." is cut behind its full stop.
    private const int LongestMark = 2;

    /// <summary>Gives the head of each list the number of those named below it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentences">Its sentences with what each counts.</param>
    internal static void Gather(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences)
    {
        foreach (var line in sentences) InOneLine(words, line);
        for (var head = 0; head + Fewest < sentences.Count; head++)
        {
            if (!words[sentences[head].End - 1].Is(":") || words[sentences[head].First].IsArabic || OutcomeOf(words, sentences[head]) is not { } outcome) continue;
            if (HasNumber(sentences[head].Figures) || NamesBelow(words, sentences, head) is not var (named, next)) continue;
            for (var i = head; i < next; i++)
                foreach (var figure in sentences[i].Figures.Where(f => i > head || f.Outcome == outcome || f.Outcome is null)) figure.Ignored ??= Ignored.Listed;
            sentences[head].Figures.Add(Whole(words, sentences[head].First, sentences[head].End, named, outcome));
            head = next - 1;
        }
    }

    // "The names of the martyrs of the air strike: 1- A. B. 2- C. D.": the numbers go up by one, a name behind each.
    private static void InOneLine(WordList words, (int First, int End, List<CountMention> Figures) line)
    {
        var colon = line.First;
        while (colon < line.End && !words[colon].Is(":")) colon++;
        if (colon + 1 >= line.End || words[line.First].IsArabic || !words[colon + 1].Is("1") || OutcomeOf(words, (line.First, colon, line.Figures)) is not { } outcome || HasNumber(line.Figures)) return;
        var named = 0;
        for (var i = colon + 1; i + 2 < line.End; i++)
            if (words[i] is { Kind: WordKind.Digits, Form.Length: <= LongestMark } && words[i + 1].Form is "-" or "–" or ")" or "/")
            {
                if (!words[i].Is((named + 1).ToString(CultureInfo.InvariantCulture)) || PersonName.ListAt(words, i + 2, line.End) is not { Count: 1 }) return;
                named++;
            }
        if (named < Fewest) return;
        foreach (var figure in line.Figures) figure.Ignored ??= Ignored.Listed;
        line.Figures.Add(Whole(words, line.First, colon, named, outcome));
    }

    private static CountMention Whole(WordList words, int first, int end, int named, Outcome outcome) =>
        new() { First = first, End = end, Sentence = words[first].Sentence, Min = named, Max = named, HasNoun = true, IsNamed = true, Outcome = outcome, Trigger = first };

    // "The dead are five civilians:": the head has its number, whatever the lines below it name.
    private static bool HasNumber(List<CountMention> head) => head.Exists(f => f is { HasNoun: true, HasNumberWord: true, IsUncounted: false });

    // How many the lines below a head name, and the sentence behind the last of them; null where a line of the list counts people
    // or names none, or where there are fewer than two: the number of its lines is then not that of the people.
    private static (int Named, int Next)? NamesBelow(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int head)
    {
        var (named, line, next) = (0, words[sentences[head].First].Line, head + 1);
        var isOfNames = words.Any(sentences[head].First, sentences[head].End, static w => w.Is("names"));
        for (; next < sentences.Count && named < Most; next++)
        {
            var first = sentences[next].First;
            if (words[first].Line == line && next > head + 1) continue;
            if (words[first].Line != line + 1) break;
            if (PastMark(words, first) is not { } name)
            {
                if (!isOfNames || !IsBareName(words, sentences[next])) break;
                (named, line) = (named + 1, line + 1);
                continue;
            }
            if (NamesIn(words, name) is not { } more) return null;
            (named, line) = (named + more, line + 1);
        }
        return named >= Fewest ? (named, next) : null;
    }

    // "Names of the martyrs:", and below it a name and nothing else.
    private static bool IsBareName(WordList words, (int First, int End, List<CountMention> Figures) line) =>
        words[line.First].IsCapital && line.Figures.TrueForAll(static f => !f.Counts) && PersonName.ListAt(words, line.First, line.End) is { Count: 1 } name && name.End == line.End;

    // Just past "1-", "2." or a bullet.
    private static int? PastMark(WordList words, int first)
    {
        var name = words[first].Form is "•" or "-" or "–" or "*" or "▪" ? first + 1 : words[first] is { Kind: WordKind.Digits, Form.Length: <= LongestMark } && first + 1 < words.Count && words[first + 1].Form is "-" or "–" or "." or ")" or "/" ? first + 2 : words.Count;
        return name < words.Count && words[name].Line == words[first].Line ? name : null;
    }

    // "The child A. B., 9", "C. D. and E. F.", "Their son G."; null where no name stands there, or people, a number or a colon beside it.
    private static int? NamesIn(WordList words, int first)
    {
        var (name, end) = (first, first);
        while (end < words.Count && words[end].Line == words[first].Line) end++;
        while (name < end && (PersonLexicon.Nouns.Has(words, name) || words[name].Form is "the" or "his" or "her" or "their" or "dr" or ".")) name++;
        if (name == end || !words[name].IsCapital || !PersonName.IsPart(words, name)) return null;
        for (var i = name; i < end; i++)
            if (words[i].Is(":") || IsNumber(words, i) || words[i].Form is "and" or "with" or "+" && PersonPhraseReader.TryRead(words, i + 1) is not null) return null;
        return PersonName.ListAt(words, name, end)?.Count ?? (name > first ? 1 : null);
    }

    // Any but an age: "A. B., 9", "A. B. (9)", "aged 9", "9 years".
    private static bool IsNumber(WordList words, int at) =>
        words[at].Kind == WordKind.Digits ? words[at].Form.Length > LongestMark || words[at - 1].Form is not ("," or "(" or "aged" or "age") && !(at + 1 < words.Count && words[at + 1].Form is "years" or "year" or "yrs") : NumberLexicon.Values.Has(words, at);

    // Whom the head names: the injured, or the dead.
    private static Outcome? OutcomeOf(WordList words, (int First, int End, List<CountMention> Figures) head)
    {
        for (var i = head.First; i < head.End; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Outcome: Outcome.Killed or Outcome.Injured, Number: NounNumber.Plural }) return noun.Value.Value.Outcome;
            else if (HarmLexicon.TheDead.Has(words, i)) return Outcome.Killed;
        return words.Any(head.First, head.End, static w => w.Is("victims")) ? Outcome.Killed : null;
    }
}
