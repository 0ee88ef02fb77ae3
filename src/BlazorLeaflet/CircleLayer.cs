using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>A circle with a radius on the ground, such as an accuracy radius; rendered as <c>&lt;leaflet-circle&gt;</c>.</summary>
public sealed class CircleLayer : LeafletElement
{
    /// <summary>The middle.</summary>
    [Parameter, EditorRequired]
    public GeoPoint Center { get; set; }

    /// <summary>Radius in metres.</summary>
    [Parameter, EditorRequired]
    public double Radius { get; set; }

    /// <summary>Words beside the circle.</summary>
    [Parameter]
    public string? Label { get; set; }

    /// <summary>Colour of the edge: a CSS colour or the name of a custom property.</summary>
    [Parameter]
    public string? Stroke { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-circle";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
    [
        ("lon", Write(Center.Lon)),
        ("lat", Write(Center.Lat)),
        ("radius", Write(Radius)),
        ("label", Label),
        ("stroke", Stroke),
    ];
}
