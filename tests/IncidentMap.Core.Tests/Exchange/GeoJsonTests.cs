using System.Runtime.CompilerServices;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Exchange;

public sealed class GeoJsonTests
{
    /// <summary>INCIDENTMAP_ACCEPT=1 before the test command writes the golden files anew; look at the difference before committing it.</summary>
    private static readonly bool Accept = Environment.GetEnvironmentVariable("INCIDENTMAP_ACCEPT") == "1";

    private static Incident Prison { get; } = MadeUp.Incident("SY-2017-06-26-1", "2017-06-26") with
    {
        When = new() { Start = MadeUp.Day("2017-06-26"), End = MadeUp.Day("2017-06-26"), PartOfDay = PartOfDay.Dawn },
        Kind = IncidentKind.Airstrike,
        Target = "prison",
        Parties = [new(Party.UsLedCoalition, PartyBasis.Acknowledged)],
        Claims =
        [
            new()
            {
                Id = "c1", Speaker = "First Monitor", Origin = "first", Publisher = "A Paper", Url = "https://example.org/1", AssertedOn = MadeUp.Day("2017-06-27"),
                Figures =
                [
                    new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Exactly(57, "57") },
                    new() { Id = "b", Outcome = Outcome.Killed, Count = Count.Exactly(42), Status = VictimStatus.Civilian, Role = "prisoner", PartOf = "a" },
                    new() { Id = "c", Outcome = Outcome.Killed, Count = Count.Exactly(15), Status = VictimStatus.Belligerent, PartOf = "a" },
                ],
            },
            new() { Id = "c2", Speaker = "Second Record", Origin = "second", Url = "https://example.org/2", RecordId = "R2", Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Range(60, 70) }] },
            new() { Id = "c3", Speaker = "Rumour", Origin = "rumour", Url = "javascript:alert(1)", DiscountedBecause = "No source is named." },
        ],
        EditedFigures = [],
        EditedGrade = null,
        TitleEn = "Strike on a prison",
        TitleAr = "غارة على سجن",
    };

    [Fact]
    public void An_incident_with_claims() => IsGolden("incident-with-claims", Exports.Of([Prison], ExportFormat.GeoJson));

    [Fact]
    public void An_incident_without_a_point() =>
        IsGolden("incident-without-point", Exports.Of([Prison with { Where = new() { Name = "Somewhere" }, Claims = [] }], ExportFormat.GeoJson));

    [Fact]
    public void No_incident_at_all() => IsGolden("no-incident", Exports.Of([], ExportFormat.GeoJson, "from=2017-06-01&to=2017-06-30&grade=confirmed"));

    [Fact]
    public void A_filtered_collection_says_what_it_holds() =>
        IsGolden("filtered", Exports.Of([Prison, MadeUp.Incident("SY-2018-01-01-1", "2018-01-01", killed: Count.AtLeast(3))], ExportFormat.GeoJson, "from=2018-01-01&killed=1..&q=%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86"));

    [Fact]
    public void Lines_hold_the_same_features_as_the_collection() => Prop.ForAll(Published(), incidents =>
    {
        var snapshot = IncidentSnapshot.Build(incidents, 1);
        using var collection = JsonDocument.Parse(Exports.Of(snapshot, ExportFormat.GeoJson));
        var features = collection.RootElement.GetProperty("features").EnumerateArray().Select(f => f.GetRawText());
        var lines = Exports.Of(snapshot, ExportFormat.GeoJsonLines).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return features.SequenceEqual(lines) && collection.RootElement.GetProperty("count").GetInt32() == incidents.Length;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_feature_keeps_to_the_standard() => Prop.ForAll(Published(), incidents =>
    {
        using var collection = JsonDocument.Parse(Exports.Of(incidents, ExportFormat.GeoJson));
        var points = 0;
        foreach (var feature in collection.RootElement.GetProperty("features").EnumerateArray())
        {
            var (geometry, properties) = (feature.GetProperty("geometry"), feature.GetProperty("properties"));
            Assert.Equal(feature.GetProperty("id").GetString(), properties.GetProperty("id").GetString());
            ScalarsComeFirst(properties);
            if (geometry.ValueKind == JsonValueKind.Null) continue;
            points++;
            var at = geometry.GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ToArray();
            Assert.InRange(at[0], -180, 180);
            Assert.InRange(at[1], -90, 90);
            Assert.Equal((at[0], at[1]), (properties.GetProperty("lon").GetDouble(), properties.GetProperty("lat").GetDouble()));
        }
        return collection.RootElement.TryGetProperty("bbox", out _) == points > 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_properties_are_named_like_the_columns_of_the_csv()
    {
        using var collection = JsonDocument.Parse(Exports.Of([Prison], ExportFormat.GeoJson));
        var names = collection.RootElement.GetProperty("features")[0].GetProperty("properties").EnumerateObject().Select(p => p.Name).ToHashSet();
        Assert.All(NativeCsv.Columns, column => Assert.Contains(JsonNamingPolicy.CamelCase.ConvertName(Pascal(column)), names));
    }

    [Fact]
    public void Text_that_looks_like_markup_is_escaped()
    {
        var json = Exports.Of([Prison with { TitleEn = "<script>alert(1)</script>" }], ExportFormat.GeoJson);
        Assert.DoesNotContain("<script", json, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", json, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("geojson")]
    [InlineData("geojsonl")]
    [InlineData("geojsons")]
    [InlineData("csv")]
    [InlineData("hxl.csv")]
    [InlineData("kml")]
    public void Neither_the_exact_place_of_a_coarser_one_nor_a_victim_leaves_the_program(string name)
    {
        var secret = Prison with
        {
            Where = new() { Point = new(40.123456789, 35.987654321), PlaceId = "im:canary-place", Within = ["im:canary-place"], ReportedName = "canary reported", Name = "canary name", NameAr = "canary arabic", Admin1 = "canary admin", RadiusMetres = 123123 },
            PublishedWhere = new() { Point = new(40, 35), Name = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Governorate },
            Victims = [new("canary victim", "c1")],
            OriginalRow = """{"lon":"40.123456789","lat":"35.987654321","victim":"canary victim"}""",
        };
        var text = Exports.Of([secret], ExportFormat.Parse(ExportFormat.All, name)!);
        Assert.Contains("SY-2017-06-26-1", text, StringComparison.Ordinal);
        foreach (var canary in new[] { "123456", "987654", "canary", "123123" }) Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_hundred_thousand_incidents_pass_through_without_gathering_in_memory()
    {
        var snapshot = IncidentSnapshot.Build(Enumerable.Range(0, 100_000).Select(n => MadeUp.Incident($"i{n:000000}", "2017-01-01")), 1);
        var to = new CountingStream();
        await IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.GeoJson, Exports.Notes, to, TestContext.Current.CancellationToken);
        Assert.True(to.Total > 50_000_000, $"{to.Total}");
        Assert.True(to.Largest < 1_000_000, $"one write held {to.Largest} bytes");
    }

    private static Arbitrary<Incident[]> Published() => Gen.Choose(0, 4)
        .SelectMany(n => Gen.ArrayOf(Gen.Choose(0, 1_000_000), n))
        .Select(seeds => seeds.Distinct().Select(s => AnyIncident.From(s) with { State = IncidentState.Published }).ToArray()).ToArbitrary();

    private static void ScalarsComeFirst(JsonElement properties)
    {
        var kinds = properties.EnumerateObject().Select(p => p.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object).ToArray();
        Assert.Equal(kinds.Order(), kinds);
    }

    private static string Pascal(string column) => string.Concat(column.Split('_').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));

    private static void IsGolden(string name, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "Golden", name + ".geojson");
        if (Accept) File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing; run with INCIDENTMAP_ACCEPT=1 once");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private sealed class CountingStream : Stream
    {
        public long Total { get; private set; }

        public int Largest { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => Total;

        public override long Position { get => Total; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => (Total, Largest) = (Total + count, Math.Max(Largest, count));
    }
}
