using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"leaving three people dead and as many injured", "killed two and wounded as many": the number of the other harm is that of the one told before.</summary>
internal static class AsMany
{
    // "as many others were slightly injured": how far behind it its verb may stand.
    private const int VerbReach = 5;

    /// <summary>Counts them by that number.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="found">What the sentence counts, in its order.</param>
    internal static void Take(WordList words, int first, int end, List<CountMention> found)
    {
        if (found.Count == 0) return;
        for (var i = found[0].End; i + 1 < end; i++)
        {
            if (!words[i].Is("as") || !words[i + 1].Is("many") || i + 2 < end && words[i + 2].Is("as") || HarmOf(words, i, first, end) is not { } harm) continue;
            if (found.FindLast(f => f.First < i && f is { Counts: true, Parent: null, HasNumberWord: true, IsUncounted: false }) is not { Outcome: { } outcome } told || outcome == harm.Value.Outcome) continue;
            found.RemoveAll(f => f.First >= i && f.First <= i + 2);
            found.Insert(found.FindLastIndex(f => f.First < i) + 1, new CountMention { First = i, End = i + 2, Sentence = words[i].Sentence, Min = told.Min, Max = told.Max, HasNumberWord = true, HasNoun = true, Outcome = harm.Value.Outcome, Trigger = harm.First, Ignored = told.Ignored });
            return;
        }
    }

    private static Hit<HarmWord>? HarmOf(WordList words, int at, int first, int end)
    {
        if (at - 1 > first && HarmLexicon.Words.TryMatch(words, at - 1, out var before) && before.Value.Value.Governs != Governs.Previous && before.Value.End == at) return before;
        for (var i = at + 2; i < Math.Min(end, at + VerbReach) && words[i].Kind != WordKind.Mark; i++)
            if (HarmLexicon.Words.TryMatch(words, i, out var behind)) return behind.Value.Value.Governs == Governs.Next ? null : behind;
        return null;
    }
}
