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

    /// <summary>Incidents of which no single day is known, as the days that they may have happened on; of very many only as many as can be drawn.</summary>
    public required IReadOnlyList<(DateOnly First, DateOnly Last)> Spans { get; init; }

    /// <summary>When the sources that tell of most incidents tell of any at all, whatever the filter.</summary>
    public required IReadOnlyList<SourceCoverage> Coverage { get; init; }

    /// <summary>Counts the incidents that a filter would show if its dates were open.</summary>
    public static Timeline Of(IncidentSnapshot snapshot, IncidentFilter filter, PageWords words) =>
        OfRows(snapshot, snapshot.Select(filter with { From = null, To = null }), filter, words);

    /// <summary>Counts rows of a snapshot, chosen without their dates.</summary>
    public static Timeline OfRows(IncidentSnapshot snapshot, int[] rows, IncidentFilter filter, PageWords words)
    {
        var extent = TimelineScale.ExtentOf(snapshot);
        var scale = TimelineScale.Of(extent, filter, words);
        var tally = new TimelineTally(snapshot, scale, words.Colour);
        foreach (var row in rows) tally.Add(row);
        return new Timeline
        {
            Scale = scale,
            Colour = words.Colour,
            Extent = extent,
            Selection = (filter.From ?? extent.First, filter.To ?? extent.Last),
            HasSelection = filter.From is not null || filter.To is not null,
            Bars = tally.Bars,
            Overview = tally.Overview,
            Spans = tally.Spans,
            Coverage = SourceCoverage.Of(snapshot),
        };
    }
}
