using IncidentMap.Gazetteer.Matching;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>Places by their ids.</summary>
internal sealed class PlaceIds
{
    private readonly IReadOnlyList<Place> _places;
    private readonly HashIndex _index;

    /// <exception cref="ArgumentException">Two places bear one id.</exception>
    internal PlaceIds(IReadOnlyList<Place> places)
    {
        _places = places;
        _index = new([.. places.Select((p, i) => (NameHash.Letters(p.Id), i))]);
        for (var i = 0; i < places.Count; i++)
            if (!ReferenceEquals(Find(places[i].Id), places[i])) throw new ArgumentException($"Two places bear the id '{places[i].Id}'.", nameof(places));
    }

    internal PlaceIds(IReadOnlyList<Place> places, IndexReader reader) => (_places, _index) = (places, new(reader));

    internal void Save(IndexWriter writer) => _index.Save(writer);

    /// <summary>The place; null when none bears the id.</summary>
    internal Place? Find(string id)
    {
        foreach (var i in _index.Find(NameHash.Letters(id)))
            if (_places[i].Id == id) return _places[i];
        return null;
    }
}
