using IncidentMap.Cql;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Orders rows by keys, and by the order in which they come where all keys are equal, so that an order is always the same. What is unknown comes
/// last either way. Many rows share few values: only the values are compared, and rows are dealt out to them, from the last key to the first.
/// </summary>
internal static class RowOrder
{
    internal static int[] Sorted(int[] rows, IReadOnlyList<(CqlColumn Column, bool IsDescending)> keys)
    {
        foreach (var (column, isDescending) in keys.Reverse()) rows = Dealt(rows, Ranks(rows, column, isDescending));
        return rows;
    }

    /// <summary>Rows by their ranks; of one rank, in the order in which they came.</summary>
    private static int[] Dealt(int[] rows, (int[] OfRow, int Count) ranks)
    {
        var next = new int[ranks.Count + 1];
        foreach (var rank in ranks.OfRow) next[rank + 1]++;
        for (var rank = 0; rank < ranks.Count; rank++) next[rank + 1] += next[rank];
        var dealt = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++) dealt[next[ranks.OfRow[i]]++] = rows[i];
        return dealt;
    }

    /// <summary>Each row's place among the values of a column, and how many places there are. Each value is read once, since that may cost more than comparing it.</summary>
    private static (int[] OfRow, int Count) Ranks(int[] rows, CqlColumn column, bool isDescending)
    {
        if (column is CqlTexts texts) return Ranks(Array.ConvertAll(rows, row => texts.Value(row)), text => text is null, StringComparer.Ordinal, isDescending);
        var number = Numbers(column);
        return Ranks(Array.ConvertAll(rows, row => number(row)), double.IsNaN, Comparer<double>.Default, isDescending);
    }

    private static (int[], int) Ranks<T>(T?[] values, Predicate<T?> isUnknown, IComparer<T> order, bool isDescending) where T : notnull
    {
        T[] known = [.. values.Where(value => !isUnknown(value)).Distinct()!];
        Array.Sort(known, order);
        if (isDescending) Array.Reverse(known);
        var rankOf = new Dictionary<T, int>(known.Length);
        foreach (var (rank, value) in known.Index()) rankOf[value] = rank;
        return (Array.ConvertAll(values, value => isUnknown(value) ? known.Length : rankOf[value!]), known.Length + 1);
    }

    private static Func<int, double> Numbers(CqlColumn column) => column switch
    {
        CqlNumbers numbers => numbers.Value,
        CqlDays days => row => days.Value(row) is var day && day == int.MinValue ? double.NaN : day,
        CqlTruths truths => row => truths.Value(row) ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Name, "not a sortable column"),
    };
}
