namespace IncidentMap.Reports.Words;

/// <summary>
/// Reads the small tables in which lexicons are written: one line per meaning, the meaning before the colon, then the
/// words and phrases that carry it, separated by commas. Lines that begin with # are comments.
/// </summary>
internal static class Table
{
    internal static IEnumerable<(string Phrase, string Meaning)> Read(string table)
    {
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var meaning = line[..colon].Trim();
            foreach (var phrase in line[(colon + 1)..].Split([',', '،'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                yield return (phrase, meaning);
        }
    }

    internal static Lexicon<string> Lexicon(string table) => new(Read(table));

    internal static Lexicon<T> Lexicon<T>(string table, Func<string, T> meaning) =>
        new(Read(table).Select(e => (e.Phrase, meaning(e.Meaning))));
}
