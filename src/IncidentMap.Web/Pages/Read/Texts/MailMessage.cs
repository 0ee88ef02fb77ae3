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
        var page = message.TextBody is null && message.HtmlBody is { } html ? WebPageText.Of(html) : null;
        if (page?.Fault is { } fault) return fault;
        var words = (message.TextBody ?? page?.Read?.Text ?? "").ReplaceLineEndings("\n").Trim();
        if (words.Length == 0) return ReadLabels.FileWithoutText;
        var subject = message.Subject?.Trim();
        return new FileText(string.IsNullOrEmpty(subject) || words.StartsWith(subject, StringComparison.Ordinal) ? words : $"{subject}\n\n{words}")
        {
            PublishedOn = DayOf(message) ?? page?.Read?.PublishedOn,
            Publisher = page?.Read?.Publisher,
        };
    }

    private static DateOnly? DayOf(MimeMessage message) =>
        message.Date == DateTimeOffset.MinValue ? null : PublicationDay.Parse(message.Date.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
