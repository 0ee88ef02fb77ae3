using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// People whom an English sentence lists one by one, somebody among them by his name, with ages, offices and homes between commas:
/// "A. B., 32, a nurse, his brother, C. D., and Colonel E. F., head of the station". A list of which one piece is not understood is no list here.
/// </summary>
internal sealed class PersonList
{
    private const int MostPeople = 20;

    private readonly WordList _words;
    private readonly int _end;
    private readonly bool _isWhole;
    private readonly List<CountMention> _people = [];

    // What the last one of them has: a name, a noun or both; and whether his own comma is still open.
    private bool _isNamed;
    private bool _hasTitle;
    private bool _isClosed;
    private bool _anyNamed;
    private int _past;
    private PersonNoun? _ofAll;

    private PersonList(WordList words, int end, bool isWhole) => (_words, _end, _isWhole) = (words, end, isWhole);

    // How a piece is tied to the one before it.
    private enum Tie
    {
        Start,
        Comma,
        And,
    }

    /// <summary>The people of a list that fills a stretch; null where it is none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the stretch.</param>
    /// <param name="end">Just past its last.</param>
    internal static List<CountMention>? Within(WordList words, int first, int end) => new PersonList(words, end, isWhole: true).Read(first);

    /// <summary>The people of a list that begins at a word, and where it ends; null where none does.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Its first word.</param>
    /// <param name="end">Just past the last word of the sentence.</param>
    internal static (List<CountMention> People, int End)? From(WordList words, int first, int end)
    {
        var list = new PersonList(words, end, isWhole: false);
        return list.Read(first) is { } people ? (people, list._past) : null;
    }

    private List<CountMention>? Read(int first)
    {
        var (at, tie) = (first, Tie.Start);
        while (at < _end && _people.Count < MostPeople)
        {
            var past = EndOfPiece(at);
            var isLast = past >= _end || IsStop(past);
            if (past == at || !Take(at, past, tie, isLast, CommaFollows(past)))
            {
                if (_isWhole || !_isClosed) return null;
                break;
            }
            if (isLast) break;
            (at, tie) = Next(past);
        }
        return _isClosed && _anyNamed && _people.Count > 1 ? _people : null;
    }

    private bool CommaFollows(int past) => past < _end && _words[past].Is(",");

    private bool IsStop(int at) => _words[at].Kind == WordKind.Mark && !_words[at].Is(",");

    private int EndOfPiece(int at)
    {
        var i = at;
        while (i < _end && !(_words[i].Form is "," or "and" or "." or ":" or ";" || _words[i].Is("-") && !_words[i].Joined)) i++;
        return i;
    }

    private (int At, Tie Tie) Next(int past)
    {
        var tie = Tie.Comma;
        while (past < _end && _words[past].Form is "," or "and")
            if (_words[past++].Is("and")) tie = Tie.And;
        return (past, tie);
    }

    // One piece: an age, somebody, or what the one before was.
    private bool Take(int at, int past, Tie tie, bool isLast, bool commaFollows)
    {
        if (tie == Tie.Comma && IsAge(at, past)) return Pass(past);
        if (HarmLexicon.Words.IsIn(_words, at, past)) return false;
        if (Named(at, past, tie) is { } named) return named;
        if (_isClosed && tie == Tie.And) return false;
        if (_isClosed && AreAll(at, past)) return Pass(past);
        if (_isClosed && !_isWhole) return _isNamed && Counted(at, past) is { Min: 1 } what && (isLast || commaFollows || _words[at].Form is "a" or "an") && Describe(what, past);
        if (_isClosed) return IsTold(at, past);
        if (Counted(at, past) is not { } people) return tie == Tie.Comma && IsTold(at, past);
        // "A. B., a nurse, and C. D.": closed by a comma it is he; "A. B., a nurse and C. D." may be three.
        if (tie == Tie.Comma && _words[at].Form is not ("his" or "her" or "their") && people.Min == 1) return _isNamed && (commaFollows || isLast) && Describe(people, past);
        // "Captain C. D., his deputy.": the last of a list stands behind "and".
        if (tie == Tie.Comma && isLast) return _isNamed && Describe(people, past);
        return Add(people, tie, past, isNamed: false, hasTitle: true);
    }

