using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Cuts the words of a text into sentences, reads the figures of each, and says which of them tell of something else.</summary>
internal sealed class SentenceCutter
{
    // A "sentence" without end is cut, so that what is quadratic within a sentence stays small.
    private const int LongestSentence = 300;

    private const int LongestSubject = 8;

    // How many sentences after a total what is "documented" is of it.
    private const int TotalReach = 3;

    // وأسفر هذا القصف, "ما أدى".
    private const int LongestOfResult = 4;

    // "- حي مساكن هنانو:".
    private const int LongestHead = 6;

    // عشرات.
    private const int Dozens = 20;

    // Days from the first of a month to its last.
    private const int ShortestMonth = 27;

    private readonly WordList _words;
    private readonly Dictionary<int, DateMention> _dateAt;
    private readonly List<DateMention> _dates;
    private readonly List<PlaceMention> _places;
    private readonly ClauseTurns _turns;
    private readonly int _otherStories;
    private readonly HashSet<int> _related;
    private readonly HashSet<int> _amid;
    private readonly BackgroundFinder _background;
    private readonly CaptionFinder _captions;

    private readonly List<CountMention> _earlier = [];
    private readonly List<Sentence> _sentences = [];
    private int _lastTotal = int.MinValue / 2;

    // That total is one of acts: "the number of incidents since January climbs to 198. They left 231 dead", وتسببت الهجمات بمقتل 94.
    private bool _countsActs;
    private bool _isTotal;
    private bool _isInList;

    // The first date and the first place not before the sentence in hand: what came earlier is not looked at again.
    private int _date;
    private int _place;

    internal SentenceCutter(WordList words, List<DateMention> dates, List<PlaceMention> places, PlaceMemo memo)
    {
        _words = words;
        (_dates, _places) = (dates, places);
        _dateAt = dates.ToDictionary(d => d.First);
        _turns = new ClauseTurns(words, new PlacesInOrder(places), memo);
        _background = new BackgroundFinder(words, _dateAt);
        _captions = new CaptionFinder(words, _dateAt);
        _otherStories = OtherStories.Begin(words);
        _related = OtherStories.LinesBetween(words);
        _related.UnionWith(OtherStories.LinesAbove(words));
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
        while (_date < _dates.Count && _dates[_date].First < first) _date++;
        while (_place < _places.Count && _places[_place].First < first) _place++;
        var figures = SentenceFigures.Read(_words, PastAlert(first, end), end, at => _dateAt.TryGetValue(at, out var date) ? date.End : null);
        if (_sentences.Count > 0 && _words[_sentences[^1].First].Sentence == _words[first].Sentence) GappedHarm.Take(_words, first, _sentences[^1].Figures, figures);
        TakenApartAgain.Link(_earlier, figures);
        DeadOfTheWounded.Link(_earlier, figures);
        UnderCare.Link(_earlier, figures);
        var others = TollsByPlace.Take(_words, first, end, PlacesBefore(end), figures);
        if (_sentences.Count > 0 && _words[first].Line == _words[_sentences[^1].First].Line) ShortTolls.Take(_words, first, end, _sentences[^1].First, _sentences[^1].Figures, figures);
        if (first == 0 || _words[first].Line != _words[first - 1].Line) _isInList = IsListMark(first);
        var goesOn = _isTotal && GoesOnTotal(first, end) || IsOfAMonth(first, end) || IsDocumented(first, end) || IsOfMoreDays(first, end, figures);
        if (goesOn) Totals.IgnoreAsTotal(figures);
        _isTotal = goesOn || Totals.IsTotal(figures) || _isTotal && !figures.Exists(f => f.Counts) && (end < _words.Count && _words[end].Sentence == _words[first].Sentence || _words[end - 1].Is(":") || _words[end - 1].Line != _words[first == 0 ? 0 : first - 1].Line);
        if (IsOfOtherCause(first, end)) foreach (var figure in figures) figure.Ignored ??= Ignored.OtherCause;
        if (IsGeneral(first, end, figures)) Totals.IgnoreAsTotal(figures);
        if (IsOfAYear(first, end)) foreach (var figure in figures) figure.Ignored ??= Ignored.OnlyRecalled;
        var isOther = first >= _otherStories || _related.Contains(_words[first].Line);
        if (isOther) foreach (var figure in figures) figure.Ignored ??= Ignored.OtherStory;
        _earlier.AddRange(figures.Where(f => f.Counts));
        AddParts(new Sentence { First = first, End = end, Index = _sentences.Count, Figures = figures, IsOwnAct = IsOwnAct(first, end), Background = _background.Of(first, end, _sentences.Count > 0 ? _sentences[^1] : null), IsBelowBackground = IsBelowBackground(first), IsCaption = _captions.IsCaption(first, end) || _captions.EndsInDay(first, end) && !figures.Exists(f => f.Counts), IsOfAnotherStory = isOther, IsAmid = _amid.Contains(_words[first].Line) }, others);
    }

