namespace IncidentMap.Incidents;

/// <summary>
/// What sums read of the columns, half as wide: a pass over a million rows takes as long as memory takes to give them.
/// </summary>
internal sealed class NarrowColumns
{
    private readonly float[] _lon, _lat;
    private readonly short[]? _killedMin, _killedMax, _civiliansMin, _civiliansMax;

    internal NarrowColumns(SnapshotColumns columns)
    {
        (_lon, _lat) = (Singles(columns.Lon), Singles(columns.Lat));
        (_killedMin, _killedMax) = (Shorts(columns.KilledMin), Shorts(columns.KilledMax));
        (_civiliansMin, _civiliansMax) = (Shorts(columns.CiviliansMin), Shorts(columns.CiviliansMax));
    }

    /// <summary>
    /// Degrees, rounded. Rounding keeps the order: what lies west of a border does not lie east of it once both are rounded, though it may come to lie on it.
    /// </summary>
    internal ReadOnlySpan<float> Lon => _lon;

    /// <inheritdoc cref="Lon"/>
    internal ReadOnlySpan<float> Lat => _lat;

    /// <summary>Lower ends of the killed; empty where one of them is too large for it, as for the others.</summary>
    internal ReadOnlySpan<short> KilledMin => _killedMin;

    /// <summary>Upper ends of the killed.</summary>
    internal ReadOnlySpan<short> KilledMax => _killedMax;

    /// <summary>Lower ends of the civilians killed.</summary>
    internal ReadOnlySpan<short> CiviliansMin => _civiliansMin;

    /// <summary>Upper ends of the civilians killed.</summary>
    internal ReadOnlySpan<short> CiviliansMax => _civiliansMax;

    private static float[] Singles(ReadOnlySpan<double> degrees)
    {
        var singles = GC.AllocateUninitializedArray<float>(degrees.Length);
        for (var row = 0; row < singles.Length; row++) singles[row] = (float)degrees[row];
        return singles;
    }

    private static short[]? Shorts(ReadOnlySpan<int> people)
    {
        var shorts = GC.AllocateUninitializedArray<short>(people.Length);
        for (var row = 0; row < shorts.Length; row++)
        {
            if (people[row] > short.MaxValue) return null;
            shorts[row] = (short)people[row];
        }
        return shorts;
    }
}
