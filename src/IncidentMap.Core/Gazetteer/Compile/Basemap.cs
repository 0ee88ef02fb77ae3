using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Compile;

/// <summary>What the basemap is drawn from.</summary>
internal sealed record BasemapSource(string Name, string Licence, string Url);

/// <summary>A country or governorate with its simplified shape.</summary>
internal sealed record AreaShape(NamedArea Area, Geometry Shape);

/// <summary>A river or lake.</summary>
internal sealed record WaterShape(string NameEn, string NameAr, Geometry Shape);

/// <summary>Everything the basemap shows, WGS 84, longitude first; the sea is what is left.</summary>
internal sealed record Basemap(
    IReadOnlyList<BasemapSource> Sources, IReadOnlyList<AreaShape> Countries, IReadOnlyList<AreaShape> Governorates,
    IReadOnlyList<WaterShape> Rivers, IReadOnlyList<WaterShape> Lakes, IReadOnlyList<TownLabel> Towns);
