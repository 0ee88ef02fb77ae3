using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Exchange.Import;

public sealed class GeoJsonImportTests
{
    private const string Feature =
        """{"type":"Feature","geometry":{"type":"Point","coordinates":[38.0,35.0]},"properties":{"dateStart":"2018-01-01","placeName":"Known Village","killedMin":3,"killedMax":null,"sources":[{"speaker":"First Monitor","url":"https://example.org/"}]}}""";

    public static TheoryData<string> Forms => [.. new[] { ExportFormat.GeoJson, ExportFormat.GeoJsonLines, ExportFormat.GeoJsonSequence }.Select(f => f.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_was_exported_is_imported_and_exports_again_byte_for_byte(string name) => Prop.ForAll(Seeds(), seeds =>
    {
        var form = ExportFormat.Parse(ExportFormat.All, name)!;
        var first = Exports.Of(seeds.Select(Published), form);
        using var store = new MemoryStore();
        var report = Imports.Run(store, "geojson", first);
        Assert.Empty(report.Refused);
        Assert.Equal(seeds.Length, report.Accepted);
        Assert.Equal(first, Exports.Of(store.All(IncidentState.Published), form));
        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Claims_come_back_whole_and_only_what_does_not_follow_from_them_is_an_editors()
    {
        var told = AnyIncident.From(7) with
        {
            Code = "SY-7",
            State = IncidentState.Published,
            PublishedWhere = null,
            EditedFigures = [],
            EditedGrade = null,
            Victims = [],
            TitleEn = "x",
            TitleAr = "x",
            Claims = [new Claim { Id = "c1", Speaker = "First Monitor", Origin = "first", Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Range(3, 9, 5, "3 to 9") }] }],
        };
        using var store = new MemoryStore();
        Imports.Run(store, "geojson", Exports.Of([told], ExportFormat.GeoJson));
        var back = store.FindByCode("SY-7")!;
        Assert.Equivalent(told.Claims, back.Claims, strict: true);
        Assert.Empty(back.EditedFigures);
        Assert.Null(back.EditedGrade);
    }

    [Fact]
    public void A_strangers_feature_gets_a_claim_for_each_source_and_its_counts_as_stated()
    {
        var row = Assert.Single(Imports.Read("geojson", Feature, TestPlaces.Lookup));
        var incident = row.Incident!;
        Assert.Equal(("im:village", new LonLat(38, 35)), (incident.Where.PlaceId, incident.Where.Point!.Value));
        Assert.Equal("3+", SnapshotRow.Of(incident).Casualties.Killed!.ToString());
        Assert.Equal(("First Monitor", "https://example.org/"), (Assert.Single(incident.Claims).Speaker, incident.Claims[0].Url));
    }

    [Theory]
    [InlineData("\u001e{0}\n\u001e{0}\n", 2)]
    [InlineData("{0}\r\n{0}", 2)]
    [InlineData("{{\"type\":\"FeatureCollection\",\"note\":\"[{{\\\"features\\\": [\",\"other\":[{{}}],\"features\":[\n{0}\n,{0}]}}", 2)]
    [InlineData("{{\"type\":\"FeatureCollection\",\"features\":[]}}", 0)]
    public void A_collection_lines_and_a_sequence_are_read(string form, int count) =>
        Assert.Equal(count, Imports.Read("geojson", string.Format(System.Globalization.CultureInfo.InvariantCulture, form, Feature)).Count(r => r.Incident is not null));

    [Fact]
    public void Faults_name_the_line_and_the_member()
    {
        var rows = Imports.Read("geojson", Feature + "\n" + Feature.Replace("[38.0,35.0]", "[38.0,95.0]", StringComparison.Ordinal).Replace("2018-01-01", "2018-02-31", StringComparison.Ordinal) + "\n{\"type\":\"Feature\"}\n{not json}\n" + Feature);
        Assert.Equal([1L, 2, 3, 4, 5], rows.Select(r => r.Line));
        Assert.Equal([true, false, false, false, true], rows.Select(r => r.Incident is not null));
        Assert.Contains(rows[1].Faults, f => f.Where.Contains("dateStart", StringComparison.Ordinal));
        Assert.Contains(rows[1].Faults, f => f.Where == "geometry");
    }

    [Fact]
    public void A_collection_of_nothing_imports_nothing() => Assert.Empty(Imports.Read("geojson", Exports.Of([], ExportFormat.GeoJson)));

    [Fact]
    public void A_file_that_is_cut_off_says_so() =>
        Assert.Contains(Imports.Read("geojson", "{\"type\":\"FeatureCollection\",\"features\":[" + Feature + ",{\"type\":"), r => r.Faults.Any(f => f.Message.Contains("cut off", StringComparison.Ordinal)));

    private static Incident Published(int seed) => AnyIncident.From(seed) with { State = IncidentState.Published, Code = $"SY-{seed}" };

    private static Arbitrary<int[]> Seeds() => Gen.Choose(1, 6).SelectMany(n => Gen.ArrayOf(Gen.Choose(0, 1_000_000), n)).Select(s => s.Distinct().ToArray()).ToArbitrary();
}
