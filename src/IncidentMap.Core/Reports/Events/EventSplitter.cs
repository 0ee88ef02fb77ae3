using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Events.Homes;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Tells the events of a text apart. The first sentence that tells of harm by a strike is the main one's; <see cref="EventHomes"/>
/// says of which event the others are.
/// </summary>
/// <param name="context">The text taken apart.</param>
/// <param name="log">Takes down what is weighed; null but in fitting.</param>
internal sealed class EventSplitter(Context context, TieLog? log = null)
{
    // Less is a headline, which only names what the story tells.
    internal const int FullSentence = 14;

    // "accuse the government's forces of", اتهم ناشطون من المدينة قوات النظام ب: how far before the charge the verb may stand, and the accused.
    private const int LongestCharge = 8;
    private const int LongestAccused = 4;

    // أقدم عنصر من فصيل كذا على.
    private const int LongestDoer = 7;

    // "was killed in a residential area of X in the early hours of today by unknown people".
    private const int LongestPassive = 20;

    // An act of more days ago is no news.
    private const int DaysOfNews = 14;

    // A line with its writer's name may stand between a headline and its story.
    private const int LinesBelow = 3;

    private readonly Deeds _deeds = new(context.Words);
    private readonly HandedOver _handed = new(context.Words);

    internal List<Event> Split()
    {
        if (!TellsOfViolence() || FindKey() is not { } first) return [];
        var key = DeathInCustody.Of(context, first) ?? first;
        var main = new Event { Key = key };
        main.Sentences.Add(key);
        main.Date = new MainDate(context, key, []).Find();
        var homes = new EventHomes(context, main, SceneOf(main), log);
        foreach (var sentence in context.Sentences) homes.Take(sentence);
        homes.GatherPlaces();
        LeaveDayOfOthers(main, homes.Events);
        foreach (var told in homes.Events)
            told.Sentences.Sort((a, b) => a.First.CompareTo(b.First));
        var denied = new OnlyDenied(context.Words);
        homes.Events.RemoveAll(denied.Is);
        return homes.Events;
    }

    // "Five were wounded in X. // Yesterday shelling of Y killed four": the day of a sentence that tells of another event, as the whole text shows, is not that of the main one.
    private void LeaveDayOfOthers(Event main, List<Event> events)
    {
        if (main.Date is not { IsDateline: false } day || context.Words[day.First].Sentence == context.Words[main.Key.First].Sentence) return;
        var others = events.Where(e => e != main).SelectMany(e => e.Sentences).ToHashSet();
        if (others.Any(s => s.Dates.Contains(day))) main.Date = new MainDate(context, main.Key, others).Find();
    }

    // Where the key says that it was; else where the act was of which it tells what came of it, or where the story below a headline lays it.
    private Scene? SceneOf(Event main)
    {
        var own = PlaceChooser.Choose(context, main, [main.Key]);
        if (own is { Place.Accuracy: < GeolocationAccuracy.Country } || (ActOf(main.Key) ?? BelowHeadline(main.Key)) is not { } beside) return own;
        return PlaceChooser.Choose(context, main, [beside, main.Key]) ?? own;
    }

    // "Shells hit a field in X. The shelling wounded two farmers", "A strike hit X. It killed five".
    private Sentence? ActOf(Sentence key) =>
        context.ActBefore(key) is { } act && (key.Places.Count == 0 || ActsBehind.TellsResult(context.Words, key.First, key.End)) ? act : null;

    private Sentence? BelowHeadline(Sentence key)
    {
        if (!key.IsHeadline(context.Words)) return null;
        for (var i = key.Index + 1; i < Math.Min(context.Sentences.Count, key.Index + 1 + LinesBelow); i++)
            if (context.Sentences[i] is { HasHarm: true, HasStrike: true, IsOfStory: true } told && (told.SharesNumbers(key) || key.Figures.TrueForAll(f => !f.Counts || f.IsUncounted) && told.Figures.TrueForAll(f => !f.Counts || f.IsUncounted))) return told;
        return null;
    }

