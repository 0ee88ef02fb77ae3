using Dapper;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Storage.GeoPackage;
using IncidentMap.Tests;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Tests;

public sealed class GeoPackageTests : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"test-{Guid.NewGuid():N}.gpkg");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public async Task A_package_is_sound_and_marked_as_one_of_version_1_3()
    {
        using var package = await WriteAsync(Incidents(40));
        Assert.Equal((0x47504B47, 10300), (package.ExecuteScalar<int>("PRAGMA application_id"), package.ExecuteScalar<int>("PRAGMA user_version")));
        Assert.Equal("ok", package.ExecuteScalar<string>("PRAGMA integrity_check"));
        Assert.Empty(package.Query("PRAGMA foreign_key_check"));
        Assert.Equal("ok", package.ExecuteScalar<string>("SELECT rtreecheck('rtree_incidents_geom')"));
    }

    /// <summary>Annex A of OGC 12-128r17: every contents row names a table, every features table a geometry column with its reference system.</summary>
    [Fact]
    public async Task Every_table_is_registered_with_its_reference_system_and_extensions()
    {
        using var package = await WriteAsync(Incidents(10));
        Assert.Equal(["claims attributes", "figures attributes", "incidents features"], package.Query<string>("SELECT table_name || ' ' || data_type FROM gpkg_contents ORDER BY 1"));
        Assert.Equal("incidents geom POINT 4326 0 0", package.ExecuteScalar<string>("SELECT table_name || ' ' || column_name || ' ' || geometry_type_name || ' ' || srs_id || ' ' || z || ' ' || m FROM gpkg_geometry_columns"));
        Assert.Equal([-1, 0, 4326], package.Query<int>("SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1"));
        Assert.Empty(package.Query<string>("SELECT table_name FROM gpkg_extensions WHERE table_name NOT IN (SELECT name FROM sqlite_schema)"));
        Assert.All(package.Query<string>("SELECT last_change FROM gpkg_contents"), at => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$", at));
        Assert.Contains("licence: https://", package.ExecuteScalar<string>("SELECT metadata FROM gpkg_metadata"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_incident_its_point_its_claims_and_its_figures_are_there_and_related()
    {
        var incidents = Incidents(60);
        using var package = await WriteAsync(incidents);
        var shown = incidents.Select(SnapshotRow.Of).ToList();
        Assert.Equal(shown.Count, package.ExecuteScalar<int>("SELECT count(*) FROM incidents"));
        Assert.Equal(shown.Sum(r => r.Casualties.Killed?.Min ?? 0), package.ExecuteScalar<int>("SELECT coalesce(sum(killed_min), 0) FROM incidents"));
        Assert.Equal(shown.Count(r => r.PublicWhere.Point is not null), package.ExecuteScalar<int>("SELECT count(*) FROM incidents WHERE geom IS NOT NULL"));
        Assert.Equal(shown.Sum(r => r.Incident.Claims.Count), package.ExecuteScalar<int>("SELECT count(*) FROM incidents i JOIN incidents_claims m ON m.base_id = i.fid JOIN claims c ON c.fid = m.related_id AND c.incident_code = i.code"));
        Assert.Equal(shown.Sum(r => r.Incident.Claims.Sum(c => c.Figures.Count)), package.ExecuteScalar<int>("SELECT count(*) FROM claims c JOIN claims_figures m ON m.base_id = c.fid JOIN figures f ON f.fid = m.related_id AND f.claim_id = c.claim_id"));
    }

    [Fact]
    public async Task The_spatial_index_holds_each_point_where_its_geometry_has_it()
    {
        using var package = await WriteAsync(Incidents(60));
        var rows = package.Query<(long Fid, byte[] Geom, double Lon, double Lat, double MinX, double MaxX, double MinY, double MaxY)>(
            "SELECT i.fid, i.geom, i.lon, i.lat, r.minx, r.maxx, r.miny, r.maxy FROM incidents i JOIN rtree_incidents_geom r ON r.id = i.fid").ToList();
        Assert.Equal(package.ExecuteScalar<int>("SELECT count(*) FROM incidents WHERE geom IS NOT NULL"), rows.Count);
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var point = (NetTopologySuite.Geometries.Point)new NetTopologySuite.IO.WKBReader().Read(row.Geom[8..]);
            Assert.Equal((row.Lon, row.Lat), (point.X, point.Y));
            Assert.True(row.MinX <= row.Lon && row.Lon <= row.MaxX && row.MinY <= row.Lat && row.Lat <= row.MaxY && row.MaxX - row.MinX < 0.001);
        }
    }

    [Fact]
    public async Task No_exact_place_of_a_coarser_one_and_no_victim_is_in_the_file()
    {
        var secret = AnyIncident.From(3) with
        {
            State = IncidentState.Published,
            Where = new() { Point = new(40.123456789, 35.987654321), PlaceId = "im:canary", Name = "canary name", ReportedName = "canary reported" },
            PublishedWhere = new() { Point = new(40, 35), Accuracy = GeolocationAccuracy.Governorate },
            Victims = [new("canary victim", null)],
            OriginalRow = """{"who":"canary victim"}""",
            TitleEn = "Strike on canary name",
        };
        using (var package = await WriteAsync([secret])) Assert.Equal(40, package.ExecuteScalar<double>("SELECT lon FROM incidents"));
        var bytes = await File.ReadAllBytesAsync(_file, TestContext.Current.CancellationToken);
        Assert.True(bytes.AsSpan().IndexOf("canary"u8) < 0);
        Assert.True(bytes.AsSpan().IndexOf(BitConverter.GetBytes(40.123456789)) < 0);
    }

    [Fact]
    public async Task An_export_of_nothing_is_a_package_too()
    {
        using var package = await WriteAsync([]);
        Assert.Equal(0, package.ExecuteScalar<int>("SELECT count(*) FROM incidents"));
        Assert.Equal("ok", package.ExecuteScalar<string>("PRAGMA integrity_check"));
    }

    private static List<Incident> Incidents(int count) =>
        [.. Enumerable.Range(0, count).Select(n => AnyIncident.From(n) with { State = IncidentState.Published }).DistinctBy(i => i.Code)];

    private async Task<SqliteConnection> WriteAsync(IEnumerable<Incident> incidents)
    {
        await using (var to = File.Create(_file))
            await IncidentExport.WriteAsync(IncidentSnapshot.Build(incidents, 1), IncidentFilter.Everything, GeoPackageFormat.Instance, new() { Generated = DateTimeOffset.UnixEpoch }, to, TestContext.Current.CancellationToken);
        var package = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false }.ToString());
        package.Open();
        return package;
    }
}
