using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People counted by their names.</summary>
internal sealed partial class SentenceFigures
{
    private const int LongestName = 5;

    private const int MostNames = 30;

    // "Khaled al-Ali (34), Omar al-Ali and his brother were killed": the names, with their ages, before the verb; kin among them
    // are counted already. One name alone is told by "was".
    private (int First, int End, int Count)? NamesBefore(int verb)
    {
        var i = verb - 1;
        if (i <= _first || !_words[i].IsAny("were", "was", "been", "have", "had", "others") && _words[verb].IsArabic) return null;
        while (i > _first && _words[i].IsAny("were", "was", "been", "have", "had", "also")) i--;
        var (count, first, kin) = (0, i + 1, 0);
        while (i >= _first && count + kin < MostNames && NameEnding(i) is { } name)
        {
            if (_found.Exists(f => f.First < i + 1 && f.End > name)) kin++;
            else count++;
            first = name;
            if (name - 1 <= _first || !_words[name - 1].IsAny(",", "and")) break;
            i = name - 1;
            while (i > _first && _words[i].IsAny(",", "and")) i--;
        }
        return count > 0 && count + kin > 1 ? (first, verb, count) : null;
    }

    // "A. B., 34, his wife and their three children were killed": whose wife she was.
    private void AddWhoseTheyWere(Outcome outcome, int verb)
    {
        if (_found.Where(f => f.Trigger == verb).MinBy(f => f.First) is not { } first || !_words[first.First].IsAny("his", "her") || first.First - 2 < _first || !_words[first.First - 1].IsAny(",", "and")) return;
        var last = first.First - 2;
        if (_words[last].Kind == WordKind.Digits && last - 2 >= _first && _words[last - 1].Is(",")) last -= 2;
        if (NameEnding(last) is { } name && !_found.Exists(f => f.First <= last && f.End > name)) AddNamed(outcome, verb, (name, last + 1, 1));
    }

    // Where the name that ends at a word begins: capitals, "al-" and an age in brackets behind.
    private int? NameEnding(int last)
    {
        var i = last;
        if (_words[i].Is(")") && i - 2 >= _first && _words[i - 1].Kind == WordKind.Digits && _words[i - 2].Is("(")) i -= 3;
        var end = i;
        while (i >= _first && end - i < LongestName && _words[i].Kind == WordKind.Letters && (_words[i].IsCapital && !IsOther(i) || _words[i].IsAny("al", "el", "bin", "abu", "his", "her", "their") || PersonLexicon.Nouns.Has(_words, i) && i < end)) i--;
        return i < end && i + 1 >= _first && _words.Any(i + 1, end + 1, w => w.IsCapital) ? i + 1 : null;
    }

    // الشاب "فلان الفلاني" وشخص آخر: the name says who is counted already.
    private int? QuotedNameOf(int i) =>
        _words[i].Is("\"") && _found.Count > 0 && _found[^1] is { IsImplied: true } person && person.End == i && CloseOfQuote(i, LongestName + 3) is { } close ? close + 1 : null;

    // استشهدت مراسلة الوكالة فلانة والصحفي فلان: the words of a name part no list.
    private bool IsNameBehindPerson(int i) =>
        _words[i].IsArabic && _found.Count > 0 && _found[^1] is { IsImplied: true, Counts: true } person && i - person.End < LongestName
        && Enumerable.Range(person.End, i - person.End + 1).All(k => PersonName.IsPart(_words, k));

    // "فلان" نائب الرئاسة المشتركة, "Turki al-Bin'ali, a cleric of the group": who the one named was.
    private CountMention? Described(int end, int count)
    {
        var at = end < _end && _words[end].IsAny(",", "(") ? end + 1 : end;
        return at < _end && !_words[at].HasAnd && PersonPhraseReader.TryRead(_words, at) is { } person && person.Min == count && person.IsExact && (count == 1 || person.HasNoun) ? person : null;
    }

    // "…, deputy chief of the civil council, was killed"; the military councils of the north bear arms.
    private bool IsOfCouncil(int at) =>
        _words.Any(Math.Max(_first, at - 10), at, w => w.Is("council")) && _words.Any(Math.Max(_first, at - 11), at, w => w.IsAny("civil", "local", "municipal")) && !_words.Any(Math.Max(_first, at - 11), at, w => w.Is("military"));

    private bool IsOther(int i) =>
        PartyLexicon.Names.Has(_words, i) || StrikeLexicon.Strong.Has(_words, i) || TimeLexicon.Weekdays.Has(_words, i) || TimeLexicon.Months.Has(_words, i) || SpeakerLexicon.Names.Has(_words, i) || StrikeLexicon.Targets.Has(_words, i)
        || _words[i].IsAny("in", "on", "at", "the", "a", "an");
}
