using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Xml;

namespace IncidentMap.Exchange;

/// <summary>Writes KML, some placemarks at a time.</summary>
internal sealed class KmlFormat : ExportFormat
{
    public override string Extension => ".kml";

    public override string MediaType => "application/vnd.google-earth.kml+xml";

    public override async Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop)
    {
        using var buffer = new MemoryStream();
        await using (var xml = XmlWriter.Create(buffer, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Async = true }))
        {
            KmlDocument.Start(xml, content);
            foreach (var row in content.Rows)
            {
                KmlPlacemark.Write(xml, row);
                if (buffer.Length >= IncidentExport.FlushBytes) await SendAsync(buffer, to, stop);
            }
            KmlDocument.End(xml);
        }
        await SendAsync(buffer, to, stop);
    }

    private static async Task SendAsync(MemoryStream buffer, PipeWriter to, CancellationToken stop)
    {
        to.Write(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
        buffer.SetLength(0);
        await to.FlushAsync(stop);
    }
}
