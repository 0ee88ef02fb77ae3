using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>What the words beside a name in a text say of its place: struck or come from, town or quarter, near it or in it.</summary>
/// <param name="text">The text.</param>
/// <param name="words">Its words.</param>
internal sealed class WordsBeside(string text, WordList words)
{
    // قوات الاحتلال التركي.
    private const int LongestStriker = 4;

    // "western countryside of the city of X": so many words before a name say what it is.
    private const int LongestBefore = 6;

    private const int LongestStation = 9;

    // "government of Damascus".
    private const int LongestParty = 3;

    // "the eastern and northern" between a name and its countryside.
    private const int LongestBearing = 3;

    // "a densely populated" before a quarter.
    private const int LongestAdjectives = 3;

    // Words of a speaker's name before the name of a place in it.
    private const int LongestSpeaker = 3;

    // قال مجلس قيادة الثورة في: words between a word of saying and the place of who speaks.
    private const int LongestSubject = 8;

    // "Damascus, Dec 9 2023 (", "(Xinhua News Agency)".
    private const int LongestDateline = 6;
    private const int LongestAgency = 4;

    /// <summary>What the words beside a name say of its place.</summary>
    /// <param name="first">First word of the name.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="named">Just past the name before it.</param>
    internal PlaceContext Of(int first, int end, int named)
    {
        var context = PlaceContext.None;
        var edge = first;
        for (var back = 1; back <= LongestBefore && first - back >= 0 && words[first - back].Sentence == words[first].Sentence; back++)
        {
            var at = first - back;
            if (words[at].Kind == WordKind.Mark && words[at].Form is not "\"" and not "(") break;
            var stands = PlaceLexicon.Before.TryMatch(words, at, out var before) && (StandsBefore(before.Value.End, edge, first, named) || IsOfItsArea(before.Value, edge)) && !(before.Value.Count == 1 && IsDefinite(words[at]) && !PlaceLexicon.Before.HasForm(words[at].Form));
            // "near the hospital in X": what stands before says where the hospital lies.
            if (stands && (IsTarget(before!.Value) || IsUniversityStruck(before.Value) || AreCounted(before.Value))) break;
            if (stands) (context, edge) = (context | Beside(context, IsSomePartOf(before!.Value) ? PlaceContext.None : before.Value.Value) & (IsNearness(at) ? ~PlaceContext.Origin : ~PlaceContext.None), at);
            if ((words[at].Is("من") && !IsPartOf(at) && (back <= 2 || edge == at + 1) || back <= 4 && words[at].Is("from") && !IsFromStrike(at, first) && !words.Any(at + 1, first, IsFall)) && !IsNearness(at)) context |= IsFiredFrom(at) || IsHomeOfOne(at) ? PlaceContext.Origin | PlaceContext.Name : PlaceContext.Origin;
        }
        if (IsStationedAt(first) || IsOfReporter(first) || IsOfSpeaker(first, end) || IsWhereTreated(first, end) || IsWhereBrought(first)) context |= PlaceContext.Origin;
        if (IsStruck(first)) context |= PlaceContext.Struck;
        if (end > first + 1 && PlaceLexicon.Before.TryMatch(words, first, out var own) && own.Value.End < end) context |= own.Value.Value & ~(PlaceContext.Direction | PlaceContext.Road);
        if (PlaceLexicon.After.TryMatch(words, PastBearing(IsApposition(end) ? end + 2 : end), out var after) && !IsResult(after.Value)) context |= IsOfQuarter(after.Value) ? PlaceContext.None : IsApposition(end) ? after.Value.Value & ~PlaceContext.Name : after.Value.Value; // "in X, the network said"
        else if (end < words.Count && words[end].Form is "(" && words.Any(end, end + 4, w => w.Form is "countryside")) context |= PlaceContext.Countryside;
        if (IsDatelineHead(first, end) || IsSpeaker(first, end) || IsOfParty(first, end) || IsRoadOfQuarter(first) || IsCampOfItsPeople(first) || IsOfFighter(first, context)) context |= PlaceContext.Name;
        // قرى مقاطعة منبج: the villages of an area.
        if ((context & PlaceContext.Village) != 0 && (context & (PlaceContext.Area | PlaceContext.Subdistrict | PlaceContext.Governorate)) != 0) context &= ~PlaceContext.Village;
        if ((context & (PlaceContext.Village | PlaceContext.Town | PlaceContext.City)) != 0) context |= PlaceContext.Settlement;
        if ((context & (PlaceContext.Subdistrict | PlaceContext.Governorate)) != 0) context |= PlaceContext.Area;
        return context;
    }

