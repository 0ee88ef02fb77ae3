using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>Who was where the blow fell: a gathering of civilians, a bus of workers, a column of soldiers, the two sides of a fight.</summary>
internal static class WhoWasStruck
{
    // "hit … a large gathering", "carrying a group of workers": words between what was struck and who was there.
    private const int LongestAside = 3;

    // "hit with two missiles a large gathering": how far before the gathering the word for the strike may stand.
    private const int StrikeReach = 6;

    // "carrying a group of farm workers drove over a mine".
    private const int MineReach = 8;

    // استهداف طائرة مسيرة تابعة للجيش التركي.
    private const int LongestAimer = 8;

    // استهدفت الطائرات المسيرة التابعة ل… صباح اليوم تجمعاً: in Arabic who struck and when stand between.
    private const int LongestSubject = 14;

    /// <summary>The side of those who fought, moved in a column or were aimed at; null where a sentence tells of none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static VictimStatus? Side(WordList words, Sentence sentence, List<CountMention> dead) =>
        SaidByFight(words, sentence) ?? SaidByColumn(words, sentence, dead) ?? SaidOfAimed(words, sentence);

    /// <summary>True where a sentence tells that civilians were struck: a gathering of theirs, a protest, a massacre, people at work.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="sentence">The sentence.</param>
    internal static bool WereCivilians(WordList words, Sentence sentence) =>
        HasGathering(words, sentence) || IsAtProtest(words, sentence) || HasMassacre(words, sentence) || AimsAtCivilians(words, sentence);

