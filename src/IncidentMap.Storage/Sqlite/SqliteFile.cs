using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>The database file: how it is found, opened and checked, and how the engine's errors become one sentence.</summary>
internal sealed class SqliteFile
{
    /// <summary>The name of the file in the data folder.</summary>
    internal const string Name = "incidentmap.db";

    /// <summary>Readers go on while one writes; the mode stays with the file.</summary>
    internal const string UseLog = "PRAGMA journal_mode = WAL";

    /// <summary>How long a call waits for another process that writes, in seconds.</summary>
    private const int LockSeconds = 10;

    /// <summary>Above this size (bytes) the check at the start is left out, for it reads the whole file; damage is then met on reading.</summary>
    private const long CheckedSize = 256L * 1024 * 1024;

    // Primary result codes of SQLite, https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private readonly string _connectionString;

    private SqliteFile(string path, SqliteOpenMode mode, bool pooling)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = LockSeconds,
            Pooling = pooling,
        }.ToString();
    }

    /// <summary>Absolute path of the file.</summary>
    internal string Path { get; }

    /// <summary>The store's file in a data folder, which is made when it is missing.</summary>
    /// <exception cref="StoreException">The folder cannot be made or used.</exception>
    internal static SqliteFile InFolder(string folder)
    {
        var full = System.IO.Path.GetFullPath(folder);
        try
        {
            if (File.Exists(full)) throw new StoreException($"The data folder {full} is a file, not a folder; choose another with --data DIR.");
            Directory.CreateDirectory(full);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The data folder {full} cannot be made or written to; choose another with --data DIR.", e);
        }
        return new SqliteFile(System.IO.Path.Combine(full, Name), SqliteOpenMode.ReadWriteCreate, pooling: true);
    }

    /// <summary>An existing database that is only read, such as a backup.</summary>
    internal static SqliteFile ForReading(string path) => new(System.IO.Path.GetFullPath(path), SqliteOpenMode.ReadOnly, pooling: false);

    /// <summary>Opens for writing, checks, and brings the schema up to date.</summary>
    /// <exception cref="StoreException">The file cannot be used, is damaged, or belongs to a newer program.</exception>
    internal void Prepare() => Guard(() =>
    {
        using var connection = Open();
        CheckIntegrity(connection);
        connection.Execute(UseLog);
        Migrations.Run(connection, Path, Migrations.Steps);
        return true;
    });

    /// <summary>An open connection; the caller closes it.</summary>
    internal SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            // The log is synced at checkpoints: a power cut may lose the last writes but never damages the file.
            connection.Execute("PRAGMA synchronous = NORMAL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Leaves the log of WAL for a rollback journal, which only whoever has the file alone may; others meet a locked file until <see cref="UseLog"/>.
    /// Where somebody else has it open nothing changes.
    /// </summary>
    internal static void TryLeaveLog(SqliteConnection connection)
    {
        // Connections that wait in the pool have it open too.
        SqliteConnection.ClearPool(connection);
        using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = ("PRAGMA journal_mode = DELETE", 1);
        try
        {
            command.ExecuteNonQuery();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
        {
            // It stays in the log, which is only slower.
        }
    }

    /// <exception cref="StoreException">The file is damaged.</exception>
    internal void CheckIntegrity(SqliteConnection connection)
    {
        if (new FileInfo(Path) is { Exists: true, Length: > CheckedSize }) return;
        var answer = connection.ExecuteScalar<string>("PRAGMA quick_check(1)");
        if (answer != "ok") throw Damaged(null);
    }

    /// <summary>Runs a piece of work; errors of the engine come out as one sentence.</summary>
    /// <exception cref="StoreException">The engine failed.</exception>
    internal T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e)
        {
            throw Explain(e);
        }
    }

    /// <summary>Lets go of every handle on the file.</summary>
    internal void Release()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    internal StoreException Damaged(Exception? inner) =>
        new($"The data file {Path} is damaged; restore a backup with 'restore FILE', or move the file away to start anew.", inner);

    private StoreException Explain(SqliteException e) => e.SqliteErrorCode switch
    {
        Busy or Locked => new StoreException($"The data file {Path} is locked by another program; try again when that has finished.", e),
        Corrupt or NotADatabase => Damaged(e),
        ReadOnly => new StoreException($"The data file {Path} cannot be written to; check its permissions or choose another folder with --data DIR.", e),
        CannotOpen => new StoreException($"The data file {Path} cannot be opened; check that its folder can be written to or choose another with --data DIR.", e),
        IoError => new StoreException($"The data file {Path} cannot be read or written: {e.Message}.", e),
        Full => new StoreException($"The disk is full: {Path} cannot grow.", e),
        _ => new StoreException($"The data file {Path} refused a command: {e.Message}.", e),
    };
}
