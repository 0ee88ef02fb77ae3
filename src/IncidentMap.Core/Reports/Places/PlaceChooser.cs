using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>
/// Which of the places named is where it happened. Each mention is weighed by its tier, by the words around it and by the
/// sentence it stands in; the heaviest wins, and none is taken when only names of organisations or places of origin are left.
/// </summary>
internal static class PlaceChooser
{
    private const double Least = 0.5;

    // What a place loses that a sentence names beside the one of its harm.
    private const double Elsewhere = 4;

    // What the places of a sentence lose that begins with "meanwhile" or with another day.
    private const double OtherAct = 2;

    // What a place loses whose dead are fewer than those at another place of the sentence.
    private const double LesserToll = 2;

    private const int AgainReach = 3, InReach = 12;
    private const double ToldAgain = 2;

    // What a place loses where somebody came from or went to; من is "of" as well.
    private const double From = 6;
    private const double FromArabic = 3;

    // What a place loses besides that somebody is said to be a native of.
    private const double Home = 3;
    private const int HomeReach = 4;

    // What a place loses that stands in a list behind the first one, and the words between two of a list.
    private const double Later = 0.6;
    private const int ListGap = 4;

    // Metres from a place within which something "west of" it lies.
    private const double Environs = 45_000;

    // "Both groups also": so many words may stand before "also" at the head of a sentence.
    private const int LongestSubject = 5;

    // "The official news agency, meanwhile, reported": so many words may stand before "meanwhile".
    private const int LongestSpeaker = 8;

    // Metres from the middle of a city within which its outskirts lie.
    private const double Outskirts = 12_000;

    // Days from one time of a war to another.
    private const int LongAgo = 60;

    // How many sentences behind the headline its place is told.
    private const int NextSentences = 2;

    // How many sentences are looked at for a closer place.
    private const int MostCloser = 4;

    /// <summary>Where it happened; null when no place of the sentences can be.</summary>
    internal static Scene? Choose(Context context, Event told, IReadOnlyList<Sentence> sentences)
    {
        if (context.Fields is { } fields && sentences.FirstOrDefault(s => context.Words[s.First].Line == fields.Place && s.Places.Count > 0) is { } field) sentences = [field];
        if (Heaviest(context, told, sentences) is not { } heaviest) return null;
        var best = Refined(context, told, sentences, heaviest);
        return best.Place is { } place ? new Scene(best, place, best.Accuracy) : LackingSettlement.Locate(context, told, best);
    }

