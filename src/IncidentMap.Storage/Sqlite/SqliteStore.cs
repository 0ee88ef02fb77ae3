using System.Globalization;
using Dapper;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite.Bulk;
using IncidentMap.Storage.Sqlite.Text;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>
/// The store in one SQLite file, <c>incidentmap.db</c>. Safe for many threads and for several processes:
/// readers never wait, writers take turns, and each save is one transaction.
/// </summary>
public sealed class SqliteStore : IIncidentStore
{
    /// <summary>Rows that are read from the file before they are parsed together.</summary>
    private const int ParsedAtOnce = 1024;

    internal const string ById = "SELECT json FROM incident WHERE id = @id";
    internal const string ByCode = "SELECT json FROM incident WHERE code = @code";
    internal const string ByRecord =
        "SELECT json FROM incident WHERE id IN (SELECT incident_id FROM claim WHERE origin = @origin AND record_id = @recordId) ORDER BY date_start, code LIMIT 1";

    private readonly SqliteFile _file;

    private SqliteStore(SqliteFile file) => (_file, Texts) = (file, new SqliteTextIndex(file));

    /// <summary>Opens the store in a data folder; folder and file are made when they are missing.</summary>
    /// <exception cref="StoreException">The folder cannot be used, the file is damaged, or a newer program wrote it.</exception>
    public static SqliteStore Open(string dataFolder)
    {
        var file = SqliteFile.InFolder(dataFolder);
        file.Prepare();
        return new SqliteStore(file);
    }

    /// <inheritdoc/>
    public IEnumerable<Incident> All(IncidentState state)
    {
        using var connection = _file.Guard(_file.Open);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT json FROM incident WHERE state = $state ORDER BY date_start, code";
        command.Parameters.AddWithValue("$state", Token.Of(state));
        using var reader = _file.Guard(command.ExecuteReader);
        foreach (var batch in Documents(reader).Chunk(ParsedAtOnce))
            foreach (var incident in Parsed(batch)) yield return incident;
    }

    /// <summary>Reading JSON takes most of the time: all cores do it, the order stays.</summary>
    private IEnumerable<Incident> Parsed(string[] rows)
    {
        var incidents = new Incident?[rows.Length];
        Parallel.For(0, rows.Length, i => incidents[i] = TryRead(rows[i]));
        return incidents.Select(i => i ?? throw _file.Damaged(null));
    }

    private IEnumerable<string> Documents(SqliteDataReader reader)
    {
        while (_file.Guard(reader.Read)) yield return reader.GetString(0);
    }

    /// <inheritdoc/>
    public Incident? Find(Guid id) => One(ById, new { id = IncidentRows.Key(id) });

    /// <inheritdoc/>
    public IEnumerable<Incident> FindMany(IEnumerable<Guid> ids)
    {
        foreach (var some in ids.Chunk(ParsedAtOnce))
        {
            var rows = Reading(connection => connection.Query<string>(
                "SELECT json FROM incident WHERE id IN (SELECT value FROM json_each(@keys))", new { keys = System.Text.Json.JsonSerializer.Serialize(some.Select(IncidentRows.Key)) }).AsList());
            foreach (var incident in Parsed([.. rows])) yield return incident;
        }
    }

    /// <inheritdoc/>
    public Incident? FindByCode(string code) => One(ByCode, new { code });

    /// <inheritdoc/>
    public IReadOnlyList<Incident> FindByReport(string reportId) => Many(
        "SELECT json FROM incident WHERE id IN (SELECT incident_id FROM claim WHERE report_id = @reportId) ORDER BY date_start, code",
        new { reportId });

    /// <inheritdoc/>
    public Incident? FindByRecord(string origin, string recordId) => One(ByRecord, new { origin, recordId });

    /// <inheritdoc/>
    public IReadOnlyList<Incident> Overlapping(DateOnly from, DateOnly to) => Many(
        "SELECT json FROM incident WHERE date_start <= @to AND date_end >= @from ORDER BY date_start, code",
        new { from = IncidentRows.Day(from), to = IncidentRows.Day(to) });

    /// <inheritdoc/>
    public int Save(IReadOnlyCollection<Incident> incidents, Change change) => SaveEach(incidents.Select(i => (i, change)));

    /// <inheritdoc/>
    public int Save(IReadOnlyCollection<(Incident Incident, Change Change)> changes) => SaveEach(changes);

    /// <summary>What could not be read back would damage the whole file for every reader; it is refused before it is written.</summary>
    private static void RefuseUnreadable(Incident incident)
    {
        if (IncidentCheck.Faults(incident) is { Count: > 0 } faults)
            throw new ArgumentException($"Incident {incident.Code} cannot be kept: {string.Join("; ", faults)}");
    }

    /// <inheritdoc/>
    public IIncidentBatch BeginBatch(Change change) => _file.Guard(() => new SqliteBatch(_file, this, change));

    /// <inheritdoc/>
    public bool TrySave(IReadOnlyCollection<Revision> revisions) => TryWriting((connection, transaction) => PutRevisions(connection, transaction, revisions)) is not null;

