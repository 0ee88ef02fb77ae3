using System.Globalization;

namespace IncidentMap.Gazetteer.Import;

/// <summary>Is a row where it says it is? Asked of the outlines that are there: those of the program, or finer ones that were imported.</summary>
internal sealed class ImportChecks(IReadOnlyList<Place> places, AreaIndex areas)
{
    /// <summary>Metres outside of its country at which a point lies in the sea or abroad; the program's outlines are up to 5 km off.</summary>
    private const double Abroad = 10_000;

    /// <summary>Metres from the governorate that it names at which either the name or the point is wrong.</summary>
    private const double Astray = 40_000;

    /// <summary>The occupied Golan Heights, which Natural Earth draws outside of Syria and every gazetteer counts to Quneitra.</summary>
    private static readonly BBox Golan = new(35.59, 32.65, 35.9, 33.35);

    private readonly HashSet<string> _outlined = [.. places.Where(p => p.Feature == "governorate" && areas.MetresTo(p.Id, p.Point) is not null).Select(p => p.Country)];
    private readonly Dictionary<string, Place> _governorates = places.Where(p => p is { Feature: "governorate", Admin1Pcode: not null })
        .GroupBy(p => p.Admin1Pcode!, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>What is wrong with the row's position; null when nothing is, or nothing is known of its country.</summary>
    internal Fault? Of(ImportedPlace row)
    {
        if (row.Point is not { } point || !_outlined.Contains(row.Country)) return null;
        if (!Within(row.Country, point))
        {
            var swapped = new LonLat(point.Lat, point.Lon);
            return swapped.IsValid && Within(row.Country, swapped)
                ? At(row, $"{Degrees(point)} lies outside of {row.Country}, and inside when longitude and latitude are swapped.")
                : At(row, $"{Degrees(point)} lies in the sea or abroad, over {Abroad / 1000} km from {row.Country}.");
        }
        if (row.Admin1Pcode is null || !_governorates.TryGetValue(row.Admin1Pcode, out var governorate)) return null;
        return areas.MetresTo(governorate.Id, point) is { } metres && metres > Astray
            ? At(row, string.Create(CultureInfo.InvariantCulture, $"{Degrees(point)} lies {metres / 1000:0} km from {governorate.Name}, the governorate that the row names."))
            : null;
    }

    private bool Within(string country, LonLat point) =>
        (country == "SY" && Golan.Contains(point)) || areas.Holding("governorate", point)?.Country == country || areas.Nearest("governorate", point, Abroad, g => g.Country == country) is not null;

    private static Fault At(ImportedPlace row, string why) => new($"{row.Where}, position", why);

    private static string Degrees(LonLat point) => string.Create(CultureInfo.InvariantCulture, $"lon {point.Lon:0.#####} lat {point.Lat:0.#####}");
}