    // "A. B. and C. D., two leaders of the group,": all of them once more.
    private bool AreAll(int at, int past)
    {
        if (Counted(at, past) is not { Min: > 1 } all || all.Min != _people.Sum(p => p.Min)) return false;
        foreach (var one in _people)
            if (one.Status == VictimStatus.Unknown) one.Status = all.Status;
        return true;
    }

    private bool Describe(CountMention what, int past)
    {
        if (_people[^1].Status == VictimStatus.Unknown) _people[^1].Status = what.Status;
        _people[^1].Role ??= what.Role;
        return Pass(past);
    }

    private bool Pass(int past)
    {
        _past = past;
        return true;
    }

    private bool Add(CountMention people, Tie tie, int past, bool isNamed, bool hasTitle)
    {
        _people.Add(people);
        (_isNamed, _hasTitle, _past) = (isNamed, hasTitle, past);
        _anyNamed |= isNamed;
        _isClosed |= tie == Tie.And;
        return true;
    }

    // 32; "aged 32"; "seven".
    private bool IsAge(int at, int past)
    {
        if (_people.Count == 0) return false;
        if (_words[at].Form is "aged" or "age") at++;
        return NumberReader.TryExact(_words, at, out var age, out var end) && age < 110 && (end == past || end + 2 == past && _words[end].Form is "years" && _words[end + 1].Is("old"));
    }

    // "head of the station", "who worked in X", "the president's brother-in-law": begins with a small word.
    private bool IsTold(int at, int past)
    {
        if (_people.Count == 0 || !_isNamed || _words[at] is not { Kind: WordKind.Letters, IsCapital: false }) return false;
        return Pass(past);
    }

    // Somebody with his name; false where a name stands in no place for one, null where there is no name.
    private bool? Named(int at, int past, Tie tie)
    {
        if (NameIn(at, past) is not { } name) return null;
        // "his deputy, C. D.".
        if (_people.Count > 0 && name.First == at && tie == Tie.Comma && _hasTitle && !_isNamed && _people[^1].Min == 1)
        {
            if (name.End < past) return false;
            (_isNamed, _anyNamed, _past) = (true, true, past);
            return true;
        }
        // "two journalists, A. B. and C. D.": the two.
        if (_isClosed && tie != Tie.And || tie == Tie.Comma && _people[^1].Min > 1) return false;
        // In "killed A. B. and C. D. in X, a town", what stands behind the last name is no more of it.
        if (name.End < past && _words[name.End].Form is not ("of" or "from" or "for") && (!_isWhole && tie != Tie.And || _words[name.End].Form is not ("in" or "at" or "with" or "on" or "when" or "while" or "near" or "during" or "by" or "as" or "outside" or "inside"))) return false;
        return Add((name.First > at ? NounIn(at, name.First) : null) ?? OfName(at, name), tie, _isWhole ? past : name.End, isNamed: true, hasTitle: name.First > at);
    }

    // "Nurses A. B. and C. D. and driver E. F.": the plural is said of each name up to the next noun.
    private CountMention OfName(int at, (int First, int End) name)
    {
        for (var i = at; i < name.First; i++)
            if (PersonLexicon.Nouns.TryMatch(_words, i, out var noun)) _ofAll = noun.Value.Value is { Number: NounNumber.Plural, Outcome: null } many ? many : null;
        return One(at, name.End, _ofAll);
    }

