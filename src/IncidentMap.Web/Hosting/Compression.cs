using System.IO.Compression;
using IncidentMap.Web.Tiles.Vector;
using Microsoft.AspNetCore.ResponseCompression;

namespace IncidentMap.Web.Hosting;

/// <summary>
/// Compresses what is made anew for each request, where the reader takes it (gzip, brotli): a tenth of the bytes counts more on a slow link than
/// the time it takes. All of it is public, so that a length tells nothing. Files of the program bring their compressed forms along.
/// </summary>
internal static class Compression
{
    private static readonly string[] MediaTypes =
    [
        TileEndpoints.MediaType, "application/geo+json", "application/geo+json-seq", "application/x-ndjson", "application/json", "text/csv",
        "application/vnd.google-earth.kml+xml", "application/atom+xml", "application/feed+json",
    ];

    internal static void Register(IServiceCollection services)
    {
        services.AddResponseCompression(o => (o.EnableForHttps, o.MimeTypes) = (true, MediaTypes));
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }
}
