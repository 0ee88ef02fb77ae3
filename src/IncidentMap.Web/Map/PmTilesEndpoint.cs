namespace IncidentMap.Web.Map;

/// <summary><c>/basemap.pmtiles</c>: the operator's archive, of which browsers read ranges.</summary>
internal static class PmTilesEndpoint
{
    internal static IEndpointRouteBuilder MapPmTiles(this IEndpointRouteBuilder routes, BasemapSettings settings)
    {
        if (settings.PmTilesFile is not { } file) return routes;
        routes.MapGet(BasemapSettings.FilePath, () => File.Exists(file)
            ? Results.File(file, "application/vnd.pmtiles", lastModified: File.GetLastWriteTimeUtc(file), enableRangeProcessing: true)
            : Results.NotFound());
        return routes;
    }
}
