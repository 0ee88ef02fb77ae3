using System.Globalization;

namespace IncidentMap.Exchange;

/// <summary>What a file says about itself, so that it can be understood away from the map.</summary>
public sealed record ExportNotes
{
    /// <summary>When the file was made (UTC).</summary>
    public required DateTimeOffset Generated { get; init; }

    /// <summary>Address of the page that explains ranges, grades and accuracy.</summary>
    public string Method { get; init; } = "/method";

    /// <summary>Address of the licence.</summary>
    public string Licence { get; init; } = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>Whom to name.</summary>
    public string Attribution { get; init; } =
        "IncidentMap. Every figure is a claim of the source named beside it. Place names: GeoNames and the sources of the gazetteer.";

    /// <summary>The name of a place by its id, in a language ("en" or "ar"), for the filter in words.</summary>
    public Func<string, string, string?>? PlaceName { get; init; }

    /// <summary><see cref="Generated"/> as ISO 8601 in UTC, to the second.</summary>
    public string GeneratedText => Generated.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
