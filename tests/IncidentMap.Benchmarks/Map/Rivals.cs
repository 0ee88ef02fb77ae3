using Microsoft.Playwright;

namespace IncidentMap.Benchmarks.Map;

/// <summary>
/// Leaflet.markercluster and supercluster on the same incidents: each step filters by days and clusters anew, as their makers say it is to
/// be done. Features and markers are made before; drawing is not counted for supercluster.
/// </summary>
internal sealed class Rivals(IBrowser browser, string url)
{
    private const string Load = """
        async () => {
          const { loadColumns } = await import("/js/columns.js");
          const c = window.columns = await loadColumns("/api/incidents/columns");
          window.rows = [];
          for (let row = 0; row < c.count; row++) if (c.lon[row] !== -2147483648) window.rows.push(row);
          window.between = (i, steps) => {
            const [first, last] = [c.startDay[0], c.startDay[c.count - 1]];
            const to = first + (last - first) * (0.05 + 0.9 * Math.abs(1 - (2 * i) / steps));
            let end = window.rows.length;
            while (end > 0 && c.startDay[window.rows[end - 1]] > to) end--;
            return end;
          };
          return window.rows.length;
        }
        """;

    private const string Supercluster = """
        (steps) => {
          const c = window.columns;
          const features = window.rows.map((row) => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [c.lon[row] / 1e7, c.lat[row] / 1e7] } }));
          const times = [];
          for (let i = 1; i <= steps; i++) {
            const end = window.between(i, steps);
            const start = performance.now();
            const index = new Supercluster({ radius: 64, maxZoom: 16 }).load(features.slice(0, end));
            index.getClusters([35, 32, 43, 38], 7);
            times.push(performance.now() - start);
          }
          return times;
        }
        """;

    private const string MarkerCluster = """
        (steps) => {
          const c = window.columns;
          const div = document.createElement("div");
          div.style.cssText = "position:fixed;inset:0";
          document.body.append(div);
          const map = L.map(div, { zoomAnimation: false, maxZoom: 17 }).setView([35, 38.8], 7);
          const group = L.markerClusterGroup({ animate: false, chunkedLoading: false, maxClusterRadius: 64 }).addTo(map);
          const markers = window.rows.map((row) => L.marker([c.lat[row] / 1e7, c.lon[row] / 1e7]));
          const times = [];
          for (let i = 1; i <= steps; i++) {
            const end = window.between(i, steps);
            const start = performance.now();
            group.clearLayers();
            group.addLayers(markers.slice(0, end));
            times.push(performance.now() - start);
          }
          return times;
        }
        """;

    /// <summary>Times of a step; null where the page did not come to the end of it.</summary>
    internal async Task<(Times? Supercluster, Times? MarkerCluster)> RunAsync(int steps)
    {
        var modules = await Shell.NpmAsync("supercluster@8.0.1", "leaflet@1.9.4", "leaflet.markercluster@1.5.3");
        var super = await TryAsync([Path.Combine(modules, "supercluster", "dist", "supercluster.min.js")], Supercluster, steps);
        string[] leaflet = [Path.Combine(modules, "leaflet", "dist", "leaflet.js"), Path.Combine(modules, "leaflet.markercluster", "dist", "leaflet.markercluster.js")];
        return (super, await TryAsync(leaflet, MarkerCluster, steps));
    }

    private async Task<Times?> TryAsync(string[] scripts, string code, int steps)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 }, BypassCSP = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(url + "/healthz");
        foreach (var script in scripts) await page.AddScriptTagAsync(new() { Path = script });
        await page.EvaluateAsync(Load);
        try
        {
            return new Times(await page.EvaluateAsync<double[]>(code, steps).WaitAsync(TimeSpan.FromMinutes(10)));
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            Console.WriteLine($"{Path.GetFileName(scripts[^1])} did not come to its end: {e.Message.Split('\n')[0]}");
            return null;
        }
    }
}
