using System.Runtime.CompilerServices;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.State;

/// <summary>The months of which a source tells anything: a gap is a missing record, not peace.</summary>
/// <param name="Speaker">The source.</param>
/// <param name="Incidents">How many incidents it tells of.</param>
/// <param name="Months">Runs of months with at least one of them: first day of the first and last day of the last.</param>
public sealed record SourceCoverage(string Speaker, int Incidents, IReadOnlyList<(DateOnly First, DateOnly Last)> Months)
{
    /// <summary>Sources shown.</summary>
    private const int Most = 3;

    private static readonly ConditionalWeakTable<IncidentSnapshot, IReadOnlyList<SourceCoverage>> Known = [];

    /// <summary>The sources that tell of most incidents of a snapshot, counted once.</summary>
    public static IReadOnlyList<SourceCoverage> Of(IncidentSnapshot snapshot) => Known.GetValue(snapshot, Count);

    private static IReadOnlyList<SourceCoverage> Count(IncidentSnapshot snapshot)
    {
        var columns = snapshot.Columns;
        var (lists, months) = (columns.Speakers.Lists, columns.Speakers.Lists.Select(_ => new SortedSet<int>()).ToArray());
        var rows = new int[lists.Count];
        var (month, end) = (0, int.MinValue);
        for (var row = 0; row < snapshot.Count; row++)
        {
            if (columns.StartDay[row] >= end) (month, end) = MonthOf(columns.StartDay[row]);
            rows[columns.Speakers.Numbers[row]]++;
            months[columns.Speakers.Numbers[row]].Add(month);
        }
        return [.. lists.SelectMany((list, n) => list.Select(speaker => (Speaker: speaker, List: n))).GroupBy(s => s.Speaker, s => s.List, StringComparer.Ordinal)
            .Select(s => (s.Key, Rows: s.Sum(n => rows[n]), Months: s.SelectMany(n => months[n]).ToHashSet()))
            .Where(s => s.Rows > 0).OrderByDescending(s => s.Rows).ThenBy(s => s.Key, StringComparer.Ordinal).Take(Most)
            .Select(s => new SourceCoverage(s.Key, s.Rows, [.. Runs(s.Months)]))];
    }

    /// <summary>The month of a day as its number since year 0, and the first day after it.</summary>
    private static (int Month, int End) MonthOf(int day)
    {
        var date = SnapshotColumns.DateOf(day);
        return (date.Year * 12 + date.Month - 1, SnapshotColumns.DayOf(new DateOnly(date.Year, date.Month, DateTime.DaysInMonth(date.Year, date.Month))) + 1);
    }

    private static IEnumerable<(DateOnly, DateOnly)> Runs(HashSet<int> months)
    {
        foreach (var first in months.Where(m => !months.Contains(m - 1)).Order())
        {
            var last = first;
            while (months.Contains(last + 1)) last++;
            yield return (new DateOnly(first / 12, first % 12 + 1, 1), new DateOnly(last / 12, last % 12 + 1, DateTime.DaysInMonth(last / 12, last % 12 + 1)));
        }
    }
}
