using System.Collections;

namespace IncidentMap.Incidents;

/// <summary>Records that grow in pieces, so that a million of them need no array of a hundred megabytes.</summary>
internal sealed class RecordList : IReadOnlyCollection<RowRecord>
{
    private const int PieceRows = 512;

    private readonly List<RowRecord[]> _pieces = [];
    private bool _isSorted = true;

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public IEnumerator<RowRecord> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(RowRecord record)
    {
        if (Count % PieceRows == 0) _pieces.Add(new RowRecord[PieceRows]);
        _isSorted = _isSorted && (Count == 0 || RowRecord.InOrder(this[Count - 1], record) <= 0);
        _pieces[Count / PieceRows][Count % PieceRows] = record;
        Count++;
    }

    /// <summary>Brings the records to the order of rows. A store gives them in that order already.</summary>
    internal void Sort()
    {
        if (_isSorted) return;
        var sorted = this.ToArray();
        Array.Sort(sorted, RowRecord.InOrder);
        for (var i = 0; i < sorted.Length; i++) _pieces[i / PieceRows][i % PieceRows] = sorted[i];
        _isSorted = true;
    }

    private ref readonly RowRecord this[int index] => ref _pieces[index / PieceRows][index % PieceRows];
}
