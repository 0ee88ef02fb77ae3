using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// Reads one sentence from left to right and gives each number of people its harm: by its own noun ("42 dead"), by the word
/// of harm before it, or by the one after it; and links parts to wholes where the sentence says so ("among them", brackets).
/// </summary>
internal sealed partial class SentenceFigures
{
    // Words without meaning here that may stand between a word of harm and its first number, and between numbers of a list.
    private const int FirstGap = 9;
    private const int ListGap = 3;

    private const int LongestAside = 14;

    // No single act of this war harmed so many (the deadliest, of August 2013, is counted at 1,429 dead); such a number is the war's.
    private const int OfAWar = 10_000;

    // How far people may stand before their verb, and a member of a list before the next.
    private const int LongestSubject = 12;
    private const int LongestMember = 24;

    // How far behind "claimed" or أودى the word for life may stand.
    private const int LifeReach = 14;

    private static readonly string[] Falls = ["سقط", "سقوط", "وقع", "وقوع", "ارتقي", "ارتقا", "خلف", "خلفت", "يخلف", "اوقع", "اوقعت", "يوقع", "وجود", "هناك", "اسعاف", "انبا"];

    // "dozens more were reportedly injured": what may stand between people and the verb of their harm.
    private static readonly string[] Auxiliaries = ["were", "was", "have", "had", "has", "been", "people", "others", "more", "also", "reportedly", "allegedly", "seriously", "heavily", "critically", "severely", "slightly", "lightly", "all", "being", "further", "badly", "mostly", "are", "is", "said", "believed", "reported", "thought", "feared", "known", "to"];

    private static readonly string[] Life = ["حيات", "الحياه", "بحياه", "ارواح", "مصرع", "حتف"];

    private readonly IReadOnlyList<Word> _words;
    private readonly Func<int, int?> _skip;
    private readonly int _first;
    private readonly int _end;
    private readonly List<CountMention> _found = [];
    private (HarmWord Word, int At)? _harm;
    private bool _harmUsed;
    private int _gap;
    private CountMention? _whole;
    private bool _inBrackets;
    private bool _held;
    private bool _isTotal;
    private int? _totalAfter;
    private string? _ignoreNext;
    private CountMention? _subject;
    private Hit<HarmWord>? _lone;

    private SentenceFigures(IReadOnlyList<Word> words, int first, int end, Func<int, int?> skip) => (_words, _first, _end, _skip) = (words, first, end, skip);

    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="skip">Where a date or time stands, the index past it.</param>
    internal static List<CountMention> Read(IReadOnlyList<Word> words, int first, int end, Func<int, int?> skip)
    {
        var sentence = new SentenceFigures(words, first, end, skip);
        for (var i = first; i < end;) i = sentence.Step(i);
        sentence.SettleLone();
        sentence.TakeListsApart();
        TakenApartAgain.LinkWithin(words, sentence._found);
        sentence.IgnoreUngoverned();
        sentence.LinkUnderToll();
        sentence.CountKinAsCivilians();
        return sentence._found;
    }

