using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People listed by their names, a line each: "the martyr A. B." again and again, or bare names below the first.</summary>
internal static class NameRoll
{
    private const int MostNames = 200;

    /// <summary>Gives the first line of each list the number of its names; true when there is such a list.</summary>
    internal static bool Gather(IReadOnlyList<Word> words, List<(int First, int End, List<CountMention> Figures)> sentences)
    {
        var any = false;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (Opening(words, sentences[i]) is not { } opening) continue;
            var next = i + 1;
            while (next < sentences.Count && next - i < MostNames && words[sentences[next].First].Line == words[sentences[next - 1].First].Line + 1 && GoesOn(words, sentences[next], opening)) next++;
            if (next == i + 1) continue;
            Count(sentences, i, next, opening);
            any = true;
            i = next - 1;
        }
        return any;
    }

    // الشهيد فلان: one person named, with nothing behind the name; or a name in full at the end of the line.
    private static CountMention? Opening(IReadOnlyList<Word> words, (int First, int End, List<CountMention> Figures) line) =>
        line.Figures is [{ Outcome: not null } one] && (one.IsNamed && one.End == line.End || IsTitled(words, line.First, line.End, one)) ? one : null;

    private static bool IsTitled(IReadOnlyList<Word> words, int first, int end, CountMention one) =>
        one is { IsImplied: true, Outcome: not null } && one.First <= first + 2 && one.End < end && end - one.End <= 6 && words[one.First].IsArabic
        && Enumerable.Range(one.End, end - one.End).All(i => PersonName.IsPart(words, i) || PersonLexicon.Nouns.Has(words, i));

    private static bool GoesOn(IReadOnlyList<Word> words, (int First, int End, List<CountMention> Figures) line, CountMention opening)
    {
        if (!opening.IsNamed) return line.Figures is [{ } one] && one.Outcome == opening.Outcome && IsTitled(words, line.First, line.End, one);
        var first = line.First;
        while (first < line.End && words[first].Kind != WordKind.Letters) first++;
        return PersonName.IsWhole(words, first, line.End);
    }

    private static void Count(List<(int First, int End, List<CountMention> Figures)> sentences, int from, int to, CountMention opening)
    {
        var number = opening.Min + to - from - 1;
        for (var i = from; i < to; i++)
            foreach (var figure in sentences[i].Figures) figure.Ignored ??= Ignored.Listed;
        sentences[from].Figures.Add(new CountMention
        {
            First = opening.First,
            End = opening.End,
            Sentence = opening.Sentence,
            Min = number,
            Max = number,
            HasNoun = true,
            IsNamed = true,
            Outcome = opening.Outcome,
            Status = opening.Status,
            Trigger = opening.First,
        });
    }
}
