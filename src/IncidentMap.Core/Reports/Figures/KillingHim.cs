using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Gunmen opened fire on a driver, killing him", "… on five shepherds, killing them", "… on a man and his two sons, killing all three".</summary>
internal sealed class KillingHim(FigureWalk walk, PeopleBeforeVerb people, NamedPeople names)
{
    /// <summary>Takes him who stands before, or one whom the sentence does not name; several only where they were aimed at. Returns where to go on.</summary>
    internal int? Take(Hit<HarmWord> hit)
    {
        if (PastAll(hit.End) is { } past && GiveAll(hit)) return past;
        if (hit.End >= walk.End || walk.Words[hit.End].Form is not ("him" or "her") || PersonPhraseReader.TryRead(walk.Words, hit.End) is { IsImplied: false } || PersonLexicon.Nouns.Has(walk.Words, hit.End + 1) || walk.Words[hit.End].Is("her") && PersonPhraseReader.TryRead(walk.Words, hit.End + 1) is { HasNoun: true }) return null; // "the death of her two daughters"
        if (!(IsOneOpen() && people.GivePrevious(hit.Value.Outcome, hit.First)) && !GiveOne(hit) && !walk.Found.Exists(f => f.Counts && f.Outcome == hit.Value.Outcome)) names.AddOne(hit.Value.Outcome, hit.First - 1, hit.End + 1);
        walk.HarmUsed = true;
        return hit.End + 1;
    }

    // "them", "them all", "both", "all of them", "all three".
    private int? PastAll(int at)
    {
        if (at >= walk.End || walk.Words[at].Form is not ("them" or "both" or "all")) return null;
        var end = at + 1;
        if (walk.Words[at].Is("them")) return end < walk.End && walk.Words[end].Form is "all" or "both" ? end + 1 : end;
        if (end + 1 < walk.End && walk.Words[end].Is("of") && walk.Words[end + 1].Is("them")) return end + 2;
        if (walk.Words[at].Is("all") && NumberReader.TryExact(walk.Words, end, out _, out var number)) end = number;
        return end >= walk.End || walk.Words[end].Kind == WordKind.Mark ? end : null;
    }

    // "Two gunmen opened fire on five men, killing them": those at whom they fired.
    private bool GiveAll(Hit<HarmWord> hit)
    {
        var last = walk.Found.FindLastIndex(static f => f is { Outcome: null, Ignored: null, HasNoun: true, Parent: null });
        var first = last;
        while (first > 0 && walk.Found[first - 1] is { Outcome: null, Ignored: null, HasNoun: true, Parent: null } before && TheOther.IsListed(walk.Words, before.End, walk.Found[first].First)) first--;
        if (last < 0 || last == first && walk.Found[last].Max is 1 || !AreAimedAt(walk.Found[first].First)) return false;
        for (var k = first; k <= last; k++) (walk.Found[k].Outcome, walk.Found[k].Trigger) = (hit.Value.Outcome, hit.First);
        walk.HarmUsed = true;
        return true;
    }

    private bool AreAimedAt(int first) => first > walk.First && walk.Words[first - 1].Form is "on" or "at" or "against" or "attacked" or "targeted" or "ambushed" or "kidnapped" or "abducted";

    // "Two masked men opened fire at A. B., killing him": not the two.
    private bool IsOneOpen() => walk.Found.FindLast(f => f.Ignored is null) is { Min: 1, Max: 1 };

    // "… fire on a member of the force from the town of X, in the town of Y, killing him": the last one of whom nothing is told yet.
    private bool GiveOne(Hit<HarmWord> hit)
    {
        if (walk.Found.FindLast(f => f is { Outcome: null or Outcome.Detained, Ignored: null, HasNoun: true, Min: 1, Max: 1 }) is not { } one) return false;
        (one.Outcome, one.Trigger) = (hit.Value.Outcome, hit.First);
        return true;
    }
}
