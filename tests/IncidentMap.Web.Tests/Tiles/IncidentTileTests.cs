using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Incidents;
using IncidentMap.Web.Tiles.Vector;

namespace IncidentMap.Web.Tests.Tiles;

public sealed class IncidentTileTests
{
    private static readonly Gen<Incident> Placed =
        from incident in MadeUp.Any
        from lon in Gen.Choose(-1_799_999, 1_799_999)
        from lat in Gen.Choose(-840_000, 840_000)
        from isSyria in Gen.Elements(true, true, false)
        select incident with { State = IncidentState.Published, PublishedWhere = null, Where = incident.Where with { Point = incident.Where.Point is null ? null : isSyria ? new(38 + lon / 1e6, 35 + lat / 1e6) : new(lon / 1e4, lat / 1e4) } };

    private static readonly IncidentFilter[] Filters =
    [
        IncidentFilter.Everything,
        new() { From = new DateOnly(2017, 1, 1), To = new DateOnly(2017, 1, 31) },
        new() { KilledMin = 3, Kinds = new HashSet<IncidentKind> { IncidentKind.Airstrike, IncidentKind.Raid, IncidentKind.Unknown } },
        new() { Text = "prison" },
    ];

    [Fact]
    public void The_tiles_of_every_zoom_add_up_to_what_the_filter_shows_and_each_incident_stands_in_one_of_them() =>
        Prop.ForAll(Gen.Choose(0, 40).SelectMany(n => Placed.ListOf(n)).ToArbitrary(), Gen.Choose(0, TileAddress.Deepest).ToArbitrary(), Gen.Elements(Filters).ToArbitrary(), (incidents, zoom, filter) =>
        {
            var snapshot = IncidentSnapshot.Build(incidents.DistinctBy(i => i.Code), 1);
            var points = Tiles(snapshot, zoom).SelectMany(t => IncidentTile.Of(snapshot, filter, t) is { } tile ? DecodedTile.Read(tile) : []).ToList();
            var shown = snapshot.Select(filter).Where(r => !double.IsNaN(snapshot.Columns.Lon[r])).ToArray();
            var sums = snapshot.Totals(shown).Killed;
            return points.Sum(p => (long)p.Properties["count"]) == shown.Length
                && points.Sum(p => (long)p.Properties.GetValueOrDefault("killedMin", 0L)) == sums.Min
                && points.TrueForAll(p => p is { X: >= 0 and < 4096, Y: >= 0 and < 4096 })
                && (zoom >= IncidentTile.SingleZoom
                    || (points.Sum(p => (long)p.Properties.GetValueOrDefault("killedUnknown", 0L)) == sums.Unknown && points.Sum(p => (long)p.Properties.GetValueOrDefault("killedMax", 0L)) == sums.Max));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_single_incident_stands_where_it_is_with_the_flat_properties_of_the_export()
    {
        var incident = MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.AtLeast(3)) with { TitleAr = "غارة" };
        var snapshot = IncidentSnapshot.Build([incident], 1);
        var tile = Assert.Single(Tiles(snapshot, 14));
        var point = Assert.Single(DecodedTile.Read(IncidentTile.Of(snapshot, IncidentFilter.Everything, tile)!));
        // Web Mercator, worked out from its formula: the middle of the unit lies within 60 cm of the point.
        Assert.Equal(40.45, ((tile.X + (point.X + 0.5) / 4096) / Math.Pow(2, 14) * 360) - 180, 5);
        Assert.Equal(35.02, double.RadiansToDegrees(Math.Atan(Math.Sinh(Math.PI * (1 - 2 * (tile.Y + (point.Y + 0.5) / 4096) / Math.Pow(2, 14))))), 5);
        Assert.Equal(("SY-2017-06-26-1", "2017-06-26", 3L, 40.45, "غارة", false, 1L), (point.Properties["code"], point.Properties["dateStart"], point.Properties["killedMin"], point.Properties["lon"], point.Properties["titleAr"], point.Properties["placeMadeCoarser"], point.Properties["count"]));
        Assert.False(point.Properties.ContainsKey("killedMax"));
        Assert.Empty(point.Properties.Keys.Except(GeoJsonFeature.FlatProperties).Except(["count"]));
    }

    /// <summary>tests/js/tile.test.js reads the same file with another's decoder.</summary>
    [Fact]
    public void The_tile_that_the_JavaScript_decoder_is_tried_on_is_the_one_that_is_written_today()
    {
        var incident = MadeUp.Incident("SY-2017-06-26-1", "2017-06-26", killed: Count.Range(42, 70)) with { TitleEn = "Strike on a prison", TitleAr = "غارة على سجن" };
        var snapshot = IncidentSnapshot.Build([incident, MadeUp.Incident("SY-2018-01-01-1", "2018-01-01") with { Where = new() { Point = new(40.46, 35.01) } }], 1);
        var path = Path.Combine(House.Repository.Root, "tests", "js", "two-incidents.mvt");
        var tile = IncidentTile.Of(snapshot, IncidentFilter.Everything, Assert.Single(Tiles(snapshot, 12)))!;
        if (Environment.GetEnvironmentVariable("INCIDENTMAP_ACCEPT") == "1") File.WriteAllBytes(path, tile);
        Assert.Equal(File.ReadAllBytes(path), tile);
    }

    [Fact]
    public void More_incidents_than_a_browser_takes_are_added_up_at_every_zoom()
    {
        var snapshot = IncidentSnapshot.Build(Enumerable.Range(0, IncidentTile.MostSingles + 1).Select(n => MadeUp.Incident($"i{n:0000}", "2017-01-01", killed: Count.Exactly(1))), 1);
        var point = Assert.Single(DecodedTile.Read(IncidentTile.Of(snapshot, IncidentFilter.Everything, Assert.Single(Tiles(snapshot, 18)))!));
        Assert.Equal((long)IncidentTile.MostSingles + 1, point.Properties["killedMin"]);
    }

    [Fact]
    public void A_place_made_coarser_shows_at_its_published_point_alone()
    {
        var secret = MadeUp.Incident("a", "2017-01-01") with { Where = new() { Point = new(40.123456789, 35.987654321), Name = "canary" }, PublishedWhere = new() { Point = new(40, 35) } };
        var snapshot = IncidentSnapshot.Build([secret], 1);
        var exact = WorldPoints.Of(new LonLat(40.123456789, 35.987654321));
        for (var zoom = 12; zoom <= TileAddress.Deepest; zoom++)
        {
            Assert.Null(IncidentTile.Of(snapshot, IncidentFilter.Everything, new(zoom, (uint)((ulong)exact.X >> (32 - zoom)), (uint)((ulong)exact.Y >> (32 - zoom)))));
            var bytes = IncidentTile.Of(snapshot, IncidentFilter.Everything, Assert.Single(Tiles(snapshot, zoom)))!;
            Assert.True(bytes.AsSpan().IndexOf("canary"u8) < 0 && bytes.AsSpan().IndexOf(BitConverter.GetBytes(40.123456789)) < 0);
        }
    }

    private static List<TileAddress> Tiles(IncidentSnapshot snapshot, int zoom)
    {
        var world = WorldPoints.Of(snapshot);
        return [.. Enumerable.Range(0, world.Row.Length).Select(p => new TileAddress(zoom, (uint)((ulong)world.X[p] >> (32 - zoom)), (uint)((ulong)world.Y[p] >> (32 - zoom)))).Distinct()];
    }
}
