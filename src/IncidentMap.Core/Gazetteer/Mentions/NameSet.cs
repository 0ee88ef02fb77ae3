namespace IncidentMap.Gazetteer.Mentions;

/// <summary>Keys of names with what each needs around it. Words of a text are joined one by one for as long as a key goes on so.</summary>
internal sealed class NameSet
{
    private readonly Dictionary<string, MentionNeed> _needs;
    private readonly Dictionary<string, MentionNeed>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[] _sorted;

    internal NameSet(Dictionary<string, MentionNeed> needs)
    {
        _needs = needs;
        _lookup = needs.GetAlternateLookup<ReadOnlySpan<char>>();
        _sorted = [.. needs.Keys];
        Array.Sort(_sorted, StringComparer.Ordinal);
        LongestKey = _sorted.Length == 0 ? 0 : _sorted.Max(k => k.Length);
    }

    internal int LongestKey { get; }

    internal MentionNeed? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var need) ? need : null;

    /// <summary>True when a key begins with these letters.</summary>
    internal bool GoesOn(ReadOnlySpan<char> letters)
    {
        int low = 0, high = _sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sorted[middle].AsSpan().SequenceCompareTo(letters) < 0) low = middle + 1;
            else high = middle;
        }
        return low < _sorted.Length && _sorted[low].AsSpan().StartsWith(letters, StringComparison.Ordinal);
    }
}