    private bool TellsOfViolence()
    {
        int strong = 0, weak = 0, parties = 0;
        bool harm = false, killed = false, spokenOf = false;
        foreach (var sentence in context.Sentences.Where(s => !s.IsOfAnotherStory))
        {
            strong += sentence.Strikes.Count;
            weak += sentence.WeakStrikes.Count;
            parties += sentence.Parties.Count > 0 ? sentence.Parties.Count : sentence.Figures.Exists(IsKilledByMen) || IsCharge(sentence) ? 1 : 0;
            harm |= sentence.HasHarm;
            spokenOf |= sentence.Strikes.Count > 0 && sentence.Figures.Exists(f => f.Counts);
            killed |= sentence.Figures.Exists(f => f.Counts && f.Outcome == Outcome.Killed);
        }
        if (context.OtherFields >= 3 && context.OtherFields > 2 * strong + parties) return false;
        if (context.OtherFields == 0 && context.Sentences.Exists(s => (parties > 0 || IsInSyria(s)) && s.Figures.Exists(f => f is { Counts: true, Outcome: Outcome.Killed, Status: VictimStatus.Belligerent }))) return true;
        if (context.OtherFields == 0 && context.Sentences.Exists(IsOfCivilians) && !HarmLexicon.OtherCauses.IsIn(context.Words, 0, context.Words.Count) && !HarmLexicon.Mishaps.IsIn(context.Words, 0, context.Words.Count)) return true;
        if (context.OtherFields == 0 && killed && context.Sentences.Exists(IsFuneralOfMartyr)) return true;
        if (context.OtherFields == 0 && killed && parties > 0 && context.Sentences.Exists(s => DeathInCustody.Of(context, s) is not null)) return true;
        return context.HasNameRoll && killed && parties > 0 || killed && context.OtherFields == 0 && context.Sentences.Exists(IsRollOfMartyrs) || context.OtherFields == 0 && context.Sentences.Exists(s => IsAimed(s) || IsOwned(s)) || strong > 0 && (harm || spokenOf || context.Places.Exists(p => p.Place is not null)) || killed && parties > 0 && context.OtherFields == 0 && context.Sentences.Exists(s => IsKilling(s) || IsForGround(s)) || weak > 0 && (parties > 0 || context.OtherFields == 0 && context.Places.Exists(p => p.Place is { Country: "SY" })) && (killed || harm && context.OtherFields == 0);
    }

    // شهداء البلدة الذين وصلت أسماؤهم:, with the names below it.
    private bool IsRollOfMartyrs(Sentence sentence) =>
        sentence.Figures.Exists(f => f is { IsNamed: true, Counts: true, Outcome: Outcome.Killed, Min: > 1 } && (context.HasNameRoll || f.First > 0 && context.Words[f.First - 1].Is(":"))) && context.Words.Any(sentence.First, sentence.End, static w => w.IsArabic && w.Variants.Any(static v => v is "شهدا" or "استشهد" or "ارتقي" or "ارتقا" or "استشهاد"));

    // تشييع جثمان الشهيد فلان: a martyr did not die in his bed.
    private bool IsFuneralOfMartyr(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, Background: null } && IsInSyria(sentence)
        && sentence.Figures.Exists(f => f is { Counts: true, Outcome: Outcome.Killed, Trigger: >= 0 } && (HarmLexicon.Mourns.Has(context.Words, f.Trigger) || f.IsNamed && f.First > 0 && HarmLexicon.Mourns.Has(context.Words, f.First - 1)))
        && !context.Words.Any(sentence.First, sentence.End, static w => w.Form is "رفات" or "ذكري")
        && context.Words.Any(sentence.First, sentence.End, static w => w.IsArabic && w.Variants.Any(static v => v is "شهيد" or "شهيده" or "شهيدين" or "شهدا" or "شهيدان" or "ارتقي" or "ارتقت" or "ارتقوا" or "ارتقيا" or "استشهد" or "استشهدت" or "استشهدوا"));

    // "ISIS cells killed two shepherds near X", قسد تعتقل شاباً قبل أن تقتله, "beaten to death by members of": an act of war, whatever the weapon.
    private bool IsKilling(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, HasHarm: true } && IsInSyria(sentence) && (sentence.Parties.Exists(p => _deeds.IsKiller(p) || _deeds.IsDoer(p) || _handed.IsTo(sentence, p)) || sentence.Figures.Exists(IsKilledByMen) || IsCharge(sentence));

    // "accused the army of killing 12 in X", اتهم ناشطون قوات النظام بقتل 12 شخصاً: what men under arms are said to have done at a place; not over a time, nor in a country.
    private bool IsCharge(Sentence sentence) =>
        sentence.Figures.Exists(IsCharged) && !context.Words.Any(sentence.First, sentence.End, static w => w.Form is "since" or "منذ" || TimeLexicon.DaysOf(w) >= TimeLexicon.Month)
        && sentence.Places.Exists(static p => p.Place is { Country: "SY", Accuracy: <= GeolocationAccuracy.City });

