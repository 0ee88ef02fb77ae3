namespace IncidentMap.Web.Ogc.Tables;

/// <summary>The rows of a table that a request asks for, in the order asked for. All rows in their own order take no memory.</summary>
internal sealed class Selection
{
    private readonly int[]? _rows;

    private Selection(int[]? rows, int count) => (_rows, Count) = (rows, count);

    internal int Count { get; }

    internal static Selection All(int count) => new(null, count);

    internal static Selection Of(int[] rows) => new(rows, rows.Length);

    /// <summary>One page of it.</summary>
    internal int[] Page(int start, int most)
    {
        var first = Math.Min(start, Count);
        var length = Math.Min(most, Count - first);
        return _rows is null ? [.. Enumerable.Range(first, length)] : _rows.AsSpan(first, length).ToArray();
    }

    /// <summary>How much of the cache it fills, in rows.</summary>
    internal int Kept => _rows?.Length ?? 0;
}

/// <summary>
/// Selections of one table, so that every page after the first, and every count, is a look-up. The ones used longest ago go when there are
/// too many rows in all; a selection that went is made again, and is the same.
/// </summary>
internal sealed class SelectionCache
{
    /// <summary>Rows kept in all: 16 MB.</summary>
    private const int Most = 4_000_000;

    private const int MostSelections = 200;

    private readonly Lock _gate = new();
    private readonly LinkedList<(string Key, Selection Selection)> _byUse = [];
    private int _kept;

    internal Selection Get(string key, Func<Selection> make)
    {
        if (Find(key) is { } known) return known;
        var made = make(); // outside of the lock: two that ask at once may both make it
        lock (_gate)
        {
            _byUse.AddFirst((key, made));
            _kept += made.Kept;
            while (_byUse.Count > 1 && (_kept > Most || _byUse.Count > MostSelections))
            {
                _kept -= _byUse.Last!.Value.Selection.Kept;
                _byUse.RemoveLast();
            }
        }
        return made;
    }

    private Selection? Find(string key)
    {
        lock (_gate)
        {
            for (var node = _byUse.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key) continue;
                _byUse.Remove(node);
                _byUse.AddFirst(node);
                return node.Value.Selection;
            }
            return null;
        }
    }
}
