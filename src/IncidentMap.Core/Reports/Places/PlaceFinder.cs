using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>Finds the places of a text: the names, what the words beside them say, and which place each means.</summary>
internal sealed class PlaceFinder(PlaceMemo memo, string text, WordList words)
{
    // تنظيم الدولة الإسلامية في: words of a party's name before the country in it.
    private const int LongestParty = 4;

    private readonly WordsBeside _beside = new(text, words);

    internal List<PlaceMention> Find()
    {
        var named = new List<NamedPlace>();
        foreach (var mention in new SettlementFinder(memo, text, words).Complete(memo.Gazetteer.FindMentions(text)))
        {
            var first = WordAt(mention.Span.Start);
            if (first < 0) continue;
            var end = Math.Max(first + 1, WordAt(mention.Span.End - 1) + 1);
            if (!IsGeneric(first, end) && !IsPiece(first, end) && !IsCutShort(mention, end) && !IsPlainWord(mention, first, end) && Named(mention, first, end, named.Count == 0 ? 0 : named[^1].End) is var name && !IsPlainOpening(name)) named.Add(name);
        }
        new NamesBeside(words, named).Weigh();
        var foreign = PlaceLexicon.Abroad.All(words);
        var abroad = foreign.Where(h => !_beside.IsDatelineHead(h.First, h.End) && !IsOfParty(h.First) && !_beside.IsWhereBrought(h.First) && !named.Exists(n => n.First == h.First && n.Is(PlaceContext.Name | PlaceContext.Origin))).Select(h => words[h.First].Sentence).ToHashSet();
        // "Sinjar in Iraq", "Yemen's Saada".
        var tied = foreign.Count == 0 ? [] : named.Where(n => foreign.Exists(h => h.First == n.End && IsCountry(h) || h.End == n.First && !words[h.First].IsArabic && IsCountry(h))).Select(n => n.First).ToHashSet();
        var settler = new PlaceSettler(memo, words, named, abroad, tied);
        return [.. named.Select((n, i) => new PlaceMention
        {
            First = n.First,
            End = n.End,
            Span = n.Mention.Span,
            Text = n.Mention.Text,
            Sentence = n.Sentence,
            Context = n.Context,
            Place = settler.Settle(i),
        })];
    }

    // "the Suleimaniyah neighbourhood": no city of another country, where a place of this one bears the name.
    private NamedPlace Named(ToponymMention mention, int first, int end, int named)
    {
        var context = _beside.Of(first, end, named);
        var bearers = memo.Bearers(mention);
        if (((context & PlaceContext.Quarter) != 0 || end < words.Count && words[end].Form is "neighborhood" or "neighbourhood" or "quarter") && bearers is [{ Place.Country: not "SY" }, ..] && bearers.Any(c => c.Place.Country == "SY")) bearers = [.. bearers.Where(c => c.Place.Country == "SY")];
        return new NamedPlace(mention, bearers, first, end, words[first].Sentence, context);
    }

    // "Sure 19 killed": another spelling of a village, at the head of a sentence, is a plain word.
    private bool IsPlainOpening(NamedPlace name) =>
        name is { Context: PlaceContext.None, Usual: { Feature: "village", Country: "SY" } } && name.End == name.First + 1 && !words[name.First].IsArabic && (name.First == 0 || words[name.First - 1].Sentence != name.Sentence) && name.End < words.Count && words[name.End].Kind != WordKind.Mark
        && !name.Candidates[0].MatchedName.Contains(name.Mention.Text, StringComparison.OrdinalIgnoreCase);

    // الدولة الإسلامية في العراق والشام: a country in the name of a party.
    private bool IsOfParty(int country)
    {
        for (var at = country - 1; at >= 0 && at >= country - LongestParty; at--)
            if (PartyLexicon.Names.TryMatch(words, at, out var party) && party.Value.End > country) return true;
        return false;
    }

    // "in Iraq", "Yemen", and no town there.
    private bool IsCountry(Hit<string> abroad) => PlaceLexicon.Countries.Means(words[abroad.End - 1], "country");

    // مدرسة, عدوان: a word of these reports, unless a place that is written of bears it.
    private bool IsPlainWord(ToponymMention mention, int first, int end) =>
        end == first + 1 && words[first].Letters is { IsInLexicon: true } && !IsLackingVillage(mention, first) && mention.Resolution.Candidates.All(c => !c.Place.IsWrittenOf);

    // قرية الصياد: the word before it says that it is a name.
    private bool IsLackingVillage(ToponymMention mention, int first) =>
        mention.Resolution.Candidates.Count == 0 && first > 0 && words[first - 1].Form is "قريه" or "بقريه" or "بلده" or "ببلده" && words[first].Form.StartsWith("ال", StringComparison.Ordinal);

    // مدينة, قرب مدينة: words for places, not names of any.
    private bool IsGeneric(int first, int end)
    {
        // في بلدة المزرعة: with the article behind the word for a village it is the name.
        if (end == first + 1 && first > 0 && words[first - 1] is { IsArabic: true } head && words[first].Form.StartsWith("ال", StringComparison.Ordinal) && !words[first - 1].Form.StartsWith("ال", StringComparison.Ordinal) && head.Variants.Any(v => v is "بلده" or "قريه")) return false;
        for (var i = first; i < end;)
        {
            if (!PlaceLexicon.Before.TryMatch(words, i, out var generic)) return false;
            i = generic.Value.End;
        }
        return true;
    }

    // "Rajm al-Salibi", where another is called Rajm al-…, "Ma'arat al Shellef village": half a name.
    private bool IsCutShort(ToponymMention mention, int end)
    {
        if (end + 2 < words.Count && words[end].Form is "al" or "el" && words[end + 1].IsCapital && words[end + 2].Form is "village" or "town" && words[end + 2].Sentence == words[end - 1].Sentence) return true;
        var at = mention.Span.End;
        return at > 2 && at < text.Length && text[at] == '-' && words[end - 1].Span.End > at - 1 && text[at - 1] is 'l' && text[at - 2] is 'a' or 'e' && text[at - 3] == ' ';
    }

    // "Tel" of "Tel Tamr", "Man" at the head of a line: pieces of names and plain words, not towns.
    private bool IsPiece(int first, int end)
    {
        if (words[first].IsArabic) return false;
        if (end != first + 1) return false;
        var isFollowedByName = end < words.Count && words[end].Kind == WordKind.Letters && words[end].Sentence == words[first].Sentence && char.IsUpper(text[words[end].Span.Start]) && !words[end].IsAcronym;
        return words[first].Form.Length <= 3 && (isFollowedByName || words[first].Form is "man" or "tel" or "tal") || words[first].Form is "tell" or "khan" or "deir" or "ras" && isFollowedByName;
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
