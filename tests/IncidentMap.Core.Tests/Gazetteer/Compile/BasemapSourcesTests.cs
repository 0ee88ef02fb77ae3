using System.Text.Json;
using IncidentMap.Gazetteer.Compile;

namespace IncidentMap.Core.Tests.Gazetteer.Compile;

public sealed class BasemapSourcesTests
{
    [Fact]
    public void A_topology_is_decoded_by_deltas_scale_and_reversed_arcs()
    {
        // Two unit squares side by side that share arc 0; the second goes through it backwards.
        const string topology = """
            {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
             "objects":{"land":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","properties":{"name":"West"},"arcs":[[0,1]]},
               {"type":"MultiPolygon","properties":{"name":"East"},"arcs":[[[2,-1]]]},
               {"type":"Polygon","properties":{"name":"Speck"},"arcs":[[3]]},
               {"type":null,"properties":{"name":"Nowhere"}}]}},
             "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]],[[0,0],[0,0]]]}
            """;
        var areas = new TopoJson(JsonDocument.Parse(topology).RootElement).AreasByName("land");
        Assert.Equal("MULTIPOLYGON (((11 20, 11 21, 10 21, 10 20, 11 20)))", areas["West"].AsText());
        Assert.Equal("MULTIPOLYGON (((11 20, 12 20, 12 21, 11 21, 11 20)))", areas["East"].AsText());
        Assert.True(areas["Speck"].IsEmpty);
        Assert.False(areas.ContainsKey("Nowhere"));
    }

    [Fact]
    public void Towns_take_their_position_from_GeoNames_and_stand_in_the_order_of_their_rank()
    {
        var towns = BasemapTowns.Join(
            ["geonames\ten\tar\trank", "7\tSmall\tصغيرة\t5", "3\tBig\tكبيرة\t1"],
            ["3\tBig\tBig\t\t35.5\t40.25\tP", "7\tSmall\tSmall\t\t36\t41\tP", "8\tOther\tOther\t\t1\t2\tP"]);
        Assert.Equal([new TownLabel("Big", "كبيرة", new LonLat(40.25, 35.5), 1), new TownLabel("Small", "صغيرة", new LonLat(41, 36), 5)], towns.Value);
    }

    [Fact]
    public void Every_fault_of_the_list_of_towns_is_reported()
    {
        var towns = BasemapTowns.Join(["geonames\ten\tar\trank", "7\tSmall\tصغيرة\t6", "x", "9\tGone\tغائبة\t2"], []);
        Assert.Equal(["basemap-towns.tsv line 2", "basemap-towns.tsv line 3", "basemap-towns.tsv"], towns.Faults.Select(f => f.Where));
    }

    [Fact]
    public void A_folder_without_the_sources_is_a_fault_that_says_what_to_run()
    {
        var result = BasemapCompiler.Compile(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N")));
        Assert.Contains("npm ci", Assert.Single(result.Faults).Message, StringComparison.Ordinal);
    }
}
