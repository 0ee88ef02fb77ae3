using IncidentMap.Gazetteer.Compile;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace IncidentMap.Core.Tests.Gazetteer.Compile;

public sealed class BorderGraphTests
{
    // A home country of 4 by 2 degrees whose eastern border bends, and a neighbour behind it.
    private static readonly Geometry Home = Wkt("POLYGON((0 0, 4 0, 4.1 1, 4 2, 0 2, 0 0))");
    private static readonly Geometry Abroad = Wkt("POLYGON((4 0, 8 0, 8 2, 4 2, 4.1 1, 4 0))");

    [Fact]
    public void A_gap_between_governorates_and_their_country_goes_to_the_nearest_one()
    {
        var west = Wkt("POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))");
        var east = Wkt("POLYGON((2 0, 3.99 0, 3.99 2, 2 2, 2 0))");
        var areas = BorderGraph.Build([Home, Abroad], [west, east], 0).Areas(s => s.Governorate, (_, _) => 0);
        Assert.Equal(4, areas[0].Area, 6);
        Assert.Equal(Home.Area - 4, areas[1].Area, 6);
    }

    [Fact]
    public void A_governorate_that_leaves_its_country_is_cut_at_the_border()
    {
        var all = Wkt("POLYGON((0 0, 4.5 0, 4.5 2, 0 2, 0 0))");
        var graph = BorderGraph.Build([Home, Abroad], [all], 0);
        Assert.Equal(Home.Area, graph.Areas(s => s.Governorate, (_, _) => 0)[0].Area, 6);
        Assert.Equal(Abroad.Area, graph.Areas(s => s.Country, (_, _) => 0)[1].Area, 6);
    }

    [Fact]
    public void Neighbours_share_their_border_after_it_is_simplified()
    {
        var areas = BorderGraph.Build([Home, Abroad], [Home], 0).Areas(s => s.Country, (_, _) => 0.5);
        Assert.Equal(8, areas[0].Area, 6);
        Assert.Equal(8, areas[1].Area, 6);
        Assert.Equal(0, areas[0].Intersection(areas[1]).Area, 9);
        Assert.Equal(2, areas[0].Intersection(areas[1]).Length, 6);
    }

    [Fact]
    public void Arcs_that_would_cross_when_simplified_are_drawn_finer()
    {
        // Straightened, the bow would cut through the tooth that stands under it.
        var bow = (LineString)Wkt("LINESTRING(0 0, 1 0.9, 2 1, 3 0.9, 4 0)");
        var tooth = (LineString)Wkt("LINESTRING(1.8 -1, 2 0.5, 2.2 -1)");
        var simple = ArcSimplifier.Simplify([bow, tooth], [2, 0]);
        Assert.False(simple[0].Intersects(simple[1]));
        Assert.True(ArcSimplifier.Simplify([bow], [2])[0].NumPoints == 2);
    }

    private static Geometry Wkt(string text) => new WKTReader().Read(text);
}
