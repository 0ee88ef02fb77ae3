using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of no event of this text: it is not of the story, or what it counts was before.</summary>
internal static class NoEvent
{
    // Headlines of other stories are shorter.
    private const int LongestHeadline = 15;

    // Lines below the key that may still be of its story.
    private const int LinesOfStory = 2;

    // "The heavy fighting", وأودت المعارك العنيفة.
    private const int FightingReach = 4;

    /// <summary>A picture may show another day and place, and another story is another's.</summary>
    internal static Home? OfCaptionOrOtherStory(Sentence sentence, ToldSoFar told) =>
        sentence.IsCaption || sentence.IsOfAnotherStory ? Home.Nowhere : null;

    /// <summary>"Rebel rockets had killed four over the past week": who did that and where is nothing of the story's own act.</summary>
    internal static Home? OfWhatIsOnlyRecalled(Sentence sentence, ToldSoFar told) =>
        sentence is { HasHarm: false, Figures.Count: > 0 } && sentence.First > told.Key.First
        && (sentence.Background == "back" && sentence.Figures.TrueForAll(f => f.Ignored == Ignored.OnlyRecalled) || OpensWithYear(sentence, told) && sentence.Figures.TrueForAll(f => f.Outcome is null || f.Ignored == Ignored.OnlyRecalled)) ? Home.Nowhere : null;

    // "In 2016, 40 people were killed in Y".
    private static bool OpensWithYear(Sentence sentence, ToldSoFar told) =>
        sentence.First + 2 < sentence.End && told.Words[sentence.First].Form is "in" or "since" && told.Words[sentence.First + 1] is { Kind: WordKind.Digits, Form: ['1' or '2', _, _, _] } && sentence.Figures.Exists(f => f.Ignored == Ignored.OnlyRecalled);

    /// <summary>A line between two paragraphs that counts others than the story is a link to another one.</summary>
    internal static Home? OfLinkAmidTheText(Sentence sentence, ToldSoFar told) =>
        sentence.IsAmid && !told.CountsOnlyThoseOfTheMain(sentence) ? Home.Nowhere : null;

    /// <summary>"An hour before that a strike killed three. … Rescuers recovered the bodies of the dead": of those.</summary>
    internal static Home? OfTheHarmedOfTheRecalled(Sentence sentence, ToldSoFar told) =>
        told.IsRecalling && sentence is { HasStrike: false, Places.Count: 0 } && sentence.Figures.Exists(f => f.Counts) && sentence.Figures.TrueForAll(f => !f.Counts || f.IsBarePlural) ? Home.Nowhere : null;

    /// <summary>Headlines of other stories trail behind a page: harm far below, with no strike of its own and other numbers.</summary>
    internal static Home? OfOtherHeadlineBelow(Sentence sentence, ToldSoFar told) =>
        told.Words[sentence.First].Line > told.Words[told.Key.First].Line + LinesOfStory && sentence.End - sentence.First < LongestHeadline && !HasStrikeNear(sentence, told.Context) && !OtherStories.GoesOn(told.Words, sentence.First)
        && SpeakerFinder.Of(told.Context, sentence) is null && !sentence.SharesNumbers(told.Key) && !AddsUpTo(told.Key, sentence) && !IsFirstToCount(sentence, told) && !FollowsInLine(sentence, told.Context) ? Home.Nowhere : null;

    // "Two killed in a strike", and below: "A woman and her son were killed and nine people were wounded."
    private static bool AddsUpTo(Sentence key, Sentence sentence)
    {
        long killed = 0;
        foreach (var figure in sentence.Figures)
            if (figure is { IsCountedWhole: true, Outcome: Outcome.Killed }) killed += figure.Min;
        return killed > 1 && key.Figures.Exists(f => f is { IsCountedWhole: true, Outcome: Outcome.Killed } && f.Min == killed);
    }

    // "Civilians killed in a strike", and below in so many sentences: "Six people were killed."
    private static bool IsFirstToCount(Sentence sentence, ToldSoFar told) =>
        told.Words[sentence.End - 1].Is(".") && TheMain.HasNoNumber(told.Key) && !told.Main.Sentences.Exists(s => s != told.Key && s.HasHarm) && told.Before is { HasHarm: false, HasStrike: true, Background: null };

    // A clause is told with the strike of its whole sentence.
    private static bool HasStrikeNear(Sentence clause, Context context) =>
        clause.HasStrike || HasStrikeBeside(clause, context, -1) || HasStrikeBeside(clause, context, 1);

