using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>What Arabic writes joined to the head of a name, and a romanised article fused with it.</summary>
internal static class Particles
{
    /// <summary>The name without what may be attached to its head, in each way that it can be taken off.</summary>
    internal static IEnumerable<string> Without(string name)
    {
        var words = Fold.Arabic(name);
        if (!Fold.IsArabic(words))
        {
            if (words.Length >= 6 && words[..2] is "al" or "el" && words[2] != ' ') yield return words[2..];
            yield break;
        }
        if (words.Length >= 5 && words.StartsWith("لل", StringComparison.Ordinal)) yield return string.Concat("ال", words.AsSpan(2));
        if (words.Length < 4 || words[0] is not ('و' or 'ف' or 'ب' or 'ل' or 'ك')) yield break;
        yield return words[1..];
        if (words.Length >= 6 && words[0] is 'و' or 'ف')
            foreach (var inner in Without(words[1..]))
                yield return inner;
    }
}
