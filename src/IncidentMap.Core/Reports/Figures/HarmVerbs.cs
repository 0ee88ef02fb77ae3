using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Words of harm: each governs the people behind it, or is given to those before it.</summary>
internal sealed class HarmVerbs(FigureWalk walk, PeopleBeforeVerb people, SubjectFirst subjects, NamedPeople names, TitledPerson titled, LoneVerb lone, KilledAndInjured both, Tolls tolls, Denials denials)
{
    // "2018-05-12".
    private const int LongestDate = 5;

    private readonly AgentBehindVerb _agents = new(walk, names);
    private readonly KillingHim _pronouns = new(walk, people, names);
    private readonly Survivor _survivor = new(walk);
    private readonly Mourners _mourners = new(walk, names);
    private readonly PeopleListed _lists = new(walk);

    // How far behind "claimed" or أودى the word for life may stand.
    private const int LifeReach = 24;
    private const int EnglishLifeReach = 5;
    private const int LimbReach = 6;

    // القصف الصاروخي لقوات النظام على السوق الشعبي في مدينة س بريف ص مساء السبت 12 أيار/مايو 2018.
    private const int LongestStrike = 24;

    // فجر اليوم في حي الشعار بمدينة حلب.
    private const int LongestPlace = 9;

    // "to find and".
    private const int PurposeReach = 4;

    // How far before "was" its subject may begin.
    private const int SubjectReach = 24;

    // "15 wounded", "10 dead": after a number these are nouns, before one they are verbs; a definite plural is a noun as well, and so is what
    // the list of nouns has with words behind it ("there are wounded in critical condition").
    internal bool IsNounHere(int i) =>
        walk.Words[i].Form is "wounded" or "injured" or "dead" && (IsNounWithMore(i) || IsNounBehind(i));

    private bool IsNounWithMore(int i) =>
        i > walk.First && (walk.Words[i - 1].Form is "of" or "many" or "several" or "some" or "other" || IsBehindThereAre(i)) && PersonLexicon.Nouns.TryMatch(walk.Words, i, out var noun) && noun.Value.Count > 1;

    // "Three people are injured in serious condition": a verb.
    private bool IsBehindThereAre(int i) => i - 1 > walk.First && walk.Words[i - 1].Is("are") && walk.Words[i - 2].Is("there");

    private bool IsNounBehind(int i) =>
        (IsNounOfPair(i) || walk.Words.Any(i - 1, i, w => w.Kind == WordKind.Digits && !IsBehindDate(i) && !(i - 2 > walk.First && walk.Words[i - 2].Is("aged")) || w.Form is "of" or "the" or "a" or "including" or "evacuating" or "rescuing" or "carrying" or "transporting" or "treating" or "ferrying")
            && !(walk.Words[i].Form is "wounded" or "injured" && i + 1 < walk.End && walk.Words[i + 1].Form is "in" or "by")) && !HaveDiedSince(i);

    // "A strike on 12 May 2018 wounded two": a year or day, no number of wounded.
    private bool IsBehindDate(int i)
    {
        for (var k = i - 1; k >= walk.First && k >= i - LongestDate; k--)
            if (walk.PastDate(k) == i) return true;
        return false;
    }

    // "killed five, including wounded who died later".
    private bool HaveDiedSince(int i) =>
        walk.Words[i - 1].Is("including") && i + 2 < walk.End && walk.Words[i + 1].Form is "who" or "people" or "that" && walk.Words.Any(i + 2, Math.Min(walk.End, i + 6), w => w.Form is "died" or "succumbed" or "dead");

    // "casualties, including martyrs and wounded".
    private bool IsNounOfPair(int i) =>
        i - 1 > walk.First && walk.Words[i - 1].Is("and") && walk.Found.Count > 0 && walk.Found[^1] is { IsBarePlural: true, Outcome: Outcome.Killed } dead && dead.Trigger == dead.First && dead.End == i - 1;

