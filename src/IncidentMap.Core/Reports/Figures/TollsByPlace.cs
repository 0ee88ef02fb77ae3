using IncidentMap.Reports.Events;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// "18 killed: 10 in A, five in B and three in C", عشرة في أ وخمسة في ب: a number for each place of one attack. Beside a total that takes
/// them in they are its parts; without one those whose number stands alone were harmed as the first were.
/// </summary>
internal static class TollsByPlace
{
    // "three civilians in": the noun behind a number.
    private const int LongestNoun = 2;

    // "were killed", "have been killed": the verb behind the first number.
    private const int LongestVerb = 3;

    // "10 in an air strike on the town of".
    private const int LongestAct = 9;

    // "on Monday."
    private const int LongestDay = 3;

    // "in the city of": the words between the number and the name.
    private const int LongestHead = 4;

    /// <summary>Reads such a list.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="places">The places in it.</param>
    /// <param name="figures">The numbers found in it.</param>
    /// <returns>Where each further part of a list without a whole begins: a toll of another place.</returns>
    internal static List<int> Take(WordList words, int first, int end, List<PlaceMention> places, List<CountMention> figures)
    {
        if (places.Count < 2 || !figures.Exists(f => f.Counts)) return [];
        var list = new List<Part>();
        foreach (var place in places)
        {
            var part = NumberBefore(words, first, place, figures) ?? (list.Count == 0 ? FirstBefore(words, first, place, figures) : null);
            if (part is null || list.Count > 0 && part.First < list[^1].PlaceEnd) continue; // "a man in Khan al-Sheikh in Damascus": a word of the name is nobody
            if (list.Count > 0 && !IsNext(words, list[^1].PlaceEnd, part.First)) list.Clear();
            list.Add(part);
            if (list.Count > 1 && !GoesOn(words, place.End, end, places)) break;
        }
        if (list.Count < 2)
        {
            TakeActs(words, first, places, figures);
            return [];
        }
        if (list.Exists(p => p.Figure is { Ignored: not null } or { Parent: not null })) return [];
        return Settle(words, end, list, figures);
    }

    // "Seven were killed, four by air strikes on A and three by shelling of B": what adds up to the number before it is its parts.
    private static void TakeActs(WordList words, int first, List<PlaceMention> places, List<CountMention> figures)
    {
        var acts = new List<Part>();
        foreach (var place in places)
            if (NumberNear(words, first, place, figures) is { } part && !acts.Exists(a => a.First == part.First)) acts.Add(part);
        if (acts.Count < 2 || acts.Exists(a => a.Figure is { Ignored: not null } or { Parent: not null })) return;
        var whole = figures.FindLast(f => f is { Counts: true, Parent: null, IsUncounted: false } && f.End <= acts[0].First);
        if (whole is null || acts.Sum(a => (long)a.Number.Min) != whole.Min || acts.Exists(a => a.Figure?.Outcome is { } outcome && outcome != whole.Outcome)) return;
        foreach (var act in acts) PartsAndWholes.Join(words, FigureOf(words, act, whole, figures), whole);
    }

    // The number before a place with nothing between but the strike and words of place.
    private static Part? NumberNear(WordList words, int first, PlaceMention place, List<CountMention> figures)
    {
        for (var i = place.First - 1; i > first && i >= place.First - LongestAct; i--)
        {
            if (NumberReader.TryRead(words, i) is { IsUncounted: false, Min: > 0 } number && number.End <= place.First) return new Part(number, i, place, figures.Find(f => f.First >= i && f.First < number.End));
            if (!StrikeLexicon.Strong.Has(words, i) && !StrikeLexicon.Weak.Has(words, i) && !PlaceLexicon.Before.Has(words, i) && !PlaceLexicon.Struck.Has(words, i) && !PersonLexicon.Nouns.Has(words, i) && words[i].Form is not ("by" or "a" or "an" or "the" or "from" or "جرا" or "اثر" or "نتيجه" or "من")) return null;
        }
        return null;
    }

