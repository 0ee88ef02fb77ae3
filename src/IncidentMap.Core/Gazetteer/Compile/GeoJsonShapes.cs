using System.Text.Json;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>Reads the few GeoJSON geometries that the sources of the basemap use.</summary>
internal static class GeoJsonShapes
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), 4326);

    /// <summary>The geometry, degrees, longitude first.</summary>
    /// <exception cref="FormatException">The type is none of Polygon, MultiPolygon and MultiLineString.</exception>
    internal static Geometry Read(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        return geometry.GetProperty("type").GetString() switch
        {
            "Polygon" => ToPolygon(coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(ToPolygon)]),
            "MultiLineString" => Factory.CreateMultiLineString([.. coordinates.EnumerateArray().Select(l => Factory.CreateLineString(Points(l)))]),
            var type => throw new FormatException($"A geometry of type {type} is not read here."),
        };
    }

    private static Polygon ToPolygon(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(r => Factory.CreateLinearRing(Points(r))).ToArray();
        return Factory.CreatePolygon(all[0], all[1..]);
    }

    private static Coordinate[] Points(JsonElement line) =>
        [.. line.EnumerateArray().Select(p => new Coordinate(p[0].GetDouble(), p[1].GetDouble()))];
}
