using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Text;

namespace IncidentMap.Web.Reconcile;

/// <summary>A property of places: what a query may give to say which one is meant, and what data extension gives back.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="En">Its name in English.</param>
/// <param name="Ar">Its name in Arabic.</param>
/// <param name="Type">The type of its values where these are places, else null.</param>
/// <param name="Values">Its values of a place, in the form of a data extension response.</param>
internal sealed record EntityProperty(string Id, string En, string Ar, string? Type, Func<Place, IReadOnlyList<AdminStep>, string, IEnumerable<JsonNode>> Values)
{
    /// <summary>All properties, in the order in which they are proposed.</summary>
    internal static IReadOnlyList<EntityProperty> All { get; } =
    [
        new("lon", "Longitude", "خط الطول", null, (p, _, _) => [Float(p.Point.Lon)]),
        new("lat", "Latitude", "خط العرض", null, (p, _, _) => [Float(p.Point.Lat)]),
        new("radius_m", "Radius in metres", "نصف القطر بالأمتار", null, (p, _, _) => [Int(p.RadiusMetres)]),
        new("pcode", "P-code (OCHA)", "الرمز المكاني (أوتشا)", null, (p, _, _) => Text(p.Pcode)),
        Area("admin1", "governorate", "Governorate", "المحافظة"),
        new("admin1_pcode", "P-code of the governorate", "رمز المحافظة", null, (p, _, _) => Text(p.Admin1Pcode)),
        Area("admin2", "district", "District", "المنطقة"),
        new("admin2_pcode", "P-code of the district", "رمز المنطقة", null, (p, _, _) => Text(p.Admin2Pcode)),
        Area("admin3", "subdistrict", "Subdistrict", "الناحية"),
        new("admin3_pcode", "P-code of the subdistrict", "رمز الناحية", null, (p, _, _) => Text(p.Admin3Pcode)),
        new("name_en", "Name in Latin script", "الاسم بالحروف اللاتينية", null, (p, _, _) => Text(p.Name)),
        new("name_ar", "Name in Arabic", "الاسم بالعربية", null, (p, _, _) => Text(p.NameAr)),
        new("names", "All names", "كل الأسماء", null, (p, _, _) => p.Names.Select(n => n.Text).Distinct(StringComparer.Ordinal).SelectMany(Text)),
        new("feature", "Kind of place", "نوع المكان", null, (p, _, _) => Text(p.Feature)),
        new("population", "Population", "السكان", null, (p, _, _) => p.Population is { } people ? [Int(people)] : []),
        Area("country", "country", "Country", "البلد"),
        new("within", "Within (any area)", "ضمن (أي منطقة)", null, (_, path, language) => Text(path.Count == 0 ? null : string.Join(" › ", path.Select(s => Name(s, language))))),
        new("near", "Near (longitude,latitude)", "قرب (خط الطول،خط العرض)", null, (p, _, _) => Text(FormattableString.Invariant($"{p.Point.Lon},{p.Point.Lat}"))),
    ];

    /// <summary>A property by its id; null when there is none.</summary>
    internal static EntityProperty? Find(string id) => All.FirstOrDefault(p => p.Id == id);

    /// <summary>The properties whose id or name, in either language, begins with what was typed; all of them for nothing.</summary>
    internal static IEnumerable<EntityProperty> StartingWith(string prefix)
    {
        var typed = Fold.Search(prefix);
        return All.Where(p => new[] { p.Id, p.En, p.Ar }.Any(name => Fold.Search(name).StartsWith(typed, StringComparison.Ordinal)));
    }

    /// <summary>The property with its name in a language.</summary>
    internal JsonObject Describe(string language) => new() { ["id"] = Id, ["name"] = language == "ar" ? Ar : En };

    /// <summary>A level of the way down to a place: an entity where the gazetteer has it, else its name.</summary>
    private static EntityProperty Area(string id, string level, string en, string ar) => new(id, en, ar, level, (_, path, language) => path
        .Where(step => step.Feature == level)
        .SelectMany(step => step.Place is { } place ? [new JsonObject { ["id"] = place.Id, ["name"] = Name(step, language) }] : Text(Name(step, language))));

    private static string Name(AdminStep step, string language) => (language == "ar" ? step.NameAr : null) ?? step.Name;

    private static JsonObject Float(double value) => new() { ["float"] = value };

    private static JsonObject Int(int value) => new() { ["int"] = value };

    private static IEnumerable<JsonNode> Text(string? value) => value is null ? [] : [new JsonObject { ["str"] = value }];
}
