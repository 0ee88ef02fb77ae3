using System.Text;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Suggest;

/// <summary>
/// The consonants of a name in letters that both scripts share, so coarse that the beginnings of two spellings of one name
/// agree: vowels, ع and h within a word are left out, emphatic letters stand with their plain ones.
/// </summary>
internal static class Skeleton
{
    private const string Digraphs = "khxghgshschsththdhddjjphf"; // each two letters and the one that they become, in this order

    internal static string Of(string name)
    {
        var words = Fold.IsArabic(name) ? Fold.Arabic(name) : Fold.Latin(name);
        var result = new StringBuilder(words.Length);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Append(result, Fold.IsArabic(word) ? ArabicFold.WithoutArticle(word) : word);
        return result.ToString();
    }

    private static void Append(StringBuilder result, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var letter = word[i];
            if (i + 1 < word.Length && Joined(letter, word[i + 1]) is { } joined)
            {
                letter = joined;
                i++;
            }
            var plain = Plain(letter);
            if (plain == '\0' || (plain == 'h' && i > 0) || (result.Length > 0 && result[^1] == plain)) continue;
            result.Append(plain);
        }
    }

    private static char? Joined(char first, char second)
    {
        for (var i = 0; i + 2 < Digraphs.Length; i += 3)
            if (Digraphs[i] == first && Digraphs[i + 1] == second) return Digraphs[i + 2];
        return null;
    }

    private static char Plain(char letter) => letter switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' or 'ا' or 'و' or 'ي' or 'ع' or 'أ' or 'إ' or 'آ' or 'ؤ' or 'ئ' => '\0',
        'q' or 'k' or 'c' or 'ق' or 'ك' => 'k',
        'ح' or 'ه' => 'h',
        'خ' => 'x',
        'غ' => 'g',
        'ش' or 'س' or 'ص' => 's',
        'ط' or 'ت' or 'ث' => 't',
        'د' or 'ض' or 'ذ' => 'd',
        'ز' or 'ظ' => 'z',
        'ب' or 'p' or 'v' => 'b',
        'ج' => 'j',
        'ر' => 'r',
        'ف' => 'f',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        _ => char.IsLetterOrDigit(letter) ? letter : '\0',
    };
}
