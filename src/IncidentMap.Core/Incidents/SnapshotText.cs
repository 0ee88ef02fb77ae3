using System.Text;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The searchable words of every row, folded once and kept as UTF-8 in blocks, so that a search is a pass over bytes.
/// A row matches when it contains each word of the query, in any order, also as part of a longer word: Arabic joins article and particles to its nouns.
/// </summary>
internal sealed class SnapshotText
{
    private const int BlockRows = 4096;
    private readonly (byte[] Bytes, int[] Offsets)[] _blocks;

    private SnapshotText((byte[], int[])[] blocks) => _blocks = blocks;

    internal static SnapshotText Of(Incident[] incidents)
    {
        var blocks = new (byte[], int[])[(incidents.Length + BlockRows - 1) / BlockRows];
        Parallel.For(0, blocks.Length, b =>
        {
            var rows = incidents.AsSpan(b * BlockRows, Math.Min(BlockRows, incidents.Length - b * BlockRows));
            var (bytes, offsets) = (new MemoryStream(), new int[rows.Length + 1]);
            for (var i = 0; i < rows.Length; i++)
            {
                bytes.Write(Encoding.UTF8.GetBytes(WordsOf(rows[i])));
                offsets[i + 1] = (int)bytes.Length;
            }
            blocks[b] = (bytes.ToArray(), offsets);
        });
        return new SnapshotText(blocks);
    }

    /// <summary>What a search looks at: titles, the public place, codes and speakers, folded.</summary>
    internal static string WordsOf(Incident incident)
    {
        var where = incident.PublicWhere;
        IEnumerable<string?> fields =
        [
            incident.TitleEn, incident.TitleAr, incident.Code, where.Name, where.NameAr, where.ReportedName, where.Admin1, where.Admin1Ar,
            .. incident.Claims.Select(c => c.Speaker), .. incident.Claims.Select(c => c.RecordId),
        ];
        return Fold.Search(string.Join(' ', fields.Where(f => f is not null)));
    }

    /// <summary>The folded words of a query, none of them empty.</summary>
    internal static string[] Query(string text) => Fold.Search(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal Search SearchFor(string text) => new(this, [.. Query(text).Select(Encoding.UTF8.GetBytes)]);

    private ReadOnlySpan<byte> Row(int row)
    {
        var (bytes, offsets) = _blocks[row / BlockRows];
        var i = row % BlockRows;
        return bytes.AsSpan(offsets[i], offsets[i + 1] - offsets[i]);
    }

    /// <summary>A query that is asked of many rows. One whose words fold to nothing matches no row.</summary>
    internal sealed class Search(SnapshotText text, byte[][] words)
    {
        internal bool Matches(int row)
        {
            var bytes = text.Row(row);
            foreach (var word in words)
                if (bytes.IndexOf(word) < 0) return false;
            return words.Length > 0;
        }
    }
}
