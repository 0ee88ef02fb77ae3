using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Api.Documented;

/// <summary>An endpoint as a reader of the documentation sees it.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Path">Its pattern, such as <c>/api/incidents/{id}</c>.</param>
/// <param name="Note">What it is for.</param>
internal sealed record DocumentedEndpoint(string Method, string Path, ApiNote Note);

/// <summary>The endpoints that have a note, as the program maps them.</summary>
internal static class DocumentedEndpoints
{
    internal static IReadOnlyList<IGrouping<Bilingual, DocumentedEndpoint>> Of(IEnumerable<Endpoint> endpoints) =>
        [.. from endpoint in endpoints.OfType<RouteEndpoint>()
            let note = endpoint.Metadata.GetMetadata<ApiNote>()
            where note is not null
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []
            let documented = new DocumentedEndpoint(method, "/" + endpoint.RoutePattern.RawText!.Trim('/'), note)
            group documented by note.Group];
}