    // قصفت قافلة للمدنيين, "struck a gathering of civilians": whoever of them was killed.
    private static bool HasGathering(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Form is "carrying" or "transporting" or "تقل" or "يقل" or "تنقل" or "ينقل" && i > sentence.First && (StrikeLexicon.Targets.Has(words, i - 1) || words[i - 1].Form is "buses" or "cars" or "vehicles" or "trucks" or "حافلات" or "باصات") && IsCivilians(words, PastSome(words, i + 1)) && (IsHit(words, sentence, i - 1) || RunsOverMine(words, sentence, i + 1))) return true;
            else if (PersonLexicon.Gatherings.Has(words, i) && IsStruck(words, sentence, i) && (words[i].IsArabic ? IsCivilians(words, i + 1 < sentence.End && words[i + 1].Is("من") ? i + 2 : i + 1) : i > sentence.First && words[i - 1].Is("civilian") || i + 1 < sentence.End && words[i + 1].Is("of") && IsCivilians(words, i + 2))) return true;
        return false;
    }

    // "a bus carrying workers hit a mine".
    private static bool RunsOverMine(WordList words, Sentence sentence, int at)
    {
        for (var i = at; i + 2 < Math.Min(sentence.End, at + MineReach); i++)
            if (words[i].Form is "hit" or "struck" or "over") return words.Any(i + 1, Math.Min(sentence.End, i + 2 + LongestAside), static w => w.Form is "mine" or "landmine" or "mines" or "ied" or "device");
            else if (words[i].Kind == WordKind.Mark) return false;
        return false;
    }

    // انفجر بسيارة تقل, استهدف حافلة تقل, "hit a bus carrying": the vehicle itself, not one that passed by.
    private static bool IsHit(WordList words, Sentence sentence, int vehicle)
    {
        if (words[vehicle] is { IsArabic: true, Form: ['ب', ..] }) return true;
        for (var i = vehicle - 1; i >= Math.Max(sentence.First, vehicle - LongestAside); i--)
            if (words[i].Is("علي") || PartyLexicon.Against.Has(words, i) || StrikeLexicon.Has(words, i)) return true;
            else if (words[i].Is("of") && i > sentence.First && PersonLexicon.Gatherings.Has(words, i - 1)) return IsStruck(words, sentence, i - 1);
            else if (words[i].Form is "مرور" or "مع" or "قرب" or "near" or "by" or "past" or "from" or "of") return false;
        return false;
    }

    // سيارة تقل عدداً من العمال, "a bus carrying a group of workers".
    private static int PastSome(WordList words, int at)
    {
        var end = at;
        while (end < words.Count && end < at + LongestAside && words[end].Form is "عددا" or "مجموعه" or "عشرات" or "من" or "a" or "number" or "group" or "dozens" or "of" or "some") end++;
        return end;
    }

    // برصاص الأمن أثناء تفريق مظاهرة, "opened fire on protesters", where the sentence counts dead: no fight, of which fighters fall.
    private static bool IsAtProtest(WordList words, Sentence sentence)
    {
        if (!sentence.Figures.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed }) || !sentence.Strikes.Exists(static s => s.Value == IncidentKind.Shooting) && !words.Any(sentence.First, sentence.End, static w => w.Form is "fired" or "fire" or "النار")) return false;
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (PersonLexicon.Protests.Has(words, i) && IsMetWithFire(words, sentence, i)) return !EventLexicon.Clashes.IsIn(words, sentence.First, sentence.End);
        return false;
    }

    private static bool IsMetWithFire(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.First, at - LongestAside); i--)
            if (words[i].Form is "on" or "at" or "during" or "disperse" or "dispersing" or "dispersed" or "علي" or "اثنا" or "خلال" or "تفريق" or "فض" or "قمع" or "لتفريق" or "لفض" or "لقمع" || words[i].Variants.Any(v => v is "استهداف" or "تفريق")) return true;
            else if (words[i].Kind == WordKind.Mark || words[i].Form is "after" or "since" or "بعد" or "منذ") return false;
        return false;
    }

    // "opened fire on shepherds near X, killing one": a number alone is of those aimed at.
    private static VictimStatus? SaidOfAimed(WordList words, Sentence sentence)
    {
        foreach (var dead in sentence.Figures)
            if (dead is { Counts: true, Outcome: Outcome.Killed, HasNoun: false, Status: VictimStatus.Unknown, Parent: null } && dead.Trigger > sentence.First + 1 && words[dead.Trigger].Is("killing") && words[dead.Trigger - 1].Is(","))
                for (var i = dead.Trigger - 2; i > sentence.First; i--)
                    if (PersonLexicon.Nouns.TryMatch(words, i, out var noun)) return words[i - 1].Form is "on" or "at" or "attacked" or "targeted" or "ambushed" && noun.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: not VictimStatus.Unknown } aimed ? aimed.Status : null;
                    else if (words[i].Kind == WordKind.Mark || HarmLexicon.Words.Has(words, i)) break;
        return null;
    }

    // "a clash between A and gunmen, dead and wounded on both sides", قتلى في صفوف قسد: whose they were stands behind them.
    private static VictimStatus? SaidByFight(WordList words, Sentence sentence)
    {
        foreach (var dead in sentence.Figures)
            if (dead is { Counts: true, Outcome: Outcome.Killed, Status: VictimStatus.Unknown, Role: null, Group: null } && WhoseBehind(words, sentence, dead)) return VictimStatus.Belligerent;
        return null;
    }

    private static bool WhoseBehind(WordList words, Sentence sentence, CountMention dead)
    {
        var at = dead.End;
        // "dead and wounded among …": the wounded are beside them.
        if (sentence.Figures.Find(f => f is { Outcome: Outcome.Injured } && f.First >= at && f.First - at <= 1) is { } beside) at = beside.End;
        if (at >= sentence.End) return false;
        if (PersonLexicon.BothSides.Has(words, at)) return IsArmedFight(words, sentence);
        if (words[at].Is("من")) return at > dead.End && Membership.IsArabicForceBehind(words, at) && !IsOfOthersToo(words, sentence, at);
        var among = words[at].Is("among") ? at + 1 : words[at].Form is "في" or "بين" && at + 1 < sentence.End && words[at + 1].Is("صفوف") ? at + 2 : words[at].Form is "بصفوف" ? at + 1 : sentence.End;
        for (var i = among; i < Math.Min(sentence.End, among + LongestAside); i++)
            if (PersonLexicon.ArmedBodies.Has(words, i) || PartyLexicon.Names.Has(words, i) && !SpeakerLexicon.States.Has(words, i)) return true;
            else if (words[i].Kind == WordKind.Mark) return false;
        return false;
    }

    // قتلى وجرحى من الجيش والمدنيين: not of the force alone.
    private static bool IsOfOthersToo(WordList words, Sentence sentence, int of)
    {
        for (var i = of + 1; i < Math.Min(sentence.End, of + LongestSubject); i++)
            if (words[i].HasAnd && IsCivilians(words, i)) return true;
        return false;
    }

    // غارات استهدفت رتلاً لقوات الأمن مع سقوط قتلى, "hit an army convoy, leaving dead": men on the move in a column of their force; "people" may have been others.
    private static VictimStatus? SaidByColumn(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (!sentence.HasStrike || !dead.TrueForAll(static d => d.Outcome == Outcome.Killed && d.Status == VictimStatus.Unknown && d.Group is null) || sentence.Figures.Exists(static f => f.Status == VictimStatus.Civilian)) return null;
        for (var i = sentence.First; i < sentence.End; i++)
            if (IsColumnOfForce(words, sentence, i) && IsStruck(words, sentence, i)) return dead.TrueForAll(d => d.Sentence == words[i].Sentence && IsDeadAlone(words, d)) ? VictimStatus.Belligerent : null;
        return null;
    }

    private static bool IsColumnOfForce(WordList words, Sentence sentence, int at)
    {
        if (words[at].IsArabic)
        {
            if (!words[at].Variants.Any(static v => v is "رتل" or "رتلا" or "ارتال" or "ارتالا") || at + 1 >= sentence.End) return false;
            var of = words[at + 1].Variants.Any(static v => v is "عسكري" or "عسكريا" or "عسكريه") ? at + 2 : at + 1;
            return of > at + 1 || of < sentence.End && (Membership.IsForceAt(words, of) || Membership.IsArabicForceBehind(words, of) || PartyLexicon.Bands.Has(words, of));
        }
        return words[at].Form is "convoy" or "convoys" && at > sentence.First && (words[at - 1].Form is "army" or "military" or "troop" or "troops" || PartyLexicon.Names.Has(words, at - 1) && !SpeakerLexicon.States.Has(words, at - 1));
    }

    private static bool IsDeadAlone(WordList words, CountMention dead) =>
        dead.Role is null && !words.Any(dead.First, dead.End, static w => w.Form is "people" or "persons" or "person" || w.Variants.Any(static v => v is "اشخاص" or "شخص" or "شخصا" or "شخصين" or "ضحيه" or "ضحايا"));

    /// <summary>"A blast ripped through a bus. … The bus was reportedly carrying pilgrims", وكانت الحافلة تقل عمالاً: true where a sentence of its own tells who were in what was struck.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="told">The event.</param>
    internal static bool HasPassengers(WordList words, Event told)
    {
        foreach (var sentence in told.Sentences)
            for (var i = sentence.First + 1; i < sentence.End; i++)
                if (words[i].Form is "carrying" or "transporting" or "تقل" or "تنقل" && VehicleBefore(words, sentence, i) is { } vehicle && AreCivilians(words, PastSome(words, i + 1)) && told.Sentences.Exists(s => s.HasStrike && s.First < sentence.First && words.Any(s.First, s.End, w => w.Form == words[vehicle].Form || w.IsArabic && words[vehicle].Variants.Contains(w.Form)))) return true;
        return false;
    }

    // "the bus was reportedly carrying", كانت الحافلة تقل: the article says that the text spoke of it before.
    private static int? VehicleBefore(WordList words, Sentence sentence, int carrying)
    {
        if (words[carrying].IsArabic) return carrying - 2 >= sentence.First && words[carrying - 1].Form.StartsWith("ال", StringComparison.Ordinal) && words[carrying - 2].Form is "كانت" or "وكانت" or "ان" && StrikeLexicon.Targets.Has(words, carrying - 1) ? carrying - 1 : null;
        var was = carrying - 1;
        while (was > sentence.First + 1 && words[was].Form is "reportedly" or "apparently" or "mainly" or "mostly" or "also" or "believed" or "been") was--;
        return was - 2 >= sentence.First && words[was].Form is "was" or "had" && words[was - 2].Is("the") && StrikeLexicon.Targets.Has(words, was - 1) ? was - 1 : null;
    }

    // "Shiite Muslim pilgrims".
    private static bool AreCivilians(WordList words, int at)
    {
        var noun = at;
        while (noun < words.Count && noun < at + LongestAside && words[noun] is { IsCapital: true, IsArabic: false }) noun++;
        return IsCivilians(words, noun);
    }

    // "fighting between two families" is no war.
    private static bool IsArmedFight(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (EventLexicon.Clashes.Has(words, i))
                for (var k = i + 1; k < sentence.End; k++)
                    if (PartyLexicon.Names.Has(words, k) || PersonLexicon.ArmedBodies.Has(words, k) || PersonLexicon.Nouns.TryMatch(words, k, out var noun) && noun.Value.Value.Status == VictimStatus.Belligerent) return true;
        return false;
    }

    // مجزرة مروعة بحق المدنيين, "a massacre of civilians".
    private static bool HasMassacre(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Variants.Any(v => v is "مجزره" or "massacre"))
                for (var k = i + 1; k < Math.Min(sentence.End, i + LongestAside + 1); k++)
                    if (words[k].Form is "بحق" or "ضد" or "of" or "against" && IsCivilians(words, k + 1)) return true;
        return false;
    }

    // استهداف مسيرة للمدنيين المناوبين, قصف طائرة لعمال: those aimed at, behind the act and who did it.
    private static bool AimsAtCivilians(WordList words, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (words[i].IsArabic && IsAimedAtOnce(words, i)) return true;
            else if (words[i].IsArabic && words[i].Form[0] == 'ل' && PersonLexicon.Nouns.TryMatch(words, i, out var people) && people.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Civilian } && !PersonLexicon.Nouns.HasForm(words[i].Form) && IsAimedAt(words, sentence, i)) return true;
        return false;
    }

    // استهدف جامعي الكمأة, هاجموا رعاة أغنام: whom the verb itself names.
    private static bool IsAimedAtOnce(WordList words, int at) =>
        words[at - 1].Variants.Any(static v => v is "استهدف" or "استهدفت" or "استهدفوا" or "هاجم" or "هاجمت" or "هاجموا") && words[at].Form is not ("المدنيين" or "للمدنيين") && words[at].Form[0] != 'و' && !PersonLexicon.Things.Has(words, at + 1)
        && PersonLexicon.Nouns.TryMatch(words, at, out var people) && people.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Civilian } && !(people.Value.End < words.Count && words[people.Value.End].Form[0] == 'و');

    private static bool IsAimedAt(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.First, at - LongestAimer); i--)
            if (words[i].Kind == WordKind.Mark && !words[i].Is("\"") || HarmLexicon.Words.Has(words, i) || HarmLexicon.LeadsTo(words, i) || words[i].Form is "من" or "علي" or "في" or "قرب" or "بعد") return false;
            else if (words[i].Variants.Any(v => v is "استهداف" or "قصف" or "هجوم")) return true;
        return false;
    }

    // استهدفت قافلة, "hit a large gathering", غارة على تجمع: it is what was aimed at, or a side of it; not what was near, nor a "no gathering".
    private static bool IsStruck(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= Math.Max(sentence.First, at - (words[at].IsArabic ? LongestSubject : StrikeReach)); i--)
            if (words[i].Is("بعد") && TimeLexicon.PartsOfDay.Has(words, i)) continue;
            else if (words[i].Form is "no" or "not" or "near" or "beside" or "by" or "from" or "for" or "of" or "قرب" or "قباله" or "جانب" or "بجانب" or "محيط" or "دون" or "لا" or "من" or "امام" or "بعد") return false;
            else if (words[i].Is("علي") || PartyLexicon.Against.Has(words, i) || StrikeLexicon.Has(words, i)) return true;
        return false;
    }

    /// <summary>True for a word for civilians.</summary>
    internal static bool IsCivilians(WordList words, int at) => PersonLexicon.Nouns.TryMatch(words, at, out var people) && people.Value.Value.Status == VictimStatus.Civilian;
}
