using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>بجروح وحالات اختناق, بجروح وحروق, بحالات اختناق, "died of injuries sustained in": what those told of before suffered, and nobody besides.</summary>
internal static class Ailments
{
    // بجروح متفاوتة وحروق وحالات اختناق: how far before them the wounds may stand.
    private const int Reach = 4;

    /// <summary>True where a noun of the wounded names what others suffered.</summary>
    /// <param name="walk">The walk.</param>
    /// <param name="person">What the noun would count.</param>
    internal static bool Is(FigureWalk walk, CountMention person)
    {
        if (person is { IsBarePlural: true, Outcome: Outcome.Injured } && walk.Words[person.First].Form is "بحالات" or "لاصابات" or "باصابات" && walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Injured, IsBarePlural: false })) return true;
        if (IsWhatTheyDiedOf(walk, person)) return true;
        if (person is not { IsBarePlural: true, Outcome: Outcome.Injured } || person.First == walk.First || !walk.Words[person.First].HasAnd || walk.Found.Count == 0 || !walk.Found[^1].Counts) return false;
        if (walk.Words[person.First - 1].Form is "بجروح" or "بجراح" or "بحروق" or "بكسور" or "بشظايا") return true;
        if (walk.Words[person.First].Form is not ("وحالات" or "واختناقات")) return false;
        for (var i = person.First - 1; i > walk.First && i >= person.First - Reach && walk.Words[i].Kind == WordKind.Letters; i--)
            if (walk.Words[i].Form[0] == 'ب' && HarmLexicon.SufferedObjects.Has(walk.Words, i)) return true;
        return false;
    }

    // "died on Tuesday of injuries sustained in", "lost her life from severe wounds": of what those told before died.
    private static bool IsWhatTheyDiedOf(FigureWalk walk, CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: Outcome.Injured } || walk.Words[person.First].Form is not ("injuries" or "wounds") || walk.Harm is not { Word: { Outcome: Outcome.Killed, IsToll: false } harm }) return false;
        var before = person.First - 1;
        while (before > walk.First && walk.Words[before].Form is "the" or "his" or "her" or "their" or "severe" or "serious" or "critical" or "grave" or "fatal" or "earlier") before--;
        return walk.Words[before].Form is "of" or "from" or "to" && (harm.IsOfWounds || walk.HarmUsed) || walk.Words[before].Form is "after" or "with" && walk.HarmUsed && walk.Found[^1] is { Outcome: Outcome.Killed, Min: 1, Max: 1 };
    }
}
