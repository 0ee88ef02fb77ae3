using System.Text;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Storage.GeoPackage;
using IncidentMap.Web.Api.Documented;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Api;

/// <summary>Every form of the export with the filter words, as a named file, and the README of a filter for the forms that cannot tell about themselves.</summary>
internal static class ExportEndpoints
{
    /// <summary>All forms in which incidents leave the program.</summary>
    internal static IReadOnlyList<ExportFormat> Formats { get; } = [.. ExportFormat.All, GeoPackageFormat.Instance];

    internal static void Map(IEndpointRouteBuilder app)
    {
        foreach (var format in Formats)
        {
            app.MapGet($"/api/incidents{format.Extension}", (HttpContext http, ISnapshotSource source) =>
                AnswerAsync(http, source.Current, format.Extension, format.MediaType, (snapshot, filter) => IncidentExport.WriteAsync(snapshot, filter, format, Notes(http), http.Response.BodyWriter, http.RequestAborted)))
                .Said(new(ApiNotes.Exports, new($"What the filter shows as {format.Name}, a named file without a limit.", $"ما يعرضه المرشح بصيغة {format.Name}، ملف مسمى بلا حد."), format.MediaType.Split(';')[0], FilterNotes.Words) { Example = $"/api/incidents{format.Extension}?{FilterNotes.Example}" });
        }
        app.MapGet("/api/incidents.txt", (HttpContext http, ISnapshotSource source) =>
            AnswerAsync(http, source.Current, ".README.txt", "text/plain; charset=utf-8", (snapshot, filter) =>
                http.Response.WriteAsync(AboutExport.Readme(filter, snapshot.Select(filter).Length, Notes(http)), Encoding.UTF8, http.RequestAborted)))
            .Said(new(ApiNotes.Exports, new("What an export of the same filter is: what was filtered, when, licence and method.", "ما هو التصدير بالمرشح نفسه: ما رُشح ومتى والرخصة والمنهج."), "text/plain", FilterNotes.Words) { Example = $"/api/incidents.txt?{FilterNotes.Example}" });
    }

    private static async Task AnswerAsync(HttpContext http, IncidentSnapshot snapshot, string extension, string mediaType, Func<IncidentSnapshot, IncidentFilter, Task> write)
    {
        var read = FilterQuery.Read(http.Request);
        if (!read.IsOk)
        {
            await Problems.Of(read.Faults).ExecuteAsync(http);
            return;
        }
        var (filter, response) = (read.Value, http.Response);
        if (SnapshotTag.IsKnown(http, snapshot, filter.ToQuery()))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.ContentType = mediaType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{filter.ToFileName()}{extension}\"";
        response.Headers.Link = Links(filter);
        if (!HeadRequests.IsHead(http)) await write(snapshot, filter);
    }

    /// <summary>Relations of RFC 8288 and RFC 4946: a form without room for notes has them here.</summary>
    private static string Links(IncidentFilter filter)
    {
        var query = filter.ToQuery();
        return $"</api/incidents.txt{(query.Length > 0 ? "?" : "")}{query}>; rel=\"describedby\"; type=\"text/plain\", <{new ExportNotes { Generated = default }.Licence}>; rel=\"license\"";
    }

    private static ExportNotes Notes(HttpContext http) => new()
    {
        Generated = DateTimeOffset.UtcNow,
        Method = $"{http.Request.Scheme}://{http.Request.Host}/method",
        PlaceName = PlaceNames.In(http.RequestServices),
    };
}
