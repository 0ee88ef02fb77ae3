using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Api;

/// <summary>
/// Everything public of one incident: its GeoJSON Feature, with the questions about its sums and its history beside it as foreign members.
/// </summary>
internal sealed class IncidentAnswer(SnapshotRow row, IReadOnlyList<Change> history) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method)) return;
        using (var json = new Utf8JsonWriter(httpContext.Response.BodyWriter, GeoJsonFeature.WriterOptions))
        {
            GeoJsonFeature.Write(json, row, WriteMore);
        }
        await httpContext.Response.BodyWriter.FlushAsync(httpContext.RequestAborted);
    }

    private void WriteMore(Utf8JsonWriter json)
    {
        json.WriteStartArray("questions");
        foreach (var question in row.Casualties.Questions)
        {
            json.WriteStartObject();
            json.WriteString("kind", Token.Of(question.Kind));
            json.WriteString("claimId", question.ClaimId);
            json.WriteStartArray("terms");
            foreach (var term in question.Terms) json.WriteNumberValue(term);
            json.WriteEndArray();
            json.WriteNumber("total", question.Total);
            if (question.SuspectTerm is { } suspect) json.WriteNumber("suspectTerm", suspect);
            if (question.SeeClaimId is { } see) json.WriteString("seeClaimId", see);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("history");
        foreach (var change in history) Write(json, PublicForm.Of(change, row.Incident));
        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        json.WriteString("at", change.At.UtcDateTime);
        json.WriteString("action", change.Action);
        if (row.Incident.PublishedWhere is null)
        {
            json.WriteString("summary", change.Summary);
            json.WriteString("reason", change.Reason);
        }
        json.WriteEndObject();
    }
}
