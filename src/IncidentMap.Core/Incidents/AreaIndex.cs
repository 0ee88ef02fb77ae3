namespace IncidentMap.Incidents;

/// <summary>One byte for the area, such as a governorate, that a row lies in by its record: the same rows as the filter word <c>place</c> finds for that area.</summary>
/// <param name="places">Ids of the areas; at most 255, and none within another.</param>
public sealed class AreaIndex(IReadOnlyList<string> places)
{
    /// <summary>Ids of the areas. The first has number 1; 0 stands for a row that lies in none.</summary>
    public IReadOnlyList<string> Places { get; } = [.. places.Take(byte.MaxValue)];

    /// <summary>The number of the area among the places that a row lies in.</summary>
    public byte Of(IReadOnlyList<string> within)
    {
        ArgumentNullException.ThrowIfNull(within);
        for (var i = 0; i < Places.Count; i++)
            if (within.Contains(Places[i], StringComparer.Ordinal)) return (byte)(i + 1);
        return 0;
    }
}
