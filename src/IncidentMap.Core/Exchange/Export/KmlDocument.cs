using System.Xml;

namespace IncidentMap.Exchange;

/// <summary>What stands around the placemarks of a KML document: what the file says about itself.</summary>
internal static class KmlDocument
{
    internal const string Namespace = "http://www.opengis.net/kml/2.2";

    internal static void Start(XmlWriter xml, ExportContent content)
    {
        var about = AboutExport.Of(content.Filter, content.Selected.Length, content.Notes);
        xml.WriteStartDocument();
        xml.WriteStartElement("kml", Namespace);
        xml.WriteStartElement("Document");
        xml.WriteElementString("name", content.Filter.ToFileName());
        xml.WriteElementString("description", XmlCharacters.Clean(string.Join('\n', about.Select(a => $"{a.Key}: {a.Value}"))));
        xml.WriteStartElement("ExtendedData");
        foreach (var (name, value) in about) Data(xml, name, value);
        xml.WriteEndElement();
    }

    internal static void End(XmlWriter xml)
    {
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    internal static void Data(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("Data");
        xml.WriteAttributeString("name", name);
        xml.WriteElementString("value", XmlCharacters.Clean(value));
        xml.WriteEndElement();
    }
}
