using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"A soldier and a civilian were shot, leaving the former dead and the latter injured": to each of two what is told of him.</summary>
internal static class FormerAndLatter
{
    // "the latter was seriously injured": how far behind it his harm may stand.
    private const int HarmReach = 4;

    /// <summary>Gives the two the harm that the sentence tells of each.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the sentence.</param>
    /// <param name="end">Just past its last.</param>
    /// <param name="found">The people of the sentence.</param>
    internal static void Take(WordList words, int first, int end, List<CountMention> found)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (!words[i].Is("former") || !words[i - 1].Is("the") || HarmBehind(words, i + 1, end) is not { } ofFormer) continue;
            var latter = ofFormer.End;
            while (latter + 1 < end && !(words[latter].Is("latter") && words[latter - 1].Is("the"))) latter++;
            if (HarmBehind(words, latter + 1, end) is not { } ofLatter) return;
            var two = found.FindAll(f => f is { Min: 1, Max: 1, HasNoun: true, Parent: null, Ignored: null } && f.End < i);
            if (two.Count < 2 || !words[two[^1].First - 1].Is("and"))
            {
                Add(words, i, latter, ofFormer, ofLatter, found);
                return;
            }
            (two[^2].Outcome, two[^2].Trigger) = (ofFormer.Value.Outcome, ofFormer.First);
            (two[^1].Outcome, two[^1].Trigger) = (ofLatter.Value.Outcome, ofLatter.First);
            found.RemoveAll(f => f.First >= i);
            return;
        }
    }

    // "targeted A. B. and his friend C. D.; the former was killed": by their names.
    private static void Add(WordList words, int former, int latter, Hit<HarmWord> ofFormer, Hit<HarmWord> ofLatter, List<CountMention> found)
    {
        if (found.Exists(f => f is { Counts: true } && f.Trigger < former)) return;
        found.RemoveAll(f => f.Outcome is not null);
        foreach (var (at, harm) in new[] { (former, ofFormer), (latter, ofLatter) })
            found.Add(new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true, Outcome = harm.Value.Outcome, Trigger = harm.First });
    }

    private static Hit<HarmWord>? HarmBehind(WordList words, int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + HarmReach); i++)
            if (HarmLexicon.Words.TryMatch(words, i, out var harm)) return harm;
        return null;
    }
}
