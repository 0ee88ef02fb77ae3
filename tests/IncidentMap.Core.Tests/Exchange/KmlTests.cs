using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Core.Tests.Exchange;

public sealed class KmlTests
{
    private static readonly XNamespace Kml = "http://www.opengis.net/kml/2.2";

    [Fact]
    public void Any_text_gives_a_well_formed_document_with_every_incident_and_its_properties() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ArrayOf(8).ToArbitrary(), seeds =>
        {
            var snapshot = IncidentSnapshot.Build(seeds.Distinct().Select(s => AnyIncident.From(s) with { State = IncidentState.Published }).DistinctBy(i => i.Code), 1);
            var placemarks = Read(snapshot).Descendants(Kml + "Placemark").ToList();
            return placemarks.Select(p => Data(p, "code")).SequenceEqual(Enumerable.Range(0, snapshot.Count).Select(snapshot.Columns.Codes.Text))
                && placemarks.Select(p => p.Element(Kml + "Point") is not null).SequenceEqual(Enumerable.Range(0, snapshot.Count).Select(r => !double.IsNaN(snapshot.Columns.Lon[r])));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_placemark_has_its_days_its_point_longitude_first_and_its_claims_encoded()
    {
        var incident = MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", "2017-06-27", Count.AtLeast(3)) with
        {
            TitleEn = "<script>alert(1)</script>",
            Claims = [new() { Id = "c1", Speaker = "<b>A Monitor</b>", Origin = "a", Url = "https://example.org/?a=b&c=d", Figures = [new() { Id = "a", Outcome = Outcome.Killed, Count = Count.AtLeast(3), Status = VictimStatus.Civilian }] }],
        };
        var placemark = Read(IncidentSnapshot.Build([incident], 1)).Descendants(Kml + "Placemark").Single();
        Assert.Equal("<script>alert(1)</script>", placemark.Element(Kml + "name")!.Value);
        Assert.Equal("2017-06-26 2017-06-27", $"{placemark.Descendants(Kml + "begin").Single().Value} {placemark.Descendants(Kml + "end").Single().Value}");
        Assert.Equal("40.45,35.02", placemark.Descendants(Kml + "coordinates").Single().Value);
        Assert.Equal(("3", null, "false"), (Data(placemark, "killed_min"), Data(placemark, "killed_max"), Data(placemark, "place_made_coarser")));
        var description = placemark.Element(Kml + "description")!.Value;
        Assert.Contains("<li>&lt;b&gt;A Monitor&lt;/b&gt;: 3+ civilian killed <a href=\"https://example.org/?a=b&amp;c=d\">", description, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_says_what_was_filtered_when_and_under_which_licence()
    {
        var document = XDocument.Parse(Exports.Of(IncidentSnapshot.Build([MadeUp.Incident("a", "2017-06-26")], 1), ExportFormat.Kml, "from=2017-06-01&to=2017-06-30")).Root!.Element(Kml + "Document")!;
        Assert.Equal("from=2017-06-01&to=2017-06-30", Data(document, "query"));
        Assert.Equal("2026-01-02T03:04:05Z", Data(document, "generated"));
        Assert.Equal(("1", "/method", Exports.Notes.Licence), (Data(document, "incidents"), Data(document, "method"), Data(document, "licence")));
    }

    private static XDocument Read(IncidentSnapshot snapshot) => XDocument.Parse(Exports.Of(snapshot, ExportFormat.Kml));

    private static string? Data(XElement of, string name) =>
        of.Element(Kml + "ExtendedData")!.Elements(Kml + "Data").SingleOrDefault(d => (string?)d.Attribute("name") == name)?.Element(Kml + "value")!.Value;
}