    // "their mission to track down and eliminate the group's cells": what they are out for, unless they managed to.
    private bool IsPurpose(int verb)
    {
        if (walk.Words[verb].Form is not ("eliminate" or "execute" or "assassinate")) return false;
        for (var i = verb - 1; i > walk.First && i >= verb - PurposeReach && walk.Words[i].Kind == WordKind.Letters; i--)
            if (walk.Words[i].Is("to")) return walk.Words[i - 1].Form is not ("managed" or "able" or "on" or "led");
        return false;
    }

    // "a man who was accompanying his wounded brother": told of before, or of another day.
    private int? PastWhose(Hit<HarmWord> hit) =>
        hit.First > walk.First && walk.Words[hit.First].Form is "wounded" or "injured" && walk.Words[hit.First - 1].Form is "his" or "her" or "their" && PersonLexicon.Nouns.TryMatch(walk.Words, hit.End, out var kin) && kin.Value.Value is { IsKin: true, Outcome: null } ? kin.Value.End : null;

    /// <summary>Takes a word of harm; returns where to go on.</summary>
    internal int Harm(Hit<HarmWord> hit)
    {
        walk.IsHeld = false;
        if (tolls.IsAhead(hit.First)) return hit.End;
        if (hit.First > walk.First && walk.Words[hit.First - 1].Form is "لا" or "ولا" or "لم" or "ولم" or "لن" or "not" or "never") return denials.Unharmed(hit.End);
        // "The death toll from clashes and revenge killings has risen to": of the toll.
        if (walk is { HarmUsed: false, Harm.Word.IsToll: true } && walk.Words[hit.First].Form is "killings" or "executions") return hit.End;
        if (PastWhose(hit) is { } whose) return whose;
        if (IsPurpose(hit.First) && PersonPhraseReader.TryRead(walk.Words, hit.End) is not { HasNumberWord: true }) return hit.End;
        if (MeaningOf(hit) is not { } word) return hit.End;
        (walk.IsTogether, walk.IsAmong) = (false, false);
        lone.SettleLone();
        if (!walk.InBrackets) walk.Whole = null;
        hit = WithPlace(WithTime(WithVictimFarther(WithLifeFarther(WithWhereby(hit)))));
        if (!walk.Words[hit.First].IsArabic && word.Outcome is Outcome.Killed or Outcome.Injured && ((IsPassive(hit.First) ? null : _lists.Behind(word, hit)) ?? _lists.Before(word, hit)) is { } past) return past;
        var next = hit.End < walk.End && walk.PastDate(hit.End) is null ? PersonPhraseReader.TryRead(walk.Words, hit.End) : null;
        var behind = next is null && !walk.Words[hit.First].IsArabic ? titled.BehindAdjective(hit.End) : null;
        if (next is null && word.Outcome == Outcome.Killed && people.DiesInCustody(hit)) return hit.End;
        next ??= behind;
        var forward = _agents.StandBefore(hit, next) || IsOfNext(word, hit, next);
        if (!forward && OneBefore(hit, next) is { } one) Add(one, hit);
        else if (!forward) Subject(hit);
        walk.Govern(word, hit.First, isUsed: !forward);
        return !forward ? hit.End : behind is not null ? behind.First : Ahead(word.Outcome, hit, next);
    }

    // الذي قُتل جراءه مدني: the word that points back to the strike belongs to the verb.
    private Hit<HarmWord> WithWhereby(Hit<HarmWord> hit) =>
        HarmLexicon.Whereby.TryMatch(walk.Words, hit.End, out var whereby) && whereby.Value.End < walk.End && walk.Words[hit.First].IsArabic && (PersonPhraseReader.TryRead(walk.Words, whereby.Value.End) is { HasNoun: true } || IsNamedAt(whereby.Value.End))
            ? hit with { Count = whereby.Value.End - hit.First }
            : hit;

