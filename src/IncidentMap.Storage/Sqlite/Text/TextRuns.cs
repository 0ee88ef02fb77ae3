using System.Buffers;
using System.Text;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>
/// Words as the index takes them in (<c>005-text-runs.sql</c>): every run of three characters that stands within one of them, once, with blanks
/// between. What holds a part of a word holds all runs of that part. Kept by who cuts many texts, for one thread.
/// </summary>
internal sealed class TextRuns
{
    /// <summary>Characters of a run.</summary>
    private const int Length = 3;

    /// <summary>Bits of a Unicode scalar value.</summary>
    private const int RuneBits = 21;

    private readonly HashSet<ulong> _seen = [];
    private readonly ArrayBufferWriter<byte> _written = new(1024);

    /// <summary>The runs of folded words as UTF-8; empty where no word has three characters.</summary>
    internal byte[] Of(string words)
    {
        _seen.Clear();
        _written.ResetWrittenCount();
        foreach (var run in In(words))
            if (_seen.Add(run)) Write(run);
        return _written.WrittenSpan.ToArray();
    }

    /// <summary>The runs of one form of a word, each once, in their order.</summary>
    internal static IEnumerable<string> OfForm(string form)
    {
        foreach (var run in In(form).Distinct()) yield return $"{First(run)}{Second(run)}{Third(run)}";
    }

    /// <summary>Three scalar values each, the first in the highest bits.</summary>
    private static IEnumerable<ulong> In(string words)
    {
        var (run, length) = (0UL, 0);
        foreach (var rune in words.EnumerateRunes())
        {
            length = IsKept(rune) ? length + 1 : 0;
            run = ((run << RuneBits) | (uint)rune.Value) & ((1UL << (Length * RuneBits)) - 1);
            if (length >= Length) yield return run;
        }
    }

    /// <summary>Blanks part words; the engine takes other control characters of ASCII for blanks.</summary>
    private static bool IsKept(Rune rune) => rune.Value is > ' ' and not 0x7F;

    private void Write(ulong run)
    {
        var room = _written.GetSpan(4 * Length + 1);
        var used = First(run).EncodeToUtf8(room);
        used += Second(run).EncodeToUtf8(room[used..]);
        used += Third(run).EncodeToUtf8(room[used..]);
        room[used] = (byte)' ';
        _written.Advance(used + 1);
    }

    private static Rune First(ulong run) => new((uint)(run >> (2 * RuneBits)));

    private static Rune Second(ulong run) => new((uint)(run >> RuneBits) & ((1 << RuneBits) - 1));

    private static Rune Third(ulong run) => new((uint)run & ((1 << RuneBits) - 1));
}
