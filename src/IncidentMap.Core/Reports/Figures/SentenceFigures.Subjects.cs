using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People whose harm stands far from them, and words that only say who somebody counted already is.</summary>
internal sealed partial class SentenceFigures
{
    private const string PeopleThere = "people there, not people harmed";

    // "The citizen A. B. (31), of the village of X, 15 km west of Y, was wounded": how far his verb may stand.
    private const int SubjectReach = 30;

    // "one person it described as": how far behind somebody may stand what he is called.
    private const int CalledReach = 5;

    // Verbs of one person, who may stand before them or be left unsaid.
    private static readonly string[] Lone = ["قتل", "قتلت", "اصيب", "اصيبت", "استشهد", "استشهدت", "توفي", "توفيت", "جرح", "جرحت"];

    private static readonly string[] Prepositions = ["في", "اثر", "جرا", "نتيجه", "اثنا", "خلال", "عندما", "متاثرا", "متاثره", "امام", "علي", "داخل", "قرب", "هو", "هي", "من", "مع", "بعد", "قبل", "فجر", "صباح", "مسا", "اليوم", "امس"];

    // Somebody named before a verb may yet be its subject.
    private int SkipSubject(CountMention person)
    {
        if (person is { IsImplied: true, Outcome: null } && _words[person.First].IsArabic && !_words[person.First].HasAnd) _subject = person;
        return Skip(person);
    }

    // قُتل برصاص …, أصيب بجروح: no subject follows at once.
    private bool IsLoneVerb(Hit<HarmWord> hit) =>
        _words[hit.First].Variants.Any(v => Lone.Contains(v)) && hit.Count == 1
        && (hit.End >= _end || _skip(hit.End) is not null || _words[hit.End].Kind == WordKind.Mark || _words[hit.End].IsArabic && !_words[hit.End].IsAny("بها", "به", "بهما") && (_words[hit.End].Form[0] == 'ب' || Prepositions.Contains(_words[hit.End].Form)));

    // A verb of one person that nobody followed is said of who stands before it; where nobody does, of one whom the text names elsewhere.
    private void SettleLone()
    {
        if (_lone is not { } verb) return;
        _lone = null;
        var outcome = verb.Value.Outcome;
        if (_found.Exists(f => f.Trigger == verb.First || f.Outcome == outcome && f.Counts)) return;
        if (_subject is { } subject && verb.First - subject.End <= SubjectReach && !_found.Exists(f => f.First > subject.First && f.First < verb.First && f.Outcome is not null))
        {
            (subject.Outcome, subject.Trigger, subject.Ignored) = (outcome, verb.First, _ignoreNext);
            _found.Add(subject);
        }
        else if (!_found.Exists(f => f.Outcome is null && f.HasNoun)) AddOne(outcome, verb.First, verb.End);
    }

    // السيدة "فلانة" نازحة من …, الطفل فلان الفلاني تلميذ: behind the name a noun says who it is.
    private bool IsToldOfTheNamed(CountMention person) =>
        person is { IsImplied: true, Outcome: null } && _words[person.First].IsArabic && !_words[person.First].HasAnd
        && _found.Count > 0 && _found[^1] is { Counts: true, Min: 1, Max: 1 } one && (one.IsImplied || one.IsNamed) && person.First > one.End && person.First - one.End < LongestName + 3
        && Enumerable.Range(one.End, person.First - one.End).All(k => _words[k].Is("\"") || PersonName.IsPart(_words, k));

    // "killing one person it described as a commander": what somebody counted already is called.
    private bool IsWhatHeIsCalled(CountMention person) =>
        person is { Min: 1, Max: 1 } && _found.Count > 0 && _found[^1] is { Counts: true, Min: 1, Max: 1 } && person.First - _found[^1].End <= CalledReach
        && _words.Any(person.First - 1, person.First, w => w.Is("as")) && _words.Any(person.First - 2, person.First - 1, w => w.IsAny("described", "identified", "named", "known", "describes", "portrayed"));

    private int CallHim(CountMention person)
    {
        if (_found[^1].Status == VictimStatus.Unknown) _found[^1].Status = person.Status;
        _found[^1].Role ??= person.Role;
        return person.End;
    }

    // جرحى في صفوف المدنيين, قتلى وجرحى من المدنيين, "casualties among civilians": whose side those counted before are on.
    private bool IsSideOfBefore(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null } and not { Status: VictimStatus.Unknown } && _found.Count > 0 && _found[^1] is { Counts: true, Status: VictimStatus.Unknown } last
        && person.First - last.End is 1 or 2 && _words[person.First - 1].IsAny("صفوف", "بين", "من", "among") && !(person.First - last.End == 2 && !_words[last.End].IsAny("في", "من", "بين"));

    // "nine soldiers and militiamen": nine of both together.
    private bool IsOfOneNumber(CountMention person) =>
        person is { IsBarePlural: true, Outcome: null, Group: null } && !_words[person.First].IsArabic && _found.Count > 0 && _found[^1] is { IsUncounted: false, IsImplied: false, HasNoun: true, HasNumberWord: true, Group: null, Ignored: null, Min: > 1 } number
        && person.First - number.End is >= 1 and <= 3 && _words[number.End].Is("and") && !_words.Any(number.End + 1, person.First, w => w.Kind != WordKind.Letters) && !Enumerable.Range(number.End, person.First - number.End).Any(i => HarmLexicon.Words.Has(_words, i)) && !HarmLexicon.Words.Has(_words, person.End) && !Auxiliaries.Contains(person.End < _end ? _words[person.End].Form : "");

    private int ShareNumber(CountMention person)
    {
        if (_found[^1].Status != person.Status) _found[^1].Status = VictimStatus.Unknown;
        return person.End;
    }

    private int GiveSide(CountMention person)
    {
        for (var k = _found.Count - 1; k >= 0 && _found[k] is { Status: VictimStatus.Unknown, Counts: true } one; k--)
        {
            one.Status = person.Status;
            if (k > 0 && _found[k - 1].End != one.First) break;
        }
        return person.End;
    }

    // "… held … said that 30 people were wounded": whatever was held, these were harmed.
    private bool IsSaidToBeHarmed(CountMention figure, int trigger) =>
        trigger - figure.End <= 2 && !_words[trigger].IsArabic && _words.Any(figure.End, trigger, w => w.IsAny("were", "was", "been"));

    private bool AreAuxiliaries(int first, int end) => !_words.Any(first, end, w => !Auxiliaries.Contains(w.Form));

    // "Four children were among at least seven civilians killed", أربعة أطفال من بين سبعة: who was told of before is part of these.
    private bool IsWholeOf(CountMention person) =>
        _found.Count > 0 && _found[^1] is { Outcome: null, Ignored: null, Parent: null, HasNoun: true } part && part.Min <= person.Min && person.First - part.End is 1 or 2
        && _words[person.First - 1].IsAny("among", "amongst", "بين") && !_words.Any(person.First - 2, person.First, w => w.Kind == WordKind.Mark);

    // "40 fighters surrendered after two days in which 12 died": the forty are none of the dead.
    private bool BefellOthers(int verb)
    {
        if (_words[verb].IsArabic || _found.Count == 0 || _found[^1] is not { Outcome: null, Ignored: null } subject || !AreAuxiliaries(subject.End, verb)) return false;
        subject.Ignored = NoHarm;
        return true;
    }

    // "They kill none but children", "were not injured": what is denied governs nobody.
    private int Unharmed(int end)
    {
        (_harm, _whole) = (null, null);
        return end;
    }
}
