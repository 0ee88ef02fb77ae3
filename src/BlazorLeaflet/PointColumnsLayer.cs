using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>How the points of one group look.</summary>
/// <param name="Token">The group, as the columns name it.</param>
/// <param name="Fill">A CSS colour or the name of a custom property.</param>
/// <param name="Edge">Colour of the edge, where it is not that of the fill.</param>
/// <param name="Dashed">Whether the edge is dashed.</param>
/// <param name="Hollow">Whether the disc is left open.</param>
public sealed record PointStyle(string Token, string Fill, string? Edge = null, bool Dashed = false, bool Hollow = false);

/// <summary>
/// Any number of points on one canvas, as circles whose area stands for a range of numbers and whose neighbours are drawn
/// together; rendered as <c>&lt;leaflet-points&gt;</c>. Script gives it typed arrays with <c>setColumns</c> and a slice of them
/// with <c>setRange</c>; no point has a DOM node.
/// </summary>
public sealed class PointColumnsLayer : LeafletElement
{
    private static readonly JsonSerializerOptions Compact = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    /// <summary>Styles by the name of a grouping; a token without a style takes the last one of its list.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, IReadOnlyList<PointStyle>>? Palettes { get; set; }

    /// <summary>The grouping that colours the points.</summary>
    [Parameter]
    public string? ColourBy { get; set; }

    /// <summary>What the points are shown as: "circles" (the default), "density", or "areas" once script has given them with <c>setAreas</c>.</summary>
    [Parameter]
    public string? ShowAs { get; set; }

    /// <summary>The id of the selected point.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>The name of the layer for those who cannot see it.</summary>
    [Parameter]
    public string? AriaLabel { get; set; }

    /// <summary>A point was chosen.</summary>
    [Parameter]
    public EventCallback<LeafletPointEventArgs> OnSelect { get; set; }

    /// <summary>Points that no zoom can part were chosen together.</summary>
    [Parameter]
    public EventCallback<LeafletPointsEventArgs> OnList { get; set; }

    /// <inheritdoc />
    protected override string TagName => "leaflet-points";

    /// <inheritdoc />
    protected override IEnumerable<(string Name, object? Value)> Attributes() =>
    [
        ("palettes", Palettes is null ? null : JsonSerializer.Serialize(Palettes, Compact)),
        ("colour-by", ColourBy),
        ("show-as", ShowAs),
        ("selected", Selected),
        ("aria-label", AriaLabel),
        ("onleafletpointselect", Listen(OnSelect)),
        ("onleafletpointlist", Listen(OnList)),
    ];
}