    private bool IsCharged(CountMention killed)
    {
        if (killed is not { Counts: true, Outcome: Outcome.Killed, IsUncounted: false, Trigger: > 2 } || killed.Trigger >= killed.First) return false;
        var charge = context.Words[killed.Trigger].IsArabic ? killed.Trigger : killed.Trigger - 1;
        if (context.Words[charge].IsArabic ? context.Words[charge].Form[0] != 'ب' : !context.Words[charge].Is("of")) return false;
        var isArmed = false;
        for (var i = charge - 1; i >= Math.Max(0, charge - LongestCharge) && context.Words[i].Sentence == killed.Sentence && context.Words[i].Kind == WordKind.Letters; i--)
            if (PartyLexicon.BlamedBefore.Has(context.Words, i)) return isArmed;
            else isArmed |= i >= charge - LongestAccused && (PartyLexicon.Names.Has(context.Words, i) || IsUnderArms(i) || context.Words[i].Form is "army" or "الجيش");
        return false;
    }

    // قتل مقاتلو العشائر خمسة, قتل مسلحان شخصين, مسلحو الفصيل يقتلون رجلاً, "security forces executed 12 men": men under arms right before the verb or behind it, and
    // those whom they killed.
    private bool IsKilledByMen(CountMention killed) =>
        killed is { Counts: true, Outcome: Outcome.Killed, Trigger: >= 0 } && (killed.Trigger >= killed.First || context.Words[killed.Trigger].Is("body") ? IsByUnknownMen(killed.Trigger) : context.Words[killed.Trigger].IsArabic ? IsKilledByArabicMen(killed) : IsExecuted(killed.Trigger));

    // "was killed near X by four unknown people", "by persons unknown", "by two masked men on a motorcycle".
    private bool IsByUnknownMen(int verb)
    {
        for (var i = verb + 1; i < Math.Min(context.Words.Count, verb + LongestPassive) && context.Words[i].Sentence == context.Words[verb].Sentence && !context.Words[i].Is("."); i++)
        {
            if (!context.Words[i].Is("by")) continue;
            var who = NumberReader.TryRead(context.Words, i + 1)?.End ?? i + 1;
            if (who < context.Words.Count && context.Words[who].Form is "an" or "a") who++;
            return who + 1 < context.Words.Count && (context.Words[who].Form is "unknown" or "unidentified" or "masked" or "anonymous" && PersonLexicon.Nouns.Has(context.Words, who + 1) || context.Words[who].Form is "persons" or "people" && context.Words[who + 1].Is("unknown"));
        }
        return false;
    }

    private bool IsExecuted(int verb) =>
        context.Words[verb].Form is "executed" or "killed" or "massacred" or "murdered" or "slaughtered" or "beheaded" && (EndsBody(verb - 2, verb) || EndsBody(verb - 3, verb) || verb > 0 && PersonLexicon.Nouns.TryMatch(context.Words, verb - 1, out var men) && men.Value.Value is { Number: NounNumber.Plural, Status: VictimStatus.Belligerent, Outcome: null });

    private bool EndsBody(int at, int end) => at >= 0 && PersonLexicon.ArmedBodies.TryMatch(context.Words, at, out var body) && body.Value.End == end;

    private bool IsKilledByArabicMen(CountMention killed) =>
        IsSetUpon(killed.Trigger) || HarmLexicon.Transitive.Has(context.Words, killed.Trigger)
        && (killed.First > killed.Trigger + 1 && IsUnderArms(killed.Trigger + 1) || IsUnderArms(killed.Trigger - 1) || IsUnderArms(killed.Trigger - 2));

    // أقدم عنصر من الفصيل على قتل شاب, قام ضابط بقتل رجل: the verb of the doer, and he bears arms.
    private bool IsSetUpon(int killing)
    {
        for (var i = killing - 1; i >= Math.Max(0, killing - LongestDoer) && context.Words[i].Sentence == context.Words[killing].Sentence && context.Words[i].Kind != WordKind.Mark; i--)
            if (HarmLexicon.Doers.Has(context.Words, i)) return IsUnderArms(i + 1);
        return false;
    }

    private bool IsUnderArms(int at) =>
        at >= 0 && (PersonLexicon.ArmedBodies.Has(context.Words, at) || PersonLexicon.Nouns.TryMatch(context.Words, at, out var men) && men.Value.Value is { Status: VictimStatus.Belligerent, Outcome: null });

    // "52 people died as ISIS gained control of eight villages near X": the fighting itself is not named.
    private bool IsForGround(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, HasHarm: true, Parties.Count: > 0 } && IsInSyria(sentence) && StrikeLexicon.Ground.IsIn(context.Words, sentence.First, sentence.End);

