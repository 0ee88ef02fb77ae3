using System.Net;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace IncidentMap.Web.Tests.Hosting;

/// <summary>What an operator sets reaches page and policy, and nothing more than that.</summary>
public sealed class OperatorSettingsTests(MapApp app) : IClassFixture<MapApp>
{
    [Theory]
    [InlineData("Map:TileUrl", "https://tiles.example.org/{z}/{x}/{y}.png?key=a;script-src *", "img-src 'self' data: https://tiles.example.org;")]
    [InlineData("Map:TileUrl", "https://{s}.tiles.example.org:8080/{z}/{x}/{y}.png", "img-src 'self' data: https://*.tiles.example.org:8080;")]
    [InlineData("Map:TileUrl", "/own/{z}/{x}/{y}.png", "img-src 'self' data:;")]
    [InlineData("Map:PmTiles", "https://files.example.org/syria.pmtiles", "connect-src 'self' https://files.example.org;")]
    [InlineData("Map:PmTiles", "/nowhere/syria.pmtiles", "connect-src 'self';")]
    public async Task The_policy_opens_to_the_server_of_the_tiles_alone(string setting, string value, string directive)
    {
        var policy = await PolicyOf("/", setting, value);
        Assert.Contains($"; {directive}", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src *", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/embed", null, "frame-ancestors *")]
    [InlineData("/embed", "https://paper.example.org 'self'", "frame-ancestors https://paper.example.org 'self'")]
    [InlineData("/embed", "'none'; script-src *", "frame-ancestors 'none'")]
    [InlineData("/", "https://paper.example.org", "frame-ancestors 'none'")]
    public async Task The_embedded_map_stands_in_the_frames_that_are_set_and_the_page_in_none(string path, string? value, string directive) =>
        Assert.EndsWith($"; {directive}", await PolicyOf(path, "Embed:FrameAncestors", value), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_the_operator_is_served_in_ranges()
    {
        var file = Path.Combine(app.DataFolder, "some.pmtiles");
        await File.WriteAllBytesAsync(file, [.. Enumerable.Range(0, 200).Select(i => (byte)i)], TestContext.Current.CancellationToken);
        using var with = app.WithWebHostBuilder(builder => Set(builder, "Map:PmTiles", file));
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/basemap.pmtiles", UriKind.Relative)) { Headers = { Range = new RangeHeaderValue(10, 19) } };
        using var answer = await with.CreateClient().SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal([10, 11, 12, 13, 14, 15, 16, 17, 18, 19], await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        using var without = await app.CreateClient().GetAsync(new Uri("/basemap.pmtiles", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, without.StatusCode);
    }

    private static void Set(IWebHostBuilder builder, string setting, string? value) =>
        builder.ConfigureAppConfiguration(configuration => configuration.AddInMemoryCollection([new(setting, value)]));

    private async Task<string> PolicyOf(string path, string setting, string? value)
    {
        using var with = app.WithWebHostBuilder(builder => Set(builder, setting, value));
        using var answer = await with.CreateClient().GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return string.Join(';', answer.Headers.GetValues("Content-Security-Policy"));
    }
}