    // أودى القصف على المدينة مساء أمس بحياة ثلاثة, حصدت الغارة أرواح ثلاثة: whose lives they were stands behind the word, past what took them.
    private Hit<HarmWord> WithLifeFarther(Hit<HarmWord> hit)
    {
        if (!hit.Value.NeedsLife || !walk.Words[hit.First].IsArabic) return hit;
        var isStrike = false;
        for (var i = hit.End; i < Math.Min(walk.End, hit.End + LongestStrike) && walk.IsWordOrDate(i) && !HarmLexicon.Words.Has(walk.Words, i); i++)
            if (walk.Words[i].Form is "بحياه" or "بارواح" or "ارواح" or "حياه") return isStrike ? hit with { Count = i + 1 - hit.First } : hit;
            else isStrike |= StrikeLexicon.Has(walk.Words, i);
        return hit;
    }

    // راح ضحية القصف على السوق الشعبي في مدينة س مساء أمس مزارع: whom it tells of stands behind all that is said of the strike.
    private Hit<HarmWord> WithVictimFarther(Hit<HarmWord> hit)
    {
        if (hit.Count != 2 || !walk.Words[hit.End - 1].Is("ضحيه") || hit.End >= walk.End || !StrikeLexicon.Has(walk.Words, hit.End) || PreviousIsOpen()) return hit;
        for (var i = hit.End + 1; i < Math.Min(walk.End, hit.End + LongestStrike) && walk.Words[i].Kind != WordKind.Mark && !HarmLexicon.Words.Has(walk.Words, i); i++)
            if (walk.PastDate(i) is { } past) i = past - 1;
            else if (PersonPhraseReader.TryRead(walk.Words, i) is { HasNoun: true, Outcome: null } && (!walk.Words[i].HasAnd || walk.Words[i].Form is "واحد" or "واحده")) return hit with { Count = i - hit.First };
        return hit;
    }

    // "Two gunmen shot dead on Monday a tribal elder", مسلحون قتلوا أمس رجلاً: the day stands between the verb and whom it befell. "Ten killed on Monday, activists said" has nobody there.
    private Hit<HarmWord> WithTime(Hit<HarmWord> hit)
    {
        if (hit.Value.Governs == Governs.Previous || hit.End >= walk.End || (walk.Words[hit.First].IsArabic ? !AgentBehindVerb.IsOfMany(walk.Words[hit.First]) && !HarmLexicon.Lone.Has(walk.Words, hit.First) : IsPassive(hit.First))) return hit;
        var time = walk.Words[hit.End].Is("on") ? hit.End + 1 : hit.End;
        return time < walk.End && walk.PastTime(time) is var past && past > time && (PersonPhraseReader.TryRead(walk.Words, past) is { HasNoun: true, IsBarePlural: false, Outcome: null } people && (!people.IsImplied || walk.Words[past].IsArabic) && !SpeakerLexicon.Saying.Has(walk.Words, people.End) || walk.Words[hit.First].IsArabic && IsNamedAt(past))
            ? hit with { Count = past - hit.First }
            : hit;
    }

    // استشهد اليوم في بلدة س رجل وزوجته, استشهد في س فلان الفلاني وفلان الفلاني: where it was stands between, and his kin or their names say that they are the subject.
    private Hit<HarmWord> WithPlace(Hit<HarmWord> hit)
    {
        if (hit.End >= walk.End || !walk.Words[hit.First].IsArabic || !HarmLexicon.Lone.Has(walk.Words, hit.First) || PersonPhraseReader.TryRead(walk.Words, hit.End) is not null) return hit;
        for (var i = hit.End + 1; i + 1 < walk.End && i < hit.End + LongestPlace && walk.IsWordOrDate(i - 1) && !HarmLexicon.Words.Has(walk.Words, i) && walk.Words[i].Form[0] != 'و'; i++)
            if (walk.Words[i + 1].HasAnd && PersonPhraseReader.TryRead(walk.Words, i) is { IsImplied: true, HasNoun: true, Outcome: null } one && one.End == i + 1 && !walk.Words[i].Form.StartsWith("ال", StringComparison.Ordinal) && PersonPhraseReader.TryRead(walk.Words, i + 1) is { Outcome: null } kin && (kin.IsKin || PersonLexicon.Household.Has(walk.Words, i + 1)))
                return IsWhere(i - 1) ? hit : hit with { Count = i - hit.First };
            else if (PersonName.IsGiven(walk.Words, i) && !IsWhere(i - 1) && PersonName.ListAt(walk.Words, i, walk.End) is { Count: > 1 }) return hit with { Count = i - hit.First };
        return hit;
    }

