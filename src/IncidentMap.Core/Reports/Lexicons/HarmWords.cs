using System.Diagnostics.CodeAnalysis;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>
/// Words of harm: those of a lexicon, and verbs that say harm only by what was suffered ("sustained moderate shrapnel wounds",
/// "was hit by a stray bullet"), whatever adjectives stand between.
/// </summary>
/// <param name="words">Words and phrases that say harm by themselves.</param>
/// <param name="verbs">Verbs of suffering, by the kind of what they take.</param>
/// <param name="objects">What is suffered, by the same kinds.</param>
internal sealed class HarmWords(Lexicon<HarmWord> words, Lexicon<string> verbs, Lexicon<string> objects)
{
    // "sustained minor to moderate shrapnel wounds".
    private const int MostBetween = 5;

    private static readonly HarmWord Suffered = new(Outcome.Injured, Governs.Previous);

    /// <summary>The longest words of harm that begin at a word.</summary>
    internal bool TryMatch(WordList text, int at, [NotNullWhen(true)] out Hit<HarmWord>? hit)
    {
        var isPlain = words.TryMatch(text, at, out hit);
        if (SufferedAt(text, at) is { } past && past > (hit?.End ?? at)) hit = new Hit<HarmWord>(Suffered, at, past - at);
        return isPlain || hit is not null;
    }

    /// <summary>True when one begins at a word from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    internal bool IsIn(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Has(words, i)) return true;
        return false;
    }

    /// <summary>True where words of harm begin.</summary>
    internal bool Has(WordList text, int at) => TryMatch(text, at, out _);

    /// <summary>True when the folded form alone is a word of harm.</summary>
    internal bool HasForm(string form) => words.HasForm(form);

    // Just past what the verb takes: between the two stand no people, no number and no denial.
    private int? SufferedAt(WordList text, int at)
    {
        if (!verbs.TryMatch(text, at, out var verb)) return null;
        for (var i = verb.Value.End; i < Math.Min(text.Count, verb.Value.End + MostBetween + 1) && text[i].Sentence == text[at].Sentence; i++)
        {
            if (objects.TryMatch(text, i, out var suffered) && suffered.Value.Value == verb.Value.Value) return suffered.Value.End;
            if (text[i] is not { Kind: WordKind.Letters, IsArabic: false } || NumberLexicon.Values.Has(text, i) || text[i].Form is "no" or "any" or "not" or "the" or "by" or "on" or "in" or "at" or "from" or "who" or "that" or "were" or "was" or "people") return null;
        }
        return null;
    }
}
