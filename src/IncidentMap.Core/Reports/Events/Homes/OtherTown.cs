using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>
/// A sentence that tells in full of an act at a town of its own: its strike, whom it harmed and where. What is told so at another town than that
/// of the main event is another act, unless its numbers are those of the main one, which the text may tell once more.
/// </summary>
internal static class OtherTown
{
    // "وفي حادثة أخرى", "من جهة أخرى": how far behind its beginning a sentence may say that it turns to another act.
    private const int OpeningReach = 5;

    /// <summary>"Shelling of X killed four. // Warplanes raided Y, killing four and wounding seven"; "In another incident, two were killed in the countryside of Y".</summary>
    internal static Home? Of(Sentence sentence, ToldSoFar told)
    {
        if (!told.IsBehindKey(sentence) || sentence.Background is not (null or "away") || !TellsInFull(sentence, told)) return null;
        if (TownOf(sentence, told.Context, isWide: false) is not { } there || Here(told) is not { } here) return null;
        if (here.Place!.Id == there.Place!.Id || WhereElse.IsSameName(here, there) || IsNamedInMain(there.Place, told) || !IsAnotherAct(sentence, here, there.Place, told)) return null;
        return told.OpenAt(there.Place, sentence);
    }

    /// <summary>"… // Warplanes raided Y. Four were killed in the bombing": whom the act at another town harmed is told in the sentence behind it.</summary>
    internal static Home? OfActJustTold(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { HasHarm: false, IsAmid: false } act || act.First < told.Key.First || sentence.Places.Count > 0 || sentence.Background is not null || told.Words[act.First].Sentence + 1 != told.Words[sentence.First].Sentence || !sentence.CountsWhole || !PointsBack(sentence, told)) return null;
        if (act.Background is not (null or "away") || !IsStruckAnew(act, told) || ActsBehind.IsOfBefore(told.Words, act.First, act.End) || TownOf(act, told.Context, isWide: false) is not { } there || Here(told) is not { } here) return null;
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

    // Of "the shelling" was told before.
    private static bool TellsInFull(Sentence sentence, ToldSoFar told) =>
        sentence.CountsWhole && told.Main.Figures.Any(f => f.IsCountedWhole) && (sentence.Strikes.Exists(s => IsToldFirst(s.First, told)) || sentence.WeakStrikes.Exists(s => IsToldFirst(s.First, told)));

    private static bool IsToldFirst(int strike, ToldSoFar told) => !told.Words[strike].Form.StartsWith("ال", StringComparison.Ordinal) && !(strike > 0 && told.Words[strike - 1].Is("the"));

    // The one town of which a sentence tells, or the one area; in Arabic what was struck may stand right behind the verb.
    private static PlaceMention? TownOf(Sentence sentence, Context context, bool isWide)
    {
        PlaceMention? town = null;
        foreach (var place in sentence.Places)
        {
            if (!WhereElse.MayBeWhere(context.Words, place) || place.Place is not null && context.Gazetteer.IsWide(place) != isWide) continue;
            if (place.Place is not { Country: "SY" } || !context.Words[place.First].IsArabic && !place.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Countryside | PlaceContext.Direction) || town is not null && town.Place!.Id != place.Place.Id) return null;
            town ??= place;
        }
        return town;
    }

    private static bool IsNamedInMain(Place town, ToldSoFar told) =>
        told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s.Places.Exists(p => p.Place?.Id == town.Id && !told.Context.Gazetteer.IsWide(p)));

    private static bool IsAnotherAct(Sentence sentence, PlaceMention here, Place there, ToldSoFar told)
    {
        if (sentence.Background is not null && SaysOther(sentence, told)) return true;
        var main = here.Place!;
        var isFar = main.Admin1 is not null && there.Admin1 is not null && main.Admin1 != there.Admin1;
        if (told.Context.Gazetteer.IsWide(here)) return isFar && (told.CountsOtherwise(sentence) || IsByOtherMeans(sentence, told.Key));
        if (main.Parents.Contains(there.Id) || there.Parents.Contains(main.Id) || WhereElse.IsSame(main, there) && (main.Accuracy < GeolocationAccuracy.Town || there.Accuracy < GeolocationAccuracy.Town)) return false;
        return told.CountsOtherwise(sentence) || (isFar || IsByOtherMeans(sentence, told.Key)) && !GoesOnSaying(sentence, told);
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
}
