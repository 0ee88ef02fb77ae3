using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Bulk;

/// <summary>Looks incidents up for a batch, by statements compiled once on a connection of its own: it is asked up to three times for every record.</summary>
internal sealed class HeldIncidents : IDisposable
{
    private readonly SqliteFile _file;
    private readonly SqliteConnection _connection;
    private readonly PreparedStatement _byId, _byCode, _byRecord;

    internal HeldIncidents(SqliteFile file)
    {
        (_file, _connection) = (file, file.Open());
        _byId = new(_connection, SqliteStore.ById);
        _byCode = new(_connection, SqliteStore.ByCode);
        _byRecord = new(_connection, SqliteStore.ByRecord);
    }

    internal Incident? Find(Guid id) => Read(_byId.Bind(IncidentRows.Key(id)));

    internal Incident? FindByCode(string code) => Read(_byCode.Bind(code));

    internal Incident? FindByRecord(string origin, string recordId) => Read(_byRecord.Bind(origin).Bind(recordId));

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<PreparedStatement>)[_byId, _byCode, _byRecord]) statement.Dispose();
        _connection.Dispose();
    }

    private Incident? Read(PreparedStatement found) => found.Text() is { } json ? SqliteStore.TryRead(json) ?? throw _file.Damaged(null) : null;
}
