using System.Text;

namespace IncidentMap.Text;

/// <summary>
/// A text folded character by character (as <see cref="Fold.Search"/> does, white space kept) that remembers where each
/// folded character came from, so that what is found in it can be shown in the original.
/// </summary>
public sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private FoldedText(string original, string text, int[] starts, int[] ends) =>
        (Original, Text, _starts, _ends) = (original, text, starts, ends);

    /// <summary>The text as it was given.</summary>
    public string Original { get; }

    /// <summary>The folded text: lower case, no marks, one form for each letter; never longer than 18 times the original.</summary>
    public string Text { get; }

    /// <summary>Folds a text; any string will do, broken surrogates included.</summary>
    public static FoldedText Of(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var text = new StringBuilder(original.Length);
        var starts = new List<int>(original.Length);
        var ends = new List<int>(original.Length);
        for (var i = 0; i < original.Length;)
        {
            if (Rune.DecodeFromUtf16(original.AsSpan(i), out var rune, out var length) != System.Buffers.OperationStatus.Done) rune = Rune.ReplacementChar;
            var folded = CharacterFold.Of(rune);
            text.Append(folded);
            for (var k = 0; k < folded.Length; k++)
            {
                starts.Add(i);
                ends.Add(i + length);
            }
            i += length;
        }
        return new FoldedText(original, text.ToString(), [.. starts], [.. ends]);
    }

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
            var at = start < _starts.Length ? _starts[start] : Original.Length;
            return new TextSpan(at, 0);
        }
        var from = _starts[start];
        var end = _ends[start + length - 1];
        while (end < Original.Length && IsTrailingMark(Original[end])) end++; // السويداء ends in a hamza that folds away
        return new TextSpan(from, end - from);
    }

    /// <summary>The index in <see cref="Text"/> of the first folded character that came from <paramref name="original"/> or later.</summary>
    public int FoldedIndex(int original)
    {
        var found = Array.BinarySearch(_starts, original);
        if (found < 0) return ~found;
        while (found > 0 && _starts[found - 1] == original) found--;
        return found;
    }

    private static bool IsTrailingMark(char c) =>
        c is 'ـ' or 'ء' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
