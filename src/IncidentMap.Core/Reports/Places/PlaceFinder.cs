using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>Finds the places of a text: the names, what the words beside them say, and which place each means.</summary>
internal sealed class PlaceFinder(PlaceMemo memo, string text, WordList words)
{
    // "western countryside of the city of X": so many words before a name say what it is.
    private const int LongestBefore = 6;

    private const int LongestStation = 9;

    // Words between the head of an agency's line and its dash.
    private const int LongestDateline = 6;

    // "the eastern and northern" between a name and its countryside.
    private const int LongestBearing = 3;

    // "a densely populated" before a quarter.
    private const int LongestAdjectives = 3;

    // "in the city of" between a facility and its town.
    private const int LongestToTown = 5;

    // Words of a speaker's name before the name of a place in it.
    private const int LongestSpeaker = 3;

    // تنظيم الدولة الإسلامية في: words of a party's name before the country in it.
    private const int LongestParty = 4;

    // قال مجلس قيادة الثورة في: words between a word of saying and the place of who speaks.
    private const int LongestSubject = 8;

    internal List<PlaceMention> Find()
    {
        var named = new List<NamedPlace>();
        foreach (var mention in new SettlementFinder(memo, text, words).Complete(memo.Gazetteer.FindMentions(text)))
        {
            var first = WordAt(mention.Span.Start);
            if (first < 0) continue;
            var end = Math.Max(first + 1, WordAt(mention.Span.End - 1) + 1);
            if (!IsGeneric(first, end) && !IsPiece(first, end) && !IsCutShort(mention, end) && !IsPlainWord(mention, first, end)) named.Add(Named(mention, first, end, named.Count == 0 ? 0 : named[^1].End));
        }
        WeighHeads(named);
        NameFacilities(named);
        LeaveWorkplaces(named);
        StandBesideRoads(named);
        LeaveDeathbeds(named);
        CallQuarters(named);
        StrikeOrigins(named);
        SpreadContexts(named);
        var foreign = PlaceLexicon.Abroad.All(words);
        var abroad = foreign.Where(h => !IsDatelineHead(h.First, h.End) && !IsOfParty(h.First) && !IsWhereBrought(h.First) && !named.Exists(n => n.First == h.First && n.Is(PlaceContext.Name | PlaceContext.Origin))).Select(h => words[h.First].Sentence).ToHashSet();
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
        var context = ContextOf(first, end, named);
        var bearers = memo.Bearers(mention);
        if (((context & PlaceContext.Quarter) != 0 || end < words.Count && words[end].Form is "neighborhood" or "neighbourhood" or "quarter") && bearers is [{ Place.Country: not "SY" }, ..] && bearers.Any(c => c.Place.Country == "SY")) bearers = [.. bearers.Where(c => c.Place.Country == "SY")];
        return new NamedPlace(mention, bearers, first, end, words[first].Sentence, context);
    }

    // الدولة الإسلامية في العراق والشام: a country in the name of a party.
    private bool IsOfParty(int country)
    {
        for (var at = country - 1; at >= 0 && at >= country - LongestParty; at--)
            if (PartyLexicon.Names.TryMatch(words, at, out var party) && party.Value.End > country) return true;
        return false;
    }

    // "in Iraq", "Yemen", and no town there.
    private bool IsCountry(Hit<string> abroad) =>
        words[abroad.End - 1].Form is "yemen" or "lebanon" or "iraq" or "libya" or "sudan" or "ukraine" or "اليمن" or "لبنان" or "العراق" or "ليبيا" or "السودان" or "اوكرانيا";

