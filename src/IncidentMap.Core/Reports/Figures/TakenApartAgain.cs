using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// "The 15 members were 11 prisoners and four guards" says no harm of its own: it takes apart a number that an earlier
/// sentence gave with its harm.
/// </summary>
internal static class TakenApartAgain
{
    /// <summary>Gives such numbers, and their parts, the harm of the earlier one.</summary>
    internal static void Link(IReadOnlyList<CountMention> earlier, IReadOnlyList<CountMention> sentence)
    {
        foreach (var whole in sentence)
        {
            if (whole is not { Outcome: null, IsDividedWhole: true, IsExact: true } || whole.Ignored != Ignored.NoHarm) continue;
            if (earlier.LastOrDefault(e => e.Counts && e.Min == whole.Min && e.Max == whole.Max) is not { } said) continue;
            TakeFrom(said, whole);
            foreach (var part in sentence)
                if (part.Parent == whole && part.Outcome is null) TakeFrom(said, part);
        }
    }

    /// <summary>"29 civilians and 9 members; these nine are six prisoners and three guards": within one sentence the nine are told of again.</summary>
    internal static void LinkWithin(WordList words, List<CountMention> sentence)
    {
        foreach (var again in sentence)
        {
            if (again is not { IsDividedWhole: true, IsExact: true, Ignored: null } || !IsDefinite(words, again.First)) continue;
            if (sentence.Find(e => e.First < again.First && e != again.Parent && e.IsExact && e.Min == again.Min && e.Counts) is not { } said) continue;
            foreach (var part in sentence.Where(f => f.Parent == again))
            {
                part.Parent = said;
                part.Outcome ??= said.Outcome;
                if (said.Status != VictimStatus.Unknown) part.Status = said.Status;
            }
            said.IsDividedWhole = true;
            again.Ignored = Ignored.Repeated;
        }
    }

    private static bool IsDefinite(WordList words, int at) =>
        words[at].Is("the") || words[at].Form.StartsWith("ال", StringComparison.Ordinal) || at > 0 && (words[at - 1].Form is "the" or "those" or "these" || words[at - 1].Variants.Any(v => v is "هولا"));

    private static void TakeFrom(CountMention said, CountMention figure)
    {
        figure.Outcome = said.Outcome;
        figure.Ignored = null;
        if (figure.Status == VictimStatus.Unknown) figure.Status = said.Status;
        if (figure.Trigger < 0) figure.Trigger = figure.First;
    }
}
