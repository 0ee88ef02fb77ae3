using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People whose word of harm stands behind them: the open number before a verb, and those in one list with it.</summary>
internal sealed class PeopleBeforeVerb(FigureWalk walk, SubjectFirst subjects)
{
    // "students on their way home from a wedding".
    private const int LongestEcho = 8;

    private const int LongestAside = 14;

    // How far people may stand before their verb, and a member of a list before the next.
    private const int LongestSubject = 20;
    private const int LongestMember = 24;

    // "from the same family", and of those named of a number so many at most.
    private const int LongestHome = 9;
    private const int MostParts = 4;

    // The names of some people with their ages.
    private const int LongestRoll = 60;

    /// <summary>Gives the harm to the open number before it and to those in one list with it.</summary>
    internal bool GivePrevious(Outcome outcome, int trigger)
    {
        var (any, isToldBefore) = (false, false);
        var before = trigger;
        for (var k = walk.Found.Count - 1; k >= 0; k--)
        {
            var figure = walk.Found[k];
            if (figure.Ignored == Ignored.PeopleThere && IsSaidToBeHarmed(figure, trigger)) figure.Ignored = null;
            if (!any && outcome == Outcome.Killed && IsHeldAndDies(figure, trigger)) figure.Outcome = null;
            if (!any && outcome == Outcome.Killed && (DiesOfWounds(figure, trigger) || IsWoundedAndDies(figure, trigger))) (figure.Outcome, figure.HasDiedSince, isToldBefore) = (null, true, !figure.HasNumberWord && figure.IsImplied && !IsNounAt(figure));
            if (figure.Outcome is not null || figure.Ignored is not null || !figure.HasDiedSince && before - figure.End > (any ? LongestMember : LongestSubject) && (any || !IsBeforeHome(figure, trigger))) break;
            // "Gunmen shot A. B., and he died": none of them.
            if (!any && figure is not { Min: 1, Max: 1 } && !walk.Words[trigger].IsArabic && trigger - 1 > walk.First && walk.Words[walk.Words[trigger - 1].Form is "was" or "later" or "has" or "had" ? trigger - 2 : trigger - 1].Form is "he" or "she") break;
            // "Two of those killed were women and seven others were injured": the women are told of, not counted.
            if (any && figure.IsBarePlural && walk.Words.Any(figure.First - 1, figure.First, w => w.Form is "were" or "are")) break;
            // "The victims were taken to hospital": the dead told of before, for all that is said. "17 casualties, and 40 were injured": those have a verb.
            if (any && walk.Words[figure.End - 1].Is("casualties")) break;
            if (outcome == Outcome.Injured && figure.IsBarePlural && !any && walk.Words[figure.First].Is("victims") && walk.Words.Any(figure.First - 1, figure.First, w => w.Is("the")))
            {
                figure.Ignored = Ignored.SpokenOf;
                break;
            }
            if (IsApposition(k))
            {
                if (walk.Found[k - 1].Status == VictimStatus.Unknown) walk.Found[k - 1].Status = figure.Status;
                (figure.Ignored, before) = (Ignored.Repeated, figure.First);
                continue;
            }
            if (IsOneNamedTwice(k, trigger))
            {
                if (walk.Found[k - 1] is { Status: VictimStatus.Unknown, Role: null } one) (one.Status, one.Role) = (figure.Status, figure.Role);
                (figure.Ignored, before) = (Ignored.Repeated, figure.First);
                continue;
            }
            if (!figure.HasNoun && before - figure.End > 1 && figure.Parent is null && !AreAuxiliaries(figure.End, before) && !walk.Found.Exists(p => p.Parent == figure)) break;
            if (!any && IsTwoByVerb(figure, trigger)) (figure.Min, figure.Max, figure.IsUncounted) = (2, 2, false);
            figure.Outcome = outcome;
            figure.Trigger = trigger;
            figure.IsAmong = walk.IsAmong;
            figure.HasDiedSince &= !isToldBefore;
            figure.HasDiedSince |= figure.IsBesides && HarmLexicon.Words.TryMatch(walk.Words, trigger, out var death) && death.Value.Value is { Outcome: Outcome.Killed, IsOfWounds: true };
            // "A woman also died", "five others were killed in the strike": beside those told before. Whether "five children were also killed" may be
            // of them is asked where those are known.
            figure.HasDiedSince |= walk.Words[trigger - 1].Is("also") && !walk.Words[trigger].Is("among") || trigger + 2 < walk.End && walk.Words[trigger + 1].Is("as") && walk.Words[trigger + 2].Is("well") || IsInTheSame(figure, trigger);
            if (any && figure is { HasNumberWord: true, HasNoun: true, IsExact: true, Min: > 1, Parent: null } && AreNamedBetween(figure.End, FirstOfVerb(trigger)))
                foreach (var one in walk.Found)
                    if (one.First > figure.End && one.Trigger == trigger) one.Parent = figure;
            foreach (var part in walk.Found) if (part.Parent == figure && part.Outcome is null) (part.Outcome, part.Trigger) = (outcome, trigger);
            any = true;
            before = figure.First;
            if (k > 0 && IsOfThem(figure) && walk.Found[k > 1 && IsOfThem(walk.Found[k - 1]) ? k - 2 : k - 1] is { Outcome: null, Ignored: null } whole && whole.Min > figure.Min) figure.Parent ??= whole;
            if (!IsListed(k, figure)) break;
        }
        return any;
    }

