using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Four people were killed. … The victims were workers": a sentence of its own says on whose side the dead were.</summary>
internal static class WhoTheyWere
{
    // "were all reportedly": what may stand between the copula and who they were.
    private const int LongestAside = 3;

    // "hit with two missiles a large gathering": how far before the gathering the word for the strike may stand.
    private const int StrikeReach = 6;

    // "carrying a group of farm workers drove over a mine".
    private const int MineReach = 8;

    // استهداف طائرة مسيرة تابعة للجيش التركي.
    private const int LongestAimer = 8;

    // استهدفت الطائرات المسيرة التابعة ل… صباح اليوم تجمعاً: in Arabic who struck and when stand between.
    private const int LongestSubject = 14;

    /// <summary>Gives those killed on a side that the text does not say beside their number the one that it says elsewhere.</summary>
    internal static void Tell(Context context, Event told, List<Statement> statements)
    {
        var dead = statements.Where(s => s.Outcome == Outcome.Killed).SelectMany(s => s.Tops).ToList();
        ShareCivilians(context.Words, told, statements);
        ShareWithTogether(told, statements, dead);
        if (OfRecord(context) is { } recorded) foreach (var top in dead) if (top.Status == VictimStatus.Unknown) top.Status = recorded;
        ShareWithKin(context.Words, told, dead);
        if (LifeOfTheDead.Tell(context.Words, told, dead) || dead.Exists(t => t.Status != VictimStatus.Unknown) || !dead.Exists(t => t.Role is null)) return;
        foreach (var sentence in told.Sentences)
            if ((SaidIn(context.Words, sentence) ?? SaidOfThem(context.Words, sentence, dead) ?? SaidOfNone(context.Words, sentence, dead) ?? SaidWithPronoun(context.Words, sentence, dead) ?? SaidByFight(context.Words, sentence) ?? SaidByColumn(context.Words, sentence, dead) ?? SaidOfAimed(context.Words, sentence)) is { } side)
            {
                foreach (var top in dead.Where(t => t.Role is null)) top.Status = side;
                return;
            }
        if (RaisesTollOfCivilians(context, told) is { } of)
        {
            foreach (var top in dead.Where(t => t.Role is null)) top.Status = of;
            return;
        }
        // "struck a convoy of civilians, killing 14 people including five civilians": the text says how many.
        if (told.Sentences.Exists(static s => s.Figures.Exists(static f => f is { Outcome: Outcome.Killed, Status: VictimStatus.Belligerent })) || told.Figures.Any(f => f.Status == VictimStatus.Belligerent || f.Parent is { } whole && f.Status == VictimStatus.Civilian && IsCountedPart(context.Words, f, whole)) || !HasPassengers(context.Words, told) && !told.Sentences.Exists(s => s.HasStrike && s.Background is null && (HasGathering(context.Words, s) || IsAtProtest(context.Words, s) || HasMassacre(context.Words, s) || AimsAtCivilians(context.Words, s)))) return;
        foreach (var top in dead.Where(t => t.Role is null)) top.Status = VictimStatus.Civilian;
    }

    // قصفت قافلة للمدنيين, "struck a gathering of civilians": whoever of them was killed.
    private static bool HasGathering(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Form is "carrying" or "transporting" or "تقل" or "يقل" or "تنقل" or "ينقل" && i > sentence.First && (StrikeLexicon.Targets.Has(words, i - 1) || words[i - 1].Form is "buses" or "cars" or "vehicles" or "trucks" or "حافلات" or "باصات") && IsCivilians(words, PastSome(words, i + 1)) && (IsHit(words, sentence, i - 1) || RunsOverMine(words, sentence, i + 1))) return true;
            else if (PersonLexicon.Gatherings.Has(words, i) && IsStruck(words, sentence, i) && (words[i].IsArabic ? IsCivilians(words, i + 1) : i > sentence.First && words[i - 1].Is("civilian") || i + 1 < sentence.End && words[i + 1].Is("of") && IsCivilians(words, i + 2))) return true;
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

    // والشهداء هم: فلان وزوجته وابنتهما وفلان, "the dead were named as A. B., his wife and their son": a household and others, and no fighter.
    private static void ShareWithKin(WordList words, Event told, List<CountMention> dead)
    {
        if (!dead.Exists(static d => d is { Status: VictimStatus.Unknown, Role: null, Min: > 2 }) || dead.Exists(static d => d.Status == VictimStatus.Belligerent) || !told.Sentences.Exists(s => NamesKin(words, s))) return;
        foreach (var top in dead.Where(d => d is { Status: VictimStatus.Unknown, Role: null })) top.Status = VictimStatus.Civilian;
    }

