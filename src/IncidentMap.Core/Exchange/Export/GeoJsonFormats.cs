using System.IO.Pipelines;

namespace IncidentMap.Exchange;

internal sealed class GeoJsonFormat : ExportFormat
{
    public override string Extension => ".geojson";

    public override string MediaType => "application/geo+json";

    public override Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop) => GeoJsonExport.WriteCollectionAsync(content, to, stop);
}

internal sealed class GeoJsonLinesFormat : ExportFormat
{
    public override string Extension => ".geojsonl";

    public override string MediaType => "application/x-ndjson";

    public override bool TellsAboutItself => false;

    public override Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop) => GeoJsonExport.WriteLinesAsync(content, default, to, stop);
}

internal sealed class GeoJsonSequenceFormat : ExportFormat
{
    private static readonly byte[] RecordSeparator = [0x1E];

    public override string Extension => ".geojsons";

    public override string MediaType => "application/geo+json-seq";

    public override bool TellsAboutItself => false;

    public override Task WriteAsync(ExportContent content, PipeWriter to, CancellationToken stop) => GeoJsonExport.WriteLinesAsync(content, RecordSeparator, to, stop);
}
