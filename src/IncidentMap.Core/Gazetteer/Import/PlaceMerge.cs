using IncidentMap.Gazetteer.Compile;
using NetTopologySuite.Geometries.Prepared;

namespace IncidentMap.Gazetteer.Import;

/// <summary>A row that was found to be a place already there.</summary>
/// <param name="Where">Where it stands in its file, such as "line 12".</param>
/// <param name="Id">Its id in its source.</param>
/// <param name="Into">The id of the place that took its names.</param>
/// <param name="Metres">How far the two positions lie apart.</param>
public sealed record MergedRow(string Where, string Id, string Into, double Metres);

/// <summary>What became of the rows of one import.</summary>
internal sealed record MergeOutcome(IReadOnlyList<ImportedPlace> Added, IReadOnlyList<MergedRow> Merged, IReadOnlyList<ImportedPlace> Homeless);

/// <summary>
/// Merges imports into a gazetteer, one after the other. A row is a place already there when it has its id or p-code, or
/// a name of it within the distance that fits the feature (<see cref="SamePlace"/>); of several such places the nearest
/// takes it, and of several such rows of one source the nearest is taken, since a source gives two villages two ids.
/// </summary>
internal sealed class PlaceMerge
{
    /// <summary>Metres about a quarter within which its town is looked for.</summary>
    private const double Town = 15_000;

    /// <summary>Metres about the middle of an area within which its seat is looked for.</summary>
    private const double Seat = 80_000;

    private readonly List<MergedPlace> _places = [];
    private readonly Dictionary<string, MergedPlace> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MergedPlace> _byPcode = new(StringComparer.Ordinal);
    private readonly PlaceGrid<MergedPlace> _grid = new(p => p.Place.Point);

    internal PlaceMerge(IEnumerable<Place> places)
    {
        foreach (var place in places) Keep(new MergedPlace(place), place.Id);
    }

    internal IReadOnlyList<MergedPlace> Places => _places;

    /// <summary>Id of the town that a place is a part of: by its code, else the town of that name about it; null when there is none.</summary>
    internal string? ParentOf(MergedPlace place)
    {
        if (place.Parent.Code is { } code && (_byPcode.GetValueOrDefault(code) ?? _byId.GetValueOrDefault(code)) is { } parent) return parent.Place.Id;
        if (place.Parent.Name is not { } name) return null;
        var keys = MergedPlace.Keys([new PlaceName(name, null, "")]).ToList();
        return _grid.Near(place.Place.Point, Town).Where(n => n.Place.Place.Feature is "city" or "town" && n.Place.SharesName(keys))
            .OrderBy(n => n.Metres).FirstOrDefault().Place?.Place.Id;
    }

    /// <summary>
    /// Where an imported district or subdistrict stands: at the town within its outline that it is named after, since whoever
    /// writes the bare name means the town as often; else where its source puts it.
    /// </summary>
    internal LonLat StandOf(MergedPlace area)
    {
        if (area.Outline is null || area.Place.Feature is not ("district" or "subdistrict") || !area.Place.Id.StartsWith("ocha:", StringComparison.Ordinal)) return area.Place.Point;
        var outline = PreparedGeometryFactory.Prepare(area.Outline);
        string[] keys = [.. AreaNames.Keys(area.Names)];
        return _grid.Near(area.Place.Point, Seat)
            .Where(n => n.Place.Place.Feature is "city" or "town" or "village" && n.Place.SharesName(keys) && outline.Covers(n.Place.Place.Point.ToPoint()))
            .OrderBy(n => n.Place.Place.Feature switch { "city" => 0, "town" => 1, _ => 2 }).ThenBy(n => n.Metres).ThenBy(n => n.Place.Place.Id, StringComparer.Ordinal)
            .FirstOrDefault().Place?.Place.Point ?? area.Place.Point;
    }

    internal MergeOutcome Add(IReadOnlyList<ImportedPlace> rows)
    {
        var (added, merged, homeless) = (new List<ImportedPlace>(), new List<MergedRow>(), new List<ImportedPlace>());
        void Into(MergedPlace place, ImportedPlace row)
        {
            place.Merge(row);
            _byId.TryAdd(row.Id, place);
            if (PcodeOf(place.Place) is { } pcode) _byPcode.TryAdd(pcode, place);
            merged.Add(new(row.Where, row.Id, place.Place.Id, row.Point is { } at ? Math.Round(at.DistanceTo(place.Place.Point)) : 0));
        }

        var open = new List<ImportedPlace>();
        foreach (var row in rows)
        {
            if (Known(row) is { } known) Into(known, row);
            else if (row is { Feature: not null, Point: not null, Name: not null }) open.Add(row);
            else homeless.Add(row);
        }
        var partners = Partners(open);
        foreach (var row in open)
            if (partners.TryGetValue(row.Id, out var partner)) Into(partner, row);
        foreach (var row in open.Where(r => !partners.ContainsKey(r.Id)))
        {
            if (Twin(row) is { } twin) { Into(twin, row); continue; }
            Keep(new MergedPlace(PlaceOf(row), row), row.Id);
            added.Add(row);
        }
        return new(added, merged, homeless);
    }

