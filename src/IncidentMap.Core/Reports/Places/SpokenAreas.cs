using IncidentMap.Gazetteer;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>Of which governorate a text speaks around a name, without saying that the name lies there.</summary>
/// <param name="memo">The gazetteer.</param>
/// <param name="words">The words of the text.</param>
/// <param name="named">The names found in it, in its order.</param>
internal sealed class SpokenAreas(PlaceMemo memo, WordList words, List<NamedPlace> named)
{
    // How far apart, in sentences and in names, places still tell of each other; looking at fewer keeps long texts linear.
    internal const int NearSentences = 4;
    internal const int MostAround = 12;

    // Metres; the desert says little of where a village lies.
    private const int WidestRegion = 45_000;

    private bool _isTextAsked;
    private Place? _areaOfText;

    // "two bombs went off in Hama province on Friday. They hit the towns of X and Y": the governorate or city last spoken of, and none beside it.
    internal Place? Before(int at)
    {
        var area = default(Place);
        for (var i = at - 1; i >= 0 && i >= at - MostAround && named[at].Sentence - named[i].Sentence <= NearSentences; i--)
        {
            if (named[i].Is(PlaceContext.Name | PlaceContext.Origin) || AreaMeant(i) is not { } meant || meant.Id == area?.Id) continue;
            if (area is not null) return named[at].Sentence - named[i].Sentence <= 1 ? null : area;
            area = meant;
        }
        return area;
    }

    // "Sahl al-Ghab on edge. … This morning shells fell on X": the region last spoken of, where it is no wide one.
    internal Place? RegionBefore(int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - MostAround && named[at].Sentence - named[i].Sentence <= NearSentences; i--)
            if (!named[i].Is(PlaceContext.Name | PlaceContext.Origin) && MeantAlone(named[i]) is { Feature: "region", Country: "SY", RadiusMetres: <= WidestRegion } region) return region;
        return null;
    }

    // "Aleppo province: …": the governorate at the head of the line that the name stands in.
    internal Place? OfLine(int at) => AtHead(at) is { } place ? memo.AreaOf(place) : null;

    // #الحسكة #س: a village tagged behind its governorate, where no other governorate is tagged behind it.
    internal Place? OfTag(int at) =>
        IsTag(at) && IsTag(at - 1) && named[at - 1].End == named[at].First && AreaMeant(at - 1) is { } area && !(IsTag(at + 1) && AreaMeant(at + 1) is { } behind && behind.Id != area.Id) ? area : null;

    private bool IsTag(int at) => at >= 0 && at < named.Count && words[named[at].First].IsTagged;

    private Place? AreaMeant(int at) => MeantAlone(named[at]) is { Country: "SY" } place && (place.Feature == "governorate" || place.Accuracy == GeolocationAccuracy.City) ? memo.AreaOf(place) : null;

    // "Jaramana: …": what else its line names lies around it.
    internal Place? TownAtHead(int at) =>
        !words[named[at].First].IsArabic && AtHead(at) is { Country: "SY", Accuracy: < GeolocationAccuracy.City, IsWrittenOf: true } town ? town : null;

    private Place? AtHead(int at)
    {
        var line = words[named[at].First].Line;
        var head = at;
        while (head > 0 && at - head < MostAround && words[named[head - 1].First].Line == line && (head == at || !IsHeading(head))) head--;
        var (first, end) = (named[head].First, named[head].End);
        if (head == at || named[head].Is(PlaceContext.Name) || !IsHeading(head) && (first > 1 && words[first - 2].Line == line || !words.Any(end, end + 3, w => w.Line == line && w.Form is ":" or "-" or "|"))) return null;
        return MeantAlone(named[head]);
    }

    // "…, sources said. Hasakah:: …": governorates that a bulletin in one line goes through.
    private bool IsHeading(int at) =>
        named[at].End < words.Count && words[named[at].End].Is(":") && (named[at].First == 0 || words[named[at].First - 1].Sentence != words[named[at].First].Sentence);

    internal Place? OnlyOfSentence(int at)
    {
        var (first, end) = (at, at + 1);
        while (first > 0 && at - first < MostAround && named[first - 1].Sentence == named[at].Sentence) first--;
        while (end < named.Count && end - at < MostAround && named[end].Sentence == named[at].Sentence) end++;
        return OnlyArea(named.GetRange(first, end - first));
    }

    internal Place? OnlyOfText()
    {
        if (!_isTextAsked) (_isTextAsked, _areaOfText) = (true, OnlyArea(named));
        return _areaOfText;
    }

    // "at al-Mansoura checkpoint", in a text of Suwayda alone: of several far away none is meant.
    internal bool IsOfAnother(NamedPlace name, Candidate best) =>
        !name.Is(PlaceContext.Settlement) && name.Mention.Resolution.Status == ResolutionStatus.Ambiguous && best.Place is { Country: "SY", Accuracy: < GeolocationAccuracy.City, Admin1: { } admin }
        && name.Candidates.Any(c => c.Score > best.Score / 4 && !PlaceSettler.IsSame(c.Place, best.Place)) && OnlyOfText() is { Admin1: { } only } && !Bounds.IsSameGovernorate(admin, only);

    // The one governorate that names which need no help speak of.
    private Place? OnlyArea(IEnumerable<NamedPlace> among)
    {
        var areas = among.Where(n => !n.Is(PlaceContext.Name | PlaceContext.Origin)).Take(MostAround)
            .Select(MeantAlone).OfType<Place>().Where(p => p is { Country: "SY" } && (p.Feature == "governorate" || p.Accuracy == GeolocationAccuracy.City)).Select(memo.AreaOf).Distinct().ToList();
        return areas.Count == 1 ? areas[0] : null;
    }

    // What a name means without help: the gazetteer's one answer, or the best of several that all lie in one spot.
    internal static Place? MeantAlone(NamedPlace name)
    {
        if (name.Usual is not { } usual) return null;
        if (name.Mention.Resolution.Best?.Place == usual) return usual;
        var likely = name.Candidates[0].Score / 2;
        return usual.IsWrittenOf && name.Candidates.All(c => c.Score < likely || PlaceSettler.IsSame(usual, c.Place)) ? usual : null;
    }
}
