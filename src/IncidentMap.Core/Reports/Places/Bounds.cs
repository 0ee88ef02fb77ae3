using IncidentMap.Gazetteer;

namespace IncidentMap.Reports.Places;

/// <summary>What the text says of where a name lies.</summary>
internal sealed class Bounds
{
    // Metres that a place of the eastern countryside may lie west of the seat: towns have an extent.
    private const double BehindSeat = 8_000;

    private readonly List<(Place Area, LonLat? Seat, Heading? Heading)> _governorates = [];
    private readonly List<(LonLat Point, double Reach, Heading? Heading)> _towns = [];

    /// <summary>Well known places named near it.</summary>
    internal List<LonLat> Around { get; } = [];

    /// <summary>The one governorate in which the name is said to lie; null where none, or several, are.</summary>
    internal Place? Area { get; private set; }

    /// <summary>The governorate of which the text spoke last before the name, to which it need not belong; null where it spoke of several or none.</summary>
    internal Place? Likely { get; set; }

    /// <summary>The region of which the text spoke last before the name, to which it need not belong; null where it spoke of none.</summary>
    internal Place? LikelyRegion { get; set; }

    /// <summary>Adds a governorate; the name lies in one of those added.</summary>
    /// <param name="governorate">The governorate.</param>
    /// <param name="seat">Where its seat lies, from which its parts are told; null where that is not known.</param>
    /// <param name="heading">The part of it that is named; null for all of it.</param>
    internal void Add(Place governorate, LonLat? seat, Heading? heading)
    {
        Area = _governorates.Count == 0 || Area?.Id == governorate.Id ? governorate : null;
        _governorates.Add((governorate, seat, heading));
    }

    /// <summary>Adds a town or region in whose countryside the name is said to lie.</summary>
    /// <param name="town">The town or region.</param>
    /// <param name="governorate">The governorate in which that lies; null where it is not known.</param>
    /// <param name="reach">Metres to where its countryside ends.</param>
    /// <param name="heading">The part of its countryside that is named; null for all of it.</param>
    internal void Add(Place town, Place? governorate, double reach, Heading? heading)
    {
        if (_governorates.Count == 0) Area ??= governorate;
        _towns.Add((town.Point, reach, heading));
    }

    /// <summary>True for a place within what is said, false for one outside, null where nothing is said.</summary>
    internal bool? Hold(Place place)
    {
        if (_governorates.Count == 0 && _towns.Count == 0) return null;
        if (_governorates.Count > 0 && !_governorates.Exists(g => IsIn(place, g.Area) && (g.Seat is not { } seat || IsInPart(place, seat, g.Heading)))) return false;
        return _towns.Count == 0 || _towns.Exists(t => t.Point.DistanceTo(place.Point) <= t.Reach && IsInPart(place, t.Point, t.Heading));
    }

    // A town is known by its name alone; "in the north" may be said of the last of a list only.
    private static bool IsInPart(Place place, LonLat seat, Heading? heading) =>
        heading is not { } to || place.Accuracy >= GeolocationAccuracy.Town || to.From(seat, place.Point) > -BehindSeat;

    // Damascus and its countryside are named for each other.
    private static bool IsIn(Place place, Place area) =>
        place.Id == area.Id || place.Parents.Contains(area.Id) || place.Admin1 is { } admin && IsSameGovernorate(admin, area.Admin1);

    /// <summary>True for one governorate, as which the capital and its countryside count.</summary>
    internal static bool IsSameGovernorate(string one, string? other) => one == other || IsDamascus(one) && IsDamascus(other);

    private static bool IsDamascus(string? admin) => admin is not null && admin.Contains("Damascus", StringComparison.Ordinal);
}
