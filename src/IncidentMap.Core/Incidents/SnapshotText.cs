using System.Text;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The searchable words of every row, folded once and kept as UTF-8, so that a search is a pass over bytes.
/// A row matches when it contains each word of the query, in any order, also as part of a longer word: Arabic joins article and particles to its nouns.
/// </summary>
internal static class SnapshotText
{
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

    /// <summary>
    /// A query that is asked of many rows in ascending order: the words are read in pieces, since rows that follow one another mostly stand
    /// behind one another. One whose words fold to nothing matches no row.
    /// </summary>
    internal sealed class Search(IncidentSnapshot snapshot, string text)
    {
        private const int PieceBytes = 1 << 16;

        private readonly byte[][] _query = [.. Query(text).Select(Encoding.UTF8.GetBytes)];
        private byte[] _piece = new byte[PieceBytes];
        private TapeSpan _held;

        internal bool Matches(int row)
        {
            var bytes = Words(snapshot.Columns.Words[row]);
            foreach (var word in _query)
                if (bytes.IndexOf(word) < 0) return false;
            return _query.Length > 0;
        }

        private ReadOnlySpan<byte> Words(TapeSpan words)
        {
            if (words.Start < _held.Start || words.End > _held.End) Hold(words);
            return _piece.AsSpan((int)(words.Start - _held.Start), words.Length);
        }

        private void Hold(TapeSpan words)
        {
            if (words.Length > _piece.Length) _piece = new byte[words.Length];
            var length = (int)Math.Min(_piece.Length, snapshot.Records.Words.Length - words.Start);
            snapshot.Records.Words.Read(words.Start, _piece.AsSpan(0, length));
            _held = new TapeSpan(words.Start, length);
        }
    }
}
