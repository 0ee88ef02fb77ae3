using System.Globalization;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.State;
using Microsoft.Extensions.DependencyInjection;

namespace IncidentMap.Browser.Tests;

/// <summary>Map, list, summary, histogram and export say the same of any filter: what is exported equals what is seen.</summary>
public sealed class SameNumbersTests(BrowserFixture browser, LiveMap live) : IClassFixture<LiveMap>
{
    private const int Filters = 200;

    /// <summary>Everything that the browser is told of a filter, by the modules that the page itself uses.</summary>
    private const string Ask = """
        async (queries) => {
          const [{ loadColumns }, { totalsOf, sentences }, { daysOf }] = await Promise.all(["columns", "counting", "map-address"].map((name) => import(`/js/${name}.js`)));
          const [{ DateWindow }, { PointStore }, { PointPyramid }, { PointClusters }, { RangeTotals }] = await Promise.all(
            ["date-window", "point-columns", "point-pyramid", "point-clusters", "range-totals"].map((name) => import(`/_content/BlazorLeaflet/${name}.js`)));
          const ask = async (query) => {
            const search = new URLSearchParams(query);
            const [html, lines, histogram, columns] = await Promise.all([
              fetch(`/?lang=en&${query}`).then((a) => a.text()), fetch(`/api/incidents.geojsonl?${query}`).then((a) => a.text()),
              fetch(`/api/incidents/histogram?${query}`).then((a) => a.json()), loadColumns(`/api/incidents/columns?${query}`)]);
            const page = new DOMParser().parseFromString(html, "text/html");
            const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
            const features = lines.split("\n").filter((line) => line !== "").map((line) => JSON.parse(line).properties);
            const known = features.filter((f) => f.killedMin !== null);
            const store = new PointStore({ ...columns, low: columns.killedMin, high: columns.killedMax, count: columns.count, arrived: columns.arrived, groups: {} });
            const window = new DateWindow(store);
            window.move(...daysOf(search));
            const clusters = new PointClusters(window, new PointPyramid(store));
            clusters.start();
            clusters.look(7, [0.5, 0.3, 0.7, 0.5]);
            const totals = new RangeTotals(store, [{ low: columns.killedMin, high: columns.killedMax }, { low: columns.civiliansMin, high: columns.civiliansMax }], { index: columns.grade, tokens: columns.grades });
            window.attach(totals);
            return {
              list: Number((page.querySelector(".list-head h2")?.textContent ?? "").replaceAll(",", "").match(/\d+/)?.[0] ?? 0),
              words: plain(page.querySelector("[data-counts]")?.textContent), counted: totals.count === 0 ? null : plain(sentences(totalsOf(columns, totals), false).map((s) => s.text).join("")),
              export: features.length, exportLow: known.reduce((n, f) => n + f.killedMin, 0), exportHigh: known.reduce((n, f) => n + Math.max(f.killedMin, f.killedMax ?? 0), 0),
              histogram: histogram.incidents, buckets: histogram.buckets.reduce((n, b) => n + b.incidents, 0),
              map: totals.count, mapLow: totals.of(0).low, mapHigh: totals.of(0).high,
              circles: clusters.list().reduce((n, c) => n + c.count, 0) + totals.withoutPoint,
            };
          };
          const answers = [];
          for (const query of queries) answers.push(await ask(query));
          return answers;
        }
        """;

    private IncidentSnapshot Snapshot => live.Services.GetRequiredService<ISnapshotSource>().Current;

    [Fact]
    public async Task Two_hundred_filters_give_the_same_numbers_on_the_map_the_timeline_the_list_and_in_the_export()
    {
        var random = new Random(20170626);
        var filters = Enumerable.Range(0, Filters).Select(_ => Any(random)).ToList();
        await using var opened = await browser.OpenAsync(live.Url);
        await opened.Page.GoAsync("/method?lang=en");
        var answers = (await opened.Page.EvaluateAsync<JsonElement>(Ask, filters.Select(f => f.ToQuery()).ToArray())).EnumerateArray().ToList();
        Assert.Equal(Filters, answers.Count);
        for (var i = 0; i < Filters; i++) AssertSame(filters[i], answers[i]);
        Assert.True(answers.Count(a => a.GetProperty("map").GetInt32() > 0) > Filters / 2, "too few filters find anything");
        Assert.Empty(opened.Faults);
    }

    private void AssertSame(IncidentFilter filter, JsonElement told)
    {
        int Number(string name) => told.GetProperty(name).GetInt32();
        var rows = Snapshot.Select(filter);
        var what = filter.ToQuery();
        foreach (var name in new[] { "list", "export", "histogram", "buckets", "map", "circles" }) Assert.True(rows.Length == Number(name), $"{what}: {rows.Length}, but {name} {Number(name)}");
        var killed = Snapshot.Totals(rows).Killed;
        Assert.True((killed.Min, killed.Max) == (Number("exportLow"), Number("exportHigh")), what);
        Assert.True((killed.Min, killed.Max) == (Number("mapLow"), Number("mapHigh")), what);
        if (told.GetProperty("counted").GetString() is { } words) Assert.Equal(told.GetProperty("words").GetString(), words);
        // The timeline shows what the filter would if its dates were open.
        var extent = TimelineScale.ExtentOf(Snapshot);
        var timeline = Timeline.Of(Snapshot, filter, new PageWords { Span = extent });
        Assert.Equal(Snapshot.Select(filter with { From = null, To = null }).Length, timeline.Bars.Sum(b => b.Incidents));
        Assert.Equal(timeline.Bars.Sum(b => b.Incidents), timeline.Overview.Sum(m => m.Incidents));
    }

    private IncidentFilter Any(Random random)
    {
        bool Maybe(int of) => random.Next(of) == 0;
        var incident = Snapshot.Incident(random.Next(Snapshot.Count));
        var from = incident.When.Start.AddDays(-random.Next(900));
        return new IncidentFilter
        {
            From = Maybe(2) ? from : null,
            To = Maybe(2) ? from.AddDays(random.Next(1_800)) : null,
            Bbox = Maybe(5) && incident.PublicWhere.Point is { } p ? new BBox(Round(p.Lon - random.NextDouble() * 2), Round(p.Lat - random.NextDouble()), Round(p.Lon + random.NextDouble() * 2), Round(p.Lat + random.NextDouble())) : null,
            Place = Maybe(5) && incident.PublicWhere.Within is [_, ..] within ? within[random.Next(within.Count)] : null,
            Kinds = Maybe(5) ? new HashSet<IncidentKind> { incident.Kind, IncidentKind.DroneStrike } : new HashSet<IncidentKind>(),
            Parties = Maybe(4) && incident.Parties is [var party, ..] ? new HashSet<string> { party.Name } : new HashSet<string>(),
            Grades = Maybe(4) ? new HashSet<Grade> { (Grade)random.Next(5), Grade.Fair } : new HashSet<Grade>(),
            Accuracy = Maybe(6) ? (GeolocationAccuracy)random.Next(3, 12) : null,
            KilledMin = Maybe(6) ? random.Next(30) : null,
            KilledMax = Maybe(6) ? random.Next(30, 200) : null,
            Text = Maybe(8) ? incident.TitleEn.Split(' ')[^1] : null,
        };
    }

    private static double Round(double degrees) => double.Parse(degrees.ToString("0.###", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
