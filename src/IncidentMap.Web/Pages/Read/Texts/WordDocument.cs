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

    /// <summary>How a compound file begins ([MS-CFB] 2.2): Word writes what it encrypts into one, and wrote all its documents so until 2007.</summary>
    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    internal static FileReading Read(byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile)) return ReadLabels.FileLocked;
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
        var isHidden = false;
        while (reader.Read() && flow.Length <= ReportCheck.MaxLength)
        {
            if (reader.ElementType == typeof(Run)) isHidden = false;
            else if (reader.ElementType == typeof(Vanish) && reader.IsStartElement) isHidden = IsOn(reader);
            else if (!isHidden) Take(reader, flow);
        }
        return new FileText(flow.ToString());
    }

    /// <summary>A property without a value is on; what it says of a paragraph's mark ends with the next run.</summary>
    private static bool IsOn(OpenXmlReader reader) => reader.Attributes.FirstOrDefault(a => a.LocalName == "val").Value is not ("0" or "false" or "off");

    private static void Take(OpenXmlReader reader, TextFlow flow)
    {
        var type = reader.ElementType;
        if (type == typeof(AlternateContentFallback) && reader.IsStartElement) reader.Skip(); // the same words again, for old programs
        else if (type == typeof(DocumentFormat.OpenXml.Wordprocessing.Text) && reader.IsStartElement) flow.Add(reader.GetText());
        else if (type == typeof(TabChar) && reader.IsStartElement) flow.Add(" ");
        else if ((type == typeof(Break) && reader.IsStartElement) || type == typeof(Paragraph)) flow.NewLine();
    }
}
