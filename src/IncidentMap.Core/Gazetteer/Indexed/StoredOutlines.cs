using System.Collections;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>The outlines of an index file, made when the first is asked for.</summary>
internal sealed class StoredOutlines : IReadOnlyList<PlaceOutline>
{
    private readonly Lazy<PlaceOutline[]> _outlines;

    internal StoredOutlines(IndexReader reader)
    {
        var (ids, shape, coordinates) = (reader.Array<byte>(), reader.Array<int>(), reader.Array<double>());
        _outlines = new(() => Make(PlaceRecord.ReadShared(ids), shape, coordinates));
    }

    public int Count => _outlines.Value.Length;

    public PlaceOutline this[int index] => _outlines.Value[index];

    public IEnumerator<PlaceOutline> GetEnumerator() => _outlines.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Writes the ids, then for each outline the number of its polygons, of each its rings and of each ring its numbers; then all numbers.</summary>
    internal static void Save(IReadOnlyList<PlaceOutline> outlines, IndexWriter writer)
    {
        using var ids = new SharedStrings();
        var (shape, coordinates) = (new List<int>(), new List<double>());
        foreach (var outline in outlines)
        {
            shape.Add(ids.NumberOf(outline.PlaceId));
            var polygons = GazetteerLines.Rings(outline.Outline);
            shape.Add(polygons.Length);
            foreach (var polygon in polygons)
            {
                shape.Add(polygon.Length);
                foreach (var ring in polygon)
                {
                    shape.Add(ring.Length);
                    coordinates.AddRange(ring);
                }
            }
        }
        writer.Array<byte>(ids.Bytes());
        writer.Array<int>([.. shape]);
        writer.Array<double>([.. coordinates]);
    }

    private static PlaceOutline[] Make(string?[] ids, int[] shape, double[] coordinates)
    {
        var outlines = new List<PlaceOutline>();
        var (s, c) = (0, 0);
        double[] Ring()
        {
            var ring = coordinates[c..(c + shape[s])];
            c += shape[s++];
            return ring;
        }
        double[][] Polygon() => [.. Enumerable.Range(0, shape[s++]).Select(_ => Ring())];
        while (s < shape.Length)
        {
            var id = ids[shape[s++]]!;
            double[][][] polygons = [.. Enumerable.Range(0, shape[s++]).Select(_ => Polygon())];
            outlines.Add(new PlaceOutline(id, GazetteerLines.OutlineOf(polygons)!));
        }
        return [.. outlines];
    }
}
