using System.Text.RegularExpressions;

namespace IncidentMap.Web.Map;

/// <summary>
/// What an operator put under the map instead of the shipped vectors: raster tiles of a server, or the land, water and roads of a PMTiles
/// archive. Names on the map stay the project's own in either case.
/// </summary>
/// <param name="TileUrl">Address of raster tiles with <c>{z}</c>, <c>{x}</c>, <c>{y}</c>; setting <c>Map:TileUrl</c>.</param>
/// <param name="PmTiles">A file on this machine or an address of another; setting <c>Map:PmTiles</c>.</param>
/// <param name="Attribution">Whom to name, as plain text; setting <c>Map:TileAttribution</c>.</param>
internal sealed partial record BasemapSettings(string? TileUrl, string? PmTiles, string? Attribution)
{
    /// <summary>Where a PMTiles file of this machine is served.</summary>
    internal const string FilePath = "/basemap.pmtiles";

    internal static BasemapSettings Of(IConfiguration settings) => new(Given(settings["Map:TileUrl"]), Given(settings["Map:PmTiles"]), Given(settings["Map:TileAttribution"]));

    /// <summary>True where the shipped vectors of land and water are not drawn.</summary>
    internal bool HasTiles => TileUrl is not null || PmTiles is not null;

    /// <summary>The file of this machine; null when the archive is another server's or there is none.</summary>
    internal string? PmTilesFile => PmTiles is { } given && !IsAddress(given) ? Path.GetFullPath(given) : null;

    /// <summary>The address from which the browser reads the archive.</summary>
    internal string? PmTilesUrl => PmTiles is { } given ? IsAddress(given) ? given : FilePath : null;

    /// <summary>The other server that images may come from, as a policy names it; null for this one.</summary>
    internal string? ImageOrigin => OriginOf(TileUrl);

    /// <summary>The other server that the archive is read from.</summary>
    internal string? DataOrigin => OriginOf(PmTilesUrl);

    private static string? Given(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    private static bool IsAddress(string text) => text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    /// <summary>Scheme and host alone: whatever else a setting holds must not become a word of the policy. The subdomain <c>{s}</c> is any.</summary>
    private static string? OriginOf(string? address) =>
        address is not null && Origin().Match(address) is { Success: true } match ? match.Value.Replace("{s}", "*", StringComparison.Ordinal) : null;

    [GeneratedRegex(@"^https?://(\{s\}\.)?[A-Za-z0-9.\-]+(:\d+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Origin();
}
