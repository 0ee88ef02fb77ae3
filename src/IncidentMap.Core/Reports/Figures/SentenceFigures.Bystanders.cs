using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>People named for another reason than their harm: those who did it, those who say so, plurals of others.</summary>
internal sealed partial class SentenceFigures
{
    // "activists and local first responders said".
    private const int SayingReach = 7;

    // "shot by border guards", "killed when gunmen opened fire", برصاص عناصر, أعدم مسلحون ثلاثة: those who did it.
    private bool IsAgent(CountMention person) =>
        (person.IsBarePlural || person.IsImplied) && _words.Any(person.First - 2, person.First, w => w.IsAny("by", "برصاص", "بنيران", "يد", "ايدي", "قبل", "اطلقها", "اطلقه", "نفذها", "نفذه", "شنها", "شنه")) && !IsPassiveAgentless(person)
        || person.IsBarePlural && person.First > _first && _words[person.First - 1].IsAny("اعدم", "ذبح")
        || person.IsBarePlural && !_words[person.First].IsArabic && person.First > _first && _words[person.First - 1].IsAny("when", "after", "as", "where", "before", "that") && !IsHarmNext(person.End);

    // "…, rescuers said", ", activists and first responders said", "a doctor told"; قال ناشطون.
    private bool IsSpeaker(CountMention person) => person.IsBarePlural
        ? _words[person.First].IsArabic
            ? person.First > 0 && SpeakerLexicon.Saying.Has(_words, person.First - 1)
            : SpeakerLexicon.Saying.Has(_words, person.End) || (person.First == _first || _words[person.First - 1].Is(",")) && SaysNext(person.End)
        : person is { HasNoun: true, Min: 1, Max: 1 } && IsSaidBy(person);

    private bool SaysNext(int at)
    {
        for (var i = at; i < Math.Min(_end, at + SayingReach) && _words[i].Kind == WordKind.Letters && !HarmLexicon.Words.Has(_words, i); i++)
            if (SpeakerLexicon.Saying.Has(_words, i)) return true;
        return false;
    }

    // "said a doctor", "according to a nurse", قال طبيب; ", a medic said". "Reported a civilian killed" tells of him.
    private bool IsSaidBy(CountMention person) =>
        person.First > _first && (IsSpeechBefore(person.First) || !_words[person.First].IsArabic && _words[person.First - 1].Is(",") && SpeakerLexicon.Saying.TryMatch(_words, person.End, out var said) && said.Value.Value == SpeakerLexicon.Speech);

    private bool IsSpeechBefore(int at)
    {
        for (var i = Math.Max(_first, at - 2); i < at; i++)
            if (SpeakerLexicon.Saying.TryMatch(_words, i, out var said) && said.Value.Value == SpeakerLexicon.Speech && said.Value.End == at) return true;
        return false;
    }

    // مقتل سيدة ونزوح الأهالي, مقتل سيدة بقصف على مخيم للنازحين: a plural that no و ties to the killed before it is of others.
    private bool IsOtherPlural(CountMention person, bool governed) =>
        person is { IsBarePlural: true, Outcome: null } && governed && _harmUsed && _whole is null && !(_words[person.First].IsArabic && _words[person.First].HasAnd) && !_words.Any(person.First - 1, person.First, w => w.IsAny("او", "و", ",", "مع", "and", "or", "with", "including", "mostly", "all"));

    // A mark between "by" and the noun parts them.
    private bool IsPassiveAgentless(CountMention person) => _words[person.First - 1].Kind == WordKind.Mark;

    // "the lives of four people": lives are counted only with a number of their own.
    private bool IsLives(CountMention person) =>
        person.IsBarePlural && _words.Any(person.First, person.End, w => w.Variants.Any(v => v is "lives" or "souls" or "ارواح"));
}
