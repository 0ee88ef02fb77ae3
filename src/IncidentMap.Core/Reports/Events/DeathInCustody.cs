using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>"A. B. was arrested on 8 May. … On 2 June his family was informed of his death": the news is the death, not the arrest before it.</summary>
internal static class DeathInCustody
{
    // How far below the arrest the death may be told.
    private const int SentencesBelow = 4;

    // "his family was informed of his death".
    private const int Reach = 3;

    /// <summary>The sentence that tells of the death of him of whose arrest another tells; null where none does, or others were harmed before.</summary>
    /// <param name="context">The text taken apart.</param>
    /// <param name="arrest">The sentence that tells of the arrest.</param>
    internal static Sentence? Of(Context context, Sentence arrest)
    {
        if (!IsOfArrest(arrest) || context.Words[arrest.First].IsArabic) return null;
        for (var i = arrest.Index + 1; i < Math.Min(context.Sentences.Count, arrest.Index + 1 + SentencesBelow); i++)
        {
            var told = context.Sentences[i];
            if (!told.HasHarm || !told.IsOfStory) continue;
            return told.Figures.Exists(f => f is { Counts: true, Outcome: Outcome.Killed, Min: 1, Max: 1 } && IsHis(context.Words, f)) ? told : null;
        }
        return null;
    }

    /// <summary>True for a sentence that counts nobody but one who was taken.</summary>
    /// <param name="sentence">The sentence.</param>
    internal static bool IsOfArrest(Sentence sentence) =>
        sentence.Figures.Exists(static f => f is { Counts: true, Outcome: Outcome.Detained, Min: 1, Max: 1 }) && sentence.Figures.TrueForAll(static f => !f.Counts || f.Outcome == Outcome.Detained);

    // "his death", "his body", "he had died".
    private static bool IsHis(WordList words, Figures.CountMention death) =>
        words.Any(Math.Max(0, Math.Min(death.First, death.Trigger) - Reach), Math.Min(words.Count, death.End + Reach), static w => w.Form is "his" or "her" or "he" or "she" or "him");
}
