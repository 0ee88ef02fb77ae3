using IncidentMap.Gazetteer;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Reconcile;

/// <summary>A place in few words, so that it can be told from its namesakes.</summary>
internal static class Descriptions
{
    /// <summary>The display name in a language, or in the other where there is none.</summary>
    internal static string NameOf(Place place, string language) => (language == "ar" ? place.NameAr : null) ?? place.Name;

    /// <summary>"town · Deir ez-Zor · الميادين", and behind it what tells it from others that were found.</summary>
    internal static string Of(Place place, string language, Distinction? apart = null)
    {
        var admin = language == "ar" ? place.Admin1Ar ?? place.Admin1 : place.Admin1;
        var other = language == "ar" ? place.Name : place.NameAr;
        var parts = new[] { FeatureLabel.Of(place.Feature, language), admin, place.Country is "SY" or "" ? null : place.Country, other == NameOf(place, language) ? null : other, Words(apart, language) };
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string? Words(Distinction? apart, string language) =>
        apart is not null && DistinctionWords.Of(apart, Languages.Parse(language) ?? Language.En) is { } words ? Isolate.Plain(words) : null;
}
