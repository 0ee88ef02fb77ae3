using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Harm of whoever was told of before, told by a pronoun: ما أدى إلى مقتله, ما أسفر عن إصابتهما, فأردوه قتيلاً.</summary>
internal sealed class HarmOfPronoun(FigureWalk walk, LoneVerb lone)
{
    // "ما أدى لانهيار جدار منزل العائلة وإصابتهم": how far before the pronoun the word for what followed may stand.
    private const int ResultReach = 8;

    /// <summary>Takes such a word; null elsewhere, else where to go on.</summary>
    /// <param name="i">Index of the word.</param>
    internal int? Take(int i)
    {
        if (!HarmLexicon.OfPronoun.TryMatch(walk.Words, i, out var hit)) return null;
        var told = hit.Value.Value;
        if (told.IsResult ? !FollowsResult(i) || IsOfThing(told, hit.Value.End) : IsDenied(i)) return null;
        lone.SettleLone();
        walk.IsHeld = false;
        if (!walk.InBrackets) walk.Whole = null;
        if (!DieOfIt(told) && !IsToldAlready(told)) Give(told, i);
        walk.Govern(new HarmWord(told.Outcome, Governs.Next), i, isUsed: true);
        return hit.Value.End;
    }

    // أدى إلى إصابته بأضرار: a house.
    private bool IsOfThing(PronounHarm told, int end) =>
        told.Outcome == Outcome.Injured && end < walk.End && walk.Words[end].IsAny("باضرار", "باعطال", "بدمار");

    private bool FollowsResult(int at)
    {
        for (var i = at - 1; i >= walk.First && i >= at - ResultReach && walk.Words[i].Kind != WordKind.Mark; i--)
            if (HarmLexicon.LeadsTo.Has(walk.Words, i)) return !IsDenied(i);
        return false;
    }

    // لم يؤد إلى, دون أن يؤدي إلى, كاد أن يؤدي إلى.
    private bool IsDenied(int verb) => verb > walk.First && walk.Words[verb - 1].IsAny("لم", "ولم", "لا", "ولا", "لن", "ان", "كاد", "كادت");

    // أصيب شاب برصاص …، ما أدى إلى وفاته: he who was wounded has died.
    private bool DieOfIt(PronounHarm told)
    {
        if (told.Outcome != Outcome.Killed || walk.Found.FindLast(f => f.Counts) is not { Outcome: Outcome.Injured, IsUncounted: false, Parent: null } wounded || !Fits(wounded, told)) return false;
        wounded.Outcome = Outcome.Killed;
        return true;
    }

    private static bool Fits(CountMention people, PronounHarm told) =>
        told.Count is { } count ? people.Min == count && people.Max == count : people.Min > 2 || people.Max is null;

    // قُتل شاب برصاص …، ما أدى إلى مقتله على الفور.
    private bool IsToldAlready(PronounHarm told) => walk.Found.Exists(f => f.Counts && f.Outcome == told.Outcome);

    private void Give(PronounHarm told, int at)
    {
        if (Open(told) is { } people) GiveWithThoseBefore(people, told, at);
        else if (told.Count is not null || !walk.Found.Exists(f => f.Counts)) Add(told, at);
        walk.Gap = 0;
    }

    // The last ones counted of whom nothing is told yet, as many as the pronoun stands for.
    private CountMention? Open(PronounHarm told)
    {
        for (var k = walk.Found.Count - 1; k >= 0; k--)
            if (walk.Found[k] is { Outcome: null, Ignored: null, HasNoun: true } open && (told.Count is null ? open.Min > 1 || open.IsUncounted : Fits(open, told)) && !IsDoer(open)) return open;
        return null;
    }

    private void GiveWithThoseBefore(CountMention people, PronounHarm told, int at)
    {
        (people.Outcome, people.Trigger, people.Ignored) = (told.Outcome, at, walk.IgnoreNext);
        if (told.Count is not null) return;
        for (var k = walk.Found.IndexOf(people) - 1; k >= 0 && walk.Found[k] is { Outcome: null, Ignored: null, HasNoun: true } before && before.End == walk.Found[k + 1].First && walk.Words[before.End].HasAnd; k--)
            (before.Outcome, before.Trigger, before.Ignored) = (told.Outcome, at, walk.IgnoreNext);
    }

    // One or two whom the sentence names without a number: who they were is told by the last noun for somebody.
    private void Add(PronounHarm told, int at)
    {
        var known = walk.LastSingle is { } single && !IsDoer(single) ? single : walk.Found.FindLast(f => f is { IsBarePlural: true, Outcome: null, Ignored: null }) is { } some && told.Count != 1 && !IsDoer(some) ? some : null;
        walk.Found.Add(new CountMention
        {
            First = at,
            End = at + 1,
            Sentence = walk.Words[at].Sentence,
            Min = told.Count ?? 1,
            Max = told.Count,
            IsUncounted = told.Count is null,
            IsImplied = told.Count == 1,
            HasNoun = true,
            Outcome = told.Outcome,
            Trigger = at,
            Ignored = walk.IgnoreNext,
            Status = known?.Status ?? VictimStatus.Unknown,
            Role = known?.Role,
            Group = known?.Group,
        });
    }

    // أطلق عنصر من … النار على …, and he who did it is not the one it befell.
    private bool IsDoer(CountMention person) => person.First > walk.First && HarmLexicon.Doers.Has(walk.Words, person.First - 1);
}