    private int Step(int i)
    {
        if (_skip(i) is { } past) return past;
        if (QuotedNameOf(i) is { } behind) return behind;
        var raises = HarmLexicon.TotalAfter.TryMatch(_words, i, out var total);
        if (raises && IsOfOneStrike(i)) return NewToll(i, total!.Value.End);
        if (raises && _found.Exists(f => f.Counts)) _totalAfter ??= i;
        if (IsSinceToday(i) || IsWithinHours(i)) return Pass(i);
        if (raises || HarmLexicon.Total.TryMatch(_words, i, out total) || IsOverMonth(i) || IsOfThisYear(i)) _isTotal |= _totalAfter is null;
        if (HarmLexicon.Allegation.Has(_words, i)) _ignoreNext = "an allegation that its speaker only repeats";
        if (HarmLexicon.Recalled.TryMatch(_words, i, out var recalled) && Recalls(recalled.Value.Value)) return Recall(recalled.Value);
        if (HarmLexicon.NotKnown.TryMatch(_words, i, out var notKnown)) return Unknown(notKnown.Value.End);
        if ((RiseFrom(i) ?? RiseBeforeToll(i) ?? NumberOfToll(i)) is { } risen) return risen;
        if (HarmLexicon.Nobody.TryMatch(_words, i, out var nobody)) return Nobody(nobody.Value);
        if (NoneAt(i) is { } none) return Nobody(none);
        if (HarmLexicon.Together.TryMatch(_words, i, out var together) && !HasOneEach(together.Value)) return Together(together.Value);
        if (HarmLexicon.Among.TryMatch(_words, i, out var among) && Among(among.Value)) return among.Value.End;
        if (HarmLexicon.Held.TryMatch(_words, i, out var held) && !IsSaidOfVictims(i) && !IsHeldBy(i)) return Hold(held.Value.End);
        if (HarmLexicon.Other.TryMatch(_words, i, out var other) && !PersonLexicon.Nouns.Has(_words, i) && (_harmUsed || BefellOthers(i))) return Hold(other.Value.End, held: false);
        if (_words[i].Is("اكبر") && i + 1 < _end && _words[i + 1].IsAny("عدد")) return Hold(i + 2, held: false);
        if (HarmLexicon.Words.TryMatch(_words, i, out var harm) && !IsNounHere(i)) return Harm(harm.Value);
        if (PersonPhraseReader.TryRead(_words, i) is { } person) return Person(person);
        if (HarmLexicon.Breakdown.TryMatch(_words, i, out var parts) && !IsNumber(parts.Value.End - 1)) return TakeAsParts(parts.Value) ?? BeginParts(parts.Value.End);
        if (_words[i].Is("بين") && PersonLexicon.Nouns.Has(_words, i + 1)) return BeginParts(i + 1);
        if (_inBrackets && _words[i].IsAny(")", "-", "–", "—")) (_whole, _inBrackets) = (null, false);
        else if (_words[i].Kind == WordKind.Mark && OpensParts(i)) return OpenBracket(i);
        if (IsDivision(i)) return BeginParts(i + 1, isAll: true);
        return total is { } t ? t.End : Pass(i);
    }

    // "as well as", إلى جانب: the list goes on, whatever clause stood between.
    private int Pass(int i)
    {
        if (HarmLexicon.Beside.TryMatch(_words, i, out var beside))
        {
            if (beside.Value.Count > 1 && _found.Count > 0 && _found[^1].Counts) _gap = 0;
            return beside.Value.End;
        }
        if (_harm?.Word.IsToll == true && _words[i].IsAny("to", "at", "الي", "ل")) _gap = 0;
        else if (_words[i].Kind == WordKind.Letters && !IsNameBehindPerson(i)) _gap++;
        return i + 1;
    }

    // "15 wounded", "10 dead": after a number these are nouns, before one they are verbs; a definite plural is a noun as well.
    private bool IsNounHere(int i) =>
        _words[i].IsAny("wounded", "injured", "dead") && _words.Any(i - 1, i, w => w.Kind == WordKind.Digits || w.IsAny("of", "the", "a"))
        && !(_words[i].IsAny("wounded", "injured") && i + 1 < _end && _words[i + 1].IsAny("in", "by"));

    private int Nobody(Hit<string> hit)
    {
        foreach (var outcome in (Outcome[])[Outcome.Killed, Outcome.Injured])
            if (hit.Value == "both" || Token.Of(outcome) == hit.Value)
                _found.Add(new CountMention { First = hit.First, End = hit.End, Sentence = _words[hit.First].Sentence, Min = 0, Max = 0, Outcome = outcome, HasNoun = true, Trigger = hit.First, IsOfBoth = hit.Value == "both" });
        return hit.End;
    }

    private int Hold(int end, bool held = true)
    {
        (_held, _harm, _whole) = (held, null, null);
        return end;
    }

    private int Harm(Hit<HarmWord> hit)
    {
        _held = false;
        if (hit.First == _tollBehind) return hit.End;
        var word = hit.Value;
        if (hit.First > _first && _words[hit.First - 1].IsAny("لا", "ولا", "لم", "ولم", "لن", "not", "never")) return Unharmed(hit.End);
        if (word.NeedsLife && !NamesLife(hit.End) && !IsLoss(hit)) return hit.End;
        if (word.NeedsLife && IsLoss(hit)) word = word with { Outcome = Outcome.Missing };
        if (word.Outcome == Outcome.Missing && hit.First > _first && _words[hit.First - 1].IsAny("من", "from")) return hit.End;
        (_together, _among) = (false, false);
        SettleLone();
        if (!_inBrackets) _whole = null;
        var next = hit.End < _end && _skip(hit.End) is null ? PersonPhraseReader.TryRead(_words, hit.End) : null;
        var forward = word.Governs == Governs.Next && !FollowsItsSubject(hit, next) || word.Governs == Governs.Either && !IsPassive(hit.First) && (next is null && NamesBehind(hit.End) || next is { } n && (!n.IsImplied || n.HasNoun && !PreviousIsOpen()));
        if (!forward) Subject(hit);
        (_harm, _harmUsed, _gap) = ((word, hit.First), !forward, 0);
        if (!forward) return hit.End;
        if (OneByPronoun(hit) is { } past) return past;
        if (NamedPersons(hit.End) is not { } named)
        {
            if (next is null && IsLoneVerb(hit)) _lone = hit;
            return hit.End;
        }
        return AddNamed(word.Outcome, hit.First, named);
    }

