using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>A word of the filter as a reader would name it.</summary>
public static class FilterWords
{
    /// <summary>Everything that the filter asks for but its dates, which the heading says; null when that is nothing.</summary>
    public static string? BesideDates(IncidentFilter filter, Language language, Func<string, string?> placeName)
    {
        var rest = filter with { From = null, To = null };
        return rest.IsEverything ? null : rest.Describe(language.Tag(), placeName);
    }

    /// <summary>The values that a word of the filter holds, such as "Confirmed, Fair".</summary>
    public static string Values(IncidentFilter filter, string word, Language language, Func<string, string?> placeName)
    {
        var only = word switch
        {
            "grade" => Listed(filter.Grades.Order().Select(g => TokenLabels.Of(g).In(language)), language),
            "party" => Listed(filter.Parties.Order(StringComparer.Ordinal).Select(p => TokenLabels.PartyOf(p).In(language)), language),
            "kind" => Listed(filter.Kinds.Order().Select(k => TokenLabels.Of(k).In(language)), language),
            "place" => placeName(filter.Place!) ?? filter.Place,
            "bbox" => Labels.InMapFrame.In(language),
            "accuracy" => $"{TokenLabels.Of(filter.Accuracy!.Value).In(language)} {Labels.OrFiner.In(language)}",
            "killed" => $"{Labels.KilledBetween.In(language)} {Isolate.Ltr(Killed(filter))}",
            _ => language == Language.Ar ? $"«{filter.Text}»" : $"“{filter.Text}”",
        };
        return only ?? "";
    }

    /// <summary>"10–49", "100+".</summary>
    public static string Killed(IncidentFilter filter) => (filter.KilledMin, filter.KilledMax) switch
    {
        ({ } low, { } high) when low == high => $"{low}",
        ({ } low, null) => $"{low}+",
        var (low, high) => $"{low ?? 0}–{high}",
    };

    private static string Listed(IEnumerable<string> values, Language language) => string.Join(language == Language.Ar ? "، " : ", ", values);
}
