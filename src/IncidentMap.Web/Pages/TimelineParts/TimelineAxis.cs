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

    /// <summary>A round number for the only line of a scale: the highest of 1, 2 or 5 times a power of ten that is not above the most.</summary>
    public static int Tick(int most)
    {
        var power = 1;
        while (power <= most / 10) power *= 10;
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }
}
