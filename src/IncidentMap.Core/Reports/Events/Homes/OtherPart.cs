using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Signs that a sentence tells of another part of the country, or of more days, than the main event.</summary>
internal static class OtherPart
{
    // "In government-held parts of X".
    private const int OpeningReach = 5;

    /// <summary>"In the east of the country, raids killed twelve", وفي شرق البلاد قتل: others, wherever it was.</summary>
    internal static Home? OfTheCountry(Sentence sentence, ToldSoFar told) =>
        sentence is { Background: null, HasStrike: true } && sentence.First > told.Key.First && told.CountsOthers(sentence) && !told.IsAtItsPlace(sentence) && OpensWithPart(sentence, told) ? told.OpenOnItsDay(sentence) : null;

    private static bool OpensWithPart(Sentence sentence, ToldSoFar told)
    {
        var (words, at) = (told.Words, sentence.First);
        if (at + 4 >= sentence.End) return false;
        if (words[at].IsArabic) return words[at].Form is "وفي" or "في" && PlaceLexicon.Compass.Has(words, at + 1) && words[at + 2].Form is "البلاد" or "سوريا" or "سوريه";
        return words[at].Is("in") && words[at + 1].Is("the") && PlaceLexicon.Compass.Has(words, at + 2) && words[at + 3].Is("of") && words.Any(at + 4, at + 6, static w => w.Form is "country" or "syria");
    }

    /// <summary>"In government-held parts of Y, shells killed a student": held by the others, and so another place than the main one beside it.</summary>
    internal static Home? HeldByOthers(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not null || !sentence.HasStrike || sentence.First < told.Key.First || !told.Words[sentence.First].Is("in") || told.Scene is not { Place: var main } || !told.CountsOthers(sentence)) return null;
        var place = sentence.Places.Find(p => p.First <= sentence.First + OpeningReach + 2 && p.Place is { Accuracy: <= GeolocationAccuracy.City });
        return place is { Place: { } there } && there.Id != main.Id && !main.Parents.Contains(there.Id) && !there.Parents.Contains(main.Id) && told.Words.Any(sentence.First, place.First, static w => w.Is("held")) ? told.OpenOnItsDay(sentence) : null;
    }

    /// <summary>"Moscow said it had killed 30 fighters in Idlib province", where a raid in Aleppo killed people: fighters, in another governorate.</summary>
    internal static Home? OfFightersElsewhere(Sentence sentence, ToldSoFar told)
    {
        if (sentence.Background is not null || sentence.First < told.Key.First || told.Scene is not { Place.Admin1: { } own } || !told.CountsOthers(sentence) || ToldSoFar.CountsFighters(sentence) is null || told.Main.Figures.Any(static f => f.Status == VictimStatus.Belligerent)) return null;
        var places = sentence.Places.FindAll(static p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && !p.Is(PlaceContext.Origin | PlaceContext.Name));
        return places.Count > 0 && places.TrueForAll(p => p.Place!.Admin1 is { } there && !Bounds.IsSameGovernorate(there, own)) ? told.OpenOnItsDay(sentence) : null;
    }

    /// <summary>"The army said it had killed 26 in the area over the past two days", below an act of one day: of more than that act.</summary>
    internal static Home? OfMoreDays(Sentence sentence, ToldSoFar told) =>
        sentence.First > told.Key.First && told.CountsOthers(sentence) && told.Main.Date is { IsDateline: false, Form: not DateForm.Span } main && main.Start == main.Last
        && sentence.Dates.TrueForAll(static d => d.Form == DateForm.Span || d.Start != d.Last) && TellsDays(sentence, told) ? ToldSoFar.Recalled(sentence) : null;

    // "over the past two days".
    private static bool TellsDays(Sentence sentence, ToldSoFar told)
    {
        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
            if (told.Words[i].Form is "past" or "last" && told.Words[i - 1].Is("the") && NumberReader.TryExact(told.Words, i + 1, out var many, out var unit) && many > 1 && unit < sentence.End && told.Words[unit].Is("days")) return true;
        return false;
    }

    /// <summary>"… 22 were killed in Y. A rescuer said 70 had been wounded": with nothing that leads back, of the act told last, which has no wounded yet.</summary>
    internal static Home? WoundedOfTheLast(Sentence sentence, ToldSoFar told) =>
        sentence is { Background: null, HasStrike: false, Places.Count: 0, Dates.Count: 0 } && told.LastHome is { } last && last != told.Main && told.Before is { } before && last.Sentences.Contains(before)
        && sentence.Figures.Exists(static f => f is { IsCountedWhole: true, Outcome: Outcome.Injured }) && sentence.Figures.TrueForAll(static f => !f.Counts || f.Outcome == Outcome.Injured) && !last.Figures.Any(static f => f.Outcome == Outcome.Injured)
        && !told.Main.Sentences.Exists(sentence.SharesNumbers) ? new Home(last) : null;
}
