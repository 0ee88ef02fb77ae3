using System.Net;
using System.Text.Json;
using IncidentMap.Web.Tests.Api;
using IncidentMap.Web.Tests.Commands;
using IncidentMap.Web.Tiles.Vector;

namespace IncidentMap.Web.Tests.Tiles;

public sealed class TileHttpTests(IncidentsApp app) : IClassFixture<IncidentsApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_description_leads_to_tiles_with_the_same_filter()
    {
        using var json = JsonDocument.Parse(await app.Client.GetStringAsync("/tiles/incidents.json?grade=confirmed,fair&from=2017-01-01", Stop));
        var root = json.RootElement;
        Assert.Equal("3.0.0", root.GetProperty("tilejson").GetString());
        var address = Assert.Single(root.GetProperty("tiles").EnumerateArray().ToArray()).GetString()!;
        Assert.EndsWith("/tiles/incidents/{z}/{x}/{y}.mvt?from=2017-01-01&grade=confirmed,fair", address, StringComparison.Ordinal);
        Assert.Equal(["36.2", "35", "40.45", "36.2"], root.GetProperty("bounds").EnumerateArray().Select(b => b.GetRawText()));
        var layer = Assert.Single(root.GetProperty("vector_layers").EnumerateArray().ToArray());
        Assert.Equal("incidents", layer.GetProperty("id").GetString());
        var tile = DecodedTile.Read(await app.Client.GetByteArrayAsync(address.Replace("{z}/{x}/{y}", "0/0/0", StringComparison.Ordinal), Stop));
        Assert.Equal(IncidentsApp.Matching("grade=confirmed,fair&from=2017-01-01&bbox=-180,-90,180,90").Count(), tile.Sum(p => (long)p.Properties["count"]));
        Assert.All(tile.SelectMany(p => p.Properties.Keys), key => Assert.True(layer.GetProperty("fields").TryGetProperty(key, out _), key));
    }

    [Theory]
    [InlineData("23/0/0", "z must be")]
    [InlineData("1/2/0", "x must be a whole number from 0 to 1 at zoom 1")]
    [InlineData("1/0/-1", "y must be")]
    [InlineData("a/b/c", "z must be")]
    [InlineData("99999999999999999999/1.5/0x1", "x must be")]
    [InlineData("1/0/0", "not a day", "?from=2017-02-31")]
    [InlineData("1/0/0", "colour", "?colour=red")]
    public async Task A_bad_address_is_told_with_its_fault(string tile, string fault, string query = "")
    {
        var response = await app.Client.GetAsync($"/tiles/incidents/{tile}.mvt{query}", Stop);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains(fault, await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_tile_has_no_content_and_a_known_one_is_not_sent_again()
    {
        Assert.Equal(HttpStatusCode.NoContent, (await app.Client.GetAsync("/tiles/incidents/6/0/0.mvt", Stop)).StatusCode);
        var first = await app.Client.GetAsync("/tiles/incidents/0/0/0.mvt", Stop);
        Assert.Equal((TileEndpoints.MediaType, "*"), (first.Content.Headers.ContentType!.MediaType, first.Headers.GetValues("Access-Control-Allow-Origin").Single()));
        using var again = new HttpRequestMessage(HttpMethod.Get, "/tiles/incidents/0/0/0.mvt");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await app.Client.SendAsync(again, Stop)).StatusCode);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_tile_is_compressed_as_the_reader_takes_it(string encoding)
    {
        var plain = await app.Client.GetByteArrayAsync("/tiles/incidents/0/0/0.mvt", Stop);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/tiles/incidents/0/0/0.mvt");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        var response = await app.Client.SendAsync(request, Stop);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        await using var sent = await response.Content.ReadAsStreamAsync(Stop);
        await using Stream read = encoding == "br" ? new System.IO.Compression.BrotliStream(sent, System.IO.Compression.CompressionMode.Decompress) : new System.IO.Compression.GZipStream(sent, System.IO.Compression.CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await read.CopyToAsync(bytes, Stop);
        Assert.Equal(plain, bytes.ToArray());
    }

    [Fact]
    public async Task GDAL_reads_a_tile_where_it_lies()
    {
        var folder = Directory.CreateTempSubdirectory("tiles").FullName;
        var (x, y) = WorldPoints.Of(new LonLat(40.45, 35.02));
        var tile = $"14/{x >> 18}/{y >> 18}.mvt";
        Directory.CreateDirectory(Path.Combine(folder, $"14/{x >> 18}"));
        await File.WriteAllBytesAsync(Path.Combine(folder, tile), await app.Client.GetByteArrayAsync($"/tiles/incidents/{tile}", Stop), Stop);
        var info = await InstalledProgram.RunAsync("ogrinfo", "-al", Path.Combine(folder, tile));
        Directory.Delete(folder, recursive: true);
        Assert.True(info.ExitCode == 0, info.Error);
        Assert.Contains("Feature Count: 2", info.Out, StringComparison.Ordinal); // two of the made-up incidents lie at this point
        Assert.Contains("SY-2017-06-26-1", info.Out, StringComparison.Ordinal);
        Assert.Matches(@"POINT \(450287\d\.\d+ 416(6599|6600|6598)", info.Out); // EPSG:3857, metres
    }
}
