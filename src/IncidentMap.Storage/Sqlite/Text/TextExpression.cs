namespace IncidentMap.Storage.Sqlite.Text;

/// <summary>A query in the language of FTS5: every word, each in one of its forms, a form by the runs of characters that it consists of (<see cref="TextRuns"/>).</summary>
internal static class TextExpression
{
    /// <summary>Runs asked for at most; more would narrow no further.</summary>
    private const int MostRuns = 24;

    /// <returns>Null when no word is long enough to be looked up.</returns>
    internal static string? Of(IReadOnlyList<string[]> words)
    {
        var known = words.Select(forms => forms.Select(Runs).ToList()).Where(forms => forms.Count > 0 && forms.All(runs => runs.Count > 0))
            .Select(forms => $"({string.Join(" OR ", forms.Select(All))})").ToList();
        return known.Count == 0 ? null : string.Join(" AND ", known);
    }

    private static List<string> Runs(string form) => [.. TextRuns.OfForm(form).Take(MostRuns)];

    private static string All(List<string> runs) => $"({string.Join(" AND ", runs.Select(run => $"\"{run.Replace("\"", "\"\"", StringComparison.Ordinal)}\""))})";
}
