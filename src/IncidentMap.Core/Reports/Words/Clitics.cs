namespace IncidentMap.Reports.Words;

/// <summary>Arabic writes و ف ب ل ك and the article as one word with what follows.</summary>
internal static class Clitics
{
    // What is left must still be able to be a word.
    private const int ShortestStem = 2;

    // قتلو, استشهدو: what is written as it is spoken leaves out the alef of the plural.
    private const int ShortestVerb = 3;

    /// <summary>The word as written, then with article, conjunction and preposition taken off, fullest first.</summary>
    internal static string[] Variants(string form)
    {
        var found = new List<string>(8) { form };
        AddBare(found, form);
        var behindAnd = form[0] is 'و' or 'ف' && form.Length > ShortestStem ? form[1..] : null;
        if (behindAnd is not null) AddWithBare(found, behindAnd);
        // Behind the article no preposition stands: الباب is no father.
        foreach (var start in (string?[])[form, behindAnd])
        {
            if (start is null) continue;
            if (start.StartsWith("لل", StringComparison.Ordinal) && start.Length > ShortestStem + 2)
                AddWithBare(found, "ال" + start[2..]);
            else if (start[0] is 'ب' or 'ل' or 'ك' && start.Length > ShortestStem) AddWithBare(found, start[1..]);
        }
        foreach (var start in found.ToArray())
            if (start.Length > ShortestVerb && start[^1] == 'و') Add(found, start + 'ا');
        return [.. found];
    }

    private static void AddWithBare(List<string> found, string form)
    {
        Add(found, form);
        AddBare(found, form);
    }

    private static void AddBare(List<string> found, string form)
    {
        if (form.Length > 4 && form.StartsWith("ال", StringComparison.Ordinal)) Add(found, form[2..]);
    }

    private static void Add(List<string> found, string form)
    {
        if (!found.Contains(form)) found.Add(form);
    }
}
