namespace IncidentMap.Cql;

/// <summary>
/// The span of days outside of which no row can fulfil an expression, from the conditions that all of it depends on: a table sorted by day
/// then need not look at the other rows. It may be wider than needed, never narrower; the expression itself is still asked of every row in it.
/// </summary>
/// <param name="start">The property that holds a row's first day.</param>
/// <param name="end">The property that holds its last one.</param>
internal sealed class DaySlice(string start, string end)
{
    private DateOnly? _from, _to;

    internal (DateOnly? From, DateOnly? To) Of(CqlNode root)
    {
        Narrow(root);
        return (_from, _to);
    }

    private void Narrow(CqlNode node)
    {
        switch (node)
        {
            case CallNode { Op: "and" } and:
                foreach (var part in and.Args) Narrow(part);
                break;
            case CallNode { Args: [PropertyNode property, var literal] } call when IsDay(property) && Day(literal) is { } day:
                Compared(call.Op, property.Name, day);
                break;
            case CallNode { Op: "between", Args: [PropertyNode property, var low, var high] } when IsDay(property):
                Meets(Day(low), Day(high));
                break;
            case CallNode { Args: [var span, var literal] } call when IsOfRow(span) && Ends(literal) is { } ends:
                Related(call.Op, ends.From, ends.To);
                break;
        }
    }

    /// <summary>A first day on or after a day leaves only rows that end on or after it, and a last day on or before one only those that begin by then.</summary>
    private void Compared(string op, string property, DateOnly day)
    {
        switch (op)
        {
            case "=": Meets(day, day); break;
            case ">" or ">=": Meets(day, null); break;
            case "<" or "<=": Meets(null, day); break;
            case var relation when property == start || property == end: Related(relation, day, day); break;
        }
    }

    private void Related(string relation, DateOnly? from, DateOnly? to)
    {
        switch (relation)
        {
            case "t_after": Meets(to, null); break;
            case "t_before": Meets(null, from); break;
            case "t_disjoint": break;
            // All of Allen's other relations have a day in common.
            case var other when other.StartsWith("t_", StringComparison.Ordinal): Meets(from, to); break;
        }
    }

    /// <summary>The row has a day in common with this span.</summary>
    private void Meets(DateOnly? from, DateOnly? to)
    {
        if (from is { } f && (_from is null || f > _from)) _from = f;
        if (to is { } t && (_to is null || t < _to)) _to = t;
    }

    private bool IsDay(PropertyNode property) => property.Name == start || property.Name == end;

    private bool IsOfRow(CqlNode node) =>
        (node is PropertyNode property && IsDay(property))
        || (node is IntervalNode { Start: PropertyNode first, End: PropertyNode last } && first.Name == start && last.Name == end);

    private static (DateOnly? From, DateOnly? To)? Ends(CqlNode node)
    {
        if (Day(node) is { } day) return (day, day);
        if (node is not IntervalNode interval) return null;
        var (from, to) = (interval.Start is null ? null : Day(interval.Start), interval.End is null ? null : Day(interval.End));
        return (interval.Start is null || from is not null) && (interval.End is null || to is not null) ? (from, to) : null;
    }

    private static DateOnly? Day(CqlNode node) => node switch
    {
        InstantNode instant => instant.Value.Day,
        TextNode text => CqlInstant.Parse(text.Value)?.Day,
        _ => null,
    };
}
