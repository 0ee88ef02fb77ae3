using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>A verb of one person whom no subject follows: it is said of somebody who stands far before it, or of one whom the text names elsewhere.</summary>
internal sealed class LoneVerb(FigureWalk walk, NamedPeople names)
{
    // "The citizen A. B. (31), of the village of X, 15 km west of Y, was wounded": how far his verb may stand.
    private const int SubjectReach = 30;

    // Between the verb and those with him stand the time and the place.
    private const int CompanionReach = 12;

    private CountMention? _subject;
    private Hit<HarmWord>? _lone;

    // Somebody named before a verb may yet be its subject.
    internal int SkipSubject(CountMention person)
    {
        if (person is { IsImplied: true, Outcome: null }) walk.LastSingle = person;
        if (person is { IsImplied: true, Outcome: null } && walk.Words[person.First].IsArabic && !walk.Words[person.First].HasAnd) _subject = person;
        return walk.Skip(person);
    }

    // قُتل برصاص …, أصيب بجروح: no subject follows at once.
    internal bool IsLoneVerb(Hit<HarmWord> hit) =>
        HarmLexicon.Lone.TryMatch(walk.Words, hit.First, out var lone) && hit.Count == lone.Value.Count
        && (hit.End >= walk.End || (walk.PastTime(hit.End) is var past && past > hit.End ? !IsSubject(past) : walk.Words[hit.End].Kind == WordKind.Mark || walk.Words[hit.End].IsArabic && walk.Words[hit.End].Form is not ("بها" or "به" or "بهما") && (walk.Words[hit.End].Form[0] == 'ب' || HarmLexicon.LoneBefore.HasForm(walk.Words[hit.End].Form))));

    // قُتل مساء أمس مسعف: the time stands between the verb and its subject.
    private bool IsSubject(int at) => at < walk.End && !walk.Words[at].HasAnd && PersonPhraseReader.TryRead(walk.Words, at) is { HasNoun: true, Outcome: null };

    // A verb of one person that nobody followed is said of who stands before it; where nobody does, of one whom the text names elsewhere.
    internal void SettleLone()
    {
        if (_lone is not { } verb) return;
        _lone = null;
        var outcome = verb.Value.Outcome;
        if (walk.Found.Exists(f => f.Trigger == verb.First || f.Outcome == outcome && f.Counts)) return;
        if (_subject is { } subject && verb.First - subject.End <= SubjectReach && !walk.Found.Exists(f => f.First > subject.First && f.First < verb.First && f.Outcome is not null))
        {
            (subject.Outcome, subject.Trigger, subject.Ignored) = (outcome, verb.First, walk.IgnoreNext);
            walk.Found.Add(subject);
        }
        else if (!walk.Found.Exists(f => f.Outcome is null && f.HasNoun))
        {
            names.AddOne(outcome, verb.First, verb.End);
            walk.Found[^1].Trigger = verb.First; // one verb for him and for those with him
        }
    }

    /// <summary>
    /// قُتل مع زوجته وطفليه, قُتل هو وزوجته: the one who is not named beside his verb, and the list goes on; استشهد معه فلان: whoever follows
    /// died with one told of before. Null for other verbs, else where to go on.
    /// </summary>
    /// <param name="hit">The verb.</param>
    internal int? CompanionsBehind(Hit<HarmWord> hit)
    {
        if (hit.End + 1 >= walk.End || !walk.Words[hit.First].IsArabic || !HarmLexicon.Lone.Has(walk.Words, hit.First)) return null;
        if (walk.Words[hit.End].Form is "معه" or "معها" or "معهم" or "معهما" or "معو") return hit.End + 1;
        if (walk.Words[hit.End].Form is not ("مع" or "هو" or "هي" or "برفقه" or "رفقه") || PersonPhraseReader.TryRead(walk.Words, hit.End + 1) is not { HasNoun: true, IsKin: true } and not { HasNoun: true, Group: not null }) return null;
        walk.Govern(hit.Value, hit.First);
        Wait(hit);
        SettleLone();
        (walk.HarmUsed, walk.Gap) = (true, 0);
        return hit.End + 1;
    }

    /// <summary>
    /// قُتل فجر أمس في المدينة مع اثنين من أبنائه: behind the time and the place of a verb that nobody followed, those who died with him whom it
    /// is said of. Null elsewhere, else where to go on.
    /// </summary>
    /// <param name="i">Index of the word.</param>
    internal int? CompanionsFarBehind(int i)
    {
        if (_lone is not { } verb || i + 1 >= walk.End || i - verb.End > CompanionReach || walk.Words[i].Form is not ("مع" or "برفقه" or "رفقه") || PersonPhraseReader.TryRead(walk.Words, i + 1) is not { HasNoun: true } others) return null;
        if (!others.IsKin && (others.Group is null || walk.Words[others.End - 1].Form[^1] is not ('ه' or 'ا')) && !walk.Words.Any(others.First, others.End, w => w.Variants.Any(v => HarmLexicon.Companions.HasForm(v)))) return null;
        for (var k = verb.End; k < i; k++)
            if (walk.Words[k].Kind == WordKind.Mark || HarmLexicon.NotWith.Has(walk.Words, k)) return null;
        SettleLone();
        walk.Govern(verb.Value, verb.First, isUsed: true);
        return i + 1;
    }

    /// <summary>True while a verb waits for whom it is said of.</summary>
    internal bool IsWaiting => _lone is not null;

    /// <summary>Keeps a verb that nobody follows.</summary>
    internal void Wait(Hit<HarmWord> verb) => _lone = verb;
}
