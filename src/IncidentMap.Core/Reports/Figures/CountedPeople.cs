using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Takes each number of people into the walk: what it is part of, which word of harm governs it, whether it counts at all.</summary>
internal sealed class CountedPeople(FigureWalk walk, PeopleRoles roles)
{
    // Words without meaning here that may stand between a word of harm and its first number, and between numbers of a list.
    private const int FirstGap = 9;
    private const int ListGap = 3;

    // Behind somebody his name, the verb, and what he fell as.
    private const int LongestFall = 7;

    // وتم انتشال نحو 9 جثث: between the word that says they were found and their number.
    private const int RescueReach = 3;

    // "also resulted in the immediate death of": how far before the word of harm "also" may stand.
    private const int AlsoReach = 5;

    // "who leaves behind a wife, a mother and four children".
    private const int LongestClause = 9;

    // القيادي في الفصيل فلان الفلاني، المعروف بأبي فلان، قائد القطاع، ومرافقه.
    private const int LongestWho = 16;

    private readonly Descriptions _descriptions = new(walk);
    private readonly ForcesBehind _forces = new(walk);
    private readonly ListedBehindAside _listed = new(walk, roles.Subjects);
    private readonly ToldAlso _also = new(walk);
    private readonly Plausibility _plausibility = new(walk, roles.BeforeVerb, roles.Subjects, roles.Bystanders);

    /// <summary>Takes people met; returns where to go on.</summary>
    internal int Take(CountMention person)
    {
        person.IsBesides = IsBesides(person);
        person.IsAmong |= IsSomeOfTheDead(person);
        if (IsOrElse(person)) return person.End;
        if (person is { IsImplied: true, Outcome: Outcome.Killed } && walk.Words[person.First].Variants.Any(v => v is "جثه" or "جثمان") && roles.Names.TitledNames(Outcome.Killed, person.First, person.First + 1, isList: true, isOfOne: true) is { } bodies) return bodies;
        if (roles.Bystanders.IsBuildings(person)) return person.End;
        if (IsWithHim(person) || _listed.Is(person)) walk.Gap = 0;
        if (LeavesWhole(person)) (walk.Whole, walk.Gap) = (null, 0);
        if (walk.HarmUsed && person.First > walk.First && walk.Words[person.First - 1].Form is "while" or "whereas") walk.Hold(person.First, held: false); // "killed two, while a third person, who was a guest, survived"
        var governed = walk.Harm is not null && !IsSubjectOfThat(person) && !IsBehindSubjectAndVerb(person) && walk.Gap <= (!walk.HarmUsed ? FirstGap : IsListed(person) ? ListGap + 3 : ListGap);
        if (roles.Bystanders.IsSpokenOf(person, governed))
        {
            person.IsSpokenOf = true;
            if (!roles.Bystanders.IsRescued(person) && !roles.Bystanders.IsToldByCause(person) || IsCounted(person.Outcome)) person.Ignored = Ignored.SpokenOf;
        }
        if (roles.Bystanders.AreCountedBefore(person)) (person.Outcome, person.IsSpokenOf, person.Ignored) = (Outcome.Killed, true, Ignored.SpokenOf);
        if (IsFoundDead(person) && (walk.Found.Count > 0 && walk.Found[^1] is { Outcome: Outcome.Killed, IsBarePlural: false } dead && dead.End == person.First || roles.BeforeVerb.GivePrevious(Outcome.Killed, person.First))) return person.End;
        if (roles.Bystanders.IsMeantFor(person)) person.Ignored = Ignored.SpokenOf;
        if (_descriptions.Describe(person) is { } described) return described;
        roles.Parts.BeginApposition(person);
        if (_plausibility.IsAge(person) || _plausibility.IsYear(person, governed) || roles.Bystanders.Is(person) || IsSomeOfThem(person) || IsStateOf(person) || StateOfWounded.Is(walk, person) || IsOfForce(person) || Ailments.Is(walk, person) || IsTheirBody(person) || IsThirdly(person) || IsOfWhoHeWas(person) || IsTo(person) || IsOfOneFamily(person)) return walk.Skip(person);
        if (IsWhoseKin(person) || IsChildrenOf(person) || IsHimByTitle(person)) return person.End;
        if (OutOf.Is(walk, person)) return person.End;
        if (AreBodiesFound(person))
        {
            walk.Found.Add(person);
            return person.End;
        }
        if (!_plausibility.IsPlausible(person, governed)) return roles.Lone.SkipSubject(person);
        person.Ignored ??= (person.First < walk.ReasonUntil ? Ignored.OnlyRecalled : walk.IgnoreNext) ?? (walk.IsHeld ? Ignored.PeopleThere : roles.Both.TogetherHere(person));
        Give(person, governed);
        if (person.Outcome is null && AreVictims(person)) (person.Outcome, person.Trigger) = (Outcome.Killed, person.First);
        person.IsBesides |= IsBesideHim(person);
        roles.Both.ShareWithWounded(person);
        if (walk.IsTogether && person.IsUncounted) roles.Both.AddOther(person);
        else if (person.Ignored == Ignored.CountedTogether && person.IsUncounted) roles.Both.GiveBehind(person);
        if (governed && walk.Harm is { Word.IsToll: true } toll) roles.Tolls.Take(person, toll.At, roles.Totals.IsOneEvent);
        GiveSide(person);
        TakeWhoFell(person);
        if (person is { IsOfTheHarmed: true, Outcome: { } theirs }) (walk.Harm, governed) = ((new HarmWord(theirs, Governs.Next), person.First), true);
        walk.Found.Add(person);
        walk.HarmUsed |= governed;
        // "killed A. B., who planned attacks that threaten citizens, our partners and civilians": nor does who was not harmed bring the next one nearer.
        if (governed || !walk.HarmUsed || person.Outcome is not null) walk.Gap = 0;
        return _forces.Past(person);
    }