    // "X: shells fell …" is told of X; "Baghdad – …" is where the agency writes, as a name among those of people is none of a place.
    private void WeighHeads(List<NamedPlace> named)
    {
        for (var i = 0; i < named.Count; i++)
        {
            if (named[i].Usual is not { } usual) continue;
            if (words[named[i].First].IsArabic)
            {
                if (usual is { Country: "SY", Accuracy: < GeolocationAccuracy.City } && named[i].Context == PlaceContext.None && OpensLine(named[i].First) && SettlementFinder.IsHead(words, named[i].First, named[i].End)) named[i] = named[i] with { Context = PlaceContext.Struck };
                else if (usual.Country != "SY" && OpensLine(named[i].First) && IsBeforeDash(named[i].End) && named.Exists(n => n.Usual?.Country == "SY")) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Name };
                continue;
            }
            if (OpensLine(named[i].First))
            {
                if (usual is { Country: "SY", Accuracy: < GeolocationAccuracy.City } && named[i].Context == PlaceContext.None && words.Any(named[i].End, named[i].End + 1, w => w.Is(":"))) named[i] = named[i] with { Context = PlaceContext.Struck };
                else if (usual.Country != "SY" && words.Any(named[i].End, named[i].End + LongestDateline, w => w.Is("-") && w.Line == words[named[i].First].Line)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Name };
            }
            else if (named[i].Context == PlaceContext.None && (IsOfPerson(named[i].First) || IsInRoll(named[i].First, named[i].End))) named[i] = named[i] with { Context = PlaceContext.Name };
        }
    }

    // "بيروت - ", "بيروت (أ ف ب) - ", "عمان / ": the head of an agency's line.
    private bool IsBeforeDash(int at)
    {
        if (at < words.Count && words[at].Is("("))
            while (at < words.Count - 1 && words[at].Line == words[at + 1].Line && !words[at++].Is(")")) { }
        return at < words.Count && words[at].Form is "-" or "–" or "—" or "/";
    }

    // "the Homs Bakery in Idlib", "Aleppo Street in Idlib", "the Damascus Hospital in Aleppo's Shaar district": called after a town, and in another.
    private void NameFacilities(List<NamedPlace> named)
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            if (words[named[i].First].IsArabic || named[i + 1].Sentence != named[i].Sentence || named[i].End >= words.Count || !IsFacility(named[i].End)) continue;
            var at = named[i].End + 1;
            if (at < words.Count && words[at].IsCapital && words[at].Kind == WordKind.Letters) at++;
            if (at < words.Count && words[at].Form is "in" or "at" && named[i + 1].First - at is > 0 and <= LongestToTown && named[i + 1].Usual is { Accuracy: <= GeolocationAccuracy.City } town && town != named[i].Usual && town.Admin1 != named[i].Usual?.Admin1 && !words.Any(at, named[i + 1].First, w => w.Kind == WordKind.Mark || w.Form is "from" or "on"))
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Name };
        }
    }

    // "A nurse at the X hospital was killed by shelling in Y", "a teacher from the X school": where somebody worked, and no more where another place is
    // told.
    private void LeaveWorkplaces(List<NamedPlace> named)
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            var (first, end) = (named[i].First, named[i].End);
            if (words[first].IsArabic || end >= words.Count || words[end].Form is not ("hospital" or "hospitals" or "clinic" or "school" or "schools" or "university" or "college" or "bakery" or "newspaper" or "court") || named[i + 1].Sentence != named[i].Sentence) continue;
            var at = first > 0 && words[first - 1].Is("the") ? first - 2 : first - 1;
            if (at < 1 || words[at].Form is not ("at" or "from" or "of" or "in") || !IsWorker(at) || !named[i + 1].Is(PlaceContext.Struck) || named[i + 1].Usual is not { Accuracy: <= GeolocationAccuracy.City } town || town == named[i].Usual) continue;
            named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Name };
        }
    }

    private bool IsWorker(int at) =>
        at > 0 && (words[at - 1].Form is "worked" or "works" or "working" or "taught" or "studied" or "employed" || PersonLexicon.Nouns.TryMatch(words, at - 1, out var worker) && worker.Value.Value is { Number: NounNumber.Singular, Role: not null });

    private bool IsFacility(int at) =>
        words[at].IsCapital && (words[at].Form is "street" or "avenue" or "square" or "boulevard" or "hotel" or "gate" or "university" or "church" or "stadium" or "park" or "garden" or "cinema" or "restaurant" or "roundabout" || StrikeLexicon.Targets.TryMatch(words, at, out var target) && target.Value.Value is not ("airport" or "dam" or "camp"));

    private bool OpensLine(int first) => first == 0 || words[first - 1].Line != words[first].Line;

    // ", Sipan Qamishlo and …": a man called after a town.
    private bool IsOfPerson(int first) =>
        first > 1 && words[first - 2].Form is "," or "(" or "named" or "and" && words[first - 2].Sentence == words[first].Sentence && words[first - 1] is { Kind: WordKind.Letters, IsCapital: true, IsAcronym: false, Letters.IsInLexicon: false };

    // "2- Zahra Barbour": a line of a numbered roll.
    private bool IsInRoll(int first, int end) =>
        first > 1 && words[first - 1].Form is "-" or ")" or "." && words[first - 2].Kind == WordKind.Digits && OpensLine(first - 2) && end < words.Count && words[end].IsCapital && words[end].Line == words[first].Line;

    // "on the X-Y road", "the X highway": somewhere on the way, not where the road leads.
    private void StandBesideRoads(List<NamedPlace> named)
    {
        for (var i = named.Count - 1; i >= 0; i--)
            if (named[i].Is(PlaceContext.Road) || i + 1 < named.Count && named[i + 1].First == named[i].End && named[i + 1].Is(PlaceContext.Road) && !words[named[i].First].IsArabic)
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Road | PlaceContext.Direction };
    }

    // "died in X of wounds from shelling of Y", توفي في X بعد إصابته بانفجار في Y, "arrested in X, he died in the prison of Y": Y is where.
    private void LeaveDeathbeds(List<NamedPlace> named)
    {
        for (var i = 0; i + 1 < named.Count; i++)
            if (named[i + 1].Sentence == named[i].Sentence && !named[i + 1].Is(PlaceContext.Origin | PlaceContext.Name) && IsDeathbed(named[i].First, named[i].End, named[i + 1].First))
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Origin };
    }

    private bool IsDeathbed(int first, int end, int next)
    {
        var wounds = words.Any(end, next, w => w.Form is "wounds" or "injuries" or "wound" or "injury" or "جراح" or "بجراح" or "بجراحه" or "بجراحها" or "جراحه" or "جراحها" or "بجروح" or "بجروحه" or "جروح" or "اصابته" or "اصابتها" or "اصابتهم" or "باصابته" or "باصابه");
        if (!wounds && !words.Any(end, next, IsDying)) return false;
        for (var at = first - 1; at >= 0 && at >= first - LongestStation && words[at].Sentence == words[first].Sentence && words[at].Kind != WordKind.Mark; at--)
            if (wounds ? IsDying(words[at]) : words[at].Form is "arrested" or "detained" or "اعتقل" or "اعتقلت" or "اعتقلته" or "اعتقاله" or "اعتقالها" or "اعتقالهم") return true;
            else if (StrikeLexicon.Has(words, at)) return false;
        return false;
    }

    private static bool IsDying(Word word) =>
        word.Form is "died" or "dies" or "succumbed" or "توفي" or "توفيت" or "وتوفي" or "وتوفيت" or "وفاه" or "بوفاته" or "بوفاتها" or "وفاته" or "فارق" or "فارقت" or "قضي" or "قضت" or "وقضي" or "استشهد" or "استشهدت" or "استشهاد";

    // "the Abbasiyah district in Homs": a quarter of the city, where a village bears the name and no district does.
    private void CallQuarters(List<NamedPlace> named)
    {
        for (var i = 0; i + 1 < named.Count; i++)
        {
            var end = named[i].End;
            if (end + 1 >= words.Count || !words[end].Is("district") || words[end + 1].Form is not ("in" or "of") || named[i].Usual is { } usual && (usual.Feature is not ("village" or "neighbourhood") || usual.IsWrittenOf)) continue;
            if (named[i + 1].First - end <= LongestToTown && named[i + 1].Sentence == named[i].Sentence && named[i + 1].Usual is { Accuracy: GeolocationAccuracy.City, Country: "SY" })
                named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Area | PlaceContext.Quarter };
        }
    }

    // "A man from the village of X was killed in shelling of the village": X is where.
    private void StrikeOrigins(List<NamedPlace> named)
    {
        for (var i = 0; i < named.Count; i++)
            if (named[i].Is(PlaceContext.Origin) && named[i].Is(PlaceContext.Village | PlaceContext.Town) && IsNamedAgain(named[i])) named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Origin | PlaceContext.Struck };
    }

    private bool IsNamedAgain(NamedPlace name)
    {
        for (var i = name.End; i + 1 < words.Count && words[i].Sentence == name.Sentence; i++)
            if (words[i].Form is "of" or "on" or "hit" or "in" or "near" or "at" or "outside" && words[i + 1].Is("the") && i + 2 < words.Count && words[i + 2].Form is "village" or "town" && !(i + 3 < words.Count && words[i + 3].Is("of")) || words[i].Form is "علي" or "في" && words[i + 1].Form is "القريه" or "البلده" || AreHomes(i)) return true;
        return false;
    }

    // داخل منازلهم, "in their homes", and no other town behind it: those of a village died there.
    private bool AreHomes(int at) =>
        (words[at].Form is "داخل" or "في" && words[at + 1].Form is "منازلهم" or "بيوتهم" || words[at].Is("their") && words[at + 1].Form is "homes" or "houses")
        && !(at + 2 < words.Count && words[at + 2].Form is "في" or "in");

    // "the towns of A, B and C": all three are towns; and what is called a town once is one wherever its name stands again.
    private void SpreadContexts(List<NamedPlace> named)
    {
        for (var i = named.Count - 1; i > 0; i--)
            if (named[i].Sentence == named[i - 1].Sentence && (named[i - 1].Context | PlaceContext.City) == (PlaceContext.Settlement | PlaceContext.City) && named[i].Is(PlaceContext.Struck) && named[i].Is(PlaceContext.Settlement) && !words.Any(named[i - 1].First - 2, named[i - 1].First + 1, w => w.Form is "between" || w.Variants.Contains("بين")) && IsListedWithWords(named[i - 1].End, named[i].First))
                named[i - 1] = named[i - 1] with { Context = named[i - 1].Context | PlaceContext.Struck };
        // "the shells came from the village of X and the city of Y": from both.
        for (var i = 1; i < named.Count; i++)
            if (named[i].Sentence == named[i - 1].Sentence && named[i - 1].Is(PlaceContext.Origin) && !named[i].Is(PlaceContext.Origin) && IsListedWithWords(PastTail(named[i - 1].End), named[i].First) && !words.Any(named[i - 1].End, named[i].First, w => w.Form is "in" or "on" or "at" or "hit" or "في" or "علي")) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Origin };
        // من أبناء بلدة س بريف ص: ص says where their home lies.
        for (var i = 1; i < named.Count; i++)
            if (named[i - 1].Is(PlaceContext.Origin) && named[i - 1].Is(PlaceContext.Settlement) && !named[i].Is(PlaceContext.Origin | PlaceContext.Settlement) && named[i].Is(PlaceContext.Countryside | PlaceContext.Area | PlaceContext.Direction) && named[i].Sentence == named[i - 1].Sentence && words[named[i].First].IsArabic && IsRightBehind(named[i - 1].End, named[i].First)) named[i] = named[i] with { Context = named[i].Context & ~PlaceContext.Struck | PlaceContext.Origin };
        // "between A and B": near both.
        for (var i = 1; i < named.Count; i++)
            if (named[i - 1].First > 0 && words[named[i - 1].First - 1].Is("between") && IsListedWithWords(PastTail(named[i - 1].End), named[i].First)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Direction };
        // "X and the towns of Y and Z": X is one too.
        for (var i = named.Count - 1; i > 0; i--)
            if (named[i].Sentence == named[i - 1].Sentence && named[i - 1].Context is PlaceContext.None or PlaceContext.Struck && named[i].Is(PlaceContext.Settlement) && !named[i].Is(PlaceContext.Countryside | PlaceContext.Direction | PlaceContext.Origin) && named[i - 1].Usual is { Accuracy: < GeolocationAccuracy.City } && IsListedWithWords(named[i - 1].End, named[i].First))
                named[i - 1] = named[i - 1] with { Context = named[i - 1].Context | PlaceContext.Settlement | named[i].Context & PlaceContext.Struck };
        for (var i = 1; i < named.Count; i++)
            if (named[i].Sentence == named[i - 1].Sentence && IsListed(named[i - 1].End, named[i].First) && named[i].Context is PlaceContext.None or PlaceContext.Struck)
                named[i] = named[i] with { Context = named[i].Context | named[i - 1].Context & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City | PlaceContext.Quarter | PlaceContext.Struck | PlaceContext.Countryside) };
        var towns = named.Where(n => n.Is(PlaceContext.Settlement)).Select(n => n.Mention.Text).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < named.Count; i++)
            if (named[i].Context is PlaceContext.None or PlaceContext.Struck && towns.Contains(named[i].Mention.Text)) named[i] = named[i] with { Context = named[i].Context | PlaceContext.Settlement };
    }

    private bool IsRightBehind(int end, int first)
    {
        if (first - end > 2) return false;
        for (var i = end; i < first; i++)
            if (words[i].Form is not "في" && !PlaceLexicon.Before.Has(words, i)) return false;
        return !words[first].HasAnd;
    }

    // "X village": the word behind belongs to the name.
    private int PastTail(int end) => PlaceLexicon.After.TryMatch(words, end, out var tail) ? tail.Value.End : end;

    // "the city of A and the outskirts of the city of B": what struck the one struck the other.
    private bool IsListedWithWords(int end, int first)
    {
        if (end >= words.Count || first - end > 4 || !(words[end].HasAnd || words[end].Form is "," or "and" or "و")) return false;
        for (var i = end + (words[end].Kind == WordKind.Mark || words[end].Form is "and" or "و" ? 1 : 0); i < first; i++)
            if (!PlaceLexicon.Before.Has(words, i) && !PlaceLexicon.Struck.Has(words, i) && words[i].Form is not ("the" or "of")) return false;
        return true;
    }

    private bool IsListed(int end, int first)
    {
        for (var i = end; i < first; i++)
            if (words[i].Form is not ("," or "و" or "and" or "&" or "\"")) return false;
        return first > end || words[first].HasAnd;
    }

    // مدرسة, عدوان: a word of these reports, unless a place that is written of bears it.
    private bool IsPlainWord(ToponymMention mention, int first, int end) =>
        end == first + 1 && words[first].Letters is { IsInLexicon: true } && !IsLackingVillage(mention, first) && mention.Resolution.Candidates.All(c => !c.Place.IsWrittenOf);

    // قرية الصياد: the word before it says that it is a name.
    private bool IsLackingVillage(ToponymMention mention, int first) =>
        mention.Resolution.Candidates.Count == 0 && first > 0 && words[first - 1].Form is "قريه" or "بقريه" or "بلده" or "ببلده" && words[first].Form.StartsWith("ال", StringComparison.Ordinal);

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

    // "Rajm al-Salibi", where another is called Rajm al-…: half a name.
    private bool IsCutShort(ToponymMention mention, int end)
    {
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

    private PlaceContext ContextOf(int first, int end, int named)
    {
        var context = PlaceContext.None;
        var edge = first;
        for (var back = 1; back <= LongestBefore && first - back >= 0 && words[first - back].Sentence == words[first].Sentence; back++)
        {
            var at = first - back;
            if (words[at].Kind == WordKind.Mark && words[at].Form is not "\"" and not "(") break;
            var stands = PlaceLexicon.Before.TryMatch(words, at, out var before) && (StandsBefore(before.Value.End, edge, first, named) || IsOfItsArea(before.Value, edge)) && !(before.Value.Count == 1 && IsDefinite(words[at]) && !PlaceLexicon.Before.HasForm(words[at].Form));
            // "near the hospital in X": what stands before says where the hospital lies.
            if (stands && IsTarget(before!.Value)) break;
            if (stands) (context, edge) = (context | Beside(context, IsSomePartOf(before!.Value) ? PlaceContext.None : before.Value.Value) & (IsNearness(at) ? ~PlaceContext.Origin : ~PlaceContext.None), at);
            if ((words[at].Is("من") && (back <= 2 || edge == at + 1) || back <= 4 && words[at].Is("from") && !IsFromStrike(at, first)) && !IsNearness(at)) context |= IsFiredFrom(at) ? PlaceContext.Origin | PlaceContext.Name : PlaceContext.Origin;
        }
        if (IsStationedAt(first) || IsOfReporter(first) || IsOfSpeaker(first, end) || IsWhereTreated(first, end) || IsWhereBrought(first)) context |= PlaceContext.Origin;
        if (IsStruck(first)) context |= PlaceContext.Struck;
        if (end > first + 1 && PlaceLexicon.Before.TryMatch(words, first, out var own) && own.Value.End < end) context |= own.Value.Value & ~PlaceContext.Direction;
        if (PlaceLexicon.After.TryMatch(words, PastBearing(IsApposition(end) ? end + 2 : end), out var after)) context |= IsOfQuarter(after.Value) ? PlaceContext.None : after.Value.Value;
        else if (end < words.Count && words[end].Form is "(" && words.Any(end, end + 4, w => w.Form is "countryside")) context |= PlaceContext.Countryside;
        if (IsDatelineHead(first, end) || IsSpeaker(first, end) || IsRoadOfQuarter(first) || IsCampOfItsPeople(first)) context |= PlaceContext.Name;
        if ((context & (PlaceContext.Village | PlaceContext.Town | PlaceContext.City)) != 0) context |= PlaceContext.Settlement;
        if ((context & (PlaceContext.Subdistrict | PlaceContext.Governorate)) != 0) context |= PlaceContext.Area;
        return context;
    }

    // حي طريق الباب: a quarter called after the road, in another town than that to which it leads.
    private bool IsRoadOfQuarter(int first) =>
        first > 1 && words[first - 1].Is("طريق") && words[first - 2].Form is "حي" or "بحي" or "لحي" or "وحي" or "احيا" or "باحيا" or "حيي" || first > 0 && words[first].ContinuesTag && words[first - 1].Is("طريق");

    // مخيم أهالي X: a camp called after those who fled from there, in another place.
    private bool IsCampOfItsPeople(int first) =>
        first > 1 && words[first - 1].Form is "اهل" or "اهالي" or "نازحي" or "مهجري" or "ابنا" && words[first - 2] is { IsArabic: true } camp && camp.Variants.Any(v => v is "مخيم" or "مخيمات");

    // "Al Jazeera": the network, not the plain; "Daily Sabah": the paper.
    private bool IsSpeaker(int first, int end)
    {
        for (var at = first; at >= Math.Max(0, first - LongestSpeaker) && !words[at].IsArabic && words[at].IsCapital; at--)
            if (SpeakerLexicon.Names.TryMatch(words, at, out var speaker) && speaker.Value.End >= end) return true;
        return false;
    }

    // "forces stationed in a playground in X": where they stand, though other words lie between.
    private bool IsStationedAt(int first)
    {
        if (words[first].IsArabic) return false;
        for (var at = first - 1; at >= 0 && at >= first - LongestStation && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
        {
            if (StrikeLexicon.Has(words, at)) return false;
            if (PlaceLexicon.Before.TryMatch(words, at, out var before) && before.Value is { Value: PlaceContext.Origin, Count: > 1 }) return true;
        }
        return false;
    }

    // "were being treated in X hospitals": where the wounded were brought.
    private bool IsWhereTreated(int first, int end)
    {
        if (end >= words.Count || words[end].Form is not ("hospital" or "hospitals" or "clinic" or "clinics" or "morgue") || words[first].IsArabic) return false;
        for (var at = first - 1; at >= 0 && at >= first - LongestStation && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at].Form is "treated" or "treatment" or "taken" or "rushed" or "transferred" or "evacuated" or "brought" or "admitted" or "hospitalised" or "hospitalized" or "moved" or "transported" or "recovering" or "died") return true;
        return false;
    }

    // نقل المصابون إلى مشفى س في X, "taken to a hospital in Iraq".
    private bool IsWhereBrought(int first)
    {
        if (!words[first].Is("في") && !words[first].Is("in") && !(first > 0 && words[first - 1].Form is "في" or "in") && !HasAttachedIn(words[first])) return false;
        for (var at = first - 1; at > 0 && at >= first - LongestBefore && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at].Form is "مشفي" or "مستشفي" or "مشافي" or "مستشفيات" or "المشافي" or "hospital" or "hospitals") return words.Any(at - LongestAdjectives, at, w => w.Form is "الي" or "to");
        return false;
    }

    // أفاد مراسل سانا في X: where the reporter is, with whose he is between.
    private bool IsOfReporter(int first)
    {
        if (first == 0 || !words[first - 1].Is("في")) return false;
        for (var at = first - 2; at >= 0 && at >= first - 2 - LongestSpeaker && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at].Form is "مراسل" or "مراسله" or "مراسلنا" or "مراسلتنا") return true;
        return false;
    }

    // قال المجلس المحلي في دوما إن: between the word of saying and what is said, where the speaker sits.
    private bool IsOfSpeaker(int first, int end)
    {
        if (first == 0 || end >= words.Count || words[end].Form is not ("ان" or "بان") || words[end].Sentence != words[first].Sentence) return false;
        for (var at = first - 1; at >= 0 && at >= first - LongestSubject && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (SpeakerLexicon.Saying.Has(words, at)) return true;
            else if (HarmLexicon.Words.Has(words, at) || StrikeLexicon.Has(words, at)) return false;
        return false;
    }

    // "in the western countryside of the city of X": the words before "the city of" say it of X too.
    private bool IsOfItsArea(Hit<PlaceContext> before, int edge) =>
        (before.Value & (PlaceContext.Countryside | PlaceContext.Direction)) != 0 && before.End <= edge && before.End >= edge - 1 && edge < words.Count && !words[edge].IsArabic && (before.End == edge || words[before.End].Is("the"));

    // Right before the name or before the words that stand before it; one word may lie between, but no other name, nor "in".
    private bool StandsBefore(int end, int edge, int first, int named) =>
        end == first || end == edge || end == first - 1 && end >= named && words[end].Form is not ("in" or "by" or "on" or "at" or "along" or "outside" or "under" or "to" or "towards" or "with" or "في");

    // "X's western countryside", "X northern suburbs": the countryside is of X.
    private int PastBearing(int end)
    {
        var at = end;
        while (at < words.Count && at - end < LongestBearing && !words[at].IsArabic && (PlaceLexicon.Compass.Has(words, at) || at > end && words[at].Is("and"))) at++;
        return at > end && PlaceLexicon.After.TryMatch(words, at, out var after) && (after.Value.Value & PlaceContext.Countryside) != 0 ? at : end;
    }

    // "the X neighborhood of Y": X is the town.
    private bool IsOfQuarter(Hit<PlaceContext> after) => after.Value == PlaceContext.Quarter && after.End < words.Count && words[after.End].Is("of");

    // "X, a town affiliated with …".
    private bool IsApposition(int end) => end + 2 < words.Count && words[end].Is(",") && words[end + 1].Form is "a" or "the";

    // بالقرب من: nothing comes from there.
    private bool IsNearness(int from) => PlaceLexicon.Before.TryMatch(words, from - 1, out var near) && near.Value.End > from && (near.Value.Value & PlaceContext.Direction) != 0;

    // أحياء مدينة X: the quarters are of the city, whose name is none of a quarter.
    private static PlaceContext Beside(PlaceContext nearer, PlaceContext value) =>
        (nearer & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City)) != 0 ? value & ~PlaceContext.Quarter : value;

    // "missiles hit several positions in X", "a bomb fell near the hospital in X": what was hit there is not where the fire came from.
    private bool IsTarget(Hit<PlaceContext> before) =>
        before.Value == PlaceContext.Origin && words[before.First].Form is "positions" or "bases" or "hospital" or "hospitals" && (words.Any(before.First - LongestAdjectives, before.First, w => w.Form is "hit" or "hits" or "hitting" or "struck" or "strike" or "targeted" or "targeting" or "bombed" or "shelled" or "attacked" or "on" or "against" or "near" or "outside") || WasHit(before.End));

    // "the hospital in X was hit".
    private bool WasHit(int from)
    {
        for (var i = from + 1; i + 1 < words.Count && i <= from + LongestBefore && words[i].Sentence == words[from].Sentence && words[i].Kind != WordKind.Mark; i++)
            if (words[i].Form is "was" or "were") return words.Any(i + 1, i + 3, w => w.Sentence == words[from].Sentence && w.Form is "hit" or "struck" or "bombed" or "shelled" or "targeted" or "destroyed" or "attacked");
        return false;
    }

    // "wounds from shelling of X", "died from an airstrike on X", "walked home from school in X": what hit came to X, and so did they.
    private bool IsFromStrike(int from, int first)
    {
        if (first - from < 3 || words[first - 1].Form is not ("of" or "on" or "in" or "at")) return false;
        for (var i = from + 1; i < first - 1; i++)
            if (StrikeLexicon.Has(words, i) || words[i].Form is "school" or "work" or "market" or "mosque" or "prayers" or "university") return true;
        return false;
    }

    // أطلقت القذائف من حي X, صاروخ أطلقته القوات من جنوب شرق X.
    private bool IsFiredFrom(int from)
    {
        if (!words[from].IsArabic) return false;
        for (var at = from - 1; at >= 0 && at >= from - LongestBefore && words[at].Sentence == words[from].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at].Form is "اطلقت" or "واطلقت" or "اطلقته" or "اطلقتها" or "اطلق" or "اطلقه" or "اطلقها" or "اطلقوا" or "انطلقت" or "وانطلقت" or "انطلق" or "مصدرها" or "اطلاقها" or "اطلاقه") return true;
            else if (words[at].Form is "علي" or "في") return false;
        return false;
    }

    // "a residential quarter of X", "the Zuhour neighbourhood of X": a part of the town, whose name is none of a quarter.
    private bool IsSomePartOf(Hit<PlaceContext> before) =>
        before.Value == PlaceContext.Quarter && !words[before.First].IsArabic && (before.First > 0 && words[before.First - 1] is { IsCapital: true, Kind: WordKind.Letters, IsArabic: false } || words.Any(before.First - LongestAdjectives, before.First, w => w.Form is "a" or "an"));

    // حي الجامعة بمدينة X, "the town was …": with the article the word stands for itself and is not of the name behind it.
    private static bool IsDefinite(Word word) => word.IsArabic && word.Form.StartsWith("ال", StringComparison.Ordinal);

    // "on X", "on the village of X", بمدينة X.
    private bool IsStruck(int first)
    {
        if (HasAttachedIn(words[first])) return true;
        for (var at = first - 1; at >= 0 && at >= first - 4 && words[at].Sentence == words[first].Sentence; at--)
        {
            // "east of X": not on X.
            if (PlaceLexicon.Struck.Has(words, at)) return !(words[at].Is("of") && at > 0 && PlaceLexicon.Compass.Has(words, at - 1));
            if (words[at].Form is "\"" or "the" or "of") continue;
            if (!PlaceLexicon.Before.TryMatch(words, at, out var kind) || (kind.Value.Value & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City | PlaceContext.Quarter)) == 0) return false;
            if (HasAttachedIn(words[at])) return true;
        }
        return false;
    }

    private static bool HasAttachedIn(Word word) => word.IsArabic && word.Form[0] == 'ب' && word.Form.Length > 4;

    // "QAMISHLI, Syria (North Press) – ", "Damascus, SANA- ", "ERBIL — ": where the agency writes, not where it happened.
    private bool IsDatelineHead(int first, int end)
    {
        if (words[first].IsArabic || first > 0 && words[first - 1].Line == words[first].Line && first - 1 > 0 && words.Any(first - 3, first, w => w.Line == words[first].Line && w.Kind == WordKind.Letters && !IsShouted(w))) return false;
        if (IsShouted(words[first]) && (first == 0 || words[first - 1].Line != words[first].Line) && words.Any(end, end + 1, w => w.Is(":"))) return true;
        return words.Any(end, end + 9, w => w.Line == words[first].Line && w.Is("-")) && (IsShouted(words[first]) || words.Any(end, end + 6, w => w.Form is "(" or "sana"));
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
