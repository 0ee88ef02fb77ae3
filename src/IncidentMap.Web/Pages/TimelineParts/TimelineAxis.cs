using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.TimelineParts;

/// <summary>What is written along the timeline.</summary>
public static class TimelineAxis
{
    /// <summary>Day numbers and their labels: months while they are few enough to be read, else quarters, else years.</summary>
    public static IEnumerable<(int Day, string Text)> Labels(TimelineScale scale, Language language)
    {
        var months = (scale.Last.Year - scale.First.Year) * 12 + scale.Last.Month - scale.First.Month + 1;
        var every = months switch { <= 8 => 1, <= 24 => 3, <= 48 => 6, <= 180 => 12, _ => 60 };
        var first = new DateOnly(scale.First.Year, 1, 1);
        for (var month = first; month <= scale.Last; month = month.AddMonths(every))
        {
            if (month < scale.First) continue;
            yield return (month.DayNumber, every >= 12 ? $"{month.Year}" : $"{DateWords.ShortMonth(month.Month, language)} {month.Year}");
        }
    }

    /// <summary>
    /// The labels with the class of the least width (CSS pixels of the plot) at which each is shown, so that none touches another or
    /// the end at any width, without script: where the width halves, every second label goes.
    /// </summary>
    /// <param name="labels">Day numbers and texts, evenly spread.</param>
    /// <param name="first">The first day of the plot.</param>
    /// <param name="days">The days of the plot.</param>
    public static IEnumerable<(int Day, string Text, string From)> Fitted(IEnumerable<(int Day, string Text)> labels, DateOnly first, int days)
    {
        var all = labels.ToList();
        if (all.Count == 0) yield break;
        var room = all.Max(l => l.Text.Length) * PixelsPerLetter + Gap;
        var between = all.Count < 2 ? days : (all[^1].Day - all[0].Day) / (all.Count - 1.0);
        for (var i = 0; i < all.Count; i++)
        {
            // The highest power of two that divides its place decides how long a label stays.
            var beside = i == 0 ? 0 : room * days / (between * (i & -i));
            var toEnd = room * days / Math.Max(1.0, first.DayNumber + days - all[i].Day);
            var least = Math.Max(beside, toEnd);
            yield return (all[i].Day, all[i].Text, $"from-{Widths.FirstOrDefault(w => w >= least, Widths[^1])}");
        }
    }

    // A generous letter of 11 px, and the space after a label.
    private const double PixelsPerLetter = 6.6;
    private const double Gap = 14;

    /// <summary>The widths that the style sheet knows as <c>from-…</c>; the last is never reached.</summary>
    private static readonly int[] Widths = [120, 160, 200, 240, 280, 320, 400, 480, 560, 640, 720, 840, 960, 1120, 1280, 1440, 1680, 2000, 9999];

    /// <summary>A round number for the only line of a scale: the highest of 1, 2 or 5 times a power of ten that is not above the most.</summary>
    public static int Tick(int most)
    {
        var power = 1;
        while (power <= most / 10) power *= 10;
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
