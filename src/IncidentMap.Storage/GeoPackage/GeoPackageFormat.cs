using IncidentMap.Exchange;

namespace IncidentMap.Storage.GeoPackage;

/// <summary>GeoPackage 1.3 (OGC 12-128r17): incidents as points with a spatial index, their claims and figures in related tables, metadata inside.</summary>
public sealed class GeoPackageFormat : FileFormat
{
    /// <summary>The one instance.</summary>
    public static GeoPackageFormat Instance { get; } = new();

    /// <inheritdoc/>
    public override string Extension => ".gpkg";

    /// <inheritdoc/>
    public override string MediaType => "application/geopackage+sqlite3";

    /// <inheritdoc/>
    protected override void WriteFile(ExportContent content, string file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var package = new GeoPackageFile(file);
        foreach (var row in content.Rows)
        {
            stop.ThrowIfCancellationRequested();
            package.Add(row);
        }
        package.Finish(content);
    }
}
