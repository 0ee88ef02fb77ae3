namespace IncidentMap.Incidents;

/// <summary>
/// One byte for the party that an incident names first. The known parties keep their numbers, so that chunks stay the same
/// when new parties appear behind them; beyond 256 tokens the rest are <see cref="Party.Unknown"/>.
/// </summary>
public sealed class PartyIndex
{
    private readonly Dictionary<string, byte> _numbers = new(StringComparer.Ordinal);

    private PartyIndex(IReadOnlyList<string> tokens)
    {
        Tokens = tokens;
        foreach (var token in tokens) _numbers.Add(token, (byte)_numbers.Count);
    }

    /// <summary>The tokens by number.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>The index for a snapshot: the known parties, then what else its incidents name, in alphabetical order.</summary>
    public static PartyIndex Of(IncidentSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var others = snapshot.Columns.Parties.Tokens.Except(Party.Known).Order(StringComparer.Ordinal);
        return new PartyIndex([.. Party.Known.Concat(others).Take(256)]);
    }

    /// <summary>The number of the party that stands first among those an incident names.</summary>
    public byte FirstOf(IReadOnlyList<string> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        return _numbers.TryGetValue(parties.Count > 0 ? parties[0] : Party.Unknown, out var number) ? number : _numbers[Party.Unknown];
    }
}
