using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Exchange.Import.GeoJson;

/// <summary>GeoJSON as export writes it: a FeatureCollection, Features one a line, or a sequence (RFC 8142).</summary>
internal static class GeoJsonFormat
{
    internal static ImportFormat Instance { get; } = new("geojson", "GeoJSON as export writes it: a FeatureCollection, one Feature a line, or a sequence", Read);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context)
    {
        var isCollection = HasFeatures(file);
        foreach (var item in JsonObjects.Of(file, atRoot: !isCollection, member: isCollection ? "features" : null))
            yield return item.Fault is { } fault ? ImportRow.Refused(item.Line, fault) : new FeatureRecord(item.Line, item.Element, context).ToRow();
    }

    /// <summary>A collection says so among its first members; a Feature has no member of that name.</summary>
    private static bool HasFeatures(DataFile file)
    {
        using var text = file.OpenText();
        var head = new char[1 << 16];
        return head.AsSpan(0, text.ReadBlock(head)).Contains("\"FeatureCollection\"", StringComparison.Ordinal);
    }
}
