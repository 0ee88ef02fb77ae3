using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using IncidentMap.Ingest;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>The text of a .docx file: paragraphs of its main part, as they stand after its changes are accepted.</summary>
internal static class WordDocument
{
    /// <summary>Bytes of the unpacked parts together, as the archive declares them; the unpacker gives no more than is declared.</summary>
    private const long MostBytes = 64 << 20;

    private const int MostParts = 2_000;

    internal static FileReading Read(byte[] bytes)
    {
        try
        {
            return IsBounded(bytes) ? TextOf(bytes) : ReadLabels.FileTooLarge;
        }
        catch (Exception e) when (e is InvalidDataException or IOException or XmlException or OpenXmlPackageException or FormatException or ArgumentException or InvalidOperationException or NotSupportedException or UriFormatException)
        {
            return ReadLabels.FileNoWord;
        }
    }

    private static bool IsBounded(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        return archive.Entries.Count <= MostParts && archive.Entries.Sum(e => e.Length) <= MostBytes;
    }

    private static FileReading TextOf(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = MostBytes });
        if (file.MainDocumentPart is not { } main) return ReadLabels.FileNoWord;
        using var reader = OpenXmlReader.Create(main);
        var flow = new TextFlow();
        while (reader.Read() && flow.Length <= ReportCheck.MaxLength) Take(reader, flow);
        return new FileText(flow.ToString());
    }

    private static void Take(OpenXmlReader reader, TextFlow flow)
    {
        var type = reader.ElementType;
        if (type == typeof(AlternateContentFallback) && reader.IsStartElement) reader.Skip(); // the same words again, for old programs
        else if (type == typeof(DocumentFormat.OpenXml.Wordprocessing.Text) && reader.IsStartElement) flow.Add(reader.GetText());
        else if (type == typeof(TabChar) && reader.IsStartElement) flow.Add(" ");
        else if ((type == typeof(Break) && reader.IsStartElement) || type == typeof(Paragraph)) flow.NewLine();
    }
}
