using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// People listed by their names, a line each: "the martyr A. B." again and again, bare names below the first, names below a heading
/// (أسماء الشهداء:, استشهاد كل من:) or above the words of an obituary (في ذمة الله).
/// </summary>
internal static class NameRoll
{
    private const int MostNames = 200;

    // الشهيدة الطفلة; behind the name his age, his village or whose son he is.
    private const int LongestTitle = 3;
    private const int LongestTail = 9;
    private const int LongestName = 5;

    // A line above the names.
    private const int LongestHead = 14;

    /// <summary>Gives the first line of each list the number of its names; true when there is such a list.</summary>
    internal static bool Gather(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences)
    {
        var any = false;
        for (var i = 0; i < sentences.Count; i++)
        {
            if (BelowHeading(words, sentences, i) is { } below) (i, any) = (below - 1, true);
            else if (AboveObituary(words, sentences, i) is { } above) (i, any) = (above - 1, true);
            else if (Opening(words, sentences[i]) is { } opening)
            {
                var next = i + 1;
                while (next < sentences.Count && next - i < MostNames && words[sentences[next].First].Line == words[sentences[next - 1].First].Line + 1 && GoesOn(words, sentences[next], opening)) next++;
                if (next == i + 1) continue;
                Count(sentences, i, next, opening);
                any = true;
                i = next - 1;
            }
        }
        return any;
    }

    // أسماء شهداء القصف:, وهم:, استشهاد كل من: with nothing counted in it, then names. Returns the first sentence past them.
    private static int? BelowHeading(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int at)
    {
        var heading = sentences[at];
        if (heading.Figures.Exists(f => f is { Counts: true, IsUncounted: false } && !IsUnsaid(f))) return null;
        var heads = HarmOf(words, heading);
        if ((heads ?? OnlyHarmOf(heading.Figures)) is not { } outcome) return null;
        var (count, next) = CountNames(words, sentences, at + 1);
        if (count < 2 || heads is null && !AreToldApart(words, sentences, at + 1, next) && !AreNumbered(words, sentences, at + 1, next)) return null;
        var said = heading.Figures.Find(f => f.Counts && f.Outcome == outcome);
        var status = heading.Figures.Select(f => f.Status).FirstOrDefault(s => s != VictimStatus.Unknown);
        foreach (var figure in sentences.Skip(at).Take(next - at).SelectMany(s => s.Figures)) figure.Ignored ??= Ignored.Listed;
        var whole = said is null ? Whole(words, heading.First, heading.End, count, outcome, status) : Whole(words, said.First, said.End, count, outcome, status);
        heading.Figures.Add(whole);
        AddByTitles(words, sentences, at + 1, next, whole);
        return next;
    }

    // استشهد في القصف: whom the verb is said of stands below.
    private static bool IsUnsaid(CountMention one) => one is { IsImplied: true, IsNamed: false, Min: 1 } && one.Trigger == one.First;

    // 3- الطفلة فلانة الفلانية: the women and children of the list, by their titles.
    private static void AddByTitles(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int from, int next, CountMention whole)
    {
        foreach (var group in (VictimGroup[])[VictimGroup.Child, VictimGroup.Woman])
        {
            var (count, first) = (0, 0);
            for (var line = from; line < next; line++)
                for (var i = sentences[line].First; i < sentences[line].End; i++)
                    if (words[i].IsArabic && !PersonLexicon.GivenNames.HasForm(words[i].Form) && PersonLexicon.Nouns.TryMatch(words, i, out var title) && title.Value.Value is { Number: NounNumber.Singular } one && one.Group == group)
                    {
                        (count, first) = (count + 1, first == 0 ? i : first);
                        break;
                    }
            if (count > 0) sentences[from - 1].Figures.Add(new CountMention { First = first, End = first + 1, Sentence = words[first].Sentence, Min = count, Max = count, HasNoun = true, Outcome = whole.Outcome, Status = VictimStatus.Civilian, Group = group, Parent = whole, Trigger = whole.Trigger });
        }
    }

