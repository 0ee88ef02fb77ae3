using System.Buffers;
using System.IO.Pipelines;
using IncidentMap.Cql;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>
/// The features of one collection as they are at one moment: rows in a fixed order, which pages of a listing go through. Immutable, and in
/// public form only.
/// </summary>
internal abstract class FeatureTable
{
    /// <summary>What may wait in memory before it is sent on.</summary>
    internal const int FlushBytes = 64 * 1024;

    private readonly Lazy<CqlTable> _columns;
    private readonly Lazy<BBox?> _extent;

    protected FeatureTable() => (_columns, _extent) = (new(() => new CqlTable(MakeColumns())), new(FindExtent));

    internal abstract CollectionInfo Info { get; }

    internal abstract int Count { get; }

    /// <summary>The snapshot that it shows; null where its features are none of incidents.</summary>
    internal abstract IncidentSnapshot? Snapshot { get; }

    internal CqlTable Columns => _columns.Value;

    /// <summary>The column of the points of its features.</summary>
    internal CqlPoints Points => (CqlPoints)Columns.Find("geometry")!;

    /// <summary>Selections of this moment that were made already.</summary>
    internal SelectionCache Selections { get; } = new();

    /// <summary>First and last day of its features; null where they have none.</summary>
    internal abstract (DateOnly First, DateOnly Last)? Days { get; }

    /// <summary>The rows that the map's filter asks for, in their order.</summary>
    internal abstract int[] Select(IncidentFilter filter);

    /// <summary>Moves those of some rows that a box leaves in to their beginning, in their order, and says how many they are.</summary>
    internal virtual int KeepWithin(BboxTest box, Span<int> rows)
    {
        var kept = 0;
        foreach (var row in rows)
            if (box.LeavesIn(Points.Lon(row), Points.Lat(row))) rows[kept++] = row;
        return kept;
    }

    /// <summary>The row of a feature by its id; -1 when there is none.</summary>
    internal abstract int RowOf(string id);

    /// <summary>The features of rows as GeoJSON objects in degrees, longitude before latitude; each memory is valid until the next.</summary>
    internal abstract IEnumerable<ReadOnlyMemory<byte>> Features(int[] rows);

    internal abstract string IdOf(int row);

    /// <summary>How many bytes <see cref="CopyAsync"/> writes; null where that is not known before.</summary>
    internal virtual long? CopiedLength(int[] rows) => null;

    /// <summary>Writes the features of rows as <see cref="Features"/> gives them, a comma between them.</summary>
    internal virtual async Task CopyAsync(int[] rows, PipeWriter to, CancellationToken stop)
    {
        var isFirst = true;
        foreach (var feature in Features(rows))
        {
            if (!isFirst) to.Write(",\n"u8);
            isFirst = false;
            to.Write(feature.Span);
            if (to.UnflushedBytes >= FlushBytes) await to.FlushAsync(stop);
        }
    }

    /// <summary>West, south, east and north of all points in degrees; null when there is none.</summary>
    internal BBox? Extent => _extent.Value;

    protected abstract IEnumerable<CqlColumn> MakeColumns();

    private BBox? FindExtent()
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        var points = Points;
        for (var row = 0; row < Count; row++)
        {
            var (lon, lat) = (points.Lon(row), points.Lat(row));
            if (double.IsNaN(lon)) continue;
            (west, east) = (Math.Min(west, lon), Math.Max(east, lon));
            (south, north) = (Math.Min(south, lat), Math.Max(north, lat));
        }
        return west > east ? null : new BBox(west, south, east, north);
    }
}
