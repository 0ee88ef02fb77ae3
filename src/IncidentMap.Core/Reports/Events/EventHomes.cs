using IncidentMap.Reports.Events.Homes;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Gives each sentence to the event of which it tells: the main one, unless it is of another day, turns away from it, or counts other
/// people at another settlement; such a sentence opens an event of its own. Which one it is says the first of the <see cref="Signs"/> that
/// holds.
/// </summary>
/// <param name="context">The text taken apart.</param>
/// <param name="main">The main event, with the sentence that gave it away.</param>
/// <param name="scene">Where that sentence says that it happened; null where it does not.</param>
/// <param name="log">Takes down what is weighed; null but in fitting.</param>
internal sealed class EventHomes(Context context, Event main, Scene? scene, TieLog? log)
{
    /// <summary>Beyond this a text only repeats itself; what follows is of no one event, and every pair of an event's sentences is looked at.</summary>
    internal const int MostSentences = 300;

    // The surest sign first. What none of them knows is of the main event.
    private static readonly HomeSign[] Signs =
    [
        NoEvent.OfCaptionOrOtherStory,
        NoEvent.OfWhatIsOnlyRecalled,
        NoEvent.OfLinkAmidTheText,
        NoEvent.OfTheHarmedOfTheRecalled,
        TheMain.WithoutHarm,
        TheMain.OfArrestBeforeDeath,
        TheMain.OfLineOfItsToll,
        NoEvent.OfOtherHeadlineBelow,
        NoEvent.OfCondemnedKilling,
        NoEvent.OfTheFightingAround,
        NoEvent.OfManyOfARegion,
        LooseEnds.OfThoseStrikes,
        OtherPlace.OfAnotherSection,
        OtherTown.OfLine,
        ToldBefore.OfThoseOfTheLast,
        OtherDay.OfDayBefore,
        OtherDay.Of,
        OtherDay.OfClauseBehindOne,
        LooksAway.ToBeforeAnotherAct,
        ActToldBefore.OfPastDayAbove,
        ActToldBefore.AsAnotherSays,
        ActToldBefore.WhoseHarmWasTold,
        ActToldBefore.OfAnEarlierOne,
        ToldBefore.ByItsMeans,
        LooksAway.ToWhatHadBeen,
        OtherAct.OfOneMore,
        OtherAct.OfAnswer,
        OtherAct.OfTheOtherSide,
        OtherPart.OfTheCountry,
        OtherPart.HeldByOthers,
        OtherPart.OfFightersElsewhere,
        OtherPart.OfMoreDays,
        OtherPart.WoundedOfTheLast,
        OtherAct.OfClause,
        OtherAct.OfSeparateOne,
        OtherAct.OfFightBesideStrike,
        ToldBefore.WithMoreHarm,
        OtherTown.Of,
        ToldBefore.OfTheHarmedOfTheLast,
        OtherTown.OfActJustTold,
        LooksAway.ToEarlierTime,
        LooksAway.ToAnotherAct,
        OtherAct.OfSparedStrike,
        OtherAct.OfOneToldBefore,
        LooseEnds.OfThoseCountedLast,
        LooseEnds.OfWhatGoesOn,
        LooseEnds.OfALaterParagraph,
        TheMain.OfItsHarmed,
        Weighed.AsOfAnother,
        TheMain.BelowItsHeadline,
        TheMain.NowWithItsNumber,
        ActToldBefore.WithItsResult,
        ToldBefore.WithItsNumber,
        ToldBefore.WithTheNumberOfTheLast,
        ToldBefore.SpokenOfWithoutNumber,
        OtherPlace.Of,
    ];

    private readonly ToldSoFar _told = new(context, main, scene) { Log = log };

    /// <summary>The main event and those opened so far, in their order.</summary>
    internal List<Event> Events => _told.Events;

    /// <summary>Takes the next sentence of the text.</summary>
    internal void Take(Sentence sentence)
    {
        if (sentence != main.Key)
        {
            var hasHarm = sentence.HasHarm;
            var home = HomeOf(sentence);
            if (hasHarm && home?.Sentences.Count >= MostSentences) home = Repeated(sentence);
            home?.Sentences.Add(sentence);
            if (sentence.HasHarm && home is not null) _told.LastHome = home;
            if (hasHarm && home == main) _told.Loose = null;
            if (hasHarm && !sentence.IsAmid) _told.IsRecalling = home is null && sentence.Background is not null;
        }
        _told.Before = sentence;
    }

    private Event? HomeOf(Sentence sentence)
    {
        foreach (var sign in Signs)
            if (sign(sentence, _told) is { } home) return home.Event;
        return main;
    }

    private static Event? Repeated(Sentence sentence)
    {
        foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.Superseded;
        return null;
    }

    /// <summary>Takes back into the main event those at other places whose tolls add up with its own to the toll of one attack.</summary>
    internal void GatherPlaces()
    {
        var places = Events.FindAll(e => e.IsOnlyElsewhere && IsByTheSame(e));
        if (places.Count == 0) return;
        var sentences = main.Sentences.Concat(places.SelectMany(e => e.Sentences)).OrderBy(s => s.First).ToList();
        if (TollOverPlaces.Find(sentences, Outcome.Killed) is null && TollOverPlaces.Find(sentences, Outcome.Injured) is null) return;
        main.Sentences.Clear();
        main.Sentences.AddRange(sentences);
        Events.RemoveAll(places.Contains);
    }

    // Nobody else is named for it.
    private bool IsByTheSame(Event told)
    {
        var parties = told.Key.Parties.ConvertAll(p => p.Value);
        var own = main.Sentences.Where(s => s.HasHarm).SelectMany(s => s.Parties).Select(p => p.Value).ToHashSet();
        return parties.Count == 0 || own.Count == 0 || parties.Exists(own.Contains);
    }
}
