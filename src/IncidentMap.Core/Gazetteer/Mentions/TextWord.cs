using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Mentions;

/// <summary>A word of a running text.</summary>
/// <param name="Start">Where it begins in the original.</param>
/// <param name="End">Just past its end in the original.</param>
/// <param name="Letters">Its folded letters.</param>
/// <param name="Script">Arabic, Latin or neither.</param>
/// <param name="Capital">True for a Latin word with a capital at its head.</param>
/// <param name="Joins">True when only blanks, apostrophes or a hyphen within a name stand between it and the word before: a name may go on.</param>
/// <param name="Tagged">True when a hash sign stands before it.</param>
internal readonly record struct TextWord(int Start, int End, string Letters, WordScript Script, bool Capital, bool Joins, bool Tagged = false)
{
    internal static List<TextWord> In(string text)
    {
        var folded = FoldedText.Of(text);
        var letters = folded.Text;
        var words = new List<TextWord>(letters.Length / 5);
        var joins = false;
        for (var i = 0; i < letters.Length;)
        {
            if (!char.IsLetterOrDigit(letters[i]))
            {
                joins = joins && letters[i] is ' ' or '-' or '#' or '_' && !IsDash(letters, i);
                i++;
                continue;
            }
            var end = i + 1;
            while (end < letters.Length && char.IsLetterOrDigit(letters[end]) && IsArabic(letters[end]) == IsArabic(letters[i])) end++;
            var span = folded.OriginalSpan(i, end - i);
            var owner = IsPossessive(text, span) ? 1 : 0;
            words.Add(new(span.Start, span.End - 2 * owner, letters[i..(end - owner)], ScriptOf(letters[i]), char.IsUpper(text[span.Start]), joins, i > 0 && letters[i - 1] == '#'));
            joins = true;
            i = end;
        }
        return words;
    }

    // "BEIRUT - A car bomb": a hyphen between blanks parts what stands beside it; Arabic sets one between مدينة and its name, too.
    private static bool IsDash(string letters, int i) => letters[i] == '-' && i > 1 && letters[i - 1] == ' ' && !IsArabic(letters[i - 2]) && i + 1 < letters.Length && letters[i + 1] == ' ';

    // "Hama's" is Hama; "Ra's al-Ayn" is a name.
    private static bool IsPossessive(string text, TextSpan span) => span.Length > 5 && text[span.End - 1] == 's' && text[span.End - 2] is '\'' or '’';

    private static bool IsArabic(char c) => c is >= '\u0620' and <= '\u06FF';

    private static WordScript ScriptOf(char c) => IsArabic(c) ? WordScript.Arabic : c is >= 'a' and <= 'z' ? WordScript.Latin : WordScript.Other;
}

internal enum WordScript
{
    Other,
    Arabic,
    Latin,
}
