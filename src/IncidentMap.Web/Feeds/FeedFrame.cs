using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>What both forms of a feed are made of.</summary>
/// <param name="Filter">What it shows.</param>
/// <param name="Language">The language of its texts.</param>
/// <param name="Host">Scheme and host, without a slash at the end.</param>
/// <param name="Name">Its title.</param>
/// <param name="Entries">What is there and what was taken back.</param>
/// <param name="Started">Stands for the time of change of a feed without entries.</param>
internal sealed record FeedFrame(IncidentFilter Filter, Language Language, string Host, string Name, FeedEntries Entries, DateTimeOffset Started)
{
    internal DateTimeOffset Updated => Entries.Shown.Select(e => e.Updated).Concat(Entries.Withdrawn.Select(w => w.At)).DefaultIfEmpty(Started).Max();

    /// <summary>The page of an incident; that of a withdrawn one says why, that of a joined one leads on.</summary>
    internal string Page(Incident incident) => $"{Host}/incidents/{Uri.EscapeDataString(incident.Code)}?lang={Language.Tag()}";

    /// <summary>An address of this program with the same filter and language.</summary>
    internal string Address(string path)
    {
        var query = Filter.ToQuery();
        return $"{Host}{path}?{(query.Length > 0 ? query + "&" : "")}lang={Language.Tag()}";
    }
}
