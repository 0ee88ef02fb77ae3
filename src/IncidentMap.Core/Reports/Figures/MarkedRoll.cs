using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Names of the martyrs:", "the injured are:", and below it a line for each, behind a number or a bullet.</summary>
internal static class MarkedRoll
{
    private const int Fewest = 2;
    private const int Most = 200;

    // "1. A. B." is cut behind its full stop.
    private const int LongestMark = 2;

    /// <summary>Gives the head of each list the number of its lines.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentences">Its sentences with what each counts.</param>
    internal static void Gather(IReadOnlyList<Word> words, List<(int First, int End, List<CountMention> Figures)> sentences)
    {
        for (var head = 0; head + Fewest < sentences.Count; head++)
        {
            if (!words[sentences[head].End - 1].Is(":") || words[sentences[head].First].IsArabic || OutcomeOf(words, sentences[head]) is not { } outcome) continue;
            var (lines, next) = LinesBelow(words, sentences, head);
            if (lines < Fewest) continue;
            for (var i = head; i < next; i++)
                foreach (var figure in sentences[i].Figures.Where(f => i > head || f.Outcome == outcome || f.Outcome is null)) figure.Ignored ??= Ignored.Listed;
            sentences[head].Figures.Add(new CountMention { First = sentences[head].First, End = sentences[head].End, Sentence = words[sentences[head].First].Sentence, Min = lines, Max = lines, HasNoun = true, IsNamed = true, Outcome = outcome, Trigger = sentences[head].First });
            head = next - 1;
        }
    }

    // How many lines below a head begin with a mark and name somebody, and the sentence behind the last of them.
    private static (int Lines, int Next) LinesBelow(IReadOnlyList<Word> words, List<(int First, int End, List<CountMention> Figures)> sentences, int head)
    {
        var (lines, line, next) = (0, words[sentences[head].First].Line, head + 1);
        for (; next < sentences.Count && lines < Most; next++)
        {
            var first = sentences[next].First;
            if (words[first].Line == line && next > head + 1) continue;
            if (words[first].Line != line + 1 || !IsMarked(words, first)) break;
            (lines, line) = (lines + 1, line + 1);
        }
        return (lines, next);
    }

    private static bool IsMarked(IReadOnlyList<Word> words, int first)
    {
        var name = words[first].IsAny("•", "-", "–", "*", "▪") ? first + 1 : words[first] is { Kind: WordKind.Digits, Form.Length: <= LongestMark } && first + 1 < words.Count && words[first + 1].IsAny("-", "–", ".", ")", "/") ? first + 2 : words.Count;
        return name < words.Count && words[name].Line == words[first].Line && words[name].IsCapital;
    }

    // Whom the head names: the injured, or the dead.
    private static Outcome? OutcomeOf(IReadOnlyList<Word> words, (int First, int End, List<CountMention> Figures) head)
    {
        for (var i = head.First; i < head.End; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value is { Outcome: Outcome.Killed or Outcome.Injured, Number: NounNumber.Plural }) return noun.Value.Value.Outcome;
            else if (HarmLexicon.TheDead.Has(words, i)) return Outcome.Killed;
        return null;
    }
}
