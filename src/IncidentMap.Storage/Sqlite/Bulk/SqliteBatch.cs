using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Text.Json;
using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Bulk;

/// <summary>
/// Many new incidents in one transaction. JSON is made on the caller's thread and rows are written on another. Where the store was empty its
/// indexes are taken down first and built from the sorted rows at the end, within the same transaction; and where nobody else has it open
/// it is written without the log of WAL, in which everything would stand once more: of a new page nothing has to be kept to take it back.
/// </summary>
internal sealed class SqliteBatch : IIncidentBatch
{
    /// <summary>Rows that are handed over together.</summary>
    private const int HandedOver = 128;

    /// <summary>How many such may wait to be written.</summary>
    private const int Waiting = 8;

    private readonly SqliteFile _file;
    private readonly SqliteStore _store;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction? _transaction;
    private readonly HeldIncidents? _before;
    private readonly IReadOnlyList<string> _indexes;
    private readonly bool _wasEmpty;
    private readonly BlockingCollection<List<EncodedIncident>> _queue = new(Waiting);
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 14);
    private readonly Utf8JsonWriter _json;
    private readonly Task _writing;
    private List<EncodedIncident> _next = new(HandedOver);
    private ExceptionDispatchInfo? _failure;
    private int _added;

    internal SqliteBatch(SqliteFile file, SqliteStore store, Change change)
    {
        (_file, _store) = (file, store);
        _json = new Utf8JsonWriter(_buffer, IncidentJson.WriterOptions);
        _connection = file.Open();
        try
        {
            // Every row of a batch is written with those that it refers to; asking for them again would double the work.
            _connection.Execute("PRAGMA foreign_keys = OFF; PRAGMA cache_size = -200000; PRAGMA temp_store = MEMORY");
            if (IsEmpty()) SqliteFile.TryLeaveLog(_connection);
            _transaction = _connection.BeginTransaction(deferred: false);
            _wasEmpty = IsEmpty();
            _before = _wasEmpty ? null : new HeldIncidents(file);
            _indexes = _wasEmpty ? TakeDownIndexes() : [];
        }
        catch
        {
            Release();
            throw;
        }
        _writing = Task.Run(() => Write(change));
    }

    /// <inheritdoc/>
    public Incident? Find(Guid id) => _file.Guard(() => _before?.Find(id));

    /// <inheritdoc/>
    public Incident? FindByCode(string code) => _file.Guard(() => _before?.FindByCode(code));

    /// <inheritdoc/>
    public Incident? FindByRecord(string origin, string recordId) => _file.Guard(() => _before?.FindByRecord(origin, recordId));

    /// <inheritdoc/>
    public string NextCode(DateOnly day) => _wasEmpty ? SqliteStore.Code(day, 1) : _store.NextCode(day);

    /// <inheritdoc/>
    public void Add(Incident incident)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        IncidentJson.Write(_json, incident);
        _json.Flush();
        var bytes = ArrayPool<byte>.Shared.Rent(_buffer.WrittenCount);
        _buffer.WrittenSpan.CopyTo(bytes);
        _next.Add(new EncodedIncident(incident, bytes, _buffer.WrittenCount));
        _added++;
        if (_next.Count == HandedOver) HandOver();
    }

    /// <inheritdoc/>
    public int Commit() => _file.Guard(() =>
    {
        HandOver();
        _queue.CompleteAdding();
        _writing.Wait();
        _failure?.Throw();
        foreach (var index in _indexes) _connection.Execute(index, transaction: _transaction);
        if (_added > 0) _connection.Execute("UPDATE store SET version = version + 1", transaction: _transaction);
        _transaction!.Commit();
        return _added;
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_queue.IsAddingCompleted) _queue.CompleteAdding();
        while (_queue.TryTake(out _))
        {
            // What was not committed need not be written any more.
        }
        _writing.Wait();
        Release();
        _queue.Dispose();
        _json.Dispose();
    }

    /// <summary>The writing thread ends only with a failure, which then is the caller's.</summary>
    private void HandOver()
    {
        try
        {
            if (_next.Count > 0) _queue.Add(_next);
        }
        catch (InvalidOperationException)
        {
            _file.Guard(() => { _failure!.Throw(); return 0; });
        }
        _next = new List<EncodedIncident>(HandedOver);
    }

    private void Write(Change change)
    {
        try
        {
            using var rows = new BulkRows(_connection, change);
            foreach (var chunk in _queue.GetConsumingEnumerable())
            {
                foreach (var (incident, json, length) in chunk)
                {
                    rows.Put(incident, json.AsSpan(0, length));
                    ArrayPool<byte>.Shared.Return(json);
                }
            }
        }
        catch (Exception e)
        {
            _failure = ExceptionDispatchInfo.Capture(e);
            _queue.CompleteAdding();
        }
    }

    private bool IsEmpty() => _connection.ExecuteScalar<long>("SELECT NOT EXISTS (SELECT 1 FROM incident)", transaction: _transaction) == 1;

    /// <summary>The definitions of the indexes that were taken down; those of primary keys and UNIQUE cannot be, and stay.</summary>
    private List<string> TakeDownIndexes()
    {
        var found = _connection.Query<(string Name, string Sql)>(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('incident', 'claim', 'figure', 'change')", transaction: _transaction).AsList();
        foreach (var (name, _) in found) _connection.Execute($"DROP INDEX \"{name}\"", transaction: _transaction);
        return found.ConvertAll(index => index.Sql);
    }

    /// <summary>A transaction that was not committed is rolled back; the connection goes back to the pool as others expect it.</summary>
    private void Release()
    {
        _before?.Dispose();
        _transaction?.Dispose();
        if (_connection.State == System.Data.ConnectionState.Open) _connection.Execute($"PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000; PRAGMA temp_store = DEFAULT; {SqliteFile.UseLog}");
        _connection.Dispose();
    }

    /// <summary>An incident with its native JSON in a rented buffer.</summary>
    private readonly record struct EncodedIncident(Incident Incident, byte[] Json, int Length);
}