    // "the Damascus government": a party is called after the town.
    private bool IsOfParty(int first, int end)
    {
        for (var at = first; at >= 0 && at > first - LongestParty && !words[at].IsArabic && words[at].Sentence == words[first].Sentence; at--)
            if (PartyLexicon.Names.TryMatch(words, at, out var party) && party.Value.End >= end && party.Value.Count > end - first) return true;
        return false;
    }

    // القسم الأول من مخيم س, الأطراف الغربية من س: a part of it, and nobody who came from there.
    private bool IsPartOf(int from)
    {
        for (var at = from - 1; at >= 0 && at >= from - 2 && words[at] is { IsArabic: true, Kind: WordKind.Letters } part; at--)
            if (part.Form.TrimStart('ب', 'ل', 'و') is "القسم" or "القطاع" or "الجز" or "الجهه" or "الاطراف" or "الطرف" or "الاحيا" or "الجانب" or "الضاحيه" or "المنطقه" or "الريف" or "الشطر" or "الاجزا" or "القاطع") return true;
        return false;
    }

    // مقتل شخصين أحدهما من بلدة س والآخر من ص: whence the dead were.
    private bool IsHomeOfOne(int from) =>
        from > 0 && words[from].Is("من") && words[from - 1].Form is "احدهما" or "احدهم" or "احداهما" or "احداهن" or "والاخر" or "والاخري" or "واخر" or "والثاني" or "والثانيه" or "والثالث" or "والثالثه" or "الاول" or "الاولي";

    // "shot dead seven residents in X": whom it befell, not where those come from who speak.
    private bool AreCounted(Hit<PlaceContext> people) =>
        people.Value == PlaceContext.Origin && people.First > 0 && !words[people.First].IsArabic && !words[people.End - 1].Is("of") && (words[people.First - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, people.First - 1)) && PersonLexicon.Nouns.Has(words, people.First);

    // حي طريق الباب: a quarter called after the road, in another town than that to which it leads.
    private bool IsRoadOfQuarter(int first) =>
        first > 1 && words[first - 1].Is("طريق") && words[first - 2].Form is "حي" or "بحي" or "لحي" or "وحي" or "احيا" or "باحيا" or "حيي" || first > 0 && words[first].ContinuesTag && words[first - 1].Is("طريق");

    // مخيم أهالي X: a camp called after those who fled from there, in another place.
    private bool IsCampOfItsPeople(int first) =>
        first > 1 && words[first - 1].Form is "اهل" or "اهالي" or "نازحي" or "مهجري" or "ابنا" && words[first - 2] is { IsArabic: true } camp && camp.Variants.Any(v => v is "مخيم" or "مخيمات");

    // "the death of Abu Khattab al-Iraqi": whom his men call so.
    private bool IsOfFighter(int first, PlaceContext context) =>
        words[first].Is("abu") && first > 1 && (context & PlaceContext.Settlement) == 0 && words[first - 1].Is("of") && !StrikeLexicon.Has(words, first - 2) && (HarmLexicon.Words.Has(words, first - 2) || words[first - 2].Form is "arrest" or "capture" or "assassination" or "elimination");

