using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace IncidentMap.Web.Api.Documented;

/// <summary>The OpenAPI document at <c>/openapi/v1.json</c>, made from the endpoints and the notes beside them.</summary>
internal static class OpenApiSetup
{
    internal const string Path = "/openapi/v1.json";

    internal static void Register(IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = api => api.ActionDescriptor.EndpointMetadata.OfType<ApiNote>().Any();
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "IncidentMap",
                Version = "1",
                Description = "Incidents of harm from air strikes in Syria, each number traceable to the claims of its sources. Every answer is public and may be read by the scripts of every site. The OGC API has a document of its own at /ogc/api.",
                License = new OpenApiLicense { Name = "CC BY 4.0", Url = new Uri(new Exchange.ExportNotes { Generated = default }.Licence) },
            };
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            Describe(operation, context.Description.ActionDescriptor.EndpointMetadata.OfType<ApiNote>().Last());
            return Task.CompletedTask;
        });
    });

    private static void Describe(OpenApiOperation operation, ApiNote note)
    {
        operation.Summary = note.Says.En;
        operation.Tags = new HashSet<OpenApiTagReference> { new(note.Group.En) };
        operation.Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal) { ["x-summary-ar"] = new JsonNodeExtension(JsonValue.Create(note.Says.Ar)) };
        if (note.Example is { } example) operation.Extensions["x-example"] = new JsonNodeExtension(JsonValue.Create(example));
        operation.Parameters = [.. (operation.Parameters ?? []).Where(p => p.In == ParameterLocation.Path).Select(p => OfPath(p.Name!, note)), .. note.Words.Where(w => operation.Parameters?.Any(p => p.Name == w.Name && p.In == ParameterLocation.Path) != true).Select(w => Parameter(w, ParameterLocation.Query))];
        operation.Responses = new OpenApiResponses
        {
            ["200"] = new OpenApiResponse { Description = "The answer.", Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [note.MediaType] = new() } },
            ["400"] = new OpenApiResponse
            {
                Description = "All faults of the request (RFC 9457).",
                Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() { Example = JsonNode.Parse("""{"title":"The request has a fault.","status":400,"errors":{"from":["from '2017-02-31' is not a day of the calendar"]}}""") } },
            },
        };
    }

    private static OpenApiParameter OfPath(string name, ApiNote note) =>
        Parameter(note.Words.FirstOrDefault(w => w.Name == name) ?? new WordNote(name, new(name, name), name, IsRequired: true), ParameterLocation.Path);

    private static OpenApiParameter Parameter(WordNote word, ParameterLocation where) => new()
    {
        Name = word.Name,
        In = where,
        Required = word.IsRequired || where == ParameterLocation.Path,
        Description = word.Says.En,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = JsonValue.Create(word.Example),
        Extensions = new Dictionary<string, IOpenApiExtension>(StringComparer.Ordinal) { ["x-description-ar"] = new JsonNodeExtension(JsonValue.Create(word.Says.Ar)) },
    };
}
