using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs in the words with which a sentence opens, by which it looks back or turns to something else.</summary>
internal static class LooksAway
{
    /// <summary>"Two weeks ago twelve were killed there": no event of this text, unless they are those of the main one.</summary>
    internal static Home? ToEarlierTime(Sentence sentence, ToldSoFar told) =>
        sentence.Background == EventLexicon.Earlier && (!told.CountsOnlyThoseOfTheMain(sentence) || IsOneOfOthers(sentence, told)) ? ToldSoFar.Recalled(sentence) : null;

    // قبل أيام نفذت القيادة غارة أسفرت عن مقتل عنصر: one as well, but of a force, by a strike of its own, where he of the story is of none.
    private static bool IsOneOfOthers(Sentence sentence, ToldSoFar told) =>
        sentence is { HasStrike: true } && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Status: VictimStatus.Belligerent }) && sentence.Figures.TrueForAll(f => !f.IsCountedWhole || f.Status == VictimStatus.Belligerent)
        && told.Main.Figures.All(m => !m.Counts || m.Status != VictimStatus.Belligerent);

    /// <summary>"Meanwhile five were killed at Y", "Earlier, a raid had killed three": an event of its own, or one that is only recalled.</summary>
    internal static Home? ToAnotherAct(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not { } turned || turned == EventLexicon.Earlier || IsStillOfTheMain(sentence, told)) return null;
        if (turned == BackgroundFinder.GoesOnRecalled) return GoesOn(sentence, told);
        return turned == "back" && !IsEarlierThatDay(sentence, told) ? ToldSoFar.Recalled(sentence) : told.OpenOnItsDay(sentence);
    }

    // It counts as many, or names its place.
    private static bool IsStillOfTheMain(Sentence sentence, ToldSoFar told) =>
        sentence.SharesNumbers(told.Key) && !IsAwayElsewhere(sentence, told) || told.IsAtItsPlace(sentence) && !told.WasSpared(sentence) && !BackgroundFinder.IsOfSimilarAct(told.Words, sentence.First, sentence.End);

    // "In a separate incident a soldier was shot in Y", after the woman who was killed at X: as many, and others.
    private static bool IsAwayElsewhere(Sentence sentence, ToldSoFar told) =>
        sentence is { Background: "away", HasStrike: true } && sentence.First > told.Key.First && told.Elsewhere(sentence) is not null;

    // "A month ago a raid hit Y. It killed nine": what came of an act that was recalled.
    private static Home? GoesOn(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is { HasHarm: true } && told.LastHome is { } of && of != told.Main) return new Home(of);
        return told.Before is { } act && told.IsAtItsPlace(act) && !told.WasSpared(sentence) ? null : ToldSoFar.Recalled(sentence);
    }

    // "Earlier in the day mortar rounds hit the city of Y", which is no act of another day.
    private static bool IsEarlierThatDay(Sentence sentence, ToldSoFar told) =>
        sentence.HasStrike && told.Words[sentence.First].Form is "earlier" or "hours" or "an" or "في" or "وفي" or "قبل" or "وقبل" && sentence.Figures.Exists(f => f.IsCountedWhole) && told.Days.IsOfSameDay(sentence) && told.Elsewhere(sentence) is not null;
}
