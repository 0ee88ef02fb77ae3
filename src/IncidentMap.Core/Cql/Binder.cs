namespace IncidentMap.Cql;

/// <summary>
/// Turns what was read into tests of rows: looks properties up, checks types, compiles. Every fault is kept; a part with a fault gives null.
/// </summary>
internal sealed partial class Binder(CqlTable table, Crs crs)
{
    internal List<Fault> Faults { get; } = [];

    /// <summary>A part that is true, false or unknown.</summary>
    internal Test? Condition(CqlNode node) => node switch
    {
        CallNode call when IsCondition(call.Op) => Call(call),
        _ => Value(node) is { } value ? AsTruth(value, node) : null,
    };

    private static bool IsCondition(string op) => op is "and" or "or" or "not" or "like" or "between" or "in" or "isnull" || IsComparison(op) || IsSpatial(op) || IsTemporal(op) || IsArray(op);

    private Test? Call(CallNode call) => call.Op switch
    {
        "and" => Together(call, Truths.All),
        "or" => Together(call, Truths.Any),
        "not" => Takes(call, 1) && Condition(call.Args[0]) is { } test ? Truths.Not(test) : null,
        "isnull" => Takes(call, 1) ? IsNull(call) : null,
        "like" => Takes(call, 2) ? Like(call) : null,
        "between" => Takes(call, 3) ? Between(call) : null,
        "in" => Takes(call, 2) ? In(call) : null,
        _ when !Takes(call, 2) => null,
        _ when IsComparison(call.Op) => Compare(call.Op, call.Args[0], call.Args[1], call.At),
        _ when IsSpatial(call.Op) => Spatial(call),
        _ when IsTemporal(call.Op) => Temporal(call),
        _ => Array(call),
    };

    private Test? Together(CallNode call, Func<Test[], Test> join)
    {
        if (call.Args.Count == 0) return Fault(call.At, $"{call.Op} takes conditions and has none");
        // All are bound before one that is missing ends it, so that all faults are told.
        var tests = call.Args.Select(Condition).ToArray();
        return tests.Contains(null) ? null : join(tests!);
    }

    private Test? AsTruth(Operand value, CqlNode node) => value is TruthOperand truth ? truth.Get : Fault(node.At, $"expected a condition, found {value.Type}");

    private Test? IsNull(CallNode call) => Value(call.Args[0]) switch
    {
        null => null,
        NumberOperand number => row => Truths.Of(double.IsNaN(number.Get(row))),
        TextOperand text => text.Each(t => Truths.Of(t is null)),
        InstantOperand instant => row => Truths.Of(instant.Get(row) == InstantOperand.None),
        PointOperand point => row => Truths.Of(double.IsNaN(point.Lon(row))),
        TruthOperand truth => row => Truths.Of(truth.Get(row) == Truth.Unknown),
        ListOperand list => row => Truths.Of(list.Get(row) is null),
        _ => Truths.Always(false),
    };

    private bool Takes(CallNode call, int count)
    {
        if (call.Args.Count == count) return true;
        Fault(call.At, $"{call.Op} takes {count} argument{(count == 1 ? "" : "s")} and has {call.Args.Count}");
        return false;
    }

    private Test? Fault(string at, string message)
    {
        Faults.Add(CqlFaults.Of(at, message));
        return null;
    }
}
