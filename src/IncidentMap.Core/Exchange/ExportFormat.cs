namespace IncidentMap.Exchange;

/// <summary>The forms in which incidents leave the program.</summary>
public enum ExportFormat
{
    /// <summary>One GeoJSON FeatureCollection (RFC 7946).</summary>
    GeoJson,

    /// <summary>One GeoJSON Feature a line.</summary>
    GeoJsonLines,

    /// <summary>The native CSV (RFC 4180), which can be imported again.</summary>
    Csv,
}

/// <summary>Names of the forms: extension and media type.</summary>
public static class ExportFormats
{
    /// <summary>File extensions with the dot, by form.</summary>
    public static string Extension(this ExportFormat format) => format switch
    {
        ExportFormat.GeoJson => ".geojson",
        ExportFormat.GeoJsonLines => ".geojsonl",
        _ => ".csv",
    };

    /// <summary>Media type for an HTTP answer.</summary>
    public static string MediaType(this ExportFormat format) => format switch
    {
        ExportFormat.GeoJson => "application/geo+json",
        ExportFormat.GeoJsonLines => "application/x-ndjson",
        _ => "text/csv; charset=utf-8; header=present",
    };

    /// <summary>The form of a file by its extension, or of a name such as "geojson"; null for an unknown one.</summary>
    public static ExportFormat? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var extension = Path.GetExtension(name);
        return (extension.Length > 0 ? extension : "." + name).ToLowerInvariant() switch
        {
            ".geojson" or ".json" => ExportFormat.GeoJson,
            ".geojsonl" or ".ndjson" or ".jsonl" => ExportFormat.GeoJsonLines,
            ".csv" => ExportFormat.Csv,
            _ => null,
        };
    }
}
