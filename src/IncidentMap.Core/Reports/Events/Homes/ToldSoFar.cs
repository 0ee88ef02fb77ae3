using IncidentMap.Gazetteer;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>What a text told before a sentence: the ground on which the signs stand, and what several of them ask.</summary>
/// <param name="context">The text taken apart.</param>
/// <param name="main">The main event.</param>
/// <param name="scene">Where its first sentence says that it happened; null where it does not.</param>
internal sealed class ToldSoFar(Context context, Event main, Scene? scene)
{
    /// <summary>Where the main event lies is told within so many of its sentences; looking no further keeps long texts linear.</summary>
    internal const int MostLooked = 12;

    private const int MostEvents = 20;

    internal Context Context => context;

    internal WordList Words => context.Words;

    internal Event Main => main;

    /// <summary>The sentence that gave the main event away.</summary>
    internal Sentence Key => main.Key;

    internal Scene? Scene => scene;

    /// <summary>Takes down what is weighed; null but in fitting.</summary>
    internal TieLog? Log { get; init; }

    internal EventDays Days { get; } = new(context, main);

    /// <summary>The main event and those opened so far, in their order.</summary>
    internal List<Event> Events { get; } = [main];

    /// <summary>The event of the last sentence that told of harm; null before the first.</summary>
    internal Event? LastHome { get; set; }

    /// <summary>The sentence before; null for the first.</summary>
    internal Sentence? Before { get; set; }

    /// <summary>Where the last sentence that told of harm went, if that was an act of its own below the lead; null else.</summary>
    internal Home? Loose { get; set; }

    /// <summary>True where the last sentence that told of harm looked back.</summary>
    internal bool IsRecalling { get; set; }

    /// <summary>The main event as a home.</summary>
    internal Home TheMain => new(main);

    /// <summary>A home of its own for a sentence; none where the text has too many.</summary>
    internal Home Open(Sentence sentence, DateMention? date, bool isOnlyElsewhere = false)
    {
        if (Events.Count >= MostEvents) return Home.Nowhere;
        Events.Add(new Event { Key = sentence, Date = date, IsOnlyElsewhere = isOnlyElsewhere });
        return new Home(Events[^1]);
    }

    /// <summary>A home of its own, on the day that the sentence tells or goes on with.</summary>
    internal Home OpenOnItsDay(Sentence sentence, bool isOnlyElsewhere = false) =>
        Open(sentence, Days.Of(sentence, Before, LastHome), isOnlyElsewhere);

    /// <summary>The event already told of at another place; else a home of its own on the sentence's day.</summary>
    internal Home OpenAt(Place elsewhere, Sentence sentence, bool isOnlyElsewhere = true) =>
        Events.Skip(1).FirstOrDefault(e => e.Sentences.Exists(s => s.Places.Exists(p => p.Place?.Id == elsewhere.Id))) is { } known ? new Home(known) : OpenOnItsDay(sentence, isOnlyElsewhere);

    /// <summary>A home of its own for what came of the act in the sentence before it, on the day of that.</summary>
    internal Home OpenOnDayOf(Sentence act, Sentence sentence) => Open(sentence, Days.Of(act, null, null));

    /// <summary>No home, and its people count nowhere: of what is recalled without a day nothing is known but that it was not this.</summary>
    internal static Home Recalled(Sentence sentence)
    {
        foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.OnlyRecalled;
        return Home.Nowhere;
    }

    /// <summary>True in a sentence of its own behind the one that gave the main event away.</summary>
    internal bool IsBehindKey(Sentence sentence) => sentence.First > Key.First && Words[sentence.First].Sentence != Words[Key.First].Sentence;

    /// <summary>True where it counts, of one harm, a number that no sentence of the main event has, or none of the harm of that.</summary>
    internal bool CountsOtherwise(Sentence sentence)
    {
        var isOfOne = false;
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            if (sentence.CountOf(outcome) is not { } own) continue;
            var counts = main.Sentences.Take(MostLooked).Select(s => s.CountOf(outcome)).OfType<long>().ToList();
            if (counts.Count > 0 && !counts.Contains(own)) return true;
            isOfOne |= counts.Count > 0;
        }
        return !isOfOne;
    }

    /// <summary>True where the key and the sentence both count people, and others each.</summary>
    internal bool CountsOthers(Sentence sentence) =>
        Key.CountsWhole && sentence.CountsWhole && !sentence.SharesNumbers(Key);

    /// <summary>True where the main event is told with its means in every sentence that names one, and never with these.</summary>
    internal bool IsByOtherMeans(char means) =>
        OthersElsewhere.AnyMeansOf(Key) is { } own && own != means && !main.Sentences.Exists(s => s.Strikes.Exists(k => OthersElsewhere.MeansOf(k.Value) == means));

    /// <summary>How many fighters a sentence counts as killed; null where it counts no killed, or others among them.</summary>
    internal static long? CountsFighters(Sentence sentence)
    {
        long? killed = null;
        foreach (var figure in sentence.Figures)
            if (figure is { IsCountedWhole: true, Outcome: Outcome.Killed })
            {
                if (figure.Status != VictimStatus.Belligerent) return null;
                killed = (killed ?? 0) + figure.Min;
            }
        return killed;
    }

    /// <summary>True where it counts nobody but those of the main event: a line between two paragraphs that counts others is a link to another story.</summary>
    internal bool CountsOnlyThoseOfTheMain(Sentence sentence) =>
        sentence.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || f.IsUncounted || main.Figures.Any(m => m.Counts && m.Outcome == f.Outcome && m.Min == f.Min));

    /// <summary>True where all that the text said of the main event is that nobody was harmed in it, and the sentence counts somebody.</summary>
    internal bool WasSpared(Sentence sentence) =>
        main.Figures.Any() && main.Figures.All(f => f is { Min: 0, Max: 0 }) && sentence.Figures.Exists(f => f is { Counts: true, Min: > 0 });

    /// <summary>True where a sentence names the place of the main event, or one in or beside it.</summary>
    internal bool IsAtItsPlace(Sentence sentence) =>
        scene?.Place is { Accuracy: <= GeolocationAccuracy.City } place && sentence.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } its && !p.Is(PlaceContext.Name | PlaceContext.Origin) && WhereElse.IsSame(its, place));

    /// <summary>The place elsewhere of which a sentence tells; null where it names none, or the text does not say where the main event was.</summary>
    internal Place? Elsewhere(Sentence sentence) => scene is null ? null : WhereElse.In(sentence, scene);
}
