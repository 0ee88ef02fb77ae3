using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Pages;

public sealed partial class TimelineDrawingTests(PageApp app) : IClassFixture<PageApp>
{
    /// <summary>The upper edges of the drawings that hold the bars of incidents and of people killed, and where both end, in pixels.</summary>
    private const double IncidentTop = 11, IncidentFoot = 54, KilledTop = 68, KilledFoot = 100;

    [Fact]
    public async Task The_line_beside_a_number_stands_where_a_bar_of_that_number_ends()
    {
        var html = (await app.Get("/?lang=en&by=month")).Html;
        var most = await MostAMonthAsync();
        var lines = GridLine().Matches(html).Select(m => Number(m.Groups[1].Value)).ToArray();
        var ticks = Tick().Matches(html).Select(m => Number(m.Groups[1].Value)).ToArray();
        var tallest = Bars().Matches(html).SelectMany(m => Bar().Matches(m.Groups[1].Value)).Min(m => Number(m.Groups[1].Value) - Number(m.Groups[2].Value));
        var killed = KilledAtLeast().Match(html).Groups[1].Value;
        var deadliest = Bar().Matches(killed).Min(m => Number(m.Groups[1].Value) - Number(m.Groups[2].Value));

        Assert.Equal(2, lines.Length);
        Assert.InRange(ticks[0], 1, most.Incidents);
        Assert.Equal(IncidentFoot - (IncidentFoot - (IncidentTop + tallest)) * ticks[0] / most.Incidents, lines[0], 0.1);
        Assert.Equal(KilledFoot - (KilledFoot - (KilledTop + deadliest)) * ticks[1] / most.Killed, lines[1], 0.1);
    }

    [Fact]
    public async Task Each_source_has_a_line_of_its_own_over_the_whole_time_on_which_its_months_stand()
    {
        var html = (await app.Get("/?lang=en")).Html;
        var sources = Source().Count(html);
        Assert.True(sources > 0);
        Assert.Equal(sources, Track().Count(html));
    }

    [Fact]
    public async Task An_incident_whose_day_is_not_known_is_a_line_from_its_first_day_to_its_last()
    {
        using var client = app.Client();
        using var all = JsonDocument.Parse(await client.GetStringAsync("/api/incidents.geojson", TestContext.Current.CancellationToken));
        var uncertain = all.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetProperty("properties"))
            .Select(p => Day(p, "dateEnd").DayNumber - Day(p, "dateStart").DayNumber + 1).Where(days => days > 1).Order().ToArray();

        var drawn = Span().Matches(Spans().Match((await app.Get("/?lang=en")).Html).Groups[1].Value).Select(m => (int)Number(m.Groups[1].Value)).Order().ToArray();

        Assert.NotEmpty(uncertain);
        Assert.Equal(uncertain, drawn);
    }

    [Theory]
    [InlineData("US-led Coalition", Language.Ar, "التحالف الدولي")]
    [InlineData("SOHR", Language.Ar, "المرصد السوري لحقوق الإنسان")]
    [InlineData("US-led Coalition", Language.En, "US-led Coalition")]
    [InlineData("A Monitor", Language.Ar, "A Monitor")]
    public void A_source_bears_its_name_in_the_language_of_the_page_where_it_has_one(string speaker, Language language, string expected) =>
        Assert.Equal(expected, OriginLabels.Speaker(speaker, language));

    private async Task<(int Incidents, int Killed)> MostAMonthAsync()
    {
        using var client = app.Client();
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/incidents/histogram?by=month", TestContext.Current.CancellationToken));
        var months = answer.RootElement.GetProperty("buckets").EnumerateArray().ToArray();
        return (months.Max(m => m.GetProperty("incidents").GetInt32()), months.Max(m => m.GetProperty("killed").GetProperty("min") is { ValueKind: JsonValueKind.Number } least ? least.GetInt32() : 0));
    }

    private static DateOnly Day(JsonElement properties, string name) => DateOnly.Parse(properties.GetProperty(name).GetString()!, CultureInfo.InvariantCulture);

    private static double Number(string digits) => double.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex("""<line class="grid"[^>]* y1="([\d.]+)["]""")]
    private static partial Regex GridLine();

    [GeneratedRegex("""<path class="uncertain" d="([^"]*)["]""")]
    private static partial Regex Spans();

    [GeneratedRegex(@"M\d+ [\d.]+h(\d+)v1\.5")]
    private static partial Regex Span();

    [GeneratedRegex("""<text class="tick"[^>]*>\D*(\d+)""")]
    private static partial Regex Tick();

    [GeneratedRegex("""<path class="bar-grade-[a-z]+" d="([^"]*)["]""")]
    private static partial Regex Bars();

    [GeneratedRegex("""<path class="bar-killed-min" d="([^"]*)["]""")]
    private static partial Regex KilledAtLeast();

    [GeneratedRegex(@"M\d+ ([\d.]+)h[\d.]+v-([\d.]+)")]
    private static partial Regex Bar();

    [GeneratedRegex("""<text class="source["]""")]
    private static partial Regex Source();

    [GeneratedRegex("""<rect class="track"[^>]* width="100%["]""")]
    private static partial Regex Track();
}
