using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>Finds the places of a text and settles which place an ambiguous name means by the governorates named beside it.</summary>
internal sealed class PlaceFinder(IGazetteer gazetteer, string text, IReadOnlyList<Word> words)
{
    // Asking again with a hint costs time; a text of names only must not take for ever.
    private const int MostQuestions = 400;

    private int _questions;

    internal List<PlaceMention> Find()
    {
        var found = new SettlementFinder(gazetteer, text, words).Complete(gazetteer.FindMentions(text));
        var regions = Regions(found);
        var mentions = new List<PlaceMention>(found.Count);
        foreach (var mention in found)
        {
            var first = WordAt(mention.Span.Start);
            if (first < 0) continue;
            var end = Math.Max(first + 1, WordAt(mention.Span.End - 1) + 1);
            if (IsGeneric(first, end) || IsPiece(first, end)) continue;
            mentions.Add(new PlaceMention
            {
                First = first,
                End = end,
                Span = mention.Span,
                Text = mention.Text,
                Sentence = words[first].Sentence,
                Context = ContextOf(first, end),
                Place = Settle(mention, regions, words[first].Sentence),
            });
        }
        return mentions;
    }

    // مدينة, قرب مدينة: words for places, not names of any.
    private bool IsGeneric(int first, int end)
    {
        for (var i = first; i < end;)
        {
            if (!PlaceLexicon.Before.TryMatch(words, i, out var generic)) return false;
            i = generic.Value.End;
        }
        return true;
    }

    // "Tel" of "Tel Tamr", "Man" at the head of a line: pieces of names and plain words, not towns.
    private bool IsPiece(int first, int end)
    {
        if (words[first].IsArabic || end != first + 1) return false;
        var isFollowedByName = end < words.Count && words[end].Kind == WordKind.Letters && words[end].Sentence == words[first].Sentence && char.IsUpper(text[words[end].Span.Start]);
        return words[first].Form.Length <= 3 && (isFollowedByName || words[first].Form is "man" or "tel" or "tal") || words[first].Form is "tell" or "khan" or "deir" or "ras" && isFollowedByName;
    }

    private List<(int Sentence, Place Place)> Regions(IReadOnlyList<ToponymMention> found)
    {
        var regions = new List<(int, Place)>();
        foreach (var mention in found)
            if (mention.Resolution.Best is { Place: { Country: "SY" or "IQ" } place } && place.Accuracy >= GeolocationAccuracy.City && place.Accuracy < GeolocationAccuracy.Country && WordAt(mention.Span.Start) is >= 0 and var at)
                regions.Add((words[at].Sentence, place));
        return regions;
    }

    private Place? Settle(ToponymMention mention, List<(int Sentence, Place Place)> regions, int sentence)
    {
        var resolution = mention.Resolution;
        if (resolution.Candidates.Count == 0) return null;
        var best = resolution.Candidates[0].Place;
        if (resolution.Status == ResolutionStatus.Resolved && resolution.Candidates.Count == 1 || best.Accuracy >= GeolocationAccuracy.District) return best;
        var hint = Nearest(regions, sentence);
        if (hint?.Admin1 is not { } admin || hint.Id == best.Id || best.Admin1 == admin) return Clear(resolution) ?? (hint is null ? null : best);
        if (++_questions > MostQuestions) return Clear(resolution);
        var again = gazetteer.Resolve(new PlaceQuery(mention.Text, hint.Point, hint.Admin1Pcode ?? admin));
        return again.Candidates.Count > 0 && again.Candidates[0].Place.Admin1 == admin ? again.Candidates[0].Place : Clear(resolution);
    }

    private static Place? Clear(Resolution resolution) => resolution.Best?.Place;

    // The region named in the sentence itself, else the one named in the nearest sentence before or after.
    private static Place? Nearest(List<(int Sentence, Place Place)> regions, int sentence)
    {
        var at = regions.BinarySearch((sentence, null!), Comparer<(int Sentence, Place Place)>.Create((a, b) => a.Sentence.CompareTo(b.Sentence)));
        if (at >= 0) return regions[at].Place;
        at = ~at;
        if (at == regions.Count) return at > 0 ? regions[at - 1].Place : null;
        return at == 0 || regions[at].Sentence - sentence < sentence - regions[at - 1].Sentence ? regions[at].Place : regions[at - 1].Place;
    }

    private PlaceContext ContextOf(int first, int end)
    {
        var context = PlaceContext.None;
        for (var back = 1; back <= 4 && first - back >= 0 && words[first - back].Sentence == words[first].Sentence; back++)
        {
            var at = first - back;
            if (words[at].Kind == WordKind.Mark && words[at].Form is not "\"" and not "(") break;
            if (PlaceLexicon.Before.TryMatch(words, at, out var before) && before.Value.End >= first - (back > 1 ? 1 : 0) && before.Value.End <= first) context |= before.Value.Value;
            if (back == 1 && PlaceLexicon.Struck.Has(words, at) || HasAttachedIn(words[first])) context |= PlaceContext.Struck;
            if (words[at].Is("من") && back <= 2 || words[at].Is("from") && back <= 3) context |= PlaceContext.Origin;
        }
        if (PlaceLexicon.After.TryMatch(words, end, out var after)) context |= after.Value.Value;
        else if (end < words.Count && words[end].IsAny("(") && words.Any(end, end + 4, w => w.IsAny("countryside"))) context |= PlaceContext.Countryside;
        if (IsDatelineHead(first, end)) context |= PlaceContext.Name;
        return context;
    }

    private static bool HasAttachedIn(Word word) => word.IsArabic && word.Form[0] == 'ب' && word.Form.Length > 4;

    // "QAMISHLI, Syria (North Press) – ", "Damascus, SANA- ", "ERBIL — ": where the agency writes, not where it happened.
    private bool IsDatelineHead(int first, int end)
    {
        if (words[first].IsArabic || first > 0 && words[first - 1].Line == words[first].Line && first - 1 > 0 && words.Any(first - 3, first, w => w.Line == words[first].Line && w.Kind == WordKind.Letters && !IsShouted(w))) return false;
        return words.Any(end, end + 9, w => w.Line == words[first].Line && w.Is("-")) && (IsShouted(words[first]) || words.Any(end, end + 6, w => w.IsAny("(", "sana")));
    }

    private bool IsShouted(Word word)
    {
        var original = text.AsSpan(word.Span.Start, word.Span.Length);
        foreach (var c in original)
            if (char.IsLower(c)) return false;
        return original.Length > 2;
    }

    private int WordAt(int position)
    {
        int low = 0, high = words.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Span.End <= position) low = middle + 1;
            else if (words[middle].Span.Start > position) high = middle - 1;
            else return middle;
        }
        return low < words.Count ? low : -1;
    }
}
