using IncidentMap.Gazetteer;
using IncidentMap.Reports.Claims;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Tells the events of a text apart. The first sentence that tells of harm by a strike is the main one's; a sentence with harm
/// of another day, or at another settlement and with other numbers, is a further event.
/// </summary>
internal sealed class EventSplitter(Context context)
{
    private const int MostEvents = 20;

    // Where the main one lies is told within so many sentences; looking no further keeps long texts linear.
    private const int MostLooked = 12;

    // Less is a headline, which only names what the story tells.
    private const int FullSentence = 14;

    private Event? _lastHome;
    private Sentence? _before;

    internal List<Event> Split()
    {
        if (!TellsOfViolence() || FindKey() is not { } key) return [];
        var main = new Event { Key = key };
        main.Sentences.Add(key);
        main.Date = new MainDate(context, key).Find();
        List<Event> events = [main];
        var scene = PlaceChooser.Choose(context, main, [key]);
        foreach (var sentence in context.Sentences)
        {
            if (sentence != key)
            {
                var home = HomeOf(sentence, events, scene);
                home?.Sentences.Add(sentence);
                if (sentence.HasHarm && home is not null) _lastHome = home;
            }
            _before = sentence;
        }
        foreach (var told in events)
            told.Sentences.Sort((a, b) => a.First.CompareTo(b.First));
        return events;
    }

    private bool TellsOfViolence()
    {
        int strong = 0, weak = 0, parties = 0;
        bool harm = false, killed = false;
        foreach (var sentence in context.Sentences.Where(s => !s.IsOfAnotherStory))
        {
            strong += sentence.Strikes.Count;
            weak += sentence.WeakStrikes.Count;
            parties += sentence.Parties.Count;
            harm |= sentence.HasHarm;
            killed |= sentence.Figures.Exists(f => f.Counts && f.Outcome == Outcome.Killed);
        }
        if (context.OtherFields >= 3 && context.OtherFields > 2 * strong + parties) return false;
        return context.HasNameRoll && parties > 0 && killed || context.OtherFields == 0 && context.Sentences.Exists(IsAimed) || strong > 0 && (harm || context.Places.Exists(p => p.Place is not null)) || weak > 0 && (parties > 0 || context.OtherFields == 0 && context.Places.Exists(p => p.Place is { Country: "SY" })) && (killed || harm && context.OtherFields == 0);
    }

    // "The militia targets houses in the city of X": harm is feared, though nobody is counted.
    private static bool IsAimed(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, IsCaption: false } && sentence.WeakStrikes.Count > 0 && sentence.Parties.Count > 0 && sentence.Targets.Count > 0 && sentence.Places.Exists(p => p.Place is { Country: "SY" } && p.Is(PlaceContext.Settlement));

    private Sentence? FindKey() =>
        context.Sentences.Find(s => s.HasHarm && s.HasStrike && IsOfStory(s) && !IsRecalled(s) && !LooksBack(s))
        ?? context.Sentences.Find(s => s.HasHarm && IsOfStory(s) && !LooksBack(s))
        ?? context.Sentences.Find(s => s.Strikes.Count > 0 && s.Places.Count > 0 && IsOfStory(s))
        ?? context.Sentences.Find(s => s.HasHarm)
        ?? context.Sentences.Find(IsAimed)
        ?? context.Sentences.Find(s => !s.IsOfAnotherStory && s.Strikes.Count > 0 && s.Places.Count > 0)
        ?? context.Sentences.Find(s => !s.IsOfAnotherStory && s.Strikes.Count > 0);

    private static bool IsOfStory(Sentence sentence) => sentence is { IsCaption: false, IsOfAnotherStory: false, Background: null };

    private static bool IsRecalled(Sentence sentence) => sentence.Dates.Exists(d => d.Form == DateForm.Span && !d.IsSince);

