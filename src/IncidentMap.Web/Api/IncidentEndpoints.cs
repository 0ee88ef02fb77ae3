using IncidentMap.Incidents;

namespace IncidentMap.Web.Api;

/// <summary>Incidents over HTTP: one incident, the histogram. All answer GET and HEAD.</summary>
internal static class IncidentEndpoints
{
    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];
    private static readonly HashSet<string> HistogramWords = ["by"];

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/api/incidents/{id}", GetAndHead, One);
        app.MapMethods("/api/incidents/histogram", GetAndHead, Histogram);
    }

    private static IResult One(string id, HttpContext http, ISnapshotSource source, IIncidentStore store)
    {
        if (http.Request.Query.Count > 0) return Problems.Of([.. http.Request.Query.Keys.Select(k => new Fault(k, "takes no words beside the id of an incident"))]);
        var incident = Guid.TryParseExact(id, "D", out var guid) ? store.Find(guid) : store.FindByCode(id);
        switch (incident)
        {
            case { State: IncidentState.Published }:
                return SnapshotTag.IsKnown(http, source.Current, "")
                    ? Results.StatusCode(StatusCodes.Status304NotModified)
                    : new IncidentAnswer(SnapshotRow.Of(incident), store.History(incident.Id));
            case { JoinedInto: { } into } when store.Find(into) is { } holder:
                return Results.Redirect($"/api/incidents/{Uri.EscapeDataString(holder.Code)}");
            case { State: IncidentState.Withdrawn }:
                return Problems.Of(StatusCodes.Status410Gone, $"Incident {incident.Code} was withdrawn: {PublicForm.Of(incident).StateReason ?? "no reason was given"}");
            default:
                return Problems.Of(StatusCodes.Status404NotFound, "There is no published incident of this code or id.");
        }
    }

    private static IResult Histogram(HttpContext http, ISnapshotSource source)
    {
        var read = FilterQuery.Read(http.Request, HistogramWords);
        var by = http.Request.Query["by"].ToString();
        var unit = by.Length == 0 ? TimeUnit.Month : Token.Parse<TimeUnit>(by);
        var faults = read.Faults.ToList();
        if (unit is null) faults.Add(new Fault("by", $"by is not one of {string.Join(", ", Token.All<TimeUnit>())}"));
        if (faults.Count > 0) return Problems.Of(faults);
        var snapshot = source.Current;
        return SnapshotTag.IsKnown(http, snapshot, $"{read.Value!.ToQuery()} {unit}")
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Json(HistogramAnswer.Of(snapshot, read.Value, unit!.Value));
    }
}
