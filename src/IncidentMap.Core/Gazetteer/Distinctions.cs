namespace IncidentMap.Gazetteer;

/// <summary>Finds what tells places apart.</summary>
internal sealed class Distinctions(IReadOnlyList<Place> places, IGazetteer gazetteer)
{
    /// <summary>Metres beyond which a town says nothing of a place.</summary>
    private const double Far = 80_000;

    /// <summary>Metres within which two places lie at the same spot: saying where that is tells neither from the other.</summary>
    private const double Beside = 2_000;

    /// <summary>People, and strike records that name it, from which a town is one that readers know.</summary>
    private const int ManyPeople = 10_000, ManyReports = 30;

    private readonly Place[] _wellKnown = [.. places.Where(p =>
        p.Feature == "city" || p.Feature == "town" && (p.Population >= ManyPeople || p.ReportCount >= ManyReports))];

    /// <summary>One for each place, in the same order.</summary>
    internal IReadOnlyList<Distinction> Of(IReadOnlyList<Place> all, bool namesakes)
    {
        var keys = namesakes ? all.Select(KeysOf).ToList() : [];
        return [.. all.Select((p, i) => Of(p, [.. all.Where((r, j) => r.Id != p.Id && (!namesakes || keys[i].Overlaps(keys[j])))], all))];
    }

    private static HashSet<string> KeysOf(Place place) =>
        new[] { place.Name, place.NameAr }.OfType<string>().Select(Suggest.PrefixKeys.OfWhole).Where(k => k.Length > 0).ToHashSet(StringComparer.Ordinal);

    private Distinction Of(Place place, List<Place> rivals, IReadOnlyList<Place> all)
    {
        var neighbours = rivals.Where(r => SameGovernorate(r, place)).ToList();
        var path = neighbours.Count > 0 ? AdminPath.Of(place, gazetteer) : [];
        AdminStep? Level(string feature, Func<Place, bool> tells) =>
            place.Feature != feature && neighbours.Any(tells) ? path.FirstOrDefault(s => s.Feature == feature) : null;
        return new(
            rivals.Any(r => r.Feature != place.Feature) ? place.Feature : null,
            Level("district", r => Differ(r.Admin2Pcode ?? r.Admin2, place.Admin2Pcode ?? place.Admin2)),
            Level("subdistrict", r => !Differ(r.Admin2Pcode, place.Admin2Pcode) && Differ(r.Admin3Pcode ?? r.Admin3, place.Admin3Pcode ?? place.Admin3)),
            IsArea(place) || !neighbours.Any(r => r.Point.DistanceTo(place.Point) > Beside) ? null : NearestTown(place, all),
            rivals.Any(r => r.Population != place.Population) ? place.Population : null);
    }

    private static bool SameGovernorate(Place a, Place b) => a.Country == b.Country && a.Admin1Pcode == b.Admin1Pcode && a.Admin1 == b.Admin1;

    private static bool Differ(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool IsArea(Place place) => place.Accuracy >= GeolocationAccuracy.Subdistrict;

    /// <summary>One of the places themselves is no landmark for another.</summary>
    private Landmark? NearestTown(Place place, IReadOnlyList<Place> all)
    {
        var nearest = _wellKnown.Select(t => (Town: t, Metres: t.Point.DistanceTo(place.Point)))
            .Where(t => t.Metres <= Far && all.All(r => r.Id != t.Town.Id)).OrderBy(t => t.Metres).FirstOrDefault();
        return nearest.Town is { } town ? new(town, nearest.Metres, Direction(town.Point, place.Point)) : null;
    }

    /// <summary>The initial bearing of the great circle, to the nearest of the eight points.</summary>
    private static CompassPoint Direction(LonLat from, LonLat to)
    {
        var (a, b, east) = (double.DegreesToRadians(from.Lat), double.DegreesToRadians(to.Lat), double.DegreesToRadians(to.Lon - from.Lon));
        var bearing = Math.Atan2(Math.Sin(east) * Math.Cos(b), Math.Cos(a) * Math.Sin(b) - Math.Sin(a) * Math.Cos(b) * Math.Cos(east));
        return (CompassPoint)(((int)Math.Round(bearing / (Math.PI / 4)) + 8) % 8);
    }
}