    // في منزل رجل وزوجته, في شارع محمود ياسين: of the place.
    private bool IsWhere(int at) => walk.Words[at].Form is "من" or "مع" or "علي" or "بين" or "بيت" or "سياره" or "يد" or "عايله" or "ال" or "الشيخ" or "شيخ" || StrikeLexicon.Targets.Has(walk.Words, at) || SettlementLexicon.Heads.Has(walk.Words, at) || PlaceLexicon.Before.Has(walk.Words, at) && walk.Words[at].Form is not ("في" or "قرب");

    // استشهد اليوم محمد العلي وأحمد الحسن: by their names alone.
    private bool IsNamedAt(int at) => at < walk.End && walk.Words[at].IsArabic && PersonName.IsGiven(walk.Words, at) && PersonName.ListAt(walk.Words, at, walk.End) is not null;

    // What it means here; null where it says no harm.
    private HarmWord? MeaningOf(Hit<HarmWord> hit)
    {
        var word = hit.Value;
        if (word.NeedsLife && !NamesLife(hit.End) && !IsLoss(hit)) return LivesTaken.AreOfPeople(walk, hit) ? word with { NeedsLife = false } : null;
        if (word.NeedsLife && IsLoss(hit)) word = word with { Outcome = LosesLimb(hit.End) ? Outcome.Injured : Outcome.Missing };
        if (IsOfUncounted(hit) || IsOfNobody(hit)) return null;
        if (word.NeedsBody && !IsBodyOfPeople(hit) || word.Outcome == Outcome.Killed && (WishedKilling.Is(walk.Words, hit.First) || WishedKilling.IsTried(walk.Words, hit.First) || HarmLexicon.Wished.Has(walk.Words, hit.First))) return null;
        return word.Outcome == Outcome.Missing && hit.First > walk.First && walk.Words[hit.First - 1].Form is "من" or "from" ? null : word;
    }

    // "the city fell victim to an assault".
    private bool IsOfNobody(Hit<HarmWord> hit) =>
        walk.Words[hit.First].Is("fell") && hit.End < walk.End && walk.Words[hit.End].Is("to") && hit.First > walk.First && walk.Words[hit.First - 1].Form is not ("," or ")") && !walk.Found.Exists(f => f.End == hit.First || f is { Outcome: null, Ignored: null, HasNoun: true } && hit.First - f.End <= SubjectReach);

    // "a massacre of civilians", مجزرة بحق المدنيين: only "of twelve civilians" is news of its own, or what stands at the head of the text.
    private bool IsOfUncounted(Hit<HarmWord> hit) =>
        hit.Count == 2 && walk.Words[hit.First].Form is "massacre" or "مجزره" or "مجازر" && !(hit.First == 0 && walk.Words[hit.First].IsArabic) && PersonPhraseReader.TryRead(walk.Words, hit.End) is not { IsUncounted: false };

    // Its people stand behind it.
    private bool IsOfNext(HarmWord word, Hit<HarmWord> hit, CountMention? next) =>
        IsTally(hit) || IsVictimOf(hit, next) || next is not null && _agents.HasObjectBehindAnd(hit, next) || word.Governs == Governs.Next && !FollowsItsSubject(hit, next)
        || word.Governs == Governs.Either && !(next is not null && subjects.BeginsAnew(next)) && !IsPassive(hit.First) && !HasVerbOfItsOwn(hit, next) && (next is null && (NamesBehind(hit.End) || IsOfOneAlone(hit)) || next is { } n && (!n.IsImplied || n.HasNoun && (!PreviousIsOpen() || IsByAttackers() && PersonName.ListAt(walk.Words, n.End, walk.End) is not null)));

