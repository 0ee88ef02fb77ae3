using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;
using IncidentMap.Reports;

namespace IncidentMap.Ingest;

/// <summary>Makes the report that is kept from the text that came in.</summary>
internal static class Reported
{
    internal static Report As(ReportText text, DateTimeOffset received) => new()
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Text))),
        Text = text.Text,
        Publisher = text.Publisher,
        Url = WebAddress.IsSafe(text.Url) ? text.Url : null,
        Language = text.Language ?? LanguageOf(text.Text),
        PublishedOn = text.PublishedOn,
        Received = received,
    };

    /// <summary>By script alone: the two languages that are read do not share one.</summary>
    private static string LanguageOf(string text)
    {
        var arabic = text.Count(c => c is >= '\u0600' and <= '\u06FF');
        return arabic > text.Count(char.IsAsciiLetter) ? "ar" : "en";
    }
}
