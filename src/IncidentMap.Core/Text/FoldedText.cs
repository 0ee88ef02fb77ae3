using System.Buffers;
using System.Text;

namespace IncidentMap.Text;

/// <summary>
/// A text folded character by character (as <see cref="Fold.Search"/> does, white space kept) that remembers where each
/// folded character came from, so that what is found in it can be shown in the original.
/// </summary>
public sealed class FoldedText
{
    // No character folds to more than 18.
    private const int Spare = 32;

    // A text is folded by the reader of reports and then by the gazetteer that it asks; longer ones are not kept.
    private const int LongestRemembered = 32_768;

    [ThreadStatic]
    private static FoldedText? _last;

    private readonly int[] _starts; // as many as Text has characters; what lies behind them is room that was not needed

    private FoldedText(string original, string text, int[] starts) => (Original, Text, _starts) = (original, text, starts);

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The folded text: lower case, no marks, one form for each letter; never longer than 18 times the original.</summary>
    public string Text { get; }

    /// <summary>Folds a text; any string will do, broken surrogates included.</summary>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        if (_last is { } last && ReferenceEquals(last.Original, original)) return last;
        var folded = Folded(original);
        if (original.Length <= LongestRemembered) _last = folded;
        return folded;
    }

    private static FoldedText Folded(string original)
    {
        var letters = ArrayPool<char>.Shared.Rent(original.Length + Spare);
        var starts = new int[original.Length + Spare];
        var count = 0;
        for (var i = 0; i < original.Length; i += LengthAt(original, i))
        {
            if (Rune.DecodeFromUtf16(original.AsSpan(i), out var rune, out _) != OperationStatus.Done) rune = Rune.ReplacementChar;
            var folded = CharacterFold.Of(rune);
            if (count + folded.Length > starts.Length || count + folded.Length > letters.Length) Grow(ref letters, ref starts, count);
            foreach (var letter in folded) (letters[count], starts[count++]) = (letter, i);
        }
        var text = new string(letters, 0, count);
        ArrayPool<char>.Shared.Return(letters);
        return new FoldedText(original, text, starts);
    }

    private static void Grow(ref char[] letters, ref int[] starts, int count)
    {
        Array.Resize(ref starts, 2 * starts.Length + Spare);
        var larger = ArrayPool<char>.Shared.Rent(starts.Length);
        letters.AsSpan(0, count).CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }

    // Two for a pair of surrogates, one for any other code unit, a broken surrogate too.
    private static int LengthAt(string original, int at) => at + 1 < original.Length && char.IsSurrogatePair(original[at], original[at + 1]) ? 2 : 1;

    /// <summary>
    /// The stretch of the original that a stretch of the folded text came from. Marks that follow its last letter
    /// (vowel signs, tatweel, a lone hamza) belong to it.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in <see cref="Text"/>.</exception>
    public TextSpan OriginalSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, Text.Length - start);
        if (length == 0)
        {
            var at = start < Text.Length ? _starts[start] : Original.Length;
            return new TextSpan(at, 0);
        }
        var from = _starts[start];
        var last = _starts[start + length - 1];
        var end = last + LengthAt(Original, last);
        while (end < Original.Length && IsTrailingMark(Original[end])) end++; // السويداء ends in a hamza that folds away
        return new TextSpan(from, end - from);
    }

    /// <summary>The index in <see cref="Text"/> of the first folded character that came from <paramref name="original"/> or later.</summary>
    public int FoldedIndex(int original)
    {
        var found = Array.BinarySearch(_starts, 0, Text.Length, original);
        if (found < 0) return ~found;
        while (found > 0 && _starts[found - 1] == original) found--;
        return found;
    }

    private static bool IsTrailingMark(char c) =>
        c is 'ـ' or 'ء' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
