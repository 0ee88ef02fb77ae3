using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>What two places say: the distance between them against the accuracy of both.</summary>
internal static class JoinPlaces
{
    internal static JoinReason Of(Where a, Where b)
    {
        if (IsUnknown(a) || IsUnknown(b)) return new JoinReason(JoinSign.PlaceUnknown, -2);
        var coarser = a.Accuracy > b.Accuracy ? a.Accuracy : b.Accuracy;
        if (a.PlaceId is not null && a.PlaceId == b.PlaceId) return new JoinReason(JoinSign.SamePlace, ByTier(coarser), Math.Max(Radius(a), Radius(b)));
        if (a.Point is not { } p || b.Point is not { } q) return new JoinReason(JoinSign.PlaceUnknown, -2);
        var metres = p.DistanceTo(q);
        if (metres <= Math.Min(Radius(a), Radius(b))) return new JoinReason(JoinSign.Near, ByTier(coarser) - 0.5, metres);
        // A town within a district that the other names: the finer point lies in the coarser circle.
        if (metres <= Radius(a) + Radius(b)) return new JoinReason(JoinSign.InReach, Math.Min(0, ByTier(coarser) - 1.5), metres);
        return new JoinReason(JoinSign.OutOfReach, metres <= 2 * (Radius(a) + Radius(b)) ? -3 : double.NegativeInfinity, metres);
    }

    /// <summary>True where each names a settlement, or a part of one, that is not the other's and does not hold it.</summary>
    internal static bool AreApart(Where a, Where b) =>
        a is { PlaceId: { } one, Accuracy: <= GeolocationAccuracy.City } && b is { PlaceId: { } other, Accuracy: <= GeolocationAccuracy.City }
        && one != other && !a.Within.Contains(other) && !b.Within.Contains(one);

    /// <summary>The smaller the place, the fewer strikes a day it sees, and the more a shared one says.</summary>
    private static double ByTier(GeolocationAccuracy tier) => tier switch
    {
        <= GeolocationAccuracy.Village => 2.2,
        GeolocationAccuracy.Town => 0.9,
        GeolocationAccuracy.City => 1.2,
        GeolocationAccuracy.Subdistrict => 0.8,
        GeolocationAccuracy.District => 0,
        _ => -1,
    };

    private static bool IsUnknown(Where where) => where is { PlaceId: null, Point: null } || where.Accuracy >= GeolocationAccuracy.Country;

    private static double Radius(Where where) => where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy) ?? 0;
}
