using IncidentMap.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace IncidentMap.Web.Map;

/// <summary>The map of the incidents: basemap, circles, legend, scale and credits. Its script loads the columns of the filter by itself.</summary>
public sealed partial class IncidentMapView
{
    [Inject]
    private IConfiguration Settings { get; set; } = null!;

    [Inject]
    private IColumnsAhead Columns { get; set; } = null!;

    /// <summary>The columns, where the address leaves none out: others are named by the script's own words for a filter.</summary>
    private ColumnsAhead? Ahead { get; set; }

    private BasemapSettings Basemap => BasemapSettings.Of(Settings);

    private string[] Scripts => ["lib/js/map.js", .. Basemap.PmTilesUrl is null ? Array.Empty<string>() : ["_content/BlazorLeaflet/pmtiles-element.js"]];

    private string[] Data => [.. Ahead?.Newest ?? [], "/basemap.json"];

    /// <summary>"en" or "ar": language of labels and controls. The map itself is always left to right.</summary>
    [Parameter]
    public string Lang { get; set; } = "en";

    /// <summary>The filter as <see cref="Incidents.IncidentFilter.ToQuery"/> writes it, dates included.</summary>
    [Parameter]
    public string Query { get; set; } = "";

    /// <summary>Code of the selected incident.</summary>
    [Parameter]
    public string? SelectedCode { get; set; }

    /// <summary>What colours the circles: grade, party or kind.</summary>
    [Parameter]
    public string ColourBy { get; set; } = "grade";

    /// <summary>What the incidents are shown as: circles, density or governorates.</summary>
    [Parameter]
    public string Show { get; set; } = "circles";

    /// <summary>Where the map stands; null shows all of Syria.</summary>
    [Parameter]
    public MapView? View { get; set; }

    /// <summary>Further layers, such as the circle of a place.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>Whether the legend begins open; closed, it leaves a small map free.</summary>
    [Parameter]
    public bool LegendOpen { get; set; } = true;

    /// <summary>Whether the map keeps in step with the address of the page and writes its view there.</summary>
    [Parameter]
    public bool Follow { get; set; } = true;

    /// <inheritdoc/>
    protected override void OnParametersSet() => Ahead = Query.Length == 0 ? Columns.OfAll : null;
}