    private static PlaceMention? Heaviest(Context context, Event told, IReadOnlyList<Sentence> sentences)
    {
        PlaceMention? best = null;
        var bestScore = Least;
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in context.Places) frequency[KeyOf(mention)] = frequency.GetValueOrDefault(KeyOf(mention)) + 1;
        foreach (var sentence in sentences)
        {
            var weight = WeightOf(context, told, sentence);
            foreach (var mention in sentence.Places)
            {
                if (mention.Place is null && !mention.IsLacking || mention.Is(PlaceContext.Name) || IsNameAbroad(context, mention) || IsOfTheNamed(sentence, mention) || IsOfNextStory(told, sentence, mention)) continue;
                var score = weight + OfTier(mention) + OfContext(mention) + OfStrike(context, sentence, mention)
                    + Math.Min(1, 0.25 * (frequency[KeyOf(mention)] - 1)) - Containers.Loss(context, sentence, mention) - RoadEnds.Loss(context, sentence, mention) - (IsHome(context.Words, sentence, mention) || PlaceOfThePeople.IsOfOffice(context.Words, sentence, mention) ? Home : 0) - (IsListedLater(context, sentence, mention) ? Later : 0);
                if (score > bestScore) (best, bestScore) = (mention, score);
            }
        }
        return best;
    }

    // A man called al-Sinjari, in a text of Syrian towns; "a Beirut-based monitor".
    private static bool IsNameAbroad(Context context, PlaceMention mention) =>
        mention is { Place: { Country: not "SY" } } && mention.Is(PlaceContext.Origin) && !mention.Is(PlaceContext.Struck) || mention is { Place: { Country: not "SY" } } && !mention.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Area) && context.Places.Exists(p => p.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.Country } && !p.Is(PlaceContext.Name | PlaceContext.Origin));

    // A dead man called after a town; the head of a roll may say where they died.
    private static bool IsOfTheNamed(Sentence sentence, PlaceMention mention) =>
        !mention.Is(PlaceContext.Struck | PlaceContext.Settlement) && sentence.Figures.Exists(f => f.IsNamed && mention.First >= f.First && mention.First < f.End);

    // "Attacks on X and Y", and below: "Three were killed in the countryside of X": Y is that of what is told next.
    private static bool IsOfNextStory(Event told, Sentence sentence, PlaceMention mention) =>
        sentence is { HasHarm: false, Places.Count: > 1 } && sentence.First < told.Key.First && !told.Key.Places.Exists(p => p.Place == mention.Place)
        && told.Key.Places.Exists(p => p.Place is not null && !p.Is(PlaceContext.Origin | PlaceContext.Name) && sentence.Places.Exists(s => s.Place == p.Place));

    // من أبناء مدينة س, النازح فلان المنحدر من س, إلى مشفى في مدينة س, beside where it was: whoever he was, it may have happened anywhere.
    private static bool IsHome(WordList words, Sentence sentence, PlaceMention mention) =>
        mention.Is(PlaceContext.Origin) && sentence.Places.Exists(static p => p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Countryside) && !p.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Direction | PlaceContext.Road)) && words[mention.First].IsArabic && words.Any(mention.First - HomeReach, mention.First, static w => w.Form is "ابنا" or "اهالي" or "ينحدر" or "تنحدر" or "المنحدر" or "المنحدره" or "نازح" or "نازحي" or "نازحين" or "نازحان" or "نازحه" or "مهجر" or "مهجري" or "مهجرين" or "مشفي" or "مستشفي" or "مشافي" or "مستشفيات");

    private static string KeyOf(PlaceMention mention) => mention.Place?.Id ?? mention.Text;

    // "in X and the outskirts of Y": told first is what the text is about.
    private static bool IsListedLater(Context context, Sentence sentence, PlaceMention mention) =>
        sentence.Places.FindLast(p => p.End <= mention.First) is { } before && before.Is(PlaceContext.Settlement | PlaceContext.Struck) && !before.Is(PlaceContext.Origin | PlaceContext.Name) && mention.First - before.End <= ListGap
        && (context.Words[mention.First].HasAnd || context.Words.Any(before.End, mention.First, w => w.Form is "and" or "و" or "," || w.HasAnd));

    // A headline names the city or the governorate, the sentence below it the village: the same act, told more closely.
    private static PlaceMention Refined(Context context, Event told, IReadOnlyList<Sentence> sentences, PlaceMention best)
    {
        if (best.Place is not { } place) return best;
        var isDistrict = StandsForItsDistrict(context, best, place) && !IsStruckBelow(told, best, place);
        var isArea = isDistrict || place.Accuracy >= GeolocationAccuracy.City || best.Is(PlaceContext.Countryside | PlaceContext.Direction) || StandsForItsCountryside(told, sentences, place) || ToldBelow.IsOnRoad(context, best);
        if (place.Accuracy < GeolocationAccuracy.Town && !isArea) return best;
        foreach (var sentence in Closer(context, told, sentences, isArea))
            foreach (var mention in sentence.Places)
                if ((mention.Place != place || best.Is(PlaceContext.Countryside | PlaceContext.Direction) && !mention.Is(PlaceContext.Countryside | PlaceContext.Direction)) && (IsFiner(mention, isArea) || IsSpot(context, told, sentence, best, mention) || IsBelowHead(context, best, mention) || RoadEnds.IsCloser(context, best, sentence, mention) || IsCityMeant(context, told, sentence, best, mention) || IsAroundTown(context, best, place, mention) || IsTownOfTheAct(context, told, sentence, best, mention) || ToldBelow.IsWhere(context, told, sentence, best, mention)) && !IsTurnedAway(context, sentence, mention) && !IsFarFrom(context, best, mention) && RoadEnds.Loss(context, sentence, mention) == 0 && Containers.Loss(context, sentence, mention) == 0 && (!isDistrict || mention.Is(PlaceContext.Struck) || IsNear(context, mention) || TellsSameToll(sentence, told)) && IsWithin(context, mention, place, told, sentence)) return mention;
        return best;
    }

    // The sentences that may tell the same act more closely: first those with its toll or its day, then, of an area, those that tell of a strike only.
    private static IEnumerable<Sentence> Closer(Context context, Event told, IReadOnlyList<Sentence> sentences, bool thanArea)
    {
        if (!thanArea) return sentences.Where(s => TellsSameToll(s, told)).Take(MostCloser);
        return sentences.Where(s => s.HasHarm && SharesHarm(context, s, told) && (s == told.Key || !Turns(context, s) || TellsSameToll(s, told))).Take(MostCloser)
            .Concat(sentences.Where(s => s is { Background: null, IsBelowBackground: false } && (s is { HasStrike: true, HasHarm: false } || IsActOfTheToll(context, told, s)) && !Turns(context, s) && !OpensOtherDay(told, s)).Take(MostCloser))
            .Concat(sentences.Where(s => TellsOn.Is(context, told, s)).Take(MostCloser));
    }

    // "Three killed in X", and below: "three were killed in a village in the countryside of X".
    private static bool StandsForItsCountryside(Event told, IReadOnlyList<Sentence> sentences, Gazetteer.Place place) =>
        sentences.Any(s => TellsSameToll(s, told) && s.Places.Exists(p => p.Place == place && p.Is(PlaceContext.Countryside)) && !s.Places.Exists(p => p.Place == place && !p.Is(PlaceContext.Countryside)));

    // "Shelling on Manbij kills two" at the head, and below: "shells hit the village of X in the countryside of Manbij city".
    private static bool StandsForItsDistrict(Context context, PlaceMention best, Gazetteer.Place place) =>
        context.Words[best.First].Line == 0 && !best.Is(PlaceContext.City | PlaceContext.Town | PlaceContext.Countryside | PlaceContext.Direction) && place.Accuracy < GeolocationAccuracy.City && SpokenTier.IsSeat(place)
        && !context.Places.Exists(p => p != best && p.Place == place && p.Is(PlaceContext.City | PlaceContext.Town) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area | PlaceContext.Origin | PlaceContext.Name));

    private static bool IsStruckBelow(Event told, PlaceMention best, Gazetteer.Place place) =>
        told.Sentences.Exists(s => s.First > best.First && (s == told.Key || TellsSameToll(s, told)) && s.Places.Exists(p => p.Place == place && p.Is(PlaceContext.Struck) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area)));

    // Of a city or an area any town in it is closer; of a town only a village in so many words. What lies near a village is closer than an area.
    private static bool IsFiner(PlaceMention mention, bool thanArea) =>
        (mention.IsLacking || mention is { Place: { Country: "SY" } place } && place.Accuracy < (thanArea ? GeolocationAccuracy.City : GeolocationAccuracy.Town)) && mention.Is(PlaceContext.Settlement)
        && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Road) && (thanArea || !mention.Is(PlaceContext.Direction));

    // Of a city called so nothing at the other end of its governorate is a closer place; of "the city of X" nothing beyond its outskirts.
    private static bool IsFarFrom(Context context, PlaceMention best, PlaceMention mention) =>
        best.Is(PlaceContext.City) && !best.Is(PlaceContext.Countryside | PlaceContext.Direction) && best.Place is { } called && mention.Place is { } outside && outside.Point.DistanceTo(called.Point) > Outskirts
        || best.Place is { } city && context.Gazetteer.GovernorateOf(city) is null && (StandsForItsDistrict(context, best, city) ? mention.Place?.Point.DistanceTo(city.Point) is not <= Environs : best.Is(PlaceContext.Settlement) && mention.Place?.Point.DistanceTo(city.Point) > Environs);

    // "A village west of X", or a headline with the name of the seat, and below: "the attack took place at Y".
    private static bool IsSpot(Context context, Event told, Sentence sentence, PlaceMention best, PlaceMention mention) =>
        IsInWideRegion(best, mention) || best is { Place: { } area } && (best.Is(PlaceContext.Direction | PlaceContext.Countryside) || !best.Is(PlaceContext.Settlement) && context.Gazetteer.GovernorateOf(area) is not null) && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.Town } spot } && (mention.Is(PlaceContext.Struck) && !mention.Is(PlaceContext.Direction) || IsNear(context, mention))
        && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Road | PlaceContext.Area) && (spot.Point.DistanceTo(area.Point) <= Environs || !best.Is(PlaceContext.Settlement | PlaceContext.Direction | PlaceContext.Countryside) && best.First < sentence.First && sentence.Index <= told.Key.Index + NextSentences && !OpensOtherDay(told, sentence));

    // #إدلب: قصف على ريف س, "درعا-عنب بلدي", "إدلب-سانا": the seat stands for its governorate, and the countryside of a town in it is closer.
    private static bool IsBelowHead(Context context, PlaceMention best, PlaceMention mention) =>
        best.Place is { } seat && !best.Is(PlaceContext.Settlement) && context.Gazetteer.GovernorateOf(seat) is not null && IsHead(context.Words, best) && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } spot } && spot != seat
        && mention.First > best.End && (mention.Is(PlaceContext.Countryside) || IsNear(context, mention)) && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Road | PlaceContext.Area);

    private static bool IsHead(WordList words, PlaceMention place) =>
        words[place.First].IsArabic && (place.First == 0 || words[place.First - 1].Line != words[place.First].Line) && (words[place.First].IsTagged || SettlementFinder.IsHead(words, place.First, place.End) || place.End < words.Count && (words[place.End].Form is "-" or "–" || SpeakerLexicon.Names.Has(words, place.End)));

    // "in a town near X", and below: "the missiles hit the town of Y"; "Hospital attacked in Idlib: 25 dead" above as many dead in another city of Idlib.
    private static bool IsCityMeant(Context context, Event told, Sentence sentence, PlaceMention best, PlaceMention mention)
    {
        if (mention is not { Place: { Country: "SY", Accuracy: GeolocationAccuracy.City } city } || !mention.Is(PlaceContext.Struck | PlaceContext.Settlement) || mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area | PlaceContext.Road)) return false;
        if (best.Place is not { } seat || seat.Id == city.Id || context.Gazetteer.GovernorateOf(city) is not null || best.Is(PlaceContext.City)) return false;
        if (IsNear(context, best)) return sentence.First > told.Key.First && mention.Is(PlaceContext.Settlement) && city.Point.DistanceTo(seat.Point) <= Environs;
        return IsOfHeadline(context, told, sentence, best) && context.Gazetteer.StandsForGovernorateOf(best, city);
    }

    // "Shelling in the governorate of X kills five", and below: "five were killed in the countryside of Y".
    private static bool IsAroundTown(Context context, PlaceMention best, Gazetteer.Place area, PlaceMention mention) =>
        (area.Accuracy == GeolocationAccuracy.Governorate || best.Is(PlaceContext.Direction | PlaceContext.Countryside) && context.Gazetteer.GovernorateOf(area) is not null) && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } town } && mention.Is(PlaceContext.Countryside) && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Direction) && context.Gazetteer.GovernorateOf(town) is null;

    // "Shelling of the countryside of X kills five", and below: "Shells hit Y. Five were killed by them".
    private static bool IsTownOfTheAct(Context context, Event told, Sentence sentence, PlaceMention best, PlaceMention mention) =>
        best.Place is { } area && (area.Accuracy == GeolocationAccuracy.Governorate || !best.Is(PlaceContext.Settlement) && context.Gazetteer.GovernorateOf(area) is not null)
        && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.City } town } && town.Id != area.Id && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area | PlaceContext.Road)
        && (sentence.HasStrike || mention.Is(PlaceContext.Struck | PlaceContext.Settlement)) && IsActOfTheToll(context, told, sentence);

    // A sentence that counts nobody, and right behind it those whom the event counts.
    private static bool IsActOfTheToll(Context context, Event told, Sentence act) =>
        act.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && act.Index + 1 < context.Sentences.Count && context.Sentences[act.Index + 1] is { Background: null, HasHarm: true } next && (next == told.Key || TellsSameToll(next, told));

    private static bool IsOfHeadline(Context context, Event told, Sentence sentence, PlaceMention best) =>
        context.Words[best.First].Line == 0 && context.Words[sentence.First].Line > 0 && told.Sentences.Find(s => s.First <= best.First && best.First < s.End) is { } headline && headline.IsHeadline(context.Words) && sentence.SharesNumbers(headline);

    // "near X", "on the road between X and Y": closer than the western countryside of the governorate.
    internal static bool IsNear(Context context, PlaceMention mention) => mention.Is(PlaceContext.Direction) && mention.First > 1 && context.Words[context.Words[mention.First - 1].Is("the") ? mention.First - 2 : mention.First - 1].Form is "near" or "between" or "outside" or "قرب";

    // "in the desert", and below: "positions in the vicinity of X".
    private static bool IsInWideRegion(PlaceMention best, PlaceMention mention) =>
        best.Place is { Feature: "region" } region && mention is { Place: { Country: "SY", Accuracy: <= GeolocationAccuracy.Town } spot } && mention.Is(PlaceContext.Struck | PlaceContext.Settlement) && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Area)
        && spot.Point.DistanceTo(region.Point) <= region.RadiusMetres;

    private static bool IsWithin(Context context, PlaceMention mention, Gazetteer.Place area, Event told, Sentence own)
    {
        if ((mention.Place ?? LackingSettlement.Locate(context, told, mention)?.Place)?.Admin1 is not { } admin) return false;
        return Bounds.IsSameGovernorate(admin, area.Admin1) || told.Key.Places.Concat(own.HasHarm || area.Feature == "region" ? own.Places : []).Any(p => p.Place is { Accuracy: GeolocationAccuracy.Governorate or GeolocationAccuracy.City } named && named.Admin1 == admin);
    }

    private static bool TellsSameToll(Sentence sentence, Event told) =>
        sentence != told.Key && sentence.Figures.Exists(f => f is { Outcome: not null, IsUncounted: false } && told.Key.Figures.Exists(k => k is { IsUncounted: false } && k.Outcome == f.Outcome && k.Min == f.Min));

    private static bool SharesHarm(Context context, Sentence sentence, Event told) =>
        sentence == told.Key || sentence.Dates.Exists(d => told.Date is { IsDateline: false } day && d.Start == day.Start && d.Last == day.Last) || sentence.Figures.Exists(f => f.Outcome is not null && told.Key.Figures.Exists(k => k.Outcome == f.Outcome && (k.IsUncounted ? !told.Key.Figures.Exists(c => c is { Counts: true, IsUncounted: false } && c.Outcome == f.Outcome) : k.Min == f.Min || IsRisen(k, f))))
        || IsBreakdown(sentence, told) || IsOfTheDead(context, sentence, told);

    // "Six killed in the countryside of X", and below: "seven were killed near Y": one has died since.
    private static bool IsRisen(CountMention told, CountMention later) =>
        later is { Counts: true, IsSpokenOf: false, IsUncounted: false, Parent: null } && told is { Counts: true, Min: > 2 } && Math.Abs(later.Min - told.Min) <= told.Min / 3;

    // "15 killed", and below: "the fatalities were caused when a jet struck X".
    private static bool IsOfTheDead(Context context, Sentence sentence, Event told) =>
        sentence.Background is null && sentence.IsOfTheHarmed(context.Words) && sentence.Figures.Exists(f => f.Counts && told.Key.Figures.Exists(k => k.Outcome == f.Outcome));

    // "18 were killed in …", and below: "five women and four children were killed near X".
    private static bool IsBreakdown(Sentence sentence, Event told)
    {
        var counted = sentence.Figures.FindAll(f => f is { Counts: true, IsSpokenOf: false });
        return counted.Count > 1 && counted.TrueForAll(f => f.Group is not null && told.Key.Figures.Exists(k => k.Counts && k.Outcome == f.Outcome && k.Min > f.Min));
    }

    // قصف على قرى س وص، وقُتل مدني في ص, "bombed X & Y, killing a man in Y": the one of those struck that is named again right behind the harm.
    private static bool IsToldAgainWithHarm(Context context, Sentence sentence, PlaceMention mention)
    {
        if (mention.Place is not { } place || !sentence.Places.Exists(p => p.First < mention.First && p.Place?.Id == place.Id)) return false;
        foreach (var figure in sentence.Figures)
            if (figure is not { Counts: true, IsSpokenOf: false } || figure.End >= mention.First) continue;
            else if (context.Words[mention.First].IsArabic ? mention.First - figure.End <= AgainReach && context.Words[figure.End].Form is "في" or "ب" or "بقصف" or "بالقصف" : IsRightBehind(context, sentence, figure.End, mention.First)) return true;
        return false;
    }

    // "killing seven members of one family in Y": with "in" before it, and no other place between.
    private static bool IsRightBehind(Context context, Sentence sentence, int end, int place) =>
        place - end <= InReach && context.Words[place - 1].Form is "in" or "at" && !sentence.Places.Exists(p => p.First >= end && p.First < place);

    private static double WeightOf(Context context, Event told, Sentence sentence)
    {
        var weight = sentence == told.Key ? 2.5 : 0;
        if (sentence.HasHarm) weight += 1.5;
        if (sentence != told.Key && IsFirstCount(told, sentence)) weight += 2.5;
        if (TellsSameToll(sentence, told)) weight += 1.5;
        if (sentence.HasStrike) weight += 1;
        if (sentence.First > told.Key.First && (Turns(context, sentence) || OpensOtherDay(told, sentence))) weight -= OtherAct;
        if (sentence.Figures.Exists(f => f.Ignored is not null)) weight -= 0.5;
        if (sentence != told.Key && sentence is { Background: null, IsBelowBackground: true } && !TellsSameToll(sentence, told)) weight -= OtherAct;
        if (sentence != told.Key && sentence.Background is not null) weight -= TellsSameToll(sentence, told) ? OtherAct : Elsewhere;
        if (sentence.First > told.Key.First && sentence.HasHarm && told.Key.Places.Exists(p => !p.Is(PlaceContext.Name | PlaceContext.Origin)) && !SharesHarm(context, sentence, told) && !IsFirstCount(told, sentence)) weight -= 1.5;
        if (sentence.First < told.Key.First && sentence != told.Key) weight += 0.5;
        if (sentence.First > told.Key.First) weight -= Math.Min(2, 0.15 * (context.Words[sentence.First].Sentence - context.Words[told.Key.First].Sentence));
        if (sentence.Dates.Exists(d => told.Date is { } date && !d.IsDateline && (d.Start > date.Last || d.Last < date.Start))) weight -= IsOfLongAgo(told, sentence) ? Elsewhere : 1;
        return weight;
    }

    // "IS lost its last ground at Y in March 2019": below the act of another time, whoever it was.
    private static bool IsOfLongAgo(Event told, Sentence sentence) =>
        sentence.First > told.Key.First && !sentence.HasHarm && told.Date is { } date && sentence.Dates.TrueForAll(d => !d.IsDateline && d.Last.AddDays(LongAgo) < date.Start);

    // "Meanwhile, shells fell on Y"; "the agency, meanwhile, reported …"; "both groups also reported strikes on Y".
    private static bool Turns(Context context, Sentence sentence) =>
        PlaceLexicon.Turns.Has(context.Words, sentence.First) || context.Words.Any(sentence.First, Math.Min(sentence.End, sentence.First + LongestSpeaker), w => w.Is("meanwhile"))
        || !sentence.HasHarm && context.Words.Any(sentence.First, Math.Min(sentence.End, sentence.First + LongestSubject), w => w.Is("also"));

    // "On January 17, a man was killed in Y."
    private static bool OpensOtherDay(Event told, Sentence sentence) =>
        sentence.Dates.Exists(d => d.First <= sentence.First + 1 && d is { IsDateline: false, Form: DateForm.Explicit or DateForm.Relative } && (told.Date is not { } date || d.Start > date.Last || d.Last < date.Start));

    // The key only says that there were some; this sentence says how many, and so where.
    private static bool IsFirstCount(Event told, Sentence sentence) =>
        !told.Key.Figures.Exists(f => f is { Counts: true, IsUncounted: false })
        && told.Sentences.Find(s => s.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0 })) == sentence;

    // A village that is named and not known is where it happened as often as a known one; what is called a city, as a town.
    private static double OfTier(PlaceMention mention) =>
        mention.Place is not { } place ? OfTier(GeolocationAccuracy.Village, "SY") : OfTier(mention.Is(PlaceContext.City) && place.Accuracy == GeolocationAccuracy.City ? GeolocationAccuracy.Town : place.Accuracy, place.Country);

    private static double OfTier(GeolocationAccuracy tier, string country) => (country is "SY" or "IQ" or "LB" ? 0 : -3) + tier switch
    {
        <= GeolocationAccuracy.Village => 3.4,
        GeolocationAccuracy.Town => 3.2,
        GeolocationAccuracy.City => 2.7,
        GeolocationAccuracy.Subdistrict => 1,
        GeolocationAccuracy.District => 0.9,
        GeolocationAccuracy.Governorate => 0.3,
        _ => -6,
    };

    private static bool IsArabic(PlaceMention mention) => Text.Fold.IsArabic(mention.Text);

    private static double OfContext(PlaceMention mention)
    {
        double score = 0;
        // "from the village of X": neither "of" nor "village" says that it was struck; من is "of" as well.
        var isCounted = !mention.Is(PlaceContext.Origin) || IsArabic(mention);
        if (isCounted && mention.Is(PlaceContext.Settlement | PlaceContext.Quarter)) score += 1.5;
        if (isCounted && mention.Is(PlaceContext.Struck)) score += 1;
        if (mention.Is(PlaceContext.Countryside) && mention.Place is not { Feature: "governorate" }) score -= 2.2;
        if (mention.Is(PlaceContext.Direction)) score -= mention.Is(PlaceContext.Village) ? 0.6 : 1.6;
        if (mention.Is(PlaceContext.Area) && !mention.Is(PlaceContext.Subdistrict)) score -= 0.5;
        if (mention.Is(PlaceContext.Origin)) score -= IsArabic(mention) ? FromArabic : From;
        if (mention.Is(PlaceContext.Name)) score -= 4;
        return score;
    }

    // Closer to the words of the strike is likelier; before any of them is less so.
    private static double OfStrike(Context context, Sentence sentence, PlaceMention mention)
    {
        var distance = 20;
        foreach (var strike in sentence.Strikes) distance = Math.Min(distance, Math.Abs(strike.First - mention.First));
        foreach (var strike in sentence.WeakStrikes) distance = Math.Min(distance, Math.Abs(strike.First - mention.First));
        return (distance >= 12 ? 0 : 0.08 * (12 - distance)) + OfHarm(context, sentence, mention) - (IsTurnedAway(context, sentence, mention) ? Elsewhere : 0);
    }

    // "… while a man was killed by shelling of X": what follows the harm closely says where it was done; behind "also" or
    // "at the same time" stands where more was done.
    private static double OfHarm(Context context, Sentence sentence, PlaceMention mention)
    {
        var score = 0.0;
        foreach (var figure in sentence.Figures)
            if (figure is { Counts: true, IsSpokenOf: false } && !IsTurned(context, figure.End, mention.First))
                score = Math.Max(score, mention.First > figure.First ? 0.07 * (16 - (mention.First - figure.First)) : 0.04 * (12 - (figure.First - mention.First)));
        if (IsToldAgainWithHarm(context, sentence, mention)) score += ToldAgain;
        return score - (IsOfLesserToll(sentence, mention) || IsOfTheWounded(sentence, mention) ? LesserToll : 0);
    }

    // "Seven were killed in X and a man in Y": the dead named last before Y are not those of X.
    private static bool IsOfLesserToll(Sentence sentence, PlaceMention mention)
    {
        var killed = sentence.Figures.FindAll(f => f is { Counts: true, IsSpokenOf: false, IsUncounted: false, Parent: null, Outcome: Outcome.Killed });
        return killed.FindLast(f => f.First < mention.First) is { } last && killed.Exists(f => f.First < last.First && f.Min > last.Min && sentence.Places.Exists(p => p.First > f.First && p.First < last.First && p.Is(PlaceContext.Struck | PlaceContext.Settlement)));
    }

    // "Shelling of X killed five, and 13 were wounded in Y": the dead are those of X, a town or village.
    private static bool IsOfTheWounded(Sentence sentence, PlaceMention mention)
    {
        if (sentence.Places.Count < 2 || sentence.Figures.FindLast(f => f is { Counts: true, IsSpokenOf: false, Parent: null } && f.First < mention.First) is not { Outcome: Outcome.Injured } last) return false;
        return sentence.Places.Exists(p => p.First < last.First && p.Place is { Accuracy: <= GeolocationAccuracy.Town } && p.Place != mention.Place && p.Is(PlaceContext.Struck | PlaceContext.Settlement) && !p.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Area | PlaceContext.Origin | PlaceContext.Name)
            && sentence.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Parent: null, Outcome: Outcome.Killed } && f.First > p.First && f.First < last.First));
    }

    // All harm of the sentence is told before it turns to another place.
    private static bool IsTurnedAway(Context context, Sentence sentence, PlaceMention mention)
    {
        var counted = sentence.Figures.FindAll(f => f is { Counts: true, IsSpokenOf: false });
        return counted.Count > 0 && counted.TrueForAll(f => IsTurned(context, f.End, mention.First));
    }

    private static bool IsTurned(Context context, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (PlaceLexicon.Turns.Has(context.Words, i) && !IsMeantime(context.Words, i)) return true;
        return false;
    }

    // "killed while they were …", "shot while riding": what the same people did; "the factions, also known as …".
    private static bool IsMeantime(WordList words, int at) =>
        words[at].Is("while") && at + 1 < words.Count && (words[at + 1].Form is "they" or "he" or "she" or "it" or "on" or "in" || words[at + 1].Form.EndsWith("ing", StringComparison.Ordinal))
        || words[at].Is("also") && at + 1 < words.Count && words[at + 1].Form is "known" or "called" or "named" or "identified" or "nicknamed" or "referred" or "spelled";
}