    private int SaveEach(IEnumerable<(Incident Incident, Change Change)> changes) => Writing((connection, transaction) => PutEach(connection, transaction, changes));

    private static int PutEach(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<(Incident Incident, Change Change)> changes) =>
        changes.Count(c => Put(connection, transaction, c.Incident, c.Change, Stored(connection, transaction, c.Incident.Id)));

    /// <summary>How many rows were written; null when an incident is not what its decision was made from.</summary>
    private static int? PutRevisions(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyCollection<Revision> revisions)
    {
        var written = 0;
        foreach (var (before, after, change) in revisions)
        {
            var stored = Stored(connection, transaction, after.Id);
            // The code of a new incident may have been given away since it was handed out.
            if (!IsStill(stored, before) || (before is null && OwnerOf(connection, transaction, after.Code) is not null)) return null;
            if (Put(connection, transaction, after, change, stored)) written++;
        }
        return written;
    }

    private static bool Put(SqliteConnection connection, SqliteTransaction transaction, Incident incident, Change change, string? stored)
    {
        var json = IncidentJson.Write(incident);
        if (stored == json) return false;
        RefuseUnreadable(incident);
        RefuseTakenCode(connection, transaction, incident);
        IncidentRows.Put(connection, transaction, incident, json);
        TextRows.Put(connection, transaction, incident);
        AddChange(connection, transaction, incident.Id, change, stored);
        return true;
    }

    private static string? Stored(SqliteConnection connection, SqliteTransaction transaction, Guid id) =>
        connection.QueryFirstOrDefault<string>(ById, new { id = IncidentRows.Key(id) }, transaction);

    /// <summary>Another program may have written the same incident in other words, so that what differs as text is compared as read.</summary>
    private static bool IsStill(string? stored, Incident? before)
    {
        if (stored is null || before is null) return stored is null && before is null;
        var expected = IncidentJson.Write(before);
        return stored == expected || (IncidentJson.Read(stored) is { IsOk: true, Value: { } read } && IncidentJson.Write(read) == expected);
    }

    /// <inheritdoc/>
    public bool SaveReport(Report report) => Writing((connection, transaction) => PutReport(connection, transaction, report) ? 1 : 0) == 1;

    /// <inheritdoc/>
    public ReportOutcome SaveReport(Report report, IReadOnlyCollection<Revision> read)
    {
        var written = TryWriting((connection, transaction) =>
            !PutReport(connection, transaction, report) ? 0 : PutRevisions(connection, transaction, read) is { } rows ? 1 + rows : null);
        return written switch { null => ReportOutcome.Changed, 0 => ReportOutcome.Held, _ => ReportOutcome.Saved };
    }

    private static bool PutReport(SqliteConnection connection, SqliteTransaction transaction, Report report) => connection.Execute(
        """
        INSERT INTO report (sha256, text, publisher, url, archived_url, language, published_at, published_on, received, is_sample)
        VALUES (@Sha256, @Text, @Publisher, @Url, @ArchivedUrl, @Language, @PublishedAt, @PublishedOn, @Received, @IsSample)
        ON CONFLICT (sha256) DO NOTHING
        """,
        ReportRow.Of(report),
        transaction) == 1;

    /// <inheritdoc/>
    public Report? FindReport(string sha256) => Reading(connection =>
        connection.QueryFirstOrDefault<ReportRow>(
            """
            SELECT sha256 AS Sha256, text AS Text, publisher AS Publisher, url AS Url, archived_url AS ArchivedUrl, language AS Language,
                   published_at AS PublishedAt, published_on AS PublishedOn, received AS Received, is_sample AS IsSample
            FROM report WHERE sha256 = @sha256
            """,
            new { sha256 })?.ToReport());

    /// <inheritdoc/>
    public IReadOnlyList<Change> History(Guid id) => Reading(connection =>
        connection.Query<(string At, string By, string Action, string Summary, string? Reason)>(
                "SELECT at, by, action, summary, reason FROM change WHERE incident_id = @id ORDER BY seq", new { id = IncidentRows.Key(id) })
            .Select(row => new Change(ReportRow.Instant(row.At), row.By, row.Action, row.Summary, row.Reason))
            .ToList());

    /// <inheritdoc/>
    public Incident? Before(Guid id, int change) => change < 0 ? null : One(
        "SELECT before FROM change WHERE incident_id = @id ORDER BY seq LIMIT 1 OFFSET @change", new { id = IncidentRows.Key(id), change });

    /// <inheritdoc/>
    public IEnumerable<(Guid Incident, DateTimeOffset At)> LatestChanges(int most)
    {
        using var connection = _file.Guard(_file.Open);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT incident_id, at FROM change ORDER BY seq DESC LIMIT $most";
        command.Parameters.AddWithValue("$most", most);
        using var reader = _file.Guard(command.ExecuteReader);
        while (_file.Guard(reader.Read)) yield return (Guid.ParseExact(reader.GetString(0), "D"), ReportRow.Instant(reader.GetString(1)));
    }

