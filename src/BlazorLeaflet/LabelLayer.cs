using System.Text.Json;
using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>Words on the map.</summary>
/// <param name="Text">The words.</param>
/// <param name="Lon">Longitude, degrees.</param>
/// <param name="Lat">Latitude, degrees.</param>
/// <param name="Rank">1 is the most important; it is placed first.</param>
/// <param name="Kind"><c>place</c> (beside a dot), <c>area</c> (centred, spaced) or <c>water</c> (centred, italic).</param>
/// <param name="MinZoom">Smallest zoom level that shows it; null for the rank plus 4.</param>
/// <param name="MaxZoom">Largest zoom level that shows it; null for no limit.</param>
public sealed record MapLabel(string Text, double Lon, double Lat, int Rank, string Kind = "place", double? MinZoom = null, double? MaxZoom = null);

/// <summary>Labels placed by importance without overlaps, on one canvas; rendered as <c>&lt;leaflet-labels&gt;</c>.</summary>
public sealed class LabelLayer : LeafletElement
{
    /// <summary>The labels; null when script sets the element's property <c>labels</c>.</summary>
    [Parameter]
    public IReadOnlyList<MapLabel>? Labels { get; set; }

    /// <summary>Language of the labels, which decides the direction of the letters.</summary>
    [Parameter]
    public string? Language { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-labels";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
        [("labels", Labels is null ? null : JsonSerializer.Serialize(Labels, JsonSerializerOptions.Web)), ("lang", Language)];
}
