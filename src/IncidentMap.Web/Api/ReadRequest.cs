using System.Text.Json;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Web.Api;

/// <summary>A report as it comes in JSON, over HTTP or as a line of a file: <c>text</c>, <c>published</c>, <c>publisher</c>, <c>url</c>, <c>language</c>, and <c>id</c> in files.</summary>
/// <param name="Id">Id of the line, where it has one.</param>
/// <param name="Report">The report.</param>
internal sealed record ReadRequest(string? Id, ReportText Report)
{
    private const int LongestName = 300;

    private static readonly string[] Known = ["text", "published", "publisher", "url", "language"];

    /// <summary>The request in a JSON object; every fault of every field otherwise.</summary>
    internal static Result<ReadRequest> Of(JsonElement json, bool isLine)
    {
        try
        {
            return OfObject(json, isLine);
        }
        catch (InvalidOperationException)
        {
            // The document is well-formed, and a name or text in it escapes half of a surrogate pair, which no string can hold.
            return Result<ReadRequest>.Fail(new Fault("body", "A text holds half a character (a lone surrogate such as \\ud800); expected whole characters."));
        }
    }

    private static Result<ReadRequest> OfObject(JsonElement json, bool isLine)
    {
        if (json.ValueKind != JsonValueKind.Object) return Result<ReadRequest>.Fail(new Fault("body", "Expected a JSON object with the field text."));
        var faults = new List<Fault>();
        var published = Text(json, "published", faults);
        var day = PublicationDay.Parse(published);
        if (published is not null && day is null) faults.Add(new Fault("published", $"'{Shorten(published)}' is no day of the calendar; expected yyyy-MM-dd or an ISO 8601 instant."));
        var report = new ReportText(Text(json, "text", faults) ?? "", day, Name(json, "publisher", faults), Name(json, "url", faults), Name(json, "language", faults));
        if (!faults.Exists(f => f.Where == "text")) faults.AddRange(ReportCheck.Faults(report));
        if (!isLine)
            foreach (var field in json.EnumerateObject())
                if (!Known.Contains(field.Name)) faults.Add(new Fault(Shorten(field.Name), $"This field is not known; known are {string.Join(", ", Known)}."));
        return faults.Count > 0 ? Result<ReadRequest>.Fail(faults) : Result<ReadRequest>.Ok(new ReadRequest(isLine ? IdOf(json) : null, report));
    }

    private static string? IdOf(JsonElement json) => !json.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString() : id.ValueKind == JsonValueKind.Null ? null : id.GetRawText();

    private static string? Name(JsonElement json, string name, List<Fault> faults)
    {
        var text = Text(json, name, faults);
        if (text?.Length > LongestName && name != "url" || text?.Length > 2000) faults.Add(new Fault(name, $"This has {text.Length} characters; expected a few words."));
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string? Text(JsonElement json, string name, List<Fault> faults)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind == JsonValueKind.String) return value.GetString();
        faults.Add(new Fault(name, "Expected a string."));
        return null;
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
