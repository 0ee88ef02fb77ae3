using System.Buffers.Text;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>
/// Reads single values out of features as they were encoded, for properties of which the snapshot has no column. It holds a stretch of
/// neighbouring rows, since filters go through rows in their order, or a single one. Each thread has its own.
/// </summary>
/// <remarks>
/// Values are found by the bytes of their names, without parsing what stands before them: quotes inside of strings are escaped, so that a
/// name with its quotes and colon can only be a member, and the flat properties stand before the arrays whose objects have like names.
/// </remarks>
internal sealed class FeatureWindow
{
    /// <summary>Rows whose features lie together on the snapshot's tape.</summary>
    private const int Rows = IncidentSnapshot.SliceRows;

    private const int FirstBytes = 4096;
    private const int Bytes = 1 << 20;

    [ThreadStatic]
    private static FeatureWindow? t_mine;

    private readonly int[] _rows = new int[Rows];
    private readonly int[] _ends = new int[Rows];
    private readonly WeakReference<IncidentSnapshot?> _snapshot = new(null);
    private byte[] _bytes = new byte[FirstBytes];
    private int _first;
    private int _count;

    internal static FeatureWindow Mine => t_mine ??= new FeatureWindow();

    /// <summary>The feature of a row with a comma and a line feed behind it; valid until the next question on this thread.</summary>
    internal ReadOnlySpan<byte> Feature(IncidentSnapshot snapshot, int row)
    {
        if (row < _first || row >= _first + _count || !_snapshot.TryGetTarget(out var held) || held != snapshot) Load(snapshot, row);
        var index = row - _first;
        var start = index == 0 ? 0 : _ends[index - 1];
        return _bytes.AsSpan(start, _ends[index] - start);
    }

    /// <summary>The text of a member; null where it is null.</summary>
    /// <param name="json">A feature, or the part of it that begins before the member.</param>
    /// <param name="member">Its name with quotes and colon.</param>
    internal static string? Text(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member)
    {
        var value = After(json, member);
        if (value[0] != '"') return null;
        var reader = new Utf8JsonReader(value, isFinalBlock: false, default);
        reader.Read();
        return reader.GetString();
    }

    /// <summary>The number of a member; NaN where it is null.</summary>
    internal static double Number(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member) =>
        Utf8Parser.TryParse(After(json, member), out double number, out _) ? number : double.NaN;

    internal static bool IsTrue(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member) => After(json, member)[0] == 't';

    /// <summary>What stands behind a member's name.</summary>
    internal static ReadOnlySpan<byte> After(ReadOnlySpan<byte> json, ReadOnlySpan<byte> member) => json[(json.IndexOf(member) + member.Length)..];

    private void Load(IncidentSnapshot snapshot, int row)
    {
        // Only who goes on where the last stretch ended is likely to go on.
        var follows = row == _first + _count && _snapshot.TryGetTarget(out var held) && held == snapshot;
        var wanted = follows ? Math.Min(Rows - row % Rows, snapshot.Count - row) : 1;
        if (follows && _bytes.Length < Bytes) _bytes = new byte[Bytes];
        for (var i = 0; i < wanted; i++) _rows[i] = row + i;
        var (copied, _) = snapshot.CopyFeatures(_rows.AsSpan(0, wanted), _bytes);
        if (copied == 0)
        {
            _bytes = new byte[snapshot.FeatureLength(row) * 2];
            (copied, _) = snapshot.CopyFeatures(_rows.AsSpan(0, 1), _bytes);
        }
        var end = 0;
        for (var i = 0; i < copied; i++) _ends[i] = end += snapshot.FeatureLength(row + i);
        (_first, _count) = (row, copied);
        _snapshot.SetTarget(snapshot);
    }
}
