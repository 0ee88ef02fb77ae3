using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace IncidentMap.Incidents;

/// <summary>Where to find rows by the places they lie in and by their code. Built when first asked for.</summary>
internal sealed class SnapshotPlaces
{
    private readonly FrozenDictionary<string, int[]> _within;
    private readonly FrozenDictionary<string, int> _codes;

    private SnapshotPlaces(FrozenDictionary<string, int[]> within, FrozenDictionary<string, int> codes) => (_within, _codes) = (within, codes);

    internal static SnapshotPlaces Of(Incident[] incidents)
    {
        var within = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var codes = new Dictionary<string, int>(incidents.Length, StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < incidents.Length; row++)
        {
            codes.TryAdd(incidents[row].Code, row);
            foreach (var place in PlacesOf(incidents[row].PublicWhere))
            {
                ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(within, place, out _);
                (rows ??= []).Add(row);
            }
        }
        return new(within.ToFrozenDictionary(p => p.Key, p => p.Value.ToArray(), StringComparer.Ordinal), codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The ids of a place and of all that hold it, each once.</summary>
    internal static IEnumerable<string> PlacesOf(Where where) =>
        (where.PlaceId is { } id ? where.Within.Prepend(id) : where.Within).Distinct(StringComparer.Ordinal);

    internal ReadOnlySpan<int> Within(string place) => _within.TryGetValue(place, out var rows) ? rows : [];

    internal int RowOfCode(string code) => _codes.GetValueOrDefault(code, -1);
}
