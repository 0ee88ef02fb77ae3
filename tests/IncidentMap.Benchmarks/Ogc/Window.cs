using System.Globalization;

namespace IncidentMap.Benchmarks.Ogc;

/// <summary>A box and a span of days that hold some 10,000 of a million generated incidents: a year, and a tenth of the area.</summary>
internal sealed record Window(double West, double South, double East, double North, DateOnly From, DateOnly To)
{
    internal string Words => string.Create(CultureInfo.InvariantCulture, $"bbox={West},{South},{East},{North}&datetime={From:yyyy-MM-dd}/{To:yyyy-MM-dd}");

    internal string Cql => string.Create(CultureInfo.InvariantCulture,
        $"S_INTERSECTS(geometry,BBOX({West},{South},{East},{North})) AND T_INTERSECTS(INTERVAL(dateStart,dateEnd),INTERVAL('{From:yyyy-MM-dd}','{To:yyyy-MM-dd}'))");

    /// <summary>The same windows in every run.</summary>
    internal static IEnumerable<Window> Some(int count)
    {
        var random = new Random(1);
        for (var i = 0; i < count; i++)
        {
            var (west, south, from) = (Math.Round(35.7 + random.NextDouble() * 4.5, 4), Math.Round(32.3 + random.NextDouble() * 3.4, 4), new DateOnly(2014, 1, 1).AddDays(random.Next(3285)));
            yield return new(west, south, Math.Round(west + 2.04, 4), Math.Round(south + 1.55, 4), from, from.AddDays(355));
        }
    }
}
