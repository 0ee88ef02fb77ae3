using System.Globalization;
using System.Text;
using System.Xml;
using IncidentMap.Incidents;
using IncidentMap.Web.Api;

namespace IncidentMap.Web.Feeds;

/// <summary>Leads search engines to every incident (https://www.sitemaps.org/protocol.html) and keeps them from the editors' pages.</summary>
internal static class SitemapEndpoints
{
    /// <summary>Addresses that one file may hold.</summary>
    private const int MostAddresses = 50_000;

    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly string[] Pages = ["/", "/method", "/places", "/read", "/openapi"];

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/robots.txt", (HttpContext http) => Results.Text($"User-agent: *\nDisallow: /review\nDisallow: /embed\nSitemap: {Host(http)}/sitemap.xml\n"));
        app.MapGet("/sitemap.xml", (HttpContext http, ISnapshotSource source) => Answer(http, source.Current, (snapshot, xml) => WriteIndex(xml, Host(http), snapshot.Count)));
        app.MapGet("/sitemap-{number:int:min(1)}.xml", (int number, HttpContext http, ISnapshotSource source) => number > Parts(source.Current.Count)
            ? Problems.Of(StatusCodes.Status404NotFound, "There is no such part of the site map; /sitemap.xml lists the parts.")
            : Answer(http, source.Current, (snapshot, xml) => WritePart(xml, Host(http), snapshot, number - 1)));
    }

    private static IResult Answer(HttpContext http, IncidentSnapshot snapshot, Action<IncidentSnapshot, XmlWriter> write)
    {
        if (SnapshotTag.IsKnown(http, snapshot, "")) return Results.StatusCode(StatusCodes.Status304NotModified);
        using var to = new MemoryStream();
        using (var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) })) write(snapshot, xml);
        return Results.Bytes(to.ToArray(), "application/xml; charset=utf-8");
    }

    private static void WriteIndex(XmlWriter xml, string host, int incidents)
    {
        xml.WriteStartElement("sitemapindex", Sitemap);
        for (var part = 1; part <= Parts(incidents); part++)
            WriteAddress(xml, "sitemap", string.Create(CultureInfo.InvariantCulture, $"{host}/sitemap-{part}.xml"));
        xml.WriteEndElement();
    }

    /// <summary>How many files there are; the pages take a few of the first one's places.</summary>
    internal static int Parts(int incidents) => (int)((incidents + Pages.Length + MostAddresses - 1L) / MostAddresses);

    private static void WritePart(XmlWriter xml, string host, IncidentSnapshot snapshot, int part)
    {
        xml.WriteStartElement("urlset", Sitemap);
        var offset = part == 0 ? Pages.Length : 0;
        if (part == 0)
            foreach (var page in Pages) WriteAddress(xml, "url", host + page);
        var first = Math.Max(0, part * MostAddresses - Pages.Length);
        for (var row = first; row < Math.Min(snapshot.Count, first + MostAddresses - offset); row++)
            WriteAddress(xml, "url", $"{host}/incidents/{Uri.EscapeDataString(snapshot.Columns.Codes.Text(row))}");
        xml.WriteEndElement();
    }

    private static void WriteAddress(XmlWriter xml, string element, string address)
    {
        xml.WriteStartElement(element, Sitemap);
        xml.WriteElementString("loc", Sitemap, address);
        xml.WriteEndElement();
    }

    private static string Host(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";
}
