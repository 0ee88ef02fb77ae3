using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>One incident as a Placemark: its flat properties as ExtendedData, its claims in a description whose texts are encoded as HTML, which viewers render.</summary>
internal static class KmlPlacemark
{
    internal static void Write(XmlWriter xml, SnapshotRow row)
    {
        xml.WriteStartElement("Placemark");
        xml.WriteAttributeString("id", "i-" + row.Incident.Id);
        xml.WriteElementString("name", XmlCharacters.Clean(row.Incident.TitleEn));
        xml.WriteElementString("description", XmlCharacters.Clean(Description(row)));
        xml.WriteStartElement("TimeSpan");
        xml.WriteElementString("begin", Day(row.Incident.When.Start));
        xml.WriteElementString("end", Day(row.Incident.When.End));
        xml.WriteEndElement();
        xml.WriteStartElement("ExtendedData");
        foreach (var column in IncidentTable.Columns)
            if (column.Value(row) is { } value) KmlDocument.Data(xml, column.Name, Text(value));
        xml.WriteEndElement();
        if (row.PublicWhere.Point is { } point) WritePoint(xml, point);
        xml.WriteEndElement();
    }

    private static void WritePoint(XmlWriter xml, LonLat point)
    {
        xml.WriteStartElement("Point");
        xml.WriteElementString("coordinates", string.Create(CultureInfo.InvariantCulture, $"{point.Lon:R},{point.Lat:R}"));
        xml.WriteEndElement();
    }

    private static string Description(SnapshotRow row)
    {
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<p dir=\"rtl\" lang=\"ar\">{WebUtility.HtmlEncode(row.Incident.TitleAr)}</p><ul>");
        foreach (var claim in row.Incident.Claims)
        {
            html.Append(CultureInfo.InvariantCulture, $"<li>{WebUtility.HtmlEncode(Said(claim))}");
            if (Source.Address(claim) is { } address) html.Append(CultureInfo.InvariantCulture, $" <a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(address)}</a>");
            html.Append("</li>");
        }
        return html.Append("</ul>").ToString();
    }

    private static string Said(Claim claim)
    {
        var source = new Source(claim.Speaker, claim.Publisher == claim.Speaker ? null : claim.Publisher, null);
        var figures = claim.Figures.Select(f => string.Join(' ', new[] { f.Count.ToString(), f.Group is { } group ? Token.Of(group) : null, f.Status == VictimStatus.Unknown ? null : Token.Of(f.Status), f.Role, Token.Of(f.Outcome) }.OfType<string>()));
        var said = $"{source}: {string.Join("; ", claim.Response == Response.None ? figures : figures.Prepend(Token.Of(claim.Response)))}";
        return claim.DiscountedBecause is { } why ? $"{said} (left out: {why})" : said;
    }

    private static string Text(object value) => value switch
    {
        DateOnly day => Day(day),
        bool flag => flag ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