    // راح ضحية القصف على البلدة أربعة طلاب: at the head of its clause the verb has whom it tells of behind it, past the strike.
    private bool IsVictimOf(Hit<HarmWord> hit, CountMention? next) =>
        hit.Count == 2 && next is null && walk.Words[hit.End - 1].Is("ضحيه") && !PreviousIsOpen() && hit.End < walk.End && StrikeLexicon.Has(walk.Words, hit.End)
        && (hit.First == walk.First || walk.Words[hit.First - 1].Kind == WordKind.Mark || walk.Words[hit.First].HasAnd || walk.Words[hit.First - 1].Form is "حيث" or "وقد" or "فيما" or "فقد" or "كما");

    // لقي حتفه فلان الفلاني, الشاب فلان الفلاني لقي حتفه برصاص: a verb of one person in two words or more, and the first harm of its sentence.
    private bool IsOfOneAlone(Hit<HarmWord> hit) =>
        hit.Count > 1 && walk.Words[hit.First].IsArabic && HarmLexicon.Lone.Has(walk.Words, hit.First) && !walk.Found.Exists(f => f.Outcome is not null || f.Ignored is null && f.HasNoun) && (names.NamedPersons(hit.End) is not null || lone.IsLoneVerb(hit));

    // "Dead: 5".
    private bool IsTally(Hit<HarmWord> hit) =>
        !walk.Words[hit.First].IsArabic && hit.End + 1 < walk.End && walk.Words[hit.End].Is(":") && walk.IsNumber(hit.End + 1) && !PreviousIsOpen();

    // "Two children killed 5 others injured in …": the five have a verb of their own behind them.
    private bool HasVerbOfItsOwn(Hit<HarmWord> hit, CountMention? next) =>
        IsCountOfOther(hit, next) || next is { } n && !walk.Words[hit.First].IsArabic && PreviousIsOpen() && HarmLexicon.Words.TryMatch(walk.Words, n.End, out var own) && own.Value.Value is { Governs: Governs.Either } other && other.Outcome != hit.Value.Outcome;

    // "37 killed 44 injured": a count before the word, and behind it one with its own.
    private bool IsCountOfOther(Hit<HarmWord> hit, CountMention? next) =>
        next is { HasNumberWord: true, Outcome: { } its } && its != hit.Value.Outcome && !walk.Words[hit.First].IsArabic && walk.Found.Count > 0 && walk.Found[^1] is { Outcome: null, Ignored: null, HasNumberWord: true } before && before.End == hit.First;

    private int Ahead(Outcome outcome, Hit<HarmWord> hit, CountMention? next)
    {
        if (_pronouns.Take(hit) is { } one) return one;
        if (_mourners.DeadBehind(hit) is { } mourned) return mourned;
        if (_agents.ObjectBehind(hit) is { } befell) return befell;
        if (_agents.NamedBehind(hit) is { } past) return past;
        if (walk.Words[hit.First].IsArabic && names.TitledNames(outcome, hit.First, hit.End) is { } titledNames) return titledNames;
        if (names.NamedPersons(hit.End) is { } named) return names.AddNamed(outcome, hit.First, named);
        if (OneBeforeKin.At(walk.Words, hit.End, walk.End) is { } first) return names.AddNamed(outcome, hit.First, first);
        if (next is null && people.DiesOfTheWound(hit)) return LivesTaken.Past(walk, hit.End);
        if (next is null && lone.CompanionsBehind(hit) is { } companions) return companions;
        if (next is null && lone.IsLoneVerb(hit)) lone.Wait(hit);
        return LivesTaken.Past(walk, hit.End);
    }

