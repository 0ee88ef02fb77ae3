namespace IncidentMap.Cql;

/// <summary>
/// Temporal functions (CQL2, 7.8) after Allen's relations. An instant stands for the interval that begins and ends with it; an end that is
/// open lies before or after everything.
/// </summary>
internal sealed partial class Binder
{
    private const long Earliest = long.MinValue + 1, Latest = long.MaxValue;

    private delegate bool Relation(long start, long end, long otherStart, long otherEnd);

    private static bool IsTemporal(string op) => RelationOf(op) is not null;

    private static Relation? RelationOf(string op) => op switch
    {
        "t_after" => (s, _, _, oe) => s > oe,
        "t_before" => (_, e, os, _) => e < os,
        "t_disjoint" => (s, e, os, oe) => s > oe || e < os,
        "t_intersects" => (s, e, os, oe) => s <= oe && e >= os,
        "t_equals" => (s, e, os, oe) => s == os && e == oe,
        "t_contains" => (s, e, os, oe) => s < os && e > oe,
        "t_during" => (s, e, os, oe) => s > os && e < oe,
        "t_finishedby" => (s, e, os, oe) => s < os && e == oe,
        "t_finishes" => (s, e, os, oe) => s > os && e == oe,
        "t_meets" => (_, e, os, _) => e == os,
        "t_metby" => (s, _, _, oe) => s == oe,
        "t_overlappedby" => (s, e, os, oe) => s > os && s < oe && e > oe,
        "t_overlaps" => (s, e, os, oe) => s < os && e > os && e < oe,
        "t_startedby" => (s, e, os, oe) => s == os && e > oe,
        "t_starts" => (s, e, os, oe) => s == os && e < oe,
        _ => null,
    };

    private Test? Temporal(CallNode call)
    {
        var (left, right) = (Span(call.Args[0]), Span(call.Args[1]));
        if (left is null || right is null) return null;
        InstantOperand?[] ends = [left.Start, left.End, right.Start, right.End];
        // Where one end is a day, all are compared as days.
        if (ends.Any(e => e?.IsDay == true)) ends = [.. ends.Select(e => e?.AsDays())];
        var (relation, s, e, os, oe) = (RelationOf(call.Op)!, ends[0], ends[1], ends[2], ends[3]);
        return row =>
        {
            var (start, end) = (s is null ? Earliest : s.Get(row), e is null ? Latest : e.Get(row));
            var (otherStart, otherEnd) = (os is null ? Earliest : os.Get(row), oe is null ? Latest : oe.Get(row));
            var isKnown = start != InstantOperand.None && end != InstantOperand.None && otherStart != InstantOperand.None && otherEnd != InstantOperand.None;
            return isKnown ? Truths.Of(relation(start, end, otherStart, otherEnd)) : Truth.Unknown;
        };
    }

    private IntervalOperand? Span(CqlNode node)
    {
        switch (Value(node))
        {
            case null: return null;
            case IntervalOperand interval: return interval;
            case InstantOperand instant: return new IntervalOperand(instant, instant);
            case TextOperand { IsConstant: true } text when CqlInstant.Parse(text.Get(0)!) is { } written:
                var literal = new InstantOperand(_ => written.Value, written.IsDay, true);
                return new IntervalOperand(literal, literal);
            case var other:
                Fault(node.At, $"expected a date, a moment or an interval, found {other.Type}");
                return null;
        }
    }

    private IntervalOperand? Interval(IntervalNode node)
    {
        var faults = Faults.Count;
        var (start, end) = (End(node.Start), End(node.End));
        if (Faults.Count > faults) return null;
        if (start is { IsConstant: true } && end is { IsConstant: true } && IsAfter(start, end))
        {
            Fault(node.At, "the interval ends before it begins");
            return null;
        }
        return new IntervalOperand(start, end);
    }

    private static bool IsAfter(InstantOperand start, InstantOperand end) =>
        start.IsDay || end.IsDay ? start.AsDays().Get(0) > end.AsDays().Get(0) : start.Get(0) > end.Get(0);

    private InstantOperand? End(CqlNode? node)
    {
        if (node is null || Value(node) is not { } value) return null;
        if (value is InstantOperand instant) return instant;
        Fault(node.At, $"an interval begins and ends with a date or a moment, not with {value.Type}");
        return null;
    }
}
