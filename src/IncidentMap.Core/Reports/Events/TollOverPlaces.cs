using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// One attack told over several places, each with its own toll: "22 killed … twelve at A … ten at B" adds up to what the text says of all;
/// where the text only says "several", the tolls of the places are the sum.
/// </summary>
/// <param name="Whole">The figure that the parts add up to; null where the text counts no whole.</param>
/// <param name="Parts">The figures of the places, in their order.</param>
internal sealed record TollOverPlaces(CountMention? Whole, List<CountMention> Parts)
{
    // Every sentence is compared with those kept before it.
    private const int MostTellings = 40;

    private const int FewestParts = 2;

    // "Almost 40" is 37, not 20: how far below a rough number its parts may stay.
    internal const double Roughly = 0.85;

    /// <summary>The reading of such a text that holds; null where none does.</summary>
    /// <param name="sentences">The sentences of one event, in their order.</param>
    /// <param name="outcome">Of what harm.</param>
    /// <param name="words">The words of the text, where places of two days are no places of one attack.</param>
    internal static TollOverPlaces? Find(IEnumerable<Sentence> sentences, Outcome outcome, WordList? words = null)
    {
        var tellings = sentences.Where(s => s.Background is null).Select(s => Telling.Of(s, outcome)).OfType<Telling>().Take(MostTellings).ToList();
        for (var lead = 0; lead < tellings.Count && lead < FewestParts && tellings[lead].Figures is [var whole]; lead++)
            if (!whole.IsUncounted && !IsBesideOthers(tellings, lead) && PartsBehind(tellings, lead + 1) is var parts && parts.Count >= FewestParts && AddsUp(parts, whole)) return new TollOverPlaces(whole, [.. parts.SelectMany(p => p.Figures)]);
        var first = tellings.FindIndex(t => !t.IsUncounted);
        return first > 0 && tellings.Take(first).All(t => t.IsWide) && PartsBehind(tellings, first) is { Count: >= FewestParts } places && !places.Exists(p => p.IsToldAgain(places) || p.TakesIn(places) || p.IsOfBothSides(places)) && (words is null || AreOfOneDay(words, sentences, places)) && AreWhereItSays(tellings.Take(first), places) ? new TollOverPlaces(null, [.. places.SelectMany(p => p.Figures)]) : null;
    }

    // "Three died in X, one in Y and two in Z": the first of a list, whatever the others add up to.
    private static bool IsBesideOthers(List<Telling> tellings, int first) =>
        first + 1 < tellings.Count && !tellings[first].IsWide && tellings[first + 1].Sentence is { IsOwnAct: true } next && next.Index == tellings[first].Sentence.Index + 1;

    // At each place once; what lies in an area whose toll stands before it is in that toll.
    private static List<Telling> PartsBehind(List<Telling> tellings, int from)
    {
        var parts = new List<Telling>();
        foreach (var telling in tellings.Skip(from))
            if (telling is { Place: not null, IsUncounted: false } && !parts.Exists(p => telling.IsWithin(p))) parts.Add(telling);
        return parts;
    }

    // "17 were killed at X on Monday. … Raids killed 15 at Y on Friday": of two days.
    private static bool AreOfOneDay(WordList words, IEnumerable<Sentence> sentences, List<Telling> places)
    {
        DateOnly? day = null;
        foreach (var sentence in sentences)
            if (day is null && sentence.HasHarm) day = DayIn(words, sentence);
        foreach (var place in places)
            if (DayIn(words, place.Sentence) is { } own && own != day) return false;
        return true;
    }

    private static DateOnly? DayIn(WordList words, Sentence sentence)
    {
        foreach (var date in sentence.Dates)
            if (date is { IsDateline: false, IsSince: false, Form: DateForm.Weekday or DateForm.Explicit } && date.Start == date.Last && !DateRoles.IsOfTelling(words, sentence, date)) return date.Start;
        return null;
    }

