namespace IncidentMap.Gazetteer.Suggest;

/// <summary>A key of a place.</summary>
/// <param name="Key">Folded letters.</param>
/// <param name="Place">Index of the place.</param>
/// <param name="Name">The name that has this key.</param>
/// <param name="Fit">What a beginning of this key is of the name.</param>
internal readonly record struct PrefixEntry(string Key, int Place, string Name, SuggestionFit Fit);

/// <summary>Keys in the order of their letters: all that begin alike stand together and are found by binary search.</summary>
internal sealed class PrefixIndex
{
    private readonly PrefixEntry[] _entries;

    internal PrefixIndex(IEnumerable<PrefixEntry> entries)
    {
        _entries = [.. entries];
        Array.Sort(_entries, static (a, b) =>
        {
            var byKey = string.CompareOrdinal(a.Key, b.Key);
            return byKey != 0 ? byKey : a.Place.CompareTo(b.Place);
        });
    }

    /// <summary>The entries whose key begins so.</summary>
    internal ReadOnlySpan<PrefixEntry> StartingWith(string prefix)
    {
        var first = LowerBound(prefix);
        var end = first;
        // Keys are short lists for all but one or two letters; there, too, a walk costs less than the ranking that follows.
        while (end < _entries.Length && _entries[end].Key.StartsWith(prefix, StringComparison.Ordinal)) end++;
        return _entries.AsSpan(first, end - first);
    }

    private int LowerBound(string key)
    {
        var (low, high) = (0, _entries.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (string.CompareOrdinal(_entries[middle].Key, key) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
