using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using NetTopologySuite.Simplify;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Simplifies the arcs of a planar graph so that it stays planar: arcs keep their ends and never cross.</summary>
internal static class ArcSimplifier
{
    /// <summary>Each arc within its tolerance (degrees) of the original; where two would cross, both are drawn finer until they don't.</summary>
    internal static IReadOnlyList<Geometry> Simplify(IReadOnlyList<LineString> arcs, IReadOnlyList<double> tolerances)
    {
        var halvings = new int[arcs.Count];
        var lines = arcs.Select((a, i) => At(a, tolerances[i], 0)).ToArray();
        // Six halvings bring any tolerance used here below the grid; then the original stands, which is planar.
        while (Crossing(lines) is { Count: > 0 } crossing && crossing.Any(i => halvings[i] <= 6))
            foreach (var i in crossing) lines[i] = At(arcs[i], tolerances[i], ++halvings[i]);
        return lines;
    }

    private static Geometry At(LineString arc, double tolerance, int halvings) =>
        halvings > 6 ? arc : DouglasPeuckerSimplifier.Simplify(arc, tolerance / (1 << halvings));

    private static SortedSet<int> Crossing(Geometry[] lines)
    {
        var index = new STRtree<int>();
        for (var i = 0; i < lines.Length; i++) index.Insert(lines[i].EnvelopeInternal, i);
        var crossing = new SortedSet<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].IsSimple) crossing.Add(i);
            foreach (var j in index.Query(lines[i].EnvelopeInternal))
                if (j > i && lines[i].Intersects(lines[j]) && !lines[i].Touches(lines[j])) crossing.UnionWith([i, j]);
        }
        return crossing;
    }
}
