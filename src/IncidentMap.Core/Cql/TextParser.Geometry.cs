namespace IncidentMap.Cql;

/// <summary>Geometry literals: well-known text (OGC 06-103r4, clause 7) and BBOX. A third coordinate is read and left aside.</summary>
internal sealed partial class TextParser
{
    private static readonly string[] GeometryWords =
        ["point", "linestring", "polygon", "multipoint", "multilinestring", "multipolygon", "geometrycollection", "bbox"];

    private static bool IsGeometry(string name) => GeometryWords.Contains(name);

    private CqlNode GeometryLiteral(string at, string name)
    {
        var shape = Shape(name);
        if (_fault is not null) return new TruthNode(at, false);
        var made = GeometryLiterals.Make(shape);
        return made.IsOk ? new GeometryNode(at, made.Value) : Fail(at, made.Faults[0].Message);
    }

    private RawShape Shape(string name) => name switch
    {
        "point" => new("point", [Bracketed(Position)], []),
        "linestring" => new("linestring", Positions(), []),
        "polygon" => new("polygon", [], Shapes(() => new RawShape("linestring", Positions(), []))),
        "multipoint" => new("multipoint", Listed(() => IsSymbol("(") ? Bracketed(Position) : Position()), []),
        "multilinestring" => new("multilinestring", [], Shapes(() => Shape("linestring"))),
        "multipolygon" => new("multipolygon", [], Shapes(() => Shape("polygon"))),
        "bbox" => new("bbox", [[.. Listed(Signed).OfType<NumberNode>().Select(n => n.Value)]], []),
        _ => new("geometrycollection", [], Shapes(Member)),
    };

    private RawShape Member()
    {
        var name = Token.Text.ToLowerInvariant();
        if (Token.Kind != TokenKind.Word || !IsGeometry(name) || name == "bbox")
        {
            Expected("a geometry such as POINT");
            return new("point", [], []);
        }
        _next++;
        if (++_depth > Deepest) Fail(Here, "geometries are nested too deeply");
        var shape = Shape(name);
        _depth--;
        return shape;
    }

    private List<double[]> Positions() => Listed(Position);

    private List<RawShape> Shapes(Func<RawShape> read) => Listed(read);

    private List<T> Listed<T>(Func<T> read) => Bracketed(() =>
    {
        var items = new List<T>();
        do items.Add(read()); while (TakeSymbol(","));
        return items;
    });

    private T Bracketed<T>(Func<T> read)
    {
        RequireSymbol("(");
        var value = read();
        RequireSymbol(")");
        return value;
    }

    private double[] Position()
    {
        var numbers = new List<double>();
        while (Token.Kind == TokenKind.Number || IsSymbol("-") || IsSymbol("+"))
            if (Signed() is NumberNode number) numbers.Add(number.Value);
        if (numbers.Count is 2 or 3) return [numbers[0], numbers[1]];
        Expected("two or three coordinates");
        return [0, 0];
    }
}