    // "24 civilians were killed in X", مقتل 24 مدنياً في: only of a war is it said that the dead were civilians, or that reporters were killed, unless a mishap is told of
    // or days are counted.
    private bool IsOfCivilians(Sentence sentence) =>
        sentence.IsOfStory && IsInSyria(sentence) && !context.Words.Any(sentence.First, sentence.End, w => w.Form is "منذ" or "since") && sentence.Figures.Exists(f => f is { Counts: true, Outcome: Outcome.Killed, Status: VictimStatus.Civilian, Group: null, Role: null or "journalist", HasNoun: true, HasNumberWord: true, IsUncounted: false, IsKin: false });

    // "The Coalition conducted four strikes near X": whose strikes they are makes them an act of war.
    private bool IsOwned(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, IsCaption: false, WeakStrikes.Count: > 0 } && IsInSyria(sentence) && sentence.Parties.Exists(p => _deeds.IsDoer(p) || _handed.IsTo(sentence, p));

    private static bool IsInSyria(Sentence sentence) => sentence.Places.Exists(p => p.Place is { Country: "SY" });

    // "The militia targets houses in the city of X": harm is feared, though nobody is counted.
    private static bool IsAimed(Sentence sentence) =>
        sentence is { IsOfAnotherStory: false, IsCaption: false } && sentence.WeakStrikes.Count > 0 && sentence.Parties.Count > 0 && sentence.Targets.Count > 0 && sentence.Places.Exists(p => p.Place is { Country: "SY" } && p.Is(PlaceContext.Settlement));

    private Sentence? FindKey() =>
        FirstKey() is { } key ? new UnharmedAct(context, log).Above(key, s => IsAimed(s) || IsOwned(s), SceneOf) ?? AboveInHeadline(key) : null;

    // مقتل شابين في س ومجهولون يغتالون قيادياً في ص: the first of the two stories that a headline tells.
    private Sentence AboveInHeadline(Sentence key) =>
        key is { IsOwnAct: true, Index: > 0 } && context.Words[key.First] is { Line: 0, IsArabic: true } && context.Sentences[key.Index - 1] is { HasHarm: true, IsOfStory: true } above && context.Words[above.First].Sentence == context.Words[key.First].Sentence && key.IsHeadline(context.Words) ? above : key;

    private Sentence? FirstKey() =>
        Spared()
        ?? new StruckFirst(context).Find()
        ?? context.Sentences.Find(s => s.HasHarm && (s.HasStrike || IsTollOfParty(s) || IsTollBehindStrike(s) || HasSettlement(s) && s.Figures.Exists(f => f is { IsCountedWhole: true, Trigger: >= 0 } && context.Words[f.Trigger].IsArabic) && IsKilling(s)) && s.IsOfStory && !IsRecalled(s) && !LooksBack(s) && !IsLongBefore(s))
        ?? context.Sentences.Find(s => s.HasHarm && s.IsOfStory && !LooksBack(s))
        ?? OfDayBefore()
        ?? context.Sentences.Find(s => s.Strikes.Count > 0 && s.Places.Count > 0 && s.IsOfStory)
        ?? context.Sentences.Find(s => s.HasHarm)
        ?? context.Sentences.Find(s => IsAimed(s) || IsOwned(s))
        ?? context.Sentences.Find(s => !s.IsOfAnotherStory && s.Strikes.Count > 0 && s.Places.Count > 0)
        ?? context.Sentences.Find(s => !s.IsOfAnotherStory && s.Strikes.Count > 0);

    // "The ministry condemned the strikes on Syria. … Damascus had accused Israel yesterday of bombing the airport of X, which left dead and
    // wounded": what is spoken of is the strike of the day before, where the story names none at a settlement.
    private Sentence? OfDayBefore()
    {
        foreach (var sentence in context.Sentences)
            if (sentence is { HasHarm: true, HasStrike: true, Background: "back", IsCaption: false, IsOfAnotherStory: false } && HasSettlement(sentence) && sentence.Dates.Exists(d => d is { Form: DateForm.Relative or DateForm.Weekday, IsSince: false, IsDateline: false })) return sentence;
            else if (sentence is { IsOfStory: true, HasStrike: true } && HasSettlement(sentence)) return null;
        return null;
    }

