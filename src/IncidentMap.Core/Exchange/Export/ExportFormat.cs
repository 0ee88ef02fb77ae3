using System.IO.Pipelines;

namespace IncidentMap.Exchange;

/// <summary>A form in which incidents leave the program.</summary>
public abstract class ExportFormat
{
    /// <summary>One GeoJSON FeatureCollection (RFC 7946).</summary>
    public static ExportFormat GeoJson { get; } = new GeoJsonFormat();

    /// <summary>One GeoJSON Feature a line, as GeoJSONL or newline-delimited GeoJSON.</summary>
    public static ExportFormat GeoJsonLines { get; } = new GeoJsonLinesFormat();

    /// <summary>GeoJSON text sequence (RFC 8142): each Feature stands between a record separator and a line feed.</summary>
    public static ExportFormat GeoJsonSequence { get; } = new GeoJsonSequenceFormat();

    /// <summary>The native CSV (RFC 4180), which can be imported again.</summary>
    public static ExportFormat Csv { get; } = new NativeCsvFormat(withHxl: false);

    /// <summary>The native CSV with a row of HXL tags (HXL 1.1) below the names of the columns.</summary>
    public static ExportFormat HxlCsv { get; } = new NativeCsvFormat(withHxl: true);

    /// <summary>KML 2.2 (OGC 07-147r2).</summary>
    public static ExportFormat Kml { get; } = new KmlFormat();

    /// <summary>A workbook of Office Open XML (ISO/IEC 29500) with sheets of incidents, claims and figures.</summary>
    public static ExportFormat Xlsx { get; } = new XlsxFormat();

    /// <summary>All forms that this library writes; a form that needs a database engine is added by whoever has one.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [GeoJson, GeoJsonLines, GeoJsonSequence, Csv, HxlCsv, Kml, Xlsx];

    /// <summary>The ending of its files with the dot, such as <c>.geojson</c>.</summary>
    public abstract string Extension { get; }

    /// <summary>Its name among the forms: the ending without the dot.</summary>
    public string Name => Extension[1..];

    /// <summary>Media type for an HTTP answer.</summary>
    public abstract string MediaType { get; }

    /// <summary>True when a file of this form says itself what was filtered, when, and under which licence; else a README belongs beside it.</summary>
    public virtual bool TellsAboutItself => true;

    /// <summary>The form that a file's ending or a bare name asks for; the longest ending wins. Null for an unknown one.</summary>
    /// <param name="formats">The forms to choose from.</param>
    /// <param name="name">A file name, an ending or a name, in any case.</param>
    public static ExportFormat? Parse(IEnumerable<ExportFormat> formats, string name)
    {
        ArgumentNullException.ThrowIfNull(formats);
        ArgumentNullException.ThrowIfNull(name);
        var file = "." + name.ToLowerInvariant() switch
        {
            var n when n.EndsWith(".json", StringComparison.Ordinal) || n == "json" => "geojson",
            var n when n.EndsWith(".ndjson", StringComparison.Ordinal) || n.EndsWith(".jsonl", StringComparison.Ordinal) || n is "ndjson" or "jsonl" => "geojsonl",
            var n => n,
        };
        return formats.Where(f => file.EndsWith(f.Extension, StringComparison.Ordinal)).MaxBy(f => f.Extension.Length);
    }

    /// <summary>Writes the incidents, a buffer at a time. What was written may still have to be flushed.</summary>
    /// <param name="content">What to write.</param>
    /// <param name="to">Where to; neither closed nor completed here.</param>
    /// <param name="stop">Ends the export in the middle.</param>
    public abstract Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop);
}
