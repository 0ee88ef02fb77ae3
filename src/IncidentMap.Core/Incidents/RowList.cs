namespace IncidentMap.Incidents;

/// <summary>A list of rows that grows by doubling.</summary>
internal sealed class RowList
{
    private int[] _rows = new int[256];
    private int _count;

    internal void Add(int row)
    {
        if (_count == _rows.Length) Array.Resize(ref _rows, _count * 2);
        _rows[_count++] = row;
    }

    internal int[] ToArray() => _rows.AsSpan(0, _count).ToArray();
}
