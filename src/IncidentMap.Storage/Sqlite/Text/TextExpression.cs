using System.Text;

namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>A query in the language of FTS5: every word, each in one of its forms, a form by the runs of three characters that it consists of.</summary>
internal static class TextExpression
{
    private const int RunLength = 3;

    /// <summary>Runs asked for at most; more would narrow no further.</summary>
    private const int MostRuns = 24;

    /// <returns>Null when no word is long enough to be looked up.</returns>
    internal static string? Of(IReadOnlyList<string[]> words)
    {
        var known = words.Where(forms => forms.Length > 0 && forms.All(IsLongEnough)).Select(forms => $"({string.Join(" OR ", forms.Select(Runs))})").ToList();
        return known.Count == 0 ? null : string.Join(" AND ", known);
    }

    private static bool IsLongEnough(string form) => !form.Contains('\0', StringComparison.Ordinal) && form.EnumerateRunes().Count() >= RunLength;

    private static string Runs(string form)
    {
        Rune[] letters = [.. form.EnumerateRunes()];
        var runs = Enumerable.Range(0, letters.Length - RunLength + 1).Select(i => string.Concat(letters.Skip(i).Take(RunLength))).Distinct(StringComparer.Ordinal);
        return $"({string.Join(" AND ", runs.Take(MostRuns).Select(run => $"\"{run.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))})";
    }
}
