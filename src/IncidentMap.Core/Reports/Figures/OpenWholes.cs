using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"Several civilians, among them a child and two women", مدنيون بينهم طفل وامرأتان: an open number is at least what its list of parts makes.</summary>
internal static class OpenWholes
{
    // الطفل فلان الفلاني (13 عاماً) وهو بحالة خطيرة، والطفل: what may stand between two of the list.
    private const int Between = 12;

    /// <summary>Raises the least of each open number to the sum of its parts.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="found">What a sentence counts, in its order.</param>
    internal static void Raise(WordList words, List<CountMention> found)
    {
        foreach (var whole in found)
            if (whole is { Counts: true, Parent: null, IsUncounted: true, IsDividedWhole: false, Max: null }) whole.Min = Math.Max(whole.Min, LeastOf(words, found, whole));
    }

    // Parts of one list, each told by و: of others one may be among the other.
    private static int LeastOf(WordList words, List<CountMention> found, CountMention whole)
    {
        var (sum, last) = (0L, default(CountMention));
        foreach (var part in found)
        {
            if (part.Parent != whole || part is not { Counts: true, IsExact: true, Group: not null } || part.First < whole.End) continue;
            if (last is not null && (part.First - last.End > Between || !IsJoined(words, last, part))) break;
            (sum, last) = (sum + part.Min, part);
        }
        return (int)Math.Min(sum, int.MaxValue);
    }

    private static bool IsJoined(WordList words, CountMention last, CountMention part) =>
        words[part.First].HasAnd || part.First > 0 && words[part.First - 1].Form is "and" or "و" || part.First - last.End == 1 && words[last.End].Is(",");
}
