using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>Parties of a record by the names of its data set, each once.</summary>
internal sealed class RecordParties(RecordFields fields)
{
    private readonly List<PartyRole> _parties = [];

    internal IReadOnlyList<PartyRole> Parties => _parties;

    /// <summary>Adds a party; civilians and empty names are none. Told again, the firmer footing stands.</summary>
    internal void Add(string column, string? name, PartyBasis basis = PartyBasis.Alleged)
    {
        if (string.IsNullOrWhiteSpace(name) || PartyNames.TokenOf(name, out var isKnown) is not { } token) return;
        if (!isKnown) fields.Guess(column, $"'{FilterText.Shown(name.Trim())}' is the party {token}");
        var index = _parties.FindIndex(p => p.Name == token);
        if (index < 0) _parties.Add(new PartyRole(token, basis));
        else if (_parties[index].Basis == PartyBasis.Alleged) _parties[index] = new PartyRole(token, basis);
    }
}
