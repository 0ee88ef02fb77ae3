using System.Text;
using System.Text.Unicode;

namespace IncidentMap.Exchange.Import.Files;

/// <summary>
/// Looks at every byte of a file once and says how its text is encoded: by its mark, else UTF-8 where all of it is valid UTF-8, else
/// UTF-16 where every other byte of Latin text is zero, else Windows-1256 or Windows-1252 (of which Latin-1 is a part), by whether the
/// bytes above 127 stand together, as the letters of Arabic words do, or alone among Latin letters, as accents do.
/// </summary>
internal sealed class TextCensus
{
    private readonly byte[] _head = new byte[4096];
    private readonly byte[] _carry = new byte[4];
    private int _headLength;
    private int _carried;
    private bool _isUtf8 = true;
    private bool _lastWasHigh;
    private long _high;
    private long _beside;

    /// <summary>All bytes seen.</summary>
    internal long Length { get; private set; }

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        if (_headLength < _head.Length)
        {
            var taken = Math.Min(bytes.Length, _head.Length - _headLength);
            bytes[..taken].CopyTo(_head.AsSpan(_headLength));
            _headLength += taken;
        }
        Length += bytes.Length;
        if (_isUtf8) CheckUtf8(bytes);
        // The other counts are only needed once UTF-8 is out of the question, and are cheap on ASCII.
        CountHigh(bytes);
    }

    /// <summary>The encoding, and the words for the report where it was guessed; null for what is no text.</summary>
    internal (Encoding Encoding, int Mark, string? Guess)? Result()
    {
        var head = _head.AsSpan(0, _headLength);
        if (head.StartsWith(Encoding.UTF8.Preamble)) return (Encoding.UTF8, 3, null);
        if (head.StartsWith(Encoding.Unicode.Preamble)) return (Encoding.Unicode, 2, null);
        if (head.StartsWith(Encoding.BigEndianUnicode.Preamble)) return (Encoding.BigEndianUnicode, 2, null);
        if (head.Contains((byte)0)) return Utf16(head);
        if (_isUtf8 && _carried == 0) return (Encoding.UTF8, 0, null);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var name = _beside * 2 >= _high ? "windows-1256" : "windows-1252";
        return (Encoding.GetEncoding(name), 0, $"it is not UTF-8 and bears no mark; read as {name}");
    }

    private static (Encoding Encoding, int Mark, string? Guess)? Utf16(ReadOnlySpan<byte> head)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i++)
            if (head[i] == 0) _ = i % 2 == 0 ? even++ : odd++;
        // Commas, digits and line ends are Latin in text of any language: they alone leave more than a tenth of zeros, all on one side.
        var enough = head.Length / 20;
        if (odd > enough && even == 0) return (Encoding.Unicode, 0, "it bears no mark; read as UTF-16, little-endian");
        if (even > enough && odd == 0) return (Encoding.BigEndianUnicode, 0, "it bears no mark; read as UTF-16, big-endian");
        return null;
    }

    private void CheckUtf8(ReadOnlySpan<byte> bytes)
    {
        if (_carried > 0)
        {
            var need = LengthOf(_carry[0]) - _carried;
            if (bytes.Length < need)
            {
                bytes.CopyTo(_carry.AsSpan(_carried));
                _carried += bytes.Length;
                return;
            }
            bytes[..need].CopyTo(_carry.AsSpan(_carried));
            _isUtf8 = Utf8.IsValid(_carry.AsSpan(0, _carried + need));
            bytes = bytes[need..];
            _carried = 0;
        }
        var whole = bytes.Length - Unfinished(bytes);
        _isUtf8 &= Utf8.IsValid(bytes[..whole]);
        bytes[whole..].CopyTo(_carry);
        _carried = bytes.Length - whole;
    }

    /// <summary>How many bytes at the end begin a character that goes on in the next buffer.</summary>
    private static int Unfinished(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var b = bytes[^back];
            if ((b & 0xC0) == 0x80) continue;
            return LengthOf(b) > back ? back : 0;
        }
        return 0;
    }

    private static int LengthOf(byte lead) => lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };

    private void CountHigh(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next != 0) _lastWasHigh = false;
            if (next < 0) return;
            _high++;
            if (_lastWasHigh) _beside++;
            _lastWasHigh = true;
            bytes = bytes[(next + 1)..];
        }
    }
}
