using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class IncidentJsonTests
{
    private const string Smallest =
        """{"id":"0197b9a0-0000-7000-8000-000000000001","code":"SY-2017-06-26-1","when":{"start":"2017-06-26"},"where":{},"titleEn":"A","titleAr":"أ"}""";

    [Fact]
    public void Any_incident_written_and_read_back_is_the_same() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var incident = AnyIncident.From(seed);
            var back = IncidentJson.Read(IncidentJson.Write(incident));
            Assert.Empty(back.Faults);
            Assert.Equivalent(incident, back.Value, strict: true);
            Assert.Equal(IncidentJson.Write(incident), IncidentJson.Write(back.Value!));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_id_code_date_place_object_and_titles_are_needed()
    {
        var incident = IncidentJson.Read(Smallest).Value!;
        Assert.Equal(new DateOnly(2017, 6, 26), incident.When.End);
        Assert.Equal(IncidentKind.Unknown, incident.Kind);
        Assert.Null(incident.Where.Point);
        Assert.Empty(incident.Claims);
    }

    [Fact]
    public void Zero_killed_is_kept_apart_from_not_known_and_from_open_ended()
    {
        var figures = """[{"id":"a","outcome":"killed","count":{"min":0,"max":0}},{"id":"b","outcome":"injured","count":{"min":1,"max":null}}]""";
        var incident = IncidentJson.Read(With($$""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":{{figures}}}]""")).Value!;
        Assert.Equal(Count.Exactly(0), incident.Claims[0].Figures[0].Count);
        Assert.Equal(Count.AtLeast(1), incident.Claims[0].Figures[1].Count);
        Assert.Contains("\"max\":null", IncidentJson.Write(incident), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(""" "kiled":5""", "kiled", "not known")]
    [InlineData(""" "kind":"airplane" """, "kind", "airstrike")]
    [InlineData(""" "where":{"point":[35.02,140.45]}""", "where.point", "longitude, latitude")]
    [InlineData(""" "where":{"point":[4239,35]}""", "where.point", "longitude, latitude")]
    [InlineData(""" "when":{"start":"2017-02-31"}""", "when.start", "2017-02-31")]
    [InlineData(""" "when":{"start":"2017-06-26","end":"2017-06-25"}""", "when.end", "before the first")]
    [InlineData(""" "parties":[{"name":"US Coalition"}]""", "parties[0].name", "token")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","url":"javascript:alert(1)"}]""", "claims[0].url", "http or https")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":[{"id":"a","outcome":"killed","count":{"min":5,"max":3}}]}]""", "claims[0].figures[0].count.max", "below the lower end 5")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":[{"id":"a","outcome":"killed","count":{"min":5}}]}]""", "claims[0].figures[0].count.max", "null says")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":[{"id":"a","outcome":"killed","count":{"min":-1,"max":3}}]}]""", "claims[0].figures[0].count.min", "zero or more")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":[{"id":"a","outcome":"killed","partOf":"z","count":{"min":1,"max":3}}]}]""", "claims[0].figures[0].partOf", "no figure 'z'")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s","figures":[{"id":"a","outcome":"killed","partOf":"a","count":{"min":1,"max":3}}]}]""", "claims[0].figures[0].partOf", "part of itself")]
    [InlineData(""" "claims":[{"id":"c1","speaker":"S","origin":"s"},{"id":"c1","speaker":"T","origin":"t"}]""", "claims", "more than once")]
    [InlineData(""" "originalRow":"[1]" """, "originalRow", "JSON object")]
    [InlineData(""" "target":"\ud800" """, "target", "no characters")]
    public void A_bad_field_is_named_with_its_path_and_what_was_expected(string field, string where, string expected)
    {
        var fault = Assert.Single(IncidentJson.Read(With(field)).Faults);
        Assert.Equal(where, fault.Where);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_together()
    {
        var faults = IncidentJson.Read("""{"id":"7","code":"","when":{"start":"soon"},"titleEn":5}""").Faults;
        Assert.Equal(["id", "code", "when.start", "where", "titleEn", "titleAr"], faults.Select(f => f.Where));
    }

    [Fact]
    public void Broken_json_gives_the_line()
    {
        var fault = Assert.Single(IncidentJson.Read("{\n\"id\": ,\n}").Faults);
        Assert.Equal("line 2", fault.Where);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"id\":1,\"id\":2}")]
    public void What_is_no_object_is_refused(string json) => Assert.False(IncidentJson.Read(json).IsOk);

    [Fact]
    public void A_sample_file_reads_back_and_names_the_incident_at_fault()
    {
        var file = new SampleFile([new SampleSource("UCDP", "CC BY 4.0", "https://ucdp.uu.se/")], [IncidentJson.Read(Smallest).Value!]);
        var text = file.Write();
        Assert.Equal(text, SampleFile.Read(Encoding.UTF8.GetBytes(text)).Value!.Write());

        var broken = text.Replace("2017-06-26\",\"end", "2017-06-31\",\"end", StringComparison.Ordinal);
        Assert.Equal("incidents[0].when.start", Assert.Single(SampleFile.Read(Encoding.UTF8.GetBytes(broken)).Faults).Where);
    }

    [Fact]
    public void A_sample_file_of_a_later_form_or_with_a_repeated_code_is_refused()
    {
        Assert.Contains(SampleFile.Read("""{"version":2,"incidents":[]}"""u8.ToArray()).Faults, f => f.Where == "version");
        var twice = Encoding.UTF8.GetBytes($$"""{"version":1,"incidents":[{{Smallest}},{{Smallest}}]}""");
        Assert.Equal(2, SampleFile.Read(twice).Faults.Count);
    }

    /// <summary>The smallest incident with one more field, or with another value of a field that it has.</summary>
    private static string With(string field)
    {
        var name = field.Trim().Split(':')[0];
        var rest = name == "\"when\"" ? Smallest.Replace("\"when\":{\"start\":\"2017-06-26\"},", "", StringComparison.Ordinal)
            : name == "\"where\"" ? Smallest.Replace("\"where\":{},", "", StringComparison.Ordinal) : Smallest;
        return rest[..^1] + "," + field + "}";
    }
}
