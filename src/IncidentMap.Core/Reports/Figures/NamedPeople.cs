using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People counted by their names.</summary>
internal sealed class NamedPeople(FigureWalk walk)
{
    private const int LongestName = 5;
    private const int MostNames = 30;
    private const int LongestAside = 40;
    private const int LongestHome = 14;

    // "Khaled al-Ali (34), Omar al-Ali and his brother were killed": the names, with their ages, before the verb; kin among them
    // are counted already. One name alone is told by "was".
    internal (int First, int End, int Count)? NamesBefore(int verb)
    {
        var i = verb - 1;
        if (i <= walk.First || walk.Words[i].Form is not ("were" or "was" or "been" or "have" or "had" or "others") && walk.Words[verb].IsArabic) return null;
        while (i > walk.First && walk.Words[i].Form is "were" or "was" or "been" or "have" or "had" or "also") i--;
        if (walk.Words[verb].Is("died")) i = PastHome(i);
        var (count, first, kin) = (0, i + 1, 0);
        while (i >= walk.First && count + kin < MostNames && NameEnding(i) is { } name)
        {
            if (walk.Found.Find(f => f.First < i + 1 && f.End > name) is { } known)
            {
                // "Two brothers A. and B. C. died": the two.
                if (known is { Min: > 1, HasNumberWord: true } && known.Min >= count + 1) return null;
                kin++;
            }
            else count++;
            first = name;
            if (name - 1 <= walk.First || walk.Words[name - 1].Form is not ("," or "and")) break;
            i = name - 1;
            while (i > walk.First && walk.Words[i].Form is "," or "and") i--;
        }
        // "three of its members, A., B. and C., who were killed": the three.
        if (count > 1 && walk.Found.Exists(f => f is { HasNumberWord: true, IsUncounted: false } && f.Min == count && f.End <= first && first - f.End <= 2)) return null;
        return count > 0 && (count + kin > 1 || IsOneWhoDied(first, verb)) ? (first, verb, count) : null;
    }

    // "Ms. A. B. died … due to gunshot wounds", "A. B. from X died under torture": a name in full, and by what violence; others die as well.
    private bool IsOneWhoDied(int first, int verb)
    {
        if (!walk.Words[verb].Is("died") || walk.Found.Exists(f => f.Outcome is not null) || !DiesByViolence(verb)) return false;
        var names = 0;
        for (var i = first; i < verb && (walk.Words[i].IsCapital || PersonName.IsParticle(walk.Words[i]) || walk.Words[i].Is("-")); i++)
            if (walk.Words[i].IsCapital && walk.Words[i].Form is not ("mr" or "mrs" or "ms" or "dr")) names++;
        return names > 1;
    }

    /// <summary>True where a strike or torture stands behind a verb of dying.</summary>
    internal bool DiesByViolence(int verb)
    {
        for (var i = verb + 1; i < walk.End; i++)
            if (StrikeLexicon.Has(walk.Words, i)) return true;
        return false;
    }

    // "A. B., from X, died", "A. B. from X died": where the name ends.
    private int PastHome(int last)
    {
        var end = walk.Words[last].Is(",") ? last - 1 : last;
        for (var i = end; i > walk.First + 1 && i > end - LongestHome && (walk.Words[i].IsCapital || PersonName.IsParticle(walk.Words[i]) || walk.Words[i].Is("-")); i--)
            if (walk.Words[i - 1].Is("from")) return walk.Words[i - 2].Is(",") ? i - 3 : i - 2;
        return end < last ? PastTrade(last) : last;
    }

