using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Storage.Sqlite;

/// <summary>A report as its row: days and instants as ISO text.</summary>
internal sealed class ReportRow
{
    public string Sha256 { get; init; } = "";

    public string Text { get; init; } = "";

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public string? ArchivedUrl { get; init; }

    public string? Language { get; init; }

    public string? PublishedAt { get; init; }

    public string? PublishedOn { get; init; }

    public string Received { get; init; } = "";

    public long IsSample { get; init; }

    internal static ReportRow Of(Report report) => new()
    {
        Sha256 = report.Sha256,
        Text = report.Text,
        Publisher = report.Publisher,
        Url = report.Url,
        ArchivedUrl = report.ArchivedUrl,
        Language = report.Language,
        PublishedAt = report.PublishedAt is { } at ? Instant(at) : null,
        PublishedOn = report.PublishedOn is { } day ? IncidentRows.Day(day) : null,
        Received = Instant(report.Received),
        IsSample = report.IsSample ? 1 : 0,
    };

    internal static string Instant(DateTimeOffset at) => at.ToString("O", CultureInfo.InvariantCulture);

    internal static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    internal Report ToReport() => new()
    {
        Sha256 = Sha256,
        Text = Text,
        Publisher = Publisher,
        Url = Url,
        ArchivedUrl = ArchivedUrl,
        Language = Language,
        PublishedAt = PublishedAt is null ? null : Instant(PublishedAt),
        PublishedOn = PublishedOn is null ? null : DateOnly.ParseExact(PublishedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Received = Instant(Received),
        IsSample = IsSample == 1,
    };
}
