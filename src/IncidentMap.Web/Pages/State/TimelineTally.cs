using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>Counts rows, which come in the order of their days, into bars: one pass, and a calendar is asked once a bar only.</summary>
internal sealed class TimelineTally(IncidentSnapshot snapshot, TimelineScale scale, ColourChoice colour)
{
    /// <summary>More uncertain dates than this cannot be told apart in the drawing; they are taken evenly from all.</summary>
    private const int MostSpans = 160;

    private readonly (int First, int Last) _shown = (SnapshotColumns.DayOf(scale.First), SnapshotColumns.DayOf(scale.Last));
    private readonly ColourGroups.Numbers _groups = ColourGroups.NumbersOf(snapshot, colour);
    private readonly List<TimelineBar> _bars = [];
    private readonly List<(DateOnly, int)> _months = [];
    private readonly List<int> _uncertain = [];
    private int[] _counts = [];
    private int _killedMin, _killedMax, _monthCount;
    private DateOnly _bar, _month;
    private int _barEnd = int.MinValue, _monthEnd = int.MinValue;

    /// <summary>The bars with anything in them.</summary>
    internal IReadOnlyList<TimelineBar> Bars
    {
        get
        {
            CloseBar();
            return _bars;
        }
    }

    /// <summary>Rows by month, whether shown or not.</summary>
    internal IReadOnlyList<(DateOnly Month, int Incidents)> Overview
    {
        get
        {
            CloseMonth();
            return _months;
        }
    }

    /// <summary>The days of the rows without a single day, where they meet the days shown.</summary>
    internal IReadOnlyList<(DateOnly First, DateOnly Last)> Spans
    {
        get
        {
            var step = Math.Max(1, (_uncertain.Count + MostSpans - 1) / MostSpans);
            return [.. _uncertain.Where((_, i) => i % step == 0).Select(row => (SnapshotColumns.DateOf(snapshot.Columns.StartDay[row]), SnapshotColumns.DateOf(snapshot.Columns.EndDay[row])))];
        }
    }

    /// <summary>Counts a row. None starts before the one counted last.</summary>
    internal void Add(int row)
    {
        var columns = snapshot.Columns;
        var day = columns.StartDay[row];
        if (day >= _monthEnd) OpenMonth(SnapshotColumns.DateOf(day));
        _monthCount++;
        if (columns.EndDay[row] > day && day <= _shown.Last && columns.EndDay[row] >= _shown.First) _uncertain.Add(row);
        if (day < _shown.First || day > _shown.Last) return;
        if (day >= _barEnd) OpenBar(SnapshotColumns.DateOf(day));
        _counts[_groups.Of(row)]++;
        if (columns.KilledMin[row] == SnapshotColumns.None) return;
        _killedMin += columns.KilledMin[row];
        _killedMax += Math.Max(columns.KilledMin[row], columns.KilledMax[row]);
    }

    private void OpenBar(DateOnly day)
    {
        CloseBar();
        _bar = scale.BarOf(day);
        _barEnd = SnapshotColumns.DayOf(scale.After(_bar));
        (_counts, _killedMin, _killedMax) = (new int[ColourGroups.Of(colour).Count], 0, 0);
    }

    private void CloseBar()
    {
        if (_barEnd == int.MinValue) return;
        _bars.Add(new TimelineBar(_bar, _counts, _killedMin, _killedMax));
        _barEnd = int.MinValue;
    }

    private void OpenMonth(DateOnly day)
    {
        CloseMonth();
        _month = new DateOnly(day.Year, day.Month, 1);
        _monthEnd = SnapshotColumns.DayOf(_month.AddMonths(1));
    }

    private void CloseMonth()
    {
        if (_monthCount > 0) _months.Add((_month, _monthCount));
        _monthCount = 0;
    }
}
