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
        if ((SufferedAt(text, at) ?? CaredForAt(text, at)) is { } past && past > (hit?.End ?? at)) hit = new Hit<HarmWord>(Suffered, at, past - at);
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

    // "were brought to the National Hospital", "was moved to Farman Hospital": just past the house of care, whatever it is called.
    private static int? CaredForAt(WordList text, int at)
    {
        if (at + 3 >= text.Count || text[at].Form is not ("was" or "were" or "are" or "is" or "remain" or "remains")) return null;
        if (StillCaredFor(text, at) is { } still) return still;
        if (text[at].Form is not ("was" or "were")) return null;
        var verb = text[at + 1].Form is "then" or "later" or "immediately" or "all" ? at + 2 : at + 1;
        if (text[verb].Form is not ("taken" or "brought" or "moved" or "rushed" or "transferred" or "transported" or "evacuated" or "admitted") || verb + 2 >= text.Count || !text[verb + 1].Is("to")) return null;
        for (var i = verb + 2; i < Math.Min(text.Count, verb + 2 + MostBetween) && text[i].Sentence == text[at].Sentence; i++)
            if (text[i].Form is "hospital" or "hospitals") return i + 1;
            else if (!text[i].IsCapital && text[i].Form is not ("the" or "a" or "al" or "-" or "nearby" or "local" or "field" or "national" or "military")) return null;
        return null;
    }

    // "are still being treated", "are currently receiving treatment"; of "others" as well "are in a critical condition".
    private static int? StillCaredFor(WordList text, int at)
    {
        var i = at + 1;
        while (i + 1 < text.Count && text[i].Form is "still" or "currently" or "now" or "all" or "also" or "both") i++;
        if (i + 1 >= text.Count || text[i + 1].Sentence != text[at].Sentence) return null;
        if (text[i].Is("being") && text[i + 1].Is("treated") || text[i].Is("receiving") && text[i + 1].Form is "treatment" or "care") return i + 2;
        if (text[i].Is("receiving") && text[i + 1].Is("medical") && i + 2 < text.Count && text[i + 2].Form is "treatment" or "care") return i + 3;
        if (at == 0 || text[at - 1].Form is not ("others" or "more") || !text[i].Is("in")) return null;
        var how = text[i + 1].Is("a") ? i + 2 : i + 1;
        return how + 1 < text.Count && text[how].Form is "critical" or "serious" or "stable" or "grave" && text[how + 1].Form is "condition" or "state" ? how + 2 : null;
    }

    // Just past what the verb takes: between the two stand no people, no number and no denial.
    private int? SufferedAt(WordList text, int at)
    {
        if (!verbs.TryMatch(text, at, out var verb)) return null;
        for (var i = verb.Value.End; i < Math.Min(text.Count, verb.Value.End + MostBetween + 1) && text[i].Sentence == text[at].Sentence; i++)
        {
            if (objects.TryMatch(text, i, out var suffered) && suffered.Value.Value == verb.Value.Value) return suffered.Value.End;
            if (text[i] is not { Kind: WordKind.Letters, IsArabic: false } || NumberLexicon.Values.Has(text, i) || !text[i].Is("minor") && PersonLexicon.Nouns.Has(text, i) || words.TryMatch(text, i, out var other) && other.Value.Value.Outcome == Outcome.Killed || text[i].Form is "no" or "any" or "not" or "the" or "by" or "on" or "in" or "at" or "from" or "who" or "that" or "were" or "was" or "people") return null;
        }
        return null;
    }
}
