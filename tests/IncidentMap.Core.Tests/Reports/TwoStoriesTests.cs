using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Reports.Events.Homes;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>Two reports of <c>wordings.tsv</c> in one text: what the first one says does not change by what stands below it.</summary>
public sealed class TwoStoriesTests
{
    // Many of the rest are of one town and kind, so that nothing parts them.
    private const double Least = 0.86;

    private const int ShortestStory = 60;

    // Far apart in the table, whose neighbours are alike.
    private const int Stride = 7919;

    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    [Fact]
    public void Each_tie_has_its_weight() => Assert.Equal(Ties.Count, TieWeights.Of.Length);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_harm_of_a_report_is_that_of_its_own_event_whatever_paragraph_stands_below_it(bool isArabic)
    {
        var reports = TextTable.Rows("wordings.tsv").Where(r => r[2] == "1" && r[4] != "?" && r[6] != "?" && IsArabic(r[7]) == isArabic).ToList();
        var others = reports.FindAll(r => r[7].Length > ShortestStory && r[4] + r[6] != "--");
        var missed = reports.Where((r, i) => !IsReadSo(r, others[i * Stride % others.Count])).Select(r => r[0]).ToList();
        Assert.True(missed.Count <= (1 - Least) * reports.Count, $"{missed.Count} of {reports.Count} are read otherwise, among them: {string.Join("; ", missed.Take(20))}");
    }

    private static bool IsReadSo(string[] report, string[] other)
    {
        if (report == other) return true;
        var (text, below) = (TextTable.Text(report[7], report[1]), TextTable.Text(other[7], other[1]).Text.Split('\n'));
        var both = text with { Text = text.Text + "\n" + (below[0].Length > ShortestStory ? below[0] : below[^1]) };
        var counts = Reader.Read(both).Incidents is [var main, ..] ? ReadingMeasures.Of(main).Casualties : null;
        return (counts?.Killed?.ToString() ?? "-", counts?.Injured?.ToString() ?? "-") == (report[4], report[6]);
    }

    private static bool IsArabic(string text) => text.Any(static c => c is >= '\u0621' and <= '\u064a');
}
