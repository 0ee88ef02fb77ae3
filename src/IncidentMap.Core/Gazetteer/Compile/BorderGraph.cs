using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Operation.Polygonize;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>What lies on one side of a border: indexes of the country and the governorate, -1 for none (sea, or abroad).</summary>
internal readonly record struct Side(int Country, int Governorate)
{
    internal static readonly Side Nothing = new(-1, -1);
}

/// <summary>
/// Countries and governorates as one planar graph, so that neighbours keep sharing each border to the last vertex however
/// it is simplified: Natural Earth's countries and its governorates come in two versions that differ by some 200 metres.
/// </summary>
internal sealed class BorderGraph
{
    /// <summary>Four decimals of a degree, about 10 metres.</summary>
    internal static readonly PrecisionModel Grid = new(10_000);

    private static readonly GeometryFactory Factory = new(Grid, 4326);
    private readonly List<(Side Left, Side Right, LineString Line)> arcs;
    private readonly List<(Polygon Face, Side Side)> faces;

    private BorderGraph(List<(Side, Side, LineString)> arcs, List<(Polygon, Side)> faces) => (this.arcs, this.faces) = (arcs, faces);

    /// <summary>Nodes all borders together and names the faces between them.</summary>
    /// <param name="countries">Areas that do not overlap.</param>
    /// <param name="governorates">Areas of the home country; where they leave a gap in it, the nearest one fills it.</param>
    /// <param name="home">Index of the home country; governorates count only within it.</param>
    internal static BorderGraph Build(IReadOnlyList<Geometry> countries, IReadOnlyList<Geometry> governorates, int home)
    {
        var borders = Factory.BuildGeometry([.. countries.Concat(governorates).Select(g => g.Boundary)]);
        var polygonizer = new Polygonizer();
        polygonizer.Add(UnaryUnionNG.Union(borders, Grid));
        var faces = polygonizer.GetPolygons().Cast<Polygon>().Select(face => (face, Name(face, countries, governorates, home))).ToList();
        return new BorderGraph(Arcs(faces), faces);
    }

    /// <summary>The simplified area of each index that <paramref name="of"/> draws from a side; empty areas are left out.</summary>
    /// <param name="of">Index of the area on a side, -1 for none.</param>
    /// <param name="tolerance">Degrees by which an arc between two sides may be moved.</param>
    internal SortedDictionary<int, Geometry> Areas(Func<Side, int> of, Func<Side, Side, double> tolerance)
    {
        var simple = ArcSimplifier.Simplify([.. arcs.Select(a => a.Line)], [.. arcs.Select(a => tolerance(a.Left, a.Right))]);
        var lines = arcs.Select((a, i) => (a.Left, a.Right, Line: simple[i])).ToList();
        var areas = new SortedDictionary<int, Geometry>();
        foreach (var index in faces.Select(f => of(f.Side)).Where(i => i >= 0).Distinct())
        {
            var polygonizer = new Polygonizer();
            foreach (var (left, right, line) in lines)
                if (of(left) == index != (of(right) == index)) polygonizer.Add(line);
            var parts = polygonizer.GetPolygons().Cast<Polygon>().Where(p => Lies(p, index, of)).ToArray();
            if (parts.Length > 0) areas[index] = Factory.CreateMultiPolygon(parts);
        }
        return areas;
    }

    private bool Lies(Polygon part, int index, Func<Side, int> of)
    {
        var point = part.InteriorPoint;
        return faces.Any(f => of(f.Side) == index && f.Face.EnvelopeInternal.Contains(point.Coordinate) && f.Face.Contains(point));
    }

    private static Side Name(Polygon face, IReadOnlyList<Geometry> countries, IReadOnlyList<Geometry> governorates, int home)
    {
        var point = face.InteriorPoint;
        var country = IndexOfHolder(point, countries);
        if (country != home) return new Side(country, -1);
        var governorate = IndexOfHolder(point, governorates);
        if (governorate < 0) governorate = Enumerable.Range(0, governorates.Count).MinBy(i => governorates[i].Distance(point));
        return new Side(country, governorate);
    }

    private static int IndexOfHolder(Point point, IReadOnlyList<Geometry> areas)
    {
        for (var i = 0; i < areas.Count; i++)
            if (areas[i].EnvelopeInternal.Contains(point.Coordinate) && areas[i].Contains(point)) return i;
        return -1;
    }

    /// <summary>Border lines between unlike sides, from node to node. Each segment of a face's shell or hole has the face on one side.</summary>
    private static List<(Side, Side, LineString)> Arcs(List<(Polygon Face, Side Side)> faces)
    {
        var sides = new Dictionary<(Coordinate, Coordinate), (Side First, Side Second)>();
        foreach (var (face, side) in faces)
            foreach (var ring in face.Holes.Prepend(face.Shell))
                for (var i = 1; i < ring.NumPoints; i++)
                {
                    var key = Ordered(ring.GetCoordinateN(i - 1), ring.GetCoordinateN(i));
                    sides[key] = sides.TryGetValue(key, out var other) ? (other.First, side) : (side, Side.Nothing);
                }
        return [.. sides.Where(s => s.Value.First != s.Value.Second)
            .GroupBy(s => Sorted(s.Value.First, s.Value.Second), s => s.Key)
            .OrderBy(g => (g.Key.Item1.Country, g.Key.Item1.Governorate, g.Key.Item2.Country, g.Key.Item2.Governorate))
            .SelectMany(g => Merged(g).Select(line => (g.Key.Item1, g.Key.Item2, line)))];
    }

    private static IEnumerable<LineString> Merged(IEnumerable<(Coordinate A, Coordinate B)> segments)
    {
        var merger = new LineMerger();
        foreach (var (a, b) in segments.Order()) merger.Add(Factory.CreateLineString([a, b]));
        return merger.GetMergedLineStrings().Cast<LineString>();
    }

    private static (Coordinate A, Coordinate B) Ordered(Coordinate a, Coordinate b) => a.CompareTo(b) <= 0 ? (a, b) : (b, a);

    private static (Side, Side) Sorted(Side a, Side b) =>
        (a.Country, a.Governorate).CompareTo((b.Country, b.Governorate)) <= 0 ? (a, b) : (b, a);
}
