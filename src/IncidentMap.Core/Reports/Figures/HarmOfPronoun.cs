using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Harm of whoever was told of before, told by a pronoun: ما أدى إلى مقتله, ما أسفر عن إصابتهما, فأردوه قتيلاً.</summary>
internal sealed class HarmOfPronoun(FigureWalk walk, LoneVerb lone)
{
    // "ما أدى لانهيار جدار منزل العائلة وإصابتهم": how far before the pronoun the word for what followed may stand.
    private const int ResultReach = 8;

    private readonly BeatenToDeath _beaten = new(walk);

    // أسعفت فرق الدفاع المدني خمسة مدنيين، بينهم متطوع، بعد إصابتهم: how far before the pronoun the verb may stand.
    private const int CarriedReach = 20;

    // "أبلغت الأجهزة الأمنية عائلته بوفاته": how far before the pronoun the word of learning may stand.
    private const int LearntReach = 20;

    // "نفى قيادي في الفصيل خبر مقتله", "خبر مقتله غير صحيح": how far before and behind the news a denial may stand.
    private const int RumourReach = 6;

    // "قد لا تؤدي", "يمكن أن تؤدي", "كان يمكن أن يؤدي": how far before the verb a word may stand by which it only may happen.
    private const int DoubtReach = 4;

    /// <summary>Takes such a word; null elsewhere, else where to go on.</summary>
    /// <param name="i">Index of the word.</param>
    internal int? Take(int i)
    {
        if (!HarmLexicon.OfPronoun.TryMatch(walk.Words, i, out var hit)) return null;
        var told = hit.Value.Value;
        var verb = told.IsResult ? ResultOrNews(told, i) : told.IsOfBlows ? _beaten.BlowBefore(i) : i;
        if (verb < 0 || IsDenied(verb) || IsOfThing(told, hit.Value.End)) return null;
        List<CountMention>? beaten = null;
        if (told.IsOfBlows && (beaten = _beaten.Of(verb, i, hit.Value.End)) is null) return null;
        lone.SettleLone();
        walk.IsHeld = false;
        if (!walk.InBrackets) walk.Whole = null;
        if (beaten is { Count: > 0 }) GiveToBeaten(beaten, i);
        else if (!DieOfIt(told, verb, i) && !IsKilledInCustody(told) && !IsToldAlready(told)) Give(told, verb, i);
        walk.Govern(new HarmWord(told.Outcome, Governs.Next), i, isUsed: true);
        return told.Count == 1 && WithAnother(told, i, hit.Value.End) is { } past ? past : hit.Value.End;
    }

    // وتم قتله مع القيادي فلان الفلاني: somebody else, by his title and name.
    private int? WithAnother(PronounHarm told, int at, int with)
    {
        if (with + 1 >= walk.End || !walk.Words[with].Is("مع") || PersonPhraseReader.TryRead(walk.Words, with + 1) is not { IsImplied: true, Outcome: null } other || !PersonName.IsPart(walk.Words, other.End)) return null;
        (other.Outcome, other.Trigger, other.IsBesides, other.Ignored) = (told.Outcome, at, true, walk.IgnoreNext);
        walk.Found.Add(other);
        return other.End;
    }

    // ما أدى إلى وفاته; علمت عائلته بوفاته, تلقى ذووه نبأ استشهاده.
    private int ResultOrNews(PronounHarm told, int at) =>
        BehindResult(at) is >= 0 and var cause ? cause : IsOfTheWounded(told, at) ? at : told.IsNews ? Learnt(at) : told.Outcome == Outcome.Injured ? CarriedAway(at) is >= 0 and var carried ? carried : IsOfSurvivor(at) ? at : -1 : -1;

    // إصابة شاب … واستشهاده لاحقاً.
    private bool IsOfTheWounded(PronounHarm told, int at) =>
        told is { Outcome: Outcome.Killed, IsNews: true } && walk.Words[at].HasAnd && at + 1 < walk.End && walk.Words[at + 1].Form is "لاحقا" or "متاثرا" or "فيما" or "بعد" or "علي" && walk.Found.FindLast(static f => f.Counts) is { Outcome: Outcome.Injured };

