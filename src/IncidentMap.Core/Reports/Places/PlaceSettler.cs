using IncidentMap.Gazetteer;
using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>A place name of the text with the words beside it, before it is settled which place it means.</summary>
/// <param name="Mention">The name with the gazetteer's answer.</param>
/// <param name="Candidates">The places that it may mean (<see cref="PlaceMemo.Bearers"/>).</param>
/// <param name="First">Its first word.</param>
/// <param name="End">The word behind it.</param>
/// <param name="Sentence">Number of its sentence.</param>
/// <param name="Context">What the words beside it say.</param>
internal sealed record NamedPlace(ToponymMention Mention, IReadOnlyList<Candidate> Candidates, int First, int End, int Sentence, PlaceContext Context)
{
    internal bool Is(PlaceContext context) => (Context & context) != 0;

    /// <summary>The place that the name means most often.</summary>
    internal Place? Usual => Candidates.Count > 0 ? Candidates[0].Place : null;
}

/// <summary>
/// Settles which of several namesakes is meant by what else the text names: the governorate or the town in whose countryside it is
/// said to lie, else the places around it in the text. A village that does not lie where the text puts it is a namesake of one that
/// the gazetteer lacks, and is no answer; so is a village that nobody writes of, where nothing but a common word speaks for it.
/// </summary>
internal sealed class PlaceSettler
{
    // Metres from a town or city within which its countryside, district or environs end.
    private const double Countryside = 45_000;
    private const double CityCountryside = 70_000;

    // Metres within which the quarters of a town lie.
    private const double Quarters = 15_000;

    // A region has no border on which two maps agree.
    private const double RegionMargin = 15_000;

    // Metres within which places of one text lie, mostly.
    private const double SameText = 60_000;

    // "neighbourhood in the city of".
    private const int LongestIn = 5;

    private const double Margin = 0.05;

    // An answer as sure as this needs no help from the text.
    private const double Sure = 0.8;

    // What an answer within the governorate that the sentence names must be worth for a name in Latin letters, in which each writes as he hears.
    private const double LikelyWithin = 0.6;

    // Below that a name that merely sounds alike is another's, wherever the text puts it.
    private const double Doubtful = 0.2;

    // What a name in use is likelier than one of many others that a source lists.
    private const double UsualName = 0.4;

    // What a namesake gains by lying in the governorate spoken of.
    private const double SpokenOf = 0.9;

    // Letters of a name that may stand with another article than its place has.
    private const int ShortestBare = 4;

    // People of a town that no village of another country is confused with.
    private const int ManyPeople = 30_000;

    // Letters of a name that is no plain word.
    private const int LongName = 8;

    private readonly PlaceMemo _memo;
    private readonly WordList _words;
    private readonly List<NamedPlace> _named;
    private readonly HashSet<int> _abroad;
    private readonly HashSet<int> _tiedAbroad;
    private readonly HashSet<int> _inSyria;
    private readonly SpokenAreas _areas;

    /// <param name="memo">The gazetteer.</param>
    /// <param name="words">The words of the text.</param>
    /// <param name="named">The names found in it, in its order.</param>
    /// <param name="abroad">Sentences that name a place of another country.</param>
    /// <param name="tiedAbroad">First words of the names beside which such a country stands at once.</param>
    internal PlaceSettler(PlaceMemo memo, WordList words, List<NamedPlace> named, HashSet<int> abroad, HashSet<int> tiedAbroad)
    {
        (_memo, _words, _named, _abroad, _tiedAbroad, _areas) = (memo, words, named, abroad, tiedAbroad, new SpokenAreas(memo, words, named));
        _inSyria = [.. named.Where(n => n.Usual is { Country: "SY" } usual && (usual.Accuracy >= GeolocationAccuracy.City || usual.Population >= ManyPeople) && n.Mention.Resolution.Status == ResolutionStatus.Resolved).Select(n => n.Sentence)];
    }

