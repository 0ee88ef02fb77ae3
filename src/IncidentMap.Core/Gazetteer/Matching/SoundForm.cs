using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// A name as sounds, so that an Arabic name and its romanisations can be laid beside each other. Consonants are small
/// letters (with S sh, T th, D dh, G gh, x kh, Z emphatic z), vowels A I U, semivowels W Y, E the ayn, H a final ha or
/// ta marbuta. Arabic writes no short vowels, so its form has none.
/// </summary>
/// <param name="Symbols">The sounds in order; empty for a name in another script.</param>
/// <param name="IsArabic">True when it was written in Arabic script.</param>
internal readonly record struct SoundForm(string Symbols, bool IsArabic)
{
    /// <summary>Number of consonants, by which distances are judged.</summary>
    internal int Consonants => Symbols.Count(IsConsonant);

    internal static bool IsConsonant(char c) => c is not ('A' or 'I' or 'U' or 'W' or 'Y' or 'E' or 'H' or 'h');

    internal static SoundForm Of(string name)
    {
        var words = Fold.Arabic(name);
        return Fold.IsArabic(words) ? new(ArabicSounds(words), true) : new(LatinSounds(LatinFold.Words(words)), false);
    }

    /// <summary>
    /// The consonants in coarse classes: names that can be the same always share it, or share it but for one consonant.
    /// </summary>
    internal string Skeleton()
    {
        Span<char> classes = stackalloc char[Symbols.Length];
        var n = 0;
        foreach (var c in Symbols)
            if (IsConsonant(c) && ClassOf(c) is var k && (n == 0 || classes[n - 1] != k)) classes[n++] = k;
        return classes[..n].ToString();
    }

    private static char ClassOf(char c) => c switch
    {
        'T' => 't',
        'D' or 'Z' or 'z' => 'd',
        'S' => 's',
        'q' or 'x' => 'k',
        'j' or 'G' => 'g',
        _ => c,
    };

    private static string ArabicSounds(string words)
    {
        var sounds = new List<char>(words.Length);
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ArabicFold.WithoutArticle))
            for (var i = 0; i < word.Length; i++)
                if (ArabicSound(word[i], last: i == word.Length - 1 && i > 0) is { } sound and not '\0') sounds.Add(sound);
        return new string([.. sounds]);
    }

    private static char ArabicSound(char c, bool last) => c switch
    {
        'ا' => 'A',
        'ب' => 'b',
        'ت' => 't',
        'ث' => 'T',
        'ج' => 'j',
        'ح' => 'h',
        'خ' => 'x',
        'د' => 'd',
        'ذ' => 'D',
        'ر' => 'r',
        'ز' => 'z',
        'س' => 's',
        'ش' => 'S',
        'ص' => 's',
        'ض' => 'd',
        'ط' => 't',
        'ظ' => 'Z',
        'ع' => 'E',
        'غ' => 'G',
        'ف' => 'f',
        'ق' => 'q',
        'ك' => 'k',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        'ه' => last ? 'H' : 'h',
        'و' => 'W',
        'ي' => 'Y',
        >= '0' and <= '9' => c,
        _ => '\0',
    };

    private static string LatinSounds(string words)
    {
        var sounds = new List<char>(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var pair = (words[i], i + 1 < words.Length ? words[i + 1] : '\0');
            if (Digraph(pair) is { } sound)
            {
                sounds.Add(sound);
                i++;
            }
            else if (words[i] is not ' ')
            {
                if (LatinSound(words[i]) is not { } single) return ""; // a letter of another script
                sounds.Add(single);
            }
        }
        return new string([.. sounds]);
    }

    private static char? Digraph((char, char) pair) => pair switch
    {
        ('k', 'h') => 'x',
        ('g', 'h') => 'G',
        ('s', 'h') or ('c', 'h') or ('s', 'z') => 'S',
        ('t', 'h') => 'T',
        ('d', 'h') => 'D',
        ('d', 'j') => 'j',
        ('c', 'k') => 'k',
        _ => null,
    };

    private static char? LatinSound(char c) => c switch
    {
        'a' => 'A',
        'e' or 'i' => 'I',
        'o' or 'u' => 'U',
        'y' => 'Y',
        'w' => 'W',
        'p' => 'b',
        'c' => 'k',
        'v' => 'f',
        >= 'b' and <= 'z' or >= '0' and <= '9' => c,
        _ => null,
    };
}
