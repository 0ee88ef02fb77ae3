using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Wholes and their parts, denials, and people counted for two kinds of harm at once.</summary>
internal sealed partial class SentenceFigures
{
    internal const string NoHarm = "no harm to them is stated";

    private const string CountedTogether = "killed and injured counted together";

    // "six of the members of one family": how far behind a number its breakdown may open.
    private const int BracketReach = 6;

    // How far behind a denial the casualties may stand, and behind "did not result", whose subject stands between.
    private const int NoneReach = 5;
    private const int NoResultReach = 14;

    // لم يسفر القصف على … عن إصابات.
    private static readonly string[] Results = ["يسفر", "تسفر", "يود", "تود", "يتسبب", "تتسبب", "يوقع", "توقع", "ينتج", "تنتج"];

    // "No information on casualties" denies the information.
    private static readonly string[] Tellings = ["معلومات", "انبا", "معرفه", "توضيح", "تحديد", "حجم", "ورود", "تفاصيل", "حصيله", "ترد", "يعرف", "تعرف", "بلاغ", "بلاغا", "بلاغات", "تتلق", "نتلق", "reports", "report", "information", "word", "news", "details", "immediate", "known", "further", "confirmed"];

    // Who is carried away was harmed, though the text may count them elsewhere.
    private static readonly string[] Rescues = ["اسعفت", "اسعاف", "انتشلت", "انتشال", "نقلت", "نقل", "اجلا", "اخلت", "انتشل", "اسعفوا"];

    private bool _together;
    private bool _among;
    private CountMention? _toll;
    private int? _tollBehind;
    private VictimStatus _tollOf;

    // لم تتسبب بأي أضرار بشرية, دون تسجيل أي إصابات, "no casualties": a denial, what there was none of a few words behind it, and neither
    // news of it nor "others" between or behind.
    private Hit<string>? NoneAt(int i)
    {
        if (!HarmLexicon.NoneBefore.TryMatch(_words, i, out var denial)) return null;
        var reach = _words.Any(denial.Value.End, denial.Value.End + 1, w => Results.Contains(w.Form)) ? NoResultReach : NoneReach;
        for (var k = denial.Value.End; k < Math.Min(_end, denial.Value.End + reach); k++)
        {
            if (HarmLexicon.NoneOf.TryMatch(_words, k, out var of)) return _words.Any(of.Value.End, Math.Min(_end, of.Value.End + 2), w => w.Variants.Any(v => v is "اخرين" or "اخري" or "اضافيه" or "among" or "further" or "so")) ? null : new Hit<string>("both", i, of.Value.End - i);
            if (_words[k].Kind != WordKind.Letters || HarmLexicon.Words.Has(_words, k) && !_words[k].IsArabic || _words[k].Variants.Any(v => Array.IndexOf(Tellings, v) >= 0)) return null;
        }
        return null;
    }

    // "20 people were killed or wounded", مقتل وإصابة نحو 20: neither the one nor the other number is said.
    private int Together(Hit<bool> hit)
    {
        if (_found.FindLast(f => f.Ignored is null && f.Parent is null) is { } before && before.Outcome is null && hit.First - before.End <= 3) before.Ignored = CountedTogether;
        else (_together, _harm, _harmUsed, _gap) = (true, (new HarmWord(Outcome.Killed, Governs.Next), hit.First), false, 0);
        return hit.End;
    }

    // "left 17 people dead and wounded 30": each has a number of its own.
    private bool HasOneEach(Hit<bool> hit) =>
        _found.Count > 0 && hit.First - _found[^1].End <= 3 && _found[^1] is { Ignored: null } && IsNumber(hit.End);

    private bool IsNumber(int at) => at < _end && NumberReader.TryRead(_words, at) is not null;

    // "There were no reports of casualties": what follows is not said to have happened.
    private int Unknown(int end)
    {
        _ignoreNext ??= "nothing is known of them";
        return end;
    }

    // 20 مدنياً بين قتيل وجريح says so behind the number.
    private string? TogetherHere(CountMention person) =>
        _together && !person.IsUncounted || HarmLexicon.Together.TryMatch(_words, person.End, out var hit) && !IsNumber(hit.Value.End) || IsOfDeadAndWounded(person) ? CountedTogether : null;

