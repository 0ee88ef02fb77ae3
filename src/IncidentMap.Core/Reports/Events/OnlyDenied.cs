using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// "The ministry denied carrying out air strikes on X", نفت القوات قصف المدينة: an act of which a text says no more than that somebody denies it
/// is none. Who denies that he did it speaks of an act that there was: "denied responsibility for the strike".
/// </summary>
/// <param name="words">The words of the text.</param>
internal sealed class OnlyDenied(WordList words)
{
    // "Russia's defence ministry on Tuesday denied": how far behind the beginning of a sentence the verb may stand.
    private const int LongestSubject = 9;

    /// <summary>True for such an event.</summary>
    /// <param name="told">The event.</param>
    internal bool Is(Event told)
    {
        var isDenied = false;
        foreach (var sentence in told.Sentences)
        {
            if (sentence.Figures.Exists(static f => f.Counts)) return false;
            if (sentence.Strikes.Count == 0 && sentence.WeakStrikes.Count == 0) continue;
            if (!IsDenial(sentence)) return false;
            isDenied = true;
        }
        return isDenied;
    }

    private bool IsDenial(Sentence sentence)
    {
        var verb = sentence.First;
        while (verb < sentence.End && verb < sentence.First + LongestSubject && !IsDenying(verb)) verb++;
        if (verb >= sentence.End || !IsDenying(verb)) return false;
        foreach (var strike in sentence.Strikes)
            if (!IsOfDenial(verb, strike.First)) return false;
        foreach (var strike in sentence.WeakStrikes)
            if (!IsOfDenial(verb, strike.First)) return false;
        return true;
    }

    private bool IsDenying(int at) => SpeakerLexicon.Denying.Has(words, at) || PartyLexicon.Responses.TryMatch(words, at, out var answer) && answer.Value.Value == Response.Denied;

    // Behind the verb, of no act known already ("the strike", الهجوم) and with nothing else told before it.
    private bool IsOfDenial(int verb, int strike)
    {
        if (strike < verb || words[strike].Form.StartsWith("ال", StringComparison.Ordinal) || words[strike - 1].Form is "the" or "this" or "that" or "any" && words[strike - 2].Is("in")) return false;
        for (var i = verb + 1; i < strike; i++)
            if (words[i].Kind == WordKind.Mark && !words[i].Is("\"") || HarmLexicon.Words.Has(words, i) || IsOfKnownAct(words[i])) return false;
        return true;
    }

    // Whoever denies his part in an act says that there was one, as does "the news of his death in the shelling".
    private static bool IsOfKnownAct(Word word) =>
        word.Form is "responsibility" or "involvement" or "role" or "links" or "behind" or "after" or "which" or "who" or "news" or "hit" or "نبا" or "خبر" or "انبا" or "الذي" or "التي" or "بعد" or "خلف" or "ورا"
        || word.IsArabic && word.Variants.Any(static v => v.StartsWith("مسووليت", StringComparison.Ordinal) || v is "مسووليه" or "ضلوع" or "ضلوعها" or "ضلوعه" or "تورط" or "تورطها" or "تورطه" or "علاقه" or "علاقتها" or "علاقته" or "صله" or "صلتها" or "صلته" or "وقوفها" or "وقوفه");
}
