using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>
/// "17 were killed, the correspondent said; the rescuers announced later that the toll had risen to 21": the later toll replaces the earlier
/// one of somebody who is not named, and so does a rise the rise before it. Two speakers with names are two claims, whichever came later.
/// </summary>
internal static class LaterTolls
{
    // "the toll from the strike has risen", ارتفعت حصيلة: how many words may part the toll and its rise.
    private const int RiseReach = 3;

    // "The Britain-based group later said".
    private const int SaidReach = 6;

    /// <summary>Leaves out lower numbers that somebody without a name gave before a toll is said to have risen.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="statements">The statements of one event, in their order.</param>
    internal static void Replace(WordList words, List<Statement> statements)
    {
        foreach (var later in statements.FindAll(s => s is { IsUncounted: false, IsAmong: false } && (s.IsUpdate && SaysThatItRose(words, s.Sentence) || s.Origin is not null && IsSaidLater(words, s.Sentence))))
            foreach (var earlier in statements.FindAll(s => s.Outcome == later.Outcome && s is { IsUncounted: false } && (s.IsUpdate ? later.IsUpdate && s.Origin == later.Origin && !s.IsOfHeadline : s.Origin != later.Origin) && SpeakerLexicon.IsUnnamed(s.Origin) && s.Sentence.First < later.Sentence.First && (s.Max ?? s.Min) < later.Min))
            {
                foreach (var top in earlier.Tops) top.Ignored = Ignored.Replaced;
                statements.Remove(earlier);
            }
    }

    /// <summary>True for "Later the rescuers said that four had been wounded", "The group later said", ولاحقاً قال, وقال المركز لاحقاً.</summary>
    internal static bool IsSaidLater(WordList words, Sentence sentence)
    {
        var at = sentence.First;
        for (var i = at; i < Math.Min(sentence.End - 1, at + SaidReach); i++)
            if (words[i].Is("later") && SpeakerLexicon.Saying.Has(words, i + 1) || words[i].Is("لاحقا") && SpeakerLexicon.Saying.Has(words, at)) return true;
        if (words[at].Form is "later" or "لاحقا" or "ولاحقا") at++;
        else if (words[at].Form is "في" or "وفي" && at + 2 < sentence.End && words[at + 1].Is("وقت") && words[at + 2].Is("لاحق")) at += 3;
        else return false;
        return Enumerable.Range(at, Math.Max(0, Math.Min(3, sentence.End - at))).Any(i => SpeakerLexicon.Saying.Has(words, i));
    }

    /// <summary>True where a sentence says that a toll rose: ارتفعت حصيلة, "the toll has risen".</summary>
    internal static bool SaysThatItRose(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.Words.TryMatch(words, i, out var toll) && toll.Value.Value.IsToll && !IsOwn(words, i) && IsRiseBeside(words, sentence, toll.Value.First, toll.Value.End)) return true;
            // ثم ارتفعت الحصيلة إلى: of a toll alone the one word says whose it is.
            else if (HarmLexicon.Rises.Has(words, i) && HarmLexicon.Updates.TryMatch(words, i, out var update) && words[update.Value.End - 1].Is("الحصيله")) return true;
        return false;
    }

    /// <summary>True where somebody puts the toll at another number: "By Sunday, the ministry put the toll at 40".</summary>
    internal static bool PutsToll(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i + 3 < sentence.End; i++)
            if (words[i].Form is "put" or "puts" && words[i + 1].Is("the") && (words[i + 2].Is("toll") ? i + 3 : words[i + 2].Is("death") && words[i + 3].Is("toll") ? i + 4 : -1) is > 0 and var at && at < sentence.End && words[at].Is("at")) return true;
        return false;
    }

    // "raised its toll": whoever counts anew says nothing of what others counted.
    private static bool IsOwn(WordList words, int toll) => words.Any(toll - 2, toll, w => w.Form is "its" or "their" or "his" or "her" or "own");

    private static bool IsRiseBeside(WordList words, Sentence sentence, int first, int end) =>
        Enumerable.Range(sentence.First, sentence.End - sentence.First).Any(i => (i < first ? first - i : i - end) <= RiseReach && HarmLexicon.Rises.Has(words, i));
}
