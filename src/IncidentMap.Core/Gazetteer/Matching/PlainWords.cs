using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// The words of a name in their plainest spelling: articles dropped, joined or apart, and what writers of one script
/// use for each other made one. Works on folded words (<see cref="NameWords"/>) and in memory of the caller's.
/// </summary>
internal static class PlainWords
{
    /// <summary>Writes the plain words, parted by one blank each; never longer than one and a half times the words.</summary>
    internal static int Of(ReadOnlySpan<char> words, bool arabic, Span<char> plain)
    {
        var n = 0;
        var first = true;
        while (!words.IsEmpty)
        {
            var end = words.IndexOf(' ');
            var word = end < 0 ? words : words[..end];
            words = end < 0 ? [] : words[(end + 1)..];
            if (!arabic && !words.IsEmpty && LatinFold.IsArticle(word, words)) continue;
            if (n > 0) plain[n++] = ' ';
            n += arabic ? Arabic(word, plain[n..]) : Latin(word, first, plain[n..]);
            first = false;
        }
        return n;
    }

    private static int Arabic(ReadOnlySpan<char> word, Span<char> plain)
    {
        var n = 0;
        if (word.StartsWith("البو") || word is "بو")
        {
            // Albu and Bu of the Euphrates' clans are Abu.
            "ابو".CopyTo(plain);
            n = 3;
            word = word.Length > 2 ? word[4..] : [];
        }
        else if (word.Length >= 7 && (word.StartsWith("عبدال") || word.StartsWith("ابوال")))
        {
            word[..3].CopyTo(plain);
            n = 3;
            word = word[5..];
        }
        while (word.Length >= 4 && word.StartsWith("ال")) word = word[2..];
        word.CopyTo(plain[n..]);
        n += word.Length;
        // A final ha (ta marbuta), alef and hamza are written for each other: البيضا, البيضة, البيضاء.
        if (n > 2 && plain[n - 1] == 'ه') plain[n - 1] = 'ا';
        return n;
    }

    private static int Latin(ReadOnlySpan<char> word, bool first, Span<char> plain)
    {
        var n = 0;
        if (Head(word) is { Length: > 0 } head)
        {
            head.CopyTo(plain);
            n = head.Length;
            word = word[Math.Min(word.Length, HeadLength(word))..];
        }
        else word = WithoutArticle(word, first);
        return Spelling(word, plain, n);
    }

    /// <summary>Abd and Abu with the article of what follows: Abdul, Abdel, Abul, Abou l-, Albu.</summary>
    private static string? Head(ReadOnlySpan<char> word) => word switch
    {
        ['a', 'b', 'd', 'u' or 'e' or 'a' or 'o', 'l', ..] => "abd",
        "abul" or "aboul" or "abol" or "abil" or "bu" or "bou" => "abu",
        ['a', 'l', 'b', 'u', ..] or ['a', 'l', 'b', 'o', 'u', ..] => "abu",
        _ => null,
    };

    private static int HeadLength(ReadOnlySpan<char> word) => word switch
    {
        ['a', 'l', 'b', 'u', ..] => 4,
        _ => 5,
    };

    /// <summary>Ezzor, arraqqa at the head of a name; Elbab, which OCHA writes, within one.</summary>
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> word, bool first)
    {
        if (word.Length < 5) return word;
        if (word[0] is 'a' or 'e' && word[1] == word[2] && word[1] is 'r' or 's' or 'z' or 'd' or 't' or 'n') return word[2..];
        return !first && word.StartsWith("el") ? word[2..] : word;
    }

    private static int Spelling(ReadOnlySpan<char> word, Span<char> plain, int n)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            switch (c, next)
            {
                case ('i', 'e') when word.Length == i + 3 && word[i + 2] == 'h':
                    n = Put("iya", plain, n);
                    i += 2;
                    break;
                case ('e', 'e') or ('i', 'e') when i + 2 < word.Length || next == 'e':
                    n = Put("i", plain, n);
                    i++;
                    break;
                case ('o', 'o') or ('o', 'u') or ('u', 'u'):
                    n = Put("u", plain, n);
                    i++;
                    break;
                case ('a', 'i') or ('e', 'i') or ('e', 'y'):
                    n = Put("ay", plain, n);
                    i++;
                    break;
                case ('p', 'h'):
                    n = Put("f", plain, n);
                    i++;
                    break;
                case ('d', 'j'):
                    break;
                case ('g', 'u') when i + 2 < word.Length && word[i + 2] is 'e' or 'i' or 'y':
                    n = Put("gh", plain, n); // French: Gueïtoun is Ghaytun
                    i++;
                    break;
                default:
                    if (n == 0 || plain[n - 1] != c || char.IsAsciiDigit(c)) plain[n++] = c;
                    break;
            }
        }
        return Ending(plain, n);
    }

    private static int Put(string letters, Span<char> plain, int n)
    {
        foreach (var c in letters)
            if (n == 0 || plain[n - 1] != c) plain[n++] = c;
        return n;
    }

    /// <summary>A final ah, eh or e is a; a final ia is iya.</summary>
    private static int Ending(Span<char> plain, int n)
    {
        if (n > 3 && plain[n - 1] == 'h' && plain[n - 2] is 'a' or 'e' && plain[n - 3] is not ('a' or 'e')) plain[--n - 1] = 'a';
        else if (n > 2 && plain[n - 1] == 'e' && plain[n - 2] is not ('a' or 'e')) plain[n - 1] = 'a';
        if (n > 3 && plain[n - 1] == 'a' && plain[n - 2] == 'i')
        {
            plain[n - 1] = 'y';
            plain[n++] = 'a';
        }
        return n;
    }
}