    private static bool NamesKin(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.TheDead.TryMatch(words, i, out var subject))
            {
                if (!words.Any(subject.Value.End, Math.Min(sentence.End, subject.Value.End + LongestAside), static w => w.Form is "هم" or ":" or "as")) return false;
                return HasKinAlone(words, subject.Value.End, sentence.End);
            }
        return false;
    }

    private static bool HasKinAlone(WordList words, int first, int end)
    {
        var hasKin = false;
        for (var i = first; i < end; i++)
            if (PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Status == VictimStatus.Belligerent || PartyLexicon.Names.Has(words, i)) return false;
            else hasKin |= PersonLexicon.Household.Has(words, i) || i > first && words[i].Is("wife") && words[i - 1].Is("his");
        return hasKin;
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

    // "A blast ripped through a bus. … The bus was reportedly carrying pilgrims", وكانت الحافلة تقل عمالاً: who were in what was struck, in a sentence of its own.
    private static bool HasPassengers(WordList words, Event told)
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

    // "A young man died … Accordingly, the number of civilians killed since January has risen to three": the monitor counts him as one.
    private static VictimStatus? RaisesTollOfCivilians(Context context, Event told)
    {
        if (told.Figures.Any(static f => f is { Outcome: Outcome.Killed, Max: not 1 })) return null;
        foreach (var sentence in context.Sentences)
            if (sentence.First > told.Key.First && context.Words[sentence.First].Form is "thus" or "accordingly" or "hence" or "therefore" or "بذلك" or "وبذلك" or "وبهذا" or "بهذا" or "وعليه")
                for (var i = sentence.First + 1; i + 2 < Math.Min(sentence.End, sentence.First + LongestSubject); i++)
                    if (context.Words[i].Form is "عدد" ? IsCivilians(context.Words, i + 1) || IsCivilians(context.Words, i + 2) && context.Words[i + 1].Form is "الشهدا" or "القتلي" or "الضحايا" : context.Words[i].Is("number") && context.Words[i + 1].Is("of") && context.Words[i + 2].Is("civilians")) return VictimStatus.Civilian;
        return null;
    }

    // "Status: Civilian", الحالة: مدني: a line of a record on one of the dead.
    private static VictimStatus? OfRecord(Context context)
    {
        foreach (var line in context.Sentences)
            if (line.End - line.First is 3 or 4 && context.Words[line.First].Form is "status" or "الحاله" && context.Words[line.First + 1].Is(":") && PersonLexicon.Nouns.TryMatch(context.Words, line.First + 2, out var who) && who.Value.Value.Status != VictimStatus.Unknown)
                return who.Value.Value.Status;
        return null;
    }

    // استهداف مسيرة للمدنيين المناوبين, قصف طائرة لعمال: those aimed at, behind the act and who did it.
    private static bool AimsAtCivilians(WordList words, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
            if (words[i].IsArabic && words[i].Form[0] == 'ل' && PersonLexicon.Nouns.TryMatch(words, i, out var people) && people.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Civilian } && !PersonLexicon.Nouns.HasForm(words[i].Form) && IsAimedAt(words, sentence, i)) return true;
        return false;
    }

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

    private static bool IsCivilians(WordList words, int at) => PersonLexicon.Nouns.TryMatch(words, at, out var people) && people.Value.Value.Status == VictimStatus.Civilian;

    // "The number of people killed has risen to five, after a civilian died of wounds": people whom a later toll counts, where all others of
    // the dead of whom the text says who they were are civilians. "64 people, among them 40 civilians" says that the others were not, or may not have been.
    private static void ShareCivilians(WordList words, Event told, List<Statement> statements)
    {
        var known = told.Sentences.SelectMany(s => s.Figures).Where(f => f is { Counts: true, Outcome: Outcome.Killed } && f.Status != VictimStatus.Unknown).ToList();
        if (known.Count == 0 || known.Exists(f => f.Status != VictimStatus.Civilian)) return;
        foreach (var toll in statements)
            if (toll is { IsUpdate: true, Outcome: Outcome.Killed, Tops: [{ Status: VictimStatus.Unknown, Role: null, Group: null, Min: > 1 } people] } && !known.Exists(k => IsCountedPart(words, k, people))) people.Status = VictimStatus.Civilian;
    }

    // "rose to 95, among them 52 civilians", بينهم مدنيون: the others were none, or it is not known.
    private static bool IsCountedPart(WordList words, CountMention part, CountMention whole) =>
        part is { Group: null, Role: null } && part.Parent == whole && (part.IsBarePlural && part.First > 0 && words[part.First - 1].Form is "بينهم" or "منهم" or "including" || part is { IsUncounted: false, Min: > 1 } && (part.Max ?? part.Min) < whole.Min);

    // "Shells killed and wounded five civilians. … Two people died and three were hurt": of all of them the text said who they were.
    private static void ShareWithTogether(Event told, List<Statement> statements, List<CountMention> dead)
    {
        if (!dead.Exists(d => d is { Status: VictimStatus.Unknown, Role: null }) || told.Sentences.SelectMany(s => s.Figures).FirstOrDefault(f => f is { Ignored: Ignored.CountedTogether, IsUncounted: false }) is not { Status: VictimStatus.Civilian } together) return;
        if (!statements.Exists(k => k.Outcome == Outcome.Killed && statements.Exists(w => w.Outcome == Outcome.Injured && k.Min + w.Min == together.Min))) return;
        foreach (var top in dead.Where(d => d is { Status: VictimStatus.Unknown, Role: null })) top.Status = VictimStatus.Civilian;
    }

    // "Four persons were killed … They were farmers", "all three were commanders": in the sentence behind the one that counts them.
    private static VictimStatus? SaidOfThem(WordList words, Sentence sentence, List<CountMention> dead)
    {
        var last = dead.FindLast(d => d.First < sentence.First);
        if (last is null || words[last.First].Sentence != words[sentence.First].Sentence - 1 || words[sentence.First].IsArabic) return null;
        var i = sentence.First;
        if (words[i].Form is "he" or "she" && last is { Min: 1, Max: 1 } || words[i].Is("they") && last.Min > 1) return SideBehind(words, i + 1, sentence.End, false);
        if (last.Min < 2 || words[i].Form is not ("all" or "both")) return null;
        while (i < sentence.End && i < sentence.First + LongestAside && words[i].Form is not ("were" or "are")) i++;
        return SideBehind(words, i, sentence.End, false);
    }

    // قتل شخص بانفجار لغم، وهو راعي أغنام: who the one was, at the end of the sentence that tells of his death.
    private static VictimStatus? SaidWithPronoun(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (dead is not [{ Min: 1, Max: 1 } one] || one.Sentence != words[sentence.First].Sentence || !words[one.First].IsArabic) return null;
        for (var i = one.End + 1; i + 1 < sentence.End; i++)
            if (PersonLexicon.Nouns.Has(words, i)) return null;
            else if (words[i].Form is "وهو" or "وهي" && PersonPhraseReader.TryRead(words, i + 1) is { Outcome: null, Status: not VictimStatus.Unknown, Min: 1, Max: 1 } who) return who.Status;
        return null;
    }

    // إن الفلاني مدني لا ينتمي لأي جهة: of one killed, by his name.
    private static VictimStatus? SaidOfNone(WordList words, Sentence sentence, List<CountMention> dead)
    {
        if (dead is not [{ Min: 1, Max: 1 }]) return null;
        for (var i = sentence.First; i + 2 < sentence.End; i++)
            if (words[i].Form is "لا" or "لم" or "ولا" or "ولم" && words[i + 1].Form is ['ي' or 'ت', 'ن', 'ت', 'م' or 'س', ..] && words.Any(Math.Max(sentence.First, i - LongestAside), i, w => w.Form is "مدني" or "مدنيه")) return VictimStatus.Civilian;
        return null;
    }

    private static VictimStatus? SaidIn(WordList words, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (HarmLexicon.TheDead.TryMatch(words, i, out var subject) && !IsAsked(words, sentence, i) && !IsAmong(words, i) && !IsSoMany(words, i) && !IsMostInArabic(words, i) && SideBehind(words, subject.Value.End, sentence.End, IsSome(words, i)) is { } side) return side;
        return null;
    }

    // وبين القتلى عشرة عناصر, "among the dead were ten fighters": some of them.
    private static bool IsAmong(WordList words, int at) => at > 0 && words[at - 1].Form is "among" or "amongst" or "بين" or "وبين" or "ضمن" || words[at].Form is "among" or "بين" or "وبين";

    // "It was not clear how many of the dead were civilians", "whether the victims were fighters": nobody says so.
    private static bool IsAsked(WordList words, Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && i >= at - LongestAside; i--)
            if (words[i].Form is "whether" or "if" || words[i].Is("many") && i > sentence.First && words[i - 1].Is("how")) return true;
        return false;
    }

    // "Most of the victims are civilians" is said of many strikes; "most of the dead were women" of this one.
    private static bool IsSome(WordList words, int at) => at > 1 && words[at - 1].Is("of") && words[at - 2].Form is "most" or "many" or "majority" or "some";

    // "21 of the dead were civilians": those, and not all.
    private static bool IsSoMany(WordList words, int at) => at > 1 && words[at - 1].Is("of") && (words[at - 2].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, at - 2));

    // معظم القتلى مدنيون, غالبية الضحايا من المدنيين: not all of them.
    private static bool IsMostInArabic(WordList words, int at) => PersonLexicon.MostOf.Has(words, at - 1);

    private static VictimStatus? SideBehind(WordList words, int at, int end, bool isSome)
    {
        if (at >= end) return null;
        if (!words[at].IsArabic)
        {
            if (words[at].Form is not ("were" or "was" or "are" or "is") || isSome && words[at].Form is "are" or "is") return null;
            if (words[at].Form is "is" or "was" && Membership.IsAccused(words, at)) return VictimStatus.Belligerent;
            at++;
        }
        for (var i = at; i < Math.Min(end, at + LongestAside); i++)
            if (PersonPhraseReader.TryRead(words, i) is { HasNoun: true, Outcome: null, Status: not VictimStatus.Unknown } who && (who.IsBarePlural || who is { Min: 1, Max: 1 })) return who.Status;
            else if (words[i].Kind != WordKind.Letters && !words[i].Is("\"") || HarmLexicon.Words.Has(words, i) || words[i].IsArabic && StrikeLexicon.Has(words, i) || words[i].Form is "in" or "by" or "when" or "from" or "not" or "among") return null;
        return null;
    }
}