    internal Place? Settle(int at)
    {
        var name = _named[at];
        if (name.Usual is not { } usual) return IsAbroad(name) ? null : Within(name, at, BoundsOf(at));
        if (usual.Country == "SY" && usual.Accuracy < GeolocationAccuracy.City && IsAbroad(name)) return null;
        if (name.Is(PlaceContext.Governorate) && _memo.GovernorateOf(usual) is { } governorate) return governorate;
        if (name.Is(PlaceContext.Countryside) && IsOfAll(name.First) && CountrysideOfCapital(usual) is { } rural) return rural;
        if (usual.Feature == "region" && IsOneQuarter(name)) return Within(name, at, BoundsOf(at));
        if (usual.Accuracy >= GeolocationAccuracy.District && name.Mention.Resolution.Status == ResolutionStatus.Resolved) return usual;
        var bounds = BoundsOf(at);
        var (best, lead) = Best(name.Candidates, bounds);
        if (_areas.IsOfAnother(name, best!)) return null;
        if (name.Mention.Resolution.Best?.Place == best!.Place) lead = Math.Max(Margin, lead);
        return IsAnswer(name, best, bounds, lead) && !IsQuarterElsewhere(at, best) || IsQuarterByName(at, best, bounds, lead) ? best.Place : Within(name, at, bounds);
    }

    // حي الغوطة في حمص: one quarter, of one word, is no region that bears its name.
    private bool IsOneQuarter(NamedPlace name) =>
        name.Is(PlaceContext.Quarter) && name.End == name.First + 1 && name.First > 0 && _words[name.First - 1].Form is "حي" or "بحي" or "لحي" or "وحي" or "حاره";

    // حي القابون, قصف على جوبر: a quarter is known by its name alone, unless the text is of another governorate.
    private bool IsQuarterByName(int at, Candidate best, Bounds bounds, double lead)
    {
        var name = _named[at];
        if (best.Place is not { Feature: "neighbourhood", Country: "SY" } || lead < Margin || !name.Is(PlaceContext.Quarter | PlaceContext.Struck) || IsSpelledOtherwise(name, best) || bounds.Hold(best.Place) == false) return false;
        return IsOfText(at, best.Place) ?? best.Score >= Sure;
    }

    // "Idlib: shells fell on the quarter of X", where the gazetteer holds that of another city only.
    private bool IsQuarterElsewhere(int at, Candidate best) =>
        best.Place.Feature == "neighbourhood" && _named[at].Is(PlaceContext.Quarter) && IsOfText(at, best.Place) == false;

    // Whether the text names another place of its governorate; null where it names none at all.
    private bool? IsOfText(int at, Place place)
    {
        bool? isOfText = null;
        for (var i = Math.Max(0, at - SpokenAreas.MostAround); i < Math.Min(_named.Count, at + SpokenAreas.MostAround); i++)
        {
            if (i == at || _named[i].Is(PlaceContext.Origin) || SpokenAreas.MeantAlone(_named[i]) is not { Accuracy: < GeolocationAccuracy.Country, Admin1: { } admin }) continue;
            if (place.Admin1 is { } own && Bounds.IsSameGovernorate(own, admin)) return true;
            isOfText = false;
        }
        return isOfText;
    }

    // "the countryside of", "the suburbs of"; one suburb lies in it as well.
    private bool IsOfAll(int first) => first > 1 && _words[first - 1].Is("of") && _words[first - 2].Form is "countryside" or "suburbs";

    // "the countryside of Damascus" is a governorate of its own.
    private Place? CountrysideOfCapital(Place city) =>
        city is { Country: "SY", Accuracy: GeolocationAccuracy.City, Name: "Damascus" } && _memo.Resolve("Rural Damascus").Best?.Place is { Feature: "governorate" } rural ? rural : null;

    // The likeliest candidate, and by how much it goes before the next one that lies elsewhere.
    private static (Candidate Best, double Lead) Best(IReadOnlyList<Candidate> candidates, Bounds bounds)
    {
        var (best, bestScore, next) = (candidates[0], double.NegativeInfinity, double.NegativeInfinity);
        foreach (var candidate in candidates)
        {
            var score = candidate.Score + Fit(candidate.Place, bounds) + (IsUsual(candidate) ? UsualName : 0);
            if (score > bestScore) (best, bestScore, next) = (candidate, score, IsSame(best.Place, candidate.Place) ? next : bestScore);
            else if (score > next && !IsSame(best.Place, candidate.Place)) next = score;
        }
        return (best, bestScore - next);
    }

    // In whatever spelling: Lattakia is Latakia.
    private static bool IsUsual(Candidate candidate) =>
        candidate.MatchedName == candidate.Place.Name || candidate.MatchedName == candidate.Place.NameAr || Text.Fold.Name(candidate.MatchedName) == Text.Fold.Name(candidate.Place.Name);

