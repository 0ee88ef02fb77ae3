using IncidentMap.Ingest;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>Reduces a file to the text of the report in it. Files are hostile: every kind is bounded in time and memory, none throws.</summary>
internal static class ReportFile
{
    /// <summary>Bytes of a file. A press report has some 10,000, with the page around it 500,000.</summary>
    internal const int MaxBytes = 2_000_000;

    /// <summary>Endings of names that are taken, for the file chooser of a browser.</summary>
    internal const string Accepted = ".txt,.html,.htm,.docx,.eml";

    /// <summary>Reads a file by the ending of its name.</summary>
    /// <param name="name">The file's name, as the sender gives it; only its ending is looked at.</param>
    /// <param name="bytes">What is in it.</param>
    internal static FileReading Read(string name, byte[] bytes)
    {
        if (bytes.Length == 0) return ReadLabels.FileEmpty;
        if (bytes.Length > MaxBytes) return ReadLabels.FileTooLarge;
        var reading = Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".txt" or ".text" => PlainText(bytes),
            ".html" or ".htm" or ".xhtml" => WebPage(bytes),
            ".docx" => WordDocument.Read(bytes),
            ".eml" => MailMessage.Read(bytes),
            _ => ReadLabels.FileUnknown,
        };
        return reading.Read switch
        {
            null => reading,
            { Text: var text } when string.IsNullOrWhiteSpace(text) => ReadLabels.FileWithoutText,
            { Text.Length: > ReportCheck.MaxLength } => ReadLabels.TooLong,
            _ => reading,
        };
    }

    private static FileReading PlainText(byte[] bytes) =>
        TextBytes.Decode(bytes) is not { } decoded ? ReadLabels.FileBinary
        : IsWebPage(decoded.Text) ? WebPage(bytes) // scripts and menus of a page that was saved under this ending are no words of the report
        : new FileText(decoded.Text) { AssumedEncoding = decoded.Assumed };

    private static bool IsWebPage(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, 1000)).TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    private static FileReading WebPage(byte[] bytes)
    {
        if (TextBytes.Decode(bytes, TextBytes.DeclaredInHtml(bytes)) is not { } decoded) return ReadLabels.FileBinary;
        var page = WebPageText.Of(decoded.Text);
        return page.Read is { } read ? read with { AssumedEncoding = decoded.Assumed } : page;
    }
}
