using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Verbs that say harm only by what stands behind their people: "shot a farmer in the foot", "treated 12 people for burns", "sent nine to hospital".</summary>
internal sealed class HarmBehindPeople(FigureWalk walk)
{
    // "in his left foot", "for minor shrapnel wounds".
    private const int MostBetween = 4;

    // "، جلهم من الأطفال والنساء،".
    private const int LongestAside = 10;

    /// <summary>Takes such a verb: those behind it are injured; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where it may stand.</param>
    internal int? Take(int i)
    {
        var verb = walk.Words[i].Form;
        if (HarmLexicon.Aid.Has(walk.Words, i)) return AreAidedBesideDead(i) ? Injured(i) : null;
        if (HarmLexicon.Meets.Has(walk.Words, i)) return MeetsHarm(i) ? Injured(i) : null;
        if (verb is not ("shot" or "shooting" or "treated" or "treating" or "sent" or "sending") || i + 1 >= walk.End || HarmLexicon.Words.Has(walk.Words, i)) return null;
        if (PersonPhraseReader.TryRead(walk.Words, i + 1) is not { IsBarePlural: false } people || people.IsImplied || !IsHarm(verb[0..2], people.End)) return null;
        return Injured(i);
    }

    // تعرض ثلاثة مدنيين، جلهم أطفال، لإصابات متفاوتة.
    private bool MeetsHarm(int verb)
    {
        if (PersonPhraseReader.TryRead(walk.Words, verb + 1) is not { IsBarePlural: false, HasNoun: true, Outcome: null } people) return false;
        for (var i = people.End; i < Math.Min(walk.End, people.End + LongestAside); i++)
            if (walk.Words[i].Form is ['ل', ..] && HarmLexicon.SufferedObjects.TryMatch(walk.Words, i, out var suffered)) return suffered.Value.Value == "wounds";
            else if (HarmLexicon.Words.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i)) return false;
        return false;
    }

    private int Injured(int verb)
    {
        walk.GovernAnew(new HarmWord(Outcome.Injured, Governs.Next), verb);
        return verb + 1;
    }

    // انتشلت فرقنا جثامين أربعة وأسعفت ستة: beside the dead whom rescuers brought out, those whom they gave aid were hurt.
    private bool AreAidedBesideDead(int verb) =>
        walk.Words[verb].HasAnd && walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Killed, Parent: null }) && !walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Injured })
        && PersonPhraseReader.TryRead(walk.Words, verb + 1) is { IsBarePlural: false, Outcome: null };

    private bool IsHarm(string verb, int at) => at < walk.End && verb switch
    {
        "sh" => walk.Words[at].Is("in") && Takes("limbs", at + 1),
        "tr" => walk.Words[at].Form is "for" or "with" && Takes("wounds", at + 1),
        _ => walk.Words[at].Is("to") && walk.Words.Any(at + 1, Math.Min(walk.End, at + 3), w => w.Form is "hospital" or "hospitals"),
    };

    private bool Takes(string kind, int first)
    {
        for (var i = first; i < Math.Min(walk.End, first + MostBetween) && walk.Words[i].Kind == WordKind.Letters; i++)
            if (HarmLexicon.SufferedObjects.TryMatch(walk.Words, i, out var suffered) && suffered.Value.Value == kind) return true;
        return false;
    }
}