    // "Two men A. B. and C. D. from the town of X in the western suburbs of Y governorate, were shot": the home is told at length.
    private bool IsBeforeHome(CountMention figure, int verb)
    {
        verb = FirstOfVerb(verb);
        return HomePhrase.Before(walk.Words, figure.End, verb) is { } home && home - figure.End <= LongestSubject || AreNamedBetween(figure.End, verb);
    }

    private int FirstOfVerb(int verb)
    {
        while (verb > walk.First && walk.Words[verb - 1].Form is "was" or "were" or "has" or "have" or "had" or "been" or "also" or "both" or "shot" or "and") verb--;
        return verb;
    }

    // "Three people, A. B., 34, C. D. and the child E. F., were killed": nothing but their names, ages and trades between two commas.
    private bool AreNamedBetween(int first, int verb)
    {
        if (verb - first is < 5 or > LongestRoll || !walk.Words[first].Is(",") || !walk.Words[verb - 1].Is(",") || walk.Words[first].IsArabic) return false;
        var capitals = 0;
        for (var i = first + 1; i < verb - 1; i++)
            if (walk.Words[i].IsCapital && PersonName.IsPart(walk.Words, i)) capitals++;
            else if (walk.Words[i].Kind == WordKind.Letters && !PersonName.IsParticle(walk.Words[i]) && walk.Words[i].Form is not ("and" or "the" or "a" or "an" or "young" or "identified" or "named" or "as" or "aged" or "his" or "her" or "their" or "another" or "other" or "two" or "three" or "unidentified") && !PersonLexicon.Nouns.Has(walk.Words, i)) return false;
        return capitals > 3;
    }

    // "11 fighters were killed in the same clashes", "five other commanders were killed in the strike": at the same time as those told before.
    private bool IsInTheSame(CountMention figure, int trigger)
    {
        if (trigger + 1 < walk.End && walk.Words[trigger + 1].Form is "instantly" or "immediately" or "outright") trigger++;
        if (!figure.IsBesides && figure.Status != VictimStatus.Belligerent || walk.Words[trigger].IsArabic || trigger + 3 >= walk.End || !walk.Words[trigger + 1].Is("in") || !walk.Words[trigger + 2].Is("the")) return false;
        return walk.Words[trigger + 3].Is("same") || figure.IsBesides && StrikeLexicon.Has(walk.Words, trigger + 3);
    }