    // "Shells hit X. … Yesterday, the network documented the death of a man at Y": of an earlier day, and elsewhere than what the text
    // began with.
    private bool LooksBack(Sentence sentence)
    {
        if (context.Published is not { } today || sentence.Dates.Find(d => d.First <= sentence.First + 1) is not { IsDateline: false, Form: DateForm.Relative or DateForm.Explicit or DateForm.Weekday } opening || opening.Last >= today) return false;
        foreach (var before in context.Sentences.TakeWhile(s => s != sentence))
            if (opening.Form == DateForm.Weekday && !before.Dates.Exists(d => d is { IsDateline: false, Form: not DateForm.Span } && d.Start > opening.Last)) continue;
            else if (before.End - before.First >= FullSentence && (before.Strikes.Count > 0 || before.WeakStrikes.Count > 0 && before.Parties.Count > 0) && IsOfStory(before) && before.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !sentence.Places.Exists(q => q.Place is { Accuracy: <= GeolocationAccuracy.City } other && IsSame(p.Place, other)))) return true;
        return false;
    }

    private Event? HomeOf(Sentence sentence, List<Event> events, Scene? scene)
    {
        var main = events[0];
        if (sentence.IsCaption || sentence.IsOfAnotherStory) return null;
        if (!sentence.HasHarm) return main;
        if (IsAside(sentence, main.Key)) return null;
        if (sentence.Section is { } section && main.Key.Section is { } own && section.Admin1 != own.Admin1) return events.Count >= MostEvents ? null : Open(events, sentence, main.Date);
        if ((DateChooser.Of(context, sentence) ?? CarriedDate(sentence)) is { } date && IsAnotherDay(date, main, sentence))
        {
            var same = events.Skip(1).FirstOrDefault(e => e.Date is { } d && Overlap(d, date));
            if (same is not null || events.Count >= MostEvents) return same;
            return Open(events, sentence, date);
        }
        if (sentence.Background is { } turned && !sentence.SharesNumbers(main.Key) && !IsAt(sentence, scene)) return turned == "back" ? Recalled(sentence) : Open(events, sentence, DateChooser.Of(context, sentence));
        // The first sentence below a headline tells the same more closely.
        if ((scene?.Place is { Accuracy: >= GeolocationAccuracy.City } || main.Key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted)) && main.Key.IsHeadline(context.Words) && sentence.First > main.Key.First && !main.Sentences.Exists(s => s != main.Key && s.HasHarm)) return main;
        if (TellsHowMany(sentence, main) || IsOfTheHarmed(sentence)) return main;
        if (_lastHome is { } told && told != main && sentence.SharesNumbers(told.Key) && !sentence.SharesNumbers(main.Key)) return told;
        if (IsOnlySpokenOf(sentence) && _lastHome is { } last && last != main) return last;
        if (scene is null || sentence.First < main.Key.First || sentence.SharesNumbers(main.Key) || GoesOnBelowHeadline(sentence, main) || TellsWhere(sentence, scene) || ElsewhereIn(sentence, scene) is not { } elsewhere || IsOfOneToll(sentence, main.Key, elsewhere) || IsToldOf(main, elsewhere)) return main;
        return events.Skip(1).FirstOrDefault(e => e.Sentences.Exists(s => s.Places.Exists(p => p.Place?.Id == elsewhere.Id)))
            ?? (events.Count >= MostEvents ? null : Open(events, sentence, DateChooser.Of(context, sentence)));
    }

    // "Seven were killed at A and B. … Two died at B": counted already.
    private static bool IsOfOneToll(Sentence sentence, Sentence key, Place elsewhere) =>
        key.Places.Exists(p => p.Place?.Id == elsewhere.Id) && sentence.Figures.TrueForAll(f => !f.Counts || f.Parent is not null || key.Figures.Exists(k => k is { Counts: true, Parent: null } && k.Outcome == f.Outcome && k.Min >= f.Min));

    // "… in the countryside of X. … in the town of Y", and another speaker: "… in the city of Y": the main one is at Y by now.
    private static bool IsToldOf(Event main, Place elsewhere) =>
        main.Sentences.Take(MostLooked).Any(s => s != main.Key && s.HasHarm && s.SharesNumbers(main.Key) && s.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } known && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && IsSame(known, elsewhere)));

    // "15 killed in Raqqa", as a headline, and below: "the fatalities were caused when a jet struck the village of Y".
    private bool TellsWhere(Sentence sentence, Scene scene) =>
        sentence.Background is null && IsHeadlineOfArea(scene) && sentence.IsOfTheHarmed(context.Words);

    // The name of a seat in a headline stands for its governorate.
    private bool IsHeadlineOfArea(Scene scene) =>
        context.Words[scene.Mention.First].Line == 0 && !scene.Mention.Is(PlaceContext.Settlement) && (scene.Place.Accuracy >= GeolocationAccuracy.Governorate || context.Gazetteer.GovernorateOf(scene.Place) is not null);

    // "Dozens killed in X", then "at least 20 killed", then "20 killed in the town of Y".
    private bool GoesOnBelowHeadline(Sentence sentence, Event main) =>
        main.Key.IsHeadline(context.Words) && main.Key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && main.Sentences.Exists(s => s.HasHarm && s.Figures.Exists(f => IsCounted(f) && f.Min > 1) && sentence.SharesNumbers(s));

    // "… blamed for an attack on a bus on December 30. Ten workers were killed in it": the day of the strike told just before.
    private DateMention? CarriedDate(Sentence sentence) =>
        sentence.Places.Count == 0 && _before is { HasHarm: false, HasStrike: true } before
        && context.Words[before.First].Line == context.Words[sentence.First].Line && DateChooser.Of(context, before) is { Form: DateForm.Explicit } day ? day : null;

    // "A number of civilians were wounded in shelling of … Shells fell on X and wounded six": the same act, now with its number.
    private static bool TellsHowMany(Sentence sentence, Event main) =>
        sentence.Background is null && sentence.Figures.TrueForAll(f => !f.Counts || main.Figures.Any(m => m.Outcome == f.Outcome)) && sentence.Figures.Exists(f => IsCounted(f) && f.Min > 0 && !main.Figures.Any(m => m.Outcome == f.Outcome && IsCounted(m)) && main.Figures.Any(m => m.Outcome == f.Outcome));

    // "Eight women were among those killed in the strikes on X": part of what is told already, wherever X lies.
    private static bool IsOfTheHarmed(Sentence sentence) =>
        sentence.Background is null && sentence.Figures.Exists(f => f is { Counts: true, IsAmong: true, Parent: null }) && sentence.Figures.TrueForAll(f => !f.Counts || f.IsAmong || f.Parent is not null);

    private static bool IsCounted(CountMention figure) => figure is { Counts: true, Parent: null, IsUncounted: false };

    // "… and recovered the bodies of the dead": of those told of last.
    private static bool IsOnlySpokenOf(Sentence sentence) =>
        sentence.Places.Count == 0 && sentence.Figures.TrueForAll(f => !f.Counts || f.IsUncounted);

    // Headlines of other stories trail behind a page: harm far below, with no strike of its own and other numbers.
    private bool IsAside(Sentence sentence, Sentence key) =>
        context.Words[sentence.First].Line > context.Words[key.First].Line + 2 && !HasStrike(sentence) && !OtherStories.GoesOn(context.Words, sentence.First) && SpeakerFinder.Of(context, sentence) is null && !sentence.SharesNumbers(key)
        && sentence.End - sentence.First < 15 && !FollowsInLine(sentence);

    // A clause is told with the strike of its whole sentence.
    private bool HasStrike(Sentence clause) =>
        clause.HasStrike || context.Sentences.Exists(s => s.HasStrike && context.Words[s.First].Sentence == context.Words[clause.First].Sentence);

    // In a paragraph it goes on from a full sentence before it.
    private bool FollowsInLine(Sentence sentence) =>
        context.Sentences.IndexOf(sentence) is > 0 and var at && context.Sentences[at - 1] is { } before && before.End - before.First >= FullSentence
        && context.Words[before.First].Line == context.Words[sentence.First].Line && context.Words[before.End - 1].Is(".") && !context.Words[before.End - 2].Is(".");

    // Of what is recalled without a day nothing is known but that it was not this.
    private static Event? Recalled(Sentence sentence)
    {
        foreach (var figure in sentence.Figures) figure.Ignored ??= Ignored.OnlyRecalled;
        return null;
    }

    private static bool IsAt(Sentence sentence, Scene? scene) =>
        scene?.Place is { Accuracy: <= GeolocationAccuracy.City } main && sentence.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } its && !p.Is(PlaceContext.Name | PlaceContext.Origin) && IsSame(its, main));

    private static Event Open(List<Event> events, Sentence sentence, DateMention? date)
    {
        var told = new Event { Key = sentence, Date = date };
        events.Add(told);
        return told;
    }

    private bool IsAnotherDay(DateMention date, Event main, Sentence sentence)
    {
        if (main.Date is { IsDateline: false } its) return !Overlap(its, date) && !IsTodayOfSpeech(date, its, sentence);
        if (sentence.First < main.Key.First) return false;
        // "Yesterday, …" at the head of a later sentence, in a text of today.
        if (main.Date is null && date.First <= sentence.First + 1 && context.Published is { } today && date.Last < today) return true;
        return date.Form != DateForm.Weekday && context.Published is { } published && date.Last.DayNumber < published.DayNumber - 3 || date.Form == DateForm.Span;
    }

    // "… on Monday night. "Five were killed today", the monitor said": who is quoted spoke on the day itself, or in the night after it.
    private bool IsTodayOfSpeech(DateMention date, DateMention main, Sentence sentence) =>
        date.Form == DateForm.Relative && date.Start == context.Published && date.Start.DayNumber - main.Last.DayNumber == 1 && Enumerable.Range(sentence.First, date.First - sentence.First).Count(i => context.Words[i].Is("\"")) % 2 == 1;

    private static bool Overlap(DateMention a, DateMention b) => a.Start <= b.Last && b.Start <= a.Last;

    // A settlement named as such that is neither the main place nor near, in or around it.
    private static Place? ElsewhereIn(Sentence sentence, Scene scene)
    {
        var settlements = sentence.Places.FindAll(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin | PlaceContext.Name));
        if (settlements.Count == 0 || scene.Place.Accuracy >= GeolocationAccuracy.Governorate) return InAnotherGovernorate(sentence, scene.Place);
        if (scene.Place.Accuracy > GeolocationAccuracy.City) return settlements.TrueForAll(p => p.Place!.Admin2 is { } district && scene.Place.Admin2 is { } own && district != own) ? settlements[0].Place : InAnotherGovernorate(sentence, scene.Place);
        return settlements.Exists(p => IsSame(p.Place!, scene.Place) || IsSameName(p, scene.Mention)) ? null : settlements[0].Place;
    }

    // All the places that it names for where it happened lie in another governorate than the main one.
    private static Place? InAnotherGovernorate(Sentence sentence, Place main)
    {
        if (main.Admin1 is null || !sentence.HasStrike) return null;
        var places = sentence.Places.FindAll(p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Area | PlaceContext.Countryside) && !p.Is(PlaceContext.Origin | PlaceContext.Name));
        return places.Count > 0 && places.TrueForAll(p => p.Place!.Admin1 is { } admin && admin != main.Admin1) ? places[0].Place : null;
    }

    // "the crossing of X", then "X": one text means one place by one name.
    private static bool IsSameName(PlaceMention a, PlaceMention b)
    {
        var (first, second) = (Text.Fold.Name(a.Text), Text.Fold.Name(b.Text));
        return first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal);
    }

    private static bool IsSame(Place a, Place b) =>
        a.Id == b.Id || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id) || a.Point.DistanceTo(b.Point) < Math.Max(a.RadiusMetres, b.RadiusMetres) + 2000;
}
