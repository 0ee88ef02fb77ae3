using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>What both forms of a feed are made of.</summary>
/// <param name="Filter">What it shows.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Host">Scheme and host, without a slash at the end.</param>
/// <param name="Name">Its title.</param>
/// <param name="Entries">The latest change first.</param>
/// <param name="Started">Stands for the time of change of a feed without entries.</param>
internal sealed record FeedFrame(IncidentFilter Filter, Language Language, string Host, string Name, IReadOnlyList<FeedEntry> Entries, DateTimeOffset Started)
{
    internal DateTimeOffset Updated => Entries.Count > 0 ? Entries[0].Updated : Started;

    /// <summary>The page of an incident.</summary>
    internal string Page(SnapshotRow row) => $"{Host}/incidents/{Uri.EscapeDataString(row.Incident.Code)}?lang={Language.Tag()}";

    /// <summary>An address of this program with the same filter and language.</summary>
    internal string Address(string path)
    {
        var query = Filter.ToQuery();
        return $"{Host}{path}?{(query.Length > 0 ? query + "&" : "")}lang={Language.Tag()}";
    }
}
