using System.Text.Json;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>The whole journey from a file to a proposed incident and on to the map, as a user walks it.</summary>
public sealed class IngestCommandTests : IDisposable
{
    /// <summary>Our own wording of what was reported of the Mayadin prison (published 27 June 2017).</summary>
    private const string Prison =
        "قتل 57 شخصاً في غارة جوية للتحالف الدولي استهدفت فجر الاثنين سجناً لتنظيم داعش في مدينة الميادين، وفق ما أفاد المرصد السوري لحقوق الإنسان الثلاثاء. "
        + "وقال مدير المرصد إن الغارة أسفرت عن مقتل 42 سجيناً مدنياً و15 عنصراً من التنظيم هم 11 سجيناً وأربعة حراس. وكان السجن يضم نحو مئة معتقل.";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-ingest-").FullName;

    private string Data => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_report_is_proposed_then_already_known_and_on_the_map_only_when_a_person_accepts_it()
    {
        var file = Write("prison-ar.txt", Prison);
        var before = await CountAsync();
        var first = await RunAsync("ingest", file, "--published", "2017-06-27", "--publisher", "A paper");
        Assert.Equal((0, ""), (first.ExitCode, first.Error));
        Assert.Contains("proposed SY-2017-06-26-2", first.Out, StringComparison.Ordinal);
        Assert.Contains("Air strike on a prison in", first.Out, StringComparison.Ordinal);
        Assert.Contains("killed 57 (civilians 42)", first.Out, StringComparison.Ordinal);
        Assert.Contains("an addition to SY-2017-06-26-1, for a person to join: score 0.9", first.Out, StringComparison.Ordinal);
        Assert.Contains("the same target (+", first.Out, StringComparison.Ordinal);
        Assert.Contains("already known", (await RunAsync("ingest", file, "--published", "2017-06-27")).Out, StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync());

        Assert.Equal(0, (await RunAsync("accept", "SY-2017-06-26-2")).ExitCode);
        Assert.Equal(before + 1, await CountAsync());
        Assert.Equal(0, (await RunAsync("withdraw", "SY-2017-06-26-2", "--reason", "the sample holds it")).ExitCode);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_page_without_an_incident_says_so()
    {
        var run = await RunAsync("ingest", Write("football.txt", "The home side won 3-1 on Sunday after two late goals; 40,000 people watched the match."));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no incident was found", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_reports_are_refused_each_with_its_name()
    {
        var missing = Path.Combine(_folder, "none.txt");
        var big = Write("big.txt", new string('a', 20_000_000));
        var run = await RunAsync("ingest", missing, big, "--published", "2017-02-31");
        Assert.Equal(2, run.ExitCode);
        Assert.All(["--published", "none.txt", "big.txt"], word => Assert.Contains(word, run.Error, StringComparison.Ordinal));

        var binary = await RunAsync("ingest", Write("picture.png", "\u0089PNG\r\n\0\0\0"), Write("empty.txt", " "));
        Assert.Equal(2, binary.ExitCode);
        Assert.All(["picture.png, text", "empty.txt, text"], word => Assert.Contains(word, binary.Error, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", binary.Error, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<int> CountAsync()
    {
        using var export = JsonDocument.Parse((await RunAsync("export", "-")).Out);
        return export.RootElement.GetProperty("features").GetArrayLength();
    }

    private Task<ProgramRun> RunAsync(params string[] arguments) => ProgramProcess.RunAsync([.. arguments, "--data", Data]);
}