    // نجاة قيادي من محاولة اغتيال وإصابته بجروح.
    private bool IsOfSurvivor(int at) =>
        walk.Words[at].HasAnd && walk.Words.Any(Math.Max(walk.First, at - LearntReach), at, static w => w.Variants.Any(static v => v is "نجاه" or "نجا" or "نجت" or "ينجو" or "تنجو"));

    // أسعفت الفرق خمسة شبان بعد إصابتهم, اعتقلوا شاباً بعد إصابته: whom somebody carried away was hurt, which is told nowhere else.
    private int CarriedAway(int at)
    {
        if (at == walk.First || walk.Words[at - 1].Form is not ("بعد" or "اثر" or "عقب" or "جرا" or "نتيجه")) return -1;
        for (var i = at - 2; i >= walk.First && i >= at - CarriedReach && walk.Words[i].Form is not (";" or ":"); i--)
            if (HarmLexicon.Rescues.Has(walk.Words, i) || walk.Words[i].Form is "اعتقال" or "اعتقل" or "اعتقلت" or "اعتقلوا" or "يعتقل" or "تعتقل" or "اختطاف") return i;
        return -1;
    }

    // تسلم القيادة بعد مقتله, انتقاماً لمقتله: when or why, and no news.
    private int Learnt(int at)
    {
        if (walk.Words[at].Form[0] == 'ل' || at > walk.First && walk.Words[at - 1].Form is "بعد" or "قبل" or "عقب" or "قبيل" or "منذ" or "اثر" or "حتي" or "خلفا") return -1;
        for (var i = at - 1; i >= walk.First && i >= at - LearntReach && (walk.Words[i].Kind != WordKind.Mark || walk.Words[i].Is(",")); i--)
            if (HarmLexicon.Learnt.Has(walk.Words, i)) return IsRumour(i, at) ? -1 : i;
        return -1;
    }

    // نفى خبر مقتله, إشاعة خبر وفاته, تداولت صفحات خبر وفاته; "خبر مقتله غير صحيح، …".
    private bool IsRumour(int learnt, int at)
    {
        for (var i = at - 1; i >= walk.First && i >= learnt - RumourReach; i--)
            if (HarmLexicon.Rumours.TryMatch(walk.Words, i, out var before) && before.Value.Value != HarmLexicon.RumourBehind) return true;
        for (var i = at + 1; i < walk.End && i <= at + RumourReach; i++)
            if (HarmLexicon.Rumours.TryMatch(walk.Words, i, out var behind) && behind.Value.Value != HarmLexicon.RumourBefore) return true;
        return false;
    }

    // Each of those beaten, as many as they are, whether or not somebody else was met in between.
    private void GiveToBeaten(List<CountMention> beaten, int at)
    {
        foreach (var person in beaten)
        {
            var known = walk.Found.Find(f => f.First == person.First);
            if (known is { Counts: true, Outcome: Outcome.Killed }) continue;
            (known ?? person).Outcome = Outcome.Killed;
            (known ?? person).Trigger = at;
            (known ?? person).Ignored = walk.IgnoreNext;
            if (known is null) walk.Found.Add(person);
        }
        walk.Gap = 0;
    }

    // أدى إلى إصابته بأضرار: a house.
    private bool IsOfThing(PronounHarm told, int end) =>
        told.Outcome == Outcome.Injured && end < walk.End && walk.Words[end].Form is "باضرار" or "باعطال" or "بدمار";

    // The word for what followed before the pronoun; -1 where there is none.
    private int BehindResult(int at)
    {
        for (var i = at - 1; i >= walk.First && i >= at - ResultReach && (walk.Words[i].Kind != WordKind.Mark || walk.Words[i].Is("\"")); i--)
            if (HarmLexicon.LeadsTo(walk.Words, i)) return i;
        return -1;
    }

