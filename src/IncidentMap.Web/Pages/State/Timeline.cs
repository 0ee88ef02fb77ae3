using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>One bar of the timeline.</summary>
/// <param name="First">Its first local day.</param>
/// <param name="Groups">Incidents by group of the colour choice.</param>
/// <param name="KilledMin">Sum of the lowest counts.</param>
/// <param name="KilledMax">Sum of the highest counts; an open-ended one adds its lowest.</param>
public sealed record TimelineBar(DateOnly First, IReadOnlyList<int> Groups, int KilledMin, int KilledMax)
{
    /// <summary>Incidents in the bar.</summary>
    public int Incidents => Groups.Sum();
}

/// <summary>The histogram under the map: everything that the filter would show if its dates were open, so that a brush sees what it could take in.</summary>
public sealed record Timeline
{
    /// <summary>What is shown of it.</summary>
    public required TimelineScale Scale { get; init; }

    /// <summary>What colours mean.</summary>
    public required ColourChoice Colour { get; init; }

    /// <summary>First and last day of all records, in whole years.</summary>
    public required (DateOnly First, DateOnly Last) Extent { get; init; }

    /// <summary>First and last day of the filter; an open end is the end of the extent.</summary>
    public required (DateOnly First, DateOnly Last) Selection { get; init; }

    /// <summary>True when the filter names a day.</summary>
    public required bool HasSelection { get; init; }

    /// <summary>The bars with anything in them, in the order of time.</summary>
    public required IReadOnlyList<TimelineBar> Bars { get; init; }

    /// <summary>Incidents by month of the whole extent, months with anything in them.</summary>
    public required IReadOnlyList<(DateOnly Month, int Incidents)> Overview { get; init; }

    /// <summary>Counts the incidents that a filter would show if its dates were open.</summary>
    public static Timeline Of(IncidentSnapshot snapshot, IncidentFilter filter, PageWords words) =>
        OfRows(snapshot, snapshot.Select(filter with { From = null, To = null }), filter, words);

    /// <summary>Counts rows of a snapshot, chosen without their dates.</summary>
    public static Timeline OfRows(IncidentSnapshot snapshot, int[] rows, IncidentFilter filter, PageWords words)
    {
        var extent = TimelineScale.ExtentOf(snapshot);
        var scale = TimelineScale.Of(extent, filter, words);
        var months = new SortedDictionary<DateOnly, int>();
        var bars = new SortedDictionary<DateOnly, Tally>();
        foreach (var row in rows)
        {
            var start = SnapshotColumns.DateOf(snapshot.Columns.StartDay[row]);
            var month = new DateOnly(start.Year, start.Month, 1);
            months[month] = months.GetValueOrDefault(month) + 1;
            if (start < scale.First || start > scale.Last) continue;
            var bar = scale.BarOf(start);
            if (!bars.TryGetValue(bar, out var tally)) bars[bar] = tally = new Tally(ColourGroups.Of(words.Colour).Count);
            tally.Add(ColourGroups.IndexOf(snapshot, row, words.Colour), snapshot.Columns.KilledMin[row], snapshot.Columns.KilledMax[row]);
        }
        return new Timeline
        {
            Scale = scale,
            Colour = words.Colour,
            Extent = extent,
            Selection = (filter.From ?? extent.First, filter.To ?? extent.Last),
            HasSelection = filter.From is not null || filter.To is not null,
            Bars = [.. bars.Select(b => b.Value.At(b.Key))],
            Overview = [.. months.Select(m => (m.Key, m.Value))],
        };
    }

    private sealed class Tally(int groups)
    {
        private readonly int[] _groups = new int[groups];
        private int _killedMin;
        private int _killedMax;

        internal void Add(int group, int killedMin, int killedMax)
        {
            _groups[group]++;
            if (killedMin == SnapshotColumns.None) return;
            _killedMin += killedMin;
            _killedMax += Math.Max(killedMin, killedMax);
        }

        internal TimelineBar At(DateOnly first) => new(first, _groups, _killedMin, _killedMax);
    }
}
