using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>
/// Pictures of the page with the Mayadin incident open. They are written under <c>artifacts/pictures</c> to be looked at;
/// INCIDENTMAP_ACCEPT=1 also makes the first of them the picture of the README.
/// </summary>
public sealed class PictureTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private const string Incident = "id=SY-2017-06-26-1&from=2017-01-01&to=2017-12-31&";

    [Theory]
    [InlineData("first-en-light", 1440, 900, "lang=en&theme=light", "All dates")]
    [InlineData("first-ar-dark", 1440, 900, "lang=ar&theme=dark", "كل الفترة")]
    public Task The_first_view_shows_the_whole_country(string name, int width, int height, string words, string heading) =>
        TakeAsync(name, width, height, words, heading);

    [Theory]
    [InlineData("desktop-en-light", 1440, 900, "lang=en&theme=light", "Air strike on a prison in al-Mayadin")]
    [InlineData("desktop-ar-dark", 1440, 900, "lang=ar&theme=dark", "غارة جوية على سجن في الميادين")]
    [InlineData("phone-en-dark", 390, 844, "lang=en&theme=dark", "Air strike on a prison in al-Mayadin")]
    [InlineData("phone-ar-light", 390, 844, "lang=ar&theme=light", "غارة جوية على سجن في الميادين")]
    public Task The_open_incident_stands_beside_a_drawn_map(string name, int width, int height, string words, string title) =>
        TakeAsync(name, width, height, Incident + words, title);

    private async Task TakeAsync(string name, int width, int height, string words, string heading)
    {
        await using var opened = await browser.OpenAsync(map.Url);
        var page = opened.Page;
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync("/?" + words);
        await page.GetByRole(AriaRole.Heading, new() { Name = heading }).First.WaitForAsync();
        await page.WaitForFunctionAsync(DrawnPixels + " > 500");
        await page.WaitForTimeoutAsync(1_000);
        var picture = await page.ScreenshotAsync();
        Write(name, picture);
        if (name == "desktop-en-light" && Environment.GetEnvironmentVariable("INCIDENTMAP_ACCEPT") == "1")
            WriteTo(Path.Combine(Root(), "tests", "IncidentMap.Browser.Tests", "Pictures", "map.png"), picture);
        Assert.Empty(opened.Faults);
    }

    /// <summary>Pixels that are not transparent on the canvases of the map, basemap and circles.</summary>
    private const string DrawnPixels = """
        [...document.querySelectorAll('leaflet-map canvas')].map(c => {
          const d = c.width && c.height ? c.getContext('2d').getImageData(0, 0, c.width, c.height).data : [];
          let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i]) n++; return n;
        }).reduce((a, b) => a + b, 0)
        """;

    /// <summary>A picture to be looked at.</summary>
    internal static void Write(string name, byte[] picture) => WriteTo(Path.Combine(Root(), "artifacts", "pictures", name + ".png"), picture);

    private static void WriteTo(string path, byte[] picture)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, picture);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
