using System.Globalization;
using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>
/// The store in one SQLite file, <c>incidentmap.db</c>. Safe for many threads and for several processes:
/// readers never wait, writers take turns, and each save is one transaction.
/// </summary>
public sealed class SqliteStore : IIncidentStore
{
    private readonly SqliteFile _file;

    private SqliteStore(SqliteFile file) => _file = file;

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
        while (_file.Guard(reader.Read)) yield return Incident(reader.GetString(0));
    }

    /// <inheritdoc/>
    public Incident? Find(Guid id) => One("SELECT json FROM incident WHERE id = @id", new { id = IncidentRows.Key(id) });

    /// <inheritdoc/>
    public Incident? FindByCode(string code) => One("SELECT json FROM incident WHERE code = @code", new { code });

    /// <inheritdoc/>
    public IReadOnlyList<Incident> FindByReport(string reportId) => Many(
        "SELECT json FROM incident WHERE id IN (SELECT incident_id FROM claim WHERE report_id = @reportId) ORDER BY date_start, code",
        new { reportId });

    /// <inheritdoc/>
    public Incident? FindByRecord(string origin, string recordId) => One(
        "SELECT json FROM incident WHERE id IN (SELECT incident_id FROM claim WHERE origin = @origin AND record_id = @recordId) ORDER BY date_start, code LIMIT 1",
        new { origin, recordId });

    /// <inheritdoc/>
    public IReadOnlyList<Incident> Overlapping(DateOnly from, DateOnly to) => Many(
        "SELECT json FROM incident WHERE date_start <= @to AND date_end >= @from ORDER BY date_start, code",
        new { from = IncidentRows.Day(from), to = IncidentRows.Day(to) });

    /// <inheritdoc/>
    public int Save(IReadOnlyCollection<Incident> incidents, Change change) => SaveEach(incidents.Select(i => (i, change)));

    /// <inheritdoc/>
    public int Save(IReadOnlyCollection<(Incident Incident, Change Change)> changes) => SaveEach(changes);

    /// <summary>What could not be read back would damage the whole file for every reader; it is refused before it is written.</summary>
    private static void RefuseUnreadable(Incident incident, string json)
    {
        if (IncidentJson.Read(json) is { IsOk: false } read)
            throw new ArgumentException($"Incident {incident.Code} cannot be kept: {string.Join("; ", read.Faults)}");
    }

    private int SaveEach(IEnumerable<(Incident Incident, Change Change)> changes) => Writing((connection, transaction) => PutEach(connection, transaction, changes));

    private static int PutEach(SqliteConnection connection, SqliteTransaction transaction, IEnumerable<(Incident Incident, Change Change)> changes)
    {
        var written = 0;
        foreach (var (incident, change) in changes)
        {
            var json = IncidentJson.Write(incident);
            var stored = connection.QueryFirstOrDefault<string>(
                "SELECT json FROM incident WHERE id = @id", new { id = IncidentRows.Key(incident.Id) }, transaction);
            if (stored == json) continue;
            RefuseUnreadable(incident, json);
            RefuseTakenCode(connection, transaction, incident);
            IncidentRows.Put(connection, transaction, incident, json);
            AddChange(connection, transaction, incident.Id, change);
            written++;
        }
        return written;
    }

    /// <inheritdoc/>
    public bool SaveReport(Report report) => SaveReport(report, []);

    /// <inheritdoc/>
    public bool SaveReport(Report report, IReadOnlyCollection<(Incident Incident, Change Change)> read) => Writing((connection, transaction) =>
    {
        if (!PutReport(connection, transaction, report)) return 0;
        PutEach(connection, transaction, read);
        return 1;
    }) == 1;

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
    public string NextCode(DateOnly day) => Reading(connection =>
    {
        var prefix = $"SY-{IncidentRows.Day(day)}-";
        var last = connection.ExecuteScalar<long?>(
            "SELECT max(CAST(substr(code, length(@prefix) + 1) AS INTEGER)) FROM incident WHERE code >= @prefix AND code < @prefix || ':'", new { prefix });
        return prefix + ((last ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
    });

    /// <inheritdoc/>
    public long Version => Reading(connection => connection.ExecuteScalar<long>("SELECT version FROM store"));

    /// <summary>Writes a copy of the whole store to a new file, while others go on reading and writing.</summary>
    /// <exception cref="StoreException">The file exists already or cannot be written.</exception>
    public void BackUp(string file) => SqliteBackup.Write(_file, file);

    /// <summary>Replaces all that the store holds by a backup; what it held before is kept beside it.</summary>
    /// <returns>The path of the copy of what was held before.</returns>
    /// <exception cref="StoreException">The backup is damaged or not one of ours; then nothing was changed.</exception>
    public string Restore(string file) => SqliteBackup.Restore(_file, file);

    /// <inheritdoc/>
    public void Dispose() => _file.Release();

    private static void AddChange(SqliteConnection connection, SqliteTransaction transaction, Guid incident, Change change) => connection.Execute(
        "INSERT INTO change (incident_id, at, by, action, summary, reason) VALUES (@id, @at, @By, @Action, @Summary, @Reason)",
        new { id = IncidentRows.Key(incident), at = ReportRow.Instant(change.At), change.By, change.Action, change.Summary, change.Reason },
        transaction);

    private static void RefuseTakenCode(SqliteConnection connection, SqliteTransaction transaction, Incident incident)
    {
        var owner = connection.QueryFirstOrDefault<string>("SELECT id FROM incident WHERE code = @Code", new { incident.Code }, transaction);
        if (owner is not null && owner != IncidentRows.Key(incident.Id))
            throw new StoreException($"The code {incident.Code} belongs to another incident; nothing was written.");
    }

    private Incident? One(string sql, object parameters) =>
        Reading(connection => connection.QueryFirstOrDefault<string>(sql, parameters)) is { } json ? Incident(json) : null;

    private List<Incident> Many(string sql, object parameters) =>
        [.. Reading(connection => connection.Query<string>(sql, parameters)).Select(Incident)];

    private Incident Incident(string json) =>
        IncidentJson.Read(json) is { IsOk: true, Value: { } incident } ? incident : throw _file.Damaged(null);

    private T Reading<T>(Func<SqliteConnection, T> work) => _file.Guard(() =>
    {
        using var connection = _file.Open();
        return work(connection);
    });

    /// <summary>One transaction that takes the write lock first, so that what is read in it cannot be stale; the version grows when rows were written.</summary>
    private int Writing(Func<SqliteConnection, SqliteTransaction, int> work) => _file.Guard(() =>
    {
        using var connection = _file.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var written = work(connection, transaction);
        if (written > 0) connection.Execute("UPDATE store SET version = version + 1", transaction: transaction);
        transaction.Commit();
        return written;
    });
}
