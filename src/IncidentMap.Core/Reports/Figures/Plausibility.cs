using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Whether a number or a noun counts people at all: not an age, not a thing, not somebody in passing.</summary>
internal sealed class Plausibility(FigureWalk walk, PeopleBeforeVerb people, SubjectFirst subjects, Bystanders bystanders)
{
    // Words without meaning here that may stand between numbers of a list.
    private const int ListGap = 3;

    private const int LongestParty = 4;

    // "15 people were killed in the town of A and": the words between two numbers.
    private const int LongestTown = 12;

    // خلّف الهجوم بطائرة مسيّرة على السوق الشعبي في مدينة س بريف ص مساء السبت 12 أيار/مايو 2018 قتيلاً.
    private const int LongestStrike = 24;

    // مواليد مدينة س عام 1990: how far behind the word the year may stand.
    private const int BirthReach = 5;

    // "a soldier, two women, a child and his father were killed".
    private const int MostMembers = 5;

    // وفي ريف جسر الشغور الغربي،.
    private const int LongestOpening = 7;

    // ", who was with him in the car at the time,".
    private const int LongestAside = 12;

    // Of somebody whose age a text gives.
    private const int OldestAge = 110;

    internal bool IsPlausible(CountMention person, bool governed)
    {
        if (IsOneAndTheSame(person)) return false;
        if (bystanders.IsOtherPlural(person, governed)) return false;
        var afterHarm = governed && (walk.Gap == 0 || walk.Gap == PartyBefore(person) || walk.Gap == 1 && walk.Words[person.First].Is("dozen")) || governed && walk is { HarmUsed: false, Harm: { } harm } && walk.PastTime(harm.At + 1) == person.First || walk.Whole is not null && walk.Gap <= 1;
        if (person.IsImplied && (IsBody(person) || IsFallen(person) || IsTitleOfName(person))) return true;
        if (person.IsImplied && governed && !walk.HarmUsed && person.Outcome == walk.Harm!.Value.Word.Outcome) return true;
        if (person.IsImplied && governed && IsNextMartyr(person)) return true;
        if (person is { IsImplied: true, Outcome: null } && IsWhoTheNamedWas(person, governed)) return true;
        if (person.IsImplied) return person.Outcome is null && (afterHarm || IsHeadlineSubject(person) || IsOfOneOwner(person) || governed && (IsCompanion(person) || IsNextTitled(person)));
        // "left wounded people, some in severe condition": of those told before.
        if (person is { IsUncounted: true, HasNoun: false } && walk.Words[person.First].Is("some") && walk.Words.Any(person.First - 1, person.First, w => w.Form is "," or "with")) return false;
        if (person is { IsUncounted: true, HasNoun: false } && IsSomeOfThings(person)) return false;
        if (person.IsUncounted && !person.HasNoun) return people.IsHarmNext(person.End) || afterHarm && (!IsThing(person) || governed && walk.Harm!.Value.Word.Outcome == Outcome.Killed);
        if (person.HasNoun) return true;
        if (afterHarm && IsManner(person.End)) return !walk.HarmUsed;
        if (IsOfNextTown(person) || governed && walk is { HarmUsed: false, Harm.Word.IsToll: true } && (IsSaidBy(person.End) || person.End < walk.End && walk.Words[person.End].IsArabic && HarmLexicon.Breakdown.Has(walk.Words, person.End))) return true;
        return afterHarm && (!IsThing(person) || IsOfKilling(person, governed) || governed && walk.Harm!.Value.Word.IsToll && walk.Words[person.First - 1].Form is "to" or "at" or "reached" or "الي") || people.IsHarmNext(person.End) || people.IsHarmBehindAside(person.End) || walk.Words.Any(person.End, Math.Min(walk.End, person.End + 1), w => w.Form is "being" or "هم") || IsShareOfTown(person);
    }

