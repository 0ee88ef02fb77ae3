using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace IncidentMap.Web.Tests.Api;

public sealed class ReadReportTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    private const string Path = "/api/reports/read";

    private const string Report = "أفاد المرصد السوري بأن غارة للتحالف الدولي على مدينة الميادين فجر الاثنين أدت إلى مقتل 9 مدنيين بينهم 4 أطفال وإصابة عدد من الأشخاص.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_answered_with_its_incident_and_the_claims_with_their_words()
    {
        using var answer = await JsonAsync(await app.Client.PostAsJsonAsync(Path, new { text = Report, published = "2017-06-27" }, Stop), HttpStatusCode.OK);
        var incident = answer.RootElement.GetProperty("incidents")[0];
        Assert.Equal("2017-06-26", incident.GetProperty("dateStart").GetString());
        Assert.Equal("""{"min":9,"max":9}""", incident.GetProperty("killed").GetRawText());
        Assert.Equal("""{"min":4,"max":4}""", incident.GetProperty("childrenKilled").GetRawText());
        Assert.Equal("""{"min":1,"max":null}""", incident.GetProperty("injured").GetRawText());
        Assert.Equal(JsonValueKind.Null, incident.GetProperty("womenKilled").ValueKind);
        Assert.Equal(35.02, incident.GetProperty("place").GetProperty("lat").GetDouble(), 1);
        Assert.Equal("us-led-coalition", incident.GetProperty("parties")[0].GetProperty("name").GetString());
        Assert.Equal("weak", incident.GetProperty("grade").GetString());
        var claim = answer.RootElement.GetProperty("claims")[0];
        Assert.Equal("sohr", claim.GetProperty("origin").GetString());
        foreach (var figure in claim.GetProperty("figures").EnumerateArray())
        {
            var span = figure.GetProperty("span");
            Assert.Equal(figure.GetProperty("words").GetString(), Report.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
        }
    }

    [Fact]
    public async Task Reading_stores_nothing()
    {
        var before = await app.Client.GetStringAsync("/api/incidents.csv", Stop);
        (await app.Client.PostAsJsonAsync(Path, new { text = Report, published = "2017-06-27" }, Stop)).Dispose();
        Assert.Equal(before, await app.Client.GetStringAsync("/api/incidents.csv", Stop));
    }

    public static TheoryData<string, string[]> BadBodies => new()
    {
        { "{", ["body"] },
        { "", ["body"] },
        { "[]", ["body"] },
        { """{"text":"a","text":"b"}""", ["body"] },
        { "{}", ["text"] },
        { """{"text":""}""", ["text"] },
        { """{"text":"  \n "}""", ["text"] },
        { """{"text":7}""", ["text"] },
        { """{"text":"a\u0000b"}""", ["text"] },
        { """{"text":"\u0001\u0002\u0003\u0004\u0005 abc"}""", ["text"] },
        { """{"text":"\ud800"}""", ["body"] },
        { """{"text":"a","\udfff":1}""", ["body"] },
        { """{"text":"a","published":"2017-02-31"}""", ["published"] },
        { """{"text":"a","url":"javascript:alert(1)"}""", ["url"] },
        { """{"text":"","published":"31/2/2017","url":"ftp://x","wat":1}""", ["published", "text", "url", "wat"] },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task Every_fault_of_a_body_is_told_in_one_problem(string body, string[] fields)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var problem = await JsonAsync(await app.Client.PostAsync(Path, content, Stop), HttpStatusCode.BadRequest);
        Assert.Equal(fields, problem.RootElement.GetProperty("errors").EnumerateObject().Select(e => e.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_text_of_over_a_million_characters_is_refused()
    {
        var answer = await app.Client.PostAsJsonAsync(Path, new { text = new string('x', 1_000_001) }, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_text_of_20_MB_is_refused_for_its_length()
    {
        using var content = new ByteArrayContent(new byte[20 << 20]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await app.Client.PostAsync(Path, content, Stop)).StatusCode);
    }

    private static async Task<JsonDocument> JsonAsync(HttpResponseMessage answer, HttpStatusCode status)
    {
        var text = await answer.Content.ReadAsStringAsync(Stop);
        Assert.True(answer.StatusCode == status, text);
        return JsonDocument.Parse(text);
    }
}
