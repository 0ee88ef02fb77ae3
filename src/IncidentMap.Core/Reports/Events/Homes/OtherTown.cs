using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// A sentence that tells in full, in Arabic, of an act at a town of its own: its strike, whom it harmed and where. What is told so at another town than that
/// of the main event is another act, unless its numbers are those of the main one, which the text may tell once more.
/// </summary>
internal static class OtherTown
{
    // "وفي حادثة أخرى", "من جهة أخرى": how far behind its beginning a sentence may say that it turns to another act.
    private const int OpeningReach = 5;

    /// <summary>"Shelling of X killed four. // Warplanes raided Y, killing four and wounding seven"; "In another incident, two were killed in the countryside of Y".</summary>
    internal static Home? Of(Sentence sentence, ToldSoFar told)
    {
        if (sentence.First < told.Key.First || sentence.Background is not (null or "away") || !IsArabic(sentence, told) || told.Words[sentence.First].Sentence == told.Words[told.Key.First].Sentence || !TellsInFull(sentence, told)) return null;
        if (TownOf(sentence, told.Context, isWide: false) is not { } there || Here(told) is not { } here) return null;
        if (here.Place!.Id == there.Place!.Id || WhereElse.IsSameName(here, there) || IsNamedInMain(there.Place, told) || !IsAnotherAct(sentence, here, there.Place, told)) return null;
        return told.Events.Skip(1).FirstOrDefault(e => e.Sentences.Exists(s => s.Places.Exists(p => p.Place?.Id == there.Place.Id))) is { } known ? new Home(known) : told.OpenOnItsDay(sentence, isOnlyElsewhere: true);
    }

