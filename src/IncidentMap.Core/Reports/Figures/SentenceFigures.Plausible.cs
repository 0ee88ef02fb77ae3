using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Whether a number or a noun counts people at all: not an age, not a thing, not somebody in passing.</summary>
internal sealed partial class SentenceFigures
{
    private bool IsPlausible(CountMention person, bool governed)
    {
        if (IsOtherPlural(person, governed)) return false;
        var afterHarm = governed && _gap == 0 || _whole is not null && _gap <= 1;
        if (person.IsImplied && (IsBody(person) || IsFallen(person) || IsTitleOfName(person))) return true;
        if (person.IsImplied && governed && !_harmUsed && person.Outcome == _harm!.Value.Word.Outcome) return true;
        if (person.IsImplied) return person.Outcome is null && (afterHarm || IsHeadlineSubject(person));
        // "left wounded people, some in severe condition": of those told before.
        if (person is { IsUncounted: true, HasNoun: false } && _words[person.First].Is("some") && _words.Any(person.First - 1, person.First, w => w.IsAny(",", "with"))) return false;
        if (person.IsUncounted && !person.HasNoun) return IsHarmNext(person.End) || afterHarm && (!IsThing(person.End) || governed && _harm!.Value.Word.Outcome == Outcome.Killed);
        if (person.HasNoun) return true;
        return afterHarm && (!IsThing(person.End) || governed && _harm!.Value.Word.IsToll && _words[person.First - 1].IsAny("to", "at", "الي")) || IsHarmNext(person.End) || _words.Any(person.End, Math.Min(_end, person.End + 1), w => w.IsAny("being", "هم"));
    }

    // سقط شهيد, "شهيد وجرحى بقصف": one of the dead or wounded without the article, where the sentence begins or people fall.
    private bool IsFallen(CountMention person) =>
        person.Outcome is Outcome.Killed or Outcome.Injured && _words[person.First].IsArabic && !_words[person.First].Variants[0].StartsWith("ال", StringComparison.Ordinal)
        && (person.First == _first || _words[person.First - 1].IsAny(":", "|") || _words.Any(Math.Max(_first, person.First - 2), person.First, w => w.Variants.Any(v => Falls.Contains(v))) || _words[person.First].HasAnd && _found.Count > 0 && _found[^1].End == person.First && _found[^1].Counts);

    // الشهيد فلان الفلاني: at the head of a line, with nothing behind but the name.
    private bool IsTitleOfName(CountMention person) =>
        person.Outcome is Outcome.Killed or Outcome.Injured && person.First <= _first + 1 && person.End < _end && PersonName.IsWhole(_words, person.End, _end);

    private bool IsBody(CountMention person) => _words[person.First].Variants.Any(v => v is "جثه" or "جثمان") && person.End > person.First + 1;

    // "Child killed in …": a bare noun that the word of harm follows at once.
    private bool IsHeadlineSubject(CountMention person) => !_words[person.First].IsArabic && (IsHarmNext(person.End) || IsListedBeforeHarm(person))
        || _words[person.First].IsArabic && IsSubjectBeforeVerb(person)
        || _words[person.First].IsArabic && _words[person.First].HasAnd && _gap <= (IsKin(person) ? ListGap + 2 : 1) && _found.Count > 0 && _found[^1].Counts;

    // إن امرأة قتلت, أن طفلاً أصيب.
    private bool IsSubjectBeforeVerb(CountMention person) =>
        person.First > _first && _words[person.First - 1].Variants.Any(v => v is "ان") && HarmLexicon.Words.TryMatch(_words, person.End, out var verb) && !_words[person.End].HasAnd && verb.Value.Value.Governs != Governs.Previous;

    // "Woman and two children killed".
    private bool IsListedBeforeHarm(CountMention person) =>
        (person.First == _first || _words[person.First - 1].Kind == WordKind.Mark) && person.End + 1 < _end && _words[person.End].IsAny("and", ",") && PersonPhraseReader.TryRead(_words, person.End + 1) is { HasNoun: true } next && IsHarmNext(next.End);

    // A man is named in full before "and his son" follows.
    private bool IsKin(CountMention person) => _words[person.First].Form is ['و', .., 'ه' or 'ا'];


    private bool IsHarmNext(int at)
    {
        for (var steps = 0; steps < 4 && at < _end && Auxiliaries.Contains(_words[at].Form) && !HarmLexicon.Words.Has(_words, at); steps++) at++;
        return HarmLexicon.Words.TryMatch(_words, at, out var harm) && harm.Value.Value.Governs != Governs.Next && at < _end;
    }

    // A number whose next word is a noun that is no person counts something else.
    private bool IsThing(int at)
    {
        if (at >= _end || _words[at].Kind != WordKind.Letters) return at < _end && _words[at].Is("%");
        if (PartyLexicon.Names.Has(_words, at) && !_words[at].IsArabic && HarmLexicon.Beside.Has(_words, at + 1)) return false;
        if (_skip(at) is not null || HarmLexicon.Beside.Has(_words, at) || HarmLexicon.Breakdown.Has(_words, at) || _words[at].HasAnd) return false;
        if (_words[at].IsArabic) return !(_words[at].Form[0] is 'ب' or 'ل' || _words[at].IsAny("في", "من", "جرا", "اثر", "علي", "خلال", "بعد", "عند", "منهم", "نتيجه", "اخرين"));
        return !_words[at].IsAny("in", "on", "at", "by", "when", "after", "during", "near", "as", "from", "incl", "including", "while", "others", "more", "with", "inside", "who", "whom", "were", "was", "are", "have", "had", "without");
    }

    private bool IsAge(CountMention person) =>
        !person.HasNoun
        && (_words.Any(person.End, Math.Min(_end, person.End + 2), w => w.IsAny("عام", "عاما", "سنه", "اعوام", "سنوات", "years", "year", "yearold") && !w.IsAny("عامله"))
            || _words.Any(person.First - 2, person.First, w => w.IsAny("aged", "age", "العمر", "عمره", "عمرها") && w.Kind == WordKind.Letters));
}