    private MergedPlace? Known(ImportedPlace row) =>
        _byId.GetValueOrDefault(row.Id) ?? (row.Pcode is { } pcode ? _byPcode.GetValueOrDefault(pcode) : null) ?? (row.Feature is { } f && AreaNames.IsArea(f) ? Area(row, f) : null);

    /// <summary>An area without a p-code is known by its name, within its governorate.</summary>
    private MergedPlace? Area(ImportedPlace row, string feature)
    {
        var keys = AreaNames.Keys(row.Names);
        return _places.FirstOrDefault(p => p.Place.Feature == feature && p.Place.Country == row.Country
            && (feature == "governorate" || p.Place.Admin1Pcode == row.Admin1Pcode)
            && (p.Place.Pcode is null || row.Pcode is null) && AreaNames.Keys(p.Names).Overlaps(keys));
    }

    /// <summary>Each row with the place that it is, nearest pairs first; a shared spelling goes before a shared sound.</summary>
    private Dictionary<string, MergedPlace> Partners(List<ImportedPlace> rows)
    {
        var pairs = rows.SelectMany(row => Candidates(row).Select(c => (Row: row, c.Place, c.Metres, c.ByLetters)))
            .OrderByDescending(p => p.ByLetters).ThenBy(p => p.Metres).ThenBy(p => p.Row.Id, StringComparer.Ordinal).ThenBy(p => p.Place.Place.Id, StringComparer.Ordinal);
        var partners = new Dictionary<string, MergedPlace>(StringComparer.Ordinal);
        var taken = new HashSet<MergedPlace>();
        foreach (var pair in pairs)
        {
            if (partners.ContainsKey(pair.Row.Id) || (taken.Contains(pair.Place) && pair.Metres > SamePlace.Twice)) continue;
            partners.Add(pair.Row.Id, pair.Place);
            taken.Add(pair.Place);
        }
        return partners;
    }

    private IEnumerable<(MergedPlace Place, double Metres, bool ByLetters)> Candidates(ImportedPlace row)
    {
        var sounds = MergedPlace.Sounds(row.Name, row.NameAr);
        foreach (var (place, metres) in _grid.Near(row.Point!.Value, SamePlace.Farthest))
        {
            if (metres > SamePlace.Metres(row.Feature!, place.Place.Feature) || SameSource(row.Id, place.Place.Id)) continue;
            if (row.Pcode is not null && place.Place.Pcode is { } pcode && pcode != row.Pcode) continue; // OCHA has told them apart
            if (place.SharesName(row.Keys)) yield return (place, metres, true);
            else if (metres <= SamePlace.Close && place.SoundsLike(sounds)) yield return (place, metres, false);
        }
    }

    /// <summary>A place of the same source that is the same written twice, under the same display name; two ids of one source are else two places.</summary>
    private MergedPlace? Twin(ImportedPlace row) =>
        _grid.Near(row.Point!.Value, SamePlace.Twice)
            .Where(n => SamePlace.Metres(row.Feature!, n.Place.Place.Feature) > 0 && n.Place.IsCalled(row.Name, row.NameAr))
            .OrderBy(n => n.Metres).ThenBy(n => n.Place.Place.Id, StringComparer.Ordinal).FirstOrDefault().Place;

    private void Keep(MergedPlace place, string id)
    {
        _places.Add(place);
        _byId[id] = place;
        if (PcodeOf(place.Place) is { } pcode) _byPcode.TryAdd(pcode, place);
        _grid.Add(place);
    }

    private static string? PcodeOf(Place place) => place.Pcode ?? (place.Feature == "governorate" ? place.Admin1Pcode : null);

    private static bool SameSource(string a, string b) => a.AsSpan(0, a.IndexOf(':') + 1).SequenceEqual(b.AsSpan(0, b.IndexOf(':') + 1));

    private static Place PlaceOf(ImportedPlace row)
    {
        var accuracy = PlaceTier.Of(row.Feature!);
        return new Place
        {
            Id = row.Id,
            Name = row.Name!,
            NameAr = row.NameAr,
            Feature = row.Feature!,
            Point = row.Point!.Value,
            Country = row.Country,
            Admin1Pcode = row.Admin1Pcode,
            Admin2Pcode = row.Admin2Pcode,
            Admin3Pcode = row.Admin3Pcode,
            Pcode = row.Pcode,
            Population = row.Population,
            Accuracy = accuracy,
            RadiusMetres = AccuracyRadius.Metres(accuracy) ?? 0,
        };
    }
}