    // "15 people were wounded, six of them …": whoever follows, the wounded stand before it.
    private bool IsPassive(int at) => !_words[at].IsArabic && at > _first && _words[at - 1].IsAny("were", "was", "been", "being");

    // "had killed Turki al-Bin'ali".
    private bool NamesBehind(int at) => at < _end && !_words[at].IsArabic && !PreviousIsOpen() && PersonName.ListAt(_words, at, _end) is not null;

    // إن امرأة قتلت: the subject before its verb.
    private bool FollowsItsSubject(Hit<HarmWord> hit, CountMention? next) =>
        _words[hit.First].IsArabic && !_words[hit.First].HasAnd && next is null && _found.Count > 0 && _found[^1] is { Outcome: null, Ignored: null, HasNoun: true } subject && subject.End == hit.First;

    // "3 people died", "he was killed", "A. B. and C. D. were killed".
    private void Subject(Hit<HarmWord> hit)
    {
        var given = GivePrevious(hit.Value.Outcome, hit.First);
        if (given) AddWhoseTheyWere(hit.Value.Outcome, hit.First);
        if (NamesBefore(hit.First) is { } names) AddNamed(hit.Value.Outcome, hit.First, names);
        else if (!given && IsSingularPassive(hit)) AddOne(hit.Value.Outcome, hit.First - 1, hit.End);
        // "Several soldiers killed, wounded in a blast": some of both.
        else if (!given && hit.Value.Outcome == Outcome.Injured && _words.Any(hit.First - 1, hit.First, w => w.IsAny(",", "and")) && _found.Count > 0 && _found[^1] is { IsUncounted: true, Counts: true, Outcome: Outcome.Killed } some && _harm?.At == hit.First - 2) AddOther(some);
    }

    // "opened fire on a driver, killing him": he who stands before, or one whom the sentence does not name.
    private int? OneByPronoun(Hit<HarmWord> hit)
    {
        if (hit.End >= _end || !_words[hit.End].IsAny("him", "her") || PersonPhraseReader.TryRead(_words, hit.End) is { IsImplied: false } || PersonLexicon.Nouns.Has(_words, hit.End + 1)) return null;
        if (!GivePrevious(hit.Value.Outcome, hit.First) && !_found.Exists(f => f.Counts && f.Outcome == hit.Value.Outcome)) AddOne(hit.Value.Outcome, hit.First - 1, hit.End + 1);
        _harmUsed = true;
        return hit.End + 1;
    }

    // "lost" means death only with "life" near it.
    private bool NamesLife(int end) =>
        _words.Any(end, Math.Min(_end, end + LifeReach), w => w.IsAny("lives", "life") || w.IsArabic && Array.Exists(Life, l => w.Form.Contains(l, StringComparison.Ordinal)));

    // فُقد أربعة: without a word for life people are missing.
    private bool IsLoss(Hit<HarmWord> hit) =>
        _words[hit.First].Variants.Any(v => v is "فقد" or "فقدان") && !NamesLife(hit.End) && hit.End < _end && PersonPhraseReader.TryRead(_words, hit.End) is { IsUncounted: false, HasNoun: true };

    private bool PreviousIsOpen() => _found.Exists(f => f.Outcome is null && f.Ignored is null && f.HasNoun);

    private bool IsSingularPassive(Hit<HarmWord> hit) =>
        hit.First > 0 && _words[hit.First - 1].IsAny("was", "been") && !_found.Exists(f => f.Outcome is not null);

