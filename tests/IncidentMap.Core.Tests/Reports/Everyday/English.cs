namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>What makes parts of sentences English once they stand together.</summary>
internal static class English
{
    /// <summary>One blank between words, no doubled marks, a capital at the start of each sentence.</summary>
    internal static string Tidy(string text)
    {
        text = text.Replace("  ", " ", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal).Replace(",.", ".", StringComparison.Ordinal).Replace(",,", ",", StringComparison.Ordinal);
        return string.Join(". ", text.Split(". ").Select(Capital));
    }

    private static string Capital(string sentence) => sentence.Length == 0 ? sentence : sentence[0] == '"' ? "\"" + Capital(sentence[1..]) : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
