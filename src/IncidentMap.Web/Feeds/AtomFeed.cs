using System.Globalization;
using System.Text;
using System.Xml;
using IncidentMap.Exchange;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Feeds;

/// <summary>Atom (RFC 4287) with points by GeoRSS-Simple; what was taken back stands as a deleted entry (RFC 6721).</summary>
internal static class AtomFeed
{
    internal const string Path = "/feeds/incidents.atom";
    internal const string MediaType = "application/atom+xml";

    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string GeoRss = "http://www.georss.org/georss";
    private const string Tombstones = "http://purl.org/atompub/tombstones/1.0";

    internal static byte[] Write(FeedFrame feed)
    {
        var notes = new ExportNotes { Generated = feed.Updated };
        using var to = new MemoryStream();
        using (var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xmlns", "georss", null, GeoRss);
            xml.WriteAttributeString("xmlns", "at", null, Tombstones);
            xml.WriteAttributeString("xml", "lang", null, feed.Language.Tag());
            xml.WriteElementString("id", feed.Address(Path));
            xml.WriteElementString("title", XmlCharacters.Clean(feed.Name));
            xml.WriteElementString("updated", Instant(feed.Updated));
            Link(xml, "self", MediaType, feed.Address(Path));
            Link(xml, "alternate", "text/html", feed.Address("/"));
            Link(xml, "license", null, notes.Licence);
            xml.WriteElementString("rights", notes.Attribution);
            xml.WriteStartElement("author");
            xml.WriteElementString("name", "IncidentMap");
            xml.WriteEndElement();
            foreach (var entry in feed.Entries.Shown) Write(xml, feed, entry);
            foreach (var gone in feed.Entries.Withdrawn) Write(xml, feed, gone);
            xml.WriteEndElement();
        }
        return to.ToArray();
    }

    private static void Write(XmlWriter xml, FeedFrame feed, FeedEntry entry)
    {
        var incident = entry.Row.Incident;
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", $"urn:uuid:{incident.Id}");
        xml.WriteElementString("title", XmlCharacters.Clean(FeedText.Title(entry.Row, feed.Language)));
        xml.WriteElementString("updated", Instant(entry.Updated));
        Link(xml, "alternate", "text/html", feed.Page(incident));
        xml.WriteStartElement("summary");
        xml.WriteAttributeString("type", "text");
        xml.WriteString(XmlCharacters.Clean(FeedText.Summary(entry.Row, feed.Language)));
        xml.WriteEndElement();
        foreach (var term in new[] { Token.Of(incident.Kind), Token.Of(entry.Row.Grade.Grade) })
        {
            xml.WriteStartElement("category");
            xml.WriteAttributeString("term", term);
            xml.WriteEndElement();
        }
        // GeoRSS puts latitude first.
        if (entry.Row.PublicWhere.Point is { } point) xml.WriteElementString("point", GeoRss, string.Create(CultureInfo.InvariantCulture, $"{point.Lat} {point.Lon}"));
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, FeedFrame feed, FeedWithdrawal gone)
    {
        xml.WriteStartElement("deleted-entry", Tombstones);
        xml.WriteAttributeString("ref", $"urn:uuid:{gone.Incident.Id}");
        xml.WriteAttributeString("when", Instant(gone.At));
        xml.WriteStartElement("comment", Tombstones);
        xml.WriteString(XmlCharacters.Clean(FeedText.Withdrawn(gone.Incident, feed.Language)));
        xml.WriteEndElement();
        Link(xml, "alternate", "text/html", feed.Page(gone.Incident));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string? type, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        if (type is not null) xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
