using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>English phrases that join as "and" does, and are read as that one word: "a nurse as well as two patients", "Two women in addition to a girl".</summary>
internal static class JoinedWords
{
    /// <summary>How many words before one make up "and" with it; none where they don't.</summary>
    /// <param name="before">The words of the text so far.</param>
    /// <param name="last">The word that may close the phrase.</param>
    internal static int Before(List<Word> before, string last)
    {
        var count = last switch
        {
            "as" when Ends(before, "as", "well") => 2,
            "to" when Ends(before, "in", "addition") => 2,
            "with" when before is [.., { Form: "along" or "together" }] => 1,
            "plus" => 0,
            _ => -1,
        };
        return count >= 0 && IsBehindSomebody(before, before.Count - count) ? count : -1;
    }

    private static bool Ends(List<Word> before, string first, string second) => before is [.., var one, var two] && one.Is(first) && two.Is(second);

    // Behind a verb ("were killed as well as", "was abducted along with") others are told of than those before it.
    private static bool IsBehindSomebody(List<Word> before, int at)
    {
        if (at < 1) return false;
        var last = before[at - 1].Is(",") && at > 1 ? before[at - 2] : before[at - 1];
        return PersonLexicon.Nouns.HasForm(last.Form) && last.Form is not ("dead" or "wounded" or "injured" or "injuries" or "missing" or "displaced" or "deaths");
    }
}
