using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>A first line that only says who publishes, as copied pages have it: the headline is the line below it.</summary>
internal static class LineOfOutlet
{
    // "The Syrian Observatory for Human Rights".
    private const int Longest = 7;

    /// <summary>Counts the lines from the headline on.</summary>
    /// <param name="words">The words of a text.</param>
    internal static void PassOver(WordList words)
    {
        var end = 0;
        while (end < words.Count && end <= Longest && words[end].Line == 0) end++;
        if (end == 0 || end > Longest || end >= words.Count || words[end].Line == 0 || !SaysWho(words, end)) return;
        var lines = words[end].Line;
        foreach (var word in words) word.Line -= lines;
    }

    private static bool SaysWho(WordList words, int end)
    {
        var isOutlet = false;
        for (var i = 0; i < end; i++)
        {
            if (words[i] is not { IsArabic: false, Kind: WordKind.Letters } && words[i].Form is not ("-" or "|" or "/")) return false;
            if (!words[i].IsCapital && words[i].Kind == WordKind.Letters && words[i].Form is not ("for" or "of" or "the" or "and" or "in" or "al" or "el")) return false;
            if (HarmLexicon.Words.Has(words, i) || StrikeLexicon.Has(words, i) || PersonLexicon.Nouns.Has(words, i) || TimeLexicon.Months.Has(words, i)) return false;
            isOutlet |= SpeakerLexicon.Outlets.Has(words, i) || SpeakerLexicon.Names.TryMatch(words, i, out var name) && name.Value.Value.Speaks != Speaks.Beside;
        }
        return isOutlet;
    }
}
