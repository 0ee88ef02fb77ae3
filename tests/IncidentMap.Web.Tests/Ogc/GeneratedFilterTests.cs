using System.Globalization;
using System.Net;
using System.Text.Json;
using IncidentMap.Cql;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>Filters made up by the thousand, each answered by the server and by <see cref="Asked"/>, which shares no code with it.</summary>
public sealed class GeneratedFilterTests : IClassFixture<ManyIncidents>
{
    private readonly ManyIncidents _many;

    public GeneratedFilterTests(ManyIncidents many) => _many = many;

    [Fact]
    public async Task A_thousand_expressions_select_what_a_plain_evaluation_selects_in_both_encodings()
    {
        var random = new Random(20170626);
        var different = new List<string>();
        for (var i = 0; i < 1_000; i++)
        {
            var asked = Asked.Any(random, 3);
            var expected = _many.Rows.Where(r => asked.Holds(r) == true).Select(r => r.Incident.Code).Order(StringComparer.Ordinal).ToList();
            var query = i % 2 == 0 ? "filter-lang=cql2-text&filter=" + Uri.EscapeDataString(asked.Text) : "filter-lang=cql2-json&filter=" + Uri.EscapeDataString(asked.Json);
            var got = (await _many.Codes(query)).Order(StringComparer.Ordinal).ToList();
            if (!got.SequenceEqual(expected)) different.Add($"{(i % 2 == 0 ? asked.Text : asked.Json)}: {expected.Count} expected, {got.Count} given");
        }
        Assert.Empty(different);
    }

    [Fact]
    public async Task Broken_expressions_are_refused_or_answered_and_never_fail()
    {
        var random = new Random(4);
        string[] pieces = ["(", ")", "'", "\"", ",", " NOT ", " AND ", "1e999", "-", "geometry", "..", "{", "}", "[", "null", "POINT(", "BBOX(", "INTERVAL(", "DATE('", " ", "\\", "%", "\u0000", "😀", "ﷺ", " div 0 ", " ^ 400 "];
        for (var i = 0; i < 1_000; i++)
        {
            var asked = Asked.Any(random, 2);
            var (text, at) = (i % 2 == 0 ? asked.Text : asked.Json, 0);
            at = random.Next(text.Length);
            var broken = text[..at] + pieces[random.Next(pieces.Length)] + text[Math.Min(text.Length, at + random.Next(5))..];
            using var answer = await _many.Http.GetAsync(new Uri("/ogc/collections/incidents/items?limit=1&filter=" + Uri.EscapeDataString(broken), UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode}: {broken}");
        }
    }

    /// <summary>Values that no column of the snapshot holds are read from the encoded features; here they are compared with the incidents themselves.</summary>
    [Fact]
    public void Every_value_that_is_asked_about_is_the_value_of_the_incident()
    {
        var table = IncidentTable.Of(_many.Snapshot);
        var claims = ClaimTable.Of(_many.Snapshot);
        Assert.Equal(_many.Rows.Sum(r => r.Incident.Claims.Count), claims.Count);
        for (var row = 0; row < table.Count; row++)
        {
            using var feature = JsonDocument.Parse(table.Features([row]).Single());
            var properties = feature.RootElement.GetProperty("properties");
            foreach (var property in table.Info.Properties.Where(p => p.Kind is not (PropertyKind.Point or PropertyKind.Texts)))
                Assert.Equal((property.Name, Shown(properties.GetProperty(property.Name))), (property.Name, Shown(table.Columns.Find(property.Name)!, row)));
        }
        for (var row = 0; row < claims.Count; row++)
        {
            var (claim, table2) = (claims.ClaimOf(row), claims.Columns);
            Assert.Equal((claim.Speaker, claim.Origin, claim.Publisher, claim.RecordId, claim.DiscountedBecause, claim.RespondingParty),
                (Text(table2, "speaker", row), Text(table2, "origin", row), Text(table2, "publisher", row), Text(table2, "recordId", row), Text(table2, "discountedBecause", row), Text(table2, "respondingParty", row)));
            Assert.Equal((claim.AssertedOn?.DayNumber ?? int.MinValue, Token.Of(claim.Response), claim.CountsCiviliansOnly),
                (((CqlDays)table2.Find("assertedOn")!).Value(row), Text(table2, "response", row), ((CqlTruths)table2.Find("countsCiviliansOnly")!).Value(row)));
        }
    }

    private static string? Text(CqlTable table, string name, int row) => ((CqlTexts)table.Find(name)!).Value(row);

    private static string? Shown(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        var truth => truth.ToString(),
    };

    private static string? Shown(CqlColumn column, int row) => column switch
    {
        CqlTexts texts => texts.Value(row),
        CqlNumbers numbers => double.IsNaN(numbers.Value(row)) ? null : numbers.Value(row).ToString("R", CultureInfo.InvariantCulture),
        CqlDays days => DateOnly.FromDayNumber(days.Value(row)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        CqlTruths truths => truths.Value(row) ? "True" : "False",
        _ => "another type",
    };
}
