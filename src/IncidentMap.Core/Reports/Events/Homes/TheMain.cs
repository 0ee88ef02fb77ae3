using IncidentMap.Reports.Figures;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of the main event, whatever else might speak for another.</summary>
internal static class TheMain
{
    /// <summary>What counts nobody is told of the main event.</summary>
    internal static Home? WithoutHarm(Sentence sentence, ToldSoFar told) => sentence.HasHarm ? null : told.TheMain;

    /// <summary>"A. B. was arrested on 8 May. … On 2 June his family was informed of his death": how it began.</summary>
    internal static Home? OfArrestBeforeDeath(Sentence sentence, ToldSoFar told) =>
        sentence.Index < told.Key.Index && DeathInCustody.IsOfArrest(sentence) && DeathInCustody.Of(told.Context, sentence) == told.Key ? told.TheMain : null;

    /// <summary>"Wounded: 8", a line of the toll below a list of the dead.</summary>
    internal static Home? OfLineOfItsToll(Sentence sentence, ToldSoFar told) =>
        sentence.First + 2 < sentence.End && told.Words[sentence.First + 1].Is(":") && sentence.Places.Count == 0 && sentence.Figures is [{ Counts: true } one] && one.First <= sentence.First + 2 ? told.TheMain : null;

    /// <summary>The first sentence below a headline tells the same more closely, unless it counts others at another place.</summary>
    internal static Home? BelowItsHeadline(Sentence sentence, ToldSoFar told) =>
        (told.Scene?.Place is { Accuracy: >= GeolocationAccuracy.City } || HasNoNumber(told.Key)) && told.Key.IsHeadline(told.Words) && !IsFollowedByAnother(sentence, told) && sentence.First > told.Key.First && !told.Main.Sentences.Exists(s => s != told.Key && s.HasHarm)
        && !OthersElsewhere.IsFarAway(sentence, told) && !OthersElsewhere.AreBesides(sentence, told) && OthersElsewhere.ByOtherMeans(sentence, told) is null && OthersElsewhere.InAnotherStrike(sentence, told) is null && OthersElsewhere.Nearby(sentence, told) is null ? told.TheMain : null;

    // "Shelling of X on Monday killed two. A drone strike near Y killed six": a full stop, and another act told in full behind it.
    private static bool IsFollowedByAnother(Sentence sentence, ToldSoFar told) =>
        told.Words[told.Key.End - 1].Is(".") && WholeAct.Near(sentence, told) is not null && (told.Words[sentence.First].Line == told.Words[told.Key.First].Line || !WholeAct.IsOfTheSeat(sentence, told));

    /// <summary>True where it counts nobody, or only "dozens".</summary>
    internal static bool HasNoNumber(Sentence sentence) => sentence.Figures.TrueForAll(f => !f.Counts || f.IsUncounted);

    /// <summary>"A number of civilians were wounded in shelling of … Shells fell on X and wounded six": the same act, now with its number.</summary>
    internal static Home? NowWithItsNumber(Sentence sentence, ToldSoFar told) =>
        sentence.Background is null && !OthersElsewhere.IsInAnotherGovernorate(sentence, told) && sentence.Figures.TrueForAll(f => !f.Counts || IsToldOf(f, told)) && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Min: > 0 } && IsToldOf(f, told) && !told.Main.Figures.Any(m => m.Outcome == f.Outcome && m.IsCountedWhole)) ? told.TheMain : null;

    private static bool IsToldOf(CountMention figure, ToldSoFar told) => told.Main.Figures.Any(m => m.Outcome == figure.Outcome);

    /// <summary>"Eight women were among those killed in the strikes on X": part of what is told already, wherever X lies.</summary>
    internal static Home? OfItsHarmed(Sentence sentence, ToldSoFar told) =>
        sentence.Background is null && sentence.Figures.Exists(f => f is { Counts: true, IsAmong: true, Parent: null }) && sentence.Figures.TrueForAll(f => !f.Counts || f.IsAmong || f.Parent is not null) ? told.TheMain : null;
}
