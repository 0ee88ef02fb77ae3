using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Api.Documented;

namespace IncidentMap.Web.Api;

/// <summary><c>POST /api/reports/read</c>: what a text says. Nothing is stored.</summary>
internal static class ReportEndpoints
{
    internal static void Map(IEndpointRouteBuilder app) => app.MapPost("/api/reports/read", ReadAsync).DisableAntiforgery().Said(new(
        ApiNotes.Reading, new("What a report says: incidents, claims, figures and the words they come from. Nothing is stored.", "ما يقوله تقرير: حوادث وادعاءات وأرقام وكلماتها. لا يُحفظ شيء."), "application/json", [])
    { Example = """{"text":"At least 3 people were killed in an air strike on Raqqa on Tuesday.","published":"2017-06-27"}""" });

    private static async Task<IResult> ReadAsync(HttpContext http, TwoReaders readers, IGazetteer gazetteer)
    {
        using var body = await BodyAsync(http);
        if (body is null) return Problems.Of([new Fault("body", "The body is no JSON; expected an object with the field text.")]);
        var request = ReadRequest.Of(body.RootElement, isLine: false);
        if (!request.IsOk) return Problems.Of(request.Faults);
        var reading = await readers.ReadAsync(request.Value.Report, http.RequestAborted);
        return Results.Content(ReadingJson.Of(null, reading, gazetteer).ToJsonString(), "application/json");
    }

    private static async Task<JsonDocument?> BodyAsync(HttpContext http)
    {
        try
        {
            return await JsonDocument.ParseAsync(http.Request.Body, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false }, http.RequestAborted);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // the second: half a surrogate pair in the name of a field
        {
            return null;
        }
    }
}
