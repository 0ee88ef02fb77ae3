using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Figures;

/// <summary>"wounding six; two are in critical condition": how bad it is with some of the wounded, who are counted already.</summary>
internal static class StateOfWounded
{
    /// <summary>True for the number of those whose state is told.</summary>
    internal static bool Is(FigureWalk walk, CountMention person)
    {
        if (person is not { HasNoun: false, IsUncounted: false } || person.End + 2 >= walk.End || walk.Words[person.End].Form is not ("are" or "is" or "were" or "was" or "remain" or "remains")) return false;
        var at = walk.Words[person.End + 1].Is("still") ? person.End + 3 : person.End + 2;
        if (at + 1 >= walk.End || !walk.Words[at - 1].Is("in")) return false;
        if (walk.Words[at].Is("a")) at++;
        return HarmLexicon.Grades.Has(walk.Words, at) && walk.Found.Exists(f => f is { Counts: true, Outcome: Outcome.Injured } && f.Min >= person.Min);
    }
}
