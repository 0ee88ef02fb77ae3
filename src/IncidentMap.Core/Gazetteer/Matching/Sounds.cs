namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// The sounds that names are written in, one byte each, so that an Arabic name and its romanisations can be laid beside
/// each other. In <see cref="Alphabet"/>, consonants are small letters (with S sh, T th, D dh, G gh, x kh, Z emphatic z),
/// vowels A I U, semivowels W Y, E the ayn, H a final ha or ta marbuta. Arabic writes no short vowels, so its form has none.
/// </summary>
internal static class Sounds
{
    internal const string Alphabet = "AIUWYEHhbtTjxdDrzsSZGfqklmng0123456789";

    /// <summary>More sounds than any toponym has; what is longer is cut off.</summary>
    internal const int Longest = 60;

    private static readonly byte[] ArabicTable = TableOf(ArabicSound, 0x700);
    private static readonly byte[] LatinTable = TableOf(LatinSound, 0x80);

    /// <summary>The consonant class of each sound, 0 for vowels, semivowels, ayn and final ha.</summary>
    private static readonly byte[] Classes = [.. Alphabet.Select(ClassOf)];

    /// <summary>Ta marbuta, or a final ha.</summary>
    internal static readonly byte FinalHa = Code('H');

    internal static readonly byte Ha = Code('h');

    internal static byte Code(char sound) => (byte)Alphabet.IndexOf(sound, StringComparison.Ordinal);

    internal static bool IsConsonant(byte sound) => Classes[sound] != 0;

    /// <summary>Writes the sounds of one plain word (<see cref="PlainWords"/>) behind those that are there.</summary>
    /// <returns>The new number of sounds; -1 when a letter is of another script.</returns>
    internal static int Append(ReadOnlySpan<char> word, bool arabic, Span<byte> sounds, int n)
    {
        for (var i = 0; i < word.Length && n < Longest; i++)
        {
            var c = word[i];
            byte sound;
            if (arabic)
            {
                sound = c < ArabicTable.Length ? ArabicTable[c] : None;
                if (sound == Ha && i > 0 && i == word.Length - 1) sound = FinalHa;
            }
            else
            {
                sound = i + 1 < word.Length ? Digraph(c, word[i + 1]) : None;
                if (sound != None) i++;
                else if (c >= LatinTable.Length || (sound = LatinTable[c]) == None) return -1;
            }
            if (sound != None) sounds[n++] = sound;
        }
        return n;
    }

    /// <summary>
    /// The consonants in coarse classes, a class not twice in a row: names that can be the same share them, or share all
    /// but one.
    /// </summary>
    internal static int Skeleton(ReadOnlySpan<byte> sounds, Span<byte> classes)
    {
        var n = 0;
        foreach (var sound in sounds)
            if (Classes[sound] is var k and not 0 && (n == 0 || classes[n - 1] != k)) classes[n++] = k;
        return n;
    }

    internal static int Consonants(ReadOnlySpan<byte> sounds)
    {
        var n = 0;
        foreach (var sound in sounds)
            if (Classes[sound] != 0) n++;
        return n;
    }

    /// <summary>Consonants of the words that are not common ones, of all words where all are.</summary>
    /// <param name="sounds">The sounds.</param>
    /// <param name="starts">A bit for each sound that begins a word.</param>
    /// <param name="common">Of these, the common words.</param>
    internal static int Own(ReadOnlySpan<byte> sounds, ulong starts, ulong common)
    {
        if (common == 0 || common == starts) return Consonants(sounds);
        var n = 0;
        foreach (var word in new WordRanges(starts, sounds.Length))
            if ((common >> word.Start.Value & 1) == 0) n += Consonants(sounds[word]);
        return n;
    }

    private const byte None = 255;

    private static byte ClassOf(char sound) => sound switch
    {
        'A' or 'I' or 'U' or 'W' or 'Y' or 'E' or 'H' => 0,
        'T' => (byte)'t',
        'D' or 'Z' or 'z' => (byte)'d',
        'S' => (byte)'s',
        'q' or 'x' => (byte)'k',
        'j' or 'G' => (byte)'g',
        _ => (byte)sound,
    };

    private static byte[] TableOf(Func<char, char> sound, int size) =>
        [.. Enumerable.Range(0, size).Select(c => sound((char)c) is var s and not '\0' ? Code(s) : None)];

    private static byte Digraph(char c, char next) => (c, next) switch
    {
        ('k', 'h') => Kh,
        ('g', 'h') => Gh,
        ('s', 'h') or ('c', 'h') or ('s', 'z') => Sh,
        ('t', 'h') => Th,
        ('d', 'h') => Dh,
        ('c', 'k') => K,
        _ => None,
    };

    private static readonly byte Kh = Code('x'), Gh = Code('G'), Sh = Code('S'), Th = Code('T'), Dh = Code('D'), K = Code('k');

    private static char ArabicSound(char c) => c switch
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
        'ه' => 'h',
        'و' => 'W',
        'ي' => 'Y',
        >= '0' and <= '9' => c,
        _ => '\0',
    };

    private static char LatinSound(char c) => c switch
    {
        'a' => 'A',
        'e' or 'i' => 'I',
        'o' or 'u' => 'U',
        'y' => 'Y',
        'w' => 'W',
        'p' => 'b',
        'c' => 'k',
        'v' => 'f',
        'x' => 'k',
        >= 'b' and <= 'z' or >= '0' and <= '9' => c,
        _ => '\0',
    };
}
