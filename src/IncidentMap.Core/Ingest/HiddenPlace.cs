using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Text;

namespace IncidentMap.Ingest;

/// <summary>Whether words by hand tell a place that the public form hides: they stay as they are, so that who writes them must leave it out.</summary>
internal static class HiddenPlace
{
    /// <summary>What in the words tells the place; null where nothing does.</summary>
    internal static string? In(string words, Incident incident, IGazetteer gazetteer)
    {
        if (incident.PublishedWhere is not { } shown) return null;
        if (Coordinates.AreIn(words)) return "coordinates";
        var folded = Fold.Search(words);
        foreach (var name in new[] { incident.Where.Name, incident.Where.NameAr, incident.Where.ReportedName }.OfType<string>())
            if (Fold.Search(name) is { Length: > 0 } own && folded.Contains(own, StringComparison.Ordinal) && !IsOpen(name, shown)) return $"'{name}'";
        foreach (var mention in gazetteer.FindMentions(words))
            if (!IsOpen(mention.Text, shown) && !IsAround(mention.Resolution, shown)) return $"'{mention.Text}'";
        return null;
    }

    private static bool IsOpen(string name, Where shown)
    {
        foreach (var open in new[] { shown.Name, shown.NameAr, shown.Admin1, shown.Admin1Ar })
            if (open is not null && Fold.Search(open) == Fold.Search(name)) return true;
        return false;
    }

    // A governorate around the published place, or a country.
    private static bool IsAround(Resolution named, Where shown) =>
        named.Best?.Place is { } place && (place.Accuracy >= GeolocationAccuracy.Country || place.Id == shown.PlaceId || shown.Within.Contains(place.Id));
}
