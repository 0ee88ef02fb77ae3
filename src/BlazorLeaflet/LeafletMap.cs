using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>
/// A Leaflet map, rendered as <c>&lt;leaflet-map&gt;</c>. In an interactive render mode a changed parameter moves the map,
/// and the map's moves and clicks come back as events. A null parameter leaves the map as it is.
/// </summary>
public sealed class LeafletMap : LeafletElement
{
    /// <summary>The middle of the view.</summary>
    [Parameter]
    public GeoPoint? Center { get; set; }

    /// <summary>Zoom level, 0 (the world) and up.</summary>
    [Parameter]
    public double? Zoom { get; set; }

    /// <summary>A box to show whole; it wins over <see cref="Center"/> and <see cref="Zoom"/> when the map starts.</summary>
    [Parameter]
    public GeoBounds? Bounds { get; set; }

    /// <summary>The box that the view is kept in: its edge is never seen, whatever <see cref="MinZoom"/> says.</summary>
    [Parameter]
    public GeoBounds? MaxBounds { get; set; }

    /// <summary>The smallest zoom level allowed.</summary>
    [Parameter]
    public double? MinZoom { get; set; }

    /// <summary>The largest zoom level allowed.</summary>
    [Parameter]
    public double? MaxZoom { get; set; }

    /// <summary>Zoom levels are whole multiples of it; Leaflet's own is 1. A fraction lets <see cref="Bounds"/> fill the map.</summary>
    [Parameter]
    public double? ZoomSnap { get; set; }

    /// <summary>Whether arrow keys move the map while it has the focus; turn off where a layer takes the keys.</summary>
    [Parameter]
    public bool Keyboard { get; set; } = true;

    /// <summary>The name of the map for those who cannot see it.</summary>
    [Parameter]
    public string? AriaLabel { get; set; }

    /// <summary>Address of Leaflet as an ES module; default <c>lib/leaflet/leaflet.esm.js</c> under the page's base address.</summary>
    [Parameter]
    public string? LeafletSource { get; set; }

    /// <summary>The map was moved or zoomed and has come to rest.</summary>
    [Parameter]
    public EventCallback<LeafletMoveEventArgs> OnMoveEnd { get; set; }

    /// <summary>The map itself was clicked.</summary>
    [Parameter]
    public EventCallback<LeafletClickEventArgs> OnClick { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-map";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
    [
        // The container is always left to right: a map has no mirrored form.
        ("dir", "ltr"),
        ("lon", Write(Center?.Lon)),
        ("lat", Write(Center?.Lat)),
        ("zoom", Write(Zoom)),
        ("bounds", Bounds?.ToString()),
        ("max-bounds", MaxBounds?.ToString()),
        ("min-zoom", Write(MinZoom)),
        ("max-zoom", Write(MaxZoom)),
        ("zoom-snap", Write(ZoomSnap)),
        ("keyboard", Keyboard ? null : "false"),
        ("role", AriaLabel is null ? null : "region"),
        ("aria-label", AriaLabel),
        ("leaflet-src", LeafletSource),
        ("onleafletmoveend", Listen(OnMoveEnd)),
        ("onleafletclick", Listen(OnClick)),
    ];
}
