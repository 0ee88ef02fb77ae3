using System.Globalization;

namespace IncidentMap.Benchmarks.Map;

/// <summary>The map with very many incidents: the published server on loopback, headless Chromium and the rivals, one after the other.</summary>
internal static class MapRun
{
    private const int Steps = 120, Openings = 5, Histograms = 400;

    /// <summary>Measures and prints.</summary>
    /// <param name="count">How many incidents.</param>
    /// <param name="root">The repository's folder.</param>
    /// <param name="published">The published program; null to publish it now.</param>
    internal static async Task RunAsync(int count, string root, string? published)
    {
        published ??= await MapServer.PublishAsync(root);
        var rows = new List<(string What, string Value, string Aim)>();
        using (var server = await MapServer.StartAsync(published, MapData.Folder(count, Path.Combine(root, "geodata", "gazetteer.jsonl"))))
        {
            await server.RestAsync();
            using var times = new ServerTimes(server.Url);
            await ServerAsync(rows, times, count);
            await BrowserAsync(rows, server.Url, count);
        }
        await SampleAsync(rows, published);
        Print(rows, count);
    }

    private static async Task ServerAsync(List<(string, string, string)> rows, ServerTimes times, int count)
    {
        Console.WriteLine("Reading the data into memory …");
        await times.WarmAsync();
        rows.Add(("server: columns built anew", Milliseconds(await times.ColumnsAsync()), Aim(1_500, count)));
        var (download, bytes) = await times.DownloadAsync();
        rows.Add(($"server: all chunks from memory, {bytes / 1e6:0.0} MB of brotli", Milliseconds(download), ""));
        var histograms = await times.HistogramsAsync(Histograms);
        rows.Add(("server: histogram of a box and dates, median", Milliseconds(histograms.Median), "< 5 ms"));
        rows.Add(("server: the same, 99th percentile", Milliseconds(histograms.P99), "< 5 ms"));
        var floor = await times.FloorAsync(Histograms);
        rows.Add(("server: an answer of one word, median", Milliseconds(floor.Median), ""));
        rows.Add(("server: the same, 99th percentile", Milliseconds(floor.P99), ""));
        rows.Add(("server: map page of other dates, median", Milliseconds((await times.PagesAsync("/?", 12)).Median), ""));
        foreach (var sort in new[] { "killed", "place", "party" })
            rows.Add(($"server: table sorted by {sort}, other dates, median", Milliseconds((await times.PagesAsync($"/table?sort={sort}&", 12)).Median), ""));
        rows.Add(("server: numbers of other dates, median", Milliseconds((await times.PagesAsync("/numbers?", 12)).Median), ""));
    }

    private static async Task BrowserAsync(List<(string, string, string)> rows, string url, int count)
    {
        await using var browser = await Chromium.StartAsync();
        Console.WriteLine("Opening the map …");
        var (first, all) = (new List<double>(), new List<double>());
        for (var i = 0; i < Openings - 1; i++)
        {
            await using var opened = await MapPage.OpenAsync(browser, url);
            Note(await opened.OpenedAsync());
        }
        await using var page = await MapPage.OpenAsync(browser, url);
        Note(await page.OpenedAsync());
        rows.Add(($"browser: first clusters after navigation, median of {Openings}", Milliseconds(new Times(first).Median), Aim(1_500, count)));
        rows.Add(($"browser: all columns, median of {Openings}", Milliseconds(new Times(all).Median), Aim(4_000, count)));
        var brush = await page.BrushAsync(Steps);
        Add(rows, "browser: a step of the brush", brush, count);
        Add(rows, "browser: a step of a pan", await page.PanAsync(Steps), count);
        Add(rows, "browser: a frame of a zoom, mean of each turn", await page.ZoomAsync(36), count);
        rows.Add(("browser: memory of the renderer (PSS)", $"{await page.MemoryAsync():0} MB", count >= 1_000_000 ? "< 300 MB" : "< 100 MB"));
        await EmptyAsync(rows, browser, url);
        await RivalsAsync(rows, new Rivals(browser, url), brush, count);

        void Note((double First, double All) opened)
        {
            first.Add(opened.First);
            all.Add(opened.All);
        }
    }

    /// <summary>What the measuring itself takes is part of the figures above.</summary>
    private static async Task EmptyAsync(List<(string, string, string)> rows, Chromium browser, string url)
    {
        await using var page = await EmptyPage.OpenAsync(browser, url);
        rows.Add(("browser: a step over an empty page, median", Milliseconds((await page.DragAsync(Steps)).Median), ""));
        rows.Add(("browser: memory of an empty page", $"{await page.MemoryAsync():0} MB", ""));
    }

    private static async Task RivalsAsync(List<(string, string, string)> rows, Rivals rivals, Times brush, int count)
    {
        Console.WriteLine("The rivals …");
        var (super, marker) = await rivals.RunAsync(count > 200_000 ? 4 : 12);
        rows.Add(("rival: a step of supercluster, median", Milliseconds(super?.Median), ""));
        rows.Add(("rival: a step of leaflet.markercluster, median", Milliseconds(marker?.Median), ""));
        var better = Math.Min(super?.Median ?? double.MaxValue, marker?.Median ?? double.MaxValue);
        rows.Add(("times faster than the better rival, a step", (better / brush.Median).ToString("0", CultureInfo.InvariantCulture), ">= 20"));
    }

    private static async Task SampleAsync(List<(string, string, string)> rows, string published)
    {
        Console.WriteLine("1,000 viewers of the sample data, then Lighthouse …");
        var data = Directory.CreateTempSubdirectory("incidentmap-benchmark-sample-").FullName;
        using (var server = await MapServer.StartAsync(published, data))
        {
            using (var times = new ServerTimes(server.Url)) await times.WarmAsync();
            var (requests, errors, viewers, seconds) = await Viewers.RunAsync(server.Url);
            rows.Add(($"sample: 1,000 connections, {requests / seconds:0} requests a second, {viewers} whole visits", $"{errors} errors", "0 errors"));
            foreach (var (what, value) in await Lighthouse.RunAsync(server.Url))
                rows.Add(($"sample: Lighthouse, {what}, median of 5", value.ToString("0.##", CultureInfo.InvariantCulture), what.Contains(' ', StringComparison.Ordinal) ? "" : ">= 95"));
        }
        Directory.Delete(data, recursive: true);
    }

    private static void Add(List<(string, string, string)> rows, string what, Times times, int count)
    {
        rows.Add(($"{what}, median", Milliseconds(times.Median), Aim(16, count)));
        rows.Add(($"{what}, 99th percentile", Milliseconds(times.P99), Aim(50, count)));
    }

    /// <summary>An aim for a million; a tenth of the incidents is to take a third of it.</summary>
    private static string Aim(int milliseconds, int count) => FormattableString.Invariant($"< {(count >= 1_000_000 ? milliseconds : milliseconds / 3.0):#,0.#} ms");

    private static string Milliseconds(double? time) => time is { } ms ? string.Create(CultureInfo.InvariantCulture, $"{ms:N1} ms") : "did not finish";

    private static void Print(List<(string What, string Value, string Aim)> rows, int count)
    {
        var width = rows.Max(r => r.What.Length);
        Console.WriteLine($"\n{count:N0} incidents, {Environment.ProcessorCount} cores\n");
        foreach (var (what, value, aim) in rows) Console.WriteLine($"{what.PadRight(width)}  {value,16}  {aim}");
    }
}
