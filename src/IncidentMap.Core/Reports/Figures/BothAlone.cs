using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"The father and the son came out alive; both are badly wounded": two, whoever they are.</summary>
internal static class BothAlone
{
    /// <summary>The two of whom alone a verb is told; null elsewhere.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="verb">Where the verb stands.</param>
    internal static CountMention? Before(FigureWalk walk, int verb)
    {
        var words = walk.Words;
        var at = verb - 1;
        while (at > walk.First && (words[at].Form is "are" or "were" or "remain" or "remained" or "have" or "been" or "had" || HarmLexicon.Manner.HasExactly(words[at]))) at--;
        if (at < walk.First || at == verb - 1 && words[verb].Form is not ("died" or "are" or "were") || !words[at].Is("both") || at > walk.First && words[at - 1].Kind != WordKind.Mark && words[at - 1].Form is not ("and" or "but")) return null;
        if (walk.Found.Exists(static f => f is { Outcome: null, Ignored: null, HasNoun: true })) return null;
        return new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 2, Max = 2, HasNoun = true, HasNumberWord = true, Ignored = walk.IgnoreNext };
    }
}
