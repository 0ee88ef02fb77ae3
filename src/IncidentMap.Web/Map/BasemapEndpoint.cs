using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace IncidentMap.Web.Map;

/// <summary><c>/basemap.json</c>: the vectors under the map, read and compressed once.</summary>
internal static class BasemapEndpoint
{
    private sealed record Basemap(byte[] Plain, byte[] Brotli, EntityTagHeaderValue Tag);

    internal static IEndpointRouteBuilder MapBasemap(this IEndpointRouteBuilder routes, string file)
    {
        var basemap = new Lazy<Basemap?>(() => Read(file));
        routes.MapGet("/basemap.json", (HttpContext context) => basemap.Value is { } found ? Send(context, found) : Results.NotFound());
        return routes;
    }

    private static IResult Send(HttpContext context, Basemap basemap)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        var brotli = context.Request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "br" && e.Quality is not 0);
        if (brotli) headers.ContentEncoding = "br";
        return Results.Bytes(brotli ? basemap.Brotli : basemap.Plain, "application/json; charset=utf-8", entityTag: basemap.Tag);
    }

    private static Basemap? Read(string file)
    {
        if (!File.Exists(file)) return null;
        var plain = File.ReadAllBytes(file);
        using var to = new MemoryStream();
        using (var brotli = new BrotliStream(to, CompressionLevel.Optimal, leaveOpen: true)) brotli.Write(plain);
        // Both forms share one weak tag: it names what is said, not how it is packed.
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"", isWeak: true);
        return new Basemap(plain, to.ToArray(), tag);
    }
}
