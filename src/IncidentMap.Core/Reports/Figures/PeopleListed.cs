using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Lists of people behind a word of harm or before it, which are taken whole.</summary>
internal sealed class PeopleListed(FigureWalk walk)
{
    // "A. B. and C. D." has no fewer words; "Earlier on Monday in the town of X," no more.
    private const int LeastOfList = 5;
    private const int LongestOpening = 9;

    /// <summary>"killed Colonel A. B., head of the station, his deputy, C. D., and a driver": all of them, whatever stands between.</summary>
    /// <param name="word">What the word of harm means here.</param>
    /// <param name="hit">The word.</param>
    internal int? Behind(HarmWord word, Hit<HarmWord> hit)
    {
        if (word.IsToll || word.Governs == Governs.Previous || hit.End >= walk.End || PersonList.From(walk.Words, hit.End, walk.End) is not { } list) return null;
        Take(list.People, word, hit.First);
        return list.End;
    }

    /// <summary>The same before "were killed": the list begins its clause.</summary>
    /// <param name="word">What the word of harm means here.</param>
    /// <param name="hit">The word.</param>
    internal int? Before(HarmWord word, Hit<HarmWord> hit)
    {
        if (word.Governs == Governs.Next) return null;
        var end = hit.First;
        while (end > walk.First && (walk.Words[end - 1].Form is "were" or "have" or "had" or "been" or "both" or "all" or "also" || end == hit.First && HarmLexicon.Manner.HasExactly(walk.Words[end - 1]))) end--;
        if (end == hit.First && walk.Words[end].Form is not ("died" or "were" or "lost") || end - LeastOfList < walk.First) return null;
        if (walk.Words[end - 1].Is(",")) end--;
        var first = ClauseBefore(end);
        if (PersonList.Within(walk.Words, first, end) is not { } people || walk.Found.Exists(f => f.First >= first && f.Outcome is not null)) return null;
        if (AreNamedOf(people, first, word.Outcome)) return hit.End;
        walk.Found.RemoveAll(f => f.First >= first);
        Take(people, word, hit.First);
        return hit.End;
    }

    // "the martyrdom of three of its members, A. B., C. D. and E. F., who were killed": the three.
    private bool AreNamedOf(List<CountMention> people, int first, Outcome outcome) =>
        walk.Found.Count > 0 && walk.Found[^1] is { HasNumberWord: true, IsUncounted: false } of && of.Outcome == outcome && of.Min == people.Count && first - of.End <= 2;

    // Just past the mark or word behind which the clause of a verb begins, and past "On Monday," or "In X," at its head.
    private int ClauseBefore(int verb)
    {
        // "A. B. was wounded and C. D. and E. F. were killed".
        var first = walk.Found.Count > 0 && walk.Found.FindLast(f => f.Outcome is not null) is { } last ? Math.Min(verb - 1, Math.Max(last.Trigger + 1, last.End)) : walk.First;
        while (first > walk.First && first < verb - 1 && walk.Words[first].Form is "and" or "," or "while" or "but") first++;
        if (first > walk.First) return first;
        for (var i = verb - 1; i > walk.First && first == walk.First; i--)
            if (walk.Words[i] is { IsCapital: false, Form: ":" or ";" or "that" or "said" or "where" or "when" or "\"" } || walk.Words[i].Is("-") && !walk.Words[i].Joined) first = i + 1;
        if (walk.Words[first].Form is not ("in" or "on" or "at" or "near" or "earlier" or "later" or "meanwhile" or "also" or "yesterday" or "today" or "separately")) return first;
        for (var i = first + 1; i < verb && i < first + LongestOpening; i++)
            if (walk.Words[i].Is(",")) return i + 1;
        return first;
    }

    private void Take(List<CountMention> people, HarmWord word, int verb)
    {
        walk.Govern(word, verb);
        foreach (var one in people)
        {
            (one.Outcome, one.Trigger, one.Ignored) = (word.Outcome, verb, walk.IgnoreNext);
            walk.Found.Add(one);
        }
        (walk.HarmUsed, walk.Gap) = (true, 0);
    }
}
