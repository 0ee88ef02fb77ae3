using System.Text;

namespace IncidentMap.Incidents;

/// <summary>The codes of the rows as UTF-8, end to end, and the way from a code to its row. Case does not matter when one is looked for.</summary>
public sealed class CodeColumn
{
    private readonly byte[] _bytes;
    private readonly int[] _ends;
    private readonly Lazy<int[]> _table;

    internal CodeColumn(byte[] bytes, int[] ends)
    {
        (_bytes, _ends) = (bytes, ends);
        _table = new(BuildTable);
    }

    /// <summary>All codes, end to end.</summary>
    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Where each code ends.</summary>
    internal ReadOnlySpan<int> Ends => _ends;

    /// <summary>The code of a row as UTF-8.</summary>
    public ReadOnlySpan<byte> Utf8(int row)
    {
        var start = row == 0 ? 0 : _ends[row - 1];
        return _bytes.AsSpan(start, _ends[row] - start);
    }

    /// <summary>The code of a row.</summary>
    public string Text(int row) => Encoding.UTF8.GetString(Utf8(row));

    /// <summary>The first row of a code; -1 when there is none.</summary>
    internal int RowOf(string code)
    {
        var wanted = Encoding.UTF8.GetBytes(code);
        var table = _table.Value;
        for (var slot = Hash(wanted) & (table.Length - 1); table[slot] >= 0; slot = (slot + 1) & (table.Length - 1))
            if (IsSame(Utf8(table[slot]), wanted, code)) return table[slot];
        return -1;
    }

    private static bool IsSame(ReadOnlySpan<byte> held, byte[] wanted, string code) =>
        held.SequenceEqual(wanted) || string.Equals(Encoding.UTF8.GetString(held), code, StringComparison.OrdinalIgnoreCase);

    /// <summary>Open addressing, at most half full; -1 is a free slot.</summary>
    private int[] BuildTable()
    {
        var table = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, _ends.Length * 2))];
        Array.Fill(table, -1);
        for (var row = 0; row < _ends.Length; row++)
        {
            var slot = Hash(Utf8(row)) & (table.Length - 1);
            while (table[slot] >= 0) slot = (slot + 1) & (table.Length - 1);
            table[slot] = row;
        }
        return table;
    }

    /// <summary>FNV-1a over the bytes, without the bit that tells cases of ASCII letters apart; other letters are passed over.</summary>
    private static int Hash(ReadOnlySpan<byte> code)
    {
        var hash = 2166136261u;
        foreach (var b in code)
            if (b < 0x80) hash = (hash ^ (b | 0x20u)) * 16777619;
        return (int)(hash & int.MaxValue);
    }
}