    private void AddOne(Outcome outcome, int first, int end) =>
        _found.Add(new CountMention { First = first, End = end, Sentence = _words[first].Sentence, Min = 1, Max = 1, Outcome = outcome, IsImplied = true, HasNoun = true, Trigger = first + 1, Ignored = _ignoreNext, Status = IsOfCouncil(first) ? VictimStatus.Civilian : VictimStatus.Unknown });

    private int Person(CountMention person)
    {
        var isListed = _words[person.First].IsAny("a", "an", "another", "his", "her", "their") || IsKin(person);
        var governed = _harm is not null && _gap <= (!_harmUsed ? FirstGap : isListed ? ListGap + 3 : ListGap);
        if (IsSpokenOf(person, governed))
        {
            person.IsSpokenOf = true;
            if (!IsRescued(person)) person.Ignored = "spoken of, not counted";
        }
        if (IsToldOfTheNamed(person)) return Pass(person.First);
        if (IsWhatHeIsCalled(person)) return CallHim(person);
        if (IsSideOfBefore(person)) return GiveSide(person);
        if (IsOfOneNumber(person)) return ShareNumber(person);
        if (IsAge(person) || IsLives(person) || IsAgent(person) || IsSpeaker(person)) return Skip(person);
        if (!IsPlausible(person, governed)) return SkipSubject(person);
        person.Ignored ??= _ignoreNext ?? (_held ? PeopleThere : TogetherHere(person));
        if (IsWholeOf(person)) _found[^1].Parent = person;
        if (PartByItself(person) is { } its) Join(person, its);
        else if (_whole is { } whole && _gap <= ListGap + 2 && !BelongsToNext(person)) Join(person, whole);
        else if (governed && !BelongsToNext(person))
        {
            _whole = null;
            if (DiesOfWounds(person)) person.Outcome = Outcome.Killed;
            person.Outcome ??= _harm!.Value.Word.Outcome;
            person.Trigger = _harm!.Value.At;
            person.IsAmong |= _among && person.Outcome == _harm.Value.Word.Outcome;
        }
        if (person.Outcome is not null && person.Trigger < 0) person.Trigger = person.First;
        if (_together && person.IsUncounted) AddOther(person);
        if (governed && _harm!.Value.Word.IsToll && NumberLexicon.Before.TryMatch(_words, _harm.Value.At - 1, out var above) && above.Value.Value == "more") person.Max = null;
        if (governed && _harm!.Value.Word.IsToll && _totalAfter is null && !_isTotal) TakeIn(person);
        if (governed && _harm!.Value.Word.IsToll) _toll ??= person;
        if (person == _toll && person.Status == VictimStatus.Unknown) person.Status = _tollOf;
        // قتلى وجرحى مدنيون: the adjective behind is of both.
        if (person is { IsBarePlural: true, Status: VictimStatus.Civilian } && _words[person.First].HasAnd && _found.Count > 0 && _found[^1] is { IsUncounted: true, Status: VictimStatus.Unknown } pair && pair.End == person.First) pair.Status = VictimStatus.Civilian;
        if (person is { HasNoun: false, IsUncounted: true, Status: VictimStatus.Unknown } && PersonLexicon.ArmedBodies.Has(_words, person.End)) person.Status = VictimStatus.Belligerent;
        if (person is { IsOfTheHarmed: true, Outcome: { } theirs }) (_harm, governed) = ((new HarmWord(theirs, Governs.Next), person.First), true);
        _found.Add(person);
        (_harmUsed, _gap) = (_harmUsed || governed, 0);
        return person.End;
    }

    // بعد وفاة ثلاثة مصابين, "the death of two of the wounded": those who were wounded have died.
    private bool DiesOfWounds(CountMention person) =>
        person.Outcome == Outcome.Injured && !person.IsBarePlural && _gap == 0 && _harm is { Word: { Outcome: Outcome.Killed, Governs: Governs.Next, IsOfWounds: true } } && !_words[person.First].HasAnd;

    // "Two of the wounded succumbed to their injuries".
    private bool DiesOfWounds(CountMention person, int verb) =>
        person is { Outcome: Outcome.Injured, Ignored: null, HasNumberWord: true, HasNoun: true } && verb - person.End <= 2 && person.Trigger == person.First
        && HarmLexicon.Words.TryMatch(_words, verb, out var harm) && harm.Value.Value is { Outcome: Outcome.Killed, IsOfWounds: true };

    private static void Join(CountMention part, CountMention whole)
    {
        if (part.Outcome is { } own && whole.Outcome is { } its && own != its) return;
        part.Parent = whole;
        part.Outcome ??= whole.Outcome;
        part.Trigger = whole.Trigger;
        if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
    }

