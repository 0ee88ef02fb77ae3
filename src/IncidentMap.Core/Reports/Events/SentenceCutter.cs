using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Cuts the words of a text into sentences, reads the figures of each, and says which of them tell of something else.</summary>
internal sealed class SentenceCutter
{
    // A "sentence" without end is cut, so that what is quadratic within a sentence stays small.
    private const int LongestSentence = 300;

    private const int LongestCaption = 30;

    private const int ShortestCaption = 6;

    private const int LongestSubject = 8;

    private const int LongestTime = 7;

    // How many sentences after a total what is "documented" is of it.
    private const int TotalReach = 3;

    // From "was" to the "similar" act.
    private const int LongestOfSimilar = 10;

    // وأسفر هذا القصف, "ما أدى".
    private const int LongestOfResult = 4;

    private const int LongestDatedCaption = 60;

    private const int LongestCredit = 14;

    // Days from the first of a month to its last.
    private const int ShortestMonth = 27;

    /// <summary>What tells on of an act recalled in the sentence before.</summary>
    internal const string GoesOnRecalled = "on";

    private readonly IReadOnlyList<Word> _words;
    private readonly Dictionary<int, DateMention> _dateAt;
    private readonly List<DateMention> _dates;
    private readonly List<PlaceMention> _places;
    private readonly ClauseTurns _turns;
    private readonly int _otherStories;
    private readonly HashSet<int> _related;
    private readonly HashSet<int> _amid;
    // "On 24 August 2023,".
    private const int LongestOpening = 6;

    private readonly List<CountMention> _earlier = [];
    private readonly List<Sentence> _sentences = [];
    private int _lastTotal = int.MinValue / 2;

    // That total is one of acts: "the number of incidents since January climbs to 198. They left 231 dead", وتسببت الهجمات بمقتل 94.
    private bool _countsActs;
    private bool _isTotal;
    private bool _isInList;

    internal SentenceCutter(IReadOnlyList<Word> words, List<DateMention> dates, List<PlaceMention> places)
    {
        _words = words;
        (_dates, _places) = (dates, places);
        _dateAt = dates.ToDictionary(d => d.First);
        _turns = new ClauseTurns(words, places);
        _otherStories = OtherStories.Begin(words);
        _related = OtherStories.LinesBetween(words);
        _amid = OtherStories.LinesAmid(words);
    }

    internal List<Sentence> Cut()
    {
        for (var first = 0; first < _words.Count;)
        {
            var end = first + 1;
            while (end < _words.Count && _words[end].Sentence == _words[first].Sentence && end - first < LongestSentence) end++;
            end = _turns.EndOf(first, end);
            Add(first, end);
            first = end;
        }
        KeepOnlyTolls();
        return _sentences;
    }

    // "In a preliminary toll, a car bomb killed five": a first toll is replaced only where the text has another one.
    private void KeepOnlyTolls()
    {
        foreach (var sentence in _sentences)
            foreach (var figure in sentence.Figures)
                if (figure is { Ignored: Ignored.FirstToll, Outcome: { } outcome } && !_earlier.Exists(f => f.Counts && f.Outcome == outcome)) figure.Ignored = null;
    }

    private void Add(int first, int end)
    {
        var figures = SentenceFigures.Read(_words, first, end, at => _dateAt.TryGetValue(at, out var date) ? date.End : null);
        TakenApartAgain.Link(_earlier, figures);
        if (_sentences.Count > 0 && _words[first].Line == _words[_sentences[^1].First].Line) ShortTolls.Take(_words, first, end, _sentences[^1].First, _sentences[^1].Figures, figures);
        if (first == 0 || _words[first].Line != _words[first - 1].Line) _isInList = IsListMark(first);
        var goesOn = _isTotal && GoesOnTotal(first, end) || IsOfAMonth(first, end) || IsDocumented(first, end);
        if (goesOn) Totals.IgnoreAsTotal(figures);
        _isTotal = goesOn || Totals.IsTotal(figures) || _isTotal && !figures.Exists(f => f.Counts) && (end < _words.Count && _words[end].Sentence == _words[first].Sentence || _words[end - 1].Is(":") || _words[end - 1].Line != _words[first == 0 ? 0 : first - 1].Line);
        if (IsOfOtherCause(first, end)) foreach (var figure in figures) figure.Ignored ??= Ignored.OtherCause;
        if (IsGeneral(first, end, figures)) Totals.IgnoreAsTotal(figures);
        if (IsOfAYear(first, end)) foreach (var figure in figures) figure.Ignored ??= Ignored.OnlyRecalled;
        var isOther = first >= _otherStories || _related.Contains(_words[first].Line);
        if (isOther) foreach (var figure in figures) figure.Ignored ??= Ignored.OtherStory;
        _earlier.AddRange(figures.Where(f => f.Counts));
        _sentences.Add(new Sentence { First = first, End = end, Figures = figures, Background = BackgroundOf(first, end) ?? BackgroundOfClause(first, end), IsBelowBackground = IsBelowBackground(first), IsCaption = IsCaption(first, end) || EndsInDay(first, end) && !figures.Exists(f => f.Counts), IsOfAnotherStory = isOther, IsAmid = _amid.Contains(_words[first].Line) });
    }