    // "BREAKING: Civilian, 2 fighters killed", عاجل | قتل: a sentence begins behind it.
    private int PastAlert(int first, int end)
    {
        if (_words[first].Form is not ("breaking" or "urgent" or "عاجل") || first + 1 >= end || _words[first + 1].Kind != WordKind.Mark) return first;
        var past = first + 1;
        while (past + 1 < end && _words[past].Kind == WordKind.Mark) past++;
        return past;
    }

    // "46 died in X and 16 in Y": each place's toll is a clause of its own.
    private void AddParts(Sentence whole, List<int> others)
    {
        ShareSide(whole);
        var rest = others.FindAll(o => o > whole.First && o < whole.End);
        if (rest.Count == 0 || whole.Background is not null || IsTakenApart(whole))
        {
            _sentences.Add(whole);
            return;
        }
        rest.Add(whole.End);
        for (var (first, part) = (whole.First, 0); part < rest.Count; first = rest[part++])
            _sentences.Add(new Sentence { First = first, End = rest[part], Index = _sentences.Count, Figures = whole.Figures.FindAll(f => f.First >= first && f.First < rest[part]), IsOwnAct = part > 0 || whole.IsOwnAct, IsOfList = part > 0, IsBelowBackground = whole.IsBelowBackground, IsCaption = whole.IsCaption, IsOfAnotherStory = whole.IsOfAnotherStory, IsAmid = whole.IsAmid });
    }

