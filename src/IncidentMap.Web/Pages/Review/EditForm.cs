using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Ingest;

namespace IncidentMap.Web.Pages.Review;

/// <summary>The fields of the form and what is stored in them, by the names of <see cref="EditFields"/>.</summary>
internal static class EditForm
{
    internal static readonly (string Name, Measure Measure)[] Counts =
    [
        ("killed", Measure.Killed), ("civilians_killed", Measure.CiviliansKilled), ("belligerents_killed", Measure.BelligerentsKilled),
        ("children_killed", Measure.ChildrenKilled), ("women_killed", Measure.WomenKilled), ("injured", Measure.Injured),
    ];

    /// <summary>Every field as it stands in the form of this incident.</summary>
    internal static IReadOnlyDictionary<string, string> Of(Incident incident)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["date_start"] = Day(incident.When.Start),
            ["date_end"] = Day(incident.When.End),
            ["part_of_day"] = incident.When.PartOfDay is { } part ? Token.Of(part) : "",
            ["kind"] = Token.Of(incident.Kind),
            ["target"] = incident.Target ?? "",
            ["parties"] = string.Join('|', incident.Parties.Select(p => $"{p.Name}:{Token.Of(p.Basis)}")),
            ["place"] = incident.Where.PlaceId ?? "",
            ["lon"] = Degrees(incident.Where.Point?.Lon),
            ["lat"] = Degrees(incident.Where.Point?.Lat),
            ["accuracy"] = Token.Of(incident.Where.Accuracy),
            ["published_place"] = incident.PublishedWhere?.PlaceId ?? "",
            ["published_accuracy"] = incident.PublishedWhere is { } shown ? Token.Of(shown.Accuracy) : "",
            ["title_en"] = incident.TitleEn,
            ["title_ar"] = incident.TitleAr,
            ["grade"] = incident.EditedGrade is { } grade ? Token.Of(grade.Grade) : "",
        };
        foreach (var (name, measure) in Counts) values[name] = Edited(incident, measure);
        return values;
    }

    /// <summary>The fields that differ from what is stored, as an edit takes them.</summary>
    internal static List<KeyValuePair<string, string>> Changes(Incident incident, Func<string, string?> entered)
    {
        var stored = Of(incident);
        var changes = stored
            .Select(field => (field.Key, Value: entered(field.Key)?.Trim(), field.Value))
            .Where(field => field.Item2 is not null && field.Item2 != field.Item3)
            .ToDictionary(field => field.Key, field => field.Item2!, StringComparer.Ordinal);
        // A point is set whole. Where only the place is another, its own point comes with it.
        if (changes.ContainsKey("lon") != changes.ContainsKey("lat"))
            foreach (var name in new[] { "lon", "lat" }) changes[name] = entered(name)?.Trim() ?? stored[name];
        if (changes.GetValueOrDefault("lon") is "" && changes.GetValueOrDefault("lat") is "") _ = changes.Remove("lon") & changes.Remove("lat");
        Coarseness(changes);
        return [.. changes];
    }

    /// <summary>Another tier chooses its place itself; no tier publishes what is known.</summary>
    private static void Coarseness(Dictionary<string, string> changes)
    {
        if (changes.GetValueOrDefault("published_accuracy") is "")
        {
            changes.Remove("published_accuracy");
            changes.TryAdd("published_place", "");
        }
        else if (changes.ContainsKey("published_accuracy") && changes.GetValueOrDefault("published_place") is "")
        {
            changes.Remove("published_place");
        }
    }

    private static string Edited(Incident incident, Measure measure) =>
        incident.EditedFigures.LastOrDefault(f => f.Measure == measure) is not { } edited ? ""
        : edited.Count is not { } count ? "unknown"
        : count.Max is not { } max ? $"{count.Min}.."
        : max == count.Min ? $"{max}" : $"{count.Min}..{max}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Degrees(double? degrees) => degrees?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
