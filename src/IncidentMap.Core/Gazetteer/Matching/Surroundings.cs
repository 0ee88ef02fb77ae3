using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>The area that a question prefers, understood from a place id, a p-code, or a name in any spelling.</summary>
internal sealed class Surroundings
{
    /// <summary>Metres beyond the border that still count as within: outlines differ from each other by up to that.</summary>
    private const double Margin = 5_000;

    private readonly Place _area;
    private readonly PointIndex _points;

    private Surroundings(Place area, PointIndex points) => (_area, _points) = (area, points);

    /// <summary>The area; null when the words name none that is known, and then nothing is preferred.</summary>
    internal static Surroundings? Of(string? words, IReadOnlyList<Place> places, Dictionary<string, int> byId, NameIndex names, PointIndex points)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var text = words.Trim();
        var area = byId.TryGetValue(text, out var index) ? places[index] : ByPcode(text, places) ?? ByName(text, places, names);
        return area is null ? null : new Surroundings(area, points);
    }

    internal bool Holds(Place place)
    {
        if (place.Id == _area.Id || place.Parents.Contains(_area.Id)) return true;
        if (_area.Feature == "country") return place.Country == _area.Country;
        if (_points.MetresTo(_area.Id, place.Point) is { } metres) return metres <= Margin;
        return _area.Point.DistanceTo(place.Point) <= Math.Max(_area.RadiusMetres, 15_000) + Margin;
    }

    /// <summary>A governorate's p-code, or a longer one of a district, subdistrict or community, which begins with it.</summary>
    private static Place? ByPcode(string text, IReadOnlyList<Place> places) =>
        text.Length >= 4 && text.StartsWith("SY", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3])
            ? places.FirstOrDefault(p => p.Feature == "governorate" && text.StartsWith(p.Admin1Pcode ?? "-", StringComparison.OrdinalIgnoreCase))
            : null;

    private static Place? ByName(string text, IReadOnlyList<Place> places, NameIndex names)
    {
        var bare = Designation.Of(text).Bare;
        var found = names.Exact(text).Concat(names.Exact(bare)).Concat(names.Stripped(text)).ToList();
        if (found.Count == 0) found = [.. names.Alike(bare)];
        return found.Select(m => places[m.Place]).OrderByDescending(p => Rank(p, text)).ThenByDescending(p => p.Population ?? 0).FirstOrDefault();
    }

    private static int Rank(Place place, string text) => place.Feature switch
    {
        "governorate" => place.Country == "SY" ? 6 : 5,
        "district" => Fold.Search(text).Contains("district", StringComparison.Ordinal) ? 7 : 4,
        "country" => 5,
        "region" or "subdistrict" => 4,
        "city" => 3,
        "town" => 2,
        _ => 1,
    };
}