    // "Most of the victims are children", "mines have claimed hundreds of lives": told of all such acts, with no number, day or settlement of
    // its own, below an act that has one.
    private bool IsGeneral(int first, int end, List<CountMention> figures) =>
        _earlier.Count > 0 && figures.Exists(f => f.Counts) && figures.TrueForAll(f => !f.Counts || f.IsUncounted)
        && !_places.Exists(p => p.First >= first && p.First < end && p.Place is { Accuracy: <= GeolocationAccuracy.City })
        && !Enumerable.Range(first, end - first).Any(i => _dateAt.ContainsKey(i))
        && Enumerable.Range(first, end - first).Any(i => IsOfAllTime(i, end));

    // A harm done in the present perfect, or most of the harmed in the present.
    private bool IsOfAllTime(int i, int end) =>
        _words[i].IsAny("have", "has") && i + 1 < end && HarmLexicon.Words.Has(_words, i + 1)
        || _words[i].IsAny("most", "majority", "many") && i + 1 < end && _words[i + 1].Is("of") && Enumerable.Range(i, Math.Min(LongestSubject, end - i)).Any(k => _words[k].IsAny("are", "remain"))
        || _words[i].Variants.Any(v => v is "معظم" or "اغلب" or "غالبيه") && i + 1 < end && HarmLexicon.TheDead.Has(_words, i + 1)
        || _words[i].Is("make") && i + 1 < end && _words[i + 1].Is("up");

    // "The earthquake killed 1,400": no word of a strike beside the cause.
    private bool IsOfOtherCause(int first, int end) =>
        Enumerable.Range(first, end - first).Any(i => HarmLexicon.OtherCauses.Has(_words, i)) && !Enumerable.Range(first, end - first).Any(i => StrikeLexicon.Strong.Has(_words, i));

    // "In 2016, a strike on a school killed 22", "in 2015 when …", "Thus, it has documented 60 deaths in 2015": news dates its own event closer than by a year.
    private bool IsOfAYear(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (_words[i].IsAny("in", "during") && _words[first].IsAny("thus", "accordingly", "thereby") && YearAt(i + 1) is not null) return true;
            else if (_words[i].IsAny("in", "during") && YearAt(_words[i + 1].IsAny("early", "mid", "late") ? i + 2 : i + 1) is { } past && past < end && (i <= first + 1 && _words[past].Is(",") || _words[past].Is("when"))) return true;
        return false;
    }

    // "In November 2022 … documented the death of 160 people across the areas …": of a whole month, with no settlement and no strike named.
    private bool IsOfAMonth(int first, int end) =>
        _dates.Exists(d => d.First >= first && d.First < end && !d.IsSince && d.Last.DayNumber - d.Start.DayNumber >= ShortestMonth)
        && !Enumerable.Range(first, end - first).Any(i => StrikeLexicon.Strong.Has(_words, i))
        && !_places.Exists(p => p.First >= first && p.First < end && p.Place is { Accuracy: <= GeolocationAccuracy.City });

