namespace IncidentMap.Web.Tests.Commands;

public sealed class EvaluateJoinsTests : IDisposable
{
    private const string Truth = """ "truth":{"date":"2017-06-26","lat":35.02,"lon":40.45}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-joins-test-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_table_counts_right_joins_by_threshold_and_leaves_nothing_behind()
    {
        var file = Write(
            $$"""{"id":"a","lang":"en","published_date":"2017-06-27","text":"An air strike by the US-led coalition killed 57 people in a prison in Mayadin on Monday, the Syrian Observatory for Human Rights said.",{{Truth}}}""",
            $$"""{"id":"b","lang":"en","published_date":"2017-06-27","text":"At least 57 people were killed on Monday when a US-led coalition air strike hit a prison in the town of Mayadin, activists said.",{{Truth}}}""",
            """{"id":"c","lang":"en","published_date":"2018-06-27","text":"Shelling killed three civilians in Idlib city on Tuesday, the White Helmets said.","truth":{"date":"2018-06-26","lat":35.93,"lon":36.63}}""");
        var run = await ProgramProcess.RunAsync(["evaluate", "joins", file, "--data", Path.Combine(_folder, "data")]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("3 reports, 3 tell of an incident; 1 pairs tell of the same one, 1 of them can be found", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"0\.80 +1 +1 +0 +0 +100\.0% +100\.0%.*in use", run.Out);
        Assert.False(Directory.Exists(Path.Combine(_folder, "data")));
    }

    [Fact]
    public async Task A_line_that_is_no_report_is_named()
    {
        var run = await ProgramProcess.RunAsync(["evaluate", "joins", Write($$"""{"id":"a","text":"x",{{Truth}}}""", "{\"id\":3")]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("line 2: Expected a JSON object with text and truth", run.Error, StringComparison.Ordinal);
    }

    private string Write(params string[] lines)
    {
        var path = Path.Combine(_folder, "reports.jsonl");
        File.WriteAllLines(path, lines);
        return path;
    }
}
