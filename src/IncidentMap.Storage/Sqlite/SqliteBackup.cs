using System.Globalization;
using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>Whole copies of the store. A backup is itself a database, one file without a log beside it.</summary>
internal static class SqliteBackup
{
    internal static void Write(SqliteFile source, string file)
    {
        var target = Path.GetFullPath(file);
        if (Path.Exists(target)) throw new StoreException($"{target} exists already; name a new file for the backup.");
        var unfinished = target + ".part";
        try
        {
            if (Path.GetDirectoryName(target) is { } folder) Directory.CreateDirectory(folder);
            File.Delete(unfinished);
            source.Guard(() =>
            {
                using var connection = source.Open();
                return connection.Execute("VACUUM INTO @unfinished", new { unfinished });
            });
            File.Move(unfinished, target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The backup {target} cannot be written: {e.Message}", e);
        }
        finally
        {
            if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    internal static string Restore(SqliteFile target, string file)
    {
        if (!File.Exists(file)) throw new StoreException($"There is no file {Path.GetFullPath(file)} to restore from.");
        var backup = SqliteFile.ForReading(file);
        backup.Guard(() =>
        {
            using var from = backup.Open();
            backup.CheckIntegrity(from);
            if (Migrations.VersionOf(from, backup.Path, Migrations.Steps.Count) == 0)
                throw new StoreException($"{backup.Path} is empty; nothing was restored.");
            return true;
        });
        var stamp = DateTime.UtcNow.ToString("yyyyMMdd'T'HHmmssfff'Z'", CultureInfo.InvariantCulture);
        var before = Path.Combine(Path.GetDirectoryName(target.Path)!, $"before-restore-{stamp}.db");
        Write(target, before);
        target.Guard(() => CopyOver(target, backup));
        return before;
    }

    /// <summary>The version goes on growing over a restore, so that no reader takes its old snapshot for the new state; the era ends, since numbers of the history come again.</summary>
    private static bool CopyOver(SqliteFile target, SqliteFile backup)
    {
        using var from = backup.Open();
        using var to = target.Open();
        var version = to.ExecuteScalar<long>("SELECT version FROM store");
        from.BackupDatabase(to);
        Migrations.Run(to, target.Path, Migrations.Steps);
        // A copy may number its rows anew: the words are taken in again.
        to.Execute("INSERT INTO incident_text (incident_text) VALUES ('delete-all')");
        return to.Execute("UPDATE store SET version = max(version, @version) + 1, era = lower(hex(randomblob(16))), text_upto = 0", new { version }) == 1;
    }
}