    /// <summary>اعتقلت القوات الشاب فلان والذي قُتل لاحقاً: he who was taken is the one killed; not in اعتقلت شقيق فلان الذي قُتل أمس.</summary>
    internal bool DiesInCustody(Hit<HarmWord> hit)
    {
        if (hit.First - 1 <= walk.First || hit.End >= walk.End || walk.Words[hit.First - 1].Form is not ("الذي" or "والذي" or "التي" or "والتي" or "ثم") || walk.Words[hit.End].Form is not ("لاحقا" or "فيما" or "تحت" or "بعد" or "داخل" or "اثنا")) return false;
        if (HeldBefore(hit.First) is not { } held) return false;
        (held.Outcome, held.Trigger, held.Ignored, held.IsBesides) = (Outcome.Killed, hit.First, walk.IgnoreNext, true);
        if (!walk.Found.Contains(held)) walk.Found.Add(held);
        return true;
    }

    /// <summary>أصيب شاب بقصف على س، وتوفي لاحقاً, ثم فارق الحياة: he who was wounded has died, where nobody was met since.</summary>
    internal bool DiesOfTheWound(Hit<HarmWord> hit)
    {
        if (!hit.Value.IsOfWounds || !walk.Words[hit.First].IsArabic || !IsJoined(hit.First) || walk.Found.FindLast(static f => f.Counts) is not { Outcome: Outcome.Injured, Min: 1, Max: 1, IsUncounted: false, Parent: null } wounded || walk.LastSingle?.First > wounded.First) return false;
        (wounded.Outcome, wounded.Trigger) = (Outcome.Killed, hit.First);
        return true;
    }

    // وتوفي, وقد فارق, ثم توفي, ليفارق.
    private bool IsJoined(int verb) =>
        walk.Words[verb].HasAnd || walk.Words[verb].Form[0] is 'ل' or 'ف' || verb > walk.First && walk.Words[verb - 1].Form is "ثم" or "وقد" or "لكنه" or "لكنها" or "ولكنه" or "قبل" or "وقبل";

    // One counted as held, or passed behind the verb where others had been harmed before.
    private CountMention? HeldBefore(int verb)
    {
        var held = walk.Found.Count > 0 && walk.Found[^1] is { Outcome: Outcome.Detained, Ignored: null } counted ? counted : walk.LastSingle is { Outcome: null } passed && IsTaken(passed.First) ? passed : null;
        return held is { Min: 1, Max: 1, IsKin: false } && verb - held.End is >= 0 and <= LongestHome ? held : null;
    }

    private bool IsTaken(int at)
    {
        for (var i = at - 1; i >= walk.First && i >= at - 3; i--)
            if (HarmLexicon.Words.TryMatch(walk.Words, i, out var verb)) return verb.Value.Value.Outcome == Outcome.Detained;
        return false;
    }

    // إن مدنيين أصيبا: the noun may be two or many, the verb in the dual says which.
    private bool IsTwoByVerb(CountMention figure, int verb) =>
        figure.IsBarePlural && walk.Words[verb] is { IsArabic: true, Form: [.. var one, 'ا'] } && walk.Words[figure.First].Form.EndsWith("ين", StringComparison.Ordinal) && HarmLexicon.Lone.HasForm(one);

    // Something stands before it in one list, or it is a part of what stands before.
    private bool IsListed(int k, CountMention figure)
    {
        var first = figure.First > walk.First && walk.Words[figure.First - 1].Form is "his" or "her" or "their" ? figure.First - 1 : figure.First;
        if (figure.IsImplied && first == figure.First && first > walk.First) first = walk.Words[first - 1].Is("the") ? first - 1 : first - 2 > walk.First && walk.Words[first - 2].Is("the") && walk.Words[first - 1].Kind == WordKind.Letters ? first - 2 : first; // "and the eldest son"
        return figure.Parent is not null || walk.Words.HasAnd(figure.First)
            || walk.Words.Any(first - 1, first, w => w.Form is "and" or "with" || w.HasAnd)
            || k > 0 && (k < walk.Found.Count - 1 || IsOfHeadline(figure, walk.Found[k - 1])) && walk.Words.Any(first - 1, first, w => w.Is(",")) && walk.Found[k - 1].End == first - 1;
    }