    // "There are injuries among civilians", and below it names with their ages: whatever the line ends with, these are the injured.
    private static Outcome? OnlyHarmOf(List<CountMention> figures) =>
        figures.Find(f => f is { Counts: true, IsUncounted: true, IsSpokenOf: false })?.Outcome is { } harm && figures.TrueForAll(f => !f.Counts || f.Outcome == harm) ? harm : null;

    // Each with an age behind the name or a title before it: "the hero A. B.", "the martyr C. D.".
    private static bool AreToldApart(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (!EndsInAge(words, sentences[i].End) && !BeginsWithTitle(words, sentences[i])) return false;
        return true;
    }

    // 1. عيسى عبد الله, 2. عمران محمد العمر: a line each.
    private static bool AreNumbered(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (words[sentences[i].First].Kind != WordKind.Digits && !(i > from && IsNumbering(words, sentences[i - 1]))) return false;
        return true;
    }

    private static bool BeginsWithTitle(WordList words, (int First, int End, List<CountMention> Figures) line)
    {
        var first = line.First;
        while (first < line.End && words[first].Kind != WordKind.Letters) first++;
        return first < line.End && IsTitle(words, first);
    }

    private static bool EndsInAge(WordList words, int end)
    {
        var last = end - 1;
        while (last > 0 && words[last].Kind == WordKind.Mark) last--;
        return words[last].IsArabic && TimeLexicon.IsYears(words[last]);
    }

    private static int? AboveObituary(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int at)
    {
        if (at > 0 && words[sentences[at - 1].First].Line == words[sentences[at].First].Line) return null;
        var (count, next) = CountNames(words, sentences, at);
        if (count == 0 || next >= sentences.Count || !HarmLexicon.Obituaries.IsIn(words, sentences[next].First, sentences[next].End)) return null;
        foreach (var figure in sentences.Skip(at).Take(next - at).SelectMany(s => s.Figures)) figure.Ignored ??= Ignored.Listed;
        sentences[at].Figures.Add(Whole(words, sentences[at].First, sentences[at].End, count, Outcome.Killed, VictimStatus.Unknown));
        return next;
    }

    // What befell those whose names follow; null where the line heads no list.
    private static Outcome? HarmOf(WordList words, (int First, int End, List<CountMention> Figures) line)
    {
        var last = line.End - 1;
        while (last > line.First && words[last].Kind == WordKind.Mark) last--;
        var ends = words[line.End - 1].Is(":") || words[last].Form is "من" or "هم" or "وهم";
        if (!ends && !IsHead(words, line) && !words.Any(line.First, line.End, w => w.IsArabic && w.Variants.Any(v => v is "اسما"))) return null;
        Outcome? outcome = null;
        for (var i = line.First; i < line.End; i++)
        {
            if (!words[i].IsArabic) continue;
            if (ManyOf(words, i) is { } own) outcome ??= own;
            else if (HarmLexicon.Words.TryMatch(words, i, out var harm)) outcome ??= harm.Value.Value.Outcome;
        }
        return outcome;
    }

    // شهداء بلدة حيش, عرف من الشهداء: a line that begins with them and tells of no other harm.
    private static bool IsHead(WordList words, (int First, int End, List<CountMention> Figures) line)
    {
        if (line.End - line.First > LongestHead) return false;
        Outcome? of = null;
        for (var i = line.First; i < line.End; i++)
            if (words[i].IsArabic && ManyOf(words, i) is { } outcome)
            {
                if (of is null ? i > line.First + LongestTitle : of != outcome) return false;
                of = outcome;
            }
        return of is not null;
    }

    // شهداء, القتلى, جرحى, and ضحايا, who are the dead where their names follow.
    private static Outcome? ManyOf(WordList words, int at) =>
        words[at].Variants.Any(static v => v is "ضحايا") ? Outcome.Killed
        : PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value is { Number: not NounNumber.Singular, Outcome: { } own } ? own : null;