    // "27 were killed in the Ghouta. … 13 in X, eight in Y and six in Z": those of whom the text told before.
    private bool IsTakenApart(Sentence list)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
            if (list.Figures.Where(f => f is { Counts: true, Parent: null } && f.Outcome == outcome).Sum(f => (long)f.Min) is > 0 and var sum && _earlier.Exists(e => e is { IsUncounted: false, Parent: null } && e.Outcome == outcome && (e.Min >= sum || e.IsApproximate && e.Min >= TollOverPlaces.Roughly * sum) && e.First < list.First)) return true;
        return false;
    }

    // "Five civilians were killed in X, while another was killed in Y": one more of them.
    private void ShareSide(Sentence clause)
    {
        if (!clause.IsOwnAct) return;
        foreach (var more in clause.Figures)
            if (more is { Counts: true, IsBesides: true, Status: VictimStatus.Unknown, Role: null, Group: null } && _sentences[^1].Figures.FindLast(f => f is { Counts: true, Parent: null } && f.Outcome == more.Outcome) is { } before) more.Status = before.Status;
    }

    // "Most of the victims are children", "mines have claimed hundreds of lives": told of all such acts, with no number, day or settlement of
    // its own, below an act that has one; وتتعرض المنطقة لقصف متكرر يوقع قتلى below the story, whatever it told.
    private bool IsGeneral(int first, int end, List<CountMention> figures) =>
        _sentences.Count > 0 && figures.Exists(f => f.Counts) && figures.TrueForAll(f => !f.Counts || f.IsUncounted)
        && !HasSettlement(end)
        && !Enumerable.Range(first, end - first).Any(i => _dateAt.ContainsKey(i))
        && (EventLexicon.Habits.IsIn(_words, first, end) || _earlier.Count > 0 && (IsOfRemnants(first, end) || Enumerable.Range(first, end - first).Any(i => IsOfAllTime(i, end))) || IsOfRemnants(first, end) && figures.TrueForAll(static f => !f.Counts || f.Min >= Dozens));

    // "Remnants of battles … resulted in the killing of dozens of civilians", وأودت الألغام بحياة المئات: all that there are.
    private bool IsOfRemnants(int first, int end) =>
        _words[first].Form is "remnants" or "mines" or "landmines" or "unexploded" || _words[first].IsArabic && first + 1 < end && _words[first + 1].Form is "الالغام" or "مخلفات";

    // A harm done in the present perfect, or most of the harmed in the present.
    private bool IsOfAllTime(int i, int end) =>
        _words[i].Form is "have" or "has" && i + 1 < end && HarmLexicon.Words.Has(_words, i + 1)
        || _words[i].Form is "most" or "majority" or "many" && i + 1 < end && _words[i + 1].Is("of") && Enumerable.Range(i, Math.Min(LongestSubject, end - i)).Any(k => _words[k].Form is "are" or "remain")
        || _words[i].Variants.Any(v => v is "معظم" or "اغلب" or "غالبيه") && i + 1 < end && HarmLexicon.TheDead.Has(_words, i + 1)
        || _words[i].Form is "often" or "frequently" or "regularly" or "annually"
        || _words[i].Is("make") && i + 1 < end && _words[i + 1].Is("up");

    // "The earthquake killed 1,400": no word of a strike beside the cause.
    private bool IsOfOtherCause(int first, int end) =>
        HarmLexicon.OtherCauses.IsIn(_words, first, end) && !StrikeLexicon.Strong.IsIn(_words, first, end);

    // "In 2016, a strike on a school killed 22", "in 2015 when …", "Thus, it has documented 60 deaths in 2015": news dates its own event closer than by a year.
    private bool IsOfAYear(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (_words[i].Form is "in" or "during" && _words[first].Form is "thus" or "accordingly" or "thereby" && YearAt(i + 1) is not null) return true;
            else if (_words[i].Form is "in" or "during" && YearAt(_words[i + 1].Form is "early" or "mid" or "late" ? i + 2 : i + 1) is { } past && past < end && (i <= first + 1 && _words[past].Is(",") || i == first && _words[i].Is("in") && NumberReader.TryRead(_words, past) is not null || _words[past].Is("when"))) return true;
        return false;
    }

    // "In November 2022 … documented the death of 160 people across the areas …": of a whole month, with no settlement and no strike named.
    private bool IsOfAMonth(int first, int end) =>
        HasMonth(end) && !StrikeLexicon.Strong.IsIn(_words, first, end) && !HasSettlement(end);

    // "11 were killed on Wednesday. … The toll of two days of fighting has risen to 39": those of the one day are in it.
    private bool IsOfMoreDays(int first, int end, List<CountMention> figures)
    {
        if (_words[first].IsArabic) return false;
        var isToll = false;
        for (var i = first; i < end; i++)
            if (isToll && CountedSince.IsManyDaysOf(_words, i)) return ExceedsEarlier(figures);
            else isToll |= _words[i].Form is "toll" or "number";
        return false;
    }

    private bool ExceedsEarlier(List<CountMention> figures)
    {
        foreach (var earlier in _earlier)
            if (earlier is { Counts: true, IsUncounted: false, Parent: null })
                foreach (var figure in figures)
                    if (figure.Counts && figure.Outcome == earlier.Outcome && figure.Min > earlier.Min) return true;
        return false;
    }

    // "… 32 such attacks since the beginning of the year. … The monitor has documented the loss of 129 soldiers": of all of them.
    private bool IsDocumented(int first, int end)
    {
        if (HarmLexicon.Total.IsIn(_words, first, end)) (_lastTotal, _countsActs) = (_sentences.Count, CountedActs.AreTold(_words, first, end));
        if (_countsActs && _sentences.Count - _lastTotal == 1 && (_words[first].Sentence == _words[_sentences[^1].First].Sentence || _words[first].Form is "they" or "these" or "those" || HarmLexicon.LeadsTo(_words, first) && HarmLexicon.IsResult(_words, first, ResultTense.Past) && !BegunByOne(first, end))) return true;
        if (_isTotal && first + 1 < end && !_words[first].IsArabic && CountedActs.ArePointedAt(_words, first)) return true;
        if ((_isTotal || _countsActs && _sentences.Count - _lastTotal == 1) && Enumerable.Range(first, Math.Max(0, end - first - 1)).Any(PointsBack)) return true;
        return _sentences.Count - _lastTotal is > 0 and <= TotalReach && Enumerable.Range(first, Math.Min(end - first, LongestSubject)).Any(i => _words[i].Form is "documented" or "recorded")
            && !Enumerable.Range(first, end - first).Any(i => StrikeLexicon.Strong.Has(_words, i) || _dateAt.ContainsKey(i)) && !HasSettlement(end);
    }

    // نتج عن قصف اليوم, انتهت معركة: the subject behind the verb is one act, or that of a day.
    private bool BegunByOne(int verb, int end)
    {
        for (var i = verb + 1; i < Math.Min(end, verb + 1 + LongestOfResult); i++)
            if (TimeLexicon.Relative.Has(_words, i) || TimeLexicon.Weekdays.Has(_words, i)) return true;
        var subject = verb + 1 < end && _words[verb + 1].Is("عن") ? verb + 2 : verb + 1;
        return subject < end && IsOneAct(_words[subject]) && (StrikeLexicon.Has(_words, subject) || _words[subject].Is("معركه"));
    }

    // قصف may be that of months.
    private static bool IsOneAct(Word word) =>
        word.IsArabic && !word.Is("قصف") && !word.Form.StartsWith("ال", StringComparison.Ordinal) && !word.Form.EndsWith("ات", StringComparison.Ordinal) && !word.Form.EndsWith("ها", StringComparison.Ordinal) && !word.Form.EndsWith("هم", StringComparison.Ordinal);

    // خلال هذه الفترة, جراء تلك العمليات: those counted in the sentence before, as "the explosions" behind a total are.
    private bool PointsBack(int i) =>
        _words[i].IsArabic && CountedActs.ArePointedAt(_words, i) || _words[i].Form is "هذه" or "تلك" && _words[i + 1].Is("الفتره") || _words[i].Is("الفتره") && _words[i + 1].Form is "ذاتها" or "نفسها";

    private int? YearAt(int at) =>
        at < _words.Count && _words[at] is { Kind: WordKind.Digits, Form: ['1', '9', ..] or ['2', '0', ..] and { Length: 4 } } && !_dateAt.ContainsKey(at) ? at + 1 : null;

    // "These attacks killed 21, as follows: • May: three …": the lines behind a total take it apart; "In addition, over 218 were wounded".
    private bool GoesOnTotal(int first, int end) =>
        HarmLexicon.TotalAdds.TryMatch(_words, first, out var on) && !Enumerable.Range(on.Value.End, end - on.Value.End).Any(i => StrikeLexicon.Strong.Has(_words, i) || TimeLexicon.Relative.Has(_words, i) || TimeLexicon.Weekdays.Has(_words, i))
        || _isInList || IsOfSoFar(first, end) || IsOfAllSince(first, end)
        || TimeLexicon.Months.TryMatch(_words, first, out var month) && month.Value.End < end && _words[month.Value.End].Is(":");

    // "It brought to 250 the number killed since Sunday. More than 1,200 have been injured": with no strike, day or settlement of its own.
    private bool IsOfAllSince(int first, int end)
    {
        for (var i = first; i + 2 < end; i++)
            if (_words[i].Form is "have" or "has" && _words[i + 1].Is("been") && HarmLexicon.Words.IsIn(_words, i + 2, Math.Min(end, i + 4))) return !StrikeLexicon.Strong.IsIn(_words, first, end) && !DayIn(first, end) && !HasSettlement(end);
        return false;
    }

    // كما أعلن الجيش حتى الآن مقتل 46 من جنوده, behind what fighting brought since it began: with no strike, day or settlement of its own.
    private bool IsOfSoFar(int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (_words[i].Is("حتي") && _words[i + 1].Form is "الان" or "اليوم" or "اللحظه" || _words[i].Form is "في" or "وفي" && _words[i + 1].Is("المقابل") || _words[i].Form is "بالمقابل" or "وبالمقابل")
                return !StrikeLexicon.Strong.IsIn(_words, first, end) && !DayIn(first, end) && !HasSettlement(end, "SY");
        return false;
    }

    // A date of a month or longer before the end of this sentence.
    private bool HasMonth(int end)
    {
        for (var i = _date; i < _dates.Count && _dates[i].First < end; i++)
            if (_dates[i] is { IsSince: false } date && date.Last.DayNumber - date.Start.DayNumber >= ShortestMonth) return true;
        return false;
    }

    private bool HasSettlement(int end, string? country = null)
    {
        for (var i = _place; i < _places.Count && _places[i].First < end; i++)
            if (_places[i].Place is { Accuracy: <= GeolocationAccuracy.City } place && (country ?? place.Country) == place.Country) return true;
        return false;
    }

    private List<PlaceMention> PlacesBefore(int end)
    {
        var last = _place;
        while (last < _places.Count && _places[last].First < end) last++;
        return _places.GetRange(_place, last - _place);
    }

    private bool DayIn(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_dateAt.ContainsKey(i) && !_words[i].Is("اليوم")) return true;
        return false;
    }

    // "…; in Y three women were killed by an air strike", "…, while two others died in Y".
    private bool IsOwnAct(int first, int end) =>
        _sentences.Count > 0 && _sentences[^1] is var before && before.Figures.Exists(f => f.Counts)
        && (IsNextOfBulletin(before.First, first) || _words[before.First].Sentence == _words[first].Sentence && _turns.OpensScene(before.First, first, end) || (_words[before.First].Sentence == _words[first].Sentence || _words[first].Form is "كما" or "وفي" or "كذلك" or "in" or "also") && _turns.AreTwoActs(before.First, first, end));

    // "- حي س: ثلاثة شهداء بقصف" and below it "- حي ص: شهيد بغارة": each line is of its own place.
    private bool IsNextOfBulletin(int above, int first) =>
        _words[above].Line != _words[first].Line && HeadOf(first) is { } here && HeadOf(above) is { } there && here.Text != there.Text && (here.Place is null || here.Place.Id != there.Place?.Id);

    private PlaceMention? HeadOf(int first)
    {
        for (var i = first + 1; i < Math.Min(_words.Count, first + LongestHead) && _words[i].Sentence == _words[first].Sentence; i++)
            if (_words[i].Is(":")) return _places.Find(p => p.End == i && p.First >= first);
        return null;
    }

    private bool IsListMark(int at) => _words[at].Form is "•" or "-" or "–" or "*" or "▪";

    private bool IsBelowBackground(int first) =>
        _sentences.Count > 0 && _sentences[^1] is var above && (above.Background is not null || above.IsBelowBackground) && _words[above.First].Line == _words[first].Line;
}
