namespace IncidentMap.Cql;

/// <summary>Comparison predicates: the six operators, LIKE, BETWEEN and IN. What is compared with null is unknown.</summary>
internal sealed partial class Binder
{
    private static bool IsComparison(string op) => op is "=" or "<>" or "<" or "<=" or ">" or ">=";

    private Test? Compare(string op, CqlNode leftNode, CqlNode rightNode, string at)
    {
        var (left, right) = (Value(leftNode), Value(rightNode));
        return left is null || right is null ? null : Compare(op, left, right, at);
    }

    private Test? Compare(string op, Operand first, Operand second, string at)
    {
        var (left, right) = (AsInstant(first, second), AsInstant(second, first));
        var holds = Holds(op);
        switch (left, right)
        {
            case (NumberOperand a, NumberOperand b):
                return row => a.Get(row) is var x && b.Get(row) is var y && (double.IsNaN(x) || double.IsNaN(y)) ? Truth.Unknown : Truths.Of(holds(x.CompareTo(y)));
            case (TextOperand a, TextOperand b):
                return Texts(a, b, holds);
            case (InstantOperand a, InstantOperand b):
                var (from, to) = a.IsDay || b.IsDay ? (a.AsDays(), b.AsDays()) : (a, b);
                return row => from.Get(row) is var x && to.Get(row) is var y && (x == InstantOperand.None || y == InstantOperand.None) ? Truth.Unknown : Truths.Of(holds(x.CompareTo(y)));
            case (TruthOperand a, TruthOperand b) when op is "=" or "<>":
                return row => a.Get(row) is var x && b.Get(row) is var y && (x == Truth.Unknown || y == Truth.Unknown) ? Truth.Unknown : Truths.Of(holds(x.CompareTo(y)));
            default:
                return Fault(at, $"{op} cannot compare {left.Type} with {right.Type}");
        }
    }

    /// <summary>By Unicode code units: the order of no language, but the same everywhere.</summary>
    private static Test Texts(TextOperand left, TextOperand right, Func<int, bool> holds)
    {
        Truth Compared(string? x, string? y) => x is null || y is null ? Truth.Unknown : Truths.Of(holds(string.CompareOrdinal(x, y)));
        if (right.IsConstant && right.Get(0) is var b) return left.Each(x => Compared(x, b));
        if (left.IsConstant && left.Get(0) is var a) return right.Each(y => Compared(a, y));
        return row => Compared(left.Get(row), right.Get(row));
    }

    /// <summary>Clients write dates as plain texts too: beside a date a text that is one counts as one.</summary>
    private static Operand AsInstant(Operand operand, Operand other) =>
        other is InstantOperand && operand is TextOperand { IsConstant: true } text && CqlInstant.Parse(text.Get(0)!) is { } instant
            ? new InstantOperand(_ => instant.Value, instant.IsDay, true)
            : operand;

    private static Func<int, bool> Holds(string op) => op switch
    {
        "=" => order => order == 0,
        "<>" => order => order != 0,
        "<" => order => order < 0,
        "<=" => order => order <= 0,
        ">" => order => order > 0,
        _ => order => order >= 0,
    };

    private Test? Between(CallNode call)
    {
        var values = call.Args.Select(Value).ToArray();
        if (values is not [{ } value, { } low, { } high]) return null;
        if (values.Any(v => v is TruthOperand)) return Fault(call.At, "between cannot order true and false");
        var (above, below) = (Compare(">=", value, low, call.At), Compare("<=", value, high, call.At));
        return above is null || below is null ? null : Truths.All([above, below]);
    }

    private Test? In(CallNode call)
    {
        if (call.Args[1] is not ArrayNode { Items.Count: > 0 } list) return Fault(call.Args[1].At, "in takes a list of one value or more");
        var value = Value(call.Args[0]);
        var items = list.Items.Select(Value).ToArray();
        if (value is null || items.Contains(null)) return null;
        if (value is TextOperand text && items.All(i => i is TextOperand { IsConstant: true })) return Among(text, items.Cast<TextOperand>());
        if (value is NumberOperand number && items.All(i => i is NumberOperand { IsConstant: true })) return Among(number, items.Cast<NumberOperand>());
        var tests = items.Select((item, i) => Compare("=", value, item!, list.Items[i].At)).ToArray();
        return tests.Contains(null) ? null : Truths.Any(tests!);
    }

    private static Test Among(TextOperand value, IEnumerable<TextOperand> items)
    {
        var set = items.Select(i => i.Get(0)!).ToHashSet(StringComparer.Ordinal);
        return value.Each(text => text is null ? Truth.Unknown : Truths.Of(set.Contains(text)));
    }

    private static Test Among(NumberOperand value, IEnumerable<NumberOperand> items)
    {
        var set = items.Select(i => i.Get(0)).ToHashSet();
        return row => value.Get(row) is var number && double.IsNaN(number) ? Truth.Unknown : Truths.Of(set.Contains(number));
    }

    private Test? Like(CallNode call)
    {
        var value = Value(call.Args[0]);
        var pattern = Pattern(call.Args[1]);
        if (value is null || pattern is null) return null;
        return value is TextOperand text
            ? text.Each(t => t is null ? Truth.Unknown : Truths.Of(pattern.Matches(t)))
            : Fault(call.At, $"like takes a text and has {value.Type}");
    }

    /// <summary>A text, or one inside of casei and accenti, which fold its letters and leave its wildcards.</summary>
    private LikePattern? Pattern(CqlNode node)
    {
        switch (node)
        {
            case TextNode text:
                return LikePattern.Of(text.Value);
            case CallNode { Op: "casei" or "accenti", Args: [var inner] } call:
                return Pattern(inner)?.Mapped(FoldOf(call.Op));
            default:
                Fault(node.At, "like takes a pattern in quotes");
                return null;
        }
    }
}
