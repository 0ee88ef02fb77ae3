using System.Globalization;
using System.Text.Json;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>A report with its known answer, in the form of <c>evaluate reports</c>.</summary>
/// <param name="Report">The text and its day.</param>
/// <param name="IsArabic">In Arabic, not English.</param>
/// <param name="Place">Where it happened, by name; empty where nobody says.</param>
/// <param name="Admin1">The governorate; empty where nobody says.</param>
/// <param name="Killed">The killed, as <see cref="Of"/> writes them.</param>
/// <param name="Injured">The injured, likewise.</param>
internal sealed record LabelledText(ReportText Report, bool IsArabic, string Place, string Admin1, string Killed, string Injured)
{
    private const int LongestDay = 10;

    /// <summary>True where somebody was hurt, or was said not to be.</summary>
    internal bool TellsOfHarm => Killed.Length + Injured.Length > 0;

    /// <summary>True where the reader gives both numbers of the main incident as they are known.</summary>
    internal bool IsReadRightly(ReportReader reader)
    {
        var counts = reader.Read(Report).Incidents is [var main, ..] ? ReadingMeasures.Of(main).Casualties : null;
        return Of(counts?.Killed?.Min, counts?.Killed?.Max) == Killed && Of(counts?.Injured?.Min, counts?.Injured?.Max) == Injured;
    }

    /// <summary>One record of the file; null where it has no answer of the text itself.</summary>
    internal static LabelledText? Parse(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (!root.TryGetProperty("text_truth", out var stated) || stated.ValueKind != JsonValueKind.Object) return null;
        DateOnly? published = DateOnly.TryParse(Words(root, "published_date") is { Length: >= LongestDay } day ? day[..LongestDay] : null, CultureInfo.InvariantCulture, out var read) ? read : null;
        var truth = root.TryGetProperty("truth", out var known) && known.ValueKind == JsonValueKind.Object ? known : stated;
        return new LabelledText(new ReportText(Words(root, "text"), published), Words(root, "lang") == "ar", Words(truth, "place"), Words(truth, "admin1"), Range(stated, "killed"), Range(stated, "injured"));
    }

    private static string Of(int? min, int? max) => min is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{min}..{max}");

    private static string Range(JsonElement stated, string of) => Of(Number(stated, of + "_min"), Number(stated, of + "_max"));

    private static int? Number(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static string Words(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