    // "15 people were wounded, six of them …": whoever follows, the wounded stand before it.
    private bool IsPassive(int at) => !walk.Words[at].IsArabic && at > walk.First && walk.Words[at - 1].Form is "were" or "was" or "been" or "being";

    // "had killed Turki al-Bin'ali", "two masked men shot dead "A. B."": a name behind the verb is whom it befell.
    private bool NamesBehind(int at) => at < walk.End && !walk.Words[at].IsArabic && (!PreviousIsOpen() || IsByAttackers()) && (walk.Words[at].Is("\"") ? names.NamedPersons(at) is not null : OneBeforeKin.At(walk.Words, at, walk.End) is not null || PersonName.ListAt(walk.Words, at, walk.End) is not null);

    // Men under arms, or masked: whoever is named behind them, it is not they.
    private bool IsByAttackers() =>
        walk.Found.FindLast(f => f.Outcome is null && f.Ignored is null && f.HasNoun) is { } open && (open.Status == VictimStatus.Belligerent || walk.Words.Any(Math.Max(walk.First, open.First - 1), open.End, w => w.Form is "masked" or "unknown" or "unidentified" or "armed"));

    // إن امرأة قتلت: the subject before its verb.
    private bool FollowsItsSubject(Hit<HarmWord> hit, CountMention? next) =>
        OneBefore(hit, next) is not null || walk.Words[hit.First].IsArabic && !walk.Words[hit.First].HasAnd && (next is null || subjects.BeginsAnew(next)) && walk.Found.Count > 0 && walk.Found[^1] is { Outcome: null, Ignored: null, HasNoun: true } subject && (subject.End == hit.First || subject is { Min: 1, Max: 1 } && subjects.PastWho(subject.End) == hit.First);

    // رجل يُقتل وطفلاه يصابان: the one before the verb, where those behind it have a verb of their own.
    private CountMention? OneBefore(Hit<HarmWord> hit, CountMention? next) =>
        next is not null && subjects.BeginsAnew(next) && subjects.IsBeforeVerb(next) && walk.LastSingle is { Outcome: null } one && !walk.Found.Contains(one) && subjects.PastWho(one.End) == hit.First ? one : null;

    // "3 people died", "he was killed", "A. B. and C. D. were killed".
    private void Subject(Hit<HarmWord> hit)
    {
        if (NameBeside.At(walk, hit.First) is { } alone && names.AddNamed(hit.Value.Outcome, hit.First, alone) > 0) return;
        var given = people.GivePrevious(hit.Value.Outcome, hit.First) || people.DiesOfTheWound(hit);
        if (given) names.AddWhoseTheyWere(hit.Value.Outcome, hit.First);
        if (given && hit.Value.Outcome == Outcome.Injured && walk.Words[hit.First].Form is "lost" or "losing" or "loses" or "lose") TellMoreOfThem(hit.First);
        if (given && hit.Value.Outcome == Outcome.Injured && GradeBefore(hit.First) is { } grade) KeepApart(hit.First, grade);
        if (names.NamesBefore(hit.First) is { } named) names.AddNamed(hit.Value.Outcome, hit.First, named);
        else if (!given && names.TakeTitledBefore(hit.Value.Outcome, hit.First)) return;
        else if (!given && OneNamed(hit) is { } one) (one.Outcome, one.Trigger) = (hit.Value.Outcome, hit.First);
        else if (!given && hit.Value.Governs != Governs.Next && titled.Before(hit.First) is { } person) Add(person, hit);
        else if (!given && _survivor.Of(hit) is { } survivor) Add(survivor, hit);
        else if (!given && IsSingularPassive(hit)) names.AddOne(hit.Value.Outcome, hit.First - 1, hit.End);
        else if (!given && BothAlone.Before(walk, hit.First) is { } two) Add(two, hit);
        else if (!given && SubjectAlone.Before(walk, hit) is { } someone) walk.Found.Add(someone);
        else if (!given && IsOfRecord(hit)) names.AddOne(hit.Value.Outcome, hit.First, hit.End);
        // "Several soldiers killed, wounded in a blast": some of both.
        else if (!given && hit.Value.Outcome == Outcome.Injured && walk.Words.Any(hit.First - 1, hit.First, w => w.Form is "," or "and") && walk.Found.Count > 0 && walk.Found[^1] is { IsUncounted: true, Counts: true, Outcome: Outcome.Killed } some && walk.Harm?.At == hit.First - 2) both.AddOther(some);
    }

