using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Gazetteer;

/// <summary>The gazetteer over compiled data: built once, then only read.</summary>
public sealed class CompiledGazetteer : IGazetteer
{
    /// <summary>No toponym is longer; what is, is a text and has no answer.</summary>
    private const int LongestName = 120;

    /// <summary>Metres within which two places are one answer, as when a city and its governorate share name and seat.</summary>
    private const double SamePlace = 5_000;

    private readonly IReadOnlyList<Place> _places;
    private readonly Dictionary<string, int> _byId;
    private readonly NameIndex _names;
    private readonly PointIndex _points;
    private readonly Mentions.MentionFinder _mentions;
    private readonly Lazy<Suggest.PlaceSuggester> _suggester;

    /// <summary>Builds the indexes (some tens of milliseconds for a few thousand names).</summary>
    public CompiledGazetteer(GazetteerData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Data = data;
        _places = data.Places;
        _byId = data.Places.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _names = new NameIndex(data.Places);
        _points = new PointIndex(data.Places, data.Outlines);
        _mentions = new Mentions.MentionFinder(data.Places, this);
        _suggester = new(() => new Suggest.PlaceSuggester(_places, this));
    }

    /// <summary>What it was built from.</summary>
    public GazetteerData Data { get; }

    /// <inheritdoc/>
    public string Version => Data.Version;

    /// <inheritdoc/>
    public Place? Find(string id) => id is not null && _byId.TryGetValue(id, out var index) ? _places[index] : null;

    /// <inheritdoc/>
    public Resolution Resolve(PlaceQuery query, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(query);
        var name = query.Name?.Trim() ?? "";
        if (name.Length is 0 or > LongestName) return Unknown(name);
        var said = Designation.Of(name);
        var asked = Surroundings.Of(query.Within, _places, _byId, _names, _points);
        var unheard = asked is null && !string.IsNullOrWhiteSpace(query.Within);
        var within = asked ?? Surroundings.Of(said.Within, _places, _byId, _names, _points);
        var ranked = Matches(name, said.Bare)
            .GroupBy(m => m.Place)
            .Select(g => g.MinBy(m => (m.Level, m.Distance)))
            .Select(m => (Match: m, Place: _places[m.Place], Rank: Ranking.Of(m, _places[m.Place], said.Kind, query.Near ?? Nearest(query.Others, _places[m.Place].Point), within)))
            .Where(c => c.Rank >= Ranking.Least(within is not null))
            .OrderByDescending(c => c.Rank).ThenByDescending(c => c.Place.Population ?? 0).ThenBy(c => c.Place.Id, StringComparer.Ordinal)
            .Take(Math.Clamp(limit, 1, 100))
            .ToList();
        if (ranked.Count == 0) return Unknown(name) with { WithinUnknown = unheard };
        var candidates = ranked.Select(c => new Candidate(c.Place, c.Match.Name, Ranking.Score(c.Rank))).ToList();
        var rival = ranked.Skip(1).Where(c => !SameAnswer(ranked[0].Place, c.Place)).Select(c => (double?)c.Rank).FirstOrDefault();
        var clear = candidates[0].Score >= Ranking.SureEnough && (rival is null || ranked[0].Rank - rival >= Ranking.Clear);
        return new Resolution(name, clear ? ResolutionStatus.Resolved : ResolutionStatus.Ambiguous, candidates) { WithinUnknown = unheard };
    }

    /// <inheritdoc/>
    public IReadOnlyList<Suggest.Suggestion> Suggest(string typed, int limit = 8) => _suggester.Value.Suggest(typed, Math.Clamp(limit, 1, 100));

    /// <inheritdoc/>
    public IReadOnlyList<Place> Namesakes(Place place, int limit = 20) => _suggester.Value.Namesakes(place, limit);

    /// <inheritdoc/>
    public IReadOnlyList<Place> Nearby(LonLat point, double metres, int limit = 10) => NearbyPlaces.Of(_places, point, metres, limit);

    /// <inheritdoc/>
    public IReadOnlyList<ToponymMention> FindMentions(string text) => _mentions.Find(text);

    /// <inheritdoc/>
    public PointPlace At(LonLat point) => _points.At(point);

    /// <summary>The whole name first, then without its designation, then without particles, then by sound: the first that finds anything answers.</summary>
    private List<NameMatch> Matches(string name, string bare)
    {
        Func<IEnumerable<NameMatch>>[] ways =
            [() => _names.Exact(name), () => _names.Exact(bare), () => _names.Stripped(name), () => _names.Stripped(bare), () => _names.Alike(bare)];
        foreach (var way in ways)
            if (way().ToList() is { Count: > 0 } found) return found;
        return [];
    }

    private static LonLat? Nearest(IReadOnlyList<LonLat>? others, LonLat point) =>
        others is { Count: > 0 } ? others.MinBy(o => o.IsValid ? o.DistanceTo(point) : double.PositiveInfinity) : null;

    private static bool SameAnswer(Place a, Place b) =>
        a.Point.DistanceTo(b.Point) <= SamePlace || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id)
        || (b.Feature is "governorate" or "district" && a.Admin1Pcode is not null && a.Admin1Pcode == b.Admin1Pcode);

    private static Resolution Unknown(string name) => new(name, ResolutionStatus.Unknown, []);
}