    // "A push by the army into X killed at least 20 on Sunday": an act that no word for a strike names.
    private bool IsTollOfParty(Sentence sentence) =>
        sentence.Places.Count > 0 && (sentence.Parties.Count > 0 || PersonLexicon.ArmedBodies.IsIn(context.Words, sentence.First, sentence.End) || context.Words.Any(sentence.First, sentence.End, static w => w.Is("army"))) && sentence.Dates.Exists(d => d is { IsSince: false, IsDateline: false } && d.Start == d.Last)
        && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Outcome: Outcome.Killed, Trigger: > 0 } && f.Trigger < f.First && context.Words[f.Trigger].Is("killed") && !HarmLexicon.Auxiliaries.HasForm(context.Words[f.Trigger - 1].Form));

    // "Shelling of X at dawn. The dead: three. In Y, five were killed by …": a bare toll right behind the strike of which it is.
    private bool IsTollBehindStrike(Sentence sentence) =>
        sentence is { HasStrike: false, Places.Count: 0 } && sentence.Figures.Exists(f => f is { IsCountedWhole: true, Outcome: Outcome.Killed or Outcome.Injured })
        && context.ActBefore(sentence) is { Places.Count: > 0 } strike && context.Words[strike.First].Line == context.Words[sentence.First].Line;

    private static bool HasSettlement(Sentence sentence) => sentence.Places.Exists(p => p.Place is null or { Accuracy: <= GeolocationAccuracy.City });

    // "Shells fell on X. However, no casualties … Yesterday two died at Y": the strike told of before the first word of harm, which
    // says that there was none.
    private Sentence? Spared()
    {
        var first = context.Sentences.Find(s => s.HasHarm && !s.IsOfAnotherStory);
        if (first is not { HasStrike: false, IsCaption: false } || !first.Figures.TrueForAll(f => !f.Counts || f is { Min: 0, Max: 0 })) return null;
        return context.Sentences.TakeWhile(s => s != first).FirstOrDefault(s => s is { HasStrike: true, IsOfStory: true, Places.Count: > 0 });
    }

    private static bool IsRecalled(Sentence sentence) => sentence.Dates.Exists(d => d.Form == DateForm.Span && !d.IsSince);

    // "Shells hit X. … Yesterday, the network documented the death of a man at Y": of an earlier day, and elsewhere than what the text
    // began with.
    private bool LooksBack(Sentence sentence)
    {
        if (sentence.Dates.Find(d => d.First <= sentence.First + 1 || d.First == sentence.First + 2 && context.Words[sentence.First + 1].Form is "the" or "ال") is not { IsDateline: false, Form: DateForm.Relative or DateForm.Explicit or DateForm.Weekday } opening || opening.Last >= context.Published || DateRoles.IsWhoseStrike(context.Words, opening)) return false;
        foreach (var before in context.Sentences.TakeWhile(s => s != sentence))
            if (opening.Form == DateForm.Weekday && !MainDate.IsOfLastWeek(context.Words, opening) && !before.Dates.Exists(d => d is { IsDateline: false, Form: not DateForm.Span } && d.Start > opening.Last)) continue;
            else if (IsFull(before) && (before.Strikes.Count > 0 || before.WeakStrikes.Count > 0 && before.Parties.Count > 0) && before.IsOfStory && (HasLaterDay(before, opening) || before.Places.Exists(p => p.Place is { Accuracy: <= GeolocationAccuracy.City } && !sentence.Places.Exists(q => q.Place is { Accuracy: <= GeolocationAccuracy.City } other && WhereElse.IsSame(p.Place, other))))) return true;
        return false;
    }

    // "Border guards killed five near X. … On 7 April six were killed in an attack on Y": of weeks before, below those whom the text told of first, by whatever means.
    private bool IsLongBefore(Sentence sentence) =>
        context.Published is { } today && sentence.Dates.Find(d => d.First <= sentence.First + 1) is { IsDateline: false, Form: DateForm.Explicit } opening && today.DayNumber - opening.Last.DayNumber > DaysOfNews
        && context.Sentences.TakeWhile(s => s != sentence).Any(s => IsFull(s) && s.IsOfStory && s.Figures.Exists(f => f is { IsCountedWhole: true, Outcome: Outcome.Killed }) && HasSettlement(s) && s.Dates.TrueForAll(d => d.Last > opening.Last));

    // "Rockets hit the city on Saturday morning and damaged houses. … On Friday rockets killed 44": one of two days, also at one place.
    private bool HasLaterDay(Sentence before, DateMention opening) =>
        before.Places.Count > 0 && before.Dates.Exists(d => d is { IsDateline: false, IsSince: false, Form: DateForm.Weekday or DateForm.Explicit or DateForm.Relative } && d.Start > opening.Last && !DateRoles.IsOfTelling(context.Words, before, d));

    // Long, or with its full stop: no headline.
    private bool IsFull(Sentence sentence) => sentence.End - sentence.First >= FullSentence || context.Words[sentence.End - 1].Is(".");
}
