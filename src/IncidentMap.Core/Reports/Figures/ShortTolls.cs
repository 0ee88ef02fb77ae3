using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// "Hospitals took in 23 wounded, whereas doctors spoke of 19", "state media said 12": a second speaker gives the number alone, and the
/// harm is that of the clause before.
/// </summary>
internal static class ShortTolls
{
    // A larger number standing alone is a year.
    private const int MostOfThem = 1000;

    /// <summary>Gives a clause that counts nobody harmed such a number.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the clause.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="begin">First word of the clause before it, which ends where this one begins.</param>
    /// <param name="before">What the clause before it counts.</param>
    /// <param name="figures">What it counts itself.</param>
    internal static void Take(WordList words, int first, int end, int begin, List<CountMention> before, List<CountMention> figures)
    {
        var spoken = SpokenCount.At(words, first, end);
        if (figures.Exists(f => f.Outcome is not null && (spoken is null || f.First < spoken.Value.Number.End || f.Outcome == before.Find(b => b.Counts)?.Outcome)) || before.FindAll(f => f is { Counts: true, Parent: null }) is not { Count: > 0 } told || told.Exists(f => f.Outcome != told[0].Outcome)) return;
        if ((spoken?.Number ?? NumberIn(words, first, end)) is not { } number || CountsActs(words, begin, first)) return;
        figures.RemoveAll(f => f.First >= number.First && f.First < number.End);
        figures.Add(new CountMention { First = number.First, End = number.End, Sentence = words[first].Sentence, Min = number.Min, Max = number.Max, IsApproximate = number.IsApproximate, HasNumberWord = true, HasNoun = true, IsSaidAlone = true, Outcome = told[0].Outcome, Status = told[0].Status, Trigger = number.First });
    }

    // "carried out 12 raids, killing four. The Observatory reported 20": as well 20 raids. In 12 شخصاً بغارة people are counted.
    private static bool CountsActs(WordList words, int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => NumberReader.TryRead(words, i) is { Min: > 1 } number && !PersonLexicon.Nouns.Has(words, number.End) && Enumerable.Range(number.End, 2).Any(k => k < end && StrikeLexicon.Has(words, k)));

    /// <summary>The number that stands alone behind a word of saying, in a clause without a word of harm; null where there is none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the clause.</param>
    /// <param name="end">Just past its last.</param>
    internal static NumberPhrase? NumberIn(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].IsArabic || HarmLexicon.Words.Has(words, i)) return null;
            if (SpeakerLexicon.Saying.TryMatch(words, i, out var said) && Number(words, said.Value.End) is { IsUncounted: false, Min: < MostOfThem } number && IsAlone(words, number.End, end)) return number;
        }
        return null;
    }

    // "spoke of 19", "put the number at 19".
    private static NumberPhrase? Number(WordList words, int at)
    {
        NumberPhrase? number;
        while ((number = NumberReader.TryRead(words, at)) is null && at < words.Count && words[at].Form is "that" or "the" or "of" or "figure" or "number" or "toll" or "it" or "them" or "at" or "were" or "there") at++;
        return number;
    }

    private static bool IsAlone(WordList words, int at, int end) => at >= end || words[at].Kind == WordKind.Mark && !words[at].Is("-");
}
