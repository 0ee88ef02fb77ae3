using IncidentMap.Gazetteer;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>Places that are coarser on purpose: they hold the exact one and say no more.</summary>
internal static class CoarserPlace
{
    /// <summary>The id of the place of a tier that holds a place; null when none is known.</summary>
    internal static string? Of(Where exact, GeolocationAccuracy tier, IGazetteer gazetteer)
    {
        var around = exact.Within.Select(gazetteer.Find).OfType<Place>().ToList();
        if (exact.Point is { } point && gazetteer.At(point) is { } at) around.AddRange(new[] { at.Subdistrict, at.District, at.Governorate }.OfType<Place>());
        return around.Where(p => p.Id != exact.PlaceId && p.Accuracy == tier).Select(p => p.Id).FirstOrDefault();
    }

    /// <summary>Why a place must not stand for the exact one; null when it may. 5 km are the margin of the borders.</summary>
    internal static string? FaultOf(Where exact, Where shown)
    {
        if (shown.Accuracy <= exact.Accuracy && exact.Accuracy != GeolocationAccuracy.Unknown)
            return $"{shown.Name} ({Token.Of(shown.Accuracy)}) is no coarser than what is known ({Token.Of(exact.Accuracy)}); a published place says less.";
        if (shown.PlaceId is { } id && exact.Within.Contains(id)) return null;
        if (LiesElsewhere(exact, shown)) return $"{shown.Name} is not of {exact.Admin1} and does not hold the place; a published place holds the exact one.";
        if (exact.Point is not { } point || shown.Point is not { } middle || shown.RadiusMetres is not { } radius) return null;
        var metres = middle.DistanceTo(point);
        return metres <= radius + 5_000 ? null : FormattableString.Invariant($"{shown.Name} lies {metres / 1000:0} km away and does not hold the place; a published place holds the exact one.");
    }

    // The circle of a governorate reaches into its neighbours, its border does not.
    private static bool LiesElsewhere(Where exact, Where shown) =>
        exact.Admin1 is { } own && (shown.Admin1 ?? (shown.Accuracy == GeolocationAccuracy.Governorate ? shown.Name : null)) is { } other && own != other;
}
