using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BlazorLeaflet;

/// <summary>
/// A component that renders one custom element; the module <c>blazor-leaflet.js</c> brings it to life in the browser.
/// Parameters become attributes, so that a change of a parameter in an interactive render mode changes the map,
/// and static rendering needs no runtime at all.
/// </summary>
public abstract class LeafletElement : ComponentBase
{
    /// <summary>Further attributes of the element, such as <c>id</c> or <c>class</c>.</summary>
    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? AdditionalAttributes { get; set; }

    /// <summary>What stands inside the element: layers and controls in a map; nothing in most others.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The name of the custom element.</summary>
    protected abstract string TagName { get; }

    /// <summary>The attributes of the element; a null value leaves the attribute out.</summary>
    protected abstract IEnumerable<(string Name, object? Value)> Attributes();

    /// <inheritdoc />
    protected sealed override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, TagName);
        builder.AddMultipleAttributes(1, AdditionalAttributes);
        foreach (var (name, value) in Attributes())
        {
            // One sequence number per name: attributes have no order to keep, and the builder drops null and false.
            if (value is not null) builder.AddAttribute(2, name, value);
        }
        if (ChildContent is not null) builder.AddContent(3, ChildContent);
        builder.CloseElement();
    }

    /// <summary>A number as attributes write it, in every culture.</summary>
    protected static string? Write(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>A callback as an attribute; null when nobody listens, so that nothing is sent for nobody.</summary>
    protected static object? Listen<T>(EventCallback<T> callback) => callback.HasDelegate ? callback : null;
}
