using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Arabic puts who did it between the verb and those whom it befell: قتل مسلحون مجهولون رجلاً, اغتال عناصر من التنظيم ثلاثة أشخاص.</summary>
internal sealed class AgentBehindVerb(FigureWalk walk)
{
    // مسلحون مجهولون يستقلون دراجة نارية: words that may tell more of who did it.
    private const int LongestAgent = 9;

    /// <summary>Where those whom a verb befell begin, past who did it; null where nobody stands between.</summary>
    /// <param name="hit">The verb.</param>
    internal int? ObjectBehind(Hit<HarmWord> hit)
    {
        if (hit.Count != 1 || !walk.Words[hit.First].IsArabic || hit.End >= walk.End || !HarmLexicon.Transitive.Has(walk.Words, hit.First) || AgentAt(hit.End) is not { } end) return null;
        for (var i = end; i < Math.Min(walk.End, end + LongestAgent); i++)
        {
            if (walk.PastDate(i) is { } past)
            {
                i = past - 1;
                continue;
            }
            var word = walk.Words[i];
            if (word.HasAnd || word.Kind == WordKind.Mark && !word.Is("\"") || HarmLexicon.LoneBefore.HasForm(word.Form) && !word.Is("من") || HarmLexicon.Breakdown.Has(walk.Words, i) || HarmLexicon.Words.Has(walk.Words, i)) return null;
            if (!walk.Words[i - 1].Is("من") && word.Form[0] is not 'ل' && PersonPhraseReader.TryRead(walk.Words, i) is { } befell) return IsObject(befell) ? i : null;
            if (word.Kind == WordKind.Letters && word.Form[0] == 'ب' && !PartyLexicon.Names.Has(walk.Words, i)) return null;
        }
        return null;
    }

    // A party, or a plural without a number of men under arms or unknown.
    private int? AgentAt(int at)
    {
        if (walk.Words[at].HasAnd) return null;
        if (walk.Words[at].IsAny("مجهولون", "ملثمون", "مسلحون")) return at + 1;
        if (PartyLexicon.Names.TryMatch(walk.Words, at, out var party)) return party.Value.End;
        if (PersonLexicon.ArmedBodies.TryMatch(walk.Words, at, out var body)) return body.Value.End;
        return PersonPhraseReader.TryRead(walk.Words, at) is { IsBarePlural: true, Status: VictimStatus.Belligerent } men && !walk.Words[at].Form.EndsWith("ين", StringComparison.Ordinal) ? men.End : null;
    }

    // One, a number, or a plural in the accusative; not another plural that only tells who did it.
    private bool IsObject(CountMention people) =>
        people is { HasNoun: true, IsUncounted: false, Outcome: null } || people is { IsBarePlural: true, Outcome: null } && walk.Words[people.First].Form.EndsWith("ين", StringComparison.Ordinal);
}