    // "A soldier was moderately injured, and an officer was lightly injured": two, each with a grade of his own.
    private void KeepApart(int verb, string grade)
    {
        if (!walk.Found.Exists(f => f is { Counts: true, Outcome: Outcome.Injured } && f.Trigger < verb && GradeBefore(f.Trigger) is { } other && other != grade)) return;
        foreach (var one in walk.Found)
            if (one.Trigger == verb && one is { Min: 1, Max: 1 }) one.IsBesides = true;
    }

    private string? GradeBefore(int verb) => verb > walk.First && HarmLexicon.Manner.HasExactly(walk.Words[verb - 1]) ? walk.Words[verb - 1].Form : null;

    // "Two were wounded; one lost a leg": one of them.
    private void TellMoreOfThem(int verb)
    {
        foreach (var one in walk.Found)
        {
            if (one.Trigger != verb || one.HasNoun || one.Parent is not null) continue;
            one.IsAmong = true;
            one.Parent = walk.Found.FindLast(f => f is { Counts: true, Parent: null, Outcome: Outcome.Injured } && f.Trigger != verb && f.First < one.First && f.Min > one.Min);
        }
    }

    private void Add(CountMention person, Hit<HarmWord> hit)
    {
        (person.Outcome, person.Trigger) = (hit.Value.Outcome, hit.First);
        walk.Found.Add(person);
    }

    // "lost" means death only with "life" near it; in English close behind those whose life it was, and not behind "saved".
    private bool NamesLife(int end)
    {
        var isArabic = walk.Words[end - 1].IsArabic;
        var from = isArabic ? end : PersonPhraseReader.TryRead(walk.Words, end)?.End ?? end;
        for (var i = end; i < Math.Min(walk.End, from + (isArabic ? LifeReach : EnglishLifeReach)); i++)
            if (walk.Words[i].Form is "save" or "saved" or "saves" or "saving") return false;
            else if (HarmLexicon.Life.Has(walk.Words, i)) return true;
        return false;
    }

    // "the body of a girl", "the remains of two men"; not a body of experts, nor what remains of a missile or of a town.
    private bool IsBodyOfPeople(Hit<HarmWord> hit)
    {
        var isRemains = walk.Words[hit.End - 2].Is("remains");
        return PersonPhraseReader.TryRead(walk.Words, hit.End) is { } people
            ? people.HasNoun && (isRemains || people is { Min: 1, Max: 1 })
            : !isRemains && names.NamedPersons(hit.End) is not null;
    }

    // فُقد أربعة: without a word for life people are missing.
    private bool IsLoss(Hit<HarmWord> hit) =>
        walk.Words[hit.First].Variants.Any(v => v is "فقد" or "فقدان" || v is "فقدت" && LosesLimb(hit.End)) && !NamesLife(hit.End) && hit.End < walk.End && PersonPhraseReader.TryRead(walk.Words, hit.End) is { IsUncounted: false } lost && (lost.HasNoun || lost.Min > 1);

    // فقد شاب ساقه: he is wounded, not missing.
    private bool LosesLimb(int end)
    {
        for (var i = end; i < Math.Min(walk.End, end + LimbReach); i++)
            if (HarmLexicon.Limbs.Has(walk.Words, i)) return true;
        return false;
    }

