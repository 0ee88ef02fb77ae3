using System.Security.Cryptography;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>
/// Makes the compiled gazetteer from the packages pinned in <c>geodata/package.json</c> and the layer kept by hand in
/// <c>geodata/places/</c>. The same sources always give the same bytes.
/// </summary>
public static class GazetteerCompiler
{
    /// <summary>Compiles; a missing source, or a bad row of the hand-kept layer, is a fault that names it.</summary>
    /// <param name="geodata">The folder with <c>package.json</c>, <c>node_modules/</c> and <c>places/</c>.</param>
    public static Result<GazetteerData> Compile(string geodata)
    {
        var sources = new SourceFolder(geodata);
        if (sources.Missing() is { Count: > 0 } missing) return Result<GazetteerData>.Fail(missing);
        var areas = HandKeptLayer.Read(sources.Areas);
        var own = HandKeptLayer.Read(sources.Places);
        var packaged = HandKeptLayer.Read(sources.Packaged);
        if (!areas.IsOk || !own.IsOk || !packaged.IsOk)
            return Result<GazetteerData>.Fail([.. areas.Faults, .. own.Faults, .. packaged.Faults]);
        var outlines = Outlines(areas.Value, NaturalEarthSource.Read(sources.NaturalEarth("syr"), sources.NaturalEarth("irq")));
        var set = new DraftSet(areas.Value, outlines);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            [SourceFolder.GeoNamesPackage] = set.AddGeoNames(GeoNamesSource.Read(sources.Cities500)),
            [SourceFolder.CitiesJsonPackage] = set.AddCities(CitiesJsonSource.ReadPlaces(sources.CitiesJson))
                + set.AddDistricts(CitiesJsonSource.ReadDistricts(sources.Districts)),
            [SourceFolder.NaturalEarthPackage] = outlines.Count,
            [HandKeptLayer.Name] = own.Value.Count + areas.Value.Count,
        };
        if (set.AddOwn([.. own.Value, .. packaged.Value]) is { Count: > 0 } faults) return Result<GazetteerData>.Fail(faults);
        var places = set.Finish();
        var made = outlines.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => new PlaceOutline(o.Key, o.Value)).ToList();
        var data = new GazetteerData("", sources.Describe(counts), places, made);
        return Result<GazetteerData>.Ok(data with { Version = $"{sources.Edition}-{Digest(data)}" });
    }

    private static Dictionary<string, Geometry> Outlines(IReadOnlyList<DraftPlace> areas, Dictionary<string, Geometry> source) =>
        areas.Where(a => a.OutlineCodes.Count > 0)
            .ToDictionary(a => a.Id, a => NaturalEarthSource.Union(a.OutlineCodes.Select(code => source[code])), StringComparer.Ordinal);

    /// <summary>Eight digits that change whenever anything in the data does.</summary>
    private static string Digest(GazetteerData data) => Convert.ToHexStringLower(SHA256.HashData(GazetteerFile.Write(data)))[..8];
}
