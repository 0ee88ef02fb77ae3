using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

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
    internal static Home? Of(Sentence sentence, ToldSoFar told) =>
        told.IsBehindKey(sentence) && sentence.CountsWhole && told.Main.Figures.Any(static f => f.IsCountedWhole) && TownApart(sentence, sentence, told) is { } there ? told.OpenAt(there, sentence) : null;

    /// <summary>"… // Warplanes raided Y. Four were killed in the bombing": whom the act at another town harmed is told in the sentence behind it.</summary>
    internal static Home? OfActJustTold(Sentence sentence, ToldSoFar told)
    {
        if (told.Before is not { HasHarm: false, IsAmid: false } act || act.First < told.Key.First || sentence.Places.Count > 0 || sentence.Background is not null || told.Words[act.First].Sentence + 1 != told.Words[sentence.First].Sentence || !sentence.CountsWhole || !HasStrike(sentence, told, isKnown: true)) return null;
        if (ActsBehind.IsOfBefore(told.Words, act.First, act.End) || TownApart(act, sentence, told) is null || !told.Main.Sentences.Remove(act)) return null;
        var home = told.OpenOnItsDay(sentence, isOnlyElsewhere: true);
        home.Event?.Sentences.Add(act);
        return home;
    }

    /// <summary>"• Shelling of X killed four. // • Five were wounded by gunmen in Y": a line of a bulletin, on a town of another governorate, whatever it calls its act.</summary>
    internal static Home? OfLine(Sentence sentence, ToldSoFar told)
    {
        if (sentence.First < told.Key.First || sentence.Background is not (null or "away") || !OpensArabicLine(sentence, told) || GoesOnSaying(sentence, told) || sentence.IsOfTheHarmed(told.Words) || !sentence.CountsWhole || !told.Main.Figures.Any(static f => f.IsCountedWhole)) return null;
        if (TownOf(sentence, told.Context, isWide: false) is not { Place: { } there } || Here(told) is not { } here || !IsFar(here.Place!, there) || IsNamedInMain(there, sentence, told) || IsOfTotalAbove(sentence, told)) return null;
        return told.OpenAt(there, sentence, isOnlyElsewhere: false);
    }

    // "18 were killed today. // Four soldiers were killed in X. // Five were killed in Y": they are of the eighteen.
    private static bool IsOfTotalAbove(Sentence sentence, ToldSoFar told) =>
        told.Main.Sentences.Exists(s => s.First < told.Key.First && s.Figures.Exists(whole => whole.IsCountedWhole && sentence.Figures.Exists(f => f.IsCountedWhole && f.Outcome == whole.Outcome && f.Min < whole.Min)));

    // At the head of a line of its own, behind its number or the mark of a list.
    private static bool OpensArabicLine(Sentence sentence, ToldSoFar told)
    {
        var line = told.Words[sentence.First].Line;
        if (told.Words[told.Key.First].Line == line) return false;
        var at = sentence.First;
        while (at > 0 && told.Words[at - 1].Line == line && told.Words[at - 1].Kind == WordKind.Mark) at--;
        if (at == 0 || told.Words[at - 1].Line == line) return false;
        for (var i = sentence.First; i < sentence.End; i++)
            if (told.Words[i].Kind == WordKind.Letters) return told.Words[i].IsArabic;
        return false;
    }

    private static bool IsFar(Place here, Place there) => here.Admin1 is not null && there.Admin1 is not null && here.Admin1 != there.Admin1;

    // Where an act was, told by its strike and harming those whom a sentence counts, if that is none of the main event's.
    private static Place? TownApart(Sentence act, Sentence counting, ToldSoFar told)
    {
        if (act.Background is not (null or "away") || !HasStrike(act, told, isKnown: false) || TownOf(act, told.Context, isWide: false) is not { Place: { } there } town || Here(told) is not { } here) return null;
        return here.Place!.Id == there.Id || WhereElse.IsSameName(here, town) || IsNamedInMain(there, act, told) || !IsAnotherAct(counting, here, there, told) ? null : there;
    }

    // "the shelling", وقتل في القصف: a strike known by now, of which was told before.
    private static bool HasStrike(Sentence sentence, ToldSoFar told, bool isKnown) =>
        sentence.Strikes.Exists(s => IsKnown(s.First, told) == isKnown) || sentence.WeakStrikes.Exists(s => IsKnown(s.First, told) == isKnown);

    private static bool IsKnown(int strike, ToldSoFar told) => told.Words[strike].Form.StartsWith("ال", StringComparison.Ordinal) || strike > 0 && told.Words[strike - 1].Is("the");

    // Where the main event was: in its first sentence, else where the strike before that hit.
    private static PlaceMention? Here(ToldSoFar told) =>
        TownOf(told.Key, told.Context, isWide: false) ?? TownOf(told.Key, told.Context, isWide: true)
        ?? (told.Key.Places.Count == 0 && told.Main.Sentences.FindLast(s => s.First < told.Key.First && s.HasStrike) is { } strike ? TownOf(strike, told.Context, isWide: false) : null);

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

    private static bool IsNamedInMain(Place town, Sentence act, ToldSoFar told) =>
        told.Main.Sentences.Take(ToldSoFar.MostLooked).Any(s => s != act && s.Places.Exists(p => p.Place?.Id == town.Id && !told.Context.Gazetteer.IsWide(p)));

    private static bool IsAnotherAct(Sentence sentence, PlaceMention here, Place there, ToldSoFar told)
    {
        if (sentence.Background is not null && SaysOther(sentence, told)) return true;
        var main = here.Place!;
        var isFar = IsFar(main, there);
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