    // "A man, identified as A. B. from the village of X, died": between him and his verb stand only his name and home.
    private CountMention? OneNamed(Hit<HarmWord> hit) =>
        !walk.Words[hit.First].IsArabic && hit.Value is { Outcome: Outcome.Killed, Governs: Governs.Previous } && !walk.Found.Exists(f => f.Outcome is not null)
        && walk.Found.Find(f => f is { IsImplied: true, Ignored: null }) is { } one && walk.Words[one.End].Is(",") && walk.Words.Any(one.End + 1, one.End + 3, w => w.Form is "identified" or "named" or "called" or "known") ? one : null;

    // "Notes: Martyred due to a mortar shell": of the one whose record it is.
    private bool IsOfRecord(Hit<HarmWord> hit) =>
        walk.Words[hit.First].Form is "martyred" or "killed" or "shot" && hit.First >= walk.First + 2 && walk.Words[hit.First - 1].Is(":") && walk.Words[hit.First - 2].Form is "notes" or "details" or "circumstances" or "remarks"
        && walk.Found.Count == 0 && hit.End < walk.End && walk.Words[hit.End].Form is "due" or "by" or "in" or "as" or "under" or "because" or "when" or "while" or "after" or "at" or "from" or "inside" or "near";

    private bool PreviousIsOpen() => walk.Found.Exists(f => f.Outcome is null && f.Ignored is null && f.HasNoun);

    private bool IsSingularPassive(Hit<HarmWord> hit)
    {
        if (hit.First == 0 || walk.Found.Exists(f => f.Outcome is not (null or Outcome.Detained))) return false;
        if (walk.Words[hit.First].Form is "was" || walk.Words[hit.First].Is("fell") && hit.Count > 1) return IsPerson(hit.First);
        if (walk.Words[hit.First].Is("passed") && walk.Words[hit.First - 1].Form is "he" or "she" && hit.End + 1 < walk.End && walk.Words[hit.End].Is("on") && walk.Words[hit.End + 1].Form is "the" or "his" or "her" or "way") return true; // on the way to the hospital
        if (walk.Words[hit.First].Is("died")) return walk.Words[walk.Words[hit.First - 1].Is("had") ? Math.Max(0, hit.First - 2) : hit.First - 1].Form is "he" or "she" && (names.DiesByViolence(hit.First) || walk.Words[walk.First].Form is not ("he" or "she") && StrikeLexicon.IsIn(walk.Words, walk.First, hit.First));
        var verb = HarmLexicon.Manner.HasExactly(walk.Words[hit.First - 1]) && hit.First - 1 > walk.First ? hit.First - 2 : hit.First - 1;
        return walk.Words[verb].Form is "was" or "been" && IsPerson(verb);
    }

    // Whether the subject that ends before a verb is somebody, "he", "the driver", "A. B. from the town of X", and not a house or a strike.
    private bool IsPerson(int verb)
    {
        // "A. B., deputy of the council, was killed", "one of the wanted, A. B., was killed": things named in an aside are not the subject.
        var isAside = verb - 1 > walk.First && walk.Words[verb - 1].Is(",");
        for (var at = isAside ? verb - 2 : verb - 1; at >= Math.Max(walk.First, verb - SubjectReach); at--)
        {
            isAside &= !walk.Words[at].Is(",");
            if (walk.Words[at].Form is "he" or "she" or "who" || PersonLexicon.Nouns.Has(walk.Words, at)) return true;
            if (!isAside && (StrikeLexicon.Targets.Has(walk.Words, at) || PersonLexicon.Things.Has(walk.Words, at) || StrikeLexicon.Has(walk.Words, at) || HarmLexicon.Words.Has(walk.Words, at))) return false;
            if (BeginsName(at, verb)) return true;
        }
        return false;
    }

    // A town is hit as well as a man of whom the name alone is told, but it isn't wounded.
    private bool BeginsName(int at, int verb) =>
        walk.Words[verb + 1].Form is not ("hit" or "struck" or "grazed") && walk.Words[at].IsCapital && PersonName.IsPart(walk.Words, at) && !(at > walk.First && walk.Words[at - 1].Form is "in" or "of" or "on" or "near" or "from" or "at" or "to" or "by");
}
