using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace IncidentMap.Gazetteer;

internal sealed record HeaderLine
{
    public string? Form { get; init; }
    public int FormNumber { get; init; }
    public string Version { get; init; } = "";
    public string? Sha256 { get; init; }
    public int Places { get; init; }
    public int Names { get; init; }
    public int Outlines { get; init; }
    public IReadOnlyList<GazetteerSource> Sources { get; init; } = [];
    public string? MergedWith { get; init; }
    public IReadOnlyList<GazetteerImport>? Imports { get; init; }
}

/// <summary>A line of the body: a place, or (with <see cref="Outline"/>) the outline of one.</summary>
internal sealed record BodyLine
{
    public string Id { get; init; } = "";
    public string? Name { get; init; }
    public string? NameAr { get; init; }
    /// <summary>Text, language and source of each name.</summary>
    public string?[][]? Names { get; init; }
    public string? Feature { get; init; }
    public double? Lon { get; init; }
    public double? Lat { get; init; }
    public string? Country { get; init; }
    public string? Admin1 { get; init; }
    public string? Admin1Ar { get; init; }
    public string? Admin1Pcode { get; init; }
    public string? Admin2 { get; init; }
    public string? Admin2Pcode { get; init; }
    public string? Admin3 { get; init; }
    public string? Admin3Pcode { get; init; }
    public string? Pcode { get; init; }
    public int? Reports { get; init; }
    public string[]? Parents { get; init; }
    public int? Population { get; init; }
    public string? Accuracy { get; init; }
    public int? Radius { get; init; }
    /// <summary>Polygons of rings of longitude, latitude, longitude, latitude…; the first ring of a polygon is its shell.</summary>
    public double[][][]? Outline { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HeaderLine))]
[JsonSerializable(typeof(BodyLine))]
[JsonSerializable(typeof(Import.LayerHeader))]
internal sealed partial class GazetteerJson : JsonSerializerContext
{
    /// <summary>Arabic stays readable in the file; nothing of it is written into a page as it is.</summary>
    internal static GazetteerJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
