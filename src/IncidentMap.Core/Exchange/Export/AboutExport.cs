using System.Globalization;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>What an export says about itself, in the order in which a reader needs it. Forms with room for it hold it; a README stands beside the others.</summary>
public static class AboutExport
{
    /// <summary>How to read the numbers, in both languages.</summary>
    public const string Reading =
        "An empty or null count is unknown, 0 is zero; an empty upper end beside a lower one is open-ended. Counts are ranges over the claims of independent origins. "
        + "Accuracy says how exactly the place is known; some places are published coarser on purpose. "
        + "العدد الفارغ غير معروف، و0 صفر؛ والحد الأعلى الفارغ بجانب حد أدنى مفتوح. الأعداد مدى بين ادعاءات مصادر مستقلة، وتذكر دقة الموقع مدى معرفته.";

    /// <summary>Names and texts.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(IncidentFilter filter, int count, ExportNotes notes)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(notes);
        return
        [
            new("filter", filter.Describe("en", id => notes.PlaceName?.Invoke(id, "en"))),
            new("filter_ar", filter.Describe("ar", id => notes.PlaceName?.Invoke(id, "ar"))),
            new("query", filter.ToQuery()),
            new("incidents", count.ToString(CultureInfo.InvariantCulture)),
            new("generated", notes.GeneratedText),
            new("licence", notes.Licence),
            new("attribution", notes.Attribution),
            new("method", notes.Method),
            new("reading", Reading),
        ];
    }

    /// <summary>The README of a filter: a line each. UTF-8 text.</summary>
    public static string Readme(IncidentFilter filter, int count, ExportNotes notes)
    {
        var text = new StringBuilder("IncidentMap: incidents of harm from air strikes in Syria\n\n");
        foreach (var (name, value) in Of(filter, count, notes)) text.Append(name).Append(": ").Append(value.ReplaceLineEndings(" ")).Append('\n');
        return text.ToString();
    }
}
