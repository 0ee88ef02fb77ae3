using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>Raster tiles of a server, rendered as <c>&lt;leaflet-tiles&gt;</c>. Beside <see cref="PmTilesLayer"/> the only component that may ask another host for anything.</summary>
public sealed class TileLayer : LeafletElement
{
    /// <summary>Address with <c>{z}</c>, <c>{x}</c> and <c>{y}</c>.</summary>
    [Parameter, EditorRequired]
    public string Url { get; set; } = "";

    /// <summary>Whom to name for the tiles, as plain text.</summary>
    [Parameter]
    public string? Attribution { get; set; }

    /// <summary>The largest zoom level that the server has.</summary>
    [Parameter]
    public double? MaxNativeZoom { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-tiles";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
        [("url", Url), ("attribution", Attribution), ("max-native-zoom", Write(MaxNativeZoom))];
}
