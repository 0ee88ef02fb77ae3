using System.Text.Json;

namespace IncidentMap.Web.Tests.Commands;

public sealed class ResolveCommandTests
{
    [Fact]
    public async Task Names_given_as_arguments_are_answered_in_their_order()
    {
        var run = await ProgramProcess.RunAsync(["resolve", "الميادين", "Dayr az Zawr", "Qwertystan", "--json"]);
        Assert.Equal(0, run.ExitCode);
        var answers = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(["resolved", "resolved", "unknown"], answers.Select(a => a.GetProperty("status").GetString()));
        var first = answers[0].GetProperty("candidates")[0];
        Assert.Equal("gn:173480", first.GetProperty("id").GetString());
        Assert.Equal("SY09", first.GetProperty("admin1Pcode").GetString());
        Assert.Equal(40.45, first.GetProperty("lon").GetDouble(), 2);
        Assert.Equal(35.02, first.GetProperty("lat").GetDouble(), 2);
        Assert.InRange(first.GetProperty("score").GetDouble(), 0.5, 1);
        Assert.Equal(0, answers[2].GetProperty("candidates").GetArrayLength());
    }

    [Fact]
    public async Task Every_line_in_gives_a_line_out_and_bad_lines_are_told_with_their_number()
    {
        var input = """
            {"name":"Suran","within":"SY05"}
            الرقة
            {"name":
            {"name":"Raqqa","near":[500,1]}
            {"name":"صوران","within":"محافظة حلب"}
            {"name":"\ud800"}
            """;
        var run = await ProgramProcess.RunAsync(["resolve", "--input", "-", "--json"], input);
        Assert.Equal(2, run.ExitCode);
        var answers = run.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(6, answers.Count);
        Assert.Equal("SY05", answers[0].GetProperty("candidates")[0].GetProperty("admin1Pcode").GetString());
        Assert.Equal("الرقة", answers[1].GetProperty("name").GetString());
        Assert.Equal(3, answers[2].GetProperty("line").GetInt32());
        Assert.Contains("near", answers[3].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Contains("half a character", answers[5].GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("SY02", answers[4].GetProperty("candidates")[0].GetProperty("admin1Pcode").GetString());
    }

    [Fact]
    public async Task Nothing_to_resolve_and_a_missing_file_get_one_sentence_and_exit_code_2()
    {
        var nothing = await ProgramProcess.RunAsync(["resolve"]);
        Assert.Equal(2, nothing.ExitCode);
        Assert.Contains("--input", nothing.Error, StringComparison.Ordinal);
        var missing = await ProgramProcess.RunAsync(["resolve", "--input", "no-such-file.txt"]);
        Assert.Equal(2, missing.ExitCode);
        Assert.DoesNotContain("   at ", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gazetteer_names_its_sources_and_their_licences()
    {
        var run = await ProgramProcess.RunAsync(["gazetteer", "info"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CC BY 4.0", run.Out, StringComparison.Ordinal);
        Assert.Contains("Natural Earth", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_accuracy_table_counts_right_wrong_and_unknown()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "variant\tlat\tlon\tadm1_pcode\nالرقة\t35.95\t39.01\tSY11\nRaqqa\t33.5\t36.3\tSY01\nQwertystan\t33.5\t36.3\tSY01\n", TestContext.Current.CancellationToken);
        var run = await ProgramProcess.RunAsync(["evaluate", "gazetteer", file, "--json"]);
        File.Delete(file);
        Assert.Equal(0, run.ExitCode);
        var all = JsonDocument.Parse(run.Out).RootElement.GetProperty("rows")[0];
        Assert.Equal((3, 1, 1, 1), (all.GetProperty("count").GetInt32(), all.GetProperty("right").GetInt32(), all.GetProperty("wrong").GetInt32(), all.GetProperty("unknown").GetInt32()));
    }
}
