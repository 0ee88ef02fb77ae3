using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange;

public sealed class FormatTests
{
    private static readonly IncidentSnapshot Snapshot = IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-26") with { TitleEn = "two\nlines" }, MadeUp.Incident("b", "2017-06-27")], 1);

    [Theory]
    [InlineData("june.geojson", "geojson")]
    [InlineData("june.JSON", "geojson")]
    [InlineData("june.ndjson", "geojsonl")]
    [InlineData("june.geojsons", "geojsons")]
    [InlineData("june.hxl.csv", "hxl.csv")]
    [InlineData("june.csv", "csv")]
    [InlineData("csv", "csv")]
    [InlineData("hxl.csv", "hxl.csv")]
    [InlineData("june.kml", "kml")]
    [InlineData("june.xlsx", "xlsx")]
    [InlineData("june.shp", null)]
    [InlineData("kmlx", null)]
    public void The_ending_says_the_form(string file, string? name) => Assert.Equal(name, ExportFormat.Parse(ExportFormat.All, file)?.Name);

    [Fact]
    public void A_text_sequence_puts_each_feature_between_a_record_separator_and_a_line_feed()
    {
        var lines = Exports.Of(Snapshot, ExportFormat.GeoJsonLines);
        Assert.Equal(string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => $"\u001E{l}\n")), Exports.Of(Snapshot, ExportFormat.GeoJsonSequence));
        Assert.Equal(2, lines.Count(c => c == '\n'));
    }

    [Fact]
    public void A_feature_longer_than_what_is_copied_at_once_is_whole_in_every_form()
    {
        var snapshot = IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-25"), MadeUp.Incident("b", "2017-06-26") with { TitleEn = new string('x', 600_000) }, MadeUp.Incident("c", "2017-06-27")], 1);
        foreach (var format in new[] { ExportFormat.GeoJson, ExportFormat.GeoJsonLines, ExportFormat.GeoJsonSequence })
        {
            var text = Exports.Of(snapshot, format);
            Assert.Contains(new string('x', 600_000), text, StringComparison.Ordinal);
            Assert.Contains("\"code\":\"c\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_second_row_of_an_HXL_table_tags_every_column_and_the_rest_is_the_native_table()
    {
        var (native, hxl) = (Exports.Of(Snapshot, ExportFormat.Csv).Split("\r\n"), Exports.Of(Snapshot, ExportFormat.HxlCsv).Split("\r\n"));
        Assert.Equal(NativeCsv.Columns.Count, hxl[1].Split(',').Length);
        Assert.All(hxl[1].Split(','), tag => Assert.Matches(@"^#[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$", tag));
        Assert.Equal(hxl[1].Split(',').Length, hxl[1].Split(',').Distinct().Count());
        Assert.Equal(native, hxl.Where((_, line) => line != 1));
    }

    [Fact]
    public void A_README_says_what_was_filtered_in_both_languages_when_and_under_which_licence()
    {
        var readme = AboutExport.Readme(new IncidentFilter { From = MadeUp.Day("2017-06-01"), To = MadeUp.Day("2017-06-30"), Text = "a\nb" }, 7, Exports.Notes);
        foreach (var said in new[] { "June 2017", "حزيران", "from=2017-06-01&to=2017-06-30", "incidents: 7", "2026-01-02T03:04:05Z", "creativecommons.org", "/method" })
            Assert.Contains(said, readme, StringComparison.Ordinal);
        Assert.Equal(11, readme.Count(c => c == '\n'));
    }
}
