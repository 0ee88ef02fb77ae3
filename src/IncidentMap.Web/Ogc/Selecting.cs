using IncidentMap.Cql;
using IncidentMap.Incidents;
using IncidentMap.Web.Ogc.Tables;

namespace IncidentMap.Web.Ogc;

/// <summary>Finds the rows of a table that a query asks for: the slice of dates and the map's filter first, then the box, then CQL2, then the order.</summary>
internal static class Selecting
{
    internal static Result<Selection> Of(FeatureTable table, ItemsQuery query)
    {
        if (query.IsEverything) return Result<Selection>.Ok(Selection.All(table.Count));
        var bound = query.Conditions.Select(c => c.Expression.Bind(table.Columns, c.Crs)).ToList();
        var faults = bound.SelectMany(b => b.Faults).ToList();
        if (faults.Count > 0) return Result<Selection>.Fail(faults);
        return Result<Selection>.Ok(table.Selections.Get(query.SelectionKey, () => Make(table, query, [.. bound.Select(b => b.Value!)])));
    }

    private static Selection Make(FeatureTable table, ItemsQuery query, CqlPredicate[] predicates)
    {
        var rows = table.Select(Sliced(query));
        if (query.Bbox is { } box) rows = rows[..table.KeepWithin(box, rows)];
        if (predicates.Length > 0) rows = Array.FindAll(rows, row => Array.TrueForAll(predicates, p => p.Matches(row)));
        return Selection.Of(query.Order.Count == 0 ? rows : RowOrder.Sorted(rows, [.. query.Order.Select(k => (table.Columns.Find(k.Name)!, k.IsDescending))]));
    }

    /// <summary>The map's filter, narrowed to the days that the conditions leave: rows are sorted by day, and all others need no look.</summary>
    private static IncidentFilter Sliced(ItemsQuery query)
    {
        var filter = query.Filter;
        foreach (var (expression, _) in query.Conditions)
        {
            var (from, to) = expression.Days("dateStart", "dateEnd");
            filter = filter with { From = ItemsQuery.Later(filter.From, from), To = ItemsQuery.Earlier(filter.To, to) };
        }
        return filter;
    }
}