    // "100 people were killed across Syria, 30 of them when shells hit X", 30 منهم بقصف على س: so many of those told of before.
    private bool IsShareOfTown(CountMention person)
    {
        if (person.IsUncounted || person.End >= walk.End || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Parent: null } whole || whole.Min <= person.Min) return false;
        if (walk.Words[person.End].IsArabic) return walk.Words[person.End].Form is "منهم" or "منهن" && person.End + 1 < walk.End && walk.Words[person.End + 1] is { IsArabic: true } behind && (behind.Form[0] == 'ب' || behind.Form is "في" or "جرا");
        return walk.Words[person.End].Is("of") && person.End + 2 < walk.End && walk.Words[person.End + 1].Is("them") && walk.Words[person.End + 2].Form is "in" or "when" or "by" or "at" or "during" or "after" or "near";
    }

    // "killed two civilians and some cattle", "left two people dead and some material damage": what no lexicon has for people, beside people.
    private bool IsSomeOfThings(CountMention person) =>
        !walk.Words[person.First].IsArabic && person.First > walk.First && walk.Words[person.First - 1].Is("and") && person.End < walk.End && walk.Words[person.End] is { Kind: WordKind.Letters, IsCapital: false }
        && walk.Found.Count > 0 && (walk.Found[^1].Parent ?? walk.Found[^1]) is { Counts: true, HasNoun: true } before && (before.End == person.First - 1 || before.Trigger == person.First - 2) && IsThing(person) && !people.IsHarmNext(person.End) && walk.Words[person.End].Form is not ("of" or "other" or "or" or "and" or "critically" or "seriously");

    // مقتل فلان الفلاني، وهو قيادي في التنظيم: between the death and what he was stands nothing but a name that no lexicon has.
    private bool IsWhoTheNamedWas(CountMention person, bool governed)
    {
        if (!governed || walk.HarmUsed || person.First - 3 < walk.First || walk.Words[person.First - 1].Form is not ("وهو" or "وهي") || walk.Harm is not { Word: { Governs: Governs.Next, Outcome: Outcome.Killed, IsToll: false } } harm) return false;
        var end = walk.Words[person.First - 2].Is(",") ? person.First - 2 : person.First - 1;
        if (end - harm.At is < 2 or > LongestParty + 2) return false;
        for (var i = harm.At + 1; i < end; i++)
            if (walk.Words[i] is not { Kind: WordKind.Letters, IsArabic: true, HasAnd: false } || StrikeLexicon.Has(walk.Words, i) || walk.Words[i].Form is "في" or "من" or "علي" or "عدد") return false;
        return true;
    }

    // من عائلة واحدة قضوا, من عائلة واحدة بحالات اختناق, في منزل واحد استشهدوا: an adjective of what stands before it, and nobody besides.
    private bool IsOneAndTheSame(CountMention person) =>
        IsOneBehindNation(person) ||
        person.Min == 1 && (!person.HasNoun || person.First > walk.First && walk.Words[person.First].Is("واحده") && HouseholdPhrase.IsHousehold(walk.Words[person.First - 1])) && person.First > walk.First && walk.Words[person.First - 1].IsArabic
        && (walk.Words[person.First].Form is "واحده" && walk.Words[person.First - 1].Form[^1] == 'ه' && !HarmLexicon.Words.Has(walk.Words, person.First - 1)
            || walk.Words[person.First].Form is "واحد" && walk.Words[person.First - 1].Form is "منزل" or "بيت" or "يوم" or "مكان" or "وقت" or "ان" or "حي");

    // عسكري روسي واحد: the number of the one before, behind an adjective.
    private bool IsOneBehindNation(CountMention person) =>
        person is { Min: 1, Max: 1, HasNoun: false } && walk.Words[person.First].Form is "واحد" or "واحده" && walk.Found.Count > 0 && walk.Found[^1] is { Min: 1, Max: 1, HasNoun: true, Counts: true } before && person.First - before.End == 1 && walk.Words[before.End].Form is [.., 'ي'] or [.., 'ي', 'ه'];

    // ارتقاء الشهيد فلان الفلاني والشهيد فلان: the next one of the list, by his name.
    private bool IsNextMartyr(CountMention person) =>
        person.Outcome == walk.Harm!.Value.Word.Outcome && walk.Words[person.First].IsArabic && walk.Words.HasAnd(person.First)
        && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, IsImplied: true, Min: 1, Max: 1 } before && before.Outcome == person.Outcome && PersonName.ListAt(walk.Words, person.End, walk.End, isList: true) is not null;

    // "Gunmen assassinate SDF member": how many words the party right before somebody has.
    private int PartyBefore(CountMention person)
    {
        for (var back = 1; back <= LongestParty && person.First - back > walk.First; back++)
            if (PartyLexicon.Names.TryMatch(walk.Words, person.First - back, out var party) && party.Value.End == person.First) return back;
        return 0;
    }

    // سقط شهيد, "شهيد وجرحى بقصف": one of the dead or wounded without the article, where the sentence begins or people fall.
    private bool IsFallen(CountMention person) =>
        person.Outcome is Outcome.Killed or Outcome.Injured && walk.Words[person.First].IsArabic && !walk.Words[person.First].Variants[0].StartsWith("ال", StringComparison.Ordinal)
        && (IsAtHead(person.First) || walk.Words[person.First - 1].Form is ":" or "|" || IsBroughtByStrike(person.First) || IsBesideCounted(person) || HarmLexicon.CountsOneBehind(walk.Words, person.First - 1) || person.First - 2 >= walk.First && HarmLexicon.CountsOneBehind(walk.Words, person.First - 2) || walk.Words[person.First].HasAnd && walk.Found.Count > 0 && walk.Found[^1].End == person.First && walk.Found[^1].Counts || IsFallenInNextTown(person));

    // خلّف القصف على المدينة قتيلاً: as an object of a verb of result farther before it.
    private bool IsBroughtByStrike(int at)
    {
        if (walk.Words[at].Form is not ("قتيلا" or "جريحا" or "شهيدا")) return false;
        for (var i = at - 1; i >= walk.First && i >= at - LongestStrike && walk.IsWordOrDate(i) && !HarmLexicon.Words.Has(walk.Words, i); i--)
            if (HarmLexicon.Results.TryMatch(walk.Words, i, out var verb) && verb.Value.Value.IsFall) return i + 1 < at && StrikeLexicon.Has(walk.Words, i + 1);
        return false;
    }

    // "…، شهيد و22 جريحاً", لهلق في شهيد وخمسة جرحى: a mark or a word of the dialect before him, and others with a number behind.
    private bool IsBesideCounted(CountMention person) =>
        (walk.Words[person.First - 1].Form is "," or "." or "-" || walk.Words[person.First - 1].Form is "في" or "وفي" or "فيه" && (person.First - 2 < walk.First || walk.Words[person.First - 2].Form is "لهلق" or "هلق" or "لهلا" or "هلا" or "لحد" or "الان" or "هلي" or "صار" or "جماعه" or "يقولوا" or "بيقولوا" or "قالوا" or "كمان" or "عنا" or "راح") || walk.Words[person.First - 1].Form is "عنا" or "عندنا" or "والله" || walk.Words[person.First].HasAnd && walk.Found.Count == 0)
        && person.End < walk.End && (walk.Words[person.End].HasAnd || walk.Words[person.End].Is("و")) && PersonPhraseReader.TryRead(walk.Words, walk.Words[person.End].Is("و") ? person.End + 1 : person.End) is { Outcome: { } theirs } && theirs != person.Outcome;

    // "🔴 عاجل", #عاجل: nothing is told before the word but that it is urgent.
    private bool IsAtHead(int at)
    {
        while (at > walk.First && (walk.Words[at - 1].Kind is not (WordKind.Letters or WordKind.Digits) || walk.Words[at - 1].Is("عاجل"))) at--;
        return at == walk.First;
    }

    // وفي حادثة أخرى، شهيد وجريحان, في ريف س، شهيد, إلى ذلك، شهيد: behind the words with which the sentence turns to them.
    private bool IsBehindOpening(CountMention person) =>
        walk.Words[person.First - 1].Is(",") && person.First - walk.First <= LongestOpening && walk.Found.Count == 0 && (EventLexicon.Background.Has(walk.Words, walk.First) || PlaceLexicon.Struck.Has(walk.Words, walk.First) || walk.Words[walk.First].Is("الي"));

    // ستة شهداء في قرية وشهيد في أخرى, #حمص شهيد في الرستن: one more in a list of towns, or the first.
    private bool IsFallenInNextTown(CountMention person)
    {
        if (IsBehindOpening(person)) return true;
        if (person.End >= walk.End || !walk.Words[person.End].Is("في") || walk.Whole is not null) return false;
        if (person.First == walk.First + 1 && walk.Words[walk.First].IsTagged) return true;
        return walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, HasNoun: true } before && before.Trigger == before.First && before.Outcome == person.Outcome && walk.Words[before.End].Is("في");
    }

    // الشهيد فلان الفلاني, الشهيد: فلان الفلاني: at the head of a line, with nothing behind but the name.
    private bool IsTitleOfName(CountMention person) =>
        person.Outcome is Outcome.Killed or Outcome.Injured && person.First <= walk.First + 1 && person.End + 1 < walk.End && PersonName.IsWhole(walk.Words, walk.Words[person.End].Is(":") ? person.End + 1 : person.End, walk.End);

    private bool IsBody(CountMention person) => walk.Words[person.First].Variants.Any(v => v is "جثه" or "جثمان") && (person.End > person.First + 1 || PersonName.ListAt(walk.Words, person.End, walk.End) is not null);

    // "Child killed in …": a bare noun that the word of harm follows at once.
    private bool IsHeadlineSubject(CountMention person) => !walk.Words[person.First].IsArabic && (people.IsHarmNext(person.End) || IsTitleBeforeHarm(person) || IsListedBeforeHarm(person) || IsHisBeforeAside(person) || IsBeforeAge(person))
        || walk.Words[person.First].IsArabic && IsSubjectBeforeVerb(person)
        || walk.Words[person.First].IsArabic && walk.Words[person.First].HasAnd && !IsFather(walk.Words[person.First]) && walk.Gap <= (person.IsKin || IsKin(walk.Words[person.First]) ? ListGap + 2 : 1) && walk.Found.Count > 0 && walk.Found[^1].Counts;

    // "Boy, 14, killed".
    private bool IsBeforeAge(CountMention person) =>
        person.First == walk.First && person.End + 3 < walk.End && walk.Words[person.End].Is(",") && walk.Words[person.End + 1] is { Kind: WordKind.Digits, Form.Length: <= 2 } && walk.Words[person.End + 2].Is(",") && people.IsHarmNext(person.End + 3);

    // "His assistant, from the same village, was also killed": whose he is, and what is said of him between two commas.
    private bool IsHisBeforeAside(CountMention person)
    {
        if (person.First == walk.First || walk.Words[person.First - 1].Form is not ("his" or "her" or "their") || person.End >= walk.End || !walk.Words[person.End].Is(",")) return false;
        for (var i = person.End + 1; i < walk.End && i <= person.End + LongestAside; i++)
            if (walk.Words[i].Is(",")) return people.IsHarmNext(i + 1);
            else if (HarmLexicon.Words.Has(walk.Words, i)) return false;
        return false;
    }

    // "Citizen A. B. C. was martyred", "Shepherd A. B. killed by a mine": a title, the name, the verb.
    private bool IsTitleBeforeHarm(CountMention person) =>
        person.First + 1 == person.End && (person.First == walk.First || walk.Words[person.First].IsCapital || walk.Words[person.First - 1].Is("the")) && PersonName.ListAt(walk.Words, person.End, walk.End) is { Count: 1 } name && people.IsHarmNext(name.End);

    // إن امرأة قتلت, "طفل استشهد" as a headline, and each further one of a list before its verb.
    private bool IsSubjectBeforeVerb(CountMention person) =>
        (IsAtHead(person.First) || walk.Words[person.First - 1].Kind == WordKind.Mark || walk.Words[person.First - 1].Variants.Any(v => v is "ان")
            || subjects.BeginsAnew(person) && walk.Found.Count > 0 && subjects.PastWho(walk.Found[^1].End) == person.First)
        && subjects.IsBeforeVerb(person);

    // استشهد الطفل فلان الفلاني مع أبيه: right behind the one counted, or his name.
    private bool IsCompanion(CountMention person)
    {
        var with = person.First - 1;
        if (with <= walk.First || walk.Words[with].Form is not ("مع" or "برفقه" or "رفقه" or "بصحبه") || walk.Words[person.First].Form[^1] is not ('ه' or 'ا') || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, IsExact: true, Min: 1 } one) return false;
        return PersonName.IsAllParts(walk.Words, one.End, with);
    }

    // "killed journalist A. B. and Kurdish activist C. D.": one more by his trade and name, behind the name of the one before.
    private bool IsNextTitled(CountMention person)
    {
        if (walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Min: 1, Max: 1, HasNoun: true } before || person.End >= walk.End || !walk.Words[person.End].IsCapital) return false;
        var and = walk.Words[person.First - 1].IsCapital ? person.First - 2 : person.First - 1;
        if (and <= before.End || !walk.Words[and].Is("and")) return false;
        for (var i = before.End; i < and; i++)
            if (!walk.Words[i].IsCapital && !PersonName.IsParticle(walk.Words[i]) && !walk.Words[i].Is("-")) return false;
        return PersonName.ListAt(walk.Words, person.End, walk.End) is not null;
    }

    // "Former school".
    private const int LongestCalled = 2;

    // "his wife and son": one possessive for both.
    private bool IsOfOneOwner(CountMention person) =>
        !walk.Words[person.First].IsArabic && walk.Found.Count > 0 && walk.Found[^1] is { IsImplied: false, Min: 1, Max: 1 } own && own.End == person.First - 1 && walk.Words[own.End].Is("and") && walk.Words[own.First].Form is "his" or "her" or "their";

    // "Woman and two children killed", "the driver and a guard were wounded".
    private bool IsListedBeforeHarm(CountMention person)
    {
        if (person.End + 1 >= walk.End || walk.Words[person.End].Form is not ("and" or ",") || !MayOpenList(person.First)) return false;
        for (var (at, members) = (person.End + 1, 0); members < MostMembers && PersonPhraseReader.TryRead(walk.Words, PastTheir(at)) is { HasNoun: true } next; members++)
        {
            if (people.IsHarmNext(HomePhrase.PastWhose(walk.Words, next.End, walk.End))) return true;
            at = next.End + 1;
            if (at >= walk.End || walk.Words[next.End].Form is not ("and" or ",")) return false;
            if (walk.Words[at].Is("and")) at++;
        }
        return false;
    }

    // "their two children"; "the eldest son".
    private int PastTheir(int at) =>
        at + 1 >= walk.End ? at
        : walk.Words[at].Form is "his" or "her" or "their" && walk.IsNumber(at + 1) ? at + 1
        : walk.Words[at].Is("the") && NounOfNumber.After(walk.Words, at + 1, 1) is { } noun && noun < walk.End && PersonLexicon.Nouns.TryMatch(walk.Words, noun, out var one) && one.Value.Value.Number == NounNumber.Singular ? noun : at;

    // "the network said a soldier and two women were killed", "while a man and his son died".
    private bool MayOpenList(int first) =>
        first == walk.First || IsCalledAtHead(first) || walk.Words[first - 1].Kind == WordKind.Mark || walk.Words[first - 1].Form is "the" or "his" or "her" or "their" or "its" or "that" or "while" or "where" or "when" || SpeakerLexicon.Saying.Has(walk.Words, first - 1) || IsGenitive(walk.Words[first - 1]);

    // "Village guard and his son gunned down", "Former officer and his wife killed": at the head of a line, behind a word or two that say what kind of guard.
    private bool IsCalledAtHead(int first)
    {
        if (first - walk.First > LongestCalled || !walk.Words[walk.First].IsCapital) return false;
        for (var i = walk.First; i < first; i++)
            if (walk.Words[i] is not { Kind: WordKind.Letters, IsArabic: false } || walk.Words[i].Form is "and" or "or" or "in" or "at" or "of" or "by" or "on" or "to" or "as" || HarmLexicon.Words.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i) || SpeakerLexicon.Saying.Has(walk.Words, i) || PersonLexicon.Nouns.Has(walk.Words, i) || walk.Words[i].Form[^1] == 's') return false;
        return true;
    }

    // "the boy's" father.
    private static bool IsGenitive(Word word) => !word.IsArabic && word.Kind == WordKind.Letters && word.Span.Length > word.Form.Length;

    // والده begins with its own و.
    private static bool IsFather(Word word) => word.Form.StartsWith("والد", StringComparison.Ordinal);

    /// <summary>وابنه: a man is named in full before "and his son" follows.</summary>
    internal static bool IsKin(Word word) => word.Form is ['و', .., 'ه' or 'ا'];

    // "injuring two seriously" counts two; "wounded 14, four critically" tells of four among them.
    private bool IsManner(int at) => at < walk.End && HarmLexicon.Manner.HasExactly(walk.Words[at]);

    // "The number of dead in the strike on the school in A was 12 according to": who counts so is named right behind.
    private bool IsSaidBy(int at) => at < walk.End && walk.Words[at].Form is "according" or "per" or "بحسب" or "حسب" or "وفق" or "وفقا";

    // مقتل خمسة غدراً: right behind a word of killing.
    private bool IsOfKilling(CountMention person, bool governed) =>
        governed && walk is { Gap: 0, Harm: { Word: { Outcome: Outcome.Killed, Governs: not Governs.Previous, IsToll: false, NeedsBody: false }, At: var harm } } && person.End < walk.End && BehindBareNumber.MayBeKilled(walk.Words, person.End, harm);

    // A number whose next word is a noun that is no person counts something else.
    private bool IsThing(CountMention person)
    {
        var at = person.End;
        if (at >= walk.End || walk.Words[at].Kind != WordKind.Letters) return at < walk.End && walk.Words[at].Is("%");
        // "Injured: 8 #Syria": the tags at the end are no part of what is told.
        if (walk.Words[at].IsTagged && (at + 1 == walk.End || walk.Words[at + 1].IsTagged || walk.Words[at + 1].ContinuesTag)) return false;
        if (PartyLexicon.Names.Has(walk.Words, at) && !walk.Words[at].IsArabic && HarmLexicon.Beside.Has(walk.Words, at + 1)) return false;
        // "injured two some of them badly": the comma is left out.
        if (walk.Words[at].Is("some") && at + 2 < walk.End && walk.Words[at + 1].Is("of") && walk.Words[at + 2].Is("them")) return false;
        if (IsSaidBy(at) || BehindBareNumber.IsSpeaker(walk, at) || walk.PastDate(at) is not null || HarmLexicon.Beside.Has(walk.Words, at) || HarmLexicon.Breakdown.Has(walk.Words, at) || walk.Words[at].HasAnd) return false;
        if (walk.Words[at].IsArabic) return !BehindBareNumber.TellsOn(walk.Words, at, person.Min);
        return !IsOfTheirs(at) && walk.Words[at].Form is not ("in" or "on" or "at" or "by" or "when" or "after" or "during" or "near" or "as" or "from" or "incl" or "including" or "while" or "others" or "ones" or "more" or "with" or "inside" or "who" or "whom" or "were" or "was" or "are" or "have" or "had" or "without");
    }

    /// <summary>True for the nine in "15 people were killed in the town of A and nine in B".</summary>
    /// <param name="person">A number without a noun.</param>
    internal bool IsOfNextTown(CountMention person)
    {
        if (person.HasNoun || person.IsUncounted || walk.Words[person.First].IsArabic || person.First - 1 <= walk.First || !walk.Words[person.First - 1].Is("and") || !IsPlaceAt(person.End)) return false;
        if (walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, HasNoun: true, Parent: null, Outcome: not null } before || person.First - before.End > LongestTown || people.BelongsToNext(person) || people.IsHarmNext(person.End + 2)) return false;
        var isPlaced = false;
        for (var i = before.End; i < person.First - 1; i++)
            if (walk.Words[i].Kind == WordKind.Mark) return false;
            else isPlaced |= IsPlaceAt(i);
        return isPlaced && IsAllBehindPlace(person.End + 1);
    }

    // "and nine in B on Saturday.", "and nine in B when …"; 30 in B who fled or waited there were not harmed.
    private bool IsAllBehindPlace(int at)
    {
        if (walk.Words[at].Is("the")) at += 3;
        while (true)
        {
            while (at < walk.End && IsOfPlaceName(at)) at++;
            if (at < walk.End && walk.PastDate(at) is { } past) at = past;
            else if (at + 1 < walk.End && walk.Words[at].Is("on") && walk.PastDate(at + 1) is { } pastDay) at = pastDay;
            else if (at + 1 < walk.End && walk.Words[at].Is("and") && walk.Words[at + 1].IsCapital) at++;
            else break;
        }
        if (at >= walk.End) return true;
        return walk.Words[at].Kind == WordKind.Mark ? !(at + 1 < walk.End && walk.Words[at + 1].Form is "who" or "whom" or "where" or "which" or "were" or "was" or "had" or "have" or "are") : walk.Words[at].Form is "and" or "in" or "by" or "when" or "after" or "during" or "as" or "while" or "from" or "near" or "on" or "following" or "since";
    }

    private bool IsOfPlaceName(int at) =>
        walk.Words[at].IsCapital && walk.PastDate(at) is null || PersonName.IsParticle(walk.Words[at]) || walk.Words[at].Is("-") || PlaceLexicon.After.Has(walk.Words, at);

    // "in A", "near the town of A".
    private bool IsPlaceAt(int at)
    {
        if (at + 1 >= walk.End || walk.Words[at].Form is not ("in" or "at" or "near")) return false;
        if (walk.Words[at + 1].IsCapital) return !TimeLexicon.Months.Has(walk.Words, at + 1);
        return walk.Words[at + 1].Is("the") && at + 4 < walk.End && walk.Words[at + 2].Form is "town" or "village" or "city" && walk.Words[at + 3].Is("of");
    }

    // "wounding four of her family", "two of its crew".
    private bool IsOfTheirs(int of) =>
        of + 2 < walk.End && walk.Words[of].Is("of") && walk.Words[of + 1].Form is "his" or "her" or "their" or "its" or "the" && (walk.Words[of + 2].Form is "family" or "household" or "crew" or "staff" || walk.IsNumber(of + 2));

    // "A grandmother of 70 was killed".
    private bool IsOfYears(CountMention person) =>
        person is { IsUncounted: false, Min: <= OldestAge } && person.First - 2 >= walk.First && walk.Words[person.First - 1].Is("of") && !walk.Words[person.First].IsArabic
        && PersonLexicon.Nouns.TryMatch(walk.Words, person.First - 2, out var noun) && noun.Value.Value is { Number: NounNumber.Singular, Outcome: null } && walk.Words[person.First - 2].Form is not ("father" or "mother" or "family" or "group" or "team" or "one" or "total")
        && person.End < walk.End && walk.Words[person.End].Form is "was" or "were" or "died" or "lost" or "and" or "," or "from" or "has" or "had" or "in";

    // "A. B. (45)".
    private bool IsInBracketsBehindName(CountMention person) =>
        person.First - 2 >= walk.First && person.End < walk.End && walk.Words[person.First - 1].Is("(") && walk.Words[person.End].Is(")")
        && (walk.Words[person.First - 2].IsCapital || walk.Words[person.First - 2].IsArabic && (PersonLexicon.GivenNames.Has(walk.Words, person.First - 2) || walk.Words[person.First - 2].Letters is { IsInLexicon: false }));

    // "A. B., 45, a father of two": two capitals before it that no preposition makes a place's.
    private bool IsBetweenCommasBehindName(CountMention person)
    {
        var name = person.First - 2;
        if (name - 1 < walk.First || person.End + 1 >= walk.End || walk.Words[person.First].Kind != WordKind.Digits || person.Min > OldestAge || !walk.Words[person.End].Is(",") || !walk.Words[person.First - 1].Is(",") || !walk.Words[name].IsCapital || walk.Words[person.End + 1].Form is not ("a" or "an")) return false;
        var first = name;
        while (first > walk.First && (walk.Words[first - 1].IsCapital || walk.Words[first - 1].Form is "al" or "-")) first--;
        return first < name && (first == walk.First || walk.Words[first - 1].Form is not ("in" or "near" or "at" or "from" or "of" or "on" or "to"));
    }

    // "killed a girl, 8, and his son, 17.", "a girl (8)": right behind one of whom the number can only be the age.
    private bool IsRightBehindHim(CountMention person)
    {
        if (person is not { IsUncounted: false, Min: <= OldestAge } || person.First - 2 < walk.First || walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { Min: 1, Max: 1, HasNoun: true } one || one.End != person.First - 1) return false;
        if (walk.Words[person.First - 1].Is("(")) return person.End < walk.End && walk.Words[person.End].Is(")") && walk.Words[one.First].Form is "a" or "an" or "the" or "his" or "her" or "their";
        return walk.Words[person.First - 1].Is(",") && (person.End >= walk.End || walk.Words[person.End].Kind == WordKind.Mark || walk.Words[person.End].Form is "and" or "who" or "from" or "was" or "were");
    }

    /// <summary>الطفلة فلانة مواليد 2013, "A. B., born in Douma in 1995": a year behind somebody, whom it tells of.</summary>
    /// <param name="person">The number.</param>
    /// <param name="governed">True behind a word of harm.</param>
    internal bool IsYear(CountMention person, bool governed)
    {
        if (walk.Words[person.First] is not { Kind: WordKind.Digits, Form: ['1', '9', _, _] or ['2', '0', _, _] } || person.First == walk.First) return false;
        for (var i = Math.Max(walk.First, person.First - BirthReach); i < person.First; i++)
            if (PersonLexicon.Ages.Means(walk.Words[i], "born")) return true;
        return person is { HasNoun: false, IsUncounted: false } && person.End == person.First + 1 && !(governed && walk is { HarmUsed: false, Gap: 0 }) && !people.IsHarmNext(person.End);
    }

    internal bool IsAge(CountMention person) =>
        !person.HasNoun
        && (IsOfYears(person) || IsInBracketsBehindName(person) || IsBetweenCommasBehindName(person) || IsRightBehindHim(person) || AgeBehindName.Is(walk, person) || walk.Words.Any(person.End, Math.Min(walk.End, person.End + 2), static w => TimeLexicon.IsYears(w) || w.Form is "yearold" or "old")
            || walk.Words.Any(person.First - 2, person.First, static w => PersonLexicon.Ages.Means(w, "aged")));
}
