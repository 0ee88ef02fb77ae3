using IncidentMap.Incidents;
using IncidentMap.Web.Api.Documented;

namespace IncidentMap.Web.Api;

/// <summary>Incidents over HTTP: one incident, the histogram. HEAD is answered like GET.</summary>
internal static class IncidentEndpoints
{
    private static readonly HashSet<string> HistogramWords = ["by"];

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/api/incidents/{id}", One).Said(new(
            ApiNotes.Incidents, new("Everything public of one incident: its GeoJSON Feature with its claims, questions about its sums, and its history.", "كل ما هو منشور عن حادث واحد: معلمه بصيغة GeoJSON مع ادعاءاته وتاريخه."), "application/json",
            [new("id", new("The incident's code or id.", "رمز الحادث أو معرّفه."), "SY-2017-06-26-1", IsRequired: true)])
        { Example = "/api/incidents/SY-2017-06-26-1" });
        app.MapGet("/api/incidents/histogram", Histogram).Said(new(
            ApiNotes.Incidents, new("Incidents and people killed by day, week, month or year; unknown counts apart from zero.", "الحوادث والقتلى حسب اليوم أو الأسبوع أو الشهر أو السنة؛ غير المعروف منفصل عن الصفر."), "application/json",
            FilterNotes.With(new WordNote("by", new("day, week, month or year.", "يوم أو أسبوع أو شهر أو سنة."), "month")))
        { Example = $"/api/incidents/histogram?by=month&{FilterNotes.Example}" });
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
