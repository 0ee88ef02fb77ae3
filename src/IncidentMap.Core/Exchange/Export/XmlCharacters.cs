using System.Xml;

namespace IncidentMap.Exchange;

/// <summary>Text for an XML document: XML 1.0 has no form for most control characters and for lone surrogates, so these become U+FFFD.</summary>
public static class XmlCharacters
{
    /// <summary>The text with U+FFFD for what XML cannot hold.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else return Replaced(text);
        }
        return text;
    }

    private static string Replaced(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value < 0x10000 && !XmlConvert.IsXmlChar((char)r.Value) ? "�" : r.ToString()));
}
