using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Gazetteer;

/// <summary>The gazetteer over compiled data: built once, then only read.</summary>
public sealed class CompiledGazetteer : IGazetteer
{
    /// <summary>No toponym is longer; what is, is a text and has no answer.</summary>
    private const int LongestName = 120;

    private readonly IReadOnlyList<Place> _places;
    private readonly Dictionary<string, int> _byId;
    private readonly Resolver _resolver;
    private readonly PointIndex _points;
    private readonly Mentions.MentionFinder _mentions;
    private readonly Lazy<Suggest.PlaceSuggester> _suggester;
    private readonly Lazy<PcodeIndex> _pcodes;
    private readonly Lazy<Distinctions> _distinctions;

    /// <summary>Builds the indexes (some tens of milliseconds for a few thousand names).</summary>
    public CompiledGazetteer(GazetteerData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        Data = data;
        _places = data.Places;
        _byId = data.Places.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        _points = new PointIndex(data.Places, data.Outlines);
        _resolver = new Resolver(data.Places, _byId, _points);
        _mentions = new Mentions.MentionFinder(data.Places, this);
        _pcodes = new(() => new PcodeIndex(_places));
        _distinctions = new(() => new Distinctions(_places, this));
        _suggester = new(() => new Suggest.PlaceSuggester(_places, this));
    }

    /// <summary>What it was built from.</summary>
    public GazetteerData Data { get; }

    /// <inheritdoc/>
    public string Version => Data.Version;

    /// <inheritdoc/>
    public IReadOnlyList<GazetteerSource> Sources => Data.Sources;

    /// <inheritdoc/>
    public IReadOnlyList<Place> Places => _places;

    /// <inheritdoc/>
    public Place? Find(string id) => id is not null && _byId.TryGetValue(id, out var index) ? _places[index] : null;

    /// <inheritdoc/>
    public Resolution Resolve(PlaceQuery query, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(query);
        var name = query.Name?.Trim() ?? "";
        return name.Length is 0 or > LongestName ? new Resolution(name, ResolutionStatus.Unknown, []) : _resolver.Resolve(name, query, limit);
    }

    /// <inheritdoc/>
    public Place? FindByPcode(string pcode) => string.IsNullOrWhiteSpace(pcode) ? null : _pcodes.Value.Find(pcode.Trim());

    /// <inheritdoc/>
    public IReadOnlyList<Suggest.Suggestion> Suggest(string typed, int limit = 8) => _suggester.Value.Suggest(typed, Math.Clamp(limit, 1, 100));

    /// <inheritdoc/>
    public IReadOnlyList<Place> Namesakes(Place place, int limit = 20) => _suggester.Value.Namesakes(place, limit);

    /// <inheritdoc/>
    public IReadOnlyList<Distinction> TellApart(IReadOnlyList<Place> places, bool namesakes = false)
    {
        ArgumentNullException.ThrowIfNull(places);
        return _distinctions.Value.Of(places, namesakes);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Place> Nearby(LonLat point, double metres, int limit = 10) => NearbyPlaces.Of(_places, point, metres, limit);

    /// <inheritdoc/>
    public IReadOnlyList<ToponymMention> FindMentions(string text) => _mentions.Find(text);

    /// <inheritdoc/>
    public PointPlace At(LonLat point) => _points.At(point);
}
