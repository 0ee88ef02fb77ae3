using System.Reflection;

namespace IncidentMap.Reports.Words;

/// <summary>
/// Reads the files in which lexicons are written (Lexicons/README.md): a line is a meaning, a colon, words and phrases with
/// commas between them, and after a hash sign where they were met. Lines that begin with a hash sign are comments.
/// </summary>
internal static class LexiconFile
{
    private const string Folder = "IncidentMap.Reports.Lexicons.";

    // Stands for whose the person is: ابن~ is ابنه, ابنها, ابنهما, ابنهم, ابنهن.
    private const char AnyOwner = '~';

    private static readonly string[] Owners = ["ه", "ها", "هما", "هم", "هن", "و"];

    /// <summary>A lexicon of words that all mean the same: its lines have no meaning before a colon.</summary>
    internal static Lexicon<bool> Set(string name) => Load(name, Parse(name, TextOf(name), meaning: null));

    /// <summary>A lexicon whose meanings are words of a fixed list.</summary>
    internal static Lexicon<string> OneOf(string name, params string[] meanings) =>
        Read(name, text => meanings.Contains(text) ? Result<string>.Ok(text) : Meaning.Unknown<string>(text, string.Join(", ", meanings)));

    /// <summary>A lexicon with meanings of its own.</summary>
    internal static Lexicon<T> Read<T>(string name, Func<string, Result<T>> meaning) => Load(name, ParseAs(name, TextOf(name), meaning));

    /// <summary>Every file of the assembly, by name.</summary>
    internal static IReadOnlyList<string> Names =>
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Select(n => n[Folder.Length..^".txt".Length])];

    /// <summary>The entries of a text, or each fault with its file and line.</summary>
    internal static Result<List<(string Phrase, T Value)>> ParseAs<T>(string name, string text, Func<string, Result<T>> meaning)
    {
        var entries = new List<(string, T)>();
        var faults = new List<Fault>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (where, line, comment) in LinesOf(name, text))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0) faults.Add(new Fault(where, "Expected a meaning, a colon and words."));
            else if (meaning(line[..colon].Trim()) is var value && !value.IsOk) faults.AddRange(value.Faults.Select(f => f with { Where = where }));
            else Add(where, line[(colon + 1)..], comment, phrase => entries.Add((phrase, value.Value!)), known, faults);
        }
        return faults.Count > 0 ? Result<List<(string, T)>>.Fail(faults) : Result<List<(string, T)>>.Ok(entries);
    }

    private static Result<List<(string Phrase, bool Value)>> Parse(string name, string text, Func<string, Result<bool>>? meaning)
    {
        if (meaning is not null) return ParseAs(name, text, meaning);
        var entries = new List<(string, bool)>();
        var faults = new List<Fault>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (where, line, comment) in LinesOf(name, text)) Add(where, line, comment, phrase => entries.Add((phrase, true)), known, faults);
        return faults.Count > 0 ? Result<List<(string, bool)>>.Fail(faults) : Result<List<(string, bool)>>.Ok(entries);
    }

    private static IEnumerable<(string Where, string Line, string Comment)> LinesOf(string name, string text)
    {
        var number = 0;
        foreach (var whole in text.Split('\n'))
        {
            number++;
            var line = whole.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            var hash = line.IndexOf('#', StringComparison.Ordinal);
            yield return ($"{name}.txt, line {number}", hash < 0 ? line : line[..hash].Trim(), hash < 0 ? "" : line[(hash + 1)..].Trim());
        }
    }

    private static void Add(string where, string phrases, string comment, Action<string> add, HashSet<string> known, List<Fault> faults)
    {
        if (comment.Length == 0) faults.Add(new Fault(where, "Expected a comment behind # that says where the words were met."));
        foreach (var phrase in phrases.Split([',', '،'], StringSplitOptions.TrimEntries))
        {
            if (phrase.EndsWith(AnyOwner))
            {
                foreach (var owned in Owners.Select(o => phrase[..^1] + o))
                    if (known.Add(string.Join(' ', Lexicon<bool>.WordsOf(owned)))) add(owned);
                continue;
            }
            if (string.Join(' ', Lexicon<bool>.WordsOf(phrase)) is not { Length: > 0 } folded) faults.Add(new Fault(where, "Two commas stand together, or a line ends in one."));
            else if (!known.Add(folded)) faults.Add(new Fault(where, $"'{phrase}' stands in this file already (hamza, ta marbuta and vowel signs make no difference)."));
            else add(phrase);
        }
    }

    // The files are part of the program: a fault in one is a fault of the build, which a test tells first.
    private static Lexicon<T> Load<T>(string name, Result<List<(string, T)>> entries) =>
        entries.IsOk ? LexiconIndex.Registered(entries.Value) : throw new InvalidDataException(string.Join('\n', entries.Faults));

    private static string TextOf(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Folder + name + ".txt")
            ?? throw new InvalidDataException($"There is no lexicon {name}.txt.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