    // "… 32 such attacks since the beginning of the year. … The monitor has documented the loss of 129 soldiers": of all of them.
    private bool IsDocumented(int first, int end)
    {
        if (Enumerable.Range(first, end - first).Any(i => HarmLexicon.Total.Has(_words, i))) (_lastTotal, _countsActs) = (_sentences.Count, CountedActs.AreTold(_words, first, end));
        if (_countsActs && _sentences.Count - _lastTotal == 1 && (_words[first].Sentence == _words[_sentences[^1].First].Sentence || _words[first].IsAny("they", "these", "those") || HarmLexicon.LeadsTo(_words, first) && HarmLexicon.IsResult(_words, first, ResultTense.Past) && !BegunByOne(first, end))) return true;
        if (_isTotal && first + 1 < end && !_words[first].IsArabic && CountedActs.ArePointedAt(_words, first)) return true;
        if ((_isTotal || _countsActs && _sentences.Count - _lastTotal == 1) && Enumerable.Range(first, Math.Max(0, end - first - 1)).Any(PointsBack)) return true;
        return _sentences.Count - _lastTotal is > 0 and <= TotalReach && Enumerable.Range(first, Math.Min(end - first, LongestSubject)).Any(i => _words[i].IsAny("documented", "recorded"))
            && !Enumerable.Range(first, end - first).Any(i => StrikeLexicon.Strong.Has(_words, i) || _dateAt.ContainsKey(i)) && !_places.Exists(p => p.First >= first && p.First < end && p.Place is { Accuracy: <= GeolocationAccuracy.City });
    }

