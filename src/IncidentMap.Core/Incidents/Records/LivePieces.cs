namespace IncidentMap.Incidents;

/// <summary>
/// The pieces of a tape that rows still need, in the order in which they lie on it: what is kept of it leaves out everything else, such as
/// the exact place of an incident that was made coarser since.
/// </summary>
internal readonly struct LivePieces
{
    private readonly TapeSpan[] _pieces;
    private readonly int[] _rows;

    internal LivePieces(ReadOnlySpan<TapeSpan> pieces)
    {
        (_pieces, _rows) = (pieces.ToArray(), [.. Enumerable.Range(0, pieces.Length)]);
        var starts = Array.ConvertAll(_pieces, piece => piece.Start);
        Array.Sort(starts, _rows);
    }

    /// <summary>Where each row's piece stands when they follow one another without gaps.</summary>
    internal TapeSpan[] Moved()
    {
        var (moved, at) = (new TapeSpan[_pieces.Length], 0L);
        foreach (var row in _rows)
        {
            moved[row] = _pieces[row] with { Start = at };
            at += _pieces[row].Length;
        }
        return moved;
    }

    /// <summary>The length of all together.</summary>
    internal long Length => _pieces.Sum(piece => (long)piece.Length);

    /// <summary>Copies them one behind the other; those that follow one another on the tape at once.</summary>
    internal void CopyTo(Stream to, ByteTape tape)
    {
        for (int first = 0, next; first < _rows.Length; first = next)
        {
            var (start, end) = (_pieces[_rows[first]].Start, _pieces[_rows[first]].End);
            for (next = first + 1; next < _rows.Length && _pieces[_rows[next]].Start == end; next++) end = _pieces[_rows[next]].End;
            tape.CopyTo(to, start, end);
        }
    }
}
