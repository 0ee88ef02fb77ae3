using System.Globalization;

namespace IncidentMap.Cql;

/// <summary>Array functions (CQL2, 7.9): both sides are sets, without order and repetition.</summary>
internal sealed partial class Binder
{
    private static bool IsArray(string op) => op is "a_equals" or "a_contains" or "a_containedby" or "a_overlaps";

    private Test? Array(CallNode call)
    {
        var (left, right) = (AsList(call.Args[0]), AsList(call.Args[1]));
        if (left is null || right is null) return null;
        if (left.ItemType != right.ItemType && left.ItemType != ListOperand.NoItems && right.ItemType != ListOperand.NoItems)
            return Fault(call.At, $"{call.Op} cannot compare an array whose items are {left.ItemType} with one whose items are {right.ItemType}");
        Func<IReadOnlyList<string>, IReadOnlyList<string>, bool> holds = call.Op switch
        {
            "a_contains" => Holds,
            "a_containedby" => (a, b) => Holds(b, a),
            "a_equals" => (a, b) => Holds(a, b) && Holds(b, a),
            _ => Overlap,
        };
        return row => left.Get(row) is { } a && right.Get(row) is { } b ? Truths.Of(holds(a, b)) : Truth.Unknown;
    }

    private static bool Holds(IReadOnlyList<string> all, IReadOnlyList<string> some)
    {
        foreach (var item in some)
            if (!all.Contains(item, StringComparer.Ordinal)) return false;
        return true;
    }

    private static bool Overlap(IReadOnlyList<string> a, IReadOnlyList<string> b)
    {
        foreach (var item in a)
            if (b.Contains(item, StringComparer.Ordinal)) return true;
        return false;
    }

    /// <summary>An array of one item may have lost its brackets: the text form cannot tell them from brackets around a value.</summary>
    private ListOperand? AsList(CqlNode node)
    {
        if (node is TextNode or NumberNode or InstantNode or TruthNode) return List(new ArrayNode(node.At, [node]));
        switch (Value(node))
        {
            case null: return null;
            case ListOperand list: return list;
            case var other:
                Fault(node.At, $"expected an array, found {other.Type}");
                return null;
        }
    }

    private ListOperand? List(ArrayNode node)
    {
        var items = node.Items.Select(Value).ToArray();
        if (items.Contains(null)) return null;
        var types = items.Select(i => i!.Type).Distinct().ToArray();
        if (types.Length > 1)
        {
            Fault(node.At, $"the items of an array are of one type; here they are {string.Join(" and ", types)}");
            return null;
        }
        var gets = items.Select(i => Written(i!)).ToArray();
        if (gets.Contains(null))
        {
            Fault(node.At, $"an array cannot hold {types[0]}");
            return null;
        }
        var isConstant = items.All(i => i!.IsConstant);
        var type = types.Length == 0 ? ListOperand.NoItems : types[0];
        if (isConstant && All(gets!, 0) is var once) return new ListOperand(_ => once, type, true);
        return new ListOperand(row => All(gets!, row), type, false);
    }

    private static List<string>? All(Func<int, string?>[] gets, int row)
    {
        var items = new List<string>(gets.Length);
        foreach (var get in gets)
        {
            if (get(row) is not { } item) return null;
            items.Add(item);
        }
        return items;
    }

    /// <summary>An item in a form in which equal items are equal texts.</summary>
    private static Func<int, string?>? Written(Operand item) => item switch
    {
        TextOperand text => text.Get,
        NumberOperand number => row => number.Get(row) is var x && double.IsNaN(x) ? null : (x + 0.0).ToString("R", CultureInfo.InvariantCulture),
        InstantOperand instant => row => instant.Get(row) is var x && x == InstantOperand.None ? null : $"{(instant.IsDay ? "day" : "moment")} {x}",
        TruthOperand truth => row => truth.Get(row) is var x && x == Truth.Unknown ? null : x.ToString(),
        _ => null,
    };
}
