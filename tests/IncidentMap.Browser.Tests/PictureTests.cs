using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace IncidentMap.Browser.Tests;

/// <summary>
/// Pictures of the pages in both languages, both schemes and all widths. They are written under <c>artifacts/pictures</c> to be looked at;
/// INCIDENTMAP_ACCEPT=1 also makes those of <see cref="Kept"/> the pictures of the README.
/// </summary>
public sealed class PictureTests(BrowserFixture browser, LiveMap map) : IClassFixture<LiveMap>
{
    private static readonly Dictionary<string, string> Kept = new() { ["desktop-en-light"] = "map.png", ["desktop-ar-dark"] = "map-ar.png", ["phone-ar-light"] = "phone.png" };

    private const string Incident = "id=SY-2017-06-26-1&from=2017-01-01&to=2017-12-31&";

    [Theory]
    [InlineData("first-en-light", 1440, 900, "lang=en&theme=light", "All dates")]
    [InlineData("first-ar-dark", 1440, 900, "lang=ar&theme=dark", "كل الفترة")]
    public Task The_first_view_shows_the_whole_country(string name, int width, int height, string words, string heading) =>
        TakeAsync(name, width, height, words, heading);

    [Theory]
    [InlineData("tablet-ar-light", 768, 1024, "lang=ar&theme=light&from=2017-01-01&to=2017-12-31", "2017")]
    [InlineData("narrow-en-dark", 320, 640, "lang=en&theme=dark&grade=confirmed", "All dates")]
    public Task A_narrow_window_shows_map_timeline_and_list(string name, int width, int height, string words, string heading) =>
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
        await page.GoAsync("/?" + words);
        await page.GetByRole(AriaRole.Heading, new() { Name = heading }).Filter(new() { Visible = true }).First.WaitForAsync();
        // Asked from here: what a page is made to ask itself again, its own policy forbids.
        for (var tries = 0; tries < 300 && !await page.EvaluateAsync<bool>(DrawnPixels + " > 500"); tries++) await page.WaitForTimeoutAsync(100);
        await page.WaitForTimeoutAsync(1_000);
        var picture = await page.ScreenshotAsync();
        Write(name, picture);
        if (Kept.TryGetValue(name, out var file) && Environment.GetEnvironmentVariable("INCIDENTMAP_ACCEPT") == "1")
            WriteTo(Path.Combine(Root(), "tests", "IncidentMap.Browser.Tests", "Pictures", file), picture);
        Assert.Empty(opened.Faults);
    }

    /// <summary>Pixels that are not transparent on the canvases of the map, basemap and circles.</summary>
    internal const string DrawnPixels = """
        [...document.querySelectorAll('leaflet-map canvas')].map(c => {
          if (!c.width || !c.height) return 0;
          const copy = new OffscreenCanvas(c.width, c.height).getContext('2d');
          copy.drawImage(c, 0, 0);
          const d = copy.getImageData(0, 0, c.width, c.height).data;
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
