using System.Collections.Concurrent;
using IncidentMap.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The words that the filter word <c>q</c> looks at and looks for, folded. An incident matches when its words contain each word of the query,
/// in any order, also as part of a longer word: Arabic joins article and particles to its nouns. A word is also looked for as the gazetteer
/// folds names, so that Mayadeen finds al-Mayadin and ديرالزور finds دير الزور.
/// </summary>
public static class SearchWords
{
    /// <summary>What a search looks at, of what the public may know (<see cref="PublicForm"/>): titles, the public place, codes, speakers, publishers and the words of figures that may be shown, folded.</summary>
    public static string Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        incident = PublicForm.Of(incident);
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
    public static IReadOnlyList<string[]> Query(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
}