    private static List<int> Settle(WordList words, int end, List<Part> list, List<CountMention> figures)
    {
        var sum = list.Sum(p => (long)p.Number.Min);
        var lead = list[0].Figure;
        var whole = figures.FindLast(f => f is { Counts: true, Parent: null, IsUncounted: false } && f.End <= list[0].First);
        if (whole is not null && AreApart(list) && IsRoughly(sum, whole) && list.TrueForAll(p => p.Figure?.Outcome is null || p.Figure.Outcome == whole.Outcome))
        {
            foreach (var part in list) FigureOf(words, part, whole, figures);
            whole.Ignored = Ignored.Listed;
            return list.Skip(1).Select(p => p.First).ToList();
        }
        if (whole is not null && (sum == whole.Min || sum < whole.Min && list.TrueForAll(p => p.Figure is not { HasNoun: true, Counts: true }) && words.Any(whole.End, list[0].First, w => w.Form is ":" or "(" or "-")) && list.TrueForAll(p => p.Figure?.Outcome is null || p.Figure.Outcome == whole.Outcome))
            foreach (var part in list) PartsAndWholes.Join(words, FigureOf(words, part, whole, figures), whole);
        else if (lead is { Counts: true, Parent: null } && EndsList(words, list[^1].PlaceEnd, end))
        {
            foreach (var part in list.Skip(1)) FigureOf(words, part, lead, figures);
            if (whole is null && list.TrueForAll(p => p.IsSettlement && p.Figure is not { IsUncounted: true })) return list.Skip(1).Select(p => p.First).ToList();
        }
        return [];
    }

    // "Nearly 60 were killed in A and B: 40 in A and 18 in B": towns of two governorates are no one place, and the toll of both is neither's.
    private static bool AreApart(List<Part> list) =>
        list.TrueForAll(p => p.IsSettlement && p.Place.Place?.Admin1 is not null && p.Figure is not { IsUncounted: true }) && list.Select(p => p.Place.Place!.Admin1).Distinct().Count() == list.Count;

    private static bool IsRoughly(long sum, CountMention whole) => sum == whole.Min || whole.IsApproximate && sum < whole.Min && sum >= TollOverPlaces.Roughly * whole.Min;

    // The number as a figure, harmed as those told of with it: in "12 civilians in X and three in Y" the noun is that of both.
    private static CountMention FigureOf(WordList words, Part part, CountMention like, List<CountMention> figures)
    {
        if (part.Figure is { Outcome: not null } own) return own;
        figures.RemoveAll(f => f.First >= part.First && f.First < part.Number.End);
        var figure = new CountMention { First = part.First, End = part.Number.End, Sentence = words[part.First].Sentence, Min = part.Number.Min, Max = part.Number.Max, IsApproximate = part.Number.IsApproximate, HasNumberWord = true, HasNoun = true, Outcome = like.Outcome, Status = like.Status, Trigger = like.Trigger };
        figures.Insert(figures.FindLastIndex(f => f.First < part.First) + 1, figure);
        return figure;
    }

    // "in the town of X", ببلدة س: where "in" stands, or what it is written together with; null where none does.
    private static int? InBefore(WordList words, int first, PlaceMention place)
    {
        var at = place.First - 1;
        while (at > first && at >= place.First - LongestHead && (PlaceLexicon.Before.Has(words, at) || words[at].Form is "the" or "of" or "\"") && words[at].Form is not ("in" or "at")) at--;
        if (at > first && words[at].Form is "في" or "in" or "at") return at;
        return at >= first && words[at + 1] is { IsArabic: true, Form: ['ب', ..] } ? at + 1 : null;
    }

    // "Ten people died in A": the verb may stand between for the first of the list.
    private static Part? FirstBefore(WordList words, int first, PlaceMention place, List<CountMention> figures)
    {
        if (words[place.First].IsArabic) return FirstBeforeStrike(words, place, figures);
        if (InBefore(words, first, place) is not { } at || words[at].IsArabic) return null;
        var lead = figures.FindLast(f => f is { Counts: true, Parent: null } && f.End < at && at - f.End <= LongestVerb);
        if (lead is null || !Enumerable.Range(lead.End, at - lead.End).All(i => HarmLexicon.Words.Has(words, i) || words[i].Form is "were" or "was" or "have" or "been" or "dead")) return null;
        return new Part(new NumberPhrase(lead.First, lead.End, lead.Min, lead.Max, lead.IsApproximate), lead.First, place, lead);
    }

