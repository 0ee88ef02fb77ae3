using System.Text;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>"#KafrNabl", "#KhanalSubul": a name of several words as a tag in Latin letters has it, each begun with a capital and no blank between.</summary>
internal static class TagName
{
    // The least letters before an article that is glued to them.
    private const int ShortestBefore = 3;

    private static readonly string[] Articles = ["ash", "al", "el", "ez", "az", "as", "es", "ad", "ar", "at", "an"];

    /// <summary>The name with its blanks, the likelier reading first; none where the word is no such tag.</summary>
    /// <param name="word">The word.</param>
    /// <param name="text">The text that it stands in.</param>
    internal static IEnumerable<string> Of(Word word, string text)
    {
        if (!word.IsTagged || !word.IsCapital || word.IsArabic || word.Kind != WordKind.Letters) yield break;
        if (Parted(text.AsSpan(word.Span.Start, word.Span.Length), splitsArticle: false) is not { } name) yield break;
        yield return name;
        if (Parted(text.AsSpan(word.Span.Start, word.Span.Length), splitsArticle: true) is { } other && other != name) yield return other;
    }

    private static string? Parted(ReadOnlySpan<char> letters, bool splitsArticle)
    {
        StringBuilder? name = null;
        var first = 0;
        for (var i = 1; i < letters.Length; i++)
        {
            if (!char.IsUpper(letters[i]) || !char.IsLower(letters[i - 1])) continue;
            name ??= new StringBuilder();
            var part = letters[first..i];
            var article = splitsArticle ? ArticleAtEnd(part) : 0;
            name.Append(part[..^article]).Append(' ');
            if (article > 0) name.Append(part[^article..]).Append(' ');
            first = i;
        }
        return name?.Append(letters[first..]).ToString();
    }

    private static int ArticleAtEnd(ReadOnlySpan<char> part)
    {
        foreach (var article in Articles)
            if (part.Length >= ShortestBefore + article.Length && part.EndsWith(article, StringComparison.Ordinal)) return article.Length;
        return 0;
    }
}
