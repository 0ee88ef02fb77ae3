using Microsoft.AspNetCore.Components;

namespace BlazorLeaflet;

/// <summary>Where the map stands after it was moved or zoomed.</summary>
public sealed class LeafletMoveEventArgs : EventArgs
{
    /// <summary>Longitude of the middle, degrees, WGS 84.</summary>
    public double Lon { get; set; }

    /// <summary>Latitude of the middle, degrees, WGS 84.</summary>
    public double Lat { get; set; }

    /// <summary>Zoom level.</summary>
    public double Zoom { get; set; }

    /// <summary>Smallest longitude in view.</summary>
    public double West { get; set; }

    /// <summary>Smallest latitude in view.</summary>
    public double South { get; set; }

    /// <summary>Largest longitude in view.</summary>
    public double East { get; set; }

    /// <summary>Largest latitude in view.</summary>
    public double North { get; set; }

    /// <summary>The middle as a point.</summary>
    public GeoPoint Center => new(Lon, Lat);
}

/// <summary>A click on the map itself.</summary>
public sealed class LeafletClickEventArgs : EventArgs
{
    /// <summary>Longitude, degrees, WGS 84.</summary>
    public double Lon { get; set; }

    /// <summary>Latitude, degrees, WGS 84.</summary>
    public double Lat { get; set; }
}

/// <summary>A point of a <see cref="PointColumnsLayer"/> was chosen, by mouse, touch or keyboard.</summary>
public sealed class LeafletPointEventArgs : EventArgs
{
    /// <summary>The id that the columns give the point.</summary>
    public string Id { get; set; } = "";
}

/// <summary>Several points at one spot were chosen together.</summary>
public sealed class LeafletPointsEventArgs : EventArgs
{
    /// <summary>Their ids, in the order of the columns; at most 200.</summary>
    public IReadOnlyList<string> Ids { get; set; } = [];

    /// <summary>How many there are in all.</summary>
    public int Count { get; set; }
}

/// <summary>Names the DOM events of the elements to Razor, so that <c>@onleafletmoveend</c> can be written on any element.</summary>
[EventHandler("onleafletmoveend", typeof(LeafletMoveEventArgs))]
[EventHandler("onleafletclick", typeof(LeafletClickEventArgs))]
[EventHandler("onleafletpointselect", typeof(LeafletPointEventArgs))]
[EventHandler("onleafletpointlist", typeof(LeafletPointsEventArgs))]
public static class EventHandlers;
