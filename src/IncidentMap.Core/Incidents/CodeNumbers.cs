using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace IncidentMap.Incidents;

/// <summary>Codes as numbers: most are <c>SY-</c>, the start day and a number, so that the number alone says which one it is.</summary>
/// <param name="Numbers">One a row: the number, or -1 - k for the k-th of the others.</param>
/// <param name="Others">Rows whose codes have another form.</param>
/// <param name="OtherBytes">The length of these codes in UTF-8.</param>
internal sealed record CodeNumbers(int[] Numbers, List<int> Others, int OtherBytes)
{
    internal static CodeNumbers Of(SnapshotColumns columns, ReadOnlySpan<int> rows)
    {
        var (numbers, others, bytes) = (new int[rows.Length], new List<int>(), 0);
        var (prefix, prefixDay) = (Array.Empty<byte>(), int.MinValue);
        for (var i = 0; i < rows.Length; i++)
        {
            var code = columns.Codes.Utf8(rows[i]);
            var day = columns.StartDay[rows[i]];
            if (day != prefixDay) (prefix, prefixDay) = (Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"SY-{SnapshotColumns.DateOf(day):yyyy-MM-dd}-")), day);
            numbers[i] = Number(code, prefix);
            if (numbers[i] >= 0) continue;
            numbers[i] = -1 - others.Count;
            others.Add(rows[i]);
            bytes += code.Length;
        }
        return new(numbers, others, bytes);
    }

    /// <summary>The number behind the prefix; -1 where the code could not be made from it again.</summary>
    private static int Number(ReadOnlySpan<byte> code, ReadOnlySpan<byte> prefix)
    {
        if (!code.StartsWith(prefix)) return -1;
        var digits = code[prefix.Length..];
        var isPlain = digits.Length is > 0 and < 10 && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9') && (digits.Length == 1 || digits[0] != '0');
        return isPlain && Utf8Parser.TryParse(digits, out int number, out _) ? number : -1;
    }
}
