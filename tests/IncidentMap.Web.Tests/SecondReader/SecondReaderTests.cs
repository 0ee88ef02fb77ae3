using System.Text.Json;
using System.Text.Json.Nodes;
using IncidentMap.Web.SecondReader;
using IncidentMap.Web.Tests.Commands;
using Microsoft.AspNetCore.Http;

namespace IncidentMap.Web.Tests.SecondReader;

public sealed class SecondReaderTests : IDisposable
{
    private const string Report = "Shelling of the town of Binnish killed nine people on Tuesday, the Syrian Observatory said. A drone was seen above the town in March.";

    private const string Line = $$"""{"id":"one","text":"{{Report}}","published":"2019-03-13"}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-second-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reading_that_quotes_the_text_stands_and_that_of_the_rules_is_given_beside_it()
    {
        await using var service = await StandIn.SayingAsync("```json\n" + Answer("nine people", 9) + "\n```", Stop);
        var read = await ReadAsync(service.Address);
        Assert.Equal("model:tester", read.GetProperty("readBy").GetString());
        Assert.Equal("drone-strike", read.GetProperty("incidents")[0].GetProperty("kind").GetString());
        Assert.Equal("artillery", read.GetProperty("rules").GetProperty("incidents")[0].GetProperty("kind").GetString());
        var (question, key) = Assert.Single(service.Questions);
        Assert.Equal(("tester", "Bearer secret"), (question.GetProperty("model").GetString(), key));
        Assert.Contains(Report, question.GetProperty("messages")[1].GetProperty("content").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nine civilians", 9)] // a quote that the text does not hold
    [InlineData("nine people", 90)] // a number that the quote does not give
    public async Task An_invented_quote_or_number_is_refused_and_the_rules_stand(string words, int killed)
    {
        await using var service = await StandIn.SayingAsync(Answer(words, killed), Stop);
        AssertRulesStand(await ReadAsync(service.Address), "claims[0].figures[0]");
    }

    [Theory]
    [InlineData("incidents[0].parties", """[{"name":"russia","basis":"alleged","words":"Shelling of the town"}]""")]
    [InlineData("incidents[0].kind", "\"chemical\"")]
    [InlineData("incidents[0].target", "\"hospital\"")]
    [InlineData("incidents[0].place", """{"asWritten":"March"}""")]
    [InlineData("claims[0].speaker", "\"Shelling\"")]
    [InlineData("claims[0].origin", "\"white-helmets\"")]
    [InlineData("claims[0].response", "\"acknowledged\"")]
    [InlineData("claims[0].figures", "null")]
    [InlineData("claims[0].figures[0].outcome", "\"injured\"")]
    [InlineData("incidents", "[]")]
    public async Task What_no_word_of_the_text_carries_or_what_leaves_out_what_the_rules_found_is_refused(string field, string value)
    {
        await using var service = await StandIn.SayingAsync(With(Answer("nine people", 9), field, value), Stop);
        AssertRulesStand(await ReadAsync(service.Address), field.Split('.')[0].Split('[')[0]);
    }

    [Fact]
    public async Task A_party_that_acknowledges_nothing_and_civilians_turned_fighters_are_refused_and_one_number_is_not_told_by_two()
    {
        const string text = "Russian shelling of the town of Binnish killed nine civilians on Tuesday, the Syrian Observatory said.";
        var honest = With(With(Answer("nine civilians", 9), "incidents[0].kind", "\"artillery\""), "claims[0].words", "\"nine civilians on Tuesday\"");
        Assert.Empty(await FaultsOf(With(honest, "incidents[0].parties", Russia("alleged"))));
        Assert.Equal(["incidents[0].parties[0].basis"], await FaultsOf(With(honest, "incidents[0].parties", Russia("acknowledged"))));
        Assert.Equal(["claims[0].figures[0].status"], await FaultsOf(With(honest, "claims[0].figures[0].status", "\"belligerent\"")));
        var twice = JsonNode.Parse(honest)!;
        var second = twice["claims"]![0]!.DeepClone();
        (second["speaker"], second["origin"]) = ("the text", null);
        twice["claims"]!.AsArray().Add(second);
        Assert.Equal(["claims[1].a"], await FaultsOf(twice.ToJsonString()));

        static string Russia(string basis) => $$"""[{"name":"russia","basis":"{{basis}}","words":"Russian shelling"}]""";

        async Task<IEnumerable<string?>> FaultsOf(string answer)
        {
            await using var service = await StandIn.SayingAsync(answer, Stop);
            var read = await ReadAsync(service.Address, line: JsonSerializer.Serialize(new { id = "one", text, published = "2019-03-13" }));
            return read.TryGetProperty("refused", out var refused) ? [.. refused.EnumerateArray().Select(f => f.GetProperty("where").GetString())] : [];
        }
    }

    [Theory]
    [InlineData(200, "no json at all")]
    [InlineData(200, "{}")]
    [InlineData(200, """{"choices":[{"message":{"content":7}}]}""")]
    [InlineData(401, """{"error":"bad key"}""")]
    [InlineData(302, "")]
    public async Task A_malformed_answer_leaves_the_rules_reading(int status, string body)
    {
        await using var service = await StandIn.StartAsync(
            http =>
            {
                http.Response.StatusCode = status;
                if (status == 302) http.Response.Headers.Location = "http://127.0.0.1:1/elsewhere";
                return http.Response.WriteAsync(body, Stop);
            }, Stop);
        AssertRulesStand(await ReadAsync(service.Address), "second reader");
        Assert.Single(service.Questions);
    }

    [Fact]
    public async Task A_service_that_is_too_busy_is_not_pressed_and_its_wait_is_told()
    {
        await using var service = await StandIn.StartAsync(
            http =>
            {
                (http.Response.StatusCode, http.Response.Headers.RetryAfter) = (429, "17");
                return Task.CompletedTask;
            }, Stop);
        var read = await ReadAsync(service.Address);
        AssertRulesStand(read, "second reader");
        Assert.Contains("429 and asks to be left alone for 17 seconds", read.GetProperty("refused")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Single(service.Questions);
    }

    [Fact]
    public async Task An_answer_without_end_is_cut_off_and_called_too_long()
    {
        await using var service = await StandIn.StartAsync(
            async http =>
            {
                var piece = new byte[1 << 16];
                piece.AsSpan().Fill((byte)' ');
                for (var sent = 0; sent < 50_000_000; sent += piece.Length) await http.Response.Body.WriteAsync(piece, http.RequestAborted);
            }, Stop);
        var read = await ReadAsync(service.Address);
        AssertRulesStand(read, "second reader");
        Assert.Contains("longer than 2000000 bytes", read.GetProperty("refused")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_never_answers_is_left_after_the_time_that_the_settings_give()
    {
        await using var service = await StandIn.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted), Stop);
        AssertRulesStand(await ReadAsync(service.Address, timeout: "1"), "second reader");
    }

    [Fact]
    public async Task A_service_that_is_not_there_leaves_the_rules_reading() => AssertRulesStand(await ReadAsync("http://127.0.0.1:1/v1"), "second reader");

    [Fact]
    public async Task Without_an_address_nobody_is_asked()
    {
        var read = await ReadAsync("");
        Assert.Equal("rules", read.GetProperty("readBy").GetString());
        Assert.False(read.TryGetProperty("refused", out _));
    }

    [Fact]
    public async Task What_ingest_stores_as_proposed_is_the_reading_that_stands()
    {
        var file = Path.Combine(_folder, "report.txt");
        await File.WriteAllTextAsync(file, Report, Stop);
        await using var honest = await StandIn.SayingAsync(Answer("nine people", 9), Stop);
        await using var liar = await StandIn.SayingAsync(Answer("nine people", 90), Stop);
        Assert.Contains("drone", (await IngestAsync("a", honest.Address)).Out, StringComparison.OrdinalIgnoreCase);
        var refused = await IngestAsync("b", liar.Address);
        Assert.DoesNotContain("drone", refused.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("do not give 90", refused.Error, StringComparison.Ordinal);

        Task<ProgramRun> IngestAsync(string data, string address) =>
            ProgramProcess.RunAsync(["ingest", file, "--published", "2019-03-13", "--data", Path.Combine(_folder, data)], environment: Settings(address));
    }

    [Fact]
    public async Task Settings_that_are_half_said_are_told_in_a_sentence()
    {
        var run = await ProgramProcess.RunAsync(["read", "--input", "-"], Line, environment: new() { ["SecondReader__Address"] = "ftp://x", ["SecondReader__TimeoutSeconds"] = "0" });
        Assert.Equal(2, run.ExitCode);
        foreach (var part in new[] { "SecondReader:Address", "SecondReader:Model", "SecondReader:TimeoutSeconds" }) Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public void Texts_that_come_over_http_are_sent_on_only_where_the_settings_say_so(bool overHttp, bool allowed, bool asked)
    {
        var settings = new ChatSettings { Address = "http://127.0.0.1:1/v1", Model = "tester", OverHttp = allowed };
        using var reader = settings.Open(overHttp).Value;
        Assert.Equal(asked, reader is not null);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertRulesStand(JsonElement read, string where)
    {
        Assert.Equal("rules", read.GetProperty("readBy").GetString());
        Assert.Contains(read.GetProperty("refused").EnumerateArray(), f => f.GetProperty("where").GetString()!.StartsWith(where, StringComparison.Ordinal));
        var incident = read.GetProperty("incidents")[0];
        Assert.Equal(("artillery", 9), (incident.GetProperty("kind").GetString(), incident.GetProperty("killed").GetProperty("min").GetInt32()));
    }

    private async Task<JsonElement> ReadAsync(string address, string timeout = "30", string line = Line)
    {
        var run = await ProgramProcess.RunAsync(["read", "--input", "-", "--data", Path.Combine(_folder, "none")], line, environment: Settings(address, timeout));
        Assert.True(run.ExitCode == 0, run.Error);
        return JsonDocument.Parse(run.Out).RootElement;
    }

    private static Dictionary<string, string?> Settings(string address, string timeout = "30") => new()
    {
        ["SecondReader__Address"] = address,
        ["SecondReader__Model"] = "tester",
        ["SecondReader__Key"] = "secret",
        ["SecondReader__TimeoutSeconds"] = timeout,
    };

    /// <summary>The answer with another value at a path such as <c>claims[0].origin</c>.</summary>
    private static string With(string answer, string path, string value)
    {
        var root = JsonNode.Parse(answer)!;
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split(['.', '[']);
        var at = root;
        foreach (var step in steps[..^1]) at = int.TryParse(step, out var index) ? at[index]! : at[step]!;
        at[steps[^1]] = JsonNode.Parse(value);
        return root.ToJsonString();
    }

    /// <summary>The kind differs from what the rules read, so that it shows whose reading stands.</summary>
    private static string Answer(string words, int killed) => JsonSerializer.Serialize(new
    {
        incidents = new[] { new { dateStart = "2019-03-12", dateWords = "Tuesday", kind = "drone-strike", place = new { asWritten = "Binnish" } } },
        claims = new[]
        {
            new
            {
                incident = 0, speaker = "Syrian Observatory", origin = "sohr", words = "killed nine people",
                figures = new[] { new { id = "a", outcome = "killed", min = killed, max = killed, words } },
            },
        },
    });
}
