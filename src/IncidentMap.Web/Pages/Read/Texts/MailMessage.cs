using System.Globalization;
using IncidentMap.Reports;
using MimeKit;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>The text of a mail (.eml): its plain part, else its HTML reduced, under its subject. What is attached is left alone.</summary>
internal static class MailMessage
{
    private const int DeepestParts = 20;

    internal static FileReading Read(byte[] bytes)
    {
        _ = TextBytes.Decode([]); // old code pages are known from here on
        try
        {
            using var message = MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestParts }, new MemoryStream(bytes, writable: false));
            return IsMail(message) ? TextOf(message) : ReadLabels.FileNoMail;
        }
        catch (Exception e) when (e is FormatException or IOException or ArgumentException or NotSupportedException)
        {
            return ReadLabels.FileNoMail;
        }
    }

    /// <summary>Any text parses as a mail of a kind: one that was sent says from whom or when.</summary>
    private static bool IsMail(MimeMessage message) =>
        message.Headers.Contains(HeaderId.From) || message.Headers.Contains(HeaderId.Date) || message.Headers.Contains(HeaderId.MimeVersion);

    private static FileReading TextOf(MimeMessage message)
    {
        var body = BodyOf(message);
        if (body.Fault is not null) return body;
        // What was forwarded as it was, without a word of one's own, is the report.
        if (body.Read is not { Text.Length: > 0 } read) return message.BodyParts.OfType<MessagePart>().FirstOrDefault() is { Message: { } forwarded } ? TextOf(forwarded) : ReadLabels.FileWithoutText;
        var subject = message.Subject?.Trim();
        return read with
        {
            Text = string.IsNullOrEmpty(subject) || read.Text.StartsWith(subject, StringComparison.Ordinal) ? read.Text : $"{subject}\n\n{read.Text}",
            PublishedOn = DayOf(message) ?? read.PublishedOn,
            Url = null,
        };
    }

    /// <summary>The first plain part that holds words, else the first of HTML; without text where no part does.</summary>
    private static FileReading BodyOf(MimeMessage message)
    {
        var parts = message.BodyParts.OfType<TextPart>().Where(p => !p.IsAttachment).ToList();
        foreach (var part in parts.Where(p => p.IsPlain))
            if (Characters(part) is { } plain && !string.IsNullOrWhiteSpace(plain.Text)) return new FileText(plain.Text.ReplaceLineEndings("\n").Trim()) { AssumedEncoding = plain.Assumed };
        foreach (var part in parts.Where(p => p.IsHtml))
        {
            if (Characters(part) is not { } html) continue;
            var page = WebPageText.Of(html.Text);
            if (page.Read is not { } read) return page;
            if (read.Text.Length > 0) return read with { AssumedEncoding = html.Assumed };
        }
        return new FileText("");
    }

    /// <summary>A part that names no encoding, or ASCII for what is none, is read as a file would be.</summary>
    private static (string Text, string? Assumed)? Characters(TextPart part)
    {
        if (part.ContentType.Charset is { Length: > 0 } named && !named.Equals("us-ascii", StringComparison.OrdinalIgnoreCase)) return (part.Text, null);
        using var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        var raw = bytes.ToArray();
        return TextBytes.Decode(raw, part.IsHtml ? TextBytes.DeclaredInHtml(raw) : null);
    }

    private static DateOnly? DayOf(MimeMessage message) =>
        message.Date == DateTimeOffset.MinValue ? null : PublicationDay.Parse(message.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
