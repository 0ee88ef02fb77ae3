using System.Runtime.InteropServices;

namespace IncidentMap.Gazetteer.Suggest;

/// <summary>
/// Places for somebody who is still typing: those with a name that begins so, in either script and with or without its article,
/// the best known first. Where no name begins so, what <see cref="IGazetteer.Resolve"/> makes of it, then names whose consonants begin so.
/// </summary>
internal sealed class PlaceSuggester
{
    /// <summary>Nothing longer is a name that is being typed.</summary>
    private const int LongestTyped = 120;

    /// <summary>What a key that leaves out letters costs: more than the step from a town to a city.</summary>
    private const float Loose = 0.25f;

    private readonly IReadOnlyList<Place> _places;
    private readonly IGazetteer _gazetteer;
    private readonly float[] _fame;
    private readonly PrefixIndex _names;
    private readonly Lazy<PrefixIndex> _skeletons;

    internal PlaceSuggester(IReadOnlyList<Place> places, IGazetteer gazetteer)
    {
        (_places, _gazetteer) = (places, gazetteer);
        _fame = [.. places.Select(p => (float)Fame(p))];
        _names = new PrefixIndex(places.SelectMany((place, i) => NamesOf(place).SelectMany(PrefixKeys.OfName, (name, key) => new PrefixEntry(key.Key, i, name, key.Fit))
            .DistinctBy(e => e.Key)));
        _skeletons = new(() => new PrefixIndex(places.SelectMany((place, i) => Display(place)
            .Select(name => new PrefixEntry(Skeleton.Of(name), i, name, SuggestionFit.Sound)).Where(e => e.Key.Length > 1).DistinctBy(e => e.Key))));
    }

    /// <summary>Suggestions, best first, each place once; none for an empty text.</summary>
    internal IReadOnlyList<Suggestion> Suggest(string typed, int limit)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > LongestTyped) return [];
        var found = new Dictionary<int, Hit>();
        foreach (var (key, isLoose) in PrefixKeys.OfTyped(typed)) Gather(_names, key, isLoose ? Loose : 0, found);
        return found.Count > 0 ? Take(found, limit) : Alike(typed, limit);
    }

    /// <summary>Other places that share one of the two display names with a place, articles left aside; the best known first.</summary>
    internal IReadOnlyList<Place> Namesakes(Place place, int limit)
    {
        var others = new HashSet<int>();
        foreach (var key in Display(place).Select(PrefixKeys.OfWhole).Where(k => k.Length > 0))
            foreach (var entry in _names.StartingWith(key))
                if (entry.Key.Length == key.Length && entry.Fit == SuggestionFit.Start && IsNamesake(_places[entry.Place], place, key)) others.Add(entry.Place);
        return [.. others.OrderByDescending(i => _fame[i]).ThenBy(i => _places[i].Id, StringComparer.Ordinal).Take(limit).Select(i => _places[i])];
    }

    /// <summary>A quarter that also goes by the name of its city is no namesake of it: the name in use must be the same.</summary>
    private static bool IsNamesake(Place other, Place place, string key) =>
        other.Id != place.Id && Display(other).Any(name => PrefixKeys.OfWhole(name) == key);

    private List<Suggestion> Alike(string typed, int limit)
    {
        var resolved = _gazetteer.Resolve(new PlaceQuery(typed), limit).Candidates.Select(c => new Suggestion(c.Place, c.MatchedName, SuggestionFit.Resolved));
        var skeleton = Skeleton.Of(typed);
        // One consonant begins half the country.
        var alike = new Dictionary<int, Hit>();
        if (skeleton.Length > 1) Gather(_skeletons.Value, skeleton, 0, alike);
        return [.. resolved.Concat(Take(alike, limit)).DistinctBy(s => s.Place.Id).Take(limit)];
    }

    /// <summary>Keeps the best hit of each place. One letter begins thousands of names, so this loop makes nothing but its entries.</summary>
    private void Gather(PrefixIndex index, string key, float penalty, Dictionary<int, Hit> best)
    {
        foreach (ref readonly var entry in index.StartingWith(key))
        {
            var fit = entry.Fit == SuggestionFit.Start && entry.Key.Length == key.Length && penalty == 0 ? SuggestionFit.Whole : entry.Fit;
            var rank = _fame[entry.Place] + Quality(fit) + 0.2f * key.Length / entry.Key.Length - penalty;
            ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(best, entry.Place, out var known);
            if (!known || rank > kept.Rank) kept = new Hit(entry.Name, fit, rank);
        }
    }

    private List<Suggestion> Take(Dictionary<int, Hit> found, int limit) =>
        [.. found.OrderByDescending(f => f.Value.Rank).ThenBy(f => _places[f.Key].Id, StringComparer.Ordinal).Take(limit)
            .Select(f => new Suggestion(_places[f.Key], f.Value.Name, f.Value.Fit))];

    private static float Quality(SuggestionFit fit) => fit switch
    {
        SuggestionFit.Whole => 0.5f,
        SuggestionFit.Start => 0.3f,
        SuggestionFit.Word => 0.1f,
        _ => 0,
    };

    /// <summary>
    /// How likely somebody looks for a place, about 0 to 1.2: people and reports count by their order of magnitude. The weights are
    /// a choice; the tests fix what must come of them.
    /// </summary>
    private static double Fame(Place place)
    {
        var people = Math.Log10(1.0 + Math.Max(0, place.Population ?? 0)) / 14;
        var reports = Math.Log10(1.0 + Math.Max(0, place.ReportCount ?? 0)) / 7;
        var kind = place.Feature switch
        {
            "city" => 0.15,
            "governorate" or "country" => 0.1,
            "town" => 0.06,
            "district" or "subdistrict" => -0.1,
            _ => 0,
        };
        return people + reports + kind - (place.Country == "SY" || place.Feature == "country" ? 0 : 0.25);
    }

    private static IEnumerable<string> NamesOf(Place place) => place.Names.Select(n => n.Text).Concat(Display(place)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Display(Place place) => place.NameAr is { } arabic ? [place.Name, arabic] : [place.Name];

    /// <summary>How well a name of a place fits.</summary>
    private readonly record struct Hit(string Name, SuggestionFit Fit, float Rank);
}
