using IncidentMap.Reports.Events;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>
/// Which of the places named is where it happened. Each mention is weighed by its tier, by the words around it and by the
/// sentence it stands in; the heaviest wins, and none is taken when only names of organisations or places of origin are left.
/// </summary>
internal static class PlaceChooser
{
    private const double Least = 0.5;

    // How many words behind an unknown village the area around it may be named.
    private const int AreaReach = 10;

    internal static PlaceMention? Choose(Context context, Event told, IReadOnlyList<Sentence> sentences)
    {
        PlaceMention? best = null;
        var bestScore = Least;
        var frequency = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in context.Places)
            if (mention.Place is { } place) frequency[place.Id] = frequency.GetValueOrDefault(place.Id) + 1;
        foreach (var sentence in sentences)
        {
            var weight = WeightOf(context, told, sentence);
            foreach (var mention in sentence.Places)
            {
                if (mention.Place is not { } place || mention.Is(PlaceContext.Name) || sentence.Figures.Exists(f => f.IsNamed && mention.First >= f.First && mention.First < f.End)) continue;
                var score = weight + OfTier(place.Accuracy, place.Country) + OfContext(mention) + OfStrike(sentence, mention)
                    + Math.Min(1, 0.25 * (frequency[place.Id] - 1));
                if (score > bestScore) (best, bestScore) = (mention, score);
            }
        }
        return best is null ? null : AreaOfUnknown(context, told, best) ?? Refined(told, sentences, best);
    }

    // A headline names the city or the governorate, the sentence below it the village: the same act, told more closely.
    private static PlaceMention Refined(Event told, IReadOnlyList<Sentence> sentences, PlaceMention best)
    {
        if (best.Accuracy < GeolocationAccuracy.Town && !best.Is(PlaceContext.Countryside)) return best;
        var isArea = best.Accuracy >= GeolocationAccuracy.City || best.Is(PlaceContext.Countryside);
        foreach (var sentence in sentences.Where(s => s.HasHarm || s.HasStrike).Take(4))
            foreach (var mention in sentence.Places)
                if (IsFiner(mention, isArea) && IsWithin(mention.Place!, best, told.Key, sentence) && (isArea ? SharesHarm(sentence, told) : TellsSameToll(sentence, told))) return mention;
        return best;
    }

    // Of a city or an area any town in it is closer; of a town only a village in so many words. What lies near a village is closer than an area.
    private static bool IsFiner(PlaceMention mention, bool thanArea) =>
        mention is { Place: { Country: "SY" } place } && place.Accuracy < (thanArea ? GeolocationAccuracy.City : GeolocationAccuracy.Town) && mention.Is(PlaceContext.Settlement)
        && !mention.Is(PlaceContext.Origin | PlaceContext.Name | PlaceContext.Countryside) && (thanArea || !mention.Is(PlaceContext.Direction));

    private static bool IsWithin(Gazetteer.Place place, PlaceMention best, Sentence key, Sentence own) =>
        place.Admin1 is { } admin && (admin == best.Place!.Admin1 || key.Places.Concat(own.Places).Any(p => p.Place is { Accuracy: GeolocationAccuracy.Governorate or GeolocationAccuracy.City } named && named.Admin1 == admin));

    private static bool TellsSameToll(Sentence sentence, Event told) =>
        sentence != told.Key && sentence.Figures.Exists(f => f is { Outcome: not null, IsUncounted: false } && told.Key.Figures.Exists(k => k.Outcome == f.Outcome && k.Min == f.Min));

    // "in the village of X, west of Ain Issa, in the countryside of Raqqa", X not being known: Ain Issa says more than Raqqa.
    private static PlaceMention? AreaOfUnknown(Context context, Event told, PlaceMention best)
    {
        if (best.Accuracy < GeolocationAccuracy.District) return null;
        foreach (var sentence in told.Sentences.Where(s => s.HasHarm || s == told.Key).Take(3))
            for (var i = sentence.First; i < sentence.End; i++)
                if (NamesUnknownAt(context, sentence, i) && sentence.Places.Find(p => p.First > i && p.First - i <= AreaReach && p.Place is not null) is { } next && next.Place!.Accuracy < best.Place!.Accuracy && next.Place.Admin1 == best.Place.Admin1)
                    return next;
        return null;
    }

    private static bool SharesHarm(Sentence sentence, Event told) =>
        sentence == told.Key || !sentence.HasHarm || sentence.Figures.Exists(f => f.Outcome is not null && told.Key.Figures.Exists(k => k.Outcome == f.Outcome && (k.Min == f.Min || k.IsUncounted)));

    private static double WeightOf(Context context, Event told, Sentence sentence)
    {
        var weight = sentence == told.Key ? 2.5 : 0;
        if (sentence.HasHarm) weight += 1.5;
        if (sentence != told.Key && IsFirstCount(told, sentence)) weight += 2.5;
        if (sentence.HasStrike) weight += 1;
        if (sentence.Figures.Exists(f => f.Ignored is not null)) weight -= 0.5;
        if (sentence.First < told.Key.First && sentence != told.Key) weight += 0.5;
        if (sentence.First > told.Key.First) weight -= Math.Min(2, 0.15 * (context.Words[sentence.First].Sentence - context.Words[told.Key.First].Sentence));
        if (sentence.Dates.Exists(d => told.Date is { } date && !d.IsDateline && (d.Start > date.Last || d.Last < date.Start))) weight -= 1;
        return weight;
    }

    // The key only says that there were some; this sentence says how many, and so where.
    private static bool IsFirstCount(Event told, Sentence sentence) =>
        !told.Key.Figures.Exists(f => f is { Counts: true, IsUncounted: false })
        && told.Sentences.Find(s => s.Figures.Exists(f => f is { Counts: true, IsUncounted: false, Min: > 0 })) == sentence;

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

    private static double OfContext(PlaceMention mention)
    {
        double score = 0;
        if (mention.Is(PlaceContext.Settlement | PlaceContext.Quarter)) score += 1.5;
        if (mention.Is(PlaceContext.Struck)) score += 1;
        if (mention.Is(PlaceContext.Countryside)) score -= 2.2;
        if (mention.Is(PlaceContext.Direction)) score -= 1.6;
        if (mention.Is(PlaceContext.Area)) score -= 0.5;
        if (mention.Is(PlaceContext.Origin)) score -= 3;
        if (mention.Is(PlaceContext.Name)) score -= 4;
        return score;
    }

    // Closer to the words of the strike is likelier; before any of them is less so.
    private static double OfStrike(Sentence sentence, PlaceMention mention)
    {
        var distance = 20;
        foreach (var strike in sentence.Strikes) distance = Math.Min(distance, Math.Abs(strike.First - mention.First));
        foreach (var strike in sentence.WeakStrikes) distance = Math.Min(distance, Math.Abs(strike.First - mention.First));
        return (distance >= 12 ? 0 : 0.08 * (12 - distance)) + OfHarm(sentence, mention);
    }

    // "… while a man was killed by shelling of X": what follows the harm closely says where it was done.
    private static double OfHarm(Sentence sentence, PlaceMention mention)
    {
        var score = 0.0;
        foreach (var figure in sentence.Figures)
            if (figure is { Counts: true, IsSpokenOf: false })
                score = Math.Max(score, mention.First > figure.First ? 0.07 * (16 - (mention.First - figure.First)) : 0.04 * (12 - (figure.First - mention.First)));
        return score;
    }

    /// <summary>
    /// True when the event's own sentences name a village, town or camp that the gazetteer does not hold, and the place chosen
    /// is no more than what lies around it.
    /// </summary>
    internal static bool NamesFinerUnknown(Context context, Event told, PlaceMention chosen)
    {
        var elsewhere = chosen.Is(PlaceContext.Settlement | PlaceContext.Countryside | PlaceContext.Direction) && !IsIn(told.Key, chosen);
        foreach (var sentence in told.Sentences.Where(s => elsewhere ? IsIn(s, chosen) : s == told.Key || s.HasHarm || IsIn(s, chosen)).Take(3))
            for (var i = sentence.First; i < sentence.End; i++)
                if (NamesUnknownAt(context, sentence, i) && (!chosen.Is(PlaceContext.Settlement) || i < chosen.First && IsIn(sentence, chosen))) return true;
        return false;
    }

    private static bool IsIn(Sentence sentence, PlaceMention mention) => mention.First >= sentence.First && mention.First < sentence.End;

    private static bool NamesUnknownAt(Context context, Sentence sentence, int at)
    {
        var words = context.Words;
        if (words[at].IsArabic && at + 2 < sentence.End && words[at + 1].Is("\"")) return words[at].Variants.Any(v => v is "قريه" or "بلده" or "مخيم") && !IsKnown(sentence, at + 2) && !IsKnown(sentence, at + 3);
        if (words[at].IsArabic) return words[at].Variants.Any(v => v is "قريه" or "بلده" or "مخيم") && at + 1 < sentence.End && words[at + 1].Kind == WordKind.Letters && !IsKnown(sentence, at + 1) && !IsKnown(sentence, at + 2);
        if (!words[at].IsAny("village", "town", "camp") || at + 1 >= sentence.End) return false;
        if (words[at + 1].Is("of")) return !IsKnown(sentence, at + 2) && !IsKnown(sentence, at + 3);
        return at > sentence.First && char.IsUpper(context.Text[words[at - 1].Span.Start]) && !IsKnown(sentence, at - 1);
    }

    private static bool IsKnown(Sentence sentence, int at) => sentence.Places.Exists(p => p.Place is not null && at >= p.First && at < p.End);
}
