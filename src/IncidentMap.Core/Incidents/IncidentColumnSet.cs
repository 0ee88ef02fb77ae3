using System.Security.Cryptography;

namespace IncidentMap.Incidents;

/// <summary>A piece of the columns that never changes.</summary>
/// <param name="Hash">Its name: 32 hexadecimal digits, the first half of the SHA-256 of its bytes.</param>
/// <param name="Bytes">The rows, as <see cref="IncidentColumns.Encode"/> writes them.</param>
/// <param name="Start">The place of its first row among all rows of the set.</param>
/// <param name="Rows">How many there are.</param>
/// <param name="First">Earliest start, in days since 1970-01-01.</param>
/// <param name="Last">Latest end, in days since 1970-01-01.</param>
public sealed record IncidentColumnChunk(string Hash, ReadOnlyMemory<byte> Bytes, int Start, int Rows, int First, int Last);

/// <summary>The columns of all incidents that a filter asks for, dates apart, cut into chunks.</summary>
/// <param name="Version">Version of the snapshot.</param>
/// <param name="Count">Rows in all.</param>
/// <param name="Parties">What the party column indexes.</param>
/// <param name="Areas">What the area column indexes: ids of places; the first has number 1.</param>
/// <param name="Chunks">The chunks, in the order of their rows.</param>
public sealed record IncidentColumnSet(
    long Version, int Count, IReadOnlyList<string> Parties, IReadOnlyList<string> Areas, IReadOnlyList<IncidentColumnChunk> Chunks)
{
    /// <summary>Years are packed together up to this many rows, so that a small collection is one request.</summary>
    public const int PackedRows = 16_384;

    /// <summary>No chunk holds more rows.</summary>
    public const int MostRows = 65_536;

    /// <summary>Cuts and encodes; the filter's dates are ignored, since the browser slices dates itself.</summary>
    /// <param name="snapshot">Where the rows lie.</param>
    /// <param name="filter">What is asked for.</param>
    /// <param name="areas">Ids of places whose rows are to be told apart, such as the governorates; null for none.</param>
    public static IncidentColumnSet Of(IncidentSnapshot snapshot, IncidentFilter filter, IReadOnlyList<string>? areas = null)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(filter);
        var rows = snapshot.Select(filter with { From = null, To = null });
        var (parties, index) = (PartyIndex.Of(snapshot), new AreaIndex(areas ?? []));
        var cuts = Cut(rows, row => SnapshotColumns.DateOf(snapshot.Columns.StartDay[row]).Year).ToArray();
        var chunks = new IncidentColumnChunk[cuts.Length];
        Parallel.For(0, cuts.Length, i => chunks[i] = Chunk(snapshot, rows, cuts[i], parties, index));
        return new IncidentColumnSet(snapshot.Version, rows.Length, parties.Tokens, index.Places, chunks);
    }

    /// <summary>Where to cut: between years, when the next year would overfill the chunk; inside a year only when it alone is too large.</summary>
    internal static IEnumerable<(int Start, int Length)> Cut(int[] rows, Func<int, int> yearOf)
    {
        var start = 0;
        for (var at = 0; at < rows.Length;)
        {
            var year = yearOf(rows[at]);
            var end = at + 1;
            while (end < rows.Length && yearOf(rows[end]) == year) end++;
            if (at > start && end - start > PackedRows)
            {
                yield return (start, at - start);
                start = at;
            }
            for (; end - start > MostRows; start += MostRows) yield return (start, MostRows);
            at = end;
        }
        if (rows.Length > start) yield return (start, rows.Length - start);
    }

    private static IncidentColumnChunk Chunk(IncidentSnapshot snapshot, int[] all, (int Start, int Length) cut, PartyIndex parties, AreaIndex areas)
    {
        var rows = all.AsSpan(cut.Start, cut.Length);
        var bytes = IncidentColumns.Encode(snapshot, rows, parties, areas);
        var last = int.MinValue;
        foreach (var row in rows) last = Math.Max(last, snapshot.Columns.EndDay[row]);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        return new IncidentColumnChunk(hash, bytes, cut.Start, rows.Length, snapshot.Columns.StartDay[rows[0]], last);
    }
}
