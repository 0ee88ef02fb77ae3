using System.Text.Json;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary>
/// One report with its known answer, in the form of <c>gold-dev.jsonl</c>: <c>text_truth</c> says what the text itself states of its
/// main event; <c>truth</c> what all sources together came to.
/// </summary>
internal sealed class KnownReport(JsonElement json)
{
    // Where the day of publication is not known, a few days after the event stand in, and relative dates are not scored.
    private const int AssumedDelay = 3;

    /// <summary>What is read of a <c>truth</c>.</summary>
    internal static IReadOnlyList<string> Keys { get; } = ["date", "lat", "lon", "place", "place_ar", "geo_accuracy"];

    /// <summary>True where it holds anything to measure by.</summary>
    internal bool IsMeasured => Stated is not null || Keys.Any(k => Truth.TryGetProperty(k, out _));

    internal string Id => Text(json, "id") ?? "";

    internal string Language => Text(json, "lang") ?? "";

    internal string Body => Text(json, "text") ?? "";

    internal JsonElement? Stated => json.TryGetProperty("text_truth", out var stated) && stated.ValueKind == JsonValueKind.Object ? stated : null;

    internal JsonElement Truth => json.GetProperty("truth");

    /// <summary>What makes the text hard, as its annotator noted; empty when nothing was noted.</summary>
    internal IEnumerable<string> Traps =>
        Stated is { } stated && stated.TryGetProperty("notes", out var notes) && notes.ValueKind == JsonValueKind.Array
            ? notes.EnumerateArray().Where(n => n.ValueKind == JsonValueKind.String).Select(n => n.GetString()!)
            : [];

    internal bool HasPublication => Text(json, "published_date") is not null;

    internal DateOnly? Day => Date(Text(Truth, "date"));

    internal DateOnly? Published => Text(json, "published_date") is { } known ? PublicationDay.Parse(known) : Day?.AddDays(AssumedDelay);

    internal LonLat? Point => Number(Truth, "lon") is { } lon && Number(Truth, "lat") is { } lat ? new LonLat(lon, lat) : null;

    /// <summary>The names under which the place is known: as the text writes it, and as the record does in both languages.</summary>
    internal IEnumerable<string> PlaceNames =>
        new[] { Stated is { } stated ? Text(stated, "place_as_written") : null, Text(Truth, "place_ar"), Text(Truth, "place") }
            .OfType<string>().SelectMany(n => n.Split([';', '؛', ',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(n)).Distinct();

    /// <summary>The line's report; null when it is no JSON object with a truth.</summary>
    internal static KnownReport? Parse(string line)
    {
        try
        {
            var json = JsonDocument.Parse(line).RootElement.Clone();
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("truth", out var truth) && truth.ValueKind == JsonValueKind.Object ? new KnownReport(json) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    internal static int? Whole(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    internal static DateOnly? Date(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    private static double? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
