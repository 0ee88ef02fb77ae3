using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;

namespace IncidentMap.Reports.Figures;

/// <summary>"Five people were wounded, two of whom later died", "One of them died later of his wounds": those two are dead, the five no more than wounded.</summary>
internal sealed class DeadOfTheWounded(FigureWalk walk)
{
    // "later", "have since", "would subsequently": between whom and the verb.
    private const int VerbReach = 4;

    /// <summary>Takes such a number; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where it may stand.</param>
    internal int? Take(int i)
    {
        if (walk.Words[i].IsArabic) return TakeArabic(i);
        if (i + 3 >= walk.End || !walk.Words[i + 1].Is("of") || walk.Words[i + 2].Form is not ("whom" or "them") || NumberReader.TryRead(walk.Words, i) is not { IsUncounted: false } some || some.End != i + 1) return null;
        var verb = i + 3;
        while (verb < walk.End && verb < i + 3 + VerbReach && (HarmLexicon.Auxiliaries.HasForm(walk.Words[verb].Form) || walk.Words[verb].Form is "later" or "subsequently" or "eventually" or "since" or "then" or "also")) verb++;
        if (!HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm) || harm.Value.Value is not { Outcome: Outcome.Killed, IsOfWounds: true }) return null;
        var told = walk.Found.FindLast(f => f is { Counts: true, Parent: null });
        if (told is null ? walk.Words[i + 2].Is("whom") : told.Outcome != Outcome.Injured || told.Max < some.Min) return null;
        walk.Found.Add(new CountMention { First = i, End = i + 3, Sentence = walk.Words[i].Sentence, Min = some.Min, Max = some.Max, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = told?.Status ?? VictimStatus.Unknown, Trigger = verb, HasDiedSince = true, IsAmong = told is null, Ignored = walk.IgnoreNext });
        walk.Govern(harm.Value.Value, verb, isUsed: true);
        walk.Whole = null;
        return harm.Value.End;
    }

    // اثنان منهم فارقا الحياة, أحدهم توفي, بينهم طفلة فارقت الحياة: behind those who were wounded, and before a verb that nobody follows.
    private int? TakeArabic(int i)
    {
        if (walk.Found.FindLast(static f => f is { Counts: true, Parent: null }) is not { Outcome: Outcome.Injured } told || SomeOfThem(i) is not { IsUncounted: false, Outcome: null } some || some.Min >= (told.Max ?? int.MaxValue)) return null;
        if (some.End >= walk.End || !HarmLexicon.Words.TryMatch(walk.Words, some.End, out var harm) || harm.Value.Value is not { Outcome: Outcome.Killed, IsToll: false } || harm.Value.End < walk.End && PersonPhraseReader.TryRead(walk.Words, harm.Value.End) is not null) return null;
        (some.Outcome, some.Trigger, some.HasDiedSince, some.Ignored, some.Parent) = (Outcome.Killed, harm.Value.First, true, walk.IgnoreNext, null);
        if (some.Status == VictimStatus.Unknown) some.Status = told.Status;
        walk.Found.Add(some);
        walk.Govern(harm.Value.Value, harm.Value.First, isUsed: true);
        walk.Whole = null;
        return harm.Value.End;
    }

    private CountMention? SomeOfThem(int i)
    {
        if (walk.Words[i].Form is "احدهم" or "احداهم" or "احدهما" or "احداهما" or "احدهن") return new CountMention { First = i, End = i + 1, Sentence = walk.Words[i].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true };
        if (i > walk.First && walk.Words[i - 1].Form is "بينهم" or "بينهما" or "بينهن" or "منهم") return PersonPhraseReader.TryRead(walk.Words, i);
        return NumberReader.TryRead(walk.Words, i) is { IsUncounted: false } number && number.End < walk.End && walk.Words[number.End].Form is "منهم" or "منهن" ? new CountMention { First = i, End = number.End + 1, Sentence = walk.Words[i].Sentence, Min = number.Min, Max = number.Max, HasNoun = true, HasNumberWord = true } : null;
    }

    /// <summary>"… wounded three. One of them died": he is one more of the dead; where the sentences before count only dead, he is one of those.</summary>
    /// <param name="earlier">What the sentences before count.</param>
    /// <param name="sentence">What this one counts.</param>
    internal static void Link(List<CountMention> earlier, List<CountMention> sentence)
    {
        foreach (var one in sentence)
        {
            if (one is not { HasDiedSince: true, IsAmong: true }) continue;
            if (earlier.FindLast(e => e is { Counts: true, Parent: null }) is { Outcome: Outcome.Injured } wounded && !(wounded.Max < one.Min)) (one.IsAmong, one.Status) = (false, wounded.Status);
            else one.HasDiedSince = false;
        }
    }
}