    private CountMention One(int first, int end, PersonNoun? noun) => new() { First = first, End = end, Sentence = _words[first].Sentence, Min = 1, Max = 1, HasNoun = true, IsNamed = true, Status = noun?.Status ?? VictimStatus.Unknown, Role = noun?.Role, Group = noun?.Group, IsKin = noun?.IsKin == true };

    // Two capitals or more, or one behind a noun for somebody: where they begin and end.
    private (int First, int End)? NameIn(int at, int past)
    {
        if (NumberReader.TryRead(_words, at) is not null) return null;
        var (i, first, capitals, isTitled) = (at, at, 0, false);
        while (i < past)
            if (PersonLexicon.Nouns.TryMatch(_words, i, out var noun) && noun.Value.End <= past) (i, first, capitals, isTitled) = (noun.Value.End, noun.Value.End, 0, noun.Value.Value.Number == NounNumber.Singular); // "her daughters Noor, Rahaf and Sidra" are more than Noor
            else if (_words[i].IsCapital && PersonName.IsPart(_words, i)) (i, capitals) = (i + 1, capitals + 1);
            else if (PersonName.IsParticle(_words[i]) || _words[i].Is("-") && i > at && i + 1 < past && (_words[i - 1].IsCapital || PersonName.IsParticle(_words[i - 1]))) i++;
            else if (capitals == 0 && IsBeforeName(i, at)) first = ++i;
            else break;
        if (PersonAge(i, past) is { } aged && capitals > 0) i = aged;
        return capitals > 1 || capitals == 1 && isTitled ? (first, i) : null;
    }

    private int? PersonAge(int at, int past) => at + 2 < past && _words[at].Is("(") && _words[at + 1].Kind == WordKind.Digits && _words[at + 2].Is(")") ? at + 3 : null;

    // "his brother-in-law", "the former", "a local": what may stand before the name, beside its noun.
    private bool IsBeforeName(int i, int first) =>
        _words[i].Form is "his" or "her" or "their" or "the" or "a" or "an" ? i == first : _words[i].Form is "in" or "law" or "-" || PersonLexicon.BeforeName.HasExactly(_words[i]) || PersonLexicon.Between.Has(_words, i);

    private CountMention? NounIn(int at, int past)
    {
        if (_words[at].Form is "his" or "her" or "their" or "a" or "an" && Fits(PersonPhraseReader.TryRead(_words, at), past) is { } whole) return whole;
        for (var i = at; i < past; i++)
            if (PersonLexicon.Nouns.TryMatch(_words, i, out var noun)) return noun.Value.Value.Number == NounNumber.Singular ? Titled(i, past) : null;
        return null;
    }

    private CountMention? Titled(int noun, int past)
    {
        _ofAll = null;
        return Fits(PersonPhraseReader.TryRead(_words, noun), past);
    }

    private static CountMention? Fits(CountMention? one, int past) => one is { Min: 1, Max: 1, HasNoun: true, Outcome: null, Ignored: null } && one.End <= past ? one : null;

    // "his wife", "two bodyguards", "a driver of the centre", "the minister", "the country's minister".
    private CountMention? Counted(int at, int past)
    {
        var people = _words[at].Is("the") || _words[at].IsCapital && _words[at].Span.Length > _words[at].Form.Length ? Definite(at) : PersonPhraseReader.TryRead(_words, at);
        if (people is not { HasNoun: true, IsExact: true, Outcome: null, Ignored: null } || people.End > past || people.IsImplied) return null;
        return people.End == past || _words[people.End].Form is "of" or "from" or "for" || !_isWhole && _words[people.End].Form is "in" or "at" or "on" or "when" or "while" or "near" or "during" ? people : null;
    }

    private CountMention? Definite(int at) =>
        NounOfNumber.After(_words, at + 1) is { } noun && PersonLexicon.Nouns.TryMatch(_words, noun, out var one) && one.Value.Value is { Number: NounNumber.Singular } ? NounPhrase.Of(_words, at, noun, new NumberPhrase(at, noun, 1, 1)) : null;
}
