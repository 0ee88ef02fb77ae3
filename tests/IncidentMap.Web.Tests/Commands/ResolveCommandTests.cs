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
    public async Task A_bad_line_has_the_members_of_an_answer_too()
    {
        var run = await ProgramProcess.RunAsync(["resolve", "--input", "-"], "{\"name\":7}\n\n");
        Assert.Equal(2, run.ExitCode);
        foreach (var answer in run.Lines.Select(l => JsonDocument.Parse(l).RootElement))
        {
            Assert.Equal("unknown", answer.GetProperty("status").GetString());
            Assert.Equal(0, answer.GetProperty("candidates").GetArrayLength());
            Assert.NotEqual("", answer.GetProperty("error").GetString());
        }
        Assert.Equal(2, run.Lines.Length);
    }

    [Fact]
    public async Task What_is_no_name_gets_a_clear_answer_each_and_nothing_that_moves_the_terminal()
    {
        string[] odd = ["", "m", "م", new string('a', 10_000), "...!?،؛", "Mayadin الميادين", "\u202Eالميادين\u202C", "' OR 1=1; DROP TABLE places; --", "<img src=x onerror=alert(1)>", "a\u001b[2Jb"];
        var json = await ProgramProcess.RunAsync(["resolve", .. odd, "--json"]);
        Assert.Equal(0, json.ExitCode);
        var answers = json.Lines.Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(odd.Length, answers.Count);
        Assert.Equal("gn:173480", answers[6].GetProperty("candidates")[0].GetProperty("id").GetString());
        foreach (var i in new[] { 0, 1, 2, 3, 4, 7, 8 }) Assert.Equal("unknown", answers[i].GetProperty("status").GetString());
        var plain = await ProgramProcess.RunAsync(["resolve", .. odd]);
        Assert.Equal(0, plain.ExitCode);
        Assert.DoesNotContain(plain.Out, c => c is '\u202E' or '\u001b');
        Assert.All(plain.Out.Split('\n'), line => Assert.True(line.Length < 400));
    }

    [Fact]
    public async Task Candidates_that_are_equal_say_what_tells_them_apart_and_an_unknown_area_is_told()
    {
        var plain = await ProgramProcess.RunAsync(["resolve", "al-Salihiyah", "--within", "Qwertystan"]);
        Assert.Contains("no area is known by the name 'Qwertystan'", plain.Out, StringComparison.Ordinal);
        Assert.Matches("km (north|south|east|west)[a-z-]* of ", plain.Out);
        var json = await ProgramProcess.RunAsync(["resolve", "al-Salihiyah", "--json"]);
        var answer = JsonDocument.Parse(json.Out).RootElement;
        Assert.Equal("ambiguous", answer.GetProperty("status").GetString());
        var apart = answer.GetProperty("candidates").EnumerateArray().Select(c => c.GetProperty("apart")).ToList();
        Assert.Equal(apart.Count, apart.Select(a => a.GetProperty("en").GetString()).Distinct().Count());
        Assert.Equal(apart.Count, apart.Select(a => a.GetProperty("ar").GetString()).Distinct().Count());
        Assert.All(apart, a => Assert.True(a.GetProperty("near").GetProperty("metres").GetDouble() > 0));
    }

    [Fact]
    public async Task The_area_and_the_point_given_on_the_command_line_decide_between_namesakes()
    {
        var hama = await ProgramProcess.RunAsync(["resolve", "Suran", "--within", "محافظة حماة", "--json"]);
        var near = await ProgramProcess.RunAsync(["resolve", "Suran", "--near", "36.75,35.28", "--json"]);
        foreach (var run in new[] { hama, near })
            Assert.Equal("SY05", JsonDocument.Parse(run.Out).RootElement.GetProperty("candidates")[0].GetProperty("admin1Pcode").GetString());
        var bad = await ProgramProcess.RunAsync(["resolve", "Suran", "--near", "north"]);
        Assert.Equal(2, bad.ExitCode);
        Assert.Contains("longitude,latitude", bad.Error, StringComparison.Ordinal);
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
        await File.WriteAllTextAsync(file, "variant\tlat\tlon\tadm1_pcode\nالرقة\t35.95\t39.01\tSY11\nMayadin\t33.5\t36.3\tSY09\nQwertystan\t33.5\t36.3\tSY01\n", TestContext.Current.CancellationToken);
        var run = await ProgramProcess.RunAsync(["evaluate", "gazetteer", file, "--json", "--figure", file + ".svg"]);
        var figure = System.Xml.Linq.XDocument.Load(file + ".svg");
        File.Delete(file);
        File.Delete(file + ".svg");
        Assert.Equal(0, run.ExitCode);
        var table = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(table.GetProperty("calibration").GetArrayLength(), figure.Descendants().Count(e => e.Name.LocalName == "circle"));
        var all = table.GetProperty("rows")[0];
        Assert.Equal((3, 1, 1, 1), (all.GetProperty("count").GetInt32(), all.GetProperty("right").GetInt32(), all.GetProperty("wrong").GetInt32(), all.GetProperty("unknown").GetInt32()));
    }
}
