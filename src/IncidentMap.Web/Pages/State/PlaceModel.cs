using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>Everything that the page of a place shows, from one gazetteer and one snapshot.</summary>
public sealed record PlaceModel
{
    /// <summary>Metres around a place within which incidents are its neighbours.</summary>
    public const double Around = 5_000;

    /// <summary>Metres within which other places are near.</summary>
    private const double Near = 15_000;

    /// <summary>The place.</summary>
    public required Place Place { get; init; }

    /// <summary>What holds it, widest first.</summary>
    public required IReadOnlyList<AdminStep> Path { get; init; }

    /// <summary>True for what is an area rather than a point: a subdistrict and anything wider, a river.</summary>
    public bool IsArea => Place.Accuracy >= GeolocationAccuracy.Subdistrict;

    /// <summary>True for an area that no border bounds and nothing is said to lie in: a plain, a range of hills. Only its circle says what is in it.</summary>
    public bool IsCircle => IsArea && Place.Feature == "region";

    /// <summary>The incidents in it and in all that lies in it; of a circle, those recorded under its name.</summary>
    public required IncidentGroup Here { get; init; }

    /// <summary>Other incidents whose published place lies within <see cref="Around"/>, or in the circle, known to a city or finer; null for any other area.</summary>
    public IncidentGroup? Beside { get; init; }

    /// <summary>Incidents whose published point lies as near but stands for a wider area: they may have happened anywhere in it.</summary>
    public int Coarser { get; init; }

    /// <summary>Places nearby with their distance in metres, nearest first; empty for an area.</summary>
    public required IReadOnlyList<(Place Place, double Metres)> Neighbours { get; init; }

    /// <summary>Other places of the same name.</summary>
    public required IReadOnlyList<Place> Namesakes { get; init; }

    /// <summary>Puts the page together. Only what the snapshot publishes is looked at, never a place that was made coarser.</summary>
    public static PlaceModel Of(Place place, IGazetteer gazetteer, IncidentSnapshot snapshot, PageWords words)
    {
        var here = snapshot.Select(IncidentFilter.Everything with { Place = place.Id });
        var model = new PlaceModel
        {
            Place = place,
            Path = AdminPath.Of(place, gazetteer),
            Here = IncidentGroup.Of(snapshot, here, words),
            Neighbours = [],
            Namesakes = gazetteer.Namesakes(place),
        };
        if (model.IsArea && !model.IsCircle) return model;
        var near = RowsNear(snapshot, place.Point, model.IsCircle ? place.RadiusMetres : Around).Except(here).ToList();
        var fine = near.Where(row => (GeolocationAccuracy)snapshot.Columns.Accuracy[row] <= GeolocationAccuracy.City).ToArray();
        model = model with { Beside = IncidentGroup.Of(snapshot, fine, words), Coarser = near.Count - fine.Length };
        return model.IsCircle ? model : model with
        {
            Neighbours = [.. gazetteer.Nearby(place.Point, Near, 9).Where(p => p.Id != place.Id).Take(8).Select(p => (p, p.Point.DistanceTo(place.Point)))],
        };
    }

    private static List<int> RowsNear(IncidentSnapshot snapshot, LonLat point, double metres)
    {
        var lon = snapshot.Columns.Lon;
        var lat = snapshot.Columns.Lat;
        // A degree of latitude is 111 km: most rows are left out before the distance is worked out. NaN compares to nothing.
        var rows = new List<int>();
        for (var row = 0; row < lat.Length; row++)
            if (Math.Abs(lat[row] - point.Lat) < metres / 110_000 && new LonLat(lon[row], lat[row]).DistanceTo(point) <= metres) rows.Add(row);
        return rows;
    }
}
