using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>
/// One piece of an expression as it was read, not yet typed. Text and JSON give the same pieces; operators and functions are calls
/// under their names of the JSON form, in lower case.
/// </summary>
/// <param name="At">Where it stands: "character 12", or "args[1]" in JSON.</param>
internal abstract record CqlNode(string At);

internal sealed record PropertyNode(string At, string Name) : CqlNode(At);

internal sealed record TextNode(string At, string Value) : CqlNode(At);

internal sealed record NumberNode(string At, double Value) : CqlNode(At);

internal sealed record TruthNode(string At, bool Value) : CqlNode(At);

internal sealed record InstantNode(string At, CqlInstant Value) : CqlNode(At);

/// <summary>An end that is null is open: it was written as two dots.</summary>
internal sealed record IntervalNode(string At, CqlNode? Start, CqlNode? End) : CqlNode(At);

/// <summary>Coordinates as written, in the order of the axes of the filter's reference system.</summary>
internal sealed record GeometryNode(string At, Geometry Value) : CqlNode(At);

internal sealed record ArrayNode(string At, IReadOnlyList<CqlNode> Items) : CqlNode(At);

internal sealed record CallNode(string At, string Op, IReadOnlyList<CqlNode> Args) : CqlNode(At);
