using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>A list of women, children, men or elderly people, each with its number: "four children, three women and two men".</summary>
/// <param name="Groups">How many groups it names.</param>
/// <param name="People">How many people they are together.</param>
internal readonly record struct GroupList(int Groups, long People)
{
    /// <summary>The list that begins at a word; without groups where there is none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Where its first number or noun stands.</param>
    internal static GroupList TryRead(WordList words, int first)
    {
        var (groups, people) = (0, 0L);
        for (var (at, goesOn) = (first, true); goesOn && at < words.Count && words[at].Sentence == words[first].Sentence && PersonPhraseReader.TryRead(words, at) is { Group: not null, IsExact: true, Outcome: null } group;)
        {
            (groups, people) = (groups + 1, people + group.Min);
            at = Next(words, group.End);
            goesOn = at > group.End || at < words.Count && words[at].HasAnd;
        }
        return new GroupList(groups, people);
    }

    // Past a comma, an "and", or both.
    private static int Next(WordList words, int end)
    {
        if (end < words.Count && words[end].Is(",")) end++;
        return end < words.Count && words[end].Form is "and" or "و" ? end + 1 : end;
    }
}
