using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Two individuals, a woman and a child, were killed": the list says who the two were, where their sides don't forbid it.</summary>
internal static class ListsApart
{
    /// <summary>Puts such lists under their whole.</summary>
    internal static void Take(WordList words, int end, List<CountMention> found)
    {
        foreach (var list in found.Where(f => f is { Counts: true, Parent: null, IsUncounted: false }).GroupBy(f => (f.Trigger, f.Outcome)))
        {
            var (whole, rest) = (list.First(), list.Skip(1).ToList());
            if (rest.Count < 2 || rest.Exists(f => !f.IsExact) || !whole.IsExact && whole.Max is not null || whole.End >= end || !OpensList(words, whole, rest[0]) || rest.Sum(f => (long)f.Min) != whole.Min || rest.Exists(f => Contradicts(f, whole))) continue;
            whole.IsDividedWhole = true;
            foreach (var part in rest)
            {
                part.Parent = whole;
                if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
            }
        }
    }

    // Behind the whole at once, or behind its verb with whatever tells where and when: "three were killed in the shelling of X, a father and
    // his two sons".
    private static bool OpensList(WordList words, CountMention whole, CountMention first) =>
        words[whole.End].Form is "," or ":" or "-" || whole.Trigger < first.First && words[first.First - 1].Form is "," or ":" or "-" or "–";

    private static bool Contradicts(CountMention part, CountMention whole) =>
        part.Outcome != whole.Outcome || whole.Status != VictimStatus.Unknown && part.Status != VictimStatus.Unknown && part.Status != whole.Status;
}
