using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>
/// Below a story a page lists the headlines of others. They are told by their form: at the end of a text whose story is told in
/// sentences with full stops, lines of some words each that end in none.
/// </summary>
internal static class OtherStories
{
    // A headline has at least so many words that are no tags; less is a credit, a button or a date.
    private const int Shortest = 4;

    private const int Longest = 30;

    // A line as long as this, with its full stop, is a story.
    private const int StoryLength = 12;

    private const int Fewest = 2;

    // Headline and caption of a story stand above it too.
    private const int FewestAbove = 5;
    private const int LinesOfItsOwn = 2;

    /// <summary>Index of the word with which the headlines of other stories begin; the number of words where there are none.</summary>
    internal static int Begin(WordList words)
    {
        var (begin, found) = (words.Count, 0);
        for (var end = words.Count; end > 0;)
        {
            var first = end - 1;
            while (first > 0 && words[first - 1].Line == words[first].Line) first--;
            if (!CouldBe(words, first, end)) return found >= Fewest && !IsHeading(words, end) && (IsStory(words, first, end) || IsListOfStory(words, first)) ? begin : words.Count;
            if (LengthOf(words, first, end) >= Shortest) (begin, found) = (first, found + 1);
            end = first;
        }
        return words.Count;
    }

    /// <summary>Lines between the head "Related news" and the next line that tells in a full sentence: headlines of others, above the story.</summary>
    internal static HashSet<int> LinesBetween(WordList words)
    {
        var lines = new HashSet<int>();
        var isBetween = false;
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words[end].Line == words[first].Line) end++;
            if (isBetween && EndsStory(words, first, end) && end - first >= StoryLength) isBetween = false;
            else if (isBetween || IsLink(words, first, end)) lines.Add(words[first].Line);
            else isBetween = PastHead(words, first, end) == end;
            first = end;
        }
        return lines;
    }

    // اقرأ أيضاً: مقتل أربعة مدنيين: the head and a headline in one line.
    private static bool IsLink(WordList words, int first, int end) =>
        PastHead(words, first, end) is { } past && past < end && words[past - 1].Kind == WordKind.Mark;

    // Just past a head and its colon.
    private static int? PastHead(WordList words, int first, int end)
    {
        if (!EventLexicon.RelatedHeads.TryMatch(words, first, out var head)) return null;
        var past = head.Value.End;
        while (past < end && words[past].Kind == WordKind.Mark) past++;
        return past;
    }

    /// <summary>The headlines of other stories with which a page begins, five lines or more in a row above the text; the last two may be of this one.</summary>
    internal static HashSet<int> LinesAbove(WordList words)
    {
        var (first, lines) = (0, new List<int>());
        while (first < words.Count)
        {
            var end = first + 1;
            while (end < words.Count && words[end].Line == words[first].Line) end++;
            if (LengthOf(words, first, end) is > Longest or < Shortest || IsListed(words, first) || EndsStory(words, first, end) || Figures.PersonName.IsWhole(words, first, end))
                return lines.Count >= FewestAbove && EndsStory(words, first, end) && end - first >= StoryLength ? [.. lines.Take(lines.Count - LinesOfItsOwn)] : [];
            lines.Add(words[first].Line);
            first = end;
        }
        return [];
    }

    /// <summary>Lines of a headline's form between two paragraphs: a head within the story, or a link to another one.</summary>
    internal static HashSet<int> LinesAmid(WordList words)
    {
        var lines = new HashSet<int>();
        var (isBelowStory, link) = (false, -1);
        for (var first = 0; first < words.Count;)
        {
            var end = first + 1;
            while (end < words.Count && words[end].Line == words[first].Line) end++;
            var isStory = EndsStory(words, first, end) && end - first >= StoryLength;
            if (isStory && link >= 0) lines.Add(link);
            link = isBelowStory && !isStory && CouldBe(words, first, end) && LengthOf(words, first, end) >= Shortest ? words[first].Line : -1;
            isBelowStory = isStory;
            first = end;
        }
        return lines;
    }

    /// <summary>True where a sentence begins with "and", "while", كما: it goes on with the story before it.</summary>
    internal static bool GoesOn(WordList words, int first) =>
        EventLexicon.GoesOn.Has(words, first)
        || words[first] is { IsArabic: true, Form: ['و', _, _, _, ..] form } && !HarmLexicon.Words.HasForm(form) && !SpeakerLexicon.Saying.HasForm(form);

    private static bool CouldBe(WordList words, int first, int end) =>
        LengthOf(words, first, end) <= Longest && !IsListed(words, first) && !GoesOn(words, first) && !EndsStory(words, first, end);

    private static bool IsStory(WordList words, int first, int end) => end - first > Longest || EndsStory(words, first, end) && end - first >= StoryLength;

    // The story ends in a list of its own ("– five civilians"), below a sentence that tells.
    private static bool IsListOfStory(WordList words, int item)
    {
        var end = item;
        if (words[item].Form is not ("-" or "–" or "—" or "•" or "▪")) return false;
        for (var first = item; end > 0; end = first)
        {
            first = end - 1;
            while (first > 0 && words[first - 1].Line == words[first].Line) first--;
            if (!IsListed(words, first)) return IsStory(words, first, end);
        }
        return false;
    }

    // "The final toll of the shelling of X today:": what stands below belongs to it.
    private static bool IsHeading(WordList words, int end) => words[end - 1].Is(":");

    // One full stop, perhaps within quotes or brackets; three only break off.
    private static bool EndsStory(WordList words, int first, int end)
    {
        var last = end - 1;
        while (last > first && words[last].Form is "\"" or ")" or "»" or "'") last--;
        return words[last].Form is ":" or "!" || words[last].Is(".") && !(last > first && words[last - 1].Is("."));
    }

    // "• …", "1) …": an item of the story's own list.
    private static bool IsListed(WordList words, int first) =>
        words[first].IsBulleted || words[first].Form is "-" or "–" or "—" or "•" or "*" or "▪" or "●" or "▫" or "◾" or "◽" or "►" or "✅" or "✔" or "✓" or "☑" or "⚠" or "→" or "~" || words[first].Kind == WordKind.Digits && first + 1 < words.Count && words[first + 1].Kind == WordKind.Mark;

    private static int LengthOf(WordList words, int first, int end)
    {
        var length = 0;
        for (var i = first; i < end; i++)
            if (words[i].Kind == WordKind.Letters && !words[i].IsTagged && !words[i].ContinuesTag) length++;
        return length;
    }
}