    // The name asked for once more in the governorate in which the text puts it: what is spelled otherwise there goes before a namesake elsewhere.
    private Place? Within(NamedPlace name, int at, Bounds bounds)
    {
        if (!name.Is(PlaceContext.Settlement | PlaceContext.Quarter | PlaceContext.Struck) && !(name.Is(PlaceContext.Countryside) && bounds.Area is not null) || (bounds.Area ?? _areas.OfLine(at) ?? _areas.OnlyOfSentence(at) ?? _areas.OnlyOfText()) is not { } area) return null;
        var least = bounds.Area is null || _words[name.First].IsArabic ? Sure : LikelyWithin;
        return Within(name, name.Mention.Text, area, bounds, least) ?? (OtherArticle(name) is { } other ? Within(name, other, area, bounds, Sure, isVerbatim: true) : null);
    }

    // قرية الرخم for رخم, قرية رخم for الرخم: behind the word for a village the article is written or left out.
    private string? OtherArticle(NamedPlace name) =>
        !name.Is(PlaceContext.Settlement | PlaceContext.Countryside) || !_words[name.First].IsArabic || name.End != name.First + 1 || name.Mention.Text.Length < ShortestBare ? null
        : name.Mention.Text.StartsWith("ال", StringComparison.Ordinal) ? name.Mention.Text[2..] : "ال" + name.Mention.Text;

    private Place? Within(NamedPlace name, string text, Place area, Bounds bounds, double least, bool isVerbatim = false)
    {
        var answer = _memo.Resolve(text, area.Id);
        var inside = answer.Candidates.Where(c => c.Place.Accuracy < GeolocationAccuracy.Subdistrict && (bounds.Hold(c.Place) ?? c.Place.Admin1 == area.Admin1)).ToList();
        if (inside.Count == 0) return null;
        var (best, lead) = Best(inside, bounds);
        var written = Text.Fold.Name(best.MatchedName);
        if (isVerbatim && written != Text.Fold.Name(text)) return null;
        var score = inside.Where(c => Text.Fold.Name(c.MatchedName) == written).Sum(c => c.Score);
        return score >= least && lead >= Margin && !IsVillageForQuarter(name, best, inside: true) ? best.Place : null;
    }

    // A text, or a sentence, that names Gaza and no region of Syria does not mean the Syrian village of that name.
    private bool IsAbroad(NamedPlace name) =>
        _tiedAbroad.Contains(name.First) || _abroad.Count > 0 && (_inSyria.Count == 0 || _abroad.Contains(name.Sentence) && !_inSyria.Contains(name.Sentence));

