using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>"72 were killed: 28 in Aleppo; 19 in Homs; nine in Daraa", "Aleppo: 25, Daraa: 17, Homs: 9": a country's toll happened at none of them.</summary>
internal static class TollsByGovernorate
{
    private const int Fewest = 3;

    // "Damascus Suburbs (9)", "9 civilians in".
    private const int Reach = 3;

    /// <summary>Takes the places of such a list out of a sentence that counts nobody at one of them alone.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    internal static void LeaveOut(WordList words, Sentence sentence)
    {
        if (sentence.Places.Count < Fewest) return;
        var listed = sentence.Places.FindAll(p => p is { Place: { Country: "SY", Admin1: not null, Accuracy: >= GeolocationAccuracy.City } } && HasToll(words, sentence, p));
        if (listed.Select(p => p.Place!.Admin1).Distinct().Count() >= Fewest) sentence.Places.RemoveAll(listed.Contains);
    }

    private static bool HasToll(WordList words, Sentence sentence, PlaceMention place) =>
        (NumberBehind(words, sentence, place) ?? NumberBefore(words, sentence, place)) is { } number && !sentence.Figures.Exists(f => f.First == number && f is { Counts: true, Parent: null });

    // "Aleppo: 25", "Damascus Suburbs (9)".
    private static int? NumberBehind(WordList words, Sentence sentence, PlaceMention place)
    {
        var at = place.End;
        while (at < sentence.End && at < place.End + Reach && words[at].Kind == WordKind.Letters) at++;
        return at + 1 < sentence.End && words[at].Form is ":" or "(" or "-" or "–" && NumberReader.TryRead(words, at + 1) is { IsUncounted: false } ? at + 1 : null;
    }

    // "28 in Aleppo", 28 شهيداً في حلب.
    private static int? NumberBefore(WordList words, Sentence sentence, PlaceMention place)
    {
        var at = place.First - 1;
        if (at <= sentence.First || words[at].Form is not ("in" or "في")) return null;
        for (var i = at - 1; i >= sentence.First && i >= at - Reach && words[i].Kind != WordKind.Mark; i--)
            if (NumberReader.TryRead(words, i) is { IsUncounted: false }) return i;
        return null;
    }
}
