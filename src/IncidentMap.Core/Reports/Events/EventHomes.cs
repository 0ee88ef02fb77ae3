using IncidentMap.Gazetteer;
using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Gives each sentence to the event of which it tells: the main one, unless it is of another day, turns away from it, or counts other
/// people at another settlement; such a sentence opens an event of its own.
/// </summary>
/// <param name="context">The text taken apart.</param>
/// <param name="main">The main event, with the sentence that gave it away.</param>
/// <param name="scene">Where that sentence says that it happened; null where it does not.</param>
internal sealed class EventHomes(Context context, Event main, Scene? scene)
{
    private const int MostEvents = 20;

    // Beyond this a text only repeats itself; what follows is of no one event, and every pair of an event's sentences is looked at.
    private const int MostSentences = 300;

    // Where the main one lies is told within so many sentences; looking no further keeps long texts linear.
    private const int MostLooked = 12;

    // "In a second blast": how far behind its beginning the sentence may say that it was another.
    private const int OpeningReach = 5;

    // No event is told of in it.
    private static readonly Home Nowhere = new(null);

    private readonly EventDays _days = new(context, main);

    private Event? _lastHome;
    private Sentence? _before;

    // The last one that told of harm looked back.
    private bool _isRecalling;

    /// <summary>The main event and those opened so far, in their order.</summary>
    internal List<Event> Events { get; } = [main];

    /// <summary>Takes the next sentence of the text.</summary>
    internal void Take(Sentence sentence)
    {
        if (sentence != main.Key)
        {
            var hasHarm = sentence.HasHarm;
            var home = HomeOf(sentence).Told;
            if (hasHarm && home?.Sentences.Count >= MostSentences) home = Repeated(sentence);
            home?.Sentences.Add(sentence);
            if (sentence.HasHarm && home is not null) _lastHome = home;
            if (hasHarm && !sentence.IsAmid) _isRecalling = home is null && sentence.Background is not null;
        }
        _before = sentence;
    }

    // The surest sign first.
    private Home HomeOf(Sentence sentence) =>
        WithoutHarm(sentence) ?? OfCondemned(sentence) ?? OfAnotherSection(sentence) ?? OfAnotherDay(sentence) ?? OfItsDay(sentence) ?? OwnAct(sentence) ?? OfSeparateAct(sentence) ?? Turned(sentence) ?? OfAnotherStrike(sentence)
        ?? OfOwnAct(sentence) ?? OfTheMain(sentence) ?? OfTheLast(sentence) ?? Elsewhere(sentence);

    private Home? WithoutHarm(Sentence sentence)
    {
        if (sentence.IsCaption || sentence.IsOfAnotherStory || IsOnlyRecalled(sentence)) return Nowhere;
        if (sentence.IsAmid && !IsToldInMain(sentence) || _isRecalling && IsSpokenOfAlone(sentence)) return Nowhere;
        if (!sentence.HasHarm || IsTally(sentence)) return new Home(main);
        return IsAside(sentence) ? Nowhere : null;
    }

    // "Rebel rockets had killed four over the past week": who did that and where is nothing of the story's own act.
    private bool IsOnlyRecalled(Sentence sentence) =>
        sentence is { HasHarm: false, Background: "back", Figures.Count: > 0 } && sentence.First > main.Key.First && sentence.Figures.TrueForAll(f => f.Ignored == Ignored.OnlyRecalled);

    // "The council condemned the killing of 500 protesters": not those of the story, which it told before in another number.
    private Home? OfCondemned(Sentence sentence)
    {
        if (sentence.First < main.Key.First || sentence.HasStrike || sentence.SharesNumbers(main.Key) || !main.Figures.Any(f => f.Outcome == Outcome.Killed && IsCounted(f)) || !sentence.Figures.Exists(IsCounted)) return null;
        for (var i = sentence.First; i < sentence.End; i++)
            if (EventLexicon.Condemns.TryMatch(context.Words, i, out var hit) && IsKillingAt(hit.Value.End, sentence.End)) return Recalled(sentence);
        return null;
    }

    private bool IsKillingAt(int at, int end)
    {
        var noun = at < end && context.Words[at].Is("the") ? at + 1 : at;
        return noun + 1 < end && context.Words[noun].Form is "killing" or "killings" or "death" or "deaths" or "murder" or "murders" or "massacre" or "massacres" && context.Words[noun + 1].Is("of");
    }

