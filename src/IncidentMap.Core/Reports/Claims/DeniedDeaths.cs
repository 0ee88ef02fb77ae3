using IncidentMap.Reports.Events;
using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"Four were killed, residents said. … The army denied that anybody had died", "The agency said that the strike caused no casualties": who says that nobody was killed in an act of which another counts the dead.</summary>
internal sealed class DeniedDeaths(Context context, Event told, List<Statement> statements)
{
    // "denied on Tuesday that any of the people", نفت وزارة الدفاع الروسية وقوع: how far behind the verb the deaths may stand, and its subject before or behind it.
    private const int DeathsReach = 8;
    private const int SubjectReach = 4;

    /// <summary>Lets whoever denies the deaths of this act say that there were none.</summary>
    /// <param name="text">The origin of what the text itself counts.</param>
    internal void Add(string text)
    {
        if (!statements.Exists(static s => s is { Outcome: Outcome.Killed, Min: > 0 })) return;
        foreach (var sentence in told.Sentences)
        {
            if (sentence.Background is not null || sentence.Speakers.Count == 0 && !SpeakerLexicon.Denying.Has(context.Words, sentence.First) || DenialIn(sentence) is not { } denial || Denier(sentence, denial.First) is not { } origin || !IsCountedByAnother(origin, Outcome.Killed)) continue;
            foreach (var own in statements)
                if (own is { Origin: null, Outcome: Outcome.Killed, IsOfHeadline: false, Min: > 0 }) own.Origin = text;
            statements.Add(new Statement { Sentence = sentence, Origin = origin, Outcome = Outcome.Killed, Tops = [denial] });
        }
    }

    /// <summary>True where somebody says of the very act that nobody was harmed, of which another counts the harmed.</summary>
    /// <param name="zero">What he says.</param>
    internal bool IsOfThisAct(Statement zero) =>
        zero is { Origin: { } origin, Sentence.Background: null } && IsCountedByAnother(origin, zero.Outcome) && !statements.Exists(s => s is { Origin: null, IsOfHeadline: false, Min: > 0 } && s.Outcome == zero.Outcome) && NamesTheAct(zero.Sentence) && IsNowhereElse(zero.Sentence);

    // Nobody who counts them is the one who denies them.
    private bool IsCountedByAnother(string origin, Outcome outcome)
    {
        var counted = statements.FindAll(s => s.Outcome == outcome && s.Min > 0 && !s.IsOfHeadline);
        return counted.Count > 0 && counted.TrueForAll(s => s.Origin != origin);
    }

    private CountMention? DenialIn(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if ((context.Words[i].Form is "denied" or "denies" or "denying" || SpeakerLexicon.Denying.Has(context.Words, i)) && EndOfDeaths(i + 1, Math.Min(sentence.End, i + DeathsReach)) is { } end && IsNowhereElse(sentence))
                return new CountMention { First = i, End = end, Sentence = context.Words[i].Sentence, Min = 0, Max = 0, Outcome = Outcome.Killed, HasNoun = true, Trigger = i };
        return null;
    }

    // "that anyone was killed", "any deaths", وقوع قتلى; of civilians alone it would say nothing of others.
    private int? EndOfDeaths(int first, int end)
    {
        var isAny = false;
        for (var i = first; i < end; i++)
        {
            if (context.Words[i].Form is "anyone" or "anybody" or "any" or "people" or "وقوع" or "سقوط" or "وجود" or "حدوث" or "تسجيل" or "اي") isAny = true;
            else if (isAny && HarmLexicon.NoneOf.TryMatch(context.Words, i, out var none) && none.Value.Value is "killed" or "both") return none!.Value.End;
            else if (isAny && HarmLexicon.Words.TryMatch(context.Words, i, out var harm)) return harm.Value.Value.Outcome == Outcome.Killed ? harm.Value.End : null;
            else if (context.Words[i].Form is "civilians" or "civilian" or "targeting" or "responsibility" or "مدنيين" or "استهداف" or "مسووليتها" || context.Words[i].Kind != WordKind.Letters) return null;
        }
        return null;
    }

    private string? Denier(Sentence sentence, int verb)
    {
        foreach (var name in sentence.Speakers)
            if (context.Words[verb].IsArabic ? name.First > verb && name.First - verb <= SubjectReach : name.End <= verb && verb - name.End < SubjectReach) return name.Value.Origin;
        return context.Words[verb].IsArabic && verb == sentence.First ? SpeakerLexicon.Others : null;
    }

    private bool NamesTheAct(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            if (context.Words[i].IsArabic && context.Words[i].Form.StartsWith("ال", StringComparison.Ordinal) && StrikeLexicon.Has(context.Words, i)) return true;
        return ActsBehind.NamesIt(context.Words, sentence.First, sentence.End);
    }

    private bool IsNowhereElse(Sentence sentence) =>
        sentence.Places.TrueForAll(p => p.Place is { Accuracy: >= GeolocationAccuracy.Governorate } || p.Place is { } there && there.Id == told.Scene?.Place.Id || told.Sentences.Exists(s => s != sentence && s.Places.Exists(q => q.Text == p.Text || p.Place is not null && q.Place?.Id == p.Place.Id)));
}
