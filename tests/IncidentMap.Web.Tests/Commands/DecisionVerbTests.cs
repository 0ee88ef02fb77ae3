using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>The verbs with which a person decides, as processes on a data folder of their own.</summary>
public sealed class DecisionVerbTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-verbs-").FullName;

    public DecisionVerbTests()
    {
        using var store = SqliteStore.Open(_folder);
        var incident = new Incident
        {
            Id = Guid.CreateVersion7(),
            Code = "SY-2017-06-26-1",
            When = new When { Start = new DateOnly(2017, 6, 26), End = new DateOnly(2017, 6, 26) },
            Where = new Where(),
            TitleEn = "Air strike on a prison\u001b[31m",
            TitleAr = "غارة",
            Claims = [new Claim { Id = "c1", Speaker = "SOHR", Origin = "sohr", Figures = [new Figure { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(57) }] }],
        };
        store.Save([incident], new Change(DateTimeOffset.UnixEpoch, "tests", "ingest", "new", null));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_proposed_incident_is_listed_corrected_accepted_and_withdrawn_and_its_history_tells_all()
    {
        var listed = await RunAsync("review");
        Assert.Contains("SY-2017-06-26-1", listed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', listed.Out);
        Assert.Contains("\"killed\":{\"min\":57,\"max\":57}", (await RunAsync("review", "--json")).Out, StringComparison.Ordinal);

        var tooEarly = await RunAsync("accept", "SY-2017-06-26-1");
        Assert.Equal(2, tooEarly.ExitCode);
        Assert.StartsWith("place:", tooEarly.Error, StringComparison.Ordinal);

        Assert.Equal(0, (await RunAsync("edit", "SY-2017-06-26-1", "lon=40.45", "lat=35.02", "accuracy=town", "--reason", "from the map", "--by", "zeina")).ExitCode);
        Assert.Equal(0, (await RunAsync("accept", "SY-2017-06-26-1", "--by", "zeina")).ExitCode);
        Assert.Contains("Nothing is proposed", (await RunAsync("review")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("discount", "SY-2017-06-26-1", "c1", "--reason", "another strike", "--by", "omar")).ExitCode);
        Assert.Equal(0, (await RunAsync("withdraw", "SY-2017-06-26-1", "--reason", "told twice", "--by", "omar")).ExitCode);

        var history = (await RunAsync("history", "SY-2017-06-26-1")).Lines;
        Assert.Equal(5, history.Length);
        Assert.Contains("omar  withdraw  state: published → withdrawn  because: told twice", history[4], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_incidents_are_joined_parted_and_a_decision_is_taken_back_and_the_history_tells_all()
    {
        using (var store = SqliteStore.Open(_folder))
        {
            var first = store.FindByCode("SY-2017-06-26-1")!;
            store.Save([first with { Id = Guid.CreateVersion7(), Code = "SY-2017-06-26-2" }], new Change(DateTimeOffset.UnixEpoch, "tests", "ingest", "new", null));
        }
        Assert.Contains("may be SY-2017-06-26-2: score 0.", (await RunAsync("review")).Out, StringComparison.Ordinal);
        Assert.Contains("\"mayBe\":[{\"code\":\"SY-2017-06-26-2\"", (await RunAsync("review", "--json")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("join", "SY-2017-06-26-2", "SY-2017-06-26-1", "--reason", "one event", "--by", "zeina")).ExitCode);
        Assert.Contains("was joined into SY-2017-06-26-1", (await RunAsync("accept", "SY-2017-06-26-2")).Error, StringComparison.Ordinal);
        Assert.Contains("zeina  join  Joined into SY-2017-06-26-1.  because: one event", (await RunAsync("history", "SY-2017-06-26-2")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("split", "SY-2017-06-26-1", "c2", "--reason", "two events")).ExitCode);
        Assert.Equal(2, (await RunAsync("review")).Lines.Count(l => l.StartsWith("SY-", StringComparison.Ordinal)));

        Assert.Equal(0, (await RunAsync("withdraw", "SY-2017-06-26-2", "--reason", "told twice")).ExitCode);
        Assert.Equal(0, (await RunAsync("undo", "SY-2017-06-26-2", "--reason", "it was not")).ExitCode);
        Assert.Contains("no change 99", (await RunAsync("undo", "SY-2017-06-26-2", "99", "--reason", "x")).Error, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync("undo", "SY-2017-06-26-2", "first", "--reason", "x")).ExitCode);
        Assert.Equal(2, (await RunAsync("review")).Lines.Count(l => l.StartsWith("SY-", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_several_processes_that_edit_at_once_each_is_heard_or_told_that_it_was_too_late()
    {
        var runs = await Task.WhenAll(Enumerable.Range(1, 4).Select(n => RunAsync("edit", "SY-2017-06-26-1", $"killed={n}", "--reason", "counted", "--by", $"editor-{n}")));
        Assert.All(runs, run => Assert.True(run.ExitCode == 0 || run.Error.StartsWith("version: SY-2017-06-26-1 was changed meanwhile", StringComparison.Ordinal), run.Error));
        using var store = SqliteStore.Open(_folder);
        Assert.Equal(runs.Count(r => r.ExitCode == 0), store.History(store.FindByCode("SY-2017-06-26-1")!.Id).Count - 1);
    }

    [Fact]
    public async Task Bad_edits_name_every_fault_and_a_missing_reason_is_refused()
    {
        var bad = await RunAsync("edit", "SY-2017-06-26-1", "kind=plane", "colour=red", "--reason", "x");
        Assert.Equal(2, bad.ExitCode);
        Assert.Equal(2, bad.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.NotEqual(0, (await RunAsync("withdraw", "SY-2017-06-26-1")).ExitCode);
        using var store = SqliteStore.Open(_folder);
        Assert.Single(store.History(store.FindByCode("SY-2017-06-26-1")!.Id));
    }

    [Fact]
    public async Task A_backup_is_written_and_restored()
    {
        var file = Path.Combine(_folder, "copy.db");
        Assert.Equal(0, (await RunAsync("backup", file)).ExitCode);
        Assert.Equal(0, (await RunAsync("withdraw", "SY-2017-06-26-1", "--reason", "told twice")).ExitCode);
        Assert.Equal(0, (await RunAsync("restore", file)).ExitCode);
        using var store = SqliteStore.Open(_folder);
        Assert.Equal(IncidentState.Proposed, store.FindByCode("SY-2017-06-26-1")!.State);
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramProcess.RunAsync([.. arguments, "--data", _folder]);
}