    // "Two teachers, student killed", "Civilian, 2 fighters killed": headlines save the "and" and the article.
    private bool IsOfHeadline(CountMention last, CountMention before) => (last is { IsImplied: true, HasNoun: true } || last.HasNoun && before.First == walk.First && (before.IsImplied || (before.Status, last.Status) is (VictimStatus.Civilian, VictimStatus.Belligerent) or (VictimStatus.Belligerent, VictimStatus.Civilian))) && before is { HasNoun: true, Outcome: null, Ignored: null };

    // "Twelve people, all members of one family, died": the same twelve.
    private bool IsApposition(int k) =>
        k > 0 && walk.Found[k] is { IsBarePlural: true } echo && walk.Found[k - 1] is { Outcome: null, Ignored: null, IsUncounted: false } named
        && echo.First - named.End <= 3 && (HarmLexicon.All.IsIn(walk.Words, named.End, echo.First) || IsBetweenCommas(named, echo));

    // "Two children, brothers, were wounded", "Nine passengers, students on their way home, were killed".
    private bool IsBetweenCommas(CountMention named, CountMention echo)
    {
        if (walk.Words[echo.First].IsArabic || named.Min < 2 || echo.First != named.End + 1 || !walk.Words[named.End].Is(",")) return false;
        for (var i = echo.End; i < Math.Min(walk.End, echo.End + LongestEcho); i++)
            if (walk.Words[i].Is(",")) return i + 1 < walk.End && (i == echo.End || walk.Words[i + 1].Form is "were" or "was" or "have" or "had" or "died");
            else if (walk.Words[i].Kind != WordKind.Letters || walk.Words[i].Form is "and" or "who" || HarmLexicon.Words.Has(walk.Words, i)) return false;
        return false;
    }

    // "A. B., a father of five and a teacher at the school, died": behind a name and before a comma two nouns say who the one was.
    private bool IsOneNamedTwice(int k, int trigger)
    {
        if (k == 0 || walk.Words[trigger].IsArabic || walk.Found[k] is not { Min: 1, Max: 1, HasNoun: true } again || walk.Found[k - 1] is not { Min: 1, Max: 1, HasNoun: true, Outcome: null, Ignored: null } first) return false;
        if (!walk.Words[again.First - 1].Is("and") || again.First - first.End > LongestMember || !IsBehindName(first.First - 1)) return false;
        var verb = trigger;
        while (verb > again.End && walk.Words[verb - 1].Form is "was" or "has" or "had" or "been" or "also" or "later") verb--;
        return walk.Words[verb - 1].Is(",") && !walk.Words.Any(first.First, verb, w => w.Form is "both" or "all");
    }

    // The comma behind a name that no preposition makes a place's, or behind the age of somebody named.
    private bool IsBehindName(int comma)
    {
        if (comma <= walk.First || !walk.Words[comma].Is(",")) return false;
        var at = comma - 1;
        if (walk.Words[at].Kind == WordKind.Digits && at - 1 > walk.First && walk.Words[at - 1].Is(",")) at -= 2;
        if (!walk.Words[at].IsCapital) return false;
        while (at > walk.First && (walk.Words[at - 1].IsCapital || walk.Words[at - 1].Form is "al" or "-" or "bin")) at--;
        return at == walk.First || walk.Words[at - 1].Form is not ("in" or "near" or "at" or "from" or "of" or "on" or "to" or "outside");
    }

    // "… held … said that 30 people were wounded": whatever was held, these were harmed.
    private bool IsSaidToBeHarmed(CountMention figure, int trigger) =>
        trigger - figure.End <= 2 && !walk.Words[trigger].IsArabic && walk.Words.Any(figure.End, trigger, w => w.Form is "were" or "was" or "been");

