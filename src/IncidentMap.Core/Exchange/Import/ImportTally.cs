using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>Adds up what an import tells: guesses, and the sums of the file beside those of the store.</summary>
internal sealed class ImportTally(IReadOnlyList<SumCheck> checks)
{
    private readonly Dictionary<(string Field, string Message), (int Records, long FirstLine)> _guesses = [];
    private readonly long[] _inFile = new long[checks.Count];
    private readonly long[] _refused = new long[checks.Count];
    private readonly Dictionary<Guid, RecordKey?> _taken = [];
    private readonly Dictionary<Guid, Incident> _unsaved = [];

    internal void Add(ImportRow row, bool isRefused)
    {
        for (var i = 0; i < checks.Count && i < row.Sums.Count; i++)
        {
            _inFile[i] += row.Sums[i] ?? 0;
            if (isRefused) _refused[i] += row.Sums[i] ?? 0;
        }
        if (isRefused) return;
        foreach (var guess in row.Guesses)
        {
            var (records, first) = _guesses.GetValueOrDefault((guess.Where, guess.Message), (0, row.Line));
            _guesses[(guess.Where, guess.Message)] = (records + 1, first);
        }
    }

    /// <summary>The record became, or is, this incident.</summary>
    internal void Took(Incident incident, RecordKey? record, bool isUnsaved)
    {
        if (checks.Count == 0) return;
        _taken[incident.Id] = record;
        if (isUnsaved) _unsaved[incident.Id] = incident;
    }

    internal IReadOnlyList<ImportGuess> Guesses() =>
        [.. _guesses.Select(g => new ImportGuess(g.Key.Field, g.Key.Message, g.Value.Records, g.Value.FirstLine)).OrderByDescending(g => g.Records).ThenBy(g => g.FirstLine)];

    /// <summary>What is stored is read back from the store, not remembered.</summary>
    internal IReadOnlyList<ImportSum> Sums(IIncidentStore store)
    {
        var stored = new long[checks.Count];
        foreach (var incident in store.FindMany(_taken.Keys.Where(id => !_unsaved.ContainsKey(id))).Concat(_unsaved.Values))
        {
            var record = _taken[incident.Id];
            // The record speaks for itself after those that it cites.
            if (incident.Claims.LastOrDefault(c => c.Response == Response.None && c.RecordId == record?.Id && (record is null || c.Origin == record.Origin)) is not { } claim) continue;
            for (var i = 0; i < stored.Length; i++) stored[i] += checks[i].Stored(claim) ?? 0;
        }
        return [.. checks.Select((check, i) => new ImportSum(check.Column, _inFile[i], _refused[i], stored[i]))];
    }
}