    // قتل 37 مدنياً في غارات على س: the strike stands between.
    private static Part? FirstBeforeStrike(WordList words, PlaceMention place, List<CountMention> figures)
    {
        if (figures.FindLast(f => f is { Counts: true, Parent: null, HasNoun: true, IsUncounted: false } && f.End < place.First && place.First - f.End <= LongestAct) is not { } lead) return null;
        var hasStrike = false;
        for (var i = lead.End; i < place.First; i++)
            if (StrikeLexicon.Has(words, i)) hasStrike = true;
            else if (!PlaceLexicon.Before.Has(words, i) && !PlaceLexicon.Struck.Has(words, i) && words[i].Form is not ("جرا" or "اثر" or "نتيجه" or "في" or "علي" or "جوي" or "جويه" or "مدفعي")) return null;
        return hasStrike ? new Part(new NumberPhrase(lead.First, lead.End, lead.Min, lead.Max, lead.IsApproximate), lead.First, place, lead) : null;
    }

    private static Part? NumberBefore(WordList words, int first, PlaceMention place, List<CountMention> figures)
    {
        if (InBefore(words, first, place) is not { } at) return null;
        if (figures.FindLast(f => f.End == at && f is { Counts: true, Parent: null, HasNumberWord: true, IsUncounted: false }) is { } counted) return new Part(new NumberPhrase(counted.First, at, counted.Min, counted.Max, counted.IsApproximate), counted.First, place, counted);
        for (var start = Math.Max(first, at - LongestNoun - 1); start < at; start++)
        {
            if (figures.Find(f => f.First == start && f.End == at) is { } figure) return new Part(new NumberPhrase(start, at, figure.Min, figure.Max, figure.IsApproximate), start, place, figure);
            if (PersonPhraseReader.TryRead(words, start) is { HasNoun: true, IsUncounted: false, Outcome: null } people && people.End == at) return new Part(new NumberPhrase(start, at, people.Min, people.Max, people.IsApproximate), start, place, null);
            if (NumberReader.TryRead(words, start) is { IsUncounted: false } number && number.End == at && number.Min > 0) return new Part(number, start, place, figures.Find(f => f.First >= start && f.First < at));
        }
        return null;
    }

    private static bool IsNext(WordList words, int end, int first) =>
        first - end <= 2 && (first == end ? words[first].HasAnd : Enumerable.Range(end, first - end).All(i => words[i].Form is "," or "and" or "و" or "another" or ";")) || IsPastItsStrike(words, end, first);

    // "in A by a drone strike on Monday and": by what they died in A, and when.
    private static bool IsPastItsStrike(WordList words, int end, int first)
    {
        if (first - end is < 3 or > LongestAct || !words[first - 1].Is("and") || words[end].Form is not ("by" or "in")) return false;
        var hasStrike = false;
        for (var i = end; i < first - 1;)
            if (StrikeLexicon.Strong.TryMatch(words, i, out var strong)) (hasStrike, i) = (true, strong.Value.End);
            else if (StrikeLexicon.Weak.TryMatch(words, i, out var weak)) (hasStrike, i) = (true, weak.Value.End);
            else if (words[i].Form is "," or "by" or "in" or "a" or "an" or "on" || TimeLexicon.Weekdays.Has(words, i) || TimeLexicon.Relative.Has(words, i)) i++;
            else return false;
        return hasStrike;
    }

    private static bool GoesOn(WordList words, int at, int end, List<PlaceMention> places) =>
        at < end && (words[at].HasAnd || words[at].Form is "," or "and" or "و") && places.Exists(p => p.First > at);

    // "twelve were killed in A and five in B were wounded": a verb behind the last place is of those there. What they died of may follow.
    private static bool EndsList(WordList words, int at, int end)
    {
        if (PlaceLexicon.After.TryMatch(words, at, out var tail)) at = tail.Value.End;
        if (at >= end || words[at].Kind == WordKind.Mark) return true;
        if (words[at].IsArabic) return words[at].Form[0] == 'ب' || words[at].Form is "جرا" or "اثر" or "نتيجه" or "خلال" or "وفق" or "حسب" or "امس" or "اليوم";
        if (words[at].Form is "in" or "by" or "from" or "during" or "due") return true;
        return end - at <= LongestDay && words[at].Form is "on" or "yesterday" or "today";
    }

    // A number, and the figure that it is already, and its place.
    private sealed record Part(NumberPhrase Number, int First, PlaceMention Place, CountMention? Figure)
    {
        internal int PlaceEnd => Place.End;

        // One of the places that lie apart from each other; an area may hold the others.
        internal bool IsSettlement => (Place.IsLacking || Place.Place is { Accuracy: <= GeolocationAccuracy.City }) && !Place.Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Direction | PlaceContext.Origin | PlaceContext.Name);
    }
}