    internal static bool IsSame(Place a, Place b) => a.Point.DistanceTo(b.Point) < 5_000 || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id);

    private static bool IsAnswer(NamedPlace name, Candidate likeliest, Bounds bounds, double lead)
    {
        var best = likeliest.Place;
        var inside = bounds.Hold(best);
        // What merely sounds like a name is the place only where the text puts it there.
        if (OnlySoundsLike(name, likeliest) && (inside != true || likeliest.Score < Doubtful)) return false;
        if (best.Country != "SY" && best.Feature != "country" && inside == false) return false;
        // A quarter of a town is no village of that name.
        if (IsVillageForQuarter(name, likeliest, inside == true)) return false;
        // A city or area needs no help; that another one stands beside it says nothing against it.
        if (best.Accuracy >= GeolocationAccuracy.City || best.Accuracy == GeolocationAccuracy.Town && best.IsWrittenOf && (inside != false || name.Is(PlaceContext.Countryside | PlaceContext.Area))) return lead >= Margin || inside == true || best.Accuracy >= GeolocationAccuracy.District;
        if (inside == false) return false;
        if (best.IsWrittenOf) return inside == true || lead >= Margin;
        // A long name that stands where the strike hit is no plain word.
        return inside == true && (lead >= Margin || name.Is(PlaceContext.Settlement)) || inside is null && lead >= Margin && (name.Is(PlaceContext.Settlement) || name.Is(PlaceContext.Struck) && IsNoPlainWord(name) && likeliest.Score >= Sure);
    }

    // A name of two words, or a long one in Latin letters, of which no word or foreign name is merely one letter away.
    private static bool IsNoPlainWord(NamedPlace name) =>
        name.End - name.First > 1 || name.Mention.Text.Length >= LongName && name.Mention.Text[0] < 'ء';

    // Nor is a quarter that is spelled otherwise.
    private static bool IsVillageForQuarter(NamedPlace name, Candidate best, bool inside) =>
        name.Is(PlaceContext.Quarter) && (best.Place.Feature == "village" && !best.Place.IsWrittenOf || best.Place.Feature is "village" or "town" && (!inside || IsSpelledOtherwise(name, best)));

    private static bool OnlySoundsLike(NamedPlace name, Candidate best) =>
        best.Score < Sure && IsSpelledOtherwise(name, best);

    private static bool IsSpelledOtherwise(NamedPlace name, Candidate best) => Text.Fold.Name(best.MatchedName) != Text.Fold.Name(name.Mention.Text);

    private static double Fit(Place place, Bounds bounds)
    {
        var fit = bounds.Hold(place) switch { true => 0.4, false => -0.6, _ => 0 };
        if (bounds.Likely is { } likely && place.Admin1 is { } admin && Bounds.IsSameGovernorate(admin, likely.Admin1)) fit += SpokenOf;
        if (bounds.LikelyRegion is { } region && region.Point.DistanceTo(place.Point) <= region.RadiusMetres + RegionMargin) fit += SpokenOf;
        if (place.IsWrittenOf) fit += 0.1;
        fit += 0.012 * Math.Log(1 + (place.ReportCount ?? 0));
        var nearest = double.PositiveInfinity;
        foreach (var other in bounds.Around) nearest = Math.Min(nearest, other.DistanceTo(place.Point));
        return bounds.Around.Count == 0 ? fit : fit + 0.3 * Math.Max(-0.5, 1 - nearest / SameText);
    }

    private Bounds BoundsOf(int at)
    {
        var name = _named[at];
        var bounds = new Bounds();
        if (_areas.TownAtHead(at) is { } town && !IsTownToldFromAfar(name, town)) bounds.Add(town, _memo.AreaOf(town), Countryside, null);
        for (var i = at - 1; i >= 0 && i >= at - SpokenAreas.MostAround && name.Sentence - _named[i].Sentence <= SpokenAreas.NearSentences; i--) Consider(bounds, name, _named[i]);
        var bounding = default(NamedPlace);
        for (var i = at + 1; i < _named.Count && i <= at + SpokenAreas.MostAround && _named[i].Sentence - name.Sentence <= SpokenAreas.NearSentences; i++)
        {
            if (IsAroundAnother(at, i)) continue;
            // "in X in the countryside of Y, and hit places in the countryside of Z": X lies in that of Y.
            if (bounding is not null && _words.Any(bounding.End, _named[i].First + 1, w => w.Form is "and" or "و" or ";" || w.HasAnd)) break;
            if (Consider(bounds, name, _named[i])) bounding ??= _named[i];
        }
        (bounds.Likely, bounds.LikelyRegion) = (_areas.Before(at), _areas.RegionBefore(at));
        // "Hasakah: a child was shot in X": no village of that name elsewhere; a town may be told of from afar.
        if (bounds.Area is null && name.Usual is { Accuracy: < GeolocationAccuracy.City } usual && (_areas.OfLine(at) ?? _areas.OfTag(at)) is { } area && (usual.Accuracy < GeolocationAccuracy.Town || HasNamesakeIn(name, area)))
            bounds.Add(area, _memo.SeatOf(area)?.Point, null);
        return bounds;
    }

    // "Tafas: 14 were killed. … On 3 March a strike on Manbij": a town that is written of, with no namesake near the one at the head.
    private static bool IsTownToldFromAfar(NamedPlace name, Place head) =>
        name.Usual is { Accuracy: GeolocationAccuracy.Town, IsWrittenOf: true } && name.Mention.Resolution.Status == ResolutionStatus.Resolved && !HasNamesakeIn(name, head);

    private static bool HasNamesakeIn(NamedPlace name, Place area) => name.Candidates.Any(c => c.Place.Id != name.Usual!.Id && c.Place.Admin1 == area.Admin1);

    // "killed five in X and wounded 13 in Y in the countryside of Z": Z is around Y; of X nothing is said.
    private bool IsAroundAnother(int at, int i)
    {
        if (i - at < 2 || _named[i].Sentence != _named[at].Sentence || !_named[i].Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Governorate) && _named[i].Usual is not { Accuracy: >= GeolocationAccuracy.District }) return false;
        var inner = _named[i - 1];
        if (_named[i].First - inner.End > LongestIn || inner.Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Governorate)) return false;
        for (var k = _named[at].End; k < inner.First; k++)
            if (HarmLexicon.Words.Has(_words, k)) return !_words.Any(inner.End, _named[i].First, w => w.Form is ",");
        return false;
    }

    // True where it says in what the name lies.
    private bool Consider(Bounds bounds, NamedPlace name, NamedPlace other)
    {
        if (SpokenAreas.MeantAlone(other) is not { } place || place.Accuracy == GeolocationAccuracy.Country || other.Is(PlaceContext.Name) || other.Mention.Text == name.Mention.Text) return false;
        if (place.Accuracy < GeolocationAccuracy.District && place.IsWrittenOf && place.Country == "SY") bounds.Around.Add(place.Point);
        // "the X-Y highway" passes through more than X and Y.
        if (other.Is(PlaceContext.Road) && !name.Is(PlaceContext.Road)) return false;
        if (other.Sentence != name.Sentence || other.Is(PlaceContext.Origin) && !name.Is(PlaceContext.Origin) || !IsTied(name, other) || AreEnds(name, other)) return false;
        // "from the north-east of Beirut, at X": nothing of this country lies about a place of another.
        if (place.Country != "SY" && other.Is(PlaceContext.Direction) && !other.Is(PlaceContext.Countryside)) return false;
        if (other.Is(PlaceContext.Governorate)) place = _memo.GovernorateOf(place) ?? place;
        if (place.Feature == "governorate") bounds.Add(place, _memo.SeatOf(place)?.Point, Compass.Of(_words, other));
        // "the countrysides of X and Y": neither lies in the other's.
        else if (IsOneSpot(name) && place.IsWrittenOf && (IsAreaFor(name, other, place) || IsIn(name, other, place))) Bound(bounds, name, other, place);
        else if (IsOneSpot(name) && StandsIn(name, other) && _memo.GovernorateOf(place) is { } around) bounds.Add(around, null, null);
        else return false;
        return true;
    }

    // Not the countryside of a town; the desert of one lies beside it.
    private bool IsOneSpot(NamedPlace name) => !name.Is(PlaceContext.Countryside) || name.First > 0 && _words[name.First - 1].Form is "باديه" or "بباديه";

    // "between X and Y", "the X-Y road": neither lies near the other.
    private bool AreEnds(NamedPlace one, NamedPlace other)
    {
        var (first, second) = one.First < other.First ? (one, other) : (other, one);
        return first.Is(PlaceContext.Direction) && second.Is(PlaceContext.Direction) && !_words.Any(first.End, second.First, w => w.Form is not ("and" or "-"));
    }

    // What holds others, or in whose countryside they lie; "in the desert of X": X lies not in the desert.
    private static bool IsAreaFor(NamedPlace name, NamedPlace other, Place place) =>
        place.Feature is "region" or "river" ? place.Feature == "region" && other.First >= name.End
            : other.Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Direction) || place.Accuracy is GeolocationAccuracy.District or GeolocationAccuracy.Subdistrict && other.First >= name.End;

    // "the X area in Y city", "X neighbourhood in the city of Y", "the Y neighborhood of X": X is of Y, whatever bears its name elsewhere. The name of a seat alone may
    // mean its governorate.
    private bool IsIn(NamedPlace name, NamedPlace other, Place place)
    {
        // "X's Y neighbourhood".
        if (name.Is(PlaceContext.Quarter) && other.End == name.First && _words[other.End - 1].Form.EndsWith('s') && !_words[name.First].IsArabic) return true;
        if (name.Is(PlaceContext.Quarter) && other.End < name.First && name.First - other.End <= 2 && _words[other.End].Form is "neighborhood" or "neighbourhood" or "quarter" or "suburb" or "district") return true;
        if (_words[name.First].IsArabic) return name.Is(PlaceContext.Quarter) && IsQuarterOf(name, other);
        if (!StandsIn(name, other) || _words.Any(other.End, other.End + 3, w => w.Form is "countryside" or "province" or "governorate")) return false;
        return _memo.GovernorateOf(place) is null || _words.Any(name.First, other.First, w => w.Form is "street" or "square" or "neighborhood" or "neighbourhood" or "roundabout") || _words.Any(name.End, other.End + 1, w => w.Form is "city" or "town");
    }

    // "X in Y", "X street in the Syrian city of Y", "X village, Y.".
    private bool StandsIn(NamedPlace name, NamedPlace other) =>
        IsVillageOf(name, other) || other.First > name.End && other.First - name.End <= LongestIn && _words.Any(name.End, other.First, w => w.Is("in"))
        && !_words.Any(name.End, other.First, w => w.Form is not ("in" or "the" or "of" or "city" or "town" or "area" or "neighborhood" or "neighbourhood" or "quarter" or "street" or "village" or "district" or "syria" or "syrian" or "syrias" or "s" or "central"));

    // "X village, Y."; "X village, Y and Z" is a list.
    private bool IsVillageOf(NamedPlace name, NamedPlace other) =>
        other.First == name.End + 2 && _words[name.End].Form is "village" or "town" && _words[name.End + 1].Is(",") && !(other.End < _words.Count && _words[other.End].Form is "," or "and" or "&");

    // حي س بمدينة ص, حي س في ص, حي س وسط مدينة ص.
    private bool IsQuarterOf(NamedPlace name, NamedPlace other)
    {
        if (other.First < name.End || other.First - name.End > LongestIn || !other.Is(PlaceContext.City | PlaceContext.Town | PlaceContext.Struck) || other.Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Quarter)) return false;
        for (var i = name.End; i < other.First; i++)
            if (_words[i].Form is not ("في" or "من" or "ضمن" or "داخل" or "وسط" or "شرق" or "غرب" or "شمال" or "جنوب" or "\"") && !_words[i].Variants.Any(v => v is "مدينه" or "بلده")) return false;
        return true;
    }

    // شرق دير الزور, ريف حماة: the name of a seat stands for its governorate when something lies east of it or in its countryside.
    private void Bound(Bounds bounds, NamedPlace name, NamedPlace other, Place place)
    {
        var heading = Compass.Of(_words, other);
        var reach = name.Is(PlaceContext.Quarter) ? Quarters : place.Feature == "region" ? place.RadiusMetres + RegionMargin : place.Accuracy >= GeolocationAccuracy.City || SpokenTier.IsSeat(place) && !other.Is(PlaceContext.Countryside) ? CityCountryside : Countryside;
        if (_memo.GovernorateOf(place) is { } governorate && other.Is(PlaceContext.Countryside | PlaceContext.Direction)) bounds.Add(governorate, place.Point, heading);
        else bounds.Add(place, _memo.AreaOf(place), reach, heading);
    }

    // "in X in the countryside of Y": Y follows its X, or stands before it with nothing but words of place between.
    private bool IsTied(NamedPlace name, NamedPlace other)
    {
        if (other.First >= name.End) return other.First - name.End <= 14 && !_words.Any(name.End, other.First, w => w.Form is ";" or ":") && !IsOfAnotherAct(name, name.End, other.First) && !TurnsBetween(name.End, other.First);
        return name.First - other.End <= 8 && !_words.Any(other.End, name.First, w => w.Form is ";") && !IsOfAnotherAct(name, other.End, name.First) && !TurnsBetween(other.End, name.First);
    }

    // "a rocket near X killed two, and an air raid on Y killed eight", Y a town that is known without help.
    private bool IsOfAnotherAct(NamedPlace name, int from, int to)
    {
        if (SpokenAreas.MeantAlone(name) is not { Accuracy: GeolocationAccuracy.Town or GeolocationAccuracy.City, IsWrittenOf: true }) return false;
        for (var i = from + 1; i < to; i++)
            if (_words[i].Is("while") || _words[i].Is("and") && _words[i - 1].Is(","))
                return Enumerable.Range(i + 1, to - i - 1).Any(k => StrikeLexicon.Has(_words, k));
        return false;
    }

    // قصف على س، كما انفجرت سيارة في ريف ص, ، وقصفت الطائرات ريف ص: of another act, which says nothing of where the first was.
    private bool TurnsBetween(int from, int to)
    {
        for (var i = Math.Max(1, from); i < to; i++)
            if (ArabicActClauses.VerbOfAct(_words, i) is not null && (_words[i - 1].Is(",") || StrikeLexicon.Strong.IsIn(_words, i + 1, to)) || GappedHarm.At(_words, i) is not null) return true;
        return false;
    }
}