    // "Al Jazeera": the network, not the plain; "Daily Sabah": the paper; دير الزور 24.
    private bool IsSpeaker(int first, int end)
    {
        if (words[first].IsArabic) return SpeakerLexicon.Names.TryMatch(words, first, out var network) && network.Value.End > end;
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
            if (StrikeLexicon.Has(words, at) || IsFall(words[at])) return false;
            if (words[at].Form is "flown" or "launched" or "fired" && words[at + 1].Is("from") && words[first - 1].Form is "at" or "in" or "near") return true;
            if (PlaceLexicon.Before.TryMatch(words, at, out var before) && before.Value is { Value: PlaceContext.Origin, Count: > 1 }) return !IsTarget(before.Value) && !AreCounted(before.Value);
        }
        return false;
    }

    // "missiles from X hit Y", "shells from forces stationed in X fell on Y".
    private static bool IsFall(Word word) => word.Form is "hit" or "fell" or "struck" or "landed" or "targeted" or "bombed" or "shelled" or "killed";

    // "were being treated in X hospitals": where the wounded were brought.
    private bool IsWhereTreated(int first, int end)
    {
        if (end >= words.Count || words[first].IsArabic || !HarmLexicon.Care.HasExactly(words[end], out var house) || house is not ("hospital" or "clinic")) return false;
        for (var at = first - 1; at >= 0 && at >= first - LongestStation && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (HarmLexicon.Care.HasExactly(words[at], out var how) && how is "care" or "brought") return true;
        return false;
    }

    /// <summary>نقل المصابون إلى مشفى س في X, "taken to a hospital in Iraq".</summary>
    internal bool IsWhereBrought(int first)
    {
        var edge = first > 1 && words[first - 1] is { IsArabic: true } city && city.Variants.Any(v => v is "مدينه" or "بلده") ? first - 1 : first;
        if (!words[edge].Is("في") && !words[edge].Is("in") && !(edge > 0 && words[edge - 1].Form is "في" or "in") && !HasAttachedIn(words[edge])) return false;
        for (var at = edge - 1; at > 0 && at >= first - LongestBefore && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at].Form is "جرا" or "اثر" or "نتيجه" or "بعد") return false;
            else if (HarmLexicon.Care.Means(words[at], "hospital")) return words.Any(at - LongestAdjectives, at, w => w.Form is "الي" or "to");
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
        // "a doctor in X said".
        if (first > 1 && end < words.Count && words[first - 1].Is("in") && PersonLexicon.Nouns.Has(words, first - 2) && SpeakerLexicon.Saying.Has(words, end)) return true;
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

    // "A raid in X led to the death of five": the verb, and no band that X led.
    private bool IsResult(Hit<PlaceContext> after) => words[after.First].Is("led") && after.End < words.Count && words[after.End].Is("to");

    // "X, a town affiliated with …".
    private bool IsApposition(int end) => end + 2 < words.Count && words[end].Is(",") && words[end + 1].Form is "a" or "the";

    // بالقرب من: nothing comes from there.
    private bool IsNearness(int from) => PlaceLexicon.Before.TryMatch(words, from - 1, out var near) && near.Value.End > from && (near.Value.Value & PlaceContext.Direction) != 0;

    // أحياء مدينة X: the quarters are of the city, whose name is none of a quarter.
    private static PlaceContext Beside(PlaceContext nearer, PlaceContext value) =>
        (nearer & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City)) != 0 ? value & ~PlaceContext.Quarter : value;

    // "missiles hit several positions in X", "a bomb fell near the hospital in X": what was hit there is not where the fire came from.
    private bool IsTarget(Hit<PlaceContext> before) =>
        before.Value == PlaceContext.Origin && words[before.First].Form is "positions" or "bases" or "checkpoint" or "hospital" or "hospitals" or "clinic" && (words.Any(before.First - LongestAdjectives, before.First, static w => w.Form is "on" or "against" or "near" or "outside" || PlaceLexicon.Hits.HasExactly(w, out var hit) && hit != "behind") || WasHit(before.End));

    // قصف على جامعة حلب, انفجار في حرم جامعة حلب: in the city; not where somebody studies, طالب في جامعة حلب.
    private bool IsUniversityStruck(Hit<PlaceContext> before)
    {
        if (before.Value != PlaceContext.Name || !words[before.First].Variants.Contains("جامعه")) return false;
        var at = before.First;
        while (at > 0 && words[at - 1].Form is "حرم" or "مبني" or "سكن" or "كليات" or "ساحه" or "محيط") at--;
        var isAttached = words[at].Form[0] is 'ب' or 'ل' && words[at].Form is not "جامعه";
        if (!isAttached && (at == 0 || words[at - 1].Form is not ("في" or "علي" or "داخل" or "استهدف" or "طال" or "قصف"))) return false;
        var noun = isAttached ? at - 1 : at - 2;
        return noun < 0 || words[noun].Sentence != words[at].Sentence || words[noun].Kind == WordKind.Letters && StrikeLexicon.Has(words, noun) || noun > 0 && StrikeLexicon.Has(words, noun - 1);
    }

    // "the hospital in X was hit".
    private bool WasHit(int from)
    {
        for (var i = from + 1; i + 1 < words.Count && i <= from + LongestBefore && words[i].Sentence == words[from].Sentence && words[i].Kind != WordKind.Mark; i++)
            if (words[i].Form is "was" or "were") return words.Any(i + 1, i + 3, w => w.Sentence == words[from].Sentence && PlaceLexicon.Hits.HasExactly(w, out var hit) && hit != "before");
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
            if (StrikeLexicon.Fired.Has(words, at)) return true;
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
        if (HasAttachedIn(words[first]) || IsBehindStriker(first)) return true;
        for (var at = first - 1; at >= 0 && at >= first - 4 && words[at].Sentence == words[first].Sentence; at--)
        {
            // "east of X": not on X.
            if (PlaceLexicon.Struck.Has(words, at)) return !(words[at].Is("of") && at > 0 && PlaceLexicon.Compass.Has(words, at - 1));
            if (words[at].Form is "\"" or "the" or "of") continue;
            if (!PlaceLexicon.Before.TryMatch(words, at, out var kind) || (kind.Value.Value & (PlaceContext.Settlement | PlaceContext.Village | PlaceContext.Town | PlaceContext.City | PlaceContext.Quarter)) == 0 && !words[at].Is("منطقه")) return false;
            if (HasAttachedIn(words[at])) return true;
        }
        return false;
    }

    // استهدفت قوات النظام X, قصف جيش الاحتلال التركي X: who hit it stands between.
    private bool IsBehindStriker(int first)
    {
        if (!words[first].IsArabic || words[first].HasAnd) return false;
        for (var at = first - 1; at > 0 && at >= first - LongestStriker && words[at].Sentence == words[first].Sentence && words[at].Kind == WordKind.Letters; at--)
            if (words[at - 1].Form is "قصف" or "قصفت" or "استهدف" or "استهدفت" && (PartyLexicon.Names.TryMatch(words, at, out var party) && party.Value.End == first || PersonLexicon.ArmedBodies.TryMatch(words, at, out var body) && body.Value.End == first)) return true;
        return false;
    }

    private static bool HasAttachedIn(Word word) => word.IsArabic && word.Form[0] == 'ب' && word.Form.Length > 4;

    /// <summary>"QAMISHLI, Syria (North Press) – ", "Damascus, SANA- ", "ERBIL — ": where the agency writes, not where it happened.</summary>
    internal bool IsDatelineHead(int first, int end)
    {
        if (words[first].IsArabic || first > 0 && words[first - 1].Line == words[first].Line && first - 1 > 0 && words.Any(first - 3, first, w => w.Line == words[first].Line && w.Kind == WordKind.Letters && !IsShouted(w))) return false;
        if (IsShouted(words[first]) && (first == 0 || words[first - 1].Line != words[first].Line) && words.Any(end, end + 1, w => w.Is(":"))) return true;
        if ((first == 0 || words[first - 1].Line != words[first].Line) && IsBeforeAgency(end)) return true;
        if ((first == 0 || words[first - 1].Line != words[first].Line) && end + 1 < words.Count && words[end].Form is "-" or "–" or "—" && words[end + 1].IsAcronym && IsShouted(words[end + 1])) return true; // "Daraa – HFL."
        return words.Any(end, end + 9, w => w.Line == words[first].Line && w.Is("-")) && (IsShouted(words[first]) || words.Any(end, end + 6, w => w.Form is "(" or "sana"));
    }

    // "Damascus, Dec 9 (IANS): Four people …".
    private bool IsBeforeAgency(int end)
    {
        for (var i = end; i < Math.Min(words.Count, end + LongestDateline); i++)
            if (words[i].Is("(")) return i + 2 < words.Count && (IsShouted(words[i + 1]) || SpeakerLexicon.Names.Has(words, i + 1)) && IsClosedBefore(i + 2);
            else if (!words[i].IsCapital && words[i].Kind == WordKind.Letters) return false;
        return false;
    }

    private bool IsClosedBefore(int at)
    {
        for (var i = at; i + 1 < Math.Min(words.Count, at + LongestAgency); i++)
            if (words[i].Is(")")) return words[i + 1].Is(":");
        return false;
    }

    private bool IsShouted(Word word)
    {
        var original = text.AsSpan(word.Span.Start, word.Span.Length);
        foreach (var c in original)
            if (char.IsLower(c)) return false;
        return original.Length > 2;
    }
}
