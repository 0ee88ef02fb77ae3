using IncidentMap.Text;
using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>Properties, literals, arithmetic and the two functions of texts.</summary>
internal sealed partial class Binder
{
    private Operand? Value(CqlNode node) => node switch
    {
        PropertyNode property => Property(property),
        TextNode text => new TextOperand(_ => text.Value, null, true),
        NumberNode number => new NumberOperand(_ => number.Value, true),
        TruthNode truth => new TruthOperand(Truths.Always(truth.Value), true),
        InstantNode instant => new InstantOperand(_ => instant.Value.Value, instant.Value.IsDay, true),
        IntervalNode interval => Interval(interval),
        GeometryNode geometry => new GeometryOperand(AsXy(geometry.Value)),
        ArrayNode array => List(array),
        CallNode call => Function(call),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private Operand? Property(PropertyNode node)
    {
        switch (table.Find(node.Name))
        {
            case CqlNumbers numbers: return new NumberOperand(numbers.Value, false);
            case CqlTexts texts: return new TextOperand(texts.Value, texts.Codes, false);
            case CqlTruths truths: return new TruthOperand(row => Truths.Of(truths.Value(row)), false);
            case CqlLists lists: return new ListOperand(lists.Value, "a text", false);
            case CqlPoints points: return new PointOperand(points.Lon, points.Lat);
            case CqlDays days: return new InstantOperand(row => days.Value(row) is var day && day == int.MinValue ? InstantOperand.None : day, true, false);
            default:
                Fault(node.At, $"there is no property '{IncidentMap.Fault.Quoted(node.Name)}'; known are {string.Join(", ", table.Names)}");
                return null;
        }
    }

    private Operand? Function(CallNode call)
    {
        if (IsCondition(call.Op)) return Call(call) is { } test ? new TruthOperand(test, false) : null;
        if (call.Op is "casei" or "accenti") return Takes(call, 1) ? Folded(call) : null;
        if (IsArithmetic(call.Op)) return Takes(call, 2) ? Arithmetic(call) : null;
        Fault(call.At, $"there is no function or operator '{IncidentMap.Fault.Quoted(call.Op)}'");
        return null;
    }

    private TextOperand? Folded(CallNode call)
    {
        if (Value(call.Args[0]) is not { } value) return null;
        if (value is TextOperand text) return text.Mapped(FoldOf(call.Op));
        Fault(call.At, $"{call.Op} takes a text and has {value.Type}");
        return null;
    }

    private static Func<string, string> FoldOf(string op) => op == "casei" ? Fold.Case : Fold.Accents;

    private static bool IsArithmetic(string op) => op is "+" or "-" or "*" or "/" or "%" or "div" or "^";

    /// <summary>What has no finite result, a division by zero among them, is null.</summary>
    private NumberOperand? Arithmetic(CallNode call)
    {
        var (left, right) = (Value(call.Args[0]), Value(call.Args[1]));
        if (left is null || right is null) return null;
        if (left is not NumberOperand a || right is not NumberOperand b)
        {
            Fault(call.At, $"{call.Op} takes two numbers and has {left.Type} and {right.Type}");
            return null;
        }
        Func<double, double, double> apply = call.Op switch
        {
            "+" => (x, y) => x + y,
            "-" => (x, y) => x - y,
            "*" => (x, y) => x * y,
            "/" => (x, y) => x / y,
            "%" => (x, y) => x % y,
            "div" => (x, y) => Math.Truncate(x / y),
            _ => Math.Pow,
        };
        return new NumberOperand(row => apply(a.Get(row), b.Get(row)) is var result && double.IsFinite(result) ? result : double.NaN, a.IsConstant && b.IsConstant);
    }

    /// <summary>A literal with longitude as x, whatever the order of the axes in which it was written.</summary>
    private Geometry AsXy(Geometry written)
    {
        if (!crs.IsLatitudeFirst) return written;
        var turned = written.Copy();
        turned.Apply(AxisSwap.Instance);
        return turned;
    }

    private sealed class AxisSwap : ICoordinateFilter
    {
        internal static AxisSwap Instance { get; } = new();

        public void Filter(Coordinate coord) => (coord.X, coord.Y) = (coord.Y, coord.X);
    }
}
