using System.Globalization;
using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Web.Api;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IncidentMap.Web.Reconcile;

/// <summary>
/// The W3C Reconciliation Service API 0.2 (https://www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410/) over the
/// gazetteer, for OpenRefine and its like: <c>/reconcile</c> speaks English, <c>/reconcile/ar</c> Arabic. Open to the scripts of every
/// site, as the specification demands; JSONP, which it leaves free, is not offered, since it runs what a server sends.
/// Words of an address that are not known here are passed over: clients send some of their own.
/// </summary>
internal static class ReconcileEndpoints
{
    /// <summary>Letters of a field that is being completed.</summary>
    private const int LongestPrefix = 200;

    /// <summary>Cross-origin access to all of it and to nothing else.</summary>
    internal static void Register(IServiceCollection services) => services.AddCors();

    internal static void Map(IEndpointRouteBuilder routes)
    {
        Map(routes.MapGroup("/reconcile").RequireCors(Open), "/reconcile", "en");
        Map(routes.MapGroup("/reconcile/ar").RequireCors(Open), "/reconcile/ar", "ar");
    }

    private static void Map(RouteGroupBuilder group, string path, string language)
    {
        group.MapGet("", (HttpRequest request, IGazetteer gazetteer) => Answer(request, request.Query["queries"], request.Query["extend"], path, language, gazetteer));
        group.MapPost("", async (HttpRequest request, IGazetteer gazetteer) => await PostAsync(request, path, language, gazetteer)).DisableAntiforgery();
        group.MapGet("suggest/entity", (HttpRequest r, IGazetteer g) => Suggest(r, (prefix, cursor) => Suggestions.Entities(prefix, cursor, [.. r.Query["type"].OfType<string>().Where(t => t.Length > 0)], g, language)));
        group.MapGet("suggest/type", (HttpRequest r) => Suggest(r, (prefix, cursor) => Suggestions.Types(prefix, cursor, language)));
        group.MapGet("suggest/property", (HttpRequest r) => Suggest(r, (prefix, cursor) => Suggestions.Properties(prefix, cursor, language)));
        group.MapGet("properties", (string? type, int? limit) => Results.Json(Proposed(type, limit, language)));
        group.MapGet("preview/{id}", (string id, IGazetteer gazetteer) => PreviewOf(gazetteer.Find(id), gazetteer, language));
    }

    private static void Open(CorsPolicyBuilder policy) => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET", "POST");

    private static async Task<IResult> PostAsync(HttpRequest request, string path, string language, IGazetteer gazetteer)
    {
        if (!request.HasFormContentType) return Problems.Of(StatusCodes.Status415UnsupportedMediaType, "Expected a form (application/x-www-form-urlencoded) with queries or extend.");
        try
        {
            var form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
            return form.ContainsKey("queries") || form.ContainsKey("extend") ? Answer(request, form["queries"], form["extend"], path, language, gazetteer)
                : Problems.Of([new Fault("queries", "The form has neither queries nor extend.")]);
        }
        catch (InvalidDataException e)
        {
            return Problems.Of([new Fault("queries", $"The form cannot be read: {e.Message}")]);
        }
    }

    private static IResult Answer(HttpRequest request, string? queries, string? extend, string path, string language, IGazetteer gazetteer)
    {
        if (queries is not null) return Queries(queries, gazetteer, language);
        if (extend is null) return Results.Json(Manifest.Of($"{request.Scheme}://{request.Host}{request.PathBase}", path, language, gazetteer));
        var answer = Extension.Answer(extend, gazetteer, language);
        return answer.IsOk ? Results.Json(answer.Value) : Problems.Of(answer.Faults);
    }

    private static IResult Queries(string json, IGazetteer gazetteer, string language)
    {
        var batch = ReconcileQuery.ReadBatch(json);
        if (!batch.IsOk) return Problems.Of(batch.Faults);
        if (batch.Value.Count > Manifest.BatchSize)
            return Problems.Of(StatusCodes.Status413PayloadTooLarge, $"The batch holds {batch.Value.Count} queries; at most {Manifest.BatchSize} are answered at a time.");
        var candidates = new Candidates(gazetteer, language);
        var answers = new JsonObject();
        foreach (var query in batch.Value) answers[query.Key] = candidates.Of(query);
        return Results.Json(answers);
    }

    private static IResult Suggest(HttpRequest request, Func<string, int, JsonObject> answer)
    {
        var prefix = request.Query["prefix"].ToString();
        var cursor = request.Query["cursor"].ToString();
        var skipped = 0;
        if (prefix.Length > LongestPrefix) return Problems.Of([new Fault("prefix", $"prefix is longer than {LongestPrefix} characters.")]);
        if (cursor.Length > 0 && !int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out skipped)) return Problems.Of([new Fault("cursor", "cursor must be a whole number from 0.")]);
        return Results.Json(answer(prefix, skipped));
    }

    private static JsonObject Proposed(string? type, int? limit, string language)
    {
        var json = new JsonObject
        {
            ["properties"] = new JsonArray([.. EntityProperty.All.Take(limit is > 0 and var most ? most : EntityProperty.All.Count).Select(p => p.Describe(language))]),
            ["type"] = type ?? EntityTypes.Place,
        };
        if (limit is > 0) json["limit"] = limit;
        return json;
    }

    private static RazorComponentResult<Preview> PreviewOf(Place? place, IGazetteer gazetteer, string language) => new(new Dictionary<string, object?>
    {
        [nameof(Preview.Place)] = place,
        [nameof(Preview.Path)] = place is null ? Array.Empty<AdminStep>() : AdminPath.Of(place, gazetteer),
        [nameof(Preview.Lang)] = language,
    })
    { StatusCode = place is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK };
}