    /// <summary>"… // Warplanes raided Y. Four were killed in the bombing": whom the act at another town harmed is told in the sentence behind it.</summary>
    internal static Home? OfActJustTold(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { HasHarm: false, IsAmid: false } act || act.First < told.Key.First || sentence.Places.Count > 0 || sentence.Background is not null || told.Words[act.First].Sentence + 1 != told.Words[sentence.First].Sentence || !sentence.Figures.Exists(f => f.IsCountedWhole) || !PointsBack(sentence, told)) return null;
        if (act.Background is not (null or "away") || !IsArabic(act, told) || !IsStruckAnew(act, told) || TownOf(act, told.Context, isWide: false) is not { } there || Here(told) is not { } here) return null;
        if (here.Place!.Id == there.Place!.Id || WhereElse.IsSameName(here, there) || told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s != act && s.Places.Exists(p => p.Place?.Id == there.Place.Id)) || !IsAnotherAct(sentence, here, there.Place, told) || !told.Main.Sentences.Remove(act)) return null;
        var home = told.OpenOnItsDay(sentence, isOnlyElsewhere: true);
        home.Event?.Sentences.Add(act);
        return home;
    }

    // وقتل في القصف, أدى الانفجار إلى: of the strike told just before.
    private static bool PointsBack(Sentence sentence, ToldSoFar told) =>
        sentence.Strikes.Exists(s => !IsToldFirst(s.First, told)) || sentence.WeakStrikes.Exists(s => !IsToldFirst(s.First, told));

    private static bool IsStruckAnew(Sentence act, ToldSoFar told) =>
        act.Strikes.Exists(s => IsToldFirst(s.First, told)) || act.WeakStrikes.Exists(s => IsToldFirst(s.First, told));

    // Where the main event was: in its first sentence, else where the strike before that hit.
    private static PlaceMention? Here(ToldSoFar told) =>
        TownOf(told.Key, told.Context, isWide: false) ?? TownOf(told.Key, told.Context, isWide: true)
        ?? (told.Key.Places.Count == 0 && told.Main.Sentences.FindLast(s => s.First < told.Key.First && s.HasStrike) is { } strike ? TownOf(strike, told.Context, isWide: false) : null);

    // Behind its number or the mark of a list.
    private static bool IsArabic(Sentence sentence, ToldSoFar told)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (told.Words[i].Kind == WordKind.Letters) return told.Words[i].IsArabic;
        return false;
    }

    // Of "the shelling" was told before.
    private static bool TellsInFull(Sentence sentence, ToldSoFar told) =>
        sentence.Figures.Exists(f => f.IsCountedWhole) && told.Main.Figures.Any(f => f.IsCountedWhole) && (sentence.Strikes.Exists(s => IsToldFirst(s.First, told)) || sentence.WeakStrikes.Exists(s => IsToldFirst(s.First, told)));

    private static bool IsToldFirst(int strike, ToldSoFar told) => !told.Words[strike].Form.StartsWith("ال", StringComparison.Ordinal);

    // The one town of which a sentence tells, or the one area.
    private static PlaceMention? TownOf(Sentence sentence, Context context, bool isWide)
    {
        PlaceMention? town = null;
        foreach (var place in sentence.Places)
        {
            if (place.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Direction | PlaceContext.Road) || place.Place is { } known && IsWide(place, known, context) != isWide) continue;
            if (place.Place is null || town is not null && town.Place!.Id != place.Place.Id) return null;
            town ??= place;
        }
        return town;
    }

    // The name of a seat stands for its governorate, unless it is called a city.
    private static bool IsWide(PlaceMention mention, Place place, Context context) =>
        place.Accuracy > GeolocationAccuracy.City || !mention.Is(PlaceContext.City) && context.Gazetteer.GovernorateOf(place) is not null;

    private static bool IsNamedInMain(Place town, ToldSoFar told) =>
        told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s.Places.Exists(p => p.Place is { } named && named.Id == town.Id && !IsWide(p, named, told.Context)));

    private static bool IsAnotherAct(Sentence sentence, PlaceMention here, Place there, ToldSoFar told)
    {
        if (sentence.Background is not null && SaysOther(sentence, told)) return true;
        var main = here.Place!;
        var isFar = main.Admin1 is not null && there.Admin1 is not null && main.Admin1 != there.Admin1;
        if (IsWide(here, main, told.Context)) return isFar && (CountsOtherwise(sentence, told) || IsByOtherMeans(sentence, told.Key));
        if (main.Parents.Contains(there.Id) || there.Parents.Contains(main.Id) || WhereElse.IsSame(main, there) && (main.Accuracy < GeolocationAccuracy.Town || there.Accuracy < GeolocationAccuracy.Town)) return false;
        return CountsOtherwise(sentence, told) || (isFar || IsByOtherMeans(sentence, told.Key)) && !GoesOnSaying(sentence, told);
    }

    /// <summary>True for وقالت مصادر: what was told is told once more by another.</summary>
    internal static bool GoesOnSaying(Sentence sentence, ToldSoFar told) =>
        told.Words[sentence.First].HasAnd && SpeakerLexicon.Saying.Has(told.Words, sentence.First);

    private static bool SaysOther(Sentence sentence, ToldSoFar told) =>
        told.Words.Any(sentence.First, Math.Min(sentence.End, sentence.First + OpeningReach), static w => w.Form is "اخري" or "اخر" or "منفصل" or "منفصله");

    private static bool IsByOtherMeans(Sentence sentence, Sentence key) =>
        KindsOf(sentence) is { Count: > 0 } own && KindsOf(key) is { Count: > 0 } its && !own.Overlaps(its);

    private static HashSet<IncidentKind> KindsOf(Sentence sentence) =>
        [.. sentence.Strikes.Select(s => s.Value).Where(k => k != IncidentKind.Unknown)];

    // Of one harm a number that the main event has not, or of none the same.
    private static bool CountsOtherwise(Sentence sentence, ToldSoFar told)
    {
        var isOfOne = false;
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
        {
            if (Sum(sentence, outcome) is not { } own) continue;
            var sums = told.Main.Sentences.Take(ToldSoFar.MostLooked).Select(s => Sum(s, outcome)).OfType<long>().ToList();
            if (sums.Count > 0 && !sums.Contains(own)) return true;
            isOfOne |= sums.Count > 0;
        }
        return !isOfOne;
    }

    private static long? Sum(Sentence sentence, Outcome outcome)
    {
        long? sum = null;
        foreach (var figure in sentence.Figures)
            if (figure.IsCountedWhole && figure.Outcome == outcome) sum = (sum ?? 0) + figure.Min;
        return sum;
    }
}
