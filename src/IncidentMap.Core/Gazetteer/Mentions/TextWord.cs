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
            var inTag = i > 0 && letters[i - 1] is '#' or '_';
            var own = letters[i..(end - owner)];
            if (inTag && span.Length == own.Length) own = WithoutArticles(text.AsSpan(span.Start, span.Length), own);
            words.Add(new(span.Start, span.End - 2 * owner, own, ScriptOf(letters[i]), char.IsUpper(text[span.Start]) || inTag && IsJoinedArticle(text.AsSpan(span.Start, span.Length), 0), joins, i > 0 && letters[i - 1] == '#'));
            joins = true;
            i = end;
        }
        return words;
    }

    /// <summary>The words of a name that a hash tag writes as one, each behind a capital: "JisrAlShughour", "alShughur".</summary>
    /// <param name="tag">The name as written.</param>
    internal static string Spoken(string tag)
    {
        var spoken = new System.Text.StringBuilder(tag.Length + 3);
        for (var i = 0; i < tag.Length; i++)
        {
            if (i > 0 && char.IsUpper(tag[i]) && (char.IsLower(tag[i - 1]) || tag[i - 1] == 'l')) spoken.Append(' ');
            spoken.Append(tag[i] == '_' ? ' ' : tag[i]);
        }
        return spoken.ToString();
    }

    // "JisrAlShughour" is the Jisr Shughour of the gazetteer's keys.
    private static string WithoutArticles(ReadOnlySpan<char> written, string letters)
    {
        for (var i = written.Length - 3; i >= 0; i--)
            if (IsJoinedArticle(written, i)) letters = letters.Remove(i, 2);
        return letters;
    }

    // "Al" behind a small letter and before a capital, "al" at the head before one.
    private static bool IsJoinedArticle(ReadOnlySpan<char> written, int at) =>
        at + 2 < written.Length && written[at + 1] is 'l' && char.IsUpper(written[at + 2]) && (at == 0 ? written[at] is 'a' : written[at] is 'A' && char.IsLower(written[at - 1]));

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