    // "Two of the wounded succumbed to their injuries".
    private bool DiesOfWounds(CountMention person, int verb) =>
        person is { Outcome: Outcome.Injured, Ignored: null, HasNumberWord: true, HasNoun: true } && (verb - person.End <= 2 || IsNamedBetween(person.End, verb)) && person.Trigger == person.First
        && HarmLexicon.Words.TryMatch(walk.Words, verb, out var harm) && harm.Value.Value is { Outcome: Outcome.Killed } death && (death.IsOfWounds || walk.Words.Any(person.First, person.End, w => w.Is("the")));

    // "One of the wounded, A. B., died of his wounds".
    private bool IsNamedBetween(int first, int verb) =>
        verb - first <= LongestAside && walk.Words[first].Is(",") && walk.Words[verb - 1].Is(",") && !walk.Words.Any(first + 1, verb - 1, w => w.Kind == WordKind.Letters && !w.IsCapital && !PersonName.IsParticle(w) && w.Form is not ("named" or "aged"));

    // "A man wounded in the blast died", "his nephew sustained wounds and died later": one verb after the other, with nobody and nothing else
    // between.
    private bool IsWoundedAndDies(CountMention person, int verb) =>
        person is { Outcome: Outcome.Injured, Ignored: null, IsUncounted: false, HasNoun: true } && person == walk.Found[^1] && !walk.Words[verb].IsArabic && (verb - person.End <= LongestSubject || IsJoinedTo(verb))
        && walk.Harm is { Word.Outcome: Outcome.Injured } && (!walk.Words.Any(person.End, verb, w => w.Form is "when" or "while" or "as" or "that" or "which" or "where" or "whereas" or "but" or ";") || IsJoinedTo(verb));

    // "wounding a child, but he later died", "was arrested and subsequently killed": the verb of him who was told of before.
    private bool IsJoinedTo(int verb)
    {
        var i = verb - 1;
        while (i > walk.First && (HarmLexicon.Auxiliaries.HasForm(walk.Words[i].Form) || walk.Words[i].Form is "he" or "she" or "they" or "pronounced" or "declared" or "later" or "subsequently" or "eventually" or "soon" or "then" or "being" or "afterwards" or ",")) i--;
        return walk.Words[i].Form is "but" or "and" or "before" || walk.Words[i].Is("where") && i + 1 < verb;
    }

    // "He was hit by a bullet and died": the verb stands for him, and the text told of him before.
    private bool IsNounAt(CountMention one)
    {
        for (var i = one.First; i < one.End; i++)
            if (PersonLexicon.Nouns.Has(walk.Words, i)) return true;
        return false;
    }

    // "A young man was arrested in 2018 and died under torture", "A man kidnapped two days ago was found dead".
    private bool IsHeldAndDies(CountMention person, int verb) =>
        person is { Outcome: Outcome.Detained, Ignored: null, IsUncounted: false, HasNoun: true, Min: 1, Max: 1 } && person == walk.Found[^1] && !walk.Words[verb].IsArabic && (IsJoinedTo(verb) || walk.Words[verb - 1].Form is "then" or "was" or "found" || walk.Words[verb].Is("was"));

    // "Fourteen people, one a nurse, were killed".
    private bool IsOneThere(CountMention person) =>
        person is { Min: 1, Max: 1, HasNoun: true } && person.First - 2 > walk.First && walk.Words[person.First].Form is "a" or "an" && walk.Words[person.First - 1].Is("one") && (walk.Words[person.First - 2].Kind == WordKind.Mark || walk.Words[person.First - 2].Is("and") && walk.Found.Exists(f => f.First < person.First && walk.Words.Any(f.First + 1, f.End, static w => w.Form is "them" or "whom")));

