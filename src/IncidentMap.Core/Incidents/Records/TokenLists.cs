namespace IncidentMap.Incidents;

/// <summary>Numbers the different lists of tokens that incidents hold: a million incidents name a few hundred lists of parties.</summary>
internal sealed class TokenLists
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string[]> _lists = [];

    internal TokenLists()
    {
    }

    /// <summary>Lists that have their numbers already.</summary>
    internal TokenLists(IEnumerable<IReadOnlyList<string>> known)
    {
        foreach (var list in known) NumberOf(list);
    }

    /// <summary>The number of a list, the same for equal lists. The tokens hold no line feed.</summary>
    internal int NumberOf(IReadOnlyList<string> tokens)
    {
        var key = tokens.Count == 1 ? tokens[0] : string.Join('\n', tokens);
        if (tokens.Count > 0 && key.Length == 0) key = "\n";
        if (_numbers.TryGetValue(key, out var number)) return number;
        _numbers.Add(key, _lists.Count);
        _lists.Add([.. tokens]);
        return _lists.Count - 1;
    }

    /// <summary>The lists so far, by number.</summary>
    internal string[][] ToArray() => [.. _lists];
}
