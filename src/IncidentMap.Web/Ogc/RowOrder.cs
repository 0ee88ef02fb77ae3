using IncidentMap.Cql;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Orders rows by keys, and by their own order where all keys are equal, so that an order is always the same. What is unknown comes last
/// either way. Each key is read once for each row, since reading one may cost more than comparing it.
/// </summary>
internal static class RowOrder
{
    internal static int[] Sorted(int[] rows, IReadOnlyList<(CqlColumn Column, bool IsDescending)> keys)
    {
        var comparisons = keys.Select(k => Compare(k.Column, k.IsDescending, rows)).ToArray();
        var positions = Enumerable.Range(0, rows.Length).ToArray();
        Array.Sort(positions, (a, b) =>
        {
            foreach (var compare in comparisons)
                if (compare(a, b) is not 0 and var order) return order;
            return a.CompareTo(b);
        });
        return Array.ConvertAll(positions, p => rows[p]);
    }

    private static Comparison<int> Compare(CqlColumn column, bool isDescending, int[] rows)
    {
        var sign = isDescending ? -1 : 1;
        if (column is CqlTexts texts)
        {
            var values = Array.ConvertAll(rows, row => texts.Value(row));
            return (a, b) => Unknown(values[a] is null, values[b] is null) ?? sign * string.CompareOrdinal(values[a], values[b]);
        }
        var number = Numbers(column);
        var numbers = Array.ConvertAll(rows, row => number(row));
        return (a, b) => Unknown(double.IsNaN(numbers[a]), double.IsNaN(numbers[b])) ?? sign * numbers[a].CompareTo(numbers[b]);
    }

    private static Func<int, double> Numbers(CqlColumn column) => column switch
    {
        CqlNumbers numbers => numbers.Value,
        CqlDays days => row => days.Value(row) is var day && day == int.MinValue ? double.NaN : day,
        CqlTruths truths => row => truths.Value(row) ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Name, "not a sortable column"),
    };

    private static int? Unknown(bool a, bool b) => a || b ? a.CompareTo(b) : null;
}