    // لم يؤد إلى, دون أن يؤدي إلى, كاد أن يؤدي إلى; not قبل أن تقتله.
    private bool IsDenied(int verb) => verb > walk.First && walk.Words[verb - 1].Form is "لم" or "ولم" or "لا" or "ولا" or "لن" or "ان" or "كاد" or "كادت" && !(verb - 2 >= walk.First && walk.Words[verb - 1].Is("ان") && walk.Words[verb - 2].Form is "قبل" or "بعد") || IsFeared(verb);

    // بجروح قد تؤدي إلى وفاته, ربما أدت إلى: it may yet happen; قد أدت is certain.
    private bool IsFeared(int verb)
    {
        for (var i = verb - 1; i >= walk.First && i >= verb - DoubtReach && walk.Words[i].Kind != WordKind.Mark; i--)
            if (SpeakerLexicon.Doubts.TryMatch(walk.Words, i, out var doubt) && doubt.Value.Value == "perhaps" || walk.Words[i].Form is "قد" or "وقد" && IsPresent(verb)) return true;
        return false;
    }

    // A verb of result, or one of harm-of-pronoun itself: يرديه.
    private bool IsPresent(int verb) => HarmLexicon.Results.TryMatch(walk.Words, verb, out var result) ? result.Value.Value.Tense == ResultTense.Present : walk.Words[verb].Form[0] is 'ي' or 'ت';

    // أصيب شاب برصاص …، ما أدى إلى وفاته: he who was wounded has died; not the companion in ما أدى إلى إصابة مرافقه ومقتله, where another is told of before.
    private bool DieOfIt(PronounHarm told, int verb, int at)
    {
        if (told.Outcome != Outcome.Killed || walk.Found.FindLast(f => f.Counts) is not { Outcome: Outcome.Injured, IsUncounted: false, Parent: null } wounded || !Fits(wounded, told)) return false;
        if (wounded.First > verb && wounded.First != wounded.Trigger && walk.Words[at].HasAnd && walk.LastSingle is { } other && other.First < verb) return false;
        wounded.Outcome = Outcome.Killed;
        return true;
    }

    private static bool Fits(CountMention people, PronounHarm told) =>
        told.Count is { } count ? people.Min == count && people.Max == count : people.Min > 2 || people.Max is null;

    // اعتقلت شاباً قبل أن تقتله.
    private bool IsKilledInCustody(PronounHarm told)
    {
        if (told.Outcome != Outcome.Killed || walk.Found.FindLast(f => f.Ignored is null) is not { Outcome: Outcome.Detained } held || !Fits(held, told)) return false;
        held.Outcome = Outcome.Killed;
        return true;
    }

    // قُتل شاب برصاص …، ما أدى إلى مقتله على الفور.
    private bool IsToldAlready(PronounHarm told) => walk.Found.Exists(f => f.Counts && f.Outcome == told.Outcome);

    private void Give(PronounHarm told, int verb, int at)
    {
        if (Open(told) is { } people) GiveWithThoseBefore(people, told, at);
        else if (told.Count is not null ? told.Outcome != Outcome.Injured || IsOfSomebody(told, HarmLexicon.LeadsTo(walk.Words, verb) ? verb : at, at) : !walk.Found.Exists(f => f.Counts)) Add(told, at);
        walk.Gap = 0;
    }

    // What dies was alive; what is hit, إصابتها, may be a tank: somebody has to be told of before, and neither a car behind him nor his death.
    private bool IsOfSomebody(PronounHarm told, int verb, int at)
    {
        var isHer = walk.Words[at].Form.EndsWith("ها", StringComparison.Ordinal);
        if (walk.Found.Exists(f => f is { Counts: true, Outcome: Outcome.Killed } && f.First < verb && Fits(f, told) && !(walk.LastSingle?.First > f.First))) return false;
        if (at + 2 < walk.End && walk.Words[at + 1].Form is "هو" or "هي" && walk.Words.HasAnd(at + 2)) return true; // ما أدى لإصابته هو وابنه
        for (var i = verb - 1; i >= walk.First; i--)
            if (IsPerson(i)) return true;
            else if (StrikeLexicon.Targets.Has(walk.Words, i) && walk.Words[i].Form.EndsWith('ه') == isHer && !IsWhere(i)) return false;
        return false;
    }