    // خمسة ضحايا بقصف, ضحايا وجرحى: with a number of their own, or beside the wounded, the dead; without either some may be wounded.
    private bool AreVictims(CountMention person) =>
        walk.Words[person.End - 1].Is("ضحايا") && !(person.End - 2 >= person.First && PersonLexicon.Nouns.Has(walk.Words, person.End - 2)) && !roles.BeforeVerb.IsHarmNext(person.End) && !walk.Words.Any(person.First, person.End, static w => w.Is("من"))
        && (person is { HasNumberWord: true, IsUncounted: false } || person.End < walk.End && walk.Words[person.End].HasAnd && PersonLexicon.Nouns.TryMatch(walk.Words, person.End, out var beside) && beside.Value.Value is { Outcome: Outcome.Injured, Number: NounNumber.Plural });

    // إصابة ثمانية وأسعفت الفرق المصابين: the eight.
    private bool IsCounted(Outcome? harm) => walk.Found.Exists(f => f is { Counts: true, IsUncounted: false, Parent: null } && f.Outcome == harm);

    // مقتل القيادي البارز في التنظيم، واسمه "فلان الفلاني" واثنين من أبنائه; مقتل قيادي من جنسية كذا في التنظيم وعنصر آخر; مقتل قائد الشرطة في س برفقة ثلاثة: whose name, home and office stand between
    // him and those who died with him, and nobody else, nor another act.
    private bool IsWithHim(CountMention person)
    {
        if (person.First - 1 <= walk.First || !walk.Words[person.First - 1].IsArabic && walk.Words[person.First - 1].Kind == WordKind.Letters || walk is not { HarmUsed: true, Harm.Word.Governs: not Governs.Previous } || walk.Found.Count == 0) return false;
        var with = person.First - 1;
        var isKin = person.IsKin && walk.Words[person.End - 1].Form[^1] is 'ه' or 'ا';
        if (!((isKin || person is { IsBesides: true, Min: 1, Max: 1, HasNoun: true }) && walk.Words[person.First].HasAnd) && !(isKin && walk.Words[with].Is("مع")) && walk.Words[with].Form is not ("برفقه" or "رفقه" or "بصحبه" or "بمعيه")) return false;
        if (walk.Found[^1] is not { Counts: true, Min: 1, Max: 1, Parent: null, Outcome: { } its } one || its != walk.Harm!.Value.Word.Outcome || with - one.End > LongestWho) return false;
        for (var i = one.End; i < with; i++)
            if (walk.Words[i].Kind == WordKind.Mark && walk.Words[i].Form is not ("," or "\"" or "(" or ")") || HarmLexicon.Words.Has(walk.Words, i) || HarmLexicon.Held.Has(walk.Words, i) || HarmLexicon.NotWith.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i) || walk.Words[i].Form is "امام" or "نجا" or "نجت" or "نجاه" or "مع" or "بين" or "رغم"
                || PersonLexicon.Household.Has(walk.Words, i)) return false;
        return true;
    }

    // إن ستة رجال قتلوا وأن أربعاً وعشرين امرأة أصبن: behind "that" they are the subject of a verb yet to come.
    private bool IsSubjectOfThat(CountMention person) => walk.HarmUsed && person.First - 1 > walk.First && walk.Words[person.First - 1].Form is "وان" or "وبان";

    // ستة مدنيين أصيبوا وسبعة مدنيين من عائلة واحدة قتلوا: a verb in the plural or dual has its people before it, and who follows has one of their own.
    private bool IsBehindSubjectAndVerb(CountMention person) =>
        walk is { HarmUsed: true, Harm: { } verb } && walk.Words[verb.At] is { IsArabic: true, Form: [.., 'ا' or 'ن'] } && person is { HasNoun: true, Outcome: null, IsBarePlural: false } && AndBefore(person) == verb.At + 1 && walk.Found.Exists(f => f.Trigger == verb.At && f.End <= verb.At);

    // وتسعة, و 9: where the conjunction of a further number stands.
    private int? AndBefore(CountMention person) =>
        walk.Words[person.First].HasAnd ? person.First : person.First - 1 > walk.First && walk.Words[person.First - 1].Is("و") ? person.First - 1 : null;

    // ثمانية مدنيين، بينهم أربعة أطفال من عائلة واحدة، وتسعة عناصر: more than there are in the whole, or fighters behind civilians: the list goes on.
    private bool LeavesWhole(CountMention person) =>
        person is { HasNoun: true, HasNumberWord: true, IsUncounted: false, Outcome: null } && AndBefore(person) is { } and && walk.Whole is { Counts: true, IsExact: true } whole && !walk.InBrackets && walk.Found[^1].Parent == whole
        && walk is { HarmUsed: true, Harm.Word: { Governs: Governs.Next, IsToll: false } verb } && verb.Outcome == whole.Outcome && walk.Harm!.Value.At == whole.Trigger
        && (person.Min > whole.Min || person.Status == VictimStatus.Belligerent && whole.Status == VictimStatus.Civilian && walk.Words[and - 1].Is(",") && !PartsAndWholes.IsOfCitizens(walk.Words, whole));

    // 27 من بين القتلى الـ35, حالة اثنين من المصابين خطرة: some of those whom others count.
    private bool IsSomeOfTheDead(CountMention person)
    {
        if (!person.HasNumberWord) return false;
        if (person.Outcome == Outcome.Injured && person.First > walk.First && walk.Words[person.First - 1].Form is "حاله" or "حالات" or "وضع" or "جراح" or "اصابه" && person.End - 2 >= person.First && walk.Words[person.End - 2].Is("من") && walk.Words[person.End - 1].Form.StartsWith("ال", StringComparison.Ordinal)) return true;
        for (var i = person.First; i + 2 < person.End; i++)
            if (walk.Words[i + 1].Is("بين") && walk.Words[i].Is("من") && HarmLexicon.TheDead.Has(walk.Words, i + 2)) return true;
        return false;
    }

    // قدّم العزاء بوفاة فلان لنجليه: to whom it was said or given.
    private bool IsTo(CountMention person) => person.IsKin && walk.HarmUsed && walk.Words[person.First] is { IsArabic: true, Form: ['ل', ..] };

    // "left five members of one family dead": of how many families they were.
    private bool IsOfOneFamily(CountMention person) =>
        person is { HasNumberWord: true, Min: 1, Max: 1 } or { HasNoun: false } && person.First > walk.First && walk.Words[person.First - 1].Form is "of" or "from" && PersonLexicon.Families.TryMatch(walk.Words, person.First + 1, out var family) && family.Value.Value == "one"
        && !PersonLexicon.Nouns.TryMatch(walk.Words, family.Value.End, out var member) | member?.Value.Outcome is not null;

    // ثانياً قتل مدني، ثالثاً أصيب طفلان: a number of the list, nobody. A third one stands behind what befell him, وأصاب ثالثاً.
    private bool IsThirdly(CountMention person) =>
        person.End == person.First + 1 && walk.Words[person.First].Form is "ثالثا" or "وثالثا" && (person.First == walk.First || walk.Words[person.First - 1].Kind == WordKind.Mark || HarmLexicon.Words.Has(walk.Words, person.End));

    // "six of them women or children": all six were either.
    private bool IsOrElse(CountMention person)
    {
        if (person is not { IsBarePlural: true, Outcome: null, Group: not null } || person.First - 1 <= walk.First || walk.Words[person.First - 1].Form is not ("or" or "او")) return false;
        if (walk.Found.Count == 0 || walk.Found[^1] is not { HasNumberWord: true, Group: not null } either || either.End != person.First - 1) return false;
        (either.Group, either.End) = (null, person.End);
        return true;
    }

    // "the wife of a fighter was killed", "two children of a commander were killed", "killed the families of five fighters": whose they were, not who was
    // harmed.
    private bool IsWhoseKin(CountMention person)
    {
        if (walk.Words[person.First].IsArabic || person.First - 2 < walk.First || person.Outcome is not null) return false;
        var isMany = walk.Words[person.First].Form is not ("a" or "an") && person.HasNumberWord;
        var of = walk.Words[person.First - 1].Is("the") ? person.First - 2 : person.First - 1;
        if (of <= walk.First || !walk.Words[of].Is("of")) return false;
        if (walk.Words[of - 1].Form is "families" or "family") return isMany && walk.Words[person.End - 1].Form is not ("members" or "people" or "victims");
        if (isMany && walk.Words[of - 1].Form is not ("mother" or "father" or "parents" or "relatives" or "wives" or "husbands" or "sons" or "daughters" or "children" or "brothers")) return false;
        if (!PersonLexicon.Nouns.TryMatch(walk.Words, of - 1, out var noun) || noun.Value.Value is not ({ IsKin: true } or { Group: not null })) return false;
        if (!PersonLexicon.Household.Has(walk.Words, of - 1) && walk.Words[of - 1].Form is not ("wife" or "wives" or "mother" or "father" or "child" or "children" or "parents" or "relatives" or "husband" or "husbands")) return false;
        if (walk.Found.Count > 0 && walk.Found[^1].End == of || !roles.BeforeVerb.IsHarmNext(person.End)) return true;
        if (PersonPhraseReader.TryRead(walk.Words, of - 1) is { IsExact: true } kin) walk.Found.Add(kin);
        return true;
    }

    // "A. B., who was the brother of a leader,", ", who leaves a wife and four children,": told of him who was harmed.
    private bool IsOfWhoHeWas(CountMention person)
    {
        if (walk.Words[person.First].IsArabic) return false;
        for (var i = person.First - 1; i > walk.First && i >= person.First - LongestClause && walk.Words[i].Kind == WordKind.Letters; i--)
            if (walk.Words[i].Is("who")) return i - 2 >= walk.First && walk.Words[i - 1].Is(",") && (walk.Words[i - 2].IsCapital || walk.Words[i - 2].Kind == WordKind.Digits) && walk.Words[i + 1].Form is "was" or "is" or "leaves" or "had" or "has" or "worked" or "served";
            else if (HarmLexicon.Words.Has(walk.Words, i)) return false;
        return false;
    }

    // "killed one person, activist A. B.": who he was, where the list ends with him.
    private bool IsHimByTitle(CountMention person) =>
        person is { IsImplied: true, Outcome: null } && !walk.Words[person.First].IsArabic && walk.Words[person.First - (person.First > 0 ? 1 : 0)].Is(",") && walk.Found.Count > 0 && walk.Found[^1] is { Counts: true, Min: 1, Max: 1, HasNoun: true, IsNamed: false } one && one.End == person.First - 1
        && walk.Words[one.End - 1].Form is "person" or "man" or "woman" or "civilian" or "individual" && PersonName.ListAt(walk.Words, person.End, walk.End) is { Count: 1 } name && (name.End >= walk.End || !walk.Words[name.End].Is("and"));

    // أب لخمسة أطفال, أم ل 3 بنات: whose father or mother somebody is.
    private bool IsChildrenOf(CountMention person)
    {
        if (person is { HasNoun: false, IsUncounted: false } && person.First - 2 >= walk.First && walk.Words[person.First - 1].Is("of") && walk.Words[person.First - 2].Form is "father" or "mother" or "widow" or "grandmother" or "grandfather") return true; // "a father of four"
        var parent = walk.Words[person.First - (person.First > walk.First ? 1 : 0)].Is("ل") ? person.First - 2 : walk.Words[person.First].Form[0] == 'ل' ? person.First - 1 : -1;
        return parent >= walk.First && walk.Words[parent].Form is "اب" or "ابا" or "ام" or "والد" or "والده" or "متزوج";
    }

    // "Seven members of the White Helmets", "four employees of Save the Children": what they are of, and nobody besides.
    private bool IsTheirBody(CountMention person)
    {
        if (person.HasNumberWord || walk.Words[person.First].IsArabic || walk.Found.Count == 0 || walk.Found[^1] is not { HasNoun: true, IsImplied: false } members) return false;
        if (!walk.Words[person.First].IsCapital || members.End >= person.First || !walk.Words[members.End].Is("of")) return false;
        for (var i = members.End + 1; i < person.First; i++)
            if (!walk.Words[i].Is("the") && !walk.Words[i].IsCapital) return false;
        return true;
    }

    // "two other fighters", "three more were wounded", "a fifth person", اثنان آخران.
    private bool IsBesides(CountMention person) =>
        HasMore(person.First, Math.Min(walk.End, person.HasNoun ? person.End : person.End + 1));

    // بُترت ساقه وأصيب شقيقه, "… وإصابة مرافقه": with somebody told of before, and not he once more.
    private bool IsBesideHim(CountMention person) =>
        person is { IsImplied: true, Outcome: not null, Min: 1, Max: 1 } && walk.Words[person.First] is { IsArabic: true, Form: [.., 'ه'] or [.., 'ه', 'ا'] }
        && walk.Words[person.Trigger] is { HasAnd: true, Form: not "وفاه" } && (person.IsKin || HarmLexicon.Companions.Has(walk.Words, person.First)) && !(person.End < walk.End && walk.Words[person.End].Form.StartsWith("ال", StringComparison.Ordinal))
        && walk.Found.Exists(f => f is { Counts: true, Min: 1, Max: 1, IsKin: false } && f.Outcome == person.Outcome && f.Trigger != person.Trigger);

    private bool HasMore(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (NumberLexicon.More.Has(walk.Words, i) && !(i + 1 < end && walk.Words[i + 1].Is("than"))) return true;
        return false;
    }

    // "wounded 15, with a number of the injured in serious condition": some of those counted.
    private bool IsSomeOfThem(CountMention person) =>
        person is { IsUncounted: true, HasNumberWord: true, Outcome: not null } && walk.Words.Any(person.First + 1, person.End, w => w.Is("the")) && walk.Found.Exists(f => f is { Counts: true, IsUncounted: false } && f.Outcome == person.Outcome);

    // إن 42 شخصاً عُثر عليهم متوفين: how those before it were found.
    private bool IsFoundDead(CountMention person) =>
        person is { IsBarePlural: true, Outcome: Outcome.Killed } && walk.Words[person.First].Form is "متوفين" or "متوفيين" or "مقتولين" or "ميتين" or "مذبوحين";

    // أحد قادة داعش الإرهابي, تنظيم القاعدة المتطرف: an adjective of the force named before it.
    private bool IsOfForce(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } && walk.Words[walk.Words[Math.Max(walk.First, person.First - 1)].Is("\"") ? Math.Max(walk.First, person.First - 2) : Math.Max(walk.First, person.First - 1)].Form is "تنظيم" or "فصيل" or "لتنظيم" or "بتنظيم" // تنظيم "حراس الدين"
        || person is { IsImplied: true, Status: VictimStatus.Belligerent } && person.First - 1 >= walk.First && walk.Words[person.First].Form is "الارهابي" or "المتطرف" or "المتشدد" && PartyLexicon.Names.Has(walk.Words, person.First - 1);

    // إصابة أحد الأطفال خطيرة: how bad it is with one of those told of before.
    private bool IsStateOf(CountMention person)
    {
        if (!HarmLexicon.Grades.Has(walk.Words, person.End) || walk.Harm is not { Word: { Outcome: Outcome.Injured, Governs: Governs.Next } } injury || injury.At != person.First - 1 || HarmLexicon.Lone.Has(walk.Words, injury.At)) return false;
        person.IsAmong = true;
        return walk.Found.Exists(f => f.Counts && f.Outcome == Outcome.Injured);
    }

    // "The death toll was 17 and 30 people were wounded": right behind the toll.
    private bool IsNumberOfToll() => walk is { HarmUsed: false, Gap: 0, Harm.Word: { IsToll: true, Outcome: Outcome.Killed } };

    // The harm of the whole that it is part of, or of the word before it.
    private void Give(CountMention person, bool governed)
    {
        var isWhole = roles.Parts.TakeIn(person);
        if (walk.Whole is { Outcome: Outcome.Injured } && DeadOfTheWounded.VerbBehind(walk.Words, person, walk.End) is { } death) (person.Outcome, person.Trigger, person.HasDiedSince) = (Outcome.Killed, death, true);
        else if (!isWhole && roles.Parts.PartByItself(person) is { } its && !HasHarmOfItsOwn(governed, its)) PartsAndWholes.Join(walk.Words, person, its);
        else if (walk.Whole is { } whole && (walk.Gap <= ListGap + 2 || IsHisInParts(person)) && (IsOpen(whole) || IsOfOpenWhole(person, whole) || !roles.BeforeVerb.BelongsToNext(person))) PartsAndWholes.Join(walk.Words, person, whole);
        else if (governed && (IsNumberOfToll() || !roles.BeforeVerb.BelongsToNext(person)))
        {
            walk.Whole = null;
            if (DiesOfWounds(person)) TakeDead(person);
            person.Outcome ??= walk.Harm!.Value.Word.Outcome;
            if (person is { HasNoun: false, Status: VictimStatus.Unknown } && roles.Parts.PartByItself(person) is { } some) person.Status = some.Status;
            person.Trigger = walk.Harm!.Value.At;
            person.HasDiedSince |= _also.Is(person) || IsOneOfTheWounded(person) || IsHarmedAlso(person);
            person.IsAmong |= walk.IsAmong && person.Outcome == walk.Harm.Value.Word.Outcome;
        }
        LeaveToTheDead(person);
        if (person.Outcome is null && walk.Found.Count > 0 && _plausibility.IsOfNextTown(person)) (person.Outcome, person.Trigger) = (walk.Found[^1].Outcome, walk.Found[^1].Trigger);
        if (person.Outcome is not null && person.Trigger < 0) person.Trigger = person.First;
    }

    // "The blast also killed three other workers", "also resulted in the death of a nurse": beside those told before.
    private bool IsHarmedAlso(CountMention person)
    {
        if (person is not { Outcome: Outcome.Killed or Outcome.Injured, IsUncounted: false, Trigger: > 1 } || walk.Words[person.Trigger].IsArabic || person.First < person.Trigger) return false;
        for (var i = person.Trigger - 1; i > walk.First && i >= person.Trigger - AlsoReach && walk.Words[i].Kind == WordKind.Letters; i--)
            if (walk.Words[i].Is("also")) return !SpeakerLexicon.Saying.Has(walk.Words, i + 1);
        return false;
    }

    // قتل شاب وأصيب ثلاثة، توفي أحدهم لاحقاً: one more of the dead.
    private bool IsOneOfTheWounded(CountMention person) =>
        person is { Outcome: Outcome.Killed, Min: 1, Max: 1 } && walk.Harm is { Word.IsOfWounds: true } && walk.Words[person.First].Form is "احدهم" or "احدهما" or "احداهن" or "احداهما" && walk.Found.FindLast(static f => f.Counts) is { Outcome: Outcome.Injured };

    // "killed 16; six of the dead were children and three were mothers": some of those counted before, and so are those who follow.
    private void LeaveToTheDead(CountMention person)
    {
        if (person is not { IsAmong: true, Parent: null, HasNumberWord: true, HasDiedSince: false, Outcome: { } outcome }) return;
        if (walk.Found.FindLast(f => f is { Counts: true, Parent: null, IsAmong: false, IsUncounted: false } && f.Outcome == outcome && f.Min > person.Min) is { } whole) (person.Parent, walk.Whole) = (whole, whole);
    }

    // "five members, including the group's intelligence chief for Syria and his deputy": of those who are being named, however long the
    // name of his office.
    private bool IsHisInParts(CountMention person)
    {
        if (walk.Words[person.First].Form is not ("his" or "her" or "their" or "its") || !walk.Words[person.First - 1].Is("and")) return false;
        for (var i = person.First - 2; i > walk.First && walk.Words[i].Kind == WordKind.Letters; i--)
            if (HarmLexicon.Breakdown.Has(walk.Words, i)) return true;
            else if (HarmLexicon.Words.Has(walk.Words, i)) return false;
        return false;
    }

    // "six people including three women injured": of those whose verb is yet to come.
    private bool IsOpen(CountMention whole) => whole is { Outcome: null, Ignored: null, IsExact: true, HasNoun: true } && (walk.Found[^1] == whole || walk.Found[^1].Parent == whole) && !walk.Words[whole.First].IsArabic;

    // تشييع ستة أشخاص بينهم طفل وامرأتان استشهدوا: the verb in the masculine plural is of them all.
    private bool IsOfOpenWhole(CountMention person, CountMention whole) =>
        whole is { Outcome: null or Outcome.Killed, Ignored: null, IsExact: true, HasNoun: true } && person.Group is VictimGroup.Child or VictimGroup.Woman && person.Min < whole.Min && (walk.Found[^1] == whole || walk.Found[^1].Parent == whole)
        && person.End < walk.End && walk.Words[person.End] is { IsArabic: true, Form: [.., 'و', 'ا'] } && HarmLexicon.Words.TryMatch(walk.Words, person.End, out var verb) && verb.Value.Value.Outcome == (whole.Outcome ?? verb.Value.Value.Outcome);

    // أصيب 35 مدنياً وتوفي ثلاثة منهم: some of those counted for one harm suffered another.
    private bool HasHarmOfItsOwn(bool governed, CountMention whole) =>
        governed && walk.Gap == 0 && !walk.HarmUsed && walk.Harm!.Value.Word.Outcome != whole.Outcome;

    private bool IsListed(CountMention person) => walk.Words[person.First].Form is "a" or "an" or "another" or "his" or "her" or "their" || Plausibility.IsKin(walk.Words[person.First]);

    private void GiveSide(CountMention person)
    {
        // قتلى وجرحى مدنيون: the adjective behind is of both.
        if (person is { Outcome: not null, Status: VictimStatus.Civilian, Group: null, Role: null } && IsPlural(person) && walk.Words[person.First].HasAnd && walk.Found.Count > 0 && walk.Found[^1] is { Status: VictimStatus.Unknown, Outcome: not null } pair && pair.End == person.First && pair.Outcome != person.Outcome) pair.Status = VictimStatus.Civilian;
        // قتيلين و6 جرحى من عناصر الأمن, شهيد و4 جرحى من المدنيين: who is behind the second is of both.
        if (person is { Outcome: not null, Status: VictimStatus.Belligerent or VictimStatus.Civilian, Group: null, IsImplied: false } && walk.Words[person.First].IsArabic | walk.Words[person.End - 1].IsArabic && walk.Words.Any(person.First, person.End, w => w.Is("من")) && walk.Found.Count > 0 && walk.Found[^1] is { Status: VictimStatus.Unknown, Role: null, Outcome: not null } both && both.Outcome != person.Outcome && IsBeside(both, person) && (person.Status == VictimStatus.Belligerent || !HasClash())) both.Status = person.Status;
        if (person is { HasNoun: false, IsUncounted: true, Status: VictimStatus.Unknown } && PersonLexicon.ArmedBodies.Has(walk.Words, person.End)) person.Status = VictimStatus.Belligerent;
    }

    // قتيل و3 جرحى من المدنيين في اقتتال: he may be one of those who fought.
    private bool HasClash()
    {
        for (var i = walk.First; i < walk.End; i++)
            if (EventLexicon.Clashes.Has(walk.Words, i) || StrikeLexicon.Fights.Has(walk.Words, i)) return true;
        return false;
    }

    // الصحفي فلان الفلاني يرتقي شهيداً: what he fell as stands behind his verb, who he is before it.
    private void TakeWhoFell(CountMention person)
    {
        if (person is not { IsImplied: true, Outcome: not null, Status: VictimStatus.Unknown, Role: null } || walk.LastSingle is not { } named || named.First > walk.First && HarmLexicon.Doers.Has(walk.Words, named.First - 1) && person.Group is not null || person.First - named.End > LongestFall || !HarmLexicon.Words.Has(walk.Words, person.First - 1) && !HarmLexicon.CountsOneBehind(walk.Words, person.First - 1)) return;
        if (walk.Words[person.First].IsArabic && !walk.Words.Any(named.End, person.First, w => w.Kind == WordKind.Mark && !w.Is("\""))) (person.Status, person.Role, person.Group) = (named.Status, named.Role, named.Group);
    }

    private bool IsBeside(CountMention before, CountMention person) =>
        before.End == person.First && walk.Words[person.First].HasAnd || before.End == person.First - 1 && walk.Words[before.End].Is("و");

    private bool IsPlural(CountMention person) => person.IsBarePlural || walk.Words[person.First].IsArabic && person is { HasNoun: true, HasNumberWord: true, Min: > 2 };

    // ثلاثة عشر قتلوا بعد وفاة أحد الجرحى: the toll before has him in it.
    private void TakeDead(CountMention person)
    {
        (person.Outcome, person.HasDiedSince, person.IsAmong) = (Outcome.Killed, true, false);
        if (walk.Harm!.Value.At is > 0 and var at && walk.Words[at - 1].Form is "بعد" or "عقب" or "after" or "following") person.Parent = DeadOf(person);
    }

    // قتل 14 مدنياً وانتشال 9 جثث: bodies that were found are of the dead told of before.
    private bool AreBodiesFound(CountMention person)
    {
        if (person is not { Outcome: Outcome.Killed, HasNumberWord: true } || !walk.Words[person.End - 1].Variants.Any(v => v is "جثث" or "جثه" or "جثامين" or "جثمان" or "bodies") || DeadOf(person) is not { } dead) return false;
        if (!Enumerable.Range(person.First - RescueReach, RescueReach).Any(i => i > walk.First && HarmLexicon.Rescues.Has(walk.Words, i))) return false;
        person.Parent = dead;
        return true;
    }

    private CountMention? DeadOf(CountMention some) =>
        walk.Found.FindLast(f => f is { Counts: true, Parent: null, Outcome: Outcome.Killed } && f.Min >= some.Min);

    // بعد وفاة ثلاثة مصابين, "the death of two of the wounded": those who were wounded have died.
    private bool DiesOfWounds(CountMention person) =>
        person.Outcome == Outcome.Injured && !person.IsBarePlural && walk.Gap == 0 && walk.Harm is { Word: { Outcome: Outcome.Killed, Governs: Governs.Next, IsOfWounds: true } } && !walk.Words.HasAnd(person.First);
}

/// <summary>The readers of a sentence that say what people met in it are.</summary>
/// <param name="BeforeVerb">People whose verb stands behind them.</param>
/// <param name="Subjects">Arabic people before their verb.</param>
/// <param name="Parts">Parts and wholes.</param>
/// <param name="Both">People counted for two kinds of harm.</param>
/// <param name="Tolls">Tolls.</param>
/// <param name="Totals">Totals of many events.</param>
/// <param name="Lone">Verbs that nobody follows.</param>
/// <param name="Bystanders">People named for another reason than their harm.</param>
/// <param name="Names">People counted by their names.</param>
internal sealed record PeopleRoles(PeopleBeforeVerb BeforeVerb, SubjectFirst Subjects, PartsAndWholes Parts, KilledAndInjured Both, Tolls Tolls, Totals Totals, LoneVerb Lone, Bystanders Bystanders, NamedPeople Names);
