using System.Buffers;

namespace IncidentMap.Reports.Words;

/// <summary>
/// Words masked against the filters of social networks: قت*ل, استش.هاد, "kil*led", "k!lled". A mark inside is taken out only where
/// what is left is a word of a lexicon, so that a full stop without a blank stays one.
/// </summary>
internal static class MaskedWord
{
    private const int ShortestWord = 4;

    // ق.صف: a shorter one with a single mark inside, which initials have between all letters. It is a word as it stands: in ي ب ك/بي كا كا the stroke
    // parts two names, and no ك stands before the second.
    private const int ShortestOfOneMark = 3;

    private const int LongestWord = 20;

    // A mark, or letters that a mark stands for.
    private static readonly SearchValues<char> Marks = SearchValues.Create("*.!|_-@$+~^/\\•·013459");

    /// <summary>Past the end of the word that a mark at <paramref name="at"/> interrupts; null when it ends there.</summary>
    internal static int? EndOf(string text, int start, int at)
    {
        if (!IsMask(text, at)) return null;
        var end = at + 1;
        while (end < text.Length && end - start < LongestWord && (char.IsLetter(text[end]) || IsMask(text, end))) end++;
        for (; end > at + 1; end = PreviousStop(text, at, end))
            if (Read(text.AsSpan(start, end - start)) is not null) return end;
        return null;
    }

    /// <summary>The word behind the mask; null where there is no mask or no such word.</summary>
    internal static WordForm? Read(ReadOnlySpan<char> letters)
    {
        if (letters.Length is < ShortestWord or > LongestWord || !letters.ContainsAny(Marks)) return null;
        // و9شهداء: a number between a particle and its noun.
        if (letters[0] is 'و' or 'ف' or 'ب' or 'ل' && char.IsAsciiDigit(letters[1])) return null;
        return Known(letters, c => null) ?? Known(letters, letters[0] is >= '\u0600' and <= '\u06ff' ? ArabicLetterOf : LetterOf);
    }

    // A mark before a letter, or the first of two: است..شهاد.
    private static bool IsMask(string text, int at) =>
        Marks.Contains(text[at]) && at + 1 < text.Length && (char.IsLetter(text[at + 1]) || text[at + 1] == text[at] && at + 2 < text.Length && char.IsLetter(text[at + 2]));

    private static int PreviousStop(string text, int at, int end)
    {
        var stop = end - 1;
        while (stop > at + 1 && !Marks.Contains(text[stop])) stop--;
        return stop;
    }

    private static WordForm? Known(ReadOnlySpan<char> letters, Func<char, char?> replacement)
    {
        var plain = new System.Text.StringBuilder(letters.Length);
        foreach (var c in letters)
            if (char.IsLetter(c)) plain.Append(c);
            else if (replacement(c) is { } letter) plain.Append(letter);
        return plain.Length >= (letters[0] is >= '\u0600' and <= '\u06ff' && IsMaskedOnce(letters) ? ShortestOfOneMark : ShortestWord) && WordForm.Of(plain.ToString()) is { IsInLexicon: true } form && (plain.Length > ShortestOfOneMark || LexiconIndex.BitsOf([form.Text]).Count > 0) ? form : null;
    }

    // ق.تل, ق__تل: one mark, or one twice.
    private static bool IsMaskedOnce(ReadOnlySpan<char> letters)
    {
        var (first, last) = (letters.IndexOfAny(Marks), letters.LastIndexOfAny(Marks));
        return letters.Length - (last - first + 1) == ShortestOfOneMark && letters[first] == letters[last];
    }

    // د1عش, عد9ان: by the shape.
    private static char? ArabicLetterOf(char mark) => mark switch { '1' or '!' or '|' => 'ا', '9' => 'و', _ => null };

    private static char? LetterOf(char mark) => mark switch { '!' or '1' or '|' => 'i', '@' or '4' => 'a', '0' => 'o', '3' => 'e', '$' or '5' => 's', _ => null };
}