    // مئة شهيد وجريح: above ten the noun is singular, and its number is of both.
    private bool IsOfDeadAndWounded(CountMention person) =>
        person is { HasNumberWord: true, HasNoun: true, Outcome: Outcome.Killed, Min: > 10 } && person.End < _end && _words[person.End].HasAnd && HarmLexicon.TogetherAfter.Has(_words, person.End);

    // قتل وأصيب عدد من المدنيين: some of both.
    private void AddOther(CountMention person)
    {
        if (person.Outcome != Outcome.Killed) return;
        _found.Add(new CountMention
        {
            First = person.First,
            End = person.End,
            Sentence = person.Sentence,
            Min = person.Min > 1 ? 1 : person.Min,
            Max = null,
            IsUncounted = true,
            HasNoun = person.HasNoun,
            HasNumberWord = person.HasNumberWord,
            Outcome = Outcome.Injured,
            Status = person.Status,
            Trigger = person.Trigger,
            Ignored = person.Ignored,
        });
        _together = false;
    }

    // أسعفت الفرق المصابين, وتوزع الشهداء: those of whom the text tells elsewhere.
    private bool IsSpokenOf(CountMention person, bool governed) =>
        person is { IsBarePlural: true, IsAmong: false, Outcome: not null } && (!governed || IsRescued(person)) && _whole is null && _words[person.First].IsArabic
        && _words[person.First].Variants.Any(v => v.Length > 3 && v.StartsWith("ال", StringComparison.Ordinal))
        && !_words.Any(person.First - 4, person.First, w => w.Variants.Any(v => v is "سقوط" or "وقوع" or "سقط" or "وقع" or "عشرات" or "ميات" or "يوقع" or "اوقع" or "خلف" or "مزيد"));

    private bool IsRescued(CountMention person) => _words.Any(person.First - 4, person.First, w => w.Variants.Any(v => Rescues.Contains(v)));

    // "Among the dead were 42 civilians and 15 members": parts of what was counted before, or of what another sentence counts.
    private bool Among(Hit<Outcome> hit)
    {
        _among = true;
        if (GivePrevious(hit.Value, hit.First))
        {
            LinkUnderWhole(hit.Value);
            return true;
        }
        if (_found.FindLast(f => f.Counts && f.Parent is null && f.Outcome == hit.Value) is { } whole && (whole.Min > 1 || whole.Max is null)) (_whole, _gap) = (whole, 0);
        else (_harm, _harmUsed, _gap, _together) = ((new HarmWord(hit.Value, Governs.Next), hit.First), false, 0, false);
        _held = false;
        return true;
    }

    // "killing eight civilians; the network named six of the dead": six of those eight.
    private void LinkUnderWhole(Outcome outcome)
    {
        foreach (var part in _found.FindAll(f => f is { IsAmong: true, Parent: null } && f.Outcome == outcome))
            part.Parent = _found.FindLast(f => f is { Counts: true, Parent: null, IsAmong: false } && f.Outcome == outcome && f.First < part.First && (f.Max is null || f.Max >= part.Min));
    }

    // "whom the group had been holding" tells more of victims counted already.
    private bool IsSaidOfVictims(int i) =>
        _found.Count > 0 && _found[^1].Counts && _words.Any(_found[^1].End, i, w => w.IsAny("whom", "who", "الذين", "اللذين", "ممن"));

    // "in rebel-held Aleppo": the ground is held.
    private bool IsHeldBy(int i) =>
        i > _first && _words[i].Is("held") && (PartyLexicon.Names.Has(_words, i - 1) || _words[i - 1].IsAny("rebel", "opposition", "government", "militant", "insurgent", "jihadist", "kurdish"));

    // "four of them children", ثلاثة منهم أطفال.
    private CountMention? PartByItself(CountMention person) =>
        IsOfThem(person)
            || person.IsImplied && _words.Any(person.First, person.End, w => w.Variants.Any(v => v is "احدهم" or "احدهما" or "احداهن" or "احداهما"))
            ? _found.FindLast(f => f.Counts && f.Parent is null && (f.Max is null || f.Max > person.Min))
            : null;