    // قرب المسجد: where he was, not what was hit.
    private bool IsWhere(int at) => at > walk.First && walk.Words[at - 1].Form is "قرب" or "امام" or "في" or "داخل" or "بجانب" or "جانب" or "خلف" or "عند" or "وسط" or "من" or "الي" or "نحو";

    private bool IsPerson(int at) =>
        PersonLexicon.Nouns.TryMatch(walk.Words, at, out var noun) ? noun.Value.Value.Number != NounNumber.Plural && !(at > walk.First && HarmLexicon.Doers.Has(walk.Words, at - 1)) : PersonLexicon.GivenNames.Has(walk.Words, at);

    // The last ones counted of whom nothing is told yet, as many as the pronoun stands for.
    private CountMention? Open(PronounHarm told)
    {
        for (var k = walk.Found.Count - 1; k >= 0; k--)
            if (walk.Found[k] is { Outcome: null, Ignored: null, HasNoun: true } open && (told.Count is null ? open.Min > 1 || open.IsUncounted : Fits(open, told)) && !IsDoer(open)) return open.Parent is { Outcome: null, Ignored: null, HasNoun: true } whole ? whole : open;
        return null;
    }

    private void GiveWithThoseBefore(CountMention people, PronounHarm told, int at)
    {
        (people.Outcome, people.Trigger, people.Ignored) = (told.Outcome, at, walk.IgnoreNext);
        foreach (var part in walk.Found.Where(f => f.Parent == people && f.Outcome is null)) (part.Outcome, part.Trigger) = (told.Outcome, at);
        if (told.Count is not null) return;
        for (var k = walk.Found.IndexOf(people) - 1; k >= 0 && walk.Found[k] is { Outcome: null, Ignored: null, HasNoun: true } before && before.End == walk.Found[k + 1].First && walk.Words[before.End].HasAnd; k--)
            (before.Outcome, before.Trigger, before.Ignored) = (told.Outcome, at, walk.IgnoreNext);
    }

    // وتم قتله وهو راعي أغنام: who he was.
    private CountMention? BehindHim(int at)
    {
        for (var i = at + 1; i + 1 < walk.End && i <= at + 2; i++)
            if (walk.Words[i].Form is "وهو" or "وهي") return PersonPhraseReader.TryRead(walk.Words, i + 1);
        return null;
    }

    // One or two whom the sentence names without a number: who they were is told by the last noun for somebody.
    private void Add(PronounHarm told, int at)
    {
        var known = walk.LastSingle is { } single && !IsDoer(single) ? single : walk.Found.FindLast(f => f is { IsBarePlural: true, Outcome: null, Ignored: null }) is { } some && told.Count != 1 && !IsDoer(some) ? some : told.Count == 1 ? BehindHim(at) : null;
        walk.Found.Add(new CountMention
        {
            First = at,
            End = at + 1,
            Sentence = walk.Words[at].Sentence,
            Min = told.Count ?? 1,
            Max = told.Count,
            IsUncounted = told.Count is null,
            IsImplied = told.Count == 1,
            HasNoun = true,
            Outcome = told.Outcome,
            Trigger = at,
            Ignored = walk.IgnoreNext,
            Status = known?.Status ?? VictimStatus.Unknown,
            Role = known?.Role,
            Group = known?.Group,
        });
    }

    // أطلق عنصر من … النار على …, and he who did it is not the one it befell.
    private bool IsDoer(CountMention person) => person.First > walk.First && HarmLexicon.Doers.Has(walk.Words, person.First - 1);
}
