using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"26 people foraging for truffles were killed", أثناء جمعهم الكمأة: what the dead were at says that they were no fighters.</summary>
internal static class AtTheirWork
{
    // "foraging for valuable desert truffles", جمع مادة الكمأة: words between the work and what it is at.
    private const int GoodsReach = 4;

    /// <summary>Calls those civilians of whom their own sentence tells such work, where it tells of no fighter.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="told">What is told of.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static void Tell(WordList words, Event told, List<CountMention> dead)
    {
        if (dead.Exists(static d => d.Status == VictimStatus.Belligerent) || told.Figures.Any(static f => f is { Outcome: Outcome.Killed, Status: VictimStatus.Belligerent })) return;
        foreach (var people in dead)
            if (people is { Status: VictimStatus.Unknown, Role: null, IsNamed: false } && told.Sentences.Find(s => s.First <= people.First && people.First < s.End) is { } sentence && IsToldIn(words, sentence)) people.Status = VictimStatus.Civilian;
    }

    private static bool IsToldIn(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (PersonLexicon.Lives.TryMatch(words, i, out var work) && work.Value.Value is "gathers" && HasGoods(words, work.Value.End, sentence.End)) return true;
        return false;
    }

    private static bool HasGoods(WordList words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + GoodsReach) && words[i].Kind == WordKind.Letters; i++)
            if (PersonLexicon.Lives.TryMatch(words, i, out var goods) && goods.Value.Value is "goods") return true;
        return false;
    }
}
