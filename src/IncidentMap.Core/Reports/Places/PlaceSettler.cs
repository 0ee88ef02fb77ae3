using IncidentMap.Gazetteer;
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

    // Metres within which places of one text lie, mostly.
    private const double SameText = 60_000;

    // How far apart, in sentences, places still tell of each other; looking at fewer keeps long texts linear.
    private const int NearSentences = 4;
    private const int MostAround = 12;

    private const double Margin = 0.05;

    // An answer as sure as this needs no help from the text.
    private const double Sure = 0.8;

    // Below that a name that merely sounds alike is another's, wherever the text puts it.
    private const double Doubtful = 0.2;

    // What a name in use is likelier than one of many others that a source lists.
    private const double UsualName = 0.4;

    private readonly PlaceMemo _memo;
    private readonly IReadOnlyList<Word> _words;
    private readonly List<NamedPlace> _named;
    private readonly HashSet<int> _abroad;
    private readonly HashSet<int> _inSyria;

    /// <param name="memo">The gazetteer.</param>
    /// <param name="words">The words of the text.</param>
    /// <param name="named">The names found in it, in its order.</param>
    /// <param name="abroad">Sentences that name a place of another country.</param>
    internal PlaceSettler(PlaceMemo memo, IReadOnlyList<Word> words, List<NamedPlace> named, HashSet<int> abroad)
    {
        (_memo, _words, _named, _abroad) = (memo, words, named, abroad);
        _inSyria = [.. named.Where(n => n.Usual is { Country: "SY", Accuracy: >= GeolocationAccuracy.City } && n.Mention.Resolution.Status == ResolutionStatus.Resolved).Select(n => n.Sentence)];
    }

    internal Place? Settle(int at)
    {
        var name = _named[at];
        if (name.Usual is not { } usual || usual.Country == "SY" && usual.Accuracy < GeolocationAccuracy.City && IsAbroad(name)) return null;
        if (usual.Accuracy >= GeolocationAccuracy.District && name.Mention.Resolution.Status == ResolutionStatus.Resolved) return usual;
        var bounds = BoundsOf(at);
        var (best, bestScore, next) = (default(Place), double.NegativeInfinity, double.NegativeInfinity);
        foreach (var candidate in name.Candidates)
        {
            var score = candidate.Score + Fit(candidate.Place, bounds) + (candidate.MatchedName == candidate.Place.Name || candidate.MatchedName == candidate.Place.NameAr ? UsualName : 0);
            if (score > bestScore) (best, bestScore, next) = (candidate.Place, score, best is not null && IsSame(best, candidate.Place) ? next : bestScore);
            else if (score > next && !IsSame(best!, candidate.Place)) next = score;
        }
        var sure = name.Mention.Resolution.Best?.Place == best;
        return IsAnswer(name, best!, bounds, sure ? Math.Max(Margin, bestScore - next) : bestScore - next) ? best : null;
    }

    // A text, or a sentence, that names Gaza and no region of Syria does not mean the Syrian village of that name.
    private bool IsAbroad(NamedPlace name) =>
        _abroad.Count > 0 && (_inSyria.Count == 0 || _abroad.Contains(name.Sentence) && !_inSyria.Contains(name.Sentence));

    private static bool IsSame(Place a, Place b) => a.Point.DistanceTo(b.Point) < 5_000 || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id);

    private static bool IsAnswer(NamedPlace name, Place best, Bounds bounds, double lead)
    {
        var inside = bounds.Hold(best);
        // What merely sounds like a name is the place only where the text puts it there.
        if (OnlySoundsLike(name, best, out var score) && (inside != true || score < Doubtful)) return false;
        if (best.Country != "SY" && best.Feature != "country" && inside == false) return false;
        // A quarter of a town is no village of that name.
        if (name.Is(PlaceContext.Quarter) && (best.Feature == "village" && !best.IsWrittenOf || best.Feature is "village" or "town" && inside != true)) return false;
        // A city or area needs no help; that another one stands beside it says nothing against it.
        if (best.Accuracy >= GeolocationAccuracy.City || best.Accuracy == GeolocationAccuracy.Town && best.IsWrittenOf && (inside != false || name.Is(PlaceContext.Countryside | PlaceContext.Area))) return lead >= Margin || inside == true || best.Accuracy >= GeolocationAccuracy.District;
        if (inside == false) return false;
        if (best.IsWrittenOf) return inside == true || lead >= Margin;
        return inside == true && (lead >= Margin || name.Is(PlaceContext.Settlement)) || inside is null && lead >= Margin && name.Is(PlaceContext.Settlement);
    }

    private static bool OnlySoundsLike(NamedPlace name, Place best, out double score)
    {
        var match = name.Mention.Resolution.Candidates.First(c => c.Place == best);
        score = match.Score;
        return score < Sure && Text.Fold.Name(match.MatchedName) != Text.Fold.Name(name.Mention.Text);
    }

    private static double Fit(Place place, Bounds bounds)
    {
        var fit = bounds.Hold(place) switch { true => 0.4, false => -0.6, _ => 0 };
        if (place.IsWrittenOf) fit += 0.1;
        fit += 0.012 * Math.Log(1 + (place.ReportCount ?? 0));
        var nearest = double.PositiveInfinity;
        foreach (var other in bounds.Around) nearest = Math.Min(nearest, other.DistanceTo(place.Point));
        return bounds.Around.Count == 0 ? fit : fit + 0.3 * Math.Max(-0.5, 1 - nearest / SameText);
    }

    /// <summary>What the text says of where a name lies.</summary>
    /// <param name="Governorates">Governorates named in its sentence; it lies in one of them.</param>
    /// <param name="Towns">Towns in whose countryside or district it is said to lie, with their reach in metres.</param>
    /// <param name="Around">Well known places named near it.</param>
    private sealed record Bounds(List<Place> Governorates, List<(LonLat Point, double Reach)> Towns, List<LonLat> Around)
    {
        /// <summary>True for a place within what is said, false for one outside, null where nothing is said.</summary>
        internal bool? Hold(Place place)
        {
            if (Governorates.Count == 0 && Towns.Count == 0) return null;
            if (Governorates.Count > 0 && !Governorates.Exists(g => IsIn(place, g))) return false;
            return Towns.Count == 0 || Towns.Exists(t => t.Point.DistanceTo(place.Point) <= t.Reach);
        }

        // Damascus and its countryside are named for each other.
        private static bool IsIn(Place place, Place area) =>
            place.Id == area.Id || place.Parents.Contains(area.Id) || place.Admin1 is { } admin && (admin == area.Admin1 || IsDamascus(admin) && IsDamascus(area.Admin1));

        private static bool IsDamascus(string? admin) => admin is not null && admin.Contains("Damascus", StringComparison.Ordinal);
    }

    private Bounds BoundsOf(int at)
    {
        var name = _named[at];
        var bounds = new Bounds([], [], []);
        for (var i = at - 1; i >= 0 && i >= at - MostAround && name.Sentence - _named[i].Sentence <= NearSentences; i--) Consider(bounds, name, _named[i]);
        for (var i = at + 1; i < _named.Count && i <= at + MostAround && _named[i].Sentence - name.Sentence <= NearSentences; i++) Consider(bounds, name, _named[i]);
        return bounds;
    }

    private void Consider(Bounds bounds, NamedPlace name, NamedPlace other)
    {
        if (MeantAlone(other) is not { } place || place.Accuracy == GeolocationAccuracy.Country || other.Is(PlaceContext.Name) || other.Mention.Text == name.Mention.Text) return;
        if (place.Accuracy < GeolocationAccuracy.District && place.IsWrittenOf && place.Country == "SY") bounds.Around.Add(place.Point);
        if (other.Sentence != name.Sentence || !IsTied(name, other)) return;
        if (place.Accuracy == GeolocationAccuracy.Governorate) bounds.Governorates.Add(place);
        // "the countrysides of X and Y": neither lies in the other's.
        else if (!name.Is(PlaceContext.Countryside) && other.Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Direction) && place.IsWrittenOf) Bound(bounds, other, place);
    }

    // What a name means without help: the gazetteer's one answer, or the best of several that all lie in one spot.
    private static Place? MeantAlone(NamedPlace name)
    {
        if (name.Usual is not { } usual) return null;
        if (name.Mention.Resolution.Best?.Place == usual) return usual;
        var likely = name.Candidates[0].Score / 2;
        return usual.IsWrittenOf && name.Candidates.All(c => c.Score < likely || IsSame(usual, c.Place)) ? usual : null;
    }

    // شرق دير الزور, ريف حماة: the name of a seat stands for its governorate when something lies east of it or in its countryside.
    private void Bound(Bounds bounds, NamedPlace other, Place place)
    {
        var seat = _memo.GovernorateOf(place);
        if (seat is not null && other.Is(PlaceContext.Countryside | PlaceContext.Direction)) bounds.Governorates.Add(seat);
        else bounds.Towns.Add((place.Point, place.Accuracy >= GeolocationAccuracy.City ? CityCountryside : Countryside));
    }

    // "in X in the countryside of Y": Y follows its X, or stands before it with nothing but words of place between.
    private bool IsTied(NamedPlace name, NamedPlace other)
    {
        if (other.First >= name.End) return other.First - name.End <= 14 && !_words.Any(name.End, other.First, w => w.IsAny(";", ":"));
        return name.First - other.End <= 8 && !_words.Any(other.End, name.First, w => w.IsAny(";"));
    }
}
