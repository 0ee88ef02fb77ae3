namespace IncidentMap.Incidents;

/// <summary>The parties that each row names, as bits. The list of parties is open, so the rare ones share the last bit and are looked up.</summary>
public sealed class PartyColumn
{
    private const int Shared = 63;
    private readonly Dictionary<string, int> _bitOf;
    private readonly ulong[] _bits;
    private readonly Incident[] _incidents;

    private PartyColumn(Incident[] incidents, Dictionary<string, int> bitOf) =>
        (_incidents, _bitOf, _bits) = (incidents, bitOf, [.. incidents.Select(i => Bits(i.Parties.Select(p => p.Name), bitOf))]);

    /// <summary>The tokens that rows name, the most frequent first.</summary>
    public IReadOnlyList<string> Tokens => [.. _bitOf.Keys];

    internal static PartyColumn Of(Incident[] incidents)
    {
        var byUse = incidents.SelectMany(i => i.Parties).CountBy(p => p.Name).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal);
        return new PartyColumn(incidents, byUse.Select((p, i) => (p.Key, Bit: Math.Min(i, Shared))).ToDictionary(p => p.Key, p => p.Bit, StringComparer.Ordinal));
    }

    /// <summary>The bits of the parties asked for; a party that no row names has none.</summary>
    internal ulong Mask(IEnumerable<string> parties) => Bits(parties.Where(_bitOf.ContainsKey), _bitOf);

    /// <summary>True when the row names one of the parties.</summary>
    internal bool Names(int row, ulong mask, IReadOnlySet<string> parties)
    {
        var common = _bits[row] & mask;
        if (common == 0) return false;
        return common != 1UL << Shared || _incidents[row].Parties.Any(p => parties.Contains(p.Name));
    }

    private static ulong Bits(IEnumerable<string> parties, Dictionary<string, int> bitOf)
    {
        var bits = 0UL;
        foreach (var party in parties) bits |= 1UL << bitOf[party];
        return bits;
    }
}
