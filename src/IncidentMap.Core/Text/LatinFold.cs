using System.Text;

namespace IncidentMap.Text;

/// <summary>What romanised Arabic needs beyond its letters. Works on text folded by <see cref="Fold.Arabic"/>.</summary>
internal static class LatinFold
{
    /// <summary>The words of a name, each in its common spelling, articles dropped. Applied until nothing changes.</summary>
    internal static string Words(string words)
    {
        // Dropping letters can bring new pairs together ("aha" + "h"); each round shortens the text or leaves it as it is.
        for (var round = 0; ; round++)
        {
            var next = Once(words);
            if (next == words || round > words.Length) return next;
            words = next;
        }
    }

    private static string Once(string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var kept = new List<string>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (i + 1 < parts.Length && IsArticle(parts[i], parts[i + 1])) continue;
            kept.Add(Spelling(WithoutJoinedArticle(parts[i])));
        }
        return string.Join(' ', kept);
    }

    /// <summary>True for al and el before any word, and for ar, es, ash, oud… before a word that begins with their sun letter.</summary>
    internal static bool IsArticle(ReadOnlySpan<char> word, ReadOnlySpan<char> next) => word switch
    {
        "al" or "el" or "il" or "ul" or "l" => true,
        "ash" or "esh" or "ish" or "ach" or "ech" => next.StartsWith("sh") || next.StartsWith("ch"),
        "ath" or "eth" => next.StartsWith("th"),
        "adh" or "edh" => next.StartsWith("dh"),
        "ed" or "ad" or "id" or "ud" => next[0] is 'd' or 'z',
        { Length: 2 } => word[0] is 'a' or 'e' or 'i' or 'u' && word[1] is 'r' or 's' or 'z' or 'd' or 't' or 'n' && next[0] == word[1],
        _ => false,
    };

    /// <summary>Ezzor, arraqqa, assafira: the article's vowel and the doubled sun letter at the head of a word.</summary>
    private static string WithoutJoinedArticle(string word) =>
        word.Length >= 5 && word[0] is 'a' or 'e' && word[1] == word[2] && word[1] is 'r' or 's' or 'z' or 'd' or 't' or 'n' ? word[2..] : word;

    private static string Spelling(string word)
    {
        var result = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            switch (c, next)
            {
                case ('e', 'e') or ('i', 'e') when i + 2 < word.Length || next == 'e':
                    result.Append('i');
                    i++;
                    break;
                case ('o', 'o') or ('o', 'u') or ('u', 'u'):
                    result.Append('u');
                    i++;
                    break;
                case ('a', 'i') or ('e', 'i') or ('e', 'y'):
                    result.Append("ay");
                    i++;
                    break;
                case ('p', 'h'):
                    result.Append('f');
                    i++;
                    break;
                default:
                    if (c != next || char.IsDigit(c)) result.Append(c);
                    break;
            }
        }
        return FinalVowel(result.ToString());
    }

    private static string FinalVowel(string word) => word switch
    {
        [.., not ('a' or 'e'), 'a' or 'e', 'h'] when word.Length > 3 => string.Concat(word.AsSpan(0, word.Length - 2), "a"),
        [.., not ('a' or 'e'), 'e'] when word.Length > 2 => string.Concat(word.AsSpan(0, word.Length - 1), "a"),
        _ => word,
    };
}
