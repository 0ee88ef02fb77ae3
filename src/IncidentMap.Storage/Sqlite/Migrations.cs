using System.Globalization;
using System.Reflection;
using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>
/// Brings a database to the form that this program writes: numbered steps, each run once and whole, forward only.
/// <c>PRAGMA user_version</c> holds the number of the last step that was run.
/// </summary>
internal static class Migrations
{
    /// <summary>"IMap" in ASCII: marks the file as ours.</summary>
    private const int ApplicationId = 0x494D6170;

    /// <summary>The steps that come with the program, in order; the file <c>001-….sql</c> is step 1.</summary>
    internal static IReadOnlyList<string> Steps { get; } = ReadSteps();

    /// <summary>Runs the steps that are missing.</summary>
    /// <exception cref="StoreException">The file belongs to a newer program, or to another one.</exception>
    internal static void Run(SqliteConnection connection, string path, IReadOnlyList<string> steps)
    {
        var version = VersionOf(connection, path, steps.Count);
        for (; version < steps.Count; version++)
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            // Another process may have run the step while this one waited for the lock.
            if (connection.ExecuteScalar<int>("PRAGMA user_version", transaction: transaction) > version) continue;
            connection.Execute(steps[version], transaction: transaction);
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}; PRAGMA application_id = {ApplicationId}"), transaction: transaction);
            transaction.Commit();
        }
    }

    /// <summary>The schema version of a database that this program can read, zero for an empty one.</summary>
    /// <exception cref="StoreException">The file belongs to a newer program, or to another one.</exception>
    internal static int VersionOf(SqliteConnection connection, string path, int newest)
    {
        var version = connection.ExecuteScalar<int>("PRAGMA user_version");
        var owner = connection.ExecuteScalar<int>("PRAGMA application_id");
        var isEmpty = connection.ExecuteScalar<int>("SELECT count(*) FROM sqlite_schema") == 0;
        if (owner != ApplicationId && !isEmpty)
            throw new StoreException($"{path} is a database of another program, not of IncidentMap; choose another folder with --data DIR.");
        if (version > newest)
            throw new StoreException($"{path} was written by a newer IncidentMap (schema {version}, this program knows {newest}); install the newer program or choose another folder with --data DIR.");
        return version;
    }

    private static List<string> ReadSteps()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.Contains(".Migrations.", StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return reader.ReadToEnd();
            })];
    }
}
