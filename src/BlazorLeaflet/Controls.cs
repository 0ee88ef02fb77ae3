using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>A bar that shows distances in kilometres or metres; rendered as <c>&lt;leaflet-scale&gt;</c>.</summary>
public sealed class ScaleControl : LeafletElement
{
    /// <summary><c>topleft</c>, <c>topright</c>, <c>bottomleft</c> or <c>bottomright</c>.</summary>
    [Parameter]
    public string Position { get; set; } = "bottomright";

    /// <summary>The unit's abbreviation for kilometres, where it is not "km".</summary>
    [Parameter]
    public string? Kilometres { get; set; }

    /// <summary>The unit's abbreviation for metres, where it is not "m".</summary>
    [Parameter]
    public string? Metres { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-scale";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
        [("position", Position), ("km", Kilometres), ("m", Metres)];
}

/// <summary>Buttons that zoom in, out and back to the first view; rendered as <c>&lt;leaflet-zoom&gt;</c>.</summary>
public sealed class ZoomControl : LeafletElement
{
    /// <summary><c>topleft</c>, <c>topright</c>, <c>bottomleft</c> or <c>bottomright</c>.</summary>
    [Parameter]
    public string Position { get; set; } = "topleft";

    /// <summary>Name of the button that zooms in.</summary>
    [Parameter]
    public string InTitle { get; set; } = "Zoom in";

    /// <summary>Name of the button that zooms out.</summary>
    [Parameter]
    public string OutTitle { get; set; } = "Zoom out";

    /// <summary>Name of the button that goes back to the first view; null leaves it out.</summary>
    [Parameter]
    public string? HomeTitle { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-zoom";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
        [("position", Position), ("in-title", InTitle), ("out-title", OutTitle), ("home-title", HomeTitle)];
}
