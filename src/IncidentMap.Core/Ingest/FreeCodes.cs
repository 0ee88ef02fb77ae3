using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Ingest;

/// <summary>Hands out free codes to incidents of one batch, which the store does not hold yet.</summary>
internal sealed class FreeCodes(IIncidentStore store)
{
    private readonly Dictionary<DateOnly, int> _last = [];

    /// <summary>The next free code of a day, such as SY-2017-06-26-1.</summary>
    internal string Next(DateOnly day)
    {
        if (!_last.TryGetValue(day, out var last))
        {
            var free = store.NextCode(day);
            last = int.Parse(free.AsSpan(free.LastIndexOf('-') + 1), CultureInfo.InvariantCulture) - 1;
        }
        _last[day] = ++last;
        return string.Create(CultureInfo.InvariantCulture, $"SY-{day:yyyy-MM-dd}-{last}");
    }
}