    /// <inheritdoc/>
    public string NextCode(DateOnly day) => Reading(connection =>
    {
        var prefix = CodesOf(day);
        var last = connection.ExecuteScalar<long?>(
            "SELECT max(CAST(substr(code, length(@prefix) + 1) AS INTEGER)) FROM incident WHERE code >= @prefix AND code < @prefix || ':'", new { prefix });
        return Code(day, (last ?? 0) + 1);
    });

    /// <summary>The code of an incident of a day by its number there.</summary>
    internal static string Code(DateOnly day, long number) => CodesOf(day) + number.ToString(CultureInfo.InvariantCulture);

    private static string CodesOf(DateOnly day) => $"SY-{IncidentRows.Day(day)}-";

    /// <inheritdoc/>
    public ITextIndex Texts { get; }

    /// <inheritdoc/>
    public long Version => Reading(connection => connection.ExecuteScalar<long>("SELECT version FROM store"));

    /// <inheritdoc/>
    public StoreMark Mark => Reading(connection => MarkOf(connection));

    /// <inheritdoc/>
    public IReadOnlyList<Incident>? WrittenSince(StoreMark mark, int atMost) => Reading(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        if (MarkOf(connection).Era != mark.Era || TraceOf(connection, mark.LastChange) != mark.Trace) return null;
        var rows = connection.Query<string>(
            "SELECT json FROM incident WHERE id IN (SELECT incident_id FROM change WHERE seq > @LastChange) LIMIT @limit",
            new { mark.LastChange, limit = atMost + 1 }, transaction).AsList();
        return rows.Count > atMost ? null : rows.ConvertAll(Incident);
    });

    private static StoreMark MarkOf(SqliteConnection connection) => connection.QuerySingle<StoreMark>(
        $"SELECT version AS Version, last AS LastChange, era AS Era, coalesce(({Trace} last), '') AS Trace FROM store, (SELECT coalesce(max(seq), 0) AS last FROM change)");

    private const string Trace = "SELECT incident_id || ' ' || at FROM change WHERE seq =";

    private static string TraceOf(SqliteConnection connection, long change) => connection.ExecuteScalar<string?>($"{Trace} @change", new { change }) ?? "";

    /// <summary>Writes a copy of the whole store to a new file, while others go on reading and writing.</summary>
    /// <exception cref="StoreException">The file exists already or cannot be written.</exception>
    public void BackUp(string file) => SqliteBackup.Write(_file, file);

    /// <summary>Replaces all that the store holds by a backup; what it held before is kept beside it.</summary>
    /// <returns>The path of the copy of what was held before.</returns>
    /// <exception cref="StoreException">The backup is damaged or not one of ours; then nothing was changed.</exception>
    public string Restore(string file) => SqliteBackup.Restore(_file, file);

    /// <inheritdoc/>
    public void Dispose() => _file.Release();

    private static void AddChange(SqliteConnection connection, SqliteTransaction transaction, Guid incident, Change change, string? before) => connection.Execute(
        IncidentRows.AddChange,
        new { Incident = IncidentRows.Key(incident), At = ReportRow.Instant(change.At), change.By, change.Action, change.Summary, change.Reason, Before = before },
        transaction);

    private static void RefuseTakenCode(SqliteConnection connection, SqliteTransaction transaction, Incident incident)
    {
        var owner = OwnerOf(connection, transaction, incident.Code);
        if (owner is not null && owner != IncidentRows.Key(incident.Id))
            throw new StoreException($"The code {incident.Code} belongs to another incident; nothing was written.");
    }

    private static string? OwnerOf(SqliteConnection connection, SqliteTransaction transaction, string code) =>
        connection.QueryFirstOrDefault<string>("SELECT id FROM incident WHERE code = @code", new { code }, transaction);

    private Incident? One(string sql, object parameters) =>
        Reading(connection => connection.QueryFirstOrDefault<string>(sql, parameters)) is { } json ? Incident(json) : null;

    private List<Incident> Many(string sql, object parameters) =>
        [.. Reading(connection => connection.Query<string>(sql, parameters)).Select(Incident)];

    private Incident Incident(string json) => TryRead(json) ?? throw _file.Damaged(null);

    internal static Incident? TryRead(string json) => IncidentJson.Read(json) is { IsOk: true, Value: { } incident } ? incident : null;

    private T Reading<T>(Func<SqliteConnection, T> work) => _file.Guard(() =>
    {
        using var connection = _file.Open();
        return work(connection);
    });

    private int Writing(Func<SqliteConnection, SqliteTransaction, int> work) => TryWriting((connection, transaction) => work(connection, transaction)) ?? 0;

    /// <summary>
    /// One transaction that takes the write lock first, so that what is read in it cannot be stale; the version grows when rows were
    /// written. Work that answers null is rolled back.
    /// </summary>
    private int? TryWriting(Func<SqliteConnection, SqliteTransaction, int?> work) => _file.Guard(() =>
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var written = work(connection, transaction);
        if (written is null) return null;
        if (written > 0) connection.Execute("UPDATE store SET version = version + 1", transaction: transaction);
        transaction.Commit();
        return written;
    });
}
