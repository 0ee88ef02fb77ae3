using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;
using Microsoft.AspNetCore.Components;

namespace IncidentMap.Web.Ogc.Pages;

/// <summary>What every page of the room knows.</summary>
public abstract class OgcView : ComponentBase
{
    /// <summary>The request that is answered.</summary>
    [Parameter, EditorRequired] public object Asked { get; set; } = null!;

    internal OgcRequest Request => (OgcRequest)Asked;

    internal OgcText Text => new(Request.Language);

    /// <summary>The language of the page.</summary>
    protected Language Language => Request.Language;

    /// <summary>Language and scheme of the address.</summary>
    protected PageAddress Address => PageQuery.ForReading(Request.Http.Request);

    /// <summary>Another page in the same language and scheme.</summary>
    protected string Link(string path) => Address.Page(path);
}
