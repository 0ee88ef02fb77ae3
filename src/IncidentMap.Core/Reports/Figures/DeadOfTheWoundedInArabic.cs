using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;

namespace IncidentMap.Reports.Figures;

/// <summary>أصيب أربعة، اثنان منهم فارقا الحياة, أحدهم توفي, بينهم طفلة فارقت الحياة: some of the wounded have died.</summary>
/// <param name="walk">The walk over the sentence.</param>
internal sealed class DeadOfTheWoundedInArabic(FigureWalk walk)
{
    /// <summary>Takes some of those who were wounded before a verb of dying that nobody follows; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where they may stand.</param>
    internal int? Take(int i)
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
}
