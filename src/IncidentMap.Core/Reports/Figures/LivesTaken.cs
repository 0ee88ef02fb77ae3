using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>What a strike took: the lives of people, or the people themselves.</summary>
internal static class LivesTaken
{
    /// <summary>أودت بامرأة وطفلها, أودى بأربعة مدنيين: people are what it took.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="hit">The word of harm.</param>
    internal static bool AreOfPeople(FigureWalk walk, Hit<HarmWord> hit) =>
        hit.Count == 1 && walk.Words[hit.First].Variants.Any(static v => v is "اودي" or "اودت" or "يودي" or "تودي") && hit.End < walk.End && walk.Words[hit.End] is { IsArabic: true, Form: ['ب', _, _, ..] } && PersonPhraseReader.TryRead(walk.Words, hit.End) is { HasNoun: true, Outcome: null };

    /// <summary>"claiming the lives of a number of them": past the lives, which are no people besides.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="end">Just past the word of harm.</param>
    internal static int Past(FigureWalk walk, int end)
    {
        var at = end < walk.End && walk.Words[end].Is("the") ? end + 1 : end;
        return at + 1 < walk.End && walk.Words[at].Form is "lives" or "life" && walk.Words[at + 1].Is("of") ? at + 2 : end;
    }
}
