using System.Globalization;
using System.Text;

namespace IncidentMap.Text;

/// <summary>
/// The fold of one character: compatibility decomposition (Unicode NFKD), marks dropped, lower case, and the letters
/// that writers of Arabic and of romanised Arabic use for each other made one. Context plays no part here, so that
/// every folded character has one origin in the original text.
/// </summary>
internal static class CharacterFold
{
    // Latin to the end of the Arabic block, and the letters with dots and strokes below that romanisations are full of (Ḩ, Ţ),
    // with the punctuation behind them; what lies beyond is rare enough to fold on demand.
    private const int TableSize = 0x0700, DottedFrom = 0x1E00, DottedSize = 0x0270;

    /// <summary>Stands in <see cref="InWord"/> for a character that folds to more than one, or is not in the table.</summary>
    internal const char Several = '\uFFFF';

    private static readonly string[] Table = BuildTable(0, TableSize), Dotted = BuildTable(DottedFrom, DottedSize);

    private static readonly char[] Words = [.. Table.Select(WordCharacter)], DottedWords = [.. Dotted.Select(WordCharacter)];

    internal static string Of(Rune rune) => rune.Value < TableSize ? Table[rune.Value]
        : (uint)(rune.Value - DottedFrom) < DottedSize ? Dotted[rune.Value - DottedFrom] : Compute(rune);

    /// <summary>
    /// The fold of a character in a name: a letter or digit, a blank for what parts words, the null character for what
    /// folds away, or <see cref="Several"/>, for which <see cref="Of"/> must be asked.
    /// </summary>
    internal static char InWord(char c) => c < TableSize ? Words[c] : (uint)(c - DottedFrom) < DottedSize ? DottedWords[c - DottedFrom] : Several;

    private static char WordCharacter(string folded) => folded switch
    {
        "" => '\0',
        [var c] => char.IsLetterOrDigit(c) ? c : ' ',
        _ => Several,
    };

    private static string[] BuildTable(int from, int size)
    {
        var table = new string[size];
        for (var i = 0; i < size; i++) table[i] = Compute(new Rune(from + i));
        return table;
    }

    private static string Compute(Rune rune)
    {
        if (Special(rune.Value) is { } special) return special;
        // Private use and unassigned characters have no decomposition; Normalize would reject some of them.
        var category = Rune.GetUnicodeCategory(rune);
        if (category is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse) return rune.ToString();
        var folded = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Append(folded, Rune.ToLowerInvariant(part));
        return folded.ToString();
    }

    private static void Append(StringBuilder folded, Rune part)
    {
        if (Special(part.Value) is { } special)
        {
            folded.Append(special);
            return;
        }
        switch (Rune.GetUnicodeCategory(part))
        {
            case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                return;
            case UnicodeCategory.Control or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                folded.Append(part.Value is '\n' ? '\n' : ' ');
                return;
            case UnicodeCategory.DecimalDigitNumber:
                folded.Append((char)('0' + (int)Rune.GetNumericValue(part)));
                return;
            default:
                folded.Append(part.ToString());
                return;
        }
    }

    private static string? Special(int c) => c switch
    {
        'ء' or 'ـ' => "", // lone hamza, tatweel
        0x06E5 or 0x06E6 => "", // the Koran's small waw and ya: posts break words with them against filters
        0x02BB or 0x02BC or 0x02BD or 0x02BE or 0x02BF or 0x02C8 or 0x02B9 or 0x02B0 => "", // ʿ, ʾ and their like
        '\'' or '`' or 0x00B4 or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x02CB or 0x02CA => "",
        'ة' or 'ە' or 'ہ' or 'ھ' or 'ۀ' or 'ۃ' => "ه",
        'ى' or 'ی' or 'ې' or 'ے' or 'ۍ' or 'ێ' => "ي",
        'ٱ' or 'ٲ' or 'ٳ' or 'ٵ' => "ا",
        'ک' or 'گ' or 'ڪ' => "ك", // a Persian or Kurdish keyboard's kaf, and gaf, which Arabic has no letter for
        'ۆ' or 'ۇ' or 'ۋ' => "و",
        'پ' => "ب",
        'چ' => "ج",
        'ژ' => "ج",
        'ڤ' or 'ڨ' => "ف",
        'ڕ' => "ر",
        'ڵ' => "ل",
        '،' or 0x066C => ",",
        '؛' => ";",
        '؟' => "?",
        '۔' or 0x066B => ".",
        '٪' => "%",
        '«' or '»' or 0x201C or 0x201D or 0x201E => "\"",
        0x2010 or 0x2011 or 0x2012 or 0x2013 or 0x2014 or 0x2015 or 0x2212 => "-",
        'ı' or 'İ' => "i", // Turkish
        'ł' or 'Ł' => "l",
        'ø' or 'Ø' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'ħ' or 'Ħ' => "h",
        'ß' => "ss",
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'þ' or 'Þ' => "th",
        'ə' or 'Ə' => "e",
        _ => null,
    };
}
