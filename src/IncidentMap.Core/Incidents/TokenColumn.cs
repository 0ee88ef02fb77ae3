namespace IncidentMap.Incidents;

/// <summary>The tokens that each row names, such as its parties, as the number of one of few lists.</summary>
public sealed class TokenColumn
{
    private readonly int[] _numbers;
    private readonly string[][] _lists;
    private readonly Lazy<IReadOnlyList<string>> _tokens;

    internal TokenColumn(int[] numbers, string[][] lists)
    {
        (_numbers, _lists) = (numbers, lists);
        _tokens = new(ByUse);
    }

    /// <summary>The tokens that rows name, the most frequent first.</summary>
    public IReadOnlyList<string> Tokens => _tokens.Value;

    /// <summary>The lists that rows hold, by number; some may be held by no row any more.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lists => _lists;

    /// <summary>The number of each row's list.</summary>
    public ReadOnlySpan<int> Numbers => _numbers;

    /// <summary>The tokens of a row, in the incident's order.</summary>
    public IReadOnlyList<string> Of(int row) => _lists[_numbers[row]];

    /// <summary>For each list, whether it holds one of the tokens.</summary>
    internal bool[] Holding(IEnumerable<string> tokens)
    {
        var wanted = tokens.ToHashSet(StringComparer.Ordinal);
        return [.. _lists.Select(list => list.Any(wanted.Contains))];
    }

    /// <summary>The same column with the lists alone that rows hold.</summary>
    internal (int[] Numbers, IReadOnlyList<string[]> Lists) InUse()
    {
        var (renumbered, used) = (new int[_lists.Length], new List<string[]>());
        foreach (var number in _numbers.Distinct().Order())
        {
            renumbered[number] = used.Count;
            used.Add(_lists[number]);
        }
        return (Array.ConvertAll(_numbers, number => renumbered[number]), used);
    }

    private List<string> ByUse()
    {
        var rows = new int[_lists.Length];
        foreach (var number in _numbers) rows[number]++;
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < rows.Length; number++)
        {
            if (rows[number] == 0) continue;
            foreach (var token in _lists[number]) uses[token] = uses.GetValueOrDefault(token) + rows[number];
        }
        return [.. uses.OrderByDescending(u => u.Value).ThenBy(u => u.Key, StringComparer.Ordinal).Select(u => u.Key)];
    }
}
