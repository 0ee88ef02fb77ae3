using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"A volunteer died while rescuing them", استشهد مسعف أثناء إسعافهم: who came to those harmed before is none of them.</summary>
internal static class DeadRescuer
{
    // "while he was trying to rescue": from the word for the time to the rescue, and from there to the rescued.
    private const int Reach = 5;

    /// <summary>Marks the one dead of a sentence who is such a rescuer as having died since.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="end">Just past the sentence.</param>
    /// <param name="found">The people of the sentence.</param>
    internal static void Know(WordList words, int end, List<CountMention> found)
    {
        if (found.FindAll(f => f is { Counts: true, Outcome: Outcome.Killed }) is not [{ Min: 1, Max: 1, HasNoun: true, Parent: null } one] || found.Exists(f => f is { Counts: true, IsBarePlural: false } && f != one)) return;
        for (var i = one.End; i < end; i++)
        {
            if (words[i].Form is not ("while" or "as" or "when" or "whilst" or "اثنا" or "خلال" or "لدي") || !Rescues(words, i + 1, end)) continue;
            one.HasDiedSince = true;
            foreach (var rescued in found)
                if (rescued is { IsBarePlural: true, Counts: true } && rescued.First > i) rescued.Ignored = Ignored.SpokenOf;
        }
    }

    private static bool Rescues(WordList words, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + Reach); i++)
        {
            if (HarmLexicon.Saving.Means(words[i], "them")) return true;
            if (!HarmLexicon.Saving.Means(words[i], "saving") && !HarmLexicon.Rescues.Has(words, i)) continue;
            for (var k = i + 1; k < Math.Min(end, i + Reach); k++)
                if (HarmLexicon.Saving.Means(words[k], "saved")) return true;
        }
        return false;
    }
}
