using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Reconcile;

/// <summary>A place in few words, so that it can be told from its namesakes.</summary>
internal static class Descriptions
{
    /// <summary>The display name in a language, or in the other where there is none.</summary>
    internal static string NameOf(Place place, string language) => (language == "ar" ? place.NameAr : null) ?? place.Name;

    /// <summary>"town · Deir ez-Zor · الميادين".</summary>
    internal static string Of(Place place, string language)
    {
        var admin = language == "ar" ? place.Admin1Ar ?? place.Admin1 : place.Admin1;
        var other = language == "ar" ? place.Name : place.NameAr;
        var parts = new[] { FeatureLabel.Of(place.Feature, language), admin, place.Country is "SY" or "" ? null : place.Country, other == NameOf(place, language) ? null : other };
        return string.Join(" · ", parts.OfType<string>());
    }
}