    private static bool HasStrikeBeside(Sentence clause, Context context, int step)
    {
        for (var i = clause.Index + step; i >= 0 && i < context.Sentences.Count && context.Words[context.Sentences[i].First].Sentence == context.Words[clause.First].Sentence; i += step)
            if (context.Sentences[i].HasStrike) return true;
        return false;
    }

    // In a paragraph it goes on from a full sentence before it.
    private static bool FollowsInLine(Sentence sentence, Context context) =>
        sentence.Index is > 0 and var at && context.Sentences[at - 1] is { } before && before.End - before.First >= EventSplitter.FullSentence
        && context.Words[before.First].Line == context.Words[sentence.First].Line && context.Words[before.End - 1].Is(".") && !context.Words[before.End - 2].Is(".");

    /// <summary>
    /// "48 villagers were executed. … The fighting claimed the lives of 129 soldiers and 116 rebels": more fighters than the act killed people, in the
    /// battle around it.
    /// </summary>
    internal static Home? OfTheFightingAround(Sentence sentence, ToldSoFar told)
    {
        if (sentence.First < told.Key.First || !OpensWithTheFighting(sentence, told) || ToldSoFar.CountsFighters(sentence) is not { } fallen || EventLexicon.Clashes.IsIn(told.Words, told.Key.First, told.Key.End)) return null;
        long killed = 0;
        foreach (var figure in told.Key.Figures)
            if (figure is { IsCountedWhole: true, Outcome: Outcome.Killed }) killed += figure.Min;
        return killed > 0 && killed < fallen && !sentence.SharesNumbers(told.Key) ? ToldSoFar.Recalled(sentence) : null;
    }

    private static bool OpensWithTheFighting(Sentence sentence, ToldSoFar told)
    {
        var words = told.Words;
        for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + FightingReach); i++)
            if (EventLexicon.Clashes.Has(words, i)) return words[i].IsArabic ? words[i].Form.StartsWith("ال", StringComparison.Ordinal) || words[i].Form.StartsWith("وال", StringComparison.Ordinal) : words[sentence.First].Is("the");
        return false;
    }

    /// <summary>"A child was hurt in the village of X. … Dozens have been killed by mines across the governorate": many, of no day, where the story's own were counted at one place.</summary>
    internal static Home? OfManyOfARegion(Sentence sentence, ToldSoFar told) =>
        sentence.First > told.Key.First && sentence.Dates.Count == 0 && sentence.Figures.Exists(static f => f.Counts) && sentence.Figures.TrueForAll(static f => !f.Counts || f is { IsUncounted: true, HasNumberWord: true })
        && told.Main.Sentences.Exists(static s => s.HasHarm && s.Figures.Exists(static f => f.IsCountedWhole) && s.Places.Exists(static p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Name | PlaceContext.Origin))) && IsOfARegion(sentence) && !OthersElsewhere.PointsToStrike(sentence, told) ? ToldSoFar.Recalled(sentence) : null;

    private static bool IsOfARegion(Sentence sentence) =>
        sentence.Places.Exists(static p => p.Place is { Accuracy: >= GeolocationAccuracy.District } && !p.Is(PlaceContext.Name)) && sentence.Places.TrueForAll(static p => p.Place is { Accuracy: >= GeolocationAccuracy.District } || p.Is(PlaceContext.Name | PlaceContext.Origin | PlaceContext.Countryside));

    /// <summary>"The council condemned the killing of 500 protesters": not those of the story, which it told before in another number.</summary>
    internal static Home? OfCondemnedKilling(Sentence sentence, ToldSoFar told)
    {
        if (sentence.First < told.Key.First || sentence.HasStrike || sentence.SharesNumbers(told.Key) || !told.Main.Figures.Any(f => f.Outcome == Outcome.Killed && f.IsCountedWhole) || !sentence.CountsWhole) return null;
        for (var i = sentence.First; i < sentence.End; i++)
            if (EventLexicon.Condemns.TryMatch(told.Words, i, out var hit) && IsKillingAt(hit.Value.End, sentence.End, told)) return ToldSoFar.Recalled(sentence);
        return null;
    }

    private static bool IsKillingAt(int at, int end, ToldSoFar told)
    {
        var noun = at < end && told.Words[at].Is("the") ? at + 1 : at;
        return noun + 1 < end && EventLexicon.Killings.HasExactly(told.Words[noun], out var killing) && killing != "wave" && told.Words[noun + 1].Is("of");
    }
}