    // A line between two paragraphs that counts others than the story is a link to another one.
    private bool IsToldInMain(Sentence sentence) =>
        sentence.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || f.IsUncounted || main.Figures.Any(m => m.Counts && m.Outcome == f.Outcome && m.Min == f.Min));

    // "An hour before that a strike killed three. … Rescuers recovered the bodies of the dead": of those.
    private static bool IsSpokenOfAlone(Sentence sentence) =>
        sentence is { HasStrike: false, Places.Count: 0 } && sentence.Figures.Exists(f => f.Counts) && sentence.Figures.TrueForAll(f => !f.Counts || f.IsBarePlural);

    // "Wounded: 8", a line of the toll below a list of the dead.
    private bool IsTally(Sentence sentence) =>
        sentence.First + 2 < sentence.End && context.Words[sentence.First + 1].Is(":") && sentence.Places.Count == 0 && sentence.Figures is [{ Counts: true } one] && one.First <= sentence.First + 2;

    private Home? OfAnotherSection(Sentence sentence) =>
        sentence.Section is { } section && main.Key.Section is { } own && section.Admin1 != own.Admin1 ? Open(sentence, main.Date) : null;

    private Home? OfAnotherDay(Sentence sentence)
    {
        if ((DateChooser.Of(context, sentence) ?? _days.Carried(sentence, _before)) is not { } date || !_days.IsAnother(date, sentence) || !sentence.HasStrike && DateChooser.IsOfDyingLater(context.Words, sentence, date)) return null;
        if (RaisesToll(sentence, date)) return new Home(main);
        if (!sentence.Places.Exists(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement)) && main.Date is { } act && date.Start > act.Last && DateChooser.IsOfSearch(context.Words, sentence, date)) return new Home(main);
        // "X was shelled last January": what the place suffered before; elsewhere it is another story.
        if (date.IsLastMonth) return scene is not null && WhereElse.In(sentence, scene) is not null ? null : Recalled(sentence);
        return Events.Skip(1).FirstOrDefault(e => e.Date is { } d && EventDays.Overlap(d, date)) is { } same ? new Home(same) : Open(sentence, date);
    }

    // "A blast killed 23 on Sunday. The toll rose to 34 on Monday": on a later day more of the dead of the same act are known.
    private bool RaisesToll(Sentence sentence, DateMention date) =>
        main.Date is { } day && date.Start > day.Last && sentence.Places.Count == 0 && sentence.First > main.Key.First
        && sentence.Figures.Exists(f => IsCounted(f) && main.Figures.Any(m => IsCounted(m) && m.Outcome == f.Outcome && m.Min < f.Min)) && (LaterTolls.SaysThatItRose(context.Words, sentence) || LaterTolls.PutsToll(context.Words, sentence));

    // "Last week 10 were killed at X, while the agency reported two dead at Y": the day of the first clause is that of the second.
    private Home? OfItsDay(Sentence clause)
    {
        if (_before is not { } first || context.Words[first.First].Sentence != context.Words[clause.First].Sentence || _lastHome is not { Date: { } day } last || last == main || last.Key != first) return null;
        return DateChooser.Of(context, clause) is null && _days.IsAnother(day, first) && !clause.SharesNumbers(main.Key) ? Open(clause, day) : null;
    }

    // "A woman was killed by shelling of X, and a soldier was shot dead in Y on Monday": on the day of both.
    private Home? OwnAct(Sentence clause)
    {
        if (!clause.IsOwnAct || IsOtherTold(clause) || IsCountedBefore(clause)) return null;
        if (AtOwnAct(clause) is { } told) return new Home(told);
        var days = new SceneTurns(context.Words).DaysBefore(clause.First) ?? 0;
        var own = DateChooser.Of(context, clause) ?? EventDays.Before((_before is { } first ? DateChooser.Of(context, first) : null) ?? main.Date, days);
        return days > 0 && own is null ? Recalled(clause) : Open(clause, own, isOnlyElsewhere: days == 0);
    }

    // "Two died and six were hurt in X and Y. A shell killed two in X and injured four, while another hit Y, injuring two": two of the six.
    private bool IsCountedBefore(Sentence clause) =>
        clause.Places.Find(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Quarter)) is { Place: { } there }
        && main.Sentences.Take(MostLooked).Any(s => s.First < clause.First && context.Words[s.First].Sentence != context.Words[clause.First].Sentence && s.Places.Exists(p => p.Place?.Id == there.Id)
            && clause.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || s.Figures.Exists(w => w is { Counts: true, Parent: null, IsUncounted: false } && w.Outcome == f.Outcome && w.Min >= f.Min)));

    // Its place is that of the main event by now: the headline told of both.
    private bool IsOtherTold(Sentence clause) => scene is not null && clause.Places.Exists(p => p.Place?.Id == scene.Place.Id);

    // "A woman killed in X, soldier shot in Y", and below: "In Y, a soldier was killed".
    private Home? OfOwnAct(Sentence sentence) =>
        Events.Count > 1 && !IsAt(sentence) && AtOwnAct(sentence) is { } told ? new Home(told) : null;

    private Event? AtOwnAct(Sentence sentence)
    {
        foreach (var told in Events)
            if (told != main && told.Key.IsOwnAct && sentence.Places.Exists(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement) && told.Key.Places.Exists(k => k.Place?.Id == p.Place?.Id && k.Text.Length > 0 && (k.Place is not null || k.Text == p.Text)))) return told;
        return null;
    }

    private Home? Turned(Sentence sentence)
    {
        if (sentence.Background == EventLexicon.Earlier) return IsToldInMain(sentence) ? null : Recalled(sentence);
        if (sentence.Background is not { } turned || sentence.SharesNumbers(main.Key) && !IsAwayElsewhere(sentence) || IsAt(sentence) && !IsSpared(sentence)) return null;
        if (turned == BackgroundFinder.GoesOnRecalled) return _before is { HasHarm: true } && _lastHome is { } of && of != main ? new Home(of) : _before is { } act && IsAt(act) && !IsSpared(sentence) ? null : Recalled(sentence);
        if (IsEarlierThatDay(sentence)) return Open(sentence, _days.Of(sentence, _before, _lastHome));
        return turned == "back" ? Recalled(sentence) : Open(sentence, _days.Of(sentence, _before, _lastHome));
    }

    // "Two soldiers were later killed in a separate bombing", وقتل جنديان في هجوم منفصل, "five were killed by mines the same day": others, of whom no place is told.
    private Home? OfSeparateAct(Sentence sentence)
    {
        if (sentence.Background is not null || !sentence.HasStrike || sentence.First < main.Key.First || context.Words[sentence.First].Sentence == context.Words[main.Key.First].Sentence || !main.Key.Figures.Exists(IsCounted) || !sentence.Figures.Exists(IsCounted) || CountsTwice(sentence)) return null;
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (IsSeparate(i, sentence.End) || IsTheSameDay(i, sentence) && !sentence.SharesNumbers(main.Key) && sentence.Strikes.Count > 0 && sentence.Strikes.TrueForAll(s => !main.Key.Strikes.Exists(k => k.Value == s.Value))) return Open(sentence, _days.Of(sentence, _before, _lastHome));
        return null;
    }

    // "Three were killed in X and four in a separate attack": both are told of.
    private static bool CountsTwice(Sentence sentence)
    {
        Outcome? first = null;
        foreach (var figure in sentence.Figures)
            if (IsCounted(figure) && first == figure.Outcome) return true;
            else if (IsCounted(figure)) first = figure.Outcome;
        return false;
    }

    private bool IsSeparate(int i, int end) =>
        context.Words[i].IsArabic ? context.Words[i].Form is "منفصل" or "منفصله" && (StrikeLexicon.Has(context.Words, i - 1) || context.Words[i - 1].Variants.Any(v => v is "هجوم" or "انفجار" or "تفجير"))
        : context.Words[i].Is("separate") && context.Words[i - 1].Is("a") && i + 1 < end && (context.Words[i + 1].Form is "attack" or "incident" or "explosion" or "blast" || StrikeLexicon.Has(context.Words, i + 1) || i + 2 < end && StrikeLexicon.Has(context.Words, i + 2));

    // At the end of the sentence.
    private bool IsTheSameDay(int i, Sentence sentence) =>
        context.Words[i].Is("same") && context.Words[i - 1].Is("the") && i + 1 < sentence.End && context.Words[i + 1].Is("day") && i + 3 >= sentence.End;

    // "In a separate incident a soldier was shot in Y", after the woman who was killed at X: as many, and others.
    private bool IsAwayElsewhere(Sentence sentence) =>
        sentence is { Background: "away", HasStrike: true } && sentence.First > main.Key.First && scene is not null && WhereElse.In(sentence, scene) is not null;

    // "No casualties were reported at X. … A strike killed nine at Y": what harmed nobody is not the strike that killed nine.
    private Home? OfAnotherStrike(Sentence sentence) =>
        IsSpared(sentence) && sentence.HasStrike && scene is not null && sentence.Places.Exists(p => p.Place is not null) && !sentence.Places.Exists(p => p.Place?.Id == scene.Place.Id)
            ? Open(sentence, _days.Of(sentence, _before, _lastHome)) : null;

    // All that the text said of the main event is that nobody was harmed in it, and the sentence counts somebody.
    private bool IsSpared(Sentence sentence) =>
        main.Figures.Any() && main.Figures.All(f => f is { Min: 0, Max: 0 }) && sentence.Figures.Exists(f => f is { Counts: true, Min: > 0 });

    private Home? OfTheMain(Sentence sentence)
    {
        // The first sentence below a headline tells the same more closely.
        if ((scene?.Place is { Accuracy: >= GeolocationAccuracy.City } || main.Key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted)) && main.Key.IsHeadline(context.Words) && sentence.First > main.Key.First && !main.Sentences.Exists(s => s != main.Key && s.HasHarm) && !IsFarAway(sentence) && !AreOthersElsewhere(sentence) && BesideBy(sentence) is null && OfAnother(sentence) is null) return new Home(main);
        return TellsHowMany(sentence) || IsOfTheHarmed(sentence) ? new Home(main) : null;
    }

    // "An air strike on Aleppo killed 14. A car bomb in Homs killed 36": as many others, by a strike in another governorate, are no closer telling.
    private bool IsFarAway(Sentence sentence) =>
        scene is not null && sentence.Background is null && main.Key.Figures.Exists(IsCounted) && sentence.Figures.Exists(IsCounted) && !sentence.SharesNumbers(main.Key)
        && WhereElse.InAnotherGovernorate(sentence, scene.Place) is { Admin1: { } there } && !Bounds.IsSameGovernorate(there, scene.Place.Admin1);

    // "Another raid on the city of Y killed six others", "three other people died when rockets hit Y": beside those told of before, as many as they may be.
    private bool AreOthersElsewhere(Sentence sentence) =>
        scene is not null && sentence is { HasStrike: true, Background: null } && sentence.First > main.Key.First && sentence.Figures.Exists(f => IsCounted(f) && f.IsBesides) && sentence.Figures.TrueForAll(f => !IsCounted(f) || f.IsBesides) && !PointsToStrike(sentence) && WhereElse.In(sentence, scene) is not null;

    // "Another 18 were wounded when the warplanes hit the town of Y": those told of.
    private bool PointsToStrike(Sentence sentence) =>
        sentence.Strikes.Exists(s => context.Words[Math.Max(0, s.First - 1)].Is("the")) || sentence.WeakStrikes.Exists(s => context.Words[Math.Max(0, s.First - 1)].Is("the"));

    // "Rebel shells on Damascus killed five. Air strikes on Douma killed 37": by other means at a town beside it.
    private Place? BesideBy(Sentence sentence)
    {
        if (scene is null || sentence.Background is not null || sentence.First < main.Key.First || !main.Key.Figures.Exists(IsCounted) || !sentence.Figures.Exists(IsCounted) || sentence.SharesNumbers(main.Key)) return null;
        if (MeansOf(main.Key) is not { } own || MeansOf(sentence) is not { } other || own == other) return null;
        var places = sentence.Places.FindAll(p => p.Place is not null && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin | PlaceContext.Name));
        return places.Count > 0 && places.TrueForAll(p => p.Place!.Accuracy <= GeolocationAccuracy.District && p.Place.Id != scene.Place.Id && !p.Place.Parents.Contains(scene.Place.Id) && !scene.Place.Parents.Contains(p.Place.Id)) ? places[0].Place : null;
    }

    // "Another bomb targeted a checkpoint near Y, killing five", "another raid on the nearby city of Y": wherever Y stands in the sentence.
    private Place? OfAnother(Sentence sentence)
    {
        if (scene is not { Place.Accuracy: <= GeolocationAccuracy.City } || sentence.Background is not null || sentence.First < main.Key.First || context.Words[sentence.First].IsArabic || !main.Key.Figures.Exists(IsCounted) || !sentence.Figures.Exists(IsCounted) || sentence.SharesNumbers(main.Key) || !OpensWithAnother(sentence)) return null;
        var places = sentence.Places.FindAll(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside));
        return places.Count > 0 && places.TrueForAll(p => !WhereElse.IsSame(p.Place!, scene.Place) && !WhereElse.IsSameName(p, scene.Mention)) ? places[0].Place : null;
    }

    // "Another raid", "Hours later, a second car bomb".
    private bool OpensWithAnother(Sentence sentence)
    {
        for (var i = sentence.First; i < Math.Min(sentence.First + OpeningReach, sentence.End - 1); i++)
            if (context.Words[i].Is("another") || context.Words[i].Form is "second" or "third" && i > sentence.First && context.Words[i - 1].Is("a")) return StrikeLexicon.Has(context.Words, i + 1) || i + 2 < sentence.End && StrikeLexicon.Has(context.Words, i + 2);
        return false;
    }

    // From the air, by guns or by a bomb that was laid; null where the sentence says none of these or several.
    private static char? MeansOf(Sentence sentence)
    {
        char? means = null;
        foreach (var strike in sentence.Strikes)
        {
            char? its = strike.Value switch { IncidentKind.Airstrike or IncidentKind.Helicopter or IncidentKind.DroneStrike => 'a', IncidentKind.Artillery or IncidentKind.Mortar => 'g', IncidentKind.Ied => 'b', _ => null };
            if (its is null || means is not null && means != its) return null;
            means = its;
        }
        return means;
    }

    // "The shell killed 35. On the other side, air raids killed 29 in the Ghouta. … 29 civilians died in Douma": of those told of there.
    private Event? ToldElsewhere(Sentence sentence) =>
        Events.Count > 1 && sentence.First > main.Key.First && sentence.Figures.Exists(f => IsCounted(f) && f.Min > 2) && !main.Sentences.Exists(sentence.SharesNumbers) ? Events.Find(e => e != main && sentence.SharesNumbers(e.Key)) : null;

    private Home? OfTheLast(Sentence sentence)
    {
        if (ToldElsewhere(sentence) is { } told) return new Home(told);
        if (_lastHome is not { } last || last == main) return null;
        return sentence.SharesNumbers(last.Key) && !sentence.SharesNumbers(main.Key) || IsOnlySpokenOf(sentence) ? new Home(last) : null;
    }

    private Home Elsewhere(Sentence sentence)
    {
        if (scene is null || sentence.First < main.Key.First || sentence.SharesNumbers(main.Key) && !AreOthersElsewhere(sentence) || GoesOnBelowHeadline(sentence) || TellsWhere(sentence) || (WhereElse.In(sentence, scene) ?? BesideBy(sentence) ?? OfAnother(sentence)) is not { } elsewhere || IsOfOneToll(sentence, elsewhere) || IsToldOf(elsewhere)) return new Home(main);
        return Events.Skip(1).FirstOrDefault(e => e.Sentences.Exists(s => s.Places.Exists(p => p.Place?.Id == elsewhere.Id))) is { } known ? new Home(known) : Open(sentence, _days.Of(sentence, _before, _lastHome), isOnlyElsewhere: true);
    }

    // "Earlier in the day mortar rounds hit the city of Y", which is no act of another day.
    private bool IsEarlierThatDay(Sentence sentence) =>
        sentence is { Background: "back", HasStrike: true } && context.Words[sentence.First].Form is "earlier" or "hours" or "an" or "في" or "وفي" or "قبل" or "وقبل" && sentence.Figures.Exists(IsCounted) && _days.IsOfSameDay(sentence) && scene is not null && WhereElse.In(sentence, scene) is not null;

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

    private Home Open(Sentence sentence, DateMention? date, bool isOnlyElsewhere = false)
    {
        if (Events.Count >= MostEvents) return Nowhere;
        Events.Add(new Event { Key = sentence, Date = date, IsOnlyElsewhere = isOnlyElsewhere });
        return new Home(Events[^1]);
    }

    // "Seven were killed at A and B. … Two died at B": counted already.
    private bool IsOfOneToll(Sentence sentence, Place elsewhere) =>
        main.Key.Places.Exists(p => p.Place?.Id == elsewhere.Id) && sentence.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || main.Key.Figures.Exists(k => k is { Counts: true, Parent: null } && k.Outcome == f.Outcome && k.Min >= f.Min));

    // "… in the countryside of X. … in the town of Y", and another speaker: "… in the city of Y": the main one is at Y by now.
    private bool IsToldOf(Place elsewhere) =>
        main.Sentences.Take(MostLooked).Any(s => s != main.Key && s.HasHarm && s.SharesNumbers(main.Key) && s.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } known && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && WhereElse.IsSame(known, elsewhere)));

    // "15 killed in Raqqa", as a headline, and below: "the fatalities were caused when a jet struck the village of Y".
    private bool TellsWhere(Sentence sentence) =>
        sentence.Background is null && scene is not null && IsHeadlineOfArea(scene) && sentence.IsOfTheHarmed(context.Words);

    // The name of a seat in a headline stands for its governorate.
    private bool IsHeadlineOfArea(Scene scene) =>
        context.Words[scene.Mention.First].Line == 0 && !scene.Mention.Is(PlaceContext.Settlement) && (scene.Place.Accuracy >= GeolocationAccuracy.Governorate || context.Gazetteer.GovernorateOf(scene.Place) is not null);

    // "Dozens killed in X", then "at least 20 killed", then "20 killed in the town of Y".
    private bool GoesOnBelowHeadline(Sentence sentence) =>
        main.Key.IsHeadline(context.Words) && main.Key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && main.Sentences.Exists(s => s.HasHarm && s.Figures.Exists(f => IsCounted(f) && f.Min > 1) && sentence.SharesNumbers(s));

    // "A number of civilians were wounded in shelling of … Shells fell on X and wounded six": the same act, now with its number.
    private bool TellsHowMany(Sentence sentence) =>
        sentence.Background is null && sentence.Figures.TrueForAll(f => !f.Counts || main.Figures.Any(m => m.Outcome == f.Outcome)) && sentence.Figures.Exists(f => IsCounted(f) && f.Min > 0 && !main.Figures.Any(m => m.Outcome == f.Outcome && IsCounted(m)) && main.Figures.Any(m => m.Outcome == f.Outcome));

    // "Eight women were among those killed in the strikes on X": part of what is told already, wherever X lies.
    private static bool IsOfTheHarmed(Sentence sentence) =>
        sentence.Background is null && sentence.Figures.Exists(f => f is { Counts: true, IsAmong: true, Parent: null }) && sentence.Figures.TrueForAll(f => !f.Counts || f.IsAmong || f.Parent is not null);

    /// <summary>True for people counted whole.</summary>
    internal static bool IsCounted(CountMention figure) => figure is { Counts: true, Parent: null, IsUncounted: false };

    // "… and recovered the bodies of the dead": of those told of last.
    private static bool IsOnlySpokenOf(Sentence sentence) =>
        sentence.Places.Count == 0 && sentence.Figures.TrueForAll(f => !f.Counts || f.IsUncounted);

    // Headlines of other stories trail behind a page: harm far below, with no strike of its own and other numbers.
    private bool IsAside(Sentence sentence) =>
        context.Words[sentence.First].Line > context.Words[main.Key.First].Line + 2 && !HasStrike(sentence) && !OtherStories.GoesOn(context.Words, sentence.First) && SpeakerFinder.Of(context, sentence) is null && !sentence.SharesNumbers(main.Key)
        && sentence.End - sentence.First < 15 && !FollowsInLine(sentence);

    // A clause is told with the strike of its whole sentence.
    private bool HasStrike(Sentence clause) =>
        clause.HasStrike || StrikesBeside(clause, -1) || StrikesBeside(clause, 1);

    private bool StrikesBeside(Sentence clause, int step)
    {
        for (var i = clause.Index + step; i >= 0 && i < context.Sentences.Count && context.Words[context.Sentences[i].First].Sentence == context.Words[clause.First].Sentence; i += step)
            if (context.Sentences[i].HasStrike) return true;
        return false;
    }

    // In a paragraph it goes on from a full sentence before it.
    private bool FollowsInLine(Sentence sentence) =>
        sentence.Index is > 0 and var at && context.Sentences[at - 1] is { } before && before.End - before.First >= EventSplitter.FullSentence
        && context.Words[before.First].Line == context.Words[sentence.First].Line && context.Words[before.End - 1].Is(".") && !context.Words[before.End - 2].Is(".");

    // Of what is recalled without a day nothing is known but that it was not this.
    private static Home Recalled(Sentence sentence)
    {
        foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.OnlyRecalled;
        return Nowhere;
    }

    private static Event? Repeated(Sentence sentence)
    {
        foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.Superseded;
        return null;
    }

    private bool IsAt(Sentence sentence) =>
        scene?.Place is { Accuracy: <= GeolocationAccuracy.City } place && sentence.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } its && !p.Is(PlaceContext.Name | PlaceContext.Origin) && WhereElse.IsSame(its, place));

    // The event of which a sentence tells; none for what is only recalled.
    private readonly record struct Home(Event? Told);
}
