using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>
/// Land, water, buildings and roads of a PMTiles archive in the schema of Protomaps, without its labels; rendered as
/// <c>&lt;leaflet-pmtiles&gt;</c>. Its module <c>pmtiles-element.js</c> is loaded by pages that use it, and nobody else.
/// </summary>
public sealed class PmTilesLayer : LeafletElement
{
    /// <summary>Address of the archive; the server must answer range requests.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    /// <inheritdoc />
    protected override string TagName => "leaflet-pmtiles";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() => [("url", Url)];
}