    // "Two individuals, a woman and a child, were killed": the list says who the two were, where their sides don't forbid it.
    private void TakeListsApart()
    {
        foreach (var list in _found.Where(f => f is { Counts: true, Parent: null, IsExact: true }).GroupBy(f => f.Trigger))
        {
            var (whole, rest) = (list.First(), list.Skip(1).ToList());
            if (rest.Count < 2 || whole.End >= _end || !_words[whole.End].IsAny(",", ":", "-") || rest.Sum(f => (long)f.Min) != whole.Min || rest.Exists(f => f.Outcome != whole.Outcome || whole.Status != VictimStatus.Unknown && f.Status != VictimStatus.Unknown && f.Status != whole.Status)) continue;
            whole.IsDividedWhole = true;
            foreach (var part in rest)
            {
                part.Parent = whole;
                if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
            }
        }
    }

    // "…, two women and a child among them": the parts stand before the word that says so.
    private int? TakeAsParts(Hit<bool> among)
    {
        if (!_words[among.First].Is("among") || among.End < _end && _words[among.End].Kind == WordKind.Letters || _found.Count == 0 || _found[^1].End != among.First) return null;
        long sum = 0;
        for (var k = _found.Count - 1; k > 0 && _found[k] is { Counts: true, Parent: null } part; k--)
        {
            sum += part.Min;
            if (_found[k - 1] is not { Counts: true, Parent: null } whole || whole.Trigger != part.Trigger) return null;
            if (whole.Min < sum || !_words[whole.End].Is(",") && !_words[whole.End].Is("with")) continue;
            foreach (var one in _found.Skip(k)) one.Parent = whole;
            return among.End;
        }
        return null;
    }

    private bool IsOfThem(CountMention person) =>
        person.HasNumberWord && _words.Any(person.First + 1, Math.Min(_end, person.End + 1), w => w.IsAny("them", "whom", "منهم", "منهن"))
        || !person.HasNoun && person.End + 1 < _end && _words[person.End].Is("of") && _words[person.End + 1].IsAny("them", "whom");

    // After a number, a bracket, a dash or a colon with people behind it takes that number apart.
    private bool OpensParts(int i)
    {
        if (_words[i].Is("(")) return IsJustAfterFigure(i);
        if (!_words[i].IsAny("-", "–", "—", ":") || i + 1 >= _end || PersonPhraseReader.TryRead(_words, i + 1) is not { HasNoun: true } next) return false;
        if (_words[i].Is(":")) return _found.FindLast(f => f.Counts && f.Parent is null) is { } whole && whole.Outcome != Outcome.Missing && next.IsExact && !next.IsImplied && next.Min < whole.Min && next.Outcome is null;
        return _found.Count > 0 && i - _found[^1].End <= BracketReach && next.Min < _found[^1].Min && next.Outcome is null;
    }

    // "The 15 members were 11 prisoners and four guards."
    private bool IsDivision(int i) =>
        _found.Count > 0 && _found[^1] is { Outcome: null, Ignored: null, IsExact: true } whole && HarmLexicon.Divides.TryMatch(_words, i, out var divides)
        && PersonPhraseReader.TryRead(_words, divides.Value.End) is { HasNoun: true, IsExact: true, Outcome: null } part && part.Min < whole.Min;

    // A man named beside women and children, a wife's husband: one household, where no fighter is named with them. "60 people, 45 of them
    // civilians" calls the others no civilians.
    private void CountKinAsCivilians()
    {
        foreach (var figure in _found)
        {
            if (figure is not { Status: VictimStatus.Unknown, Role: null, Counts: true } || !figure.IsKin && figure.Group != VictimGroup.Man) continue;
            if (_found.Exists(f => f.Parent == figure && f is { Status: VictimStatus.Civilian, Group: null, Role: null })) continue;
            var beside = _found.FindAll(f => f != figure && f.Counts && f.Trigger == figure.Trigger);
            if (beside.Exists(f => f.Status == VictimStatus.Civilian) && !beside.Exists(f => f.Status == VictimStatus.Belligerent)) figure.Status = VictimStatus.Civilian;
        }
    }
}