    // نتج عن قصف اليوم, انتهت معركة: the subject behind the verb is one act, or that of a day.
    private bool BegunByOne(int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 1 + LongestOfResult); i++)
            if (TimeLexicon.Relative.Has(_words, i) || TimeLexicon.Weekdays.Has(_words, i)) return true;
        var subject = verb + 1 < end && _words[verb + 1].Is("عن") ? verb + 2 : verb + 1;
        return subject < end && IsOneAct(_words[subject]) && (StrikeLexicon.Strong.Has(_words, subject) || StrikeLexicon.Weak.Has(_words, subject) || _words[subject].Is("معركه"));
    }

    // قصف may be that of months.
    private static bool IsOneAct(Word word) =>
        word.IsArabic && !word.Is("قصف") && !word.Form.StartsWith("ال", StringComparison.Ordinal) && !word.Form.EndsWith("ات", StringComparison.Ordinal) && !word.Form.EndsWith("ها", StringComparison.Ordinal) && !word.Form.EndsWith("هم", StringComparison.Ordinal);

    // خلال هذه الفترة, جراء تلك العمليات: those counted in the sentence before, as "the explosions" behind a total are.
    private bool PointsBack(int i) =>
        _words[i].IsArabic && CountedActs.ArePointedAt(_words, i) || _words[i].IsAny("هذه", "تلك") && _words[i + 1].Is("الفتره") || _words[i].Is("الفتره") && _words[i + 1].IsAny("ذاتها", "نفسها");

    private int? YearAt(int at) =>
        at < _words.Count && _words[at] is { Kind: WordKind.Digits, Form: ['1', '9', ..] or ['2', '0', ..] and { Length: 4 } } && !_dateAt.ContainsKey(at) ? at + 1 : null;

    // "These attacks killed 21, as follows: • May: three …": the lines behind a total take it apart; "In addition, over 218 were wounded".
    private bool GoesOnTotal(int first, int end) =>
        HarmLexicon.TotalAdds.TryMatch(_words, first, out var on) && !Enumerable.Range(on.Value.End, end - on.Value.End).Any(i => StrikeLexicon.Strong.Has(_words, i) || TimeLexicon.Relative.Has(_words, i) || TimeLexicon.Weekdays.Has(_words, i))
        || _isInList || IsOfSoFar(first, end)
        || TimeLexicon.Months.TryMatch(_words, first, out var month) && month.Value.End < end && _words[month.Value.End].Is(":");

    // كما أعلن الجيش حتى الآن مقتل 46 من جنوده, behind what fighting brought since it began: with no strike, day or settlement of its own.
    private bool IsOfSoFar(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (_words[i].Is("حتي") && _words[i + 1].IsAny("الان", "اليوم", "اللحظه") || _words[i].IsAny("في", "وفي") && _words[i + 1].Is("المقابل") || _words[i].IsAny("بالمقابل", "وبالمقابل"))
                return !StrikesIn(first, end) && !DayIn(first, end) && !_places.Exists(p => p.First >= first && p.First < end && p.Place is { Accuracy: <= GeolocationAccuracy.City, Country: "SY" });
        return false;
    }

    private bool StrikesIn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (StrikeLexicon.Strong.Has(_words, i)) return true;
        return false;
    }

    private bool DayIn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_dateAt.ContainsKey(i) && !_words[i].Is("اليوم")) return true;
        return false;
    }

    private bool IsListMark(int at) => _words[at].IsAny("•", "-", "–", "*", "▪");

    private bool IsBelowBackground(int first) =>
        _sentences.Count > 0 && _sentences[^1] is var above && (above.Background is not null || above.IsBelowBackground) && _words[above.First].Line == _words[first].Line;

    // "Last week the monitor said 10 were killed at X, while the agency reported two at Y": the time of the first clause is that of the second.
    private string? BackgroundOfClause(int first, int end)
    {
        if (_sentences.Count == 0 || _sentences[^1].Background is not { } before || _words[first].Sentence != _words[_sentences[^1].First].Sentence || IsEarlierToday(_sentences[^1])) return null;
        for (var i = first; i < end; i++)
            if (_dateAt.ContainsKey(i)) return null;
        return before;
    }

    // وفي وقت سابق من اليوم, "earlier in the day": what stands beside it is of the same day.
    private bool IsEarlierToday(Sentence clause)
    {
        for (var i = clause.First; i < Math.Min(clause.End, clause.First + LongestSubject); i++)
            if (TimeLexicon.PartsOfDay.Has(_words, i) || _words[i].Is("day") || TimeLexicon.Relative.TryMatch(_words, i, out var day) && day.Value.Value is { From: 0, To: 0 }) return true;
        return false;
    }

    // The phrase opens the sentence, behind a mark or a conjunction; "the strikes come a day after …" stands behind its subject.
    private string? BackgroundOf(int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + LongestSubject); i++)
            if (EventLexicon.ComesAfter.Has(_words, i) || ComesAfterTime(i, end) || ComesAfterArabicTime(i, end)) return "back";
        if (IsOfEarlierDay(first, end) || IsOfSimilarAct(first, end)) return "back";
        if (TellsOnOfRecalled(first, end)) return GoesOnRecalled;
        // "In December, a similar attack …": behind the day with which it opens.
        var comma = _words[first].IsAny("in", "on", "last") ? Enumerable.Range(first, Math.Min(LongestOpening, end - first)).FirstOrDefault(i => _words[i].Is(","), first) : first;
        for (var i = first; i < Math.Min(end, comma + 3); i++)
            if (EventLexicon.Background.TryMatch(_words, i, out var hit)) return hit.Value.Value;
        return null;
    }

    // وكان المرصد قد وثق يوم أمس مقتل رجل, هذا وكانت القوات استهدفت أمس سيارة: in the pluperfect, of a day before that of the text.
    private bool IsOfEarlierDay(int first, int end)
    {
        var was = _words[first].Is("هذا") && first + 1 < end ? first + 1 : first;
        if (!_words[was].IsAny("وكان", "وكانت", "كان", "كانت")) return false;
        var verb = -1;
        for (var i = was + 1; i < end && i <= was + LongestSubject && verb < 0; i++)
            if (_words[i].IsAny("قد") || i > was + 1 && _words[i].IsArabic && PartyLexicon.Acts.Has(_words, i)) verb = i;
        if (verb < 0) return false;
        for (var i = verb + 1; i < end && i <= verb + LongestTime; i++)
            if (TimeLexicon.Relative.TryMatch(_words, i, out var day) && day.Value.Value.To < 0) return true;
        return false;
    }

    // وكان الجيش قد استهدف أمس سيارة. وأسفر القصف عن مقتل السائق: behind an act of an earlier day that counts nobody, what it led to.
    private bool TellsOnOfRecalled(int first, int end)
    {
        if (_sentences.Count == 0 || _sentences[^1] is not { Background: "back" } act || act.Figures.Exists(f => f is { Counts: true, IsUncounted: false }) || _words[act.First].Line != _words[first].Line || !_words[first].IsArabic) return false;
        if (!_words.Any(act.First, Math.Min(act.First + 2, act.End), w => w.IsAny("وكان", "وكانت", "كان", "كانت"))) return false;
        for (var i = first; i < end && i < first + LongestOfResult; i++)
            if (HarmLexicon.LeadsTo(_words, i)) return !HasDayOfItsOwn(first, end);
            else if (_words[i].IsAny("في", "خلال", "جرا", "اثر") && i + 1 < end && (StrikeLexicon.Strong.Has(_words, i + 1) || StrikeLexicon.Weak.Has(_words, i + 1)) && _words[i + 1].Form.StartsWith("ال", StringComparison.Ordinal)) return !HasDayOfItsOwn(first, end);
        return false;
    }

    private bool HasDayOfItsOwn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_dateAt.ContainsKey(i)) return true;
        return false;
    }

    // وكانت الطائرات … ارتكبت مجزرة مشابهة: another act of the kind, of which the text only reminds.
    private bool IsOfSimilarAct(int first, int end) =>
        _words[first].IsAny("وكان", "وكانت", "كان", "كانت") && _words.Any(first + 2, Math.Min(end, first + LongestOfSimilar), w => w.IsAny("مشابهه", "مشابه", "مماثله", "مماثل"));

    // "comes three days after", "came less than a week after".
    private bool ComesAfterTime(int at, int end)
    {
        if (!_words[at].IsAny("come", "comes", "came")) return false;
        for (var i = at + 1; i < Math.Min(end, at + LongestTime); i++)
            if (_words[i].Is("after")) return EventLexicon.Times.Has(_words, i - 1) || _words[i - 1].IsAny("day", "week", "month", "hour", "year");
        return false;
    }

    // يأتي هذا التصعيد بعد ساعات من, وجاء القصف بعد يومين على: the act stands between the verb and the time.
    private bool ComesAfterArabicTime(int at, int end)
    {
        if (!_words[at].IsAny("ياتي", "وياتي", "تاتي", "وتاتي", "جا", "وجا", "جات", "وجات")) return false;
        for (var i = at + 1; i + 2 < end && i < at + LongestTime && _words[i].Kind == WordKind.Letters; i++)
            if (_words[i].Is("بعد")) return _words.Any(i + 1, Math.Min(end, i + 4), w => w.IsAny("يوم", "يومين", "ساعه", "ساعتين", "اسبوع", "اسبوعين", "شهر", "شهرين")) || Enumerable.Range(i + 1, Math.Min(3, end - i - 1)).Any(k => EventLexicon.Times.Has(_words, k));
        return false;
    }

    // "Shelling of Umm al-Keif, north of Hasakah – North Press": few words in a line of their own, at its end a dash and a credit.
    private bool IsCaption(int first, int end)
    {
        if (end < _words.Count && _words[end].Line == _words[end - 1].Line) return IsCreditAt(first, end);
        if (EndsInCredit(first, end)) return true;
        if (end - first > LongestCaption) return false;
        for (var i = Math.Max(first + 1, end - 3); i < end; i++)
            if (EventLexicon.Caption.TryMatch(_words, i, out var credit) && credit.Value.End == end && (credit.Value.Count > 1 || _words.Any(i - 2, i, w => w.IsAny("-", "–", "—", "/", "(", ":"))) || EventLexicon.Caption.Has(_words, i) && _words[i].Form.StartsWith("ارشيف", StringComparison.Ordinal)) return true;
        return false;
    }

    // "A strike hit the city on February 19. AFP": the first sentence of a line whose second is a credit.
    private bool IsCreditAt(int first, int end) =>
        (first == 0 || _words[first - 1].Line != _words[first].Line) && EventLexicon.Caption.TryMatch(_words, end, out var credit) && (credit.Value.End == _words.Count || _words[credit.Value.End].Line != _words[first].Line);

    // "Soldiers drill in the hills – July 26, 2024 (website)": a line of its own, the day of the picture at its end behind a dash or comma.
    private bool EndsInDay(int first, int end)
    {
        if (end < _words.Count && _words[end].Line == _words[end - 1].Line || end - first > LongestDatedCaption || _words[first].Line == 0) return false;
        for (var i = end - 1; i > first + ShortestCaption && i >= end - LongestCredit; i--)
            if (_dateAt.TryGetValue(i, out var day)) return day is { Form: DateForm.Explicit, HasYear: true } && _words[i - 1].IsAny(",", "-", "–", "—", "،") && (day.End >= end || _words[day.End].IsAny(".", "(", "["));
        return false;
    }

    // "(AFP Photo / A. B.)", "(File photo, Reuters)": whose picture it is, in brackets at the end of the line.
    private bool EndsInCredit(int first, int end)
    {
        if (!_words[end - 1].Is(")")) return false;
        for (var i = end - 2; i > first && i >= end - LongestCredit && !_words[i].Is("("); i--)
            if (EventLexicon.Caption.TryMatch(_words, i, out var credit) && (credit.Value.Count > 1 || _words.Any(i + 1, end - 1, w => w.IsAny("/", "photo", "photos", "via")))) return true;
        return false;
    }
}
