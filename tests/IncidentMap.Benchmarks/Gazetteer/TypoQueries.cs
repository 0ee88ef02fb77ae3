using IncidentMap.Gazetteer;
using IncidentMap.Text;

namespace IncidentMap.Benchmarks.Gazetteer;

/// <summary>A folded name with one letter wrong, and the places that bear the name.</summary>
internal sealed record TypoQuery(string Text, bool IsArabic, IReadOnlySet<string> Places);

/// <summary>
/// The names of a gazetteer, folded, and questions made from them by one random edit each (another letter, one left out,
/// one put in, two turned): the usual test of fuzzy indexes. The same gazetteer always gives the same questions.
/// </summary>
internal sealed class TypoQueries
{
    /// <summary>Names asked in each script where times are taken.</summary>
    internal const int Timed = 2_000;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /// <param name="data">Whose names.</param>
    /// <param name="seed">Which of the names, and which slips.</param>
    /// <param name="each">How many names in each script.</param>
    /// <param name="among">Which questions are kept; all when null.</param>
    internal TypoQueries(GazetteerData data, int seed = 7, int each = Timed, Func<TypoQuery, bool>? among = null)
    {
        Names = data.Places
            .SelectMany(p => p.Names.Select(n => (Name: Fold.Arabic(n.Text), p.Id)))
            .Where(n => n.Name.Length is >= 2 and <= 60 && ScriptOf(n.Name) is not null)
            .GroupBy(n => n.Name, n => n.Id, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, IReadOnlySet<string> (g) => g.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var random = new Random(seed);
        TypoQuery[] drawn = [.. Of(Latin, random, each), .. Of(Arabic, random, each)];
        Queries = among is null ? drawn : [.. drawn.Where(among)];
    }

    /// <summary>Folded names with the ids of the places that bear them.</summary>
    internal IReadOnlyDictionary<string, IReadOnlySet<string>> Names { get; }

    internal IReadOnlyList<TypoQuery> Queries { get; }

    private IEnumerable<TypoQuery> Of(string alphabet, Random random, int each)
    {
        var long5 = Names.Keys.Where(n => n.Length >= 5 && ScriptOf(n) == alphabet).ToArray();
        random.Shuffle(long5);
        return long5.Take(each).Select(name => new TypoQuery(Misspelt(name, alphabet, random), alphabet == Arabic, Names[name]));
    }

    private string Misspelt(string name, string alphabet, Random random)
    {
        while (true)
        {
            var at = random.Next(name.Length);
            var letter = alphabet[random.Next(alphabet.Length)].ToString();
            var next = at + 1 < name.Length ? name[at + 1].ToString() : "";
            var text = Fold.Arabic(random.Next(4) switch
            {
                0 => name[..at] + letter + name[(at + 1)..],
                1 => name.Remove(at, 1),
                2 => name.Insert(at, letter),
                _ => name[..at] + next + name[at] + name[Math.Min(name.Length, at + 2)..],
            });
            if (text != name && !Names.ContainsKey(text)) return text;
        }
    }

    private static string? ScriptOf(string name) =>
        name.All(c => c is ' ' or (>= '0' and <= '9') or (>= 'a' and <= 'z')) ? Latin
        : name.All(c => c is ' ' or (>= '0' and <= '9') or (>= '\u0621' and <= '\u064A')) ? Arabic
        : null;
}
