using IncidentMap.Text;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>The places gathered so far; later sources add to what earlier ones hold.</summary>
internal sealed class DraftSet
{
    private const double NeighbourMargin = 30_000; // metres from Syria within which a neighbour's places are named in reports
    private readonly Dictionary<string, DraftPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DraftPlace> _governorates;
    private readonly Geometry _syria;

    internal DraftSet(IReadOnlyList<DraftPlace> areas, Dictionary<string, Geometry> outlines)
    {
        foreach (var area in areas)
        {
            _places.Add(area.Id, area);
            if (!outlines.TryGetValue(area.Id, out var outline)) continue;
            var inside = outline.Contains(outline.Centroid) ? outline.Centroid : outline.InteriorPoint;
            area.Point = new LonLat(Math.Round(inside.X, 4), Math.Round(inside.Y, 4));
        }
        _governorates = areas.Where(a => a.Feature == "governorate")
            .ToDictionary(a => a.OutlineCodes[0], StringComparer.Ordinal);
        _syria = NaturalEarthSource.Union(areas.Where(a => a.Country == "SY" && outlines.ContainsKey(a.Id)).Select(a => outlines[a.Id]));
    }

    internal int AddGeoNames(IEnumerable<DraftPlace> places)
    {
        var before = _places.Count;
        foreach (var place in places.Where(p => p.Country is "SY" or "IQ" || IsNamedInReports(p)))
            _places.TryAdd(place.Id, place);
        return _places.Count - before;
    }

    internal int AddCities(IEnumerable<DraftPlace> places)
    {
        var before = _places.Count;
        var known = _places.Values.Where(p => p.Country == "SY").Select(p => p.Point).ToList();
        foreach (var place in places.Where(p => !known.Any(k => k.DistanceTo(p.Point) < 1_500))) _places.TryAdd(place.Id, place);
        return _places.Count - before;
    }

    /// <summary>A district stands at the town that it is named after; one that no town is named after has no place to stand and is left out.</summary>
    internal int AddDistricts(IEnumerable<(string Id, string Admin1Code, string Name)> districts)
    {
        var before = _places.Count;
        var towns = _places.Values.Where(p => p.Feature is "city" or "town").ToLookup(p => p.Admin1Code, StringComparer.Ordinal);
        foreach (var (id, code, name) in districts)
        {
            var key = Fold.Name(name);
            var seat = towns[code].Where(t => t.Names.Any(n => Fold.Name(n.Text) == key)).MaxBy(t => t.Population ?? 0);
            if (seat is null) continue;
            var district = new DraftPlace { Id = id, Name = $"{name} District", NameAr = seat.NameAr is { } ar ? $"منطقة {ar}" : null, Feature = "district", Point = seat.Point, Country = "SY", Admin1Code = code };
            district.AddName(district.Name, "en", CitiesJsonSource.Name);
            if (_places.TryAdd(id, district)) district.AddName(district.NameAr, "ar", HandKeptLayer.Name);
        }
        return _places.Count - before;
    }

    /// <summary>Adds the hand-kept rows; those without a point whose place no source has are faults.</summary>
    internal List<Fault> AddOwn(IReadOnlyList<DraftPlace> rows)
    {
        var faults = new List<Fault>();
        foreach (var row in rows)
        {
            if (!_places.TryGetValue(row.Id, out var known))
            {
                if (row.Point.IsValid && row.Feature.Length > 0) _places.Add(row.Id, row);
                else faults.Add(new Fault(row.Id, "The row adds to a place that no source has; give it a point and a feature."));
                continue;
            }
            Amend(known, row);
        }
        return faults;
    }

    private static void Amend(DraftPlace known, DraftPlace row)
    {
        foreach (var name in row.Names) known.AddName(name.Text, name.Language, name.Source);
        if (row.Name.Length > 0) known.Name = row.Name;
        known.NameAr = row.NameAr ?? known.NameAr;
        if (row.Feature.Length > 0) known.Feature = row.Feature;
        if (row.Point.IsValid) known.Point = row.Point;
        known.Pcode = row.Pcode ?? known.Pcode;
        known.District = row.District ?? known.District;
        known.Subdistrict = row.Subdistrict ?? known.Subdistrict;
        known.Reports = row.Reports ?? known.Reports;
    }

    internal List<Place> Finish() => [.. _places.Values.OrderBy(p => p.Id, StringComparer.Ordinal).Select(Finished)];

    private Place Finished(DraftPlace draft)
    {
        var governorate = draft.Feature is "country" ? null : GovernorateOf(draft);
        var itself = governorate?.Id == draft.Id;
        var accuracy = PlaceTier.Of(draft.Feature);
        List<string?> parents = [draft.Parent, itself ? null : governorate?.Id, draft.Feature == "country" ? null : "ne:" + draft.Country];
        return new Place
        {
            Id = draft.Id,
            Name = draft.Name,
            NameAr = draft.NameAr,
            Names = draft.Names,
            Feature = draft.Feature,
            Point = draft.Point,
            Country = draft.Country,
            Admin1 = governorate?.Name,
            Admin1Ar = governorate?.NameAr,
            Admin1Pcode = governorate?.Pcode,
            Admin2 = draft.District?.Name,
            Admin2Pcode = draft.District?.Pcode,
            Admin3 = draft.Subdistrict?.Name,
            Admin3Pcode = draft.Subdistrict?.Pcode,
            ReportCount = draft.Reports,
            Parents = [.. parents.OfType<string>().Where(id => id != draft.Id && _places.ContainsKey(id)).Distinct()],
            Population = draft.Population,
            Accuracy = accuracy,
            RadiusMetres = draft.RadiusMetres ?? AccuracyRadius.Metres(accuracy) ?? 0,
        };
    }

    private DraftPlace? GovernorateOf(DraftPlace draft)
    {
        if (draft.Feature == "governorate") return draft;
        if (draft.Pcode is { } pcode) return _governorates.Values.FirstOrDefault(g => g.Pcode == pcode);
        return draft.Admin1Code is { } code ? _governorates.GetValueOrDefault(code) : null;
    }

    /// <summary>Of the neighbours, the towns near the border and the great cities.</summary>
    private bool IsNamedInReports(DraftPlace place) =>
        place.Population >= 300_000 && place.Country is "LB" or "JO" or "TR" || place.Population >= 20_000 && NearSyria(place.Point);

    private bool NearSyria(LonLat point) =>
        _syria.IsWithinDistance(point.ToPoint(), NeighbourMargin / 100_000); // one degree is about 100 km here
}