    internal bool IsOfThem(CountMention person) =>
        IsOneThere(person) || person.HasNumberWord && walk.Words.Any(person.First + 1, Math.Min(walk.End, person.End + 1), w => w.Form is "them" or "whom" or "منهم" or "منهن")
        || person.End < walk.End && walk.Words[person.End].Form is "منهم" or "منهن" or "منهما"
        || !person.HasNoun && person.End + 1 < walk.End && walk.Words[person.End].Is("of") && walk.Words[person.End + 1].Form is "them" or "whom";

    // "killed two medics and a man who was with them".
    private bool IsRelative(int who, int verb) => verb == who + 1 && walk.Words[who].Is("who");

    // In English "killed two and three others were injured" the three belong to what follows; who they were may stand between commas.
    internal bool BelongsToNext(CountMention person)
    {
        if (!walk.HarmUsed && walk.Harm is not { Word.IsToll: true }) return false;
        if (walk.Words[person.First].IsArabic) return subjects.BeginsAnew(person) && subjects.IsBeforeVerb(person);
        var near = person.End + 4;
        var reach = PastHome(person.End) ?? near;
        // "The number of the dead rose to 42 including 17 children and 3 women, all killed": what is taken apart is the toll.
        if (walk.Harm is { Word.IsToll: true } && (HarmLexicon.Breakdown.Has(walk.Words, person.End) || walk.Whole is not null && HarmLexicon.Breakdown.Has(walk.Words, person.First - 1))) return false;
        // "56 persons, among them 11 who died by suffocation": what follows tells of the part.
        if (walk.Whole is not null && person.End < walk.End && walk.Words[person.End].Form is "who" or "whom") return false;
        if (IsToldBy(person.End)) return false;
        if (PastParts(person.End) is { } parts && IsHarmNext(parts)) return true;
        for (var i = person.End; i < Math.Min(walk.End, reach); i++)
        {
            if (i >= near && walk.Words[i].Form is "and" or "or" or "who" or "that" or "which" or "where") return false;
            if (walk.Words[i].Form is "were" or "was" or "have" or "had" or "has") return i < near && !IsRelative(person.End, i) || IsHarmNext(i);
            if (i == person.End && walk.Words[i].Form is "survived" or "escaped" or "fled") return true;
            if (walk.Words[i].Form is "before" or "until" or "after" or "when" or "as" or "since" or "because" or "following" or "while" or "during" or "they" or "he" or "she") return false;
            if (HarmLexicon.Words.TryMatch(walk.Words, i, out var harm)) return harm.Value.Value.Governs != Governs.Next;
            if (walk.Words[i].Is("and") && PersonPhraseReader.TryRead(walk.Words, i + 1) is { HasNoun: true } beside && beside.End < walk.End && !IsOfOthers(beside) && (walk.Words[beside.End].Form is "were" or "have" or "had" || walk.Words[beside.End].Is(",") && beside.End + 1 < walk.End && walk.Words[beside.End + 1].Form is "were" or "have" or "had" || IsInjuredAt(beside.End))) return true;
            if (walk.Whole is null && walk.Words[i].Is(",") && i + 1 < walk.End && walk.Words[i + 1].Form is "were" or "was") return true;
            if (walk.Words[i].Is(",") && PastAside(i) is { } past) (i, reach) = (past - 1, past + 3);
            else if (walk.Words[i].Kind == WordKind.Mark || HarmLexicon.Beside.Has(walk.Words, i)) return false;
        }
        return false;
    }

    // "killed two paramedics and a man who was passing by": the verb is of the clause that says who he was, and no other follows.
    private bool IsToldBy(int who)
    {
        if (who + 1 >= walk.End || !walk.Words[who].Is("who") || walk.Words[who + 1].Form is not ("was" or "were" or "had" or "has" or "have") || IsHarmNext(who + 1)) return false;
        for (var i = who + 2; i < Math.Min(walk.End, who + LongestAside) && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Form is "was" or "were" or "have" or "had" && IsHarmNext(i)) return false;
        return true;
    }

