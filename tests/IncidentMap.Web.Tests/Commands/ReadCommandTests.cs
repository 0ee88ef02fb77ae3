using System.Text.Json;

namespace IncidentMap.Web.Tests.Commands;

public sealed class ReadCommandTests : IDisposable
{
    private const string Report = "Shelling of the town of Binnish killed a woman and her two children on Monday evening, the Syrian Observatory for Human Rights said.";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-read-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_told_for_people_and_as_json()
    {
        var file = await FileAsync("report.txt", Report);
        var told = await ProgramProcess.RunAsync(["read", file, "--published", "2019-03-12"]);
        Assert.Equal(0, told.ExitCode);
        Assert.Contains("Main incident: artillery, ", told.Out, StringComparison.Ordinal);
        Assert.Contains("2019-03-11 (exact, evening)", told.Out, StringComparison.Ordinal);
        var json = JsonDocument.Parse((await ProgramProcess.RunAsync(["read", file, "--published", "2019-03-12", "--json"])).Out).RootElement;
        Assert.Equal(3, json.GetProperty("incidents")[0].GetProperty("killed").GetProperty("min").GetInt32());
    }

    [Fact]
    public async Task Every_line_in_gives_a_line_out_in_the_same_order()
    {
        var input = $$"""
            {"id":"one","text":"{{Report}}","published":"2019-03-12"}
            {"id":
            {"id":"three","text":"The match ended 3-1.","published":"2019-03-12"}
            """;
        var run = await ProgramProcess.RunAsync(["read", "--input", "-"], input);
        Assert.Equal(2, run.ExitCode);
        var lines = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["one", null, "three"], lines.Select(l => l.GetProperty("id").GetString()));
        Assert.StartsWith("line 2", lines[1].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, lines[2].GetProperty("incidents").GetArrayLength());
    }

    [Fact]
    public async Task A_day_of_no_calendar_and_a_missing_file_are_told_in_a_sentence()
    {
        var bad = await ProgramProcess.RunAsync(["read", await FileAsync("a.txt", "a"), "--published", "2019-02-31"]);
        Assert.Equal(2, bad.ExitCode);
        Assert.Contains("2019-02-31", bad.Error, StringComparison.Ordinal);
        Assert.Equal(2, (await ProgramProcess.RunAsync(["read", Path.Combine(_folder, "none.txt")])).ExitCode);
    }

    [Fact]
    public async Task The_accuracy_table_counts_right_answers_by_measure_language_and_trap()
    {
        var run = await ProgramProcess.RunAsync(["evaluate", "reports", await FileAsync("known.jsonl", JsonSerializer.Serialize(Known(killed: 3)))]);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"no wrong number +- +2/2 100 %", run.Out);
        foreach (var measure in new[] { "killed", "injured", "no number where none", "place within 10 km", "relative date" })
            Assert.Matches(measure + @" +- +1/1 100 %", run.Out);
        Assert.Matches(@"trap dual_form +1/1 100 %", run.Out);
    }

    [Fact]
    public async Task A_miss_is_listed_with_what_was_expected_and_what_was_read_in_text_and_in_json()
    {
        var file = await FileAsync("known.jsonl", JsonSerializer.Serialize(Known(killed: 5)));
        var told = (await ProgramProcess.RunAsync(["evaluate", "reports", file, "--wrong"])).Out;
        Assert.Contains("a killed: expected 5; read 3", told, StringComparison.Ordinal);
        Assert.Matches("no wrong number +- +1/2 50 %", told);
        using var json = JsonDocument.Parse((await ProgramProcess.RunAsync(["evaluate", "reports", file, "--json"])).Out);
        Assert.Equal(1, json.RootElement.GetProperty("reports").GetInt32());
        var killed = json.RootElement.GetProperty("scores").EnumerateArray().Single(s => s.GetProperty("measure").GetString() == "killed" && s.GetProperty("group").GetString() == "en");
        Assert.Equal((0, 1), (killed.GetProperty("right").GetInt32(), killed.GetProperty("count").GetInt32()));
        var miss = json.RootElement.GetProperty("wrong").EnumerateArray().Single(w => w.GetProperty("measure").GetString() == "killed");
        Assert.Equal(("5", "3"), (miss.GetProperty("expected").GetString(), miss.GetProperty("read").GetString()));
    }

    [Fact]
    public async Task A_reading_that_says_less_than_the_text_is_no_wrong_number()
    {
        var vague = JsonSerializer.Serialize(Known(killed: 27)).Replace("a woman and her two children", "dozens of people", StringComparison.Ordinal);
        var run = await ProgramProcess.RunAsync(["evaluate", "reports", await FileAsync("known.jsonl", vague), "--wrong"]);
        Assert.Contains("a killed: expected", run.Out, StringComparison.Ordinal);
        Assert.Matches("no wrong number +- +2/2 100 %", run.Out);
    }

    [Fact]
    public async Task Several_files_are_counted_together_and_each_alone()
    {
        string[] files = [await FileAsync("one.jsonl", JsonSerializer.Serialize(Known(killed: 5))), await FileAsync("two.jsonl", JsonSerializer.Serialize(Known(killed: 3)))];
        var run = await ProgramProcess.RunAsync(["evaluate", "reports", .. files]);
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"killed +- +1/2 50 %", run.Out);
        Assert.Matches(@"one\.jsonl +0/1 0 %", run.Out);
        Assert.Matches(@"two\.jsonl +1/1 100 %", run.Out);
        var missing = await ProgramProcess.RunAsync(["evaluate", "reports", files[0], Path.Combine(_folder, "none.jsonl"), Path.Combine(_folder, "nil.jsonl")]);
        Assert.Equal(2, missing.ExitCode);
        Assert.Matches(@"none\.jsonl: There is no such file(.|\n)*nil\.jsonl", missing.Error);
    }

    [Fact]
    public async Task Every_line_that_is_no_known_report_is_refused_with_its_number()
    {
        var run = await ProgramProcess.RunAsync(["evaluate", "reports", await FileAsync("bad.jsonl", "\n{\"text\":\"a\"}\n{\"text\":\"a\",\"truth\":{\"deaths\":1}}\n")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2", run.Error, StringComparison.Ordinal);
        Assert.Contains("line 3: Nothing in its truth is known here", run.Error, StringComparison.Ordinal);
    }

    private static object Known(int killed) => new
    {
        id = "a",
        lang = "en",
        text = Report,
        published_date = "2019-03-12",
        truth = new { date = "2019-03-11", lat = 35.957, lon = 36.712, place = "Binnish" },
        text_truth = new { killed_min = killed, killed_max = killed, injured_min = (int?)null, injured_max = (int?)null, date_kind = "relative", notes = new[] { "dual_form" } },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> FileAsync(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text, Stop);
        return path;
    }
}
