using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Text;

namespace IncidentMap.Web.Reconcile;

/// <summary>
/// The types of entities: one for each feature class, and above them "place" (all of them), "settlement" (city, town, village) and
/// "area" (country, governorate, district, subdistrict).
/// </summary>
internal static class EntityTypes
{
    internal const string Place = "place";
    private const string Settlement = "settlement";
    private const string Area = "area";

    private static readonly string[] Settlements = ["city", "town", "village"];
    private static readonly string[] Areas = ["country", "governorate", "district", "subdistrict"];

    /// <summary>The wider types first, then the features, the common ones before the rare.</summary>
    internal static IReadOnlyList<string> All { get; } = [Place, Settlement, Area, .. FeatureLabel.Known.Where(f => f != Place)];

    /// <summary>Types that OpenRefine may offer before it has asked anything.</summary>
    internal static JsonArray Defaults(string language) => new([.. new[] { Place, Settlement, Area, "city", "town", "village", "neighbourhood", "governorate" }.Select(id => Of(id, language))]);

    /// <summary>True when a place is of one of the types; of every type when none is given.</summary>
    internal static bool Fits(Place place, IReadOnlyCollection<string> types) =>
        types.Count == 0 || types.Any(type => type == Place || type == place.Feature
            || (type == Settlement && Settlements.Contains(place.Feature)) || (type == Area && Areas.Contains(place.Feature)));

    /// <summary>A type with its name and the types directly above it.</summary>
    internal static JsonObject Of(string id, string language)
    {
        var type = Short(id, language);
        if (Broader(id) is { } broader) type["broader"] = new JsonArray(Short(broader, language));
        return type;
    }

    /// <summary>A type with its name.</summary>
    internal static JsonObject Short(string id, string language) => new() { ["id"] = id, ["name"] = NameOf(id, language) };

    /// <summary>The types whose id or name, in either language, begins with what was typed; all of them for nothing.</summary>
    internal static IEnumerable<string> StartingWith(string prefix)
    {
        var typed = Fold.Search(prefix);
        return All.Where(id => new[] { id, NameOf(id, "en"), NameOf(id, "ar") }.Any(name => Fold.Search(name).StartsWith(typed, StringComparison.Ordinal)));
    }

    private static string? Broader(string id) => id == Place ? null : Settlements.Contains(id) ? Settlement : Areas.Contains(id) ? Area : Place;

    private static string NameOf(string id, string language) => (id, language) switch
    {
        (Settlement, "ar") => "بلدة أو قرية أو مدينة",
        (Settlement, _) => "city, town or village",
        (Area, "ar") => "منطقة إدارية",
        (Area, _) => "administrative area",
        _ => FeatureLabel.Of(id, language),
    };
}