    // "three others from the same family were injured", "four in a nearby house were wounded": whence they are stands before their verb.
    private int? PastHome(int at) => at < walk.End && walk.Words[at].Form is "from" or "of" or "in" or "inside" or "with" or "belonging" ? at + LongestHome : null;

    // "six people including three women and a child injured": just past those named of them, others are not.
    private int? PastParts(int at)
    {
        if (!HarmLexicon.Breakdown.TryMatch(walk.Words, at, out var among)) return null;
        var end = among.Value.End;
        for (var parts = 0; parts < MostParts && PersonPhraseReader.TryRead(walk.Words, end) is { HasNoun: true } part; parts++)
        {
            if (walk.Words.Any(part.First, part.End, w => w.Form is "other" or "others")) return null; // "… and three others were wounded"
            if (part.End >= walk.End || walk.Words[part.End].Form is not ("and" or ",") || PersonPhraseReader.TryRead(walk.Words, part.End + 1) is not { HasNoun: true }) return part.End;
            end = part.End + 1;
        }
        return null;
    }

    // "five people including two children and three others were wounded": the three are none of the five.
    private bool IsOfOthers(CountMention beside) => walk.Whole is { Outcome: not null } && walk.Words.Any(beside.First, beside.End, w => w.Form is "other" or "others");

    // "A man was killed, and his wife and two children wounded".
    private bool IsInjuredAt(int at) =>
        walk.Harm is { Word.Outcome: Outcome.Killed } && HarmLexicon.Words.TryMatch(walk.Words, at, out var verb) && verb.Value.Value is { Outcome: Outcome.Injured, Governs: Governs.Either };

    // ", among them five children,", ", a woman and a child," and ", who was passing by," between a number and its verb.
    private int? PastAside(int comma)
    {
        if (comma + 2 < walk.End && walk.Words[comma + 1].Kind == WordKind.Digits && walk.Words[comma + 2].Is(",")) return comma + 3; // "a girl, 8, was hurt"
        if (!HarmLexicon.Breakdown.Has(walk.Words, comma + 1) && !ClosesBeforeVerb(comma) && !(comma + 1 < walk.End && walk.Words[comma + 1].Form is "who" or "whose" or "all" or "both" or "mostly")) return null;
        for (var i = comma + 2; i < Math.Min(walk.End, comma + LongestAside); i++)
            if (walk.Words[i].Is(",")) return i + 1;
        return null;
    }

    // People between two commas, the verb right behind the second one.
    private bool ClosesBeforeVerb(int comma)
    {
        if (PersonPhraseReader.TryRead(walk.Words, comma + 1) is not { HasNoun: true }) return false;
        for (var i = comma + 2; i + 1 < Math.Min(walk.End, comma + LongestAside); i++)
            if (walk.Words[i].Is(",") && walk.Words[i + 1].Form is "were" or "was" or "have" or "had") return true;
        return false;
    }

    /// <summary>True where an aside stands between a number and its verb: "13, including two children, were wounded".</summary>
    internal bool IsHarmBehindAside(int at) =>
        at < walk.End && walk.Words[at].Is(",") && PastAside(at) is { } past && past < walk.End && walk.Words[past].Form is "were" or "was" or "have" or "had" && IsHarmNext(past);

    internal bool IsHarmNext(int at)
    {
        for (var steps = 0; steps < 4 && at < walk.End && HarmLexicon.Auxiliaries.HasForm(walk.Words[at].Form) && !HarmLexicon.Words.Has(walk.Words, at); steps++) at++;
        return HarmLexicon.Words.TryMatch(walk.Words, at, out var harm) && harm.Value.Value.Governs != Governs.Next && at < walk.End;
    }

    internal bool AreAuxiliaries(int first, int end) => !walk.Words.Any(first, end, w => !HarmLexicon.Auxiliaries.HasForm(w.Form));
}
