using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Whether two stretches of a text tell of towns that lie apart.</summary>
/// <param name="words">The words of the text.</param>
/// <param name="places">Its places, in their order.</param>
/// <param name="memo">The gazetteer with its answers so far.</param>
internal sealed class TownsApart(WordList words, PlacesInOrder places, PlaceMemo memo)
{
    /// <summary>True where each of the two stretches tells of a town or more, and all of the second lie apart from all of the first.</summary>
    /// <param name="first">First word of the first stretch.</param>
    /// <param name="turn">First word of the second.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="isAnother">True where the second says by itself that its act is another one.</param>
    internal bool LieApart(int first, int turn, int end, bool isAnother = false)
    {
        if (TownsIn(first, turn) is not { Count: > 0 } here || TownsIn(turn, end) is not { Count: > 0 } there) return false;
        return there.TrueForAll(t => here.TrueForAll(h => IsApart(h, t, isAnother)));
    }

    // The towns of which a stretch tells; what lies around one, and an area, only where it names no other.
    private List<PlaceMention> TownsIn(int first, int end)
    {
        List<PlaceMention> towns = [], around = [];
        for (var i = places.From(first); i < places.Count && places[i] is var place && place.First < end; i++)
            if (IsWhere(place)) (place.Is(PlaceContext.Countryside | PlaceContext.Area) || place.Place is { Accuracy: > GeolocationAccuracy.City } ? around : towns).Add(place);
        if (towns.Exists(t => !memo.IsWide(t))) towns.RemoveAll(memo.IsWide); // نوى بدرعا
        return towns.Count > 0 ? towns : around;
    }

    private bool IsWhere(PlaceMention place) => (place.IsLacking || place.Place is { Accuracy: < GeolocationAccuracy.Country }) && WhereElse.MayBeWhere(words, place);

    private bool IsApart(PlaceMention here, PlaceMention there, bool isAnother)
    {
        if (WhereElse.IsSameName(here, there)) return false;
        if (here.Place is not { } a || there.Place is not { } b) return true;
        if (a.Id == b.Id || a.Parents.Contains(b.Id) || b.Parents.Contains(a.Id)) return false;
        // Within a governorate of which perhaps all is meant, the other town may be the one.
        return isAnother || a.Admin1 != b.Admin1 || !memo.IsWide(here) && !memo.IsWide(there);
    }
}
