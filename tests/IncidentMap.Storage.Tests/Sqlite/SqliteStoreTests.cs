using Dapper;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Tests.Sqlite;

public sealed class SqliteStoreTests : StoreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-store-").FullName;

    private string DataFile => Path.Combine(_folder, "incidentmap.db");

    protected override IIncidentStore Open() => SqliteStore.Open(_folder);

    public override void Dispose()
    {
        base.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void What_was_saved_is_there_after_the_program_ended()
    {
        Store.Save([Incident(1)], Change());
        var version = Store.Version;
        Store.Dispose();
        using var again = SqliteStore.Open(_folder);
        Assert.Equal("SY-1", again.Find(Incident(1).Id)?.Code);
        Assert.Equal(version, again.Version);
    }

    [Fact]
    public void A_second_process_sees_the_version_grow()
    {
        using var other = SqliteStore.Open(_folder);
        var version = other.Version;
        Store.Save([Incident(1)], Change());
        Assert.True(other.Version > version);
        Assert.NotNull(other.Find(Incident(1).Id));
    }

    [Fact]
    public void Tables_are_strict_foreign_keys_hold_and_the_log_is_written_ahead()
    {
        Store.Save([Incident(1)], Change());
        using var connection = Raw();
        Assert.Equal("wal", connection.ExecuteScalar<string>("PRAGMA journal_mode"));
        Assert.All(connection.Query<(string Name, long Strict)>("SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"), t => Assert.Equal(1, t.Strict));
        Assert.Throws<SqliteException>(() => connection.Execute("PRAGMA foreign_keys = ON; INSERT INTO change (incident_id, at, by, action, summary) VALUES ('none', '', '', '', '')"));
        Assert.Equal(Migrations.Steps.Count, connection.ExecuteScalar<int>("PRAGMA user_version"));
    }

    [Fact]
    public void Figures_can_be_added_up_in_SQL()
    {
        var claim = new Claim { Id = "c", Speaker = "S", Origin = "s", Figures = [Killed("a", Count.Exactly(42)), Killed("b", Count.AtLeast(1))] };
        Store.Save([Incident(1) with { Claims = [claim] }], Change());
        using var connection = Raw();
        Assert.Equal((43, 1), connection.QuerySingle<(int, int)>("SELECT sum(min), sum(max IS NULL) FROM figure WHERE outcome = 'killed'"));
    }

    [Fact]
    public void A_data_folder_that_is_a_file_is_told_in_one_sentence()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        OneSentence(() => SqliteStore.Open(file), "is a file", "--data");
        OneSentence(() => SqliteStore.Open(Path.Combine(file, "data")), "--data");
    }

    [Fact]
    public void A_data_folder_that_cannot_be_written_to_is_told_in_one_sentence() =>
        OneSentence(() => SqliteStore.Open("/proc/incidentmap"), "/proc/incidentmap", "--data");

    [Fact]
    public void A_data_file_that_is_no_database_is_told_in_one_sentence()
    {
        File.WriteAllText(DataFile, string.Concat(Enumerable.Repeat("this is a letter, not a database\n", 200)));
        OneSentence(() => SqliteStore.Open(_folder), "damaged", "restore");
    }

    [Fact]
    public void A_data_file_damaged_in_the_middle_is_told_in_one_sentence()
    {
        Store.Save([.. Enumerable.Range(0, 200).Select(Incident)], Change());
        Store.Dispose();
        using (var file = File.OpenWrite(DataFile))
        {
            file.Position = 4096;
            file.Write(new byte[(int)file.Length - 8192]);
        }
        OneSentence(() => SqliteStore.Open(_folder), "damaged");
    }

    [Fact]
    public void A_row_whose_JSON_is_damaged_is_told_in_one_sentence()
    {
        Store.Save([Incident(1)], Change());
        using (var connection = Raw()) connection.Execute("UPDATE incident SET json = '{'");
        OneSentence(() => Store.Find(Incident(1).Id), "damaged");
        OneSentence(() => Store.All(IncidentState.Proposed).Count(), "damaged");
    }

    [Fact]
    public void A_newer_schema_and_a_foreign_database_are_refused()
    {
        Store.Dispose();
        using (var connection = Raw()) connection.Execute("PRAGMA user_version = 999");
        OneSentence(() => SqliteStore.Open(_folder), "newer IncidentMap", "999");
        using (var connection = Raw()) connection.Execute("PRAGMA user_version = 0; PRAGMA application_id = 7");
        OneSentence(() => SqliteStore.Open(_folder), "another program");
    }

    [Fact]
    public void A_later_program_adds_its_steps_to_an_older_file_and_a_step_that_fails_leaves_it_as_it_was()
    {
        Store.Save([Incident(1)], Change());
        using var connection = Raw();
        Assert.Throws<SqliteException>(() => Migrations.Run(connection, DataFile, [.. Migrations.Steps, "CREATE TABLE later (a TEXT) STRICT; SELECT no_such_thing"]));
        Assert.Equal(Migrations.Steps.Count, connection.ExecuteScalar<int>("PRAGMA user_version"));
        Migrations.Run(connection, DataFile, [.. Migrations.Steps, "CREATE TABLE later (a TEXT) STRICT"]);
        Assert.Equal(Migrations.Steps.Count + 1, connection.ExecuteScalar<int>("PRAGMA user_version"));
        Assert.Equal(1, connection.ExecuteScalar<int>("SELECT count(*) FROM incident"));
    }

    [Fact]
    public void A_backup_holds_all_and_restoring_it_takes_the_store_back()
    {
        var backup = Path.Combine(_folder, "backup.db");
        var store = (SqliteStore)Store;
        store.Save([Incident(1)], Change());
        store.BackUp(backup);
        OneSentence(() => { store.BackUp(backup); return 0; }, "exists already");
        store.Save([Incident(2)], Change());
        var version = store.Version;

        var mark = store.Mark;
        var before = store.Restore(backup);
        Assert.Null(store.WrittenSince(mark, 10));
        Assert.NotNull(store.Find(Incident(1).Id));
        Assert.Null(store.Find(Incident(2).Id));
        Assert.Single(store.History(Incident(1).Id));
        Assert.True(store.Version > version);

        store.Restore(before);
        Assert.NotNull(store.Find(Incident(2).Id));
    }

    [Fact]
    public void What_is_no_backup_is_refused_and_nothing_changes()
    {
        Store.Save([Incident(1)], Change());
        var store = (SqliteStore)Store;
        var file = Path.Combine(_folder, "letter.txt");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("a letter\n", 600)));
        OneSentence(() => store.Restore(file), "damaged");
        OneSentence(() => store.Restore(Path.Combine(_folder, "none.db")), "no file");
        File.WriteAllText(file, "");
        OneSentence(() => store.Restore(file), "empty");
        Assert.NotNull(Store.Find(Incident(1).Id));
    }

    private static Figure Killed(string id, Count count) => new() { Id = id, Outcome = Outcome.Killed, Count = count };

    private static void OneSentence<T>(Func<T> act, params string[] words)
    {
        var message = Assert.Throws<StoreException>(() => { act(); }).Message;
        Assert.All(words, word => Assert.Contains(word, message, StringComparison.Ordinal));
        Assert.DoesNotContain('\n', message);
    }

    private SqliteConnection Raw()
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DataFile, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