    // Where the text counts no whole, what befell another governorate is another attack, unless that is what it began with.
    private static bool AreWhereItSays(IEnumerable<Telling> wide, List<Telling> places)
    {
        var governorates = places.Select(p => p.Place!.Place?.Admin1).OfType<string>().ToHashSet();
        return governorates.Count < 2 || wide.Any(t => governorates.IsSubsetOf(t.Sentence.Places.Select(p => p.Place?.Admin1).OfType<string>()));
    }

    private static bool AddsUp(List<Telling> parts, CountMention whole)
    {
        var sum = parts.Sum(p => p.Sum);
        return sum == whole.Min || whole.IsApproximate && sum < whole.Min && sum >= Roughly * whole.Min;
    }

    // What one sentence counts of a harm, and where.
    private sealed record Telling(Sentence Sentence, List<CountMention> Figures, PlaceMention? Place)
    {
        internal bool IsUncounted => Figures.TrueForAll(f => f.IsUncounted);

        internal long Sum => Figures.Sum(f => (long)f.Min);

        /// <summary>True where it tells of an area or of several places, not of one settlement.</summary>
        internal bool IsWide => Settlements != 1;

        // "the towns of the eastern Ghouta" names none.
        private int Settlements => Where(Sentence).Where(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !p.Is(PlaceContext.Countryside | PlaceContext.Area)).Select(p => p.Place!.Id).Distinct().Count();

        /// <summary>True where another place has the same toll: one told twice, unless it is of one or two.</summary>
        internal bool IsToldAgain(List<Telling> all) => Sum > 2 && all.Exists(t => t != this && t.Sum == Sum);

        /// <summary>True where it counts those of two places or more, one of which has a toll of its own: a whole, and no part.</summary>
        internal bool TakesIn(List<Telling> all) =>
            Settlements > 1 && all.Exists(t => t != this && t.Place!.Place is { } its && Where(Sentence).Any(p => p.Place?.Id == its.Id));

        /// <summary>True where it counts the dead of both sides, and the others together no more than one of them: a whole that is told again.</summary>
        internal bool IsOfBothSides(List<Telling> all)
        {
            if (!Figures.Exists(f => f is { Status: VictimStatus.Civilian, IsExact: true }) || !Figures.Exists(f => f is { Status: VictimStatus.Belligerent, IsExact: true })) return false;
            long others = 0;
            foreach (var telling in all)
                if (telling != this) others += telling.Sum;
            return Figures.Exists(f => f.Min >= others);
        }

        internal static Telling? Of(Sentence sentence, Outcome outcome)
        {
            var figures = sentence.Figures.FindAll(f => f is { Counts: true, Parent: null, IsAmong: false, Min: > 0 } && f.Outcome == outcome);
            return figures.Count == 0 ? null : new Telling(sentence, figures, Where(sentence).FirstOrDefault());
        }

        internal bool IsWithin(Telling other)
        {
            if (Place!.Text == other.Place!.Text) return true;
            if (Place.Place is not { } own) return false;
            if (other.Settlements == 0 && own.Admin1 is not null && Where(other.Sentence).Any(p => p.Place?.Admin1 == own.Admin1)) return true;
            return other.Place.Place is { } its && (own.Id == its.Id || own.Parents.Contains(its.Id) || its.Accuracy >= GeolocationAccuracy.Governorate && own.Admin1 == its.Admin1 || other.Place.Is(PlaceContext.Countryside | PlaceContext.Area) && own.Admin1 == its.Admin1 && own.Admin1 is not null);
        }

        private static IEnumerable<PlaceMention> Where(Sentence sentence) =>
            sentence.Places.Where(p => p.Is(PlaceContext.Struck | PlaceContext.Settlement | PlaceContext.Quarter | PlaceContext.Area | PlaceContext.Countryside) && !p.Is(PlaceContext.Origin | PlaceContext.Name) && p.Place is null or { Accuracy: < GeolocationAccuracy.Country });
    }
}