    // "A. B., 34, owner of a shop, died": back to the comma behind the name.
    private int PastTrade(int comma)
    {
        for (var i = comma - 1; i > walk.First + 1 && i > comma - LongestHome; i--)
            if (walk.Words[i].Is(",") && (walk.Words[i - 1].IsCapital || walk.Words[i - 1].Is(")"))) return i - 1;
            else if (HarmLexicon.Words.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i)) return comma;
        return comma;
    }

    /// <summary>الشاب فلان الفلاني والطفل فلان الفلاني، قُتلا: a list of titled names before a verb in whose number they are; true where it was taken.</summary>
    /// <param name="outcome">What befell them.</param>
    /// <param name="verb">Index of the verb.</param>
    internal bool TakeTitledBefore(Outcome outcome, int verb)
    {
        if (!walk.Words[verb].IsArabic || VerbNumber(walk.Words[verb].Form) is not { } number || walk.Found.Exists(f => f.Outcome is not null)) return false;
        for (var i = walk.First; i < verb - 3; i++)
        {
            if (i > walk.First && walk.Words[i - 1].Kind != WordKind.Mark && !walk.Words[i - 1].Is("ان")) continue;
            if (TitledRoll.At(walk.Words, i, verb, isList: false) is not { } roll || !IsRightBefore(roll.End, verb)) continue;
            if (number == 2 ? roll.Count != 2 : roll.Count < number) return false;
            walk.Found.Add(new CountMention { First = i, End = roll.End, Sentence = walk.Words[verb].Sentence, Min = roll.Count, Max = roll.Count, Outcome = outcome, HasNoun = true, IsNamed = true, Trigger = verb, Ignored = walk.IgnoreNext, Status = roll.Status });
            (walk.HarmUsed, walk.Gap) = (true, 0);
            return true;
        }
        return false;
    }

    // قُتلا, قُتلتا: two; قُتلوا: three or more.
    private static int? VerbNumber(string form) =>
        form is [.. var many, 'و', 'ا'] && HarmLexicon.Lone.HasForm(many) ? 3 : form is [.. var one, 'ا'] && HarmLexicon.Lone.HasForm(one) ? 2 : null;

    // Nothing, a comma, or where they were from between two commas.
    private bool IsRightBefore(int end, int verb) =>
        end == verb || verb - end <= LongestHome && walk.Words[end].Is(",") && walk.Words[verb - 1].Is(",");

    // "A. B., 34, his wife and their three children were killed": whose wife she was.
    internal void AddWhoseTheyWere(Outcome outcome, int verb)
    {
        if (walk.Found.Where(f => f.Trigger == verb).MinBy(f => f.First) is not { } first) return;
        var his = first.First > walk.First && walk.Words[first.First - 1].Form is "his" or "her" ? first.First - 1 : first.First;
        if (!walk.Words.Any(his, first.End, w => w.Form is "his" or "her") || his - 2 < walk.First || walk.Words[his - 1].Form is not ("," or "and")) return;
        var last = his - 2;
        if (walk.Words[last].Is(",")) last--; // "Ahmad, seven, and his sisters"
        if (last - 2 >= walk.First && walk.Words[last - 1].Is(",") && NumberReader.TryExact(walk.Words, last, out _, out var age) && age == last + 1) last -= 2;
        if (NameEnding(last) is { } name && !walk.Found.Exists(f => f.First <= last && f.End > name)) AddNamed(outcome, verb, (name, last + 1, 1));
    }

    // Where the name that ends at a word begins: capitals, "al-" and an age in brackets behind.
    private int? NameEnding(int last)
    {
        var i = last;
        if (walk.Words[i].Is(")") && i - 2 >= walk.First && walk.Words[i - 1].Kind == WordKind.Digits && walk.Words[i - 2].Is("(")) i -= 3;
        var end = i;
        while (i >= walk.First && end - i < LongestName && walk.Words[i].Kind == WordKind.Letters && (walk.Words[i].IsCapital && !IsOther(i) || PersonName.IsParticle(walk.Words[i]) || walk.Words[i].Form is "his" or "her" or "their" || PersonLexicon.Nouns.Has(walk.Words, i) && i < end)) i--;
        // "Mine explodes in Deir Ezzor, one killed": what stands behind "in" is a place.
        if (i >= walk.First && walk.Words[i].Form is "in" or "near" or "at" or "on" or "from" or "outside" or "inside" || i + 1 < end && walk.Words[i + 1].Form is "in" or "near" or "at" or "on") return null;
        return i < end && i + 1 >= walk.First && walk.Words.Any(i + 1, end + 1, w => w.IsCapital) ? i + 1 : null;
    }

    // الشاب "فلان الفلاني" وشخص آخر: the name says who is counted already.
    internal int? QuotedNameOf(int i) =>
        walk.Words[i].Is("\"") && walk.Found.Count > 0 && walk.Found[^1] is { IsImplied: true } person && (person.End == i || IsOfForceBefore(person.End, i)) && CloseOfQuote(i, LongestName + 3) is { } close ? close + 1 : null;

    // القيادي في هيئة تحرير الشام "أبو خالد" ومرافقه: whose he was, and no word of the list.
    private bool IsOfForceBefore(int at, int quote)
    {
        if (walk.Words[at].Form is "السابق" or "البارز" or "المحلي") at++;
        if (at + 1 >= quote || walk.Words[at].Form is not ("في" or "من" or "لدي") || !(PartyLexicon.Names.TryMatch(walk.Words, at + 1, out var force) && force.Value.End == quote || PersonLexicon.ArmedBodies.TryMatch(walk.Words, at + 1, out var body) && body.Value.End == quote)) return false;
        walk.Gap = 0;
        return true;
    }

    // Quoted or tagged names after a word of harm: مقتل كل من "…" و"…", and what المدعو or السيد says is a name: اغتيال المدعو فلان.
    internal (int First, int End, int Count)? NamedPersons(int at)
    {
        var i = at;
        while (i < walk.End && (walk.Words[i].Form is "كل" or "من" or "of" or "both" or "each" or "المدعو" or "المدعوه" or "المدعوين" or "المدعوان" or "السيد" || walk.Words[i].Form is "(" or ":" && i > at)) i++;
        if (i < walk.End && walk.Words[i].IsTagged && !walk.Words[i].Is("مدني") && !PartyLexicon.Names.Has(walk.Words, i) && PersonPhraseReader.TryRead(walk.Words, i) is null) return (i, EndOfTag(i), 1);
        var isList = i > at;
        if (i == at && i + 1 < walk.End && walk.Words[i].Is("(") && PersonName.ListAt(walk.Words, i + 1, walk.End) is { } enclosed && enclosed.End < walk.End && walk.Words[enclosed.End].Is(")")) return (i, enclosed.End + 1, enclosed.Count); // استشهد (فلان الفلاني)
        var count = 0;
        var end = i;
        while (i < walk.End && walk.Words[i].Is("\"") && CloseOfQuote(i, isList ? 40 : 8) is { } close && !IsOfBand(i, close) && !IsCount(i, close))
        {
            count += 1 + (isList ? Enumerable.Range(i, close - i).Count(k => walk.Words[k].Is(",")) : 0);
            end = i = close + 1;
            while (i < walk.End && walk.Words[i].Form is "و" or "," or "and") i++;
        }
        if (count > 0) return (at, end, count);
        return i < walk.End && PersonPhraseReader.TryRead(walk.Words, i) is null && PersonName.ListAt(walk.Words, i, walk.End, isList) is { } names ? (i, names.End, names.Count) : null;
    }

    // killed "dozens", killed "at least 12", "a large number": a count that is quoted.
    private bool IsCount(int open, int close) => NumberReader.TryRead(walk.Words, open + 1) is { } number && number.End == close || walk.Words[close - 1].Form is "number" or "numbers" && !walk.Words[close - 1].IsCapital;

    // killed "Islamic State" militants: the name of a band in quotes is nobody's.
    private bool IsOfBand(int open, int close) =>
        PartyLexicon.Names.Has(walk.Words, open + 1)
        || !walk.Words[open + 1].IsArabic && PersonLexicon.Nouns.TryMatch(walk.Words, close + 1, out var who) && who.Value.Value.Number == NounNumber.Plural;

    /// <summary>
    /// Titled names behind a word of harm, where other readers see only the first: استشهد كل من الطفل …, قُتل الشاب فلان الفلاني وفلان الفلاني. Null
    /// elsewhere, else where to go on.
    /// </summary>
    /// <param name="outcome">What befell them.</param>
    /// <param name="trigger">Index of the word that says so.</param>
    /// <param name="at">Where the list would begin.</param>
    /// <param name="isList">True behind a colon or a word for bodies: names follow, known or not.</param>
    /// <param name="isOfOne">True behind a word for one: another is told of only behind و.</param>
    internal int? TitledNames(Outcome outcome, int trigger, int at, bool isList = false, bool isOfOne = false)
    {
        var i = at;
        while (i < walk.End && (walk.Words[i].Form is "كل" or "من" or "هم" or "وهم" || i > at && walk.Words[i].Is(":"))) i++;
        isList |= i > at;
        if (i >= walk.End || TitledRoll.At(walk.Words, i, walk.End, isList, isOfOne) is not { } roll || !isList && !roll.HasBareName) return null;
        walk.Found.Add(new CountMention { First = i, End = roll.End, Sentence = walk.Words[trigger].Sentence, Min = roll.Count, Max = roll.Count, Outcome = outcome, HasNoun = true, IsNamed = true, Trigger = trigger, Ignored = walk.IgnoreNext, Status = roll.Status });
        (walk.HarmUsed, walk.Gap) = (true, 0);
        return roll.End;
    }

    /// <summary>ارتقى بقصف على … كل من: the list stands far behind its verb; الجثامين التي وصلت: and أسماء الشهداء: name those told of before the colon.</summary>
    /// <param name="i">Index of the word.</param>
    internal int? NamesFarBehind(int i)
    {
        if (walk.Words[i].Is("كل") && i + 1 < walk.End && walk.Words[i + 1].Is("من")) return walk is { HarmUsed: false, Harm: { Word.Governs: Governs.Next } harm } ? TitledNames(harm.Word.Outcome, harm.At, i) : null;
        if (walk.Words[i].Is("الي") && i + 2 < walk.End && walk.Words[i + 1].Is("جانب")) return NamesBeside(i + 2);
        return walk.Words[i].Is(":") && walk.Words[i - 1].IsArabic || walk.Words[i].Form is "هم" or "وهم" ? NamesBelowHead(i) : null;
    }

    // قُتل الناشط فلان الفلاني إلى جانب فلان الفلاني: by his name alone, right behind the one counted.
    private int? NamesBeside(int at)
    {
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Min: 1, Max: 1, Outcome: { } outcome } one || !PersonName.IsAllParts(walk.Words, one.End, at - 2) && !IsAboutHer(one.End, at - 2)) return null;
        return PersonPhraseReader.TryRead(walk.Words, at) is null && PersonName.ListAt(walk.Words, at, walk.End) is { } names ? AddNamed(outcome, one.Trigger, (at, names.End, names.Count)) : null;
    }

    // امرأة مسنّة تدعى فلانة، تبلغ من العمر سبعين عاماً، إلى جانب: her name and age.
    private bool IsAboutHer(int first, int end)
    {
        if (end - first > LongestHome) return false;
        var told = false;
        for (var i = first; i < end; i++)
        {
            told |= walk.Words[i].Form is "يدعي" or "تدعي" or "يبلغ" or "تبلغ" or "البالغ" or "البالغه" or "اسمه" or "اسمها" or "المدعو" or "المدعوه";
            if (HarmLexicon.Words.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i) || HarmLexicon.NotWith.Has(walk.Words, i)) return false;
        }
        return told;
    }

    private int? NamesBelowHead(int i)
    {
        var head = walk.Found.FindLast(f => f is { IsBarePlural: true, Outcome: Outcome.Killed or Outcome.Injured, Parent: null });
        if ((head?.Outcome ?? (walk.Words.Any(walk.First, i, static w => w.IsArabic && w.Variants.Any(static v => v is "ضحايا")) ? Outcome.Killed : null)) is not { } outcome || walk.Found.Exists(f => f is { Counts: true, IsUncounted: false } && f.Outcome == outcome)) return null;
        if (NamesOf(outcome, i, i) is not { } past) return null;
        if (head is not null) head.Ignored = Ignored.Listed;
        return past;
    }

    /// <summary>Takes the names behind الشهداء: or الضحايا هم, with titles or without; returns where to go on, null where there are fewer than two.</summary>
    /// <param name="outcome">What befell them.</param>
    /// <param name="trigger">Index of the word that says so.</param>
    /// <param name="at">Where the colon or the pronoun may stand.</param>
    internal int? NamesOf(Outcome outcome, int trigger, int at)
    {
        while (at < walk.End && walk.Words[at].Form is ":" or "هم" or "وهم" or "-") at++;
        if (TitledNames(outcome, trigger, at, isList: true) is { } titled) return titled;
        return at < walk.End && PersonName.ListAt(walk.Words, at, walk.End, isList: true) is { Count: > 1 } names ? AddNamed(outcome, trigger, (at, names.End, names.Count)) : null;
    }

    /// <summary>من بين المصابين فلان الفلاني وفلان الفلاني: those whom the names behind "among the injured" name; returns where to go on.</summary>
    internal int NamedAmong(Hit<Outcome> among, int past)
    {
        var at = past;
        if (!walk.Words[among.First].IsArabic) return NamedAmongInEnglish(among, past);
        while (at < walk.End && walk.Words[at].Form is "هم" or "وهم" or "هما" or "وهما" or "كل" or "كلا" or "من" or ":") at++;
        if (at >= walk.End || !walk.Words[at].IsArabic || PersonPhraseReader.TryRead(walk.Words, at) is not null || PersonName.ListAt(walk.Words, at, walk.End, at > past) is not { } names) return past;
        walk.Found.Add(new CountMention { First = at, End = names.End, Sentence = walk.Words[at].Sentence, Min = names.Count, Max = names.Count, Outcome = among.Value, HasNoun = true, IsNamed = true, IsAmong = true, Parent = walk.Whole, Trigger = among.First, Ignored = walk.IgnoreNext });
        return names.End;
    }

    // "Among the dead were A. B. and C. D.", "among the dead: A. B."
    private int NamedAmongInEnglish(Hit<Outcome> among, int past)
    {
        var at = past < walk.End && walk.Words[past].Form is "were" or "was" or "are" or "is" or ":" or "," ? past + 1 : past;
        if (at >= walk.End || at == past && walk.Words[past - 1].Form is not ("include" or "included" or "includes") || PersonPhraseReader.TryRead(walk.Words, at) is not null || PersonName.ListAt(walk.Words, at, walk.End) is not { } names) return past;
        walk.Found.Add(new CountMention { First = at, End = names.End, Sentence = walk.Words[at].Sentence, Min = names.Count, Max = names.Count, Outcome = among.Value, HasNoun = true, IsNamed = true, IsAmong = true, Parent = walk.Whole, Trigger = among.First, Ignored = walk.IgnoreNext });
        (walk.HarmUsed, walk.Gap) = (true, 0);
        return names.End;
    }

    private int? CloseOfQuote(int open, int reach)
    {
        for (var i = open + 1; i < Math.Min(walk.End, open + reach); i++)
            if (walk.Words[i].Is("\"")) return i > open + 1 ? i : null;
        return null;
    }

    private int EndOfTag(int at)
    {
        var end = at + 1;
        while (end < walk.End && walk.Words[end].ContinuesTag) end++;
        return end;
    }

    internal int AddNamed(Outcome outcome, int trigger, (int First, int End, int Count) named)
    {
        var described = named.First > trigger ? Described(named.End, named.Count) : null;
        walk.Found.Add(new CountMention { First = named.First, End = named.End, Sentence = walk.Words[trigger].Sentence, Min = named.Count, Max = named.Count, Outcome = outcome, HasNoun = true, IsNamed = true, Trigger = trigger, Ignored = walk.IgnoreNext, Status = described?.Status ?? (named.First > trigger && Membership.IsArabicForceBehind(walk.Words, named.End) ? VictimStatus.Belligerent : VictimStatus.Unknown), Role = described?.Role });
        (walk.HarmUsed, walk.Gap) = (true, 0);
        return described?.End ?? named.End;
    }

    // "فلان" نائب الرئاسة المشتركة, وهو موظف في المجلس, "Turki al-Bin'ali, a cleric of the group": who the one named was.
    private CountMention? Described(int end, int count)
    {
        var at = end < walk.End && walk.Words[end].Form is "," or "(" ? end + 1 : end;
        if (count == 1 && at < walk.End && walk.Words[at].Form is "وهو" or "وهي") at++;
        return at < walk.End && !walk.Words[at].HasAnd && walk.Words[at].Form is not ("his" or "her" or "their") && PersonPhraseReader.TryRead(walk.Words, at) is { } person && person.Min == count && person.IsExact && (count == 1 || person.HasNoun) ? person : null;
    }

    internal void AddOne(Outcome outcome, int first, int end) =>
        walk.Found.Add(new CountMention { First = first, End = end, Sentence = walk.Words[first].Sentence, Min = 1, Max = 1, Outcome = outcome, IsImplied = true, HasNoun = true, Trigger = first + 1, Ignored = walk.IgnoreNext, Status = IsOfCouncil(first) ? VictimStatus.Civilian : Before(first)?.Status ?? VictimStatus.Unknown, Role = Before(first)?.Role, Group = Before(first)?.Group });

    // "The young civilian, "A. B.", was killed": behind the one meant stands only his name.
    private CountMention? Before(int verb) =>
        walk.LastSingle is { } person && person.End < verb && verb - person.End <= LongestAside && (walk.Words[person.End].Form is "," or "\"" or "(" || IsOfTown(person, verb) || IsBehindName(person, verb)) ? person : null;

    // "Dr. A. B., pharmacist in X, was killed": between commas behind the name, and where.
    private bool IsBehindName(CountMention person, int verb)
    {
        if (person.First - 2 < walk.First || !walk.Words[person.First - 1].Is(",") || !walk.Words[person.First - 2].IsCapital || !walk.Words[verb - 1].Is(",") || walk.Words[person.End].Form is not ("in" or "at" or "from" or "of")) return false;
        for (var i = person.End; i < verb - 1; i++)
            if (walk.Words[i].Is(",") || PersonLexicon.Nouns.Has(walk.Words, i) || HarmLexicon.Words.Has(walk.Words, i)) return false;
        return true;
    }

    // "The mayor of the town of X was killed": whose mayor he was stands before the verb, and nobody else.
    private bool IsOfTown(CountMention person, int verb)
    {
        if (!walk.Words[person.End].Is("of") || !walk.Words.Any(person.First - 1, person.First, w => w.Is("the"))) return false;
        for (var i = person.End + 1; i < verb; i++)
            if (walk.Words[i].Kind == WordKind.Mark && !walk.Words[i].Is("-") || PersonLexicon.Nouns.Has(walk.Words, i) || PartyLexicon.Names.Has(walk.Words, i) || HarmLexicon.Words.Has(walk.Words, i)) return false;
        return true;
    }


    // "…, deputy chief of the civil council, was killed"; the military councils of the north bear arms.
    private bool IsOfCouncil(int at) =>
        walk.Words.Any(Math.Max(walk.First, at - 10), at, w => w.Is("council")) && walk.Words.Any(Math.Max(walk.First, at - 11), at, w => w.Form is "civil" or "local" or "municipal" or "city" or "town" or "village") && !walk.Words.Any(Math.Max(walk.First, at - 11), at, w => w.Is("military"));

    private bool IsOther(int i) =>
        PartyLexicon.Names.Has(walk.Words, i) || StrikeLexicon.Strong.Has(walk.Words, i) || TimeLexicon.Weekdays.Has(walk.Words, i) || TimeLexicon.Months.Has(walk.Words, i) || SpeakerLexicon.Names.Has(walk.Words, i) || StrikeLexicon.Targets.Has(walk.Words, i)
        || walk.Words[i].Form is "in" or "on" or "at" or "the" or "a" or "an";
}