    private static (int Count, int Next) CountNames(WordList words, List<(int First, int End, List<CountMention> Figures)> sentences, int from)
    {
        var (count, next) = (0, from);
        for (var isMarked = false; next < sentences.Count && count < MostNames; next++)
        {
            if (IsNumbering(words, sentences[next]))
            {
                isMarked = true;
                continue;
            }
            if (!IsNamed(words, sentences[next].First, sentences[next].End, isMarked) && !(count > 0 && IsNameless(words, sentences[next].First, sentences[next].End))) break;
            (count, isMarked) = (count + 1, false);
        }
        return (count, next);
    }

    // - طفل من آل عقيل لم يصلنا اسمه, 4- طفلة مجهولة الهوية: one of the list whose name nobody knows.
    private static bool IsNameless(WordList words, int first, int end)
    {
        var line = first;
        while (first < end && words[first].Kind != WordKind.Letters) first++;
        return first > line && end - first <= LongestName + LongestTail && IsTitle(words, first) && first + 1 < end && words[first + 1].Form is "من" or "مجهول" or "مجهوله" or "لم" or "لا";
    }

    // "1." before a name.
    private static bool IsNumbering(WordList words, (int First, int End, List<CountMention> Figures) line) =>
        !words.Any(line.First, line.End, w => w.Kind == WordKind.Letters);

    // 2- الطفلة مريم خالد العمر (5 سنوات): number, title, name, and who it was.
    private static bool IsNamed(WordList words, int first, int end, bool isMarked)
    {
        if (words[end - 1].Is(":")) return false;
        var line = first;
        while (first < end && words[first].Kind != WordKind.Letters) first++;
        isMarked |= first > line && words[line].Kind == WordKind.Digits;
        if (isMarked && IsKinOfNamed(words, first, end)) return true;
        var title = first;
        for (var titles = 0; titles < LongestTitle && first < end && IsTitle(words, first); titles++) first++;
        if (first > title) first = PastWish(words, first, end);
        var past = first;
        while (past < end && words[past].IsArabic && IsPartOfName(words, first, past, end, isMarked && first > title)) past++;
        return past - first is >= 2 and <= LongestName && (isMarked || HasGivenName(words, first, past)) && end - past <= LongestTail
            && (past == end || words[past].Kind != WordKind.Letters || words[past].Form is "من" or "ابن" or "ابنه" or "والد" or "زوجه" or "سنه" or "سنتان" or "سنتين" or "شهر" or "شهران" or "شهرين" || isMarked | first > title && words[past].Form is "قايد" or "مدير" or "رييس" or "مسوول" or "عضو" or "امير" or "نايب" || NumberLexicon.Values.Has(words, past) && EndsInAge(words, end));
    }

    // 2- زوجته, 3- ابنه خالد: of the one named in the line before.
    private static bool IsKinOfNamed(WordList words, int first, int end) =>
        first < end && words[first] is { IsArabic: true, Form: [.., 'ه' or 'ا'] } && PersonPhraseReader.TryRead(words, first) is { IsImplied: true, Outcome: null } kin && (kin.IsKin || kin.Group is VictimGroup.Child || PersonLexicon.Household.Has(words, first)) && end - kin.End <= LongestName;

    // الشهيد بإذن الله, الشهيد البطل, الشهيد كما نحسبه: what a post adds to the title.
    private static int PastWish(WordList words, int at, int end)
    {
        if (at + 1 < end && words[at].Form is "باذن" or "باذنه" && words[at + 1].Form is "الله" or "تعالي") return at + 2;
        if (at + 1 < end && words[at].Is("كما") && words[at + 1].Form is "نحسبه" or "نحسبها") return at + 2;
        return at < end && words[at].Form is "البطل" or "البطله" or "المجاهد" or "السعيد" or "الشاب" ? at + 1 : at;
    }

