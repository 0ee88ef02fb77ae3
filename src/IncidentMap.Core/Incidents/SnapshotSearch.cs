using System.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// A query that is asked of many rows in ascending order: the words are read in pieces, since rows that follow one another mostly stand
/// behind one another. One whose words fold to nothing matches no row.
/// </summary>
/// <remarks>A pass takes some 17 ms for 100,000 rows; an index of the store leaves few of them to be looked at (the benchmark named search).</remarks>
internal sealed class SnapshotSearch(IncidentSnapshot snapshot, string text)
{
    private const int PieceBytes = 1 << 16;

    private readonly byte[][][] _query = [.. SearchWords.Query(text).Select(forms => forms.Select(Encoding.UTF8.GetBytes).ToArray())];
    private byte[] _piece = new byte[PieceBytes];
    private TapeSpan _held;

    internal bool Matches(int row)
    {
        var bytes = Words(snapshot.Columns.Words[row]);
        foreach (var forms in _query)
            if (!HoldsAny(bytes, forms)) return false;
        return _query.Length > 0;
    }

    private static bool HoldsAny(ReadOnlySpan<byte> bytes, byte[][] forms)
    {
        foreach (var form in forms)
            if (bytes.IndexOf(form) >= 0) return true;
        return false;
    }

    private ReadOnlySpan<byte> Words(TapeSpan words)
    {
        if (words.Start < _held.Start || words.End > _held.End) Hold(words);
        return _piece.AsSpan((int)(words.Start - _held.Start), words.Length);
    }

    private void Hold(TapeSpan words)
    {
        if (words.Length > _piece.Length) _piece = new byte[words.Length];
        // Only who goes on where the last piece ended is likely to go on.
        var length = words.Start == _held.End ? (int)Math.Min(_piece.Length, snapshot.Records.Words.Length - words.Start) : words.Length;
        snapshot.Records.Words.Read(words.Start, _piece.AsSpan(0, length));
        _held = new TapeSpan(words.Start, length);
    }
}
