using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>What the names of a text say of one another: home, road, deathbed or head of a line beside the place where it happened.</summary>
/// <param name="words">The words of the text.</param>
/// <param name="named">The names, in the order of the text.</param>
internal sealed class NamesBeside(WordList words, List<NamedPlace> named)
{
    // Words between the head of an agency's line and its dash.
    private const int LongestDateline = 6;

    private const string Sana = "sana";

    // "in the city of" between a facility and its town.
    private const int LongestToTown = 5;

    // "died", "arrested": how far before the name the word may stand.
    private const int DeathReach = 9;

    // "– the city of" between the two ends of a road.
    private const int LongestToEnd = 3;

    // "eastern countryside's" between a governorate and its town.
    private const int LongestBearing = 3;

    /// <summary>Weighs the names against one another, in place.</summary>
    internal void Weigh()
    {
        WeighHeads();
        NameFacilities();
        LeaveWorkplaces();
        StandBesideRoads();
        LeaveDeathbeds();
        CallQuarters();
        StrikeOrigins();
        StrikeOfArea();
        SpreadContexts();
    }

    // "X: shells fell …" is told of X; "Baghdad – …" is where the agency writes, as a name among those of people is none of a place.
    private void WeighHeads()
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (named[i].Usual is not { } usual) continue;
            if (words[named[i].First].IsArabic)
            {
                if (usual is { Country: "SY", Accuracy: < GeolocationAccuracy.City } && named[i].Context == PlaceContext.None && OpensLine(named[i].First) && SettlementFinder.IsHead(words, named[i].First, named[i].End) && !SpeakerLexicon.Names.Has(words, named[i].End + 1)) named[i] = named[i] with { Context = PlaceContext.Struck };
                else if (usual.Country == "SY" ? IsAgencySeat(named[i], usual) : OpensLine(named[i].First) && IsBeforeDash(named[i].End) && named.Exists(n => n.Usual?.Country == "SY")) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Name };
                continue;
            }
            if (OpensLine(named[i].First))
            {
                if (usual is { Country: "SY", Accuracy: < GeolocationAccuracy.City } && named[i].Context == PlaceContext.None && words.Any(named[i].End, named[i].End + 1, w => w.Is(":"))) named[i] = named[i] with { Context = PlaceContext.Struck };
                else if (usual.Country != "SY" && words.Any(named[i].End, named[i].End + LongestDateline, w => w.Is("-") && w.Line == words[named[i].First].Line)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Name };
            }
            else if (named[i].Context == PlaceContext.None && (IsOfPerson(named[i].First, named[i].End) || IsInRoll(named[i].First, named[i].End) || IsFirstName(named[i]))) named[i] = named[i] with { Context = PlaceContext.Name };
        }
    }

    // "بيروت - ", "بيروت (أ ف ب) - ", "عمان / ": the head of an agency's line.
    private bool IsBeforeDash(int at)
    {
        if (at < words.Count && words[at].Is("("))
            while (at < words.Count - 1 && words[at].Line == words[at + 1].Line && !words[at++].Is(")")) { }
        return at < words.Count && words[at].Form is "-" or "–" or "—" or "/";
    }

    // "دمشق-سانا", "دمشق – سانا –": where the agency sits, not where it was, as all that the text names lies in other governorates.
    private bool IsAgencySeat(NamedPlace head, Place seat) =>
        OpensLine(head.First) && head.End + 1 < words.Count && SpeakerLexicon.Names.TryMatch(words, words[head.End].Form is "-" or "–" or "—" ? head.End + 1 : head.End, out var agency) && agency.Value.Value.Origin == Sana
        && named.Exists(n => IsInSyria(n, out var other) && other.Admin1 != seat.Admin1)
        && !named.Exists(n => n.First != head.First && IsInSyria(n, out var other) && other.Admin1 == seat.Admin1);

    private static bool IsInSyria(NamedPlace name, out Place place)
    {
        place = name.Usual!;
        return place is { Country: "SY", Admin1: not null } && !name.Is(PlaceContext.Origin | PlaceContext.Name);
    }

    // "the Homs Bakery in Idlib", "Aleppo Street in Idlib", "the Damascus Hospital in Aleppo's Shaar district": called after a town, and in another.
    private void NameFacilities()
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            if (words[named[i].First].IsArabic || named[i + 1].Sentence != named[i].Sentence || named[i].End >= words.Count || !IsFacility(named[i].End)) continue;
            var at = named[i].End + 1;
            if (at < words.Count && words[at].IsCapital && words[at].Kind == WordKind.Letters) at++;
            if (at < words.Count && words[at].Form is "in" or "at" && named[i + 1].First - at is > 0 and <= LongestToTown && named[i + 1].Usual is { Accuracy: <= GeolocationAccuracy.City } town && town != named[i].Usual && town.Admin1 != named[i].Usual?.Admin1 && !words.Any(at, named[i + 1].First, w => w.Kind == WordKind.Mark || w.Form is "from" or "on"))
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Name };
        }
    }

    // "A nurse at the X hospital was killed by shelling in Y", "a teacher from the X school": where somebody worked, and no more where another place is
    // told.
    private void LeaveWorkplaces()
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            var (first, end) = (named[i].First, named[i].End);
            if (words[first].IsArabic || end >= words.Count || !PlaceLexicon.Houses.HasExactly(words[end], out var house) || house == "street" || named[i + 1].Sentence != named[i].Sentence) continue;
            var at = first > 0 && words[first - 1].Is("the") ? first - 2 : first - 1;
            if (at < 1 || words[at].Form is not ("at" or "from" or "of" or "in") || !IsWorker(at) || !named[i + 1].Is(PlaceContext.Struck) || named[i + 1].Usual is not { Accuracy: <= GeolocationAccuracy.City } town || town == named[i].Usual) continue;
            named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Name };
        }
    }

    private bool IsWorker(int at) =>
        at > 0 && (words[at - 1].Form is "worked" or "works" or "working" or "taught" or "studied" or "employed" || PersonLexicon.Nouns.TryMatch(words, at - 1, out var worker) && worker.Value.Value is { Number: NounNumber.Singular, Role: not null });

    private bool IsFacility(int at) =>
        words[at].IsCapital && (PlaceLexicon.Houses.HasExactly(words[at], out var house) && house != "work" || StrikeLexicon.Targets.TryMatch(words, at, out var target) && target.Value.Value is not ("airport" or "dam" or "camp"));

    private bool OpensLine(int first) => first == 0 || words[first - 1].Line != words[first].Line;

    // "and Qasim Shihadeh was hit": a first name that a town bears as well, with the family's behind it.
    private bool IsFirstName(NamedPlace name) =>
        name.End == name.First + 1 && name.End + 1 < words.Count && words[name.End] is { Kind: WordKind.Letters, IsCapital: true, Letters.IsInLexicon: false } && words[name.End].Sentence == name.Sentence && words[name.End + 1].Form is "was" or "who" or "has" or "had"
        && name.Candidates[0] is { Place.Accuracy: < GeolocationAccuracy.City };

    // ", Sipan Qamishlo and …", "activist Ibrahim al-Jassem", "Omar al-Jassem, 34, was killed": a man called after a town.
    private bool IsOfPerson(int first, int end)
    {
        if (first == 0 || words[first - 1] is not { Kind: WordKind.Letters, IsCapital: true, IsAcronym: false, Letters.IsInLexicon: false } || words[first - 1].Sentence != words[first].Sentence) return false;
        var before = first - 2;
        if (before < 0 || words[before].Sentence != words[first].Sentence) return end < words.Count && words[end].Form is "," or "was";
        return words[before].Form is "," or "(" or ":" or "-" or "|" or "\"" or "named" or "and" or "as" || PersonLexicon.Nouns.TryMatch(words, before, out var noun) && noun.Value.Value.Number == NounNumber.Singular;
    }

    // "2- Zahra Barbour": a line of a numbered roll.
    private bool IsInRoll(int first, int end) =>
        first > 1 && words[first - 1].Form is "-" or ")" or "." && words[first - 2].Kind == WordKind.Digits && OpensLine(first - 2) && end < words.Count && words[end].IsCapital && words[end].Line == words[first].Line;

    // "on the X-Y road", "the X highway": somewhere on the way, not where the road leads.
    private void StandBesideRoads()
    {
        for (var i = named.Count - 1; i >= 0; i--)
            if (named[i].Is(PlaceContext.Road) || i + 1 < named.Count && named[i + 1].First == named[i].End && named[i + 1].Is(PlaceContext.Road) && !words[named[i].First].IsArabic)
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Road | PlaceContext.Direction };
        for (var i = 1; i < named.Count; i++)
            if (named[i - 1].Is(PlaceContext.Road) && !named[i - 1].Is(PlaceContext.Name) && words[named[i - 1].First].IsArabic && named[i].Sentence == named[i - 1].Sentence && IsFarEnd(named[i - 1], named[i].First)) named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Road | PlaceContext.Direction };
    }

    // على طريق س – ص, الطريق بين مدينتي س وص.
    private bool IsFarEnd(NamedPlace near, int first)
    {
        if (first - near.End > LongestToEnd || words[first].HasAnd && !words.Any(near.First - 2, near.First, static w => w.Form is "بين")) return false;
        for (var i = near.End; i < first; i++)
            if (words[i].Form is not ("-" or "–" or "—" or "/" or "الي" or "و") && !(PlaceLexicon.Before.TryMatch(words, i, out var kind) && (kind.Value.Value & PlaceContext.Settlement | kind.Value.Value & (PlaceContext.City | PlaceContext.Town | PlaceContext.Village)) != 0)) return false;
        return true;
    }

    // "died in X of wounds from shelling of Y", توفي في X بعد إصابته بانفجار في Y, "arrested in X, he died in the prison of Y": Y is where.
    private void LeaveDeathbeds()
    {
        for (var i = 0; i + 1 < named.Count; i++)
            if (named[i + 1].Sentence == named[i].Sentence && !named[i + 1].Is(PlaceContext.Origin | PlaceContext.Name) && IsDeathbed(named[i].First, named[i].End, named[i + 1].First))
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Origin };
    }

    private bool IsDeathbed(int first, int end, int next)
    {
        var wounds = words.Any(end, next, static w => HarmLexicon.Deathbeds.Means(w, "wounds"));
        if (!wounds && !words.Any(end, next, IsDying)) return false;
        for (var at = first - 1; at >= 0 && at >= first - DeathReach && words[at].Sentence == words[first].Sentence && words[at].Kind != WordKind.Mark; at--)
            if (wounds ? IsDying(words[at]) : HarmLexicon.Deathbeds.Means(words[at], "held")) return true;
            else if (StrikeLexicon.Has(words, at)) return false;
        return false;
    }

    private static bool IsDying(Word word) => HarmLexicon.Deathbeds.Means(word, "dying");

    // "the Abbasiyah district in Homs": a quarter of the city, where a village bears the name and no district does.
    private void CallQuarters()
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            var end = named[i].End;
            if (end + 1 >= words.Count || !words[end].Is("district") || words[end + 1].Form is not ("in" or "of") || named[i].Usual is { } usual && (usual.Feature is not ("village" or "neighbourhood") || usual.IsWrittenOf)) continue;
            if (named[i + 1].First - end <= LongestToTown && named[i + 1].Sentence == named[i].Sentence && named[i + 1].Usual is { Accuracy: GeolocationAccuracy.City, Country: "SY" })
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Area | PlaceContext.Quarter };
        }
    }

    // "A man from the village of X was killed in shelling of the village": X is where.
    private void StrikeOrigins()
    {
        for (var i = 0; i < named.Count; i++)
            if (named[i].Is(PlaceContext.Origin) && named[i].Is(PlaceContext.Village | PlaceContext.Town) && IsNamedAgain(named[i])) named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Origin | PlaceContext.Struck };
    }

    private bool IsNamedAgain(NamedPlace name)
    {
        for (var i = name.End; i + 1 < words.Count && words[i].Sentence == name.Sentence; i++)
            if (words[i].Form is "of" or "on" or "hit" or "in" or "near" or "at" or "outside" && words[i + 1].Is("the") && i + 2 < words.Count && words[i + 2].Form is "village" or "town" && !(i + 3 < words.Count && words[i + 3].Is("of")) || words[i].Form is "علي" or "في" && words[i + 1].Form is "القريه" or "البلده" || AreHomes(i)) return true;
        return false;
    }

    // داخل منازلهم, "in their homes", and no other town behind it: those of a village died there.
    private bool AreHomes(int at) =>
        (words[at].Form is "داخل" or "في" or "علي" && words[at + 1].Form is "منازلهم" or "بيوتهم" || words[at].Is("their") && words[at + 1].Form is "homes" or "houses")
        && !(at + 2 < words.Count && words[at + 2].Form is "في" or "in");

    // "in Damascus' Douma", "in Idlib countryside's Khan Sheikhoun": what struck the area struck the town of it.
    private void StrikeOfArea()
    {
        for (var i = 1; i < named.Count; i++)
            if (named[i - 1].Is(PlaceContext.Struck) && (named[i].Context & ~PlaceContext.Direction) == 0 && !words[named[i].First].IsArabic && named[i].Sentence == named[i - 1].Sentence && named[i].First - named[i - 1].End <= LongestBearing && (named[i].First == named[i - 1].End || IsPossessive(named[i].First - 1))
                && Enumerable.Range(named[i - 1].End, named[i].First - named[i - 1].End).All(k => PlaceLexicon.Compass.Has(words, k) || PlaceLexicon.After.Has(words, k) || words[k].Kind == WordKind.Mark)) named[i] = named[i] with { Context = PlaceContext.Struck };
    }

    private bool IsPossessive(int at) => words[at].Span.Length > words[at].Form.Length;

    // "the towns of A, B and C": all three are towns; and what is called a town once is one wherever its name stands again.
    private void SpreadContexts()
    {
        for (var i = named.Count - 1; i > 0; i--)
            if (named[i].Sentence == named[i - 1].Sentence && (named[i - 1].Context | PlaceContext.City) == (PlaceContext.Settlement | PlaceContext.City) && named[i].Is(PlaceContext.Struck) && named[i].Is(PlaceContext.Settlement) && !words.Any(named[i - 1].First - 2, named[i - 1].First + 1, w => w.Form is "between" || w.Variants.Contains("بين")) && IsListedWithWords(named[i - 1].End, named[i].First))
                named[i - 1] = named[i - 1] with { Context = named[i - 1].Context | PlaceContext.Struck };
        // "the shells came from the village of X and the city of Y": from both.
        for (var i = 1; i < named.Count; i++)
            if (named[i].Sentence == named[i - 1].Sentence && named[i - 1].Is(PlaceContext.Origin) && !named[i].Is(PlaceContext.Origin) && IsListedWithWords(PastTail(named[i - 1].End), named[i].First) && !words.Any(named[i - 1].End, named[i].First, w => w.Form is "in" or "on" or "at" or "hit" or "في" or "علي")) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Origin };
        // من أبناء بلدة س بريف ص: ص says where their home lies.
        for (var i = 1; i < named.Count; i++)
            if (named[i - 1].Is(PlaceContext.Origin) && named[i - 1].Is(PlaceContext.Settlement) && !named[i].Is(PlaceContext.Origin | PlaceContext.Settlement) && named[i].Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Direction) && named[i].Sentence == named[i - 1].Sentence && words[named[i].First].IsArabic && IsRightBehind(named[i - 1].End, named[i].First)) named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Origin };
        // "between A and B", بين بلدتي س وص: near both.
        for (var i = 1; i < named.Count; i++)
            if (IsBehindBetween(named[i - 1].First) && IsListedWithWords(PastTail(named[i - 1].End), named[i].First)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Direction | (IsListed(named[i - 1].End, named[i].First) ? named[i - 1].Context & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City) : PlaceContext.None) };
        // "X and the towns of Y and Z": X is one too.
        for (var i = named.Count - 1; i > 0; i--)
            if (named[i].Sentence == named[i - 1].Sentence && named[i - 1].Context is PlaceContext.None or PlaceContext.Struck && named[i].Is(PlaceContext.Settlement) && !named[i].Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin) && named[i - 1].Usual is { Accuracy: < GeolocationAccuracy.City } && IsListedWithWords(named[i - 1].End, named[i].First))
                named[i - 1] = named[i - 1] with { Context = named[i - 1].Context | PlaceContext.Settlement | named[i].Context & PlaceContext.Struck };
        for (var i = 1; i < named.Count; i++)
            if (named[i].Sentence == named[i - 1].Sentence && IsListed(named[i - 1].End, named[i].First) && named[i].Context is PlaceContext.None or PlaceContext.Struck)
                named[i] = named[i] with { Context = named[i].Context | named[i - 1].Context & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City | PlaceContext.Quarter | PlaceContext.Struck | PlaceContext.Countryside) };
        var towns = named.Where(n => n.Is(PlaceContext.Settlement) && !IsWhereTreated(n)).Select(n => n.Mention.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < named.Count; i++)
            if (named[i].Context is PlaceContext.None or PlaceContext.Struck && towns.Contains(named[i].Mention.Text)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Settlement };
    }

    // إلى مشافي مدينة إدلب: a city, which says nothing of "#إدلب" at the head of the line.
    private bool IsWhereTreated(NamedPlace name) =>
        name.Is(PlaceContext.Origin) && words.Any(name.First - 3, name.First, static w => w.Form is "مشفي" or "مشافي" or "مستشفي" or "مستشفيات" or "طبيه");

    // "between the city of X", بين بلدتي س.
    private bool IsBehindBetween(int first)
    {
        for (var at = first - 1; at >= 0 && at >= first - LongestToEnd - 1 && words[at].Sentence == words[first].Sentence; at--)
            if (words[at].Form is "between" or "بين") return true;
            else if (words[at].Form is not ("the" or "of") && !PlaceLexicon.Before.Has(words, at)) return false;
        return false;
    }

    private bool IsRightBehind(int end, int first)
    {
        if (first - end > 2) return false;
        for (var i = end; i < first; i++)
            if (words[i].Form is not "في" && !PlaceLexicon.Before.Has(words, i)) return false;
        return !words[first].HasAnd;
    }

    // "X village": the word behind belongs to the name.
    private int PastTail(int end) => PlaceLexicon.After.TryMatch(words, end, out var tail) ? tail.Value.End : end;

    // "the city of A and the outskirts of the city of B": what struck the one struck the other.
    private bool IsListedWithWords(int end, int first)
    {
        if (end >= words.Count || first - end > 4 || !(words[end].HasAnd || words[end].Form is "," or "and" or "و")) return false;
        for (var i = end + (words[end].Kind == WordKind.Mark || words[end].Form is "and" or "و" ? 1 : 0); i < first; i++)
            if (!PlaceLexicon.Before.Has(words, i) && !PlaceLexicon.Struck.Has(words, i) && words[i].Form is not ("the" or "of" or "and")) return false;
        return true;
    }

    private bool IsListed(int end, int first)
    {
        for (var i = end; i < first; i++)
            if (words[i].Form is not ("," or "و" or "and" or "&" or "\"")) return false;
        return first > end || words[first].HasAnd;
    }
}
