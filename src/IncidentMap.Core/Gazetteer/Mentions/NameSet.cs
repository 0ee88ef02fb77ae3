namespace IncidentMap.Gazetteer.Mentions;

/// <summary>Keys of names with what each needs around it. Words of a text are joined one by one for as long as a key goes on so.</summary>
internal sealed class NameSet
{
    // As many letters as fit into one number. Nearly every word of a text begins no name and is told by them alone.
    private const int Head = 4;

    private readonly Dictionary<string, MentionNeed> _needs;
    private readonly Dictionary<string, MentionNeed>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[] _sorted;
    private readonly Dictionary<ulong, Range> _heads = [];

    internal NameSet(Dictionary<string, MentionNeed> needs)
    {
        _needs = needs;
        _lookup = needs.GetAlternateLookup<ReadOnlySpan<char>>();
        _sorted = [.. needs.Keys];
        Array.Sort(_sorted, StringComparer.Ordinal);
        LongestKey = _sorted.Length == 0 ? 0 : _sorted.Max(k => k.Length);
        for (var length = 1; length <= Head; length++) AddHeads(length);
    }

    internal int LongestKey { get; }

    internal MentionNeed? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var need) ? need : null;

    /// <summary>True when a key begins with these letters.</summary>
    internal bool GoesOn(ReadOnlySpan<char> letters)
    {
        if (letters.IsEmpty) return _sorted.Length > 0;
        if (!_heads.TryGetValue(Packed(letters), out var keys)) return false;
        if (letters.Length <= Head) return true;
        var (low, high) = (keys.Start.Value, keys.End.Value);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_sorted[middle].AsSpan().SequenceCompareTo(letters) < 0) low = middle + 1;
            else high = middle;
        }
        return low < keys.End.Value && _sorted[low].AsSpan().StartsWith(letters, StringComparison.Ordinal);
    }

    // Sorted by their code units, keys with the same head stand together.
    private void AddHeads(int length)
    {
        var start = 0;
        for (var i = 0; i < _sorted.Length; i++)
        {
            if (_sorted[i].Length < length) { start = i + 1; continue; }
            var last = i + 1 == _sorted.Length || !_sorted[i + 1].AsSpan().StartsWith(_sorted[i].AsSpan(0, length), StringComparison.Ordinal);
            if (!last) continue;
            _heads[Packed(_sorted[i].AsSpan(0, length))] = start..(i + 1);
            start = i + 1;
        }
    }

    private static ulong Packed(ReadOnlySpan<char> letters)
    {
        var packed = 0ul;
        foreach (var letter in letters[..Math.Min(Head, letters.Length)]) packed = packed << 16 | letter;
        return packed;
    }
}
