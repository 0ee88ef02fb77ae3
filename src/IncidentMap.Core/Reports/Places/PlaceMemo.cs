using System.Collections.Concurrent;
using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.Places;

/// <summary>The gazetteer with its answers kept, since reports name the same places again and again. Safe for many threads.</summary>
internal sealed class PlaceMemo(IGazetteer gazetteer)
{
    private const int MostRemembered = 20_000;

    private const int MostCandidates = 40;

    private readonly ConcurrentDictionary<(string Name, string? Within), Resolution> _answers = new();

    private readonly ConcurrentDictionary<(string Name, Resolution Answer), IReadOnlyList<Candidate>> _bearers = new();

    internal IGazetteer Gazetteer => gazetteer;

    internal Resolution Resolve(string name, string? within = null)
    {
        if (_answers.TryGetValue((name, within), out var known)) return known;
        var answer = gazetteer.Resolve(new PlaceQuery(name, Within: within), MostCandidates);
        if (_answers.Count < MostRemembered) _answers[(name, within)] = answer;
        return answer;
    }

    /// <summary>What a name may mean: where a place bears the very name, one that is a slip of the pen away is not meant, however well known.</summary>
    internal IReadOnlyList<Candidate> Bearers(ToponymMention mention)
    {
        if (_bearers.TryGetValue((mention.Text, mention.Resolution), out var known)) return known;
        var (written, all) = (Text.Fold.Name(mention.Text), mention.Resolution.Candidates);
        var exact = all.Where(c => Text.Fold.Name(c.MatchedName) == written).ToList();
        var bearers = exact.Count > 0 ? exact : all;
        if (_bearers.Count < MostRemembered) _bearers[(mention.Text, mention.Resolution)] = bearers;
        return bearers;
    }

    /// <summary>The governorate that a place is or lies in; null where none is known.</summary>
    internal Place? AreaOf(Place place) =>
        place.Feature == "governorate" ? place : place.Parents.Select(gazetteer.Find).FirstOrDefault(p => p?.Feature == "governorate");

    /// <summary>The governorate for whose whole countryside the name of its seat stands; null for any other place.</summary>
    internal Place? GovernorateOf(Place place) =>
        (place.Accuracy == GeolocationAccuracy.City || place.Feature == "city") && AreaOf(place) is { } area && Text.Fold.Name(area.Name) == Text.Fold.Name(place.Name) ? area : null;

    /// <summary>True for "إدلب", "ريف إدلب": an area, or the name of a seat, which stands for its governorate unless it is called a city.</summary>
    internal bool IsWide(PlaceMention mention) =>
        mention.Place is { } place && (place.Accuracy > GeolocationAccuracy.City || !mention.Is(PlaceContext.City) && GovernorateOf(place) is not null);

    /// <summary>True for "Idlib", not called a settlement, and for its governorate, where another place lies in that.</summary>
    internal bool StandsForGovernorateOf(PlaceMention seat, Place other) =>
        seat.Place is { } place && !seat.Is(PlaceContext.Settlement) && (place.Feature == "governorate" ? place : GovernorateOf(place)) is { } governorate && Bounds.IsSameGovernorate(governorate.Admin1 ?? governorate.Name, other.Admin1);

    /// <summary>The seat of a governorate: the city that bears its name; null where it is not known.</summary>
    internal Place? SeatOf(Place governorate) => Resolve(governorate.Name).Candidates.Select(c => c.Place).FirstOrDefault(p => GovernorateOf(p)?.Id == governorate.Id);
}
