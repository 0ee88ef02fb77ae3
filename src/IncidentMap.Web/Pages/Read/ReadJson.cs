using IncidentMap.Gazetteer;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Api;

namespace IncidentMap.Web.Pages.Read;

/// <summary><c>POST /read.json</c>: what the page's form would show, as the JSON of the API, for a reader without script too. Nothing is stored.</summary>
internal static class ReadJson
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapPost("/read.json", AnswerAsync).DisableAntiforgery();

    private static async Task<IResult> AnswerAsync(HttpContext http, TwoReaders readers, IGazetteer gazetteer)
    {
        if (!http.Request.HasFormContentType) return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Expected the fields of the form of /read; JSON goes to /api/reports/read.");
        var form = await ReadForm.OfAsync(await http.Request.ReadFormAsync(http.RequestAborted), http.RequestAborted);
        if (form.Faults.Count > 0) return Problems.Of([.. form.Faults.Select(f => new Fault(f.Field, f.Message.En))]);
        var readings = await readers.ReadAsync(form.Report, http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentDisposition = "attachment; filename=\"reading.json\"";
        return Results.Content(ReadingJson.Of(null, readings, gazetteer).ToJsonString(), "application/json");
    }
}
