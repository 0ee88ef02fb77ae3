using IncidentMap.Gazetteer;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Hosting;
using IncidentMap.Web.Pages.State;
using Microsoft.AspNetCore.Components;

namespace IncidentMap.Web.Pages.Read;

/// <summary>The page that reads a text and shows what it says. The text is in the body of the request only: not in the address, not in a log, not on a disk.</summary>
public sealed partial class ReadPage
{
    /// <summary>The request that is answered.</summary>
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    [Inject]
    private TwoReaders Readers { get; set; } = null!;

    [Inject]
    private IGazetteer Gazetteer { get; set; } = null!;

    private PageAddress Address { get; set; } = null!;

    private ReadForm Form { get; set; } = new();

    private ReadResult? Result { get; set; }

    /// <summary>The page's own address: with the base address of the site, a bare fragment would lead to the map.</summary>
    private string Here => $"{Http.Request.Path}{Http.Request.QueryString}";

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        Address = PageQuery.ForReading(Http.Request);
        PageAnswer.Headers(Http, Address.Language);
        Http.Response.Headers.CacheControl = "no-store";
        if (await SentAsync() is not { } form) return;
        Form = form;
        if (form.Faults.Count > 0)
        {
            Http.Response.StatusCode = Http.Items.ContainsKey(RequestLimits.TooLargeForm) ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
            return;
        }
        var readings = await Readers.ReadAsync(form.Report, Http.RequestAborted);
        Result = ReadResult.Of(readings, form.Report, Gazetteer, Address.Language, Here);
    }

    private async Task<ReadForm?> SentAsync()
    {
        if (Http.Items.ContainsKey(RequestLimits.TooLargeForm)) return new ReadForm { Faults = [new FieldFault("file", ReadLabels.FileTooLarge)] };
        if (HttpMethods.IsPost(Http.Request.Method))
            return await ReadForm.OfAsync(await Http.Request.ReadFormAsync(Http.RequestAborted), Http.RequestAborted);
        var asked = Http.Request.Query["sample"].ToString();
        var sample = asked.Length == 0 ? null : Sample.Reports(Path.Combine(AppContext.BaseDirectory, "geodata", "reports")).FirstOrDefault(r => r.Language == asked);
        return sample is null ? null : ReadForm.Of(sample);
    }

    private string Example(string sample)
    {
        var page = Address.Page("/read");
        return $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}sample={sample}";
    }
}
