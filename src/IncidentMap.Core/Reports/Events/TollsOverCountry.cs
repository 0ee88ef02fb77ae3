using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// "Over 100 people were killed across Syria on Monday, 30 of them when shells hit the town of X", قتل 100 في عموم البلاد، بينهم 30 في قصف على س: the act
/// of which the sentence tells has those of its place alone.
/// </summary>
internal static class TollsOverCountry
{
    // "100 people were killed in separate incidents across Syria".
    private const int CountryReach = 8;

    // "30 of them when shells hit the town of X".
    private const int PlaceReach = 9;

    /// <summary>Leaves the toll of the country out of a sentence that gives one place's share in it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    internal static void LeaveOut(WordList words, Sentence sentence)
    {
        if (sentence.Figures.Count < 2 || sentence.Places.Count == 0) return;
        if (sentence.Figures.Find(static f => f is { Counts: true, Parent: null, IsUncounted: false, Outcome: Outcome.Killed, Min: > 2 }) is not { } whole || CountryBehind(words, sentence, whole.End) is not { } country) return;
        CountMention? share = null;
        foreach (var part in sentence.Figures)
        {
            if (part.Parent != whole || !part.Counts || part.First < country || !IsPlaced(sentence, part)) continue;
            if (share is not null) return;
            share = part;
        }
        if (share is not { Group: null, IsUncounted: false } || sentence.Places.Exists(p => p.First > whole.First && p.First < share.First && IsSettlement(p))) return;
        foreach (var other in sentence.Figures)
            if (other != share && other.Counts && (other == whole || other.Parent == whole)) other.Ignored = Ignored.RunningTotal;
        share.Parent = null;
    }

    // "across Syria", "nationwide", في أنحاء البلاد: just past it.
    private static int? CountryBehind(WordList words, Sentence sentence, int first)
    {
        for (var i = first; i < Math.Min(sentence.End, first + CountryReach); i++)
        {
            if (words[i].Is("nationwide")) return i + 1;
            if (words[i].Form is not ("country" or "syria" or "البلاد" or "سوريا" or "سوريه") || i + 1 < sentence.End && words[i].Span.Length > words[i].Form.Length && !words[i].IsArabic) continue;
            var before = words[i - 1].Is("the") ? i - 2 : i - 1;
            if (words[before].Form is "across" or "throughout" or "around" or "over" or "in" or "انحا" or "عموم" or "مختلف" or "مناطق" or "مدن" or "في") return i + 1;
        }
        return null;
    }

    private static bool IsPlaced(Sentence sentence, CountMention part)
    {
        foreach (var place in sentence.Places)
            if (place.First >= part.End && place.First <= part.End + PlaceReach && IsSettlement(place) && !sentence.Figures.Exists(f => f.Counts && f.First > part.First && f.First < place.First)) return true;
        return false;
    }

    private static bool IsSettlement(PlaceMention place) =>
        (place.IsLacking || place.Place is { Accuracy: <= GeolocationAccuracy.City }) && !place.Is(PlaceContext.Origin | PlaceContext.Name);
}
