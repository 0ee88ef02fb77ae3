using System.Globalization;
using System.Text;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;
using Microsoft.AspNetCore.Components;

namespace IncidentMap.Web.Pages.TimelineParts;

/// <summary>
/// The timeline as SVG, whole without script. Everything is placed in percent of its days, so that it fits any width without
/// being drawn anew; the script only moves the selection and the shades beside it.
/// </summary>
public sealed partial class Histogram
{
    /// <summary>Bars begin below their captions, so that a tall one touches none: pixels from the upper edge, and their height.</summary>
    private const int IncidentTop = 11, IncidentHeight = 43;

    private const int KilledTop = 68, KilledHeight = 32;

    /// <summary>What is drawn.</summary>
    [Parameter, EditorRequired] public Timeline Timeline { get; set; } = null!;

    /// <summary>The language of the captions.</summary>
    [Parameter] public Language Language { get; set; }

    /// <summary>Leaves the overview of the whole time out, for a timeline that shows it anyway.</summary>
    [Parameter] public bool Small { get; set; }

    private const int CoverageTop = 146;
    private const int CoverageLine = 12;
    private const int SpanLanes = 3;

    private TimelineScale Scale => Timeline.Scale;

    private int Height => Small ? 118 : Timeline.Coverage.Count == 0 ? 146 : CoverageTop + Timeline.Coverage.Count * CoverageLine;

    private string Choice => Token.Of(Timeline.Colour);

    private IReadOnlyList<string> Groups => ColourGroups.Of(Timeline.Colour);

    private int Last => Scale.Last.DayNumber;

    private int From => Math.Clamp(Timeline.Selection.First.DayNumber, Scale.First.DayNumber, Last + 1);

    private int To => Math.Clamp(Timeline.Selection.Last.DayNumber, Scale.First.DayNumber - 1, Last);

    private int IncidentMost => Math.Max(1, Timeline.Bars.Max(b => (int?)b.Incidents) ?? 1);

    private int KilledMost => Math.Max(1, Timeline.Bars.Max(b => (int?)b.KilledMax) ?? 1);

    private int IncidentTick => TimelineAxis.Tick(IncidentMost);

    private int KilledTick => TimelineAxis.Tick(KilledMost);

    /// <summary>Whether a number of the axes has five digits or more, for which the page leaves more room beside the plot.</summary>
    private bool HasWideTicks => Math.Max(IncidentTick, KilledTick) >= 10_000;

    private int ExtentDays => Timeline.Extent.Last.DayNumber - Timeline.Extent.First.DayNumber + 1;

    // While the whole time is shown, the axis right above the overview may say the same years at the same places.
    private IEnumerable<(int Day, string Text)> Years
    {
        get
        {
            var years = Enumerable.Range(Timeline.Extent.First.Year, Timeline.Extent.Last.Year - Timeline.Extent.First.Year + 1)
                .Select(year => (new DateOnly(year, 1, 1).DayNumber, year.ToString(CultureInfo.InvariantCulture)));
            return (Scale.First, Scale.Last) == Timeline.Extent ? years.Except(TimelineAxis.Labels(Scale, Language)) : years;
        }
    }

    private Bilingual IncidentsCaption => Scale.Step switch
    {
        TimeUnit.Day => Labels.IncidentsADay,
        TimeUnit.Week => Labels.IncidentsAWeek,
        TimeUnit.Month => Labels.IncidentsAMonth,
        _ => Labels.IncidentsAYear,
    };

    private string Described =>
        $"{IncidentsCaption.In(Language)}, {DateWords.Period(Scale.First, Scale.Last, Language)}. {Labels.KilledLowToHigh.In(Language)}. {Labels.GapIsNotPeace.In(Language)}";

    private string OverviewPath
    {
        get
        {
            var most = Math.Max(1, Timeline.Overview.Max(m => (int?)m.Incidents) ?? 1);
            var path = new StringBuilder();
            foreach (var (month, incidents) in Timeline.Overview)
                Bar(path, month.DayNumber - Timeline.Extent.First.DayNumber, DateTime.DaysInMonth(month.Year, month.Month), 14, 0, 13.0 * incidents / most);
            return path.ToString();
        }
    }

    /// <summary>Uncertain dates as lines, side by side where they overlap; what finds no lane free shares the last.</summary>
    private string SpansPath
    {
        get
        {
            var (path, free) = (new StringBuilder(), new int[SpanLanes]);
            foreach (var (first, last) in Timeline.Spans)
            {
                var (from, to) = (Math.Max(first.DayNumber, Scale.First.DayNumber) - Scale.First.DayNumber, Math.Min(last.DayNumber, Last) - Scale.First.DayNumber + 1);
                var lane = Array.FindIndex(free, end => end <= from);
                if (lane < 0) lane = SpanLanes - 1;
                free[lane] = Math.Max(free[lane], to);
                path.Append(CultureInfo.InvariantCulture, $"M{from} {0.4 + 2.3 * lane:0.##}h{to - from}v1.5h{from - to}z");
            }
            return path.ToString();
        }
    }

    private string Covered(SourceCoverage source)
    {
        var path = new StringBuilder();
        foreach (var (first, last) in source.Months)
        {
            var days = last.DayNumber - first.DayNumber + 1;
            path.Append(CultureInfo.InvariantCulture, $"M{first.DayNumber - Timeline.Extent.First.DayNumber} {CoverageLine - 2}h{days}v2h{-days}z");
        }
        return path.ToString();
    }

    private static int Day(DateOnly day) => SnapshotColumns.DayOf(day);

    private string X(int day) => Percent(100.0 * (day - Scale.First.DayNumber) / Scale.Days);

    private string W(int first, int last) => Percent(Math.Max(0, 100.0 * (last - first + 1) / Scale.Days));

    private string OverviewX(int day) => Percent(100.0 * (day - Timeline.Extent.First.DayNumber) / ExtentDays);

    private string OverviewW(int first, int last) => Percent(100.0 * (last - first + 1) / ExtentDays);

    private static string Percent(double share) => FormattableString.Invariant($"{share:0.###}%");

    private static string Y(int value, int most, double top, double bottom) =>
        (bottom - (bottom - top) * value / most).ToString("0.#", CultureInfo.InvariantCulture);

    private string Stack(int group) => Path(IncidentHeight, IncidentMost, b => b.Groups.Take(group).Sum(), b => b.Groups.Take(group + 1).Sum());

    private string Killed(Func<TimelineBar, int> from, Func<TimelineBar, int> to) => Path(KilledHeight, KilledMost, from, to);

    private string Path(int height, int most, Func<TimelineBar, int> from, Func<TimelineBar, int> to)
    {
        var path = new StringBuilder();
        foreach (var bar in Timeline.Bars)
        {
            var (low, high) = (1.0 * height * from(bar) / most, 1.0 * height * to(bar) / most);
            if (high > low) Bar(path, bar.First.DayNumber - Scale.First.DayNumber, Scale.After(bar.First).DayNumber - bar.First.DayNumber, height, low, high);
        }
        return path.ToString();
    }

    /// <summary>One rectangle, with a sixth of the bar left open beside it.</summary>
    private static void Bar(StringBuilder path, int start, int days, double height, double low, double high) =>
        path.Append(CultureInfo.InvariantCulture, $"M{start} {height - low:0.##}h{days * 0.84:0.##}v{low - high:0.##}h{days * -0.84:0.##}z");
}
