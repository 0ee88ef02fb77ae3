namespace IncidentMap.Incidents;

/// <summary>A text as it was published, kept unchanged. Two reports with the same <see cref="Sha256"/>, publisher and address are the same report.</summary>
public sealed record Report
{
    /// <summary>Lower-case hex SHA-256 of the text (UTF-8), which is also the id of the report.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The text, as received.</summary>
    public required string Text { get; init; }

    /// <summary>Who published it; null when not known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Its address; only http and https are kept.</summary>
    public string? Url { get; init; }

    /// <summary>An archived copy.</summary>
    public string? ArchivedUrl { get; init; }

    /// <summary>BCP 47 language, such as "ar" or "en".</summary>
    public string? Language { get; init; }

    /// <summary>The instant of publication, when known to that precision.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>The local day of publication in Damascus.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>When IncidentMap received it (UTC).</summary>
    public required DateTimeOffset Received { get; init; }

    /// <summary>True for texts written by IncidentMap itself as a sample.</summary>
    public bool IsSample { get; init; }
}