    // Behind a number and a title any word is a first name; محمد علي الحجي is Ali's son whatever else his family's name means.
    private static bool IsPartOfName(WordList words, int first, int at, int end, bool isSure) =>
        at == first ? PersonName.IsPart(words, at) || isSure && words[at].Kind == WordKind.Letters && !words[at].HasAnd
        : TitledRoll.IsFurtherPart(words, at) && !IsOfMany(words, at) && !(!isSure && IsTrade(words, at, end)) || words[at].Is("علي") && at + 1 < end && TitledRoll.IsFurtherPart(words, at + 1);

    // أسماء الجرحى: those who follow, and no name.
    private static bool IsOfMany(WordList words, int at) =>
        words[at].IsArabic && PersonLexicon.Nouns.TryMatch(words, at, out var noun) && noun.Value.Value.Number == NounNumber.Plural;

    // أحمد الناشط الإعلامي, أحمد الصحفي: what he is; a family may be named for its trade, النجار.
    private static bool IsTrade(WordList words, int at, int end) =>
        words[at].IsArabic && PersonLexicon.Nouns.TryMatch(words, at, out var noun)
        && (noun.Value.Value.Role is "journalist" || noun.Value.Count > 1 || at + 1 < end && words[at + 1].Form.StartsWith("ال", StringComparison.Ordinal));

    // Behind a number or a title names need not be known for such.
    private static bool HasGivenName(WordList words, int first, int past) =>
        first > 0 && words[first - 1].Sentence == words[first].Sentence && PersonLexicon.Nouns.Has(words, first - 1) || PersonName.IsGiven(words, first) || PersonLexicon.GivenNames.IsIn(words, first, past);

    private static bool IsTitle(WordList words, int at) =>
        words[at].IsArabic && !PersonLexicon.GivenNames.Has(words, at) && PersonLexicon.Nouns.TryMatch(words, at, out var title) && title.Value is { Count: 1, Value.Number: NounNumber.Singular };

    // الشهيد فلان: one person named, with nothing behind the name; or a name in full at the end of the line.
    private static CountMention? Opening(WordList words, (int First, int End, List<CountMention> Figures) line) =>
        line.Figures is [{ Outcome: not null } one] && (one.IsNamed && one.End == line.End || IsTitled(words, line.First, line.End, one)) ? one : null;

    private static bool IsTitled(WordList words, int first, int end, CountMention one) =>
        one is { IsImplied: true, Outcome: not null } && one.First <= first + 2 && one.End < end && end - one.End <= 6 && words[one.First].IsArabic
        && Enumerable.Range(one.End, end - one.End).All(i => PersonName.IsPart(words, i) || PersonLexicon.Nouns.Has(words, i));

    private static bool GoesOn(WordList words, (int First, int End, List<CountMention> Figures) line, CountMention opening)
    {
        if (!opening.IsNamed) return line.Figures is [{ } one] && one.Outcome == opening.Outcome && IsTitled(words, line.First, line.End, one);
        var first = line.First;
        while (first < line.End && words[first].Kind != WordKind.Letters) first++;
        return PersonName.IsWhole(words, first, line.End);
    }

    private static void Count(List<(int First, int End, List<CountMention> Figures)> sentences, int from, int to, CountMention opening)
    {
        var number = opening.Min + to - from - 1;
        for (var i = from; i < to; i++)
            foreach (var figure in sentences[i].Figures) figure.Ignored ??= Ignored.Listed;
        sentences[from].Figures.Add(Whole(opening.Sentence, opening.First, opening.End, number, opening.Outcome!.Value, opening.Status));
    }

    private static CountMention Whole(WordList words, int first, int end, int number, Outcome outcome, VictimStatus status) => Whole(words[first].Sentence, first, end, number, outcome, status);

    private static CountMention Whole(int sentence, int first, int end, int number, Outcome outcome, VictimStatus status) => new()
    {
        First = first,
        End = end,
        Sentence = sentence,
        Min = number,
        Max = number,
        HasNoun = true,
        IsNamed = true,
        Outcome = outcome,
        Status = status,
        Trigger = first,
    };
}
