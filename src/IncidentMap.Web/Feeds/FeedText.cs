using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>An incident in a few plain lines, for readers of feeds.</summary>
internal static class FeedText
{
    internal static string Title(SnapshotRow row, Language language) => language == Language.Ar ? row.Incident.TitleAr : row.Incident.TitleEn;

    internal static string Summary(SnapshotRow row, Language language)
    {
        var (incident, where) = (row.Incident, row.PublicWhere);
        var place = language == Language.Ar ? where.NameAr ?? where.Name : where.Name ?? where.NameAr;
        string?[] lines =
        [
            Day(incident.When.Start) + (incident.When.End == incident.When.Start ? "" : $" – {Day(incident.When.End)}"),
            place,
            $"{Labels.Killed.In(language)}: {Plain(RangeWords.Short(row.Casualties.Killed, language))}",
            $"{Labels.Grade.In(language)}: {TokenLabels.Of(row.Grade.Grade).In(language)}",
            string.Join("; ", Source.Of(incident).Select(s => s.ToString())),
        ];
        return string.Join('\n', lines.Where(l => !string.IsNullOrEmpty(l)));
    }

    /// <summary>Why an incident is no longer there.</summary>
    internal static string Withdrawn(Incident incident, Language language) =>
        $"{Labels.WithdrawnBecause.In(language)} {incident.StateReason ?? Labels.NoReasonGiven.In(language)}";

    /// <summary>The filter in words, as the feed's name.</summary>
    internal static string Name(IncidentFilter filter, Language language, Func<string, string, string?> placeName) =>
        $"IncidentMap: {filter.Describe(language.Tag(), id => placeName(id, language.Tag()))}";

    /// <summary>Feeds are read as plain text, where marks for the direction of a number would be odd characters.</summary>
    private static string Plain(string words) => string.Concat(words.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
