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
            if (whole is not { Outcome: null, IsDividedWhole: true, IsExact: true } || whole.Ignored != SentenceFigures.NoHarm) continue;
            if (earlier.LastOrDefault(e => e.Counts && e.Min == whole.Min && e.Max == whole.Max) is not { } said) continue;
            TakeFrom(said, whole);
            foreach (var part in sentence)
                if (part.Parent == whole && part.Outcome is null) TakeFrom(said, part);
        }
    }

    private static void TakeFrom(CountMention said, CountMention figure)
    {
        figure.Outcome = said.Outcome;
        figure.Ignored = null;
        if (figure.Status == VictimStatus.Unknown) figure.Status = said.Status;
        if (figure.Trigger < 0) figure.Trigger = figure.First;
    }
}
