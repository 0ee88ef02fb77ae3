namespace IncidentMap.Benchmarks.Map;

/// <summary>
/// Leaflet.markercluster and supercluster on the same incidents, on a Leaflet map as large as ours, dragged by the same mouse and counted by the
/// same rule: each step filters by days, clusters anew, as their makers say it is to be done, and shows the clusters. Features and markers are made before.
/// </summary>
internal sealed class Rivals(Chromium browser, string url)
{
    /// <summary>The mouse moves below the map, from the first day at the left to the last at the right.</summary>
    private const string Load = """
        (async () => {
          const { loadColumns } = await import("/js/columns.js");
          const c = await loadColumns("/api/incidents/columns");
          const rows = [...c.lon.keys()].filter((row) => c.lon[row] !== -2147483648);
          const [first, last] = [c.startDay[0], c.startDay[c.count - 1]];
          const div = document.createElement("div");
          div.style.cssText = "position:fixed;left:0;top:0;width:760px;height:660px";
          document.body.append(div);
          const map = L.map(div, { zoomControl: false, zoomAnimation: false, maxZoom: 17 }).setView([35, 38.8], 7);
          const follow = (step) => {
            let [x, frame] = [0, 0];
            addEventListener("pointermove", (event) => {
              x = event.clientX;
              frame ||= requestAnimationFrame(() => {
                frame = 0;
                const to = first + (last - first) * (x / innerWidth);
                let end = rows.length;
                while (end > 0 && c.startDay[rows[end - 1]] > to) end--;
                step(end);
              });
            });
          };
          Object.assign(window, { map, rows, columns: c, follow });
        })()
        """;

    /// <summary>Shown as its own demonstration shows it.</summary>
    private const string Supercluster = """
        {
          const features = rows.map((row) => ({ type: "Feature", properties: {}, geometry: { type: "Point", coordinates: [columns.lon[row] / 1e7, columns.lat[row] / 1e7] } }));
          const icon = (count) => L.divIcon({ html: `<div><span>${count}</span></div>`, className: "marker-cluster", iconSize: L.point(40, 40) });
          const markers = L.geoJSON(null, {
            pointToLayer: ({ properties: p }, at) => p.cluster ? L.marker(at, { icon: icon(p.point_count_abbreviated) }) : L.circleMarker(at, { radius: 4 }),
          }).addTo(map);
          follow((end) => {
            const index = new Supercluster({ radius: 64, maxZoom: 16 }).load(features.slice(0, end));
            const seen = map.getBounds();
            markers.clearLayers();
            markers.addData(index.getClusters([seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()], map.getZoom()));
          });
        }
        """;

    private const string MarkerCluster = """
        {
          const group = L.markerClusterGroup({ animate: false, chunkedLoading: false, maxClusterRadius: 64 }).addTo(map);
          const markers = rows.map((row) => L.marker([columns.lat[row] / 1e7, columns.lon[row] / 1e7]));
          follow((end) => {
            group.clearLayers();
            group.addLayers(markers.slice(0, end));
          });
        }
        """;

    /// <summary>Times of a step; null where the page did not come to the end of it.</summary>
    internal async Task<(Times? Supercluster, Times? MarkerCluster)> RunAsync(int steps)
    {
        var modules = await Shell.NpmAsync("supercluster@9.1.0", "leaflet@1.9.4", "leaflet.markercluster@1.5.3");
        var leaflet = Path.Combine(modules, "leaflet", "dist", "leaflet.js");
        return (
            await TryAsync([leaflet, Path.Combine(modules, "supercluster", "dist", "supercluster.min.js")], Supercluster, steps),
            await TryAsync([leaflet, Path.Combine(modules, "leaflet.markercluster", "dist", "leaflet.markercluster.js")], MarkerCluster, steps));
    }

    private async Task<Times?> TryAsync(string[] scripts, string code, int steps)
    {
        await using var page = await browser.OpenAsync();
        await page.IgnorePolicyAsync();
        await page.GoAsync(url + "/healthz");
        await Task.Delay(500);
        try
        {
            foreach (var script in scripts) await page.EvaluateAsync(await File.ReadAllTextAsync(script) + "\n;0");
            await page.EvaluateAsync(Load);
            await page.EvaluateAsync(code + "\n;0");
            return await page.DragAsync((30, 800), steps, i => (1440 * (0.05 + 0.9 * Math.Abs(1 - 2.0 * i / steps)), 800)).WaitAsync(TimeSpan.FromMinutes(10));
        }
        catch (Exception e) when (e is InvalidOperationException or TimeoutException)
        {
            Console.WriteLine($"{Path.GetFileName(scripts[^1])} did not come to its end: {e.Message.Split('\n')[0]}");
            return null;
        }
    }
}
