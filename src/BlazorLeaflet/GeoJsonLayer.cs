using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>
/// Lines and areas drawn on a canvas, rendered as <c>&lt;leaflet-geojson&gt;</c>. Give an address, or set the element's
/// property <c>data</c> from script. Colours are CSS colours or names of custom properties (<c>--land</c>).
/// </summary>
public sealed class GeoJsonLayer : LeafletElement
{
    /// <summary>Address of a GeoJSON document (RFC 7946); null when script sets the data.</summary>
    [Parameter]
    public string? Source { get; set; }

    /// <summary>Fill of areas; null for none.</summary>
    [Parameter]
    public string? Fill { get; set; }

    /// <summary>Colour of lines and edges; null for none.</summary>
    [Parameter]
    public string? Stroke { get; set; }

    /// <summary>Width of lines and edges in CSS pixels.</summary>
    [Parameter]
    public double? Weight { get; set; }

    /// <summary>Dashes in CSS pixels, such as <c>4 3</c>.</summary>
    [Parameter]
    public string? Dash { get; set; }

    /// <summary>The order of drawing; higher lies above. Default 0.</summary>
    [Parameter]
    public int Order { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-geojson";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
    [
        ("src", Source),
        ("fill", Fill),
        ("stroke", Stroke),
        ("weight", Write(Weight)),
        ("dash", Dash),
        ("order", Order == 0 ? null : Write(Order)),
    ];
}
