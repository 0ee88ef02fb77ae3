using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace IncidentMap.Web.Tests.Commands;

/// <summary>A server of dumps as GeoNames', on this machine, that can also fail in the ways that servers do.</summary>
public sealed class DumpServer : IAsyncLifetime
{
    /// <summary>More made-up villages than the program has of GeoNames in Syria, so that the dump passes for a whole one.</summary>
    private const int Villages = 2_000;

    private readonly WebApplication _app;

    public DumpServer()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.Urls.Add("http://127.0.0.1:0");
        var whole = Zip(Dump(Villages));
        _app.MapGet("/whole/{file}", () => Results.Bytes(whole));
        _app.MapGet("/truncated/{file}", () => Results.Bytes(whole[..(whole.Length / 2)]));
        _app.MapGet("/few/{file}", () => Results.Bytes(Zip(Dump(50))));
        _app.MapGet("/page/{file}", () => Results.Text("<html>Please log in</html>", "text/html"));
        _app.MapGet("/columns/{file}", () => Results.Bytes(Zip(Dump(Villages).Replace("\tP\tPPL\t", "\t", StringComparison.Ordinal))));
        _app.MapGet("/stall/{file}", async (HttpContext http) =>
        {
            await http.Response.Body.WriteAsync(whole.AsMemory(0, whole.Length / 2));
            await http.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, http.RequestAborted);
        });
        _app.MapGet("/cut/{file}", async (HttpContext http) =>
        {
            http.Response.ContentLength = whole.Length;
            await http.Response.Body.WriteAsync(whole.AsMemory(0, whole.Length / 2));
            await http.Response.Body.FlushAsync();
            http.Abort();
        });
    }

    public string Address => _app.Urls.First();

    public static string Dump(int villages)
    {
        var text = new StringBuilder();
        for (var i = 0; i < villages; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{95_000_000 + i}\tZulqan {i}\tZulqan {i}\tذلقان {i}\t{34.6 + i / 50 * 0.03:0.###}\t{36.9 + i % 50 * 0.03:0.###}\tP\tPPL\tSY\t\t\t\t\t\t0\t\t\tAsia/Damascus\t2026-01-01\n");
        return text.ToString();
    }

    public async ValueTask InitializeAsync() => await _app.StartAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private static byte[] Zip(string dump)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
        {
            using (var readme = zip.CreateEntry("readme.txt").Open()) readme.Write("This is GeoNames' readme."u8);
            using var table = zip.CreateEntry("SY.txt").Open();
            table.Write(Encoding.UTF8.GetBytes(dump));
        }
        return packed.ToArray();
    }
}
