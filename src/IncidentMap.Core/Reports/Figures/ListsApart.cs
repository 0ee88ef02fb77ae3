using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Two individuals, a woman and a child, were killed": the list says who the two were, where sides, ages and sexes don't forbid it; in "two children, a woman and an elderly man" and "two paramedics, their driver and a man" it goes on.</summary>
internal static class ListsApart
{
    /// <summary>Puts such lists under their whole.</summary>
    internal static void Take(WordList words, int end, List<CountMention> found)
    {
        TakePlaces(words, found);
        foreach (var list in found.Where(f => f is { Counts: true, Parent: null, IsUncounted: false }).GroupBy(f => (f.Trigger, f.Outcome)))
        {
            var (whole, rest) = (list.First(), list.Skip(1).ToList());
            if (rest.Count < 2 || rest.Exists(f => !f.IsExact) || !whole.IsExact && whole.Max is not null || whole.End >= end || !OpensList(words, whole, rest[0]) || words[rest[0].First].Is("their") || rest.Sum(f => (long)f.Min) != whole.Min || rest.Exists(f => Contradicts(f, whole))) continue;
            whole.IsDividedWhole = true;
            foreach (var part in rest)
            {
                part.Parent = whole;
                if (part.Status == VictimStatus.Unknown) part.Status = whole.Status;
            }
        }
    }

    // "killed eight people: five were killed in the market", "…; five died in the market and three died in a school": of the eight.
    private static void TakePlaces(WordList words, List<CountMention> found)
    {
        for (var k = 1; k < found.Count; k++)
        {
            if (found[k - 1] is not { Counts: true, Parent: null, HasNumberWord: true, IsUncounted: false, HasNoun: true } whole || words[whole.First].IsArabic || whole.Trigger >= whole.First) continue;
            var parts = found.Skip(k).TakeWhile(f => f is { Counts: true, Parent: null, IsUncounted: false, HasNoun: false } && f.Outcome == whole.Outcome && f.Min < whole.Min && f.Trigger >= f.End).ToList();
            if (parts.Count == 0 || whole.End != parts[0].First - 1 || !(words[whole.End].Is(":") ? parts.Sum(static p => (long)p.Min) <= whole.Min : parts.Sum(static p => (long)p.Min) == whole.Min)) continue;
            foreach (var part in parts) part.Parent = whole;
        }
    }

    // Behind the whole at once, or behind its verb with whatever tells where and when: "three were killed in the shelling of X, a father and
    // his two sons".
    private static bool OpensList(WordList words, CountMention whole, CountMention first) =>
        words[whole.End].Form is "," or ":" or "-" || whole.Trigger < first.First && words[first.First - 1].Form is "," or ":" or "-" or "–";

    private static bool Contradicts(CountMention part, CountMention whole) =>
        part.Outcome != whole.Outcome || whole.Group is { } group && part.Group is { } its && its != group || whole.Status != VictimStatus.Unknown && part.Status != VictimStatus.Unknown && part.Status != whole.Status;
}
