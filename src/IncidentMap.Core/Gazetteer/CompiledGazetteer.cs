using IncidentMap.Gazetteer.Indexed;
using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Gazetteer;

/// <summary>The gazetteer over compiled data: built once, then only read.</summary>
public sealed class CompiledGazetteer : IGazetteer
{
    /// <summary>No toponym is longer; what is, is a text and has no answer.</summary>
    private const int LongestName = 120;

    private readonly IReadOnlyList<Place> _places;
    private readonly PlaceIds _ids;
    private readonly Resolver _resolver;
    private readonly PointIndex _points;
    private readonly Lazy<Mentions.MentionFinder> _mentions;
    private readonly Lazy<Suggest.PlaceSuggester> _suggester;
    private readonly Lazy<PcodeIndex> _pcodes;
    private readonly Lazy<Distinctions> _distinctions;

    /// <summary>Builds the indexes (half a second for ten thousand places). What is not asked for at every start is made when it is.</summary>
    /// <exception cref="ArgumentException">Two places bear one id.</exception>
    public CompiledGazetteer(GazetteerData data) : this(data, null)
    {
    }

    /// <summary>Takes the indexes from a file of them.</summary>
    /// <exception cref="InvalidDataException">The file ends before they do.</exception>
    internal CompiledGazetteer(IndexReader reader) : this(StoredData.Read(reader), reader)
    {
    }

    private CompiledGazetteer(GazetteerData data, IndexReader? reader)
    {
        ArgumentNullException.ThrowIfNull(data);
        Data = data;
        _places = data.Places;
        _ids = reader is null ? new PlaceIds(_places) : new PlaceIds(_places, reader);
        _points = new PointIndex(_places, data.Outlines, _ids.Find);
        _resolver = reader is null ? new Resolver(_places, _ids, _points) : new Resolver(_places, _ids, _points, reader);
        _mentions = new(() => new Mentions.MentionFinder(_places, this));
        _pcodes = new(() => new PcodeIndex(_places));
        _distinctions = new(() => new Distinctions(_places, this));
        _suggester = new(() => new Suggest.PlaceSuggester(_places, this));
    }

    internal void Save(IndexWriter writer)
    {
        StoredData.Save(Data, writer);
        _ids.Save(writer);
        _resolver.Save(writer);
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
    public Place? Find(string id) => id is null ? null : _ids.Find(id);

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
    public IReadOnlyList<ToponymMention> FindMentions(string text) => _mentions.Value.Find(text);

    /// <inheritdoc/>
    public PointPlace At(LonLat point) => _points.At(point);
}
