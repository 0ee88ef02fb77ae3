using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>The one of whom a clause tells from its first word up to the verb of harm: "The mayor of the town died", "A. B., 34, lost his life", "Dr. A. B. was shot and wounded".</summary>
internal static class SubjectAlone
{
    // "of the local council of X", ", the head of the council,".
    private const int LongestAside = 14;

    // "On Monday evening,".
    private const int LongestOpening = 6;

    // "prominent media activist", "A. B. C. al-D.".
    private const int MostTitles = 3;
    private const int LongestName = 7;

    /// <summary>Who stands before a verb, where nobody else of the sentence was met with harm; null where the clause begins with something else.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="hit">The verb.</param>
    internal static CountMention? Before(FigureWalk walk, Hit<HarmWord> hit)
    {
        var words = walk.Words;
        if (words[hit.First].IsArabic || hit.Value.Outcome is not (Outcome.Killed or Outcome.Injured) || hit.Value is { IsToll: true } || walk.Found.Exists(static f => f.Outcome is not null)) return null;
        var end = VerbPhrase(walk, hit);
        var first = ClauseOf(walk, end);
        if (first >= end || end == hit.First && hit.Value.Governs != Governs.Previous && !IsLeft(words, first) && !IsParticiple(words, hit.End, walk.End)) return null;
        if (Definite(words, first, end) is { } the) return Take(walk, hit, first, the.End, end, the.Noun);
        return Named(words, first, end) is { } named && (named.Noun is not null || !(hit.First + 1 < words.Count && words[hit.First + 1].Form is "hit" or "struck" or "grazed") && words[hit.First].Form is not ("hit" or "struck")) ? Take(walk, hit, first, named.End, end, named.Noun) : null;
    }

    private static CountMention? Take(FigureWalk walk, Hit<HarmWord> hit, int first, int past, int end, PersonNoun? noun) =>
        IsAside(walk.Words, past, end)
            ? new CountMention { First = first, End = past, Sentence = walk.Words[first].Sentence, Min = 1, Max = 1, HasNoun = true, IsImplied = true, Outcome = hit.Value.Outcome, Trigger = hit.First, Ignored = walk.IgnoreNext, Status = noun?.Status ?? VictimStatus.Unknown, Role = noun?.Role, Group = noun?.Group }
            : null;

    private static bool IsLeft(WordList words, int first) => first > 0 && words[first - 1].Form is "left" or "leaving";

    // "A. B. killed by unknown gunmen", "wounded in a blast".
    private static bool IsParticiple(WordList words, int next, int end) => next < end && words[next].Form is "by" or "in" or "when" or "near" or "during" or "at";

    // "was shot and wounded", "had later died": where the words of the verb begin.
    private static int VerbPhrase(FigureWalk walk, Hit<HarmWord> hit)
    {
        var i = hit.First;
        if (i - 2 > walk.First && walk.Words[i - 1].Is("and") && walk.Words[i - 2].Is("shot")) i -= 2;
        while (i > walk.First + 1 && (walk.Words[i - 1].Form is "was" or "has" or "had" or "been" or "also" or "later" or "reportedly" || HarmLexicon.Manner.HasExactly(walk.Words[i - 1]))) i--;
        return i;
    }

    // Behind "said that", "left", a colon or a dateline, and past "On Monday,".
    private static int ClauseOf(FigureWalk walk, int end)
    {
        var (words, first) = (walk.Words, walk.First);
        for (var i = walk.First; i < end; i++)
            if (words[i].Form is ":" or "that" or "\"" or "left" or "leaving" || words[i].Is("-") && !words[i].Joined) first = i + 1;
        if (words[first].Form is not ("on" or "in" or "at" or "yesterday" or "today" or "earlier" or "meanwhile" or "also")) return first;
        for (var i = first + 1; i < end && i <= first + LongestOpening; i++)
            if (words[i].Is(",")) return i + 1;
        return first;
    }

    private static (int End, PersonNoun Noun)? Definite(WordList words, int first, int end)
    {
        if (!words[first].Is("the")) return null;
        for (var i = first + 1; i < end && i <= first + MostTitles; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun)) return noun.Value.Value is { Number: NounNumber.Singular, Outcome: null } && noun.Value.End <= end ? (PastName(words, noun.Value.End, end).End, noun.Value.Value) : null;
        return null;
    }

    private static (int End, PersonNoun? Noun)? Named(WordList words, int first, int end)
    {
        var (at, title) = (first, (PersonNoun?)null);
        for (var titles = 0; at < end && titles < MostTitles && PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value is { Number: NounNumber.Singular, Outcome: null }; titles++) (at, title) = (noun.Value.End < end && words[noun.Value.End].Is(".") ? noun.Value.End + 1 : noun.Value.End, noun.Value.Value);
        if (at >= end || PartyLexicon.Names.Has(words, at) || SpeakerLexicon.Names.Has(words, at)) return null;
        var (past, capitals) = PastName(words, at, end);
        return capitals > 1 || capitals == 1 && title is not null ? (past, title) : null;
    }

    private static (int End, int Capitals) PastName(WordList words, int first, int end)
    {
        var (at, capitals) = (first, 0);
        while (at < end && at - first < LongestName && (words[at].IsCapital && PersonName.IsPart(words, at) || PersonName.IsParticle(words[at]) || words[at].Is("-")))
            if (words[at++].IsCapital) capitals++;
        return (at, capitals);
    }

    // Nothing, an age, whose or whence he is, or who he is between two commas: and no other verb.
    private static bool IsAside(WordList words, int first, int end)
    {
        if (first == end) return true;
        if (end - first > LongestAside || words[first].Form is not ("," or "(" or "of" or "from" or "at" or "in") || words[first].Is(",") != words[end - 1].Is(",") || words[first].Is("(") != words[end - 1].Is(")")) return false;
        for (var i = first; i < end; i++)
            if (words[i].Form is "and" or "who" or "which" or "that" or "his" or "her" || words[i].Kind == WordKind.Mark && i != first && i != end - 1 && !words[i].Is("-") || HarmLexicon.Auxiliaries.HasForm(words[i].Form) || HarmLexicon.Words.Has(words, i) || StrikeLexicon.Has(words, i) || SpeakerLexicon.Saying.Has(words, i)) return false;
        return true;
    }
}
