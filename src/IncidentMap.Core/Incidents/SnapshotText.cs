using System.Collections.Concurrent;
using System.Text;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The searchable words of every row, folded once and kept as UTF-8, so that a search is a pass over bytes.
/// A row matches when it contains each word of the query, in any order, also as part of a longer word: Arabic joins article and particles to its nouns.
/// A word is also looked for as the gazetteer folds names, so that Mayadeen finds al-Mayadin and ديرالزور finds دير الزور.
/// </summary>
/// <remarks>
/// A pass and not SQLite's FTS5: it finds parts of words of any length, and no second store of the words has to keep in step. It takes some
/// 20 ms for 100,000 rows; FTS5's trigrams find a rare word in less than 1 ms and a word of every tenth row in as long (the benchmark named search).
/// </remarks>
internal static class SnapshotText
{
    /// <summary>What a search looks at: titles, the public place, codes, speakers, publishers and the words of figures that may be shown, folded.</summary>
    internal static string WordsOf(Incident incident)
    {
        var where = incident.PublicWhere;
        IEnumerable<string?> fields =
        [
            incident.TitleEn, incident.TitleAr, incident.Code, where.Name, where.NameAr, where.ReportedName, where.Admin1, where.Admin1Ar,
            .. incident.Claims.SelectMany(c => new[] { c.Speaker, c.Publisher, c.RecordId }.Concat(c.Figures.Select(f => f.Count.Words))),
        ];
        var words = Fold.Search(string.Join(' ', fields.Where(f => f is not null).Distinct(StringComparer.Ordinal)));
        var names = new[] { where.Name, where.NameAr, where.ReportedName, where.Admin1, where.Admin1Ar }.OfType<string>().SelectMany(Joined);
        var others = words.Split(' ').SelectMany(Romanised).Concat(names).Where(w => !words.Contains(w, StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        return string.Join(' ', others.Prepend(words));
    }

    /// <summary>A name written as one word, with its articles and without. Many incidents share few names, so that they are kept.</summary>
    private static string[] Joined(string name)
    {
        if (KeptNames.TryGetValue(name, out var forms)) return forms;
        if (KeptNames.Count >= MostNames) KeptNames.Clear();
        return KeptNames[name] = [Fold.Arabic(name).Replace(" ", "", StringComparison.Ordinal), Fold.Name(name)];
    }

    private const int MostNames = 20_000;

    private static readonly ConcurrentDictionary<string, string[]> KeptNames = new(StringComparer.Ordinal);

    /// <summary>The folded words of a query, none of them empty and no article before a name among them; each in the forms of which one is enough.</summary>
    internal static string[][] Query(string text)
    {
        var words = Fold.Search(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. words.Where((word, i) => i + 1 == words.Length || !LatinFold.IsArticle(word, words[i + 1])).Select(FormsOf)];
    }

    private static string[] FormsOf(string word) =>
        [.. Romanised(word).Append(Fold.Name(word)).Where(form => form.Length >= LeastRomanised).Prepend(word).Distinct(StringComparer.Ordinal)];

    /// <summary>What a folded word is as the gazetteer folds romanised names; nothing for Arabic, codes and articles.</summary>
    private static IEnumerable<string> Romanised(string word) => word.Length < LeastRomanised || !word.All(c => char.IsAsciiLetter(c) || c is '-')
        ? []
        : LatinFold.Words(word.Replace('-', ' ')).Split(' ').Where(w => w.Length >= LeastRomanised);

    /// <summary>Letters: shorter words lose too much of themselves in folding.</summary>
    private const int LeastRomanised = 3;

    /// <summary>
    /// A query that is asked of many rows in ascending order: the words are read in pieces, since rows that follow one another mostly stand
    /// behind one another. One whose words fold to nothing matches no row.
    /// </summary>
    internal sealed class Search(IncidentSnapshot snapshot, string text)
    {
        private const int PieceBytes = 1 << 16;

        private readonly byte[][][] _query = [.. Query(text).Select(forms => forms.Select(Encoding.UTF8.GetBytes).ToArray())];
        private byte[] _piece = new byte[PieceBytes];
        private TapeSpan _held;

        internal bool Matches(int row)
        {
            var bytes = Words(snapshot.Columns.Words[row]);
            foreach (var forms in _query)
                if (!HoldsAny(bytes, forms)) return false;
            return _query.Length > 0;
        }

        private static bool HoldsAny(ReadOnlySpan<byte> bytes, byte[][] forms)
        {
            foreach (var form in forms)
                if (bytes.IndexOf(form) >= 0) return true;
            return false;
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