    private int Skip(CountMention person)
    {
        _gap++;
        return person.IsImplied || person.HasNoun ? person.First + 1 : person.End;
    }

    private int BeginParts(int end, bool isAll = false)
    {
        if (_found.FindLast(f => f.Ignored is null && f.Parent is null) is { } whole && (whole.Min > 1 || whole.Max is null))
        {
            (_whole, _gap) = (whole, 0);
            whole.IsDividedWhole |= isAll || _words[end - 1].Variants.Any(v => v is "هم" or "هما" or "comprising");
        }
        return end;
    }

    private bool IsJustAfterFigure(int i) => _found.Count > 0 && _found[^1].End >= i - 4 && (_found[^1].Min > 1 || _found[^1].Max is null);

    private int OpenBracket(int i)
    {
        (_whole, _inBrackets, _gap) = (_words[i].Is(":") ? _found.FindLast(f => f.Counts && f.Parent is null)! : WholeOf(i), !_words[i].Is(":"), 0);
        _whole.IsDividedWhole |= PersonPhraseReader.TryRead(_words, i + 1) is { IsExact: true };
        return i + 1;
    }

    // "eight members – five prisoners and three guards", themselves part of 33: what adds up is taken apart, else the whole.
    private CountMention WholeOf(int mark)
    {
        var last = _found[^1];
        if (last.Parent is null) return last;
        long sum = 0;
        for (var i = mark + 1; i < _end && PersonPhraseReader.TryRead(_words, i) is { IsExact: true } part; i = part.End + (part.End < _end && _words[part.End].IsAny("and", ",", "و") ? 1 : 0)) sum += part.Min;
        return sum == last.Min ? last : last.Parent;
    }

    // Quoted or tagged names after a word of harm: مقتل كل من "…" و"…".
    private (int First, int End, int Count)? NamedPersons(int at)
    {
        var i = at;
        while (i < _end && (_words[i].IsAny("كل", "من", "of", "both", "each") || _words[i].Is("(") && i > at)) i++;
        if (i < _end && _words[i].IsTagged && !_words[i].Is("مدني") && !PartyLexicon.Names.Has(_words, i) && PersonPhraseReader.TryRead(_words, i) is null) return (i, EndOfTag(i), 1);
        var isList = i > at;
        var count = 0;
        var end = i;
        while (i < _end && _words[i].Is("\"") && CloseOfQuote(i, isList ? 40 : 8) is { } close)
        {
            count += 1 + (isList ? Enumerable.Range(i, close - i).Count(k => _words[k].Is(",")) : 0);
            end = i = close + 1;
            while (i < _end && _words[i].IsAny("و", ",", "and")) i++;
        }
        if (count > 0) return (at, end, count);
        return i < _end && PersonPhraseReader.TryRead(_words, i) is null && PersonName.ListAt(_words, i, _end, isList) is { } names ? (i, names.End, names.Count) : null;
    }

    private int? CloseOfQuote(int open, int reach)
    {
        for (var i = open + 1; i < Math.Min(_end, open + reach); i++)
            if (_words[i].Is("\"")) return i > open + 1 ? i : null;
        return null;
    }

    private int EndOfTag(int at)
    {
        var end = at + 1;
        while (end < _end && _words[end].ContinuesTag) end++;
        return end;
    }

    private int AddNamed(Outcome outcome, int trigger, (int First, int End, int Count) named)
    {
        var described = named.First > trigger ? Described(named.End, named.Count) : null;
        _found.Add(new CountMention { First = named.First, End = named.End, Sentence = _words[trigger].Sentence, Min = named.Count, Max = named.Count, Outcome = outcome, HasNoun = true, IsNamed = true, Trigger = trigger, Ignored = _ignoreNext, Status = described?.Status ?? VictimStatus.Unknown, Role = described?.Role });
        (_harmUsed, _gap) = (true, 0);
        return described?.End ?? named.End;
    }

    // Numbers of people that no word of harm took.
    private void IgnoreUngoverned()
    {
        foreach (var figure in _found)
        {
            if (figure.Outcome is null) figure.Ignored ??= NoHarm;
            if (_isTotal || figure.First > _totalAfter || figure is { IsUncounted: false, Min: >= OfAWar }) figure.Ignored ??= RunningTotal;
        }
    }
}
