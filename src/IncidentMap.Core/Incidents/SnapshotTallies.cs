namespace IncidentMap.Incidents;

/// <summary>Counts rows of a snapshot by what they name.</summary>
public static class SnapshotTallies
{
    /// <summary>Incidents by place id: each counts for its place and for every place that holds it, as the filter word <c>place</c> chooses them.</summary>
    /// <param name="snapshot">The incidents.</param>
    /// <param name="rows">Rows, each once.</param>
    public static IReadOnlyDictionary<string, int> CountByPlace(this IncidentSnapshot snapshot, ReadOnlySpan<int> rows)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Count(snapshot.Columns.Places, rows);
    }

    /// <summary>Incidents by party: each counts once for every party that it names.</summary>
    /// <inheritdoc cref="CountByPlace"/>
    public static IReadOnlyDictionary<string, int> CountByParty(this IncidentSnapshot snapshot, ReadOnlySpan<int> rows)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Count(snapshot.Columns.Parties, rows);
    }

    /// <summary>Those of some rows that lie in a place, as the filter word <c>place</c> chooses them.</summary>
    /// <param name="snapshot">The incidents.</param>
    /// <param name="rows">Rows, in the order of the answer.</param>
    /// <param name="place">The id of the place.</param>
    public static int[] LyingIn(this IncidentSnapshot snapshot, ReadOnlySpan<int> rows, string place)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Holding(snapshot.Columns.Places, rows, place);
    }

    /// <summary>Those of some rows that name a party, as the filter word <c>party</c> chooses them.</summary>
    /// <param name="snapshot">The incidents.</param>
    /// <param name="rows">Rows, in the order of the answer.</param>
    /// <param name="party">The party.</param>
    public static int[] NamingParty(this IncidentSnapshot snapshot, ReadOnlySpan<int> rows, string party)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return Holding(snapshot.Columns.Parties, rows, party);
    }

    private static int[] Holding(TokenColumn column, ReadOnlySpan<int> rows, string token)
    {
        var holds = column.Holding([token]);
        var numbers = column.Numbers;
        var found = new RowList();
        foreach (var row in rows)
            if (holds[numbers[row]]) found.Add(row);
        return found.ToArray();
    }

    /// <summary>Rows share few lists of tokens: each list is taken apart once.</summary>
    private static Dictionary<string, int> Count(TokenColumn column, ReadOnlySpan<int> rows)
    {
        var byList = new int[column.Lists.Count];
        foreach (var row in rows) byList[column.Numbers[row]]++;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var list = 0; list < byList.Length; list++)
        {
            if (byList[list] == 0) continue;
            foreach (var token in column.Lists[list].Distinct(StringComparer.Ordinal)) counts[token] = counts.GetValueOrDefault(token) + byList[list];
        }
        return counts;
    }
}
