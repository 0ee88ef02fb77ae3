using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.House;

/// <summary>What a browser must fetch before the map page stands: its scripts, styles and the fonts that its letters ask for.</summary>
public sealed partial class FirstViewWeightTests(MapApp app, ITestOutputHelper output) : IClassFixture<MapApp>
{
    private const int Most = 200 * 1024;

    [Theory]
    [InlineData("/?lang=en")]
    [InlineData("/?lang=ar")]
    public async Task The_first_view_weighs_less_than_200_KB_compressed(string path)
    {
        using var client = app.CreateClient();
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var weights = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var link in Named(Links(), page, "/")) await FollowAsync(client, link, page, weights);
        // The element of the map asks for Leaflet by an address that no import statement names.
        await FollowAsync(client, "/lib/leaflet/leaflet.esm.js", page, weights);
        foreach (var (address, bytes) in weights) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{bytes,7} {address}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weights.Values.Sum(),7} in all"));
        Assert.Contains(weights.Keys, a => a.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Contains(weights.Keys, a => a.EndsWith("js/map.js", StringComparison.Ordinal) || a.Contains("js/map.", StringComparison.Ordinal));
        Assert.InRange(weights.Values.Sum(), 1, Most - 1);
    }

    private static async Task FollowAsync(HttpClient client, string address, string page, SortedDictionary<string, int> weights)
    {
        if (weights.ContainsKey(address)) return;
        var bytes = await client.GetByteArrayAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        weights[address] = address.EndsWith(".woff2", StringComparison.Ordinal) ? bytes.Length : Compressed(bytes);
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var inner = address.EndsWith(".js", StringComparison.Ordinal) ? Named(Imports(), Comments().Replace(text, ""), address)
            : address.EndsWith(".css", StringComparison.Ordinal) ? Fonts(text, address, page)
            : [];
        foreach (var next in inner) await FollowAsync(client, next, page, weights);
    }

    /// <summary>As publishing compresses it.</summary>
    private static int Compressed(byte[] bytes)
    {
        using var to = new MemoryStream();
        using (var brotli = new BrotliStream(to, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(bytes);
        return (int)to.Length;
    }

    /// <summary>A browser fetches a font when the page has a letter of its range.</summary>
    private static IEnumerable<string> Fonts(string css, string address, string page) => FontFaces().Matches(css)
        .Where(f => Ranges().Matches(f.Value).Any(r => page.Any(c => c >= Hex(r.Groups[1].Value) && c <= Hex(r.Groups[2].Success ? r.Groups[2].Value : r.Groups[1].Value))))
        .SelectMany(f => Named(StyleAddresses(), f.Value, address));

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static List<string> Named(Regex pattern, string text, string from) =>
        [.. pattern.Matches(text).Select(m => m.Groups[1].Value)
            .Where(a => Asset().IsMatch(a))
            .Select(a => new Uri(new Uri("http://map" + from), a))
            .Where(a => a.Host == "map")
            .Select(a => a.AbsolutePath)
            .Distinct()];

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Links();

    // import(…) fetches what a reader asks for later.
    [GeneratedRegex("""(?:\bfrom|\bimport)\s*["']([./][^"'\n]+)["']""")]
    private static partial Regex Imports();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("@font-face\\s*\\{[^}]*\\}")]
    private static partial Regex FontFaces();

    [GeneratedRegex("U\\+([0-9A-Fa-f]+)(?:-([0-9A-Fa-f]+))?")]
    private static partial Regex Ranges();

    [GeneratedRegex("""url\(["']?([^"')]+)["']?\)""")]
    private static partial Regex StyleAddresses();

    [GeneratedRegex(@"\.(js|css|woff2)$")]
    private static partial Regex Asset();
}
