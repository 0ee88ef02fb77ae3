using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange;

/// <summary>Incidents in memory, enough of a store for an import.</summary>
internal sealed class MemoryStore : IIncidentStore
{
    private readonly Dictionary<Guid, Incident> _incidents = [];
    private readonly Dictionary<long, List<Guid>> _written = [];

    public long Version { get; private set; }

    public StoreMark Mark => new(Version, Version, Era, $"{Trace} {Version}");

    /// <summary>Another one stands for a backup that was restored.</summary>
    internal string Era { get; set; } = "";

    /// <summary>Another one stands for another history of the same length.</summary>
    internal string Trace { get; set; } = "";

    internal int ReadWhole { get; private set; }

    internal int ReadSince { get; private set; }

    public IEnumerable<(Guid Incident, DateTimeOffset At)> LatestChanges(int most) => [];

    public IEnumerable<Incident> All(IncidentState state)
    {
        ReadWhole++;
        return _incidents.Values.Where(i => i.State == state).ToList();
    }

    public IReadOnlyList<Incident>? WrittenSince(StoreMark mark, int atMost)
    {
        if (mark.Era != Era || mark.Trace != $"{Trace} {mark.LastChange}" || mark.LastChange > Version) return null;
        var written = _written.Where(w => w.Key > mark.Version).SelectMany(w => w.Value).Distinct().Select(id => _incidents[id]).ToList();
        ReadSince += written.Count;
        return written;
    }

    public Incident? Find(Guid id) => _incidents.GetValueOrDefault(id);

    public IEnumerable<Incident> FindMany(IEnumerable<Guid> ids) => ids.Select(Find).OfType<Incident>();

    public Incident? FindByCode(string code) => _incidents.Values.FirstOrDefault(i => i.Code == code);

    public IReadOnlyList<Incident> FindByReport(string reportId) => [];

    public Incident? FindByRecord(string origin, string recordId) => _incidents.Values.FirstOrDefault(i => i.Claims.Any(c => c.Origin == origin && c.RecordId == recordId));

    public int Save(IReadOnlyCollection<Incident> incidents, Change change)
    {
        foreach (var incident in incidents) _incidents[incident.Id] = incident;
        _written[++Version] = [.. incidents.Select(i => i.Id)];
        return incidents.Count;
    }

    public int Save(IReadOnlyCollection<(Incident Incident, Change Change)> changes) => Save([.. changes.Select(c => c.Incident)], changes.First().Change);

    public IIncidentBatch BeginBatch(Change change) => new Batch(this, change);

    public IReadOnlyList<Incident> Overlapping(DateOnly from, DateOnly to) => [.. _incidents.Values.Where(i => i.When.Start <= to && i.When.End >= from)];

    public bool SaveReport(Report report) => false;

    public bool TrySave(IReadOnlyCollection<Revision> revisions) => Save([.. revisions.Select(r => r.After)], revisions.First().Change) > 0;

    public ReportOutcome SaveReport(Report report, IReadOnlyCollection<Revision> read) => ReportOutcome.Held;

    public Incident? Before(Guid id, int change) => null;

    public Report? FindReport(string sha256) => null;

    public IReadOnlyList<Change> History(Guid id) => [];

    public string NextCode(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"SY-{day:yyyy-MM-dd}-{_incidents.Values.Count(i => i.When.Start == day) + 1}");

    public void Dispose()
    {
    }

    private sealed class Batch(MemoryStore store, Change change) : IIncidentBatch
    {
        private readonly List<Incident> _added = [];

        public Incident? Find(Guid id) => store.Find(id);

        public Incident? FindByCode(string code) => store.FindByCode(code);

        public Incident? FindByRecord(string origin, string recordId) => store.FindByRecord(origin, recordId);

        public string NextCode(DateOnly day) => store.NextCode(day);

        public void Add(Incident incident) => _added.Add(incident);

        public int Commit() => _added.Count == 0 ? 0 : store.Save(_added, change);

        public void Dispose()
        {
        }
    }
}
