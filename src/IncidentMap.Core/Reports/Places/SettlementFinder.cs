using IncidentMap.Gazetteer;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>
/// Asks for names that only the word before them shows to be names: "the town of …", مدينة …, where the name alone could be a
/// plain word or carries a hash sign.
/// </summary>
internal sealed class SettlementFinder(PlaceMemo memo, string text, IReadOnlyList<Word> words)
{
    // Each question costs as much as reading a sentence.
    private const int MostQuestions = 300;

    private const int LongestName = 3;

    private const double Sure = 0.5;

    /// <summary>The mentions with those added that no mention covers, in the order of the text.</summary>
    internal IReadOnlyList<ToponymMention> Complete(IReadOnlyList<ToponymMention> found)
    {
        var added = new List<ToponymMention>();
        var questions = 0;
        var next = 0;
        for (var i = 0; i + 1 < words.Count && questions < MostQuestions; i++)
        {
            if (NameAfter(i) is not { } first) continue;
            while (next < found.Count && found[next].Span.End <= words[first].Span.Start) next++;
            if (next < found.Count && found[next].Span.Start <= words[first].Span.Start) continue;
            if (Ask(first, ref questions) is { } mention) added.Add(mention);
        }
        return added.Count == 0 ? found : [.. found.Concat(added).OrderBy(m => m.Span.Start)];
    }

    private int? NameAfter(int at)
    {
        var word = words[at];
        if (word.IsArabic)
        {
            var name = words[at + 1].Is("\"") && at + 2 < words.Count ? at + 2 : at + 1;
            return !word.Form.StartsWith("ال", StringComparison.Ordinal) && word.Variants.Any(v => v is "مدينه" or "بلده" or "قريه" or "مخيم") && IsName(at, name) ? name : null;
        }
        if (!word.IsAny("village", "town", "city", "camp") || !words[at + 1].Is("of") || at + 2 >= words.Count) return null;
        return IsName(at, at + 2) ? at + 2 : null;
    }

    private bool IsName(int at, int first) => words[first].Kind == WordKind.Letters && words[first].Sentence == words[at].Sentence && words[first].Form.Length > 2;

    private ToponymMention? Ask(int first, ref int questions)
    {
        for (var length = LongestName; length > 0; length--)
        {
            var end = first + length;
            if (end > words.Count || words[end - 1].Sentence != words[first].Sentence || words.Any(first, end, w => w.Kind != WordKind.Letters) || Enumerable.Range(first + 1, length - 1).Any(i => PlaceLexicon.Before.Has(words, i) || words[i].IsAny("in", "في"))) continue;
            questions++;
            var span = words.Span(first, end);
            var answer = memo.Resolve(string.Join(' ', Enumerable.Range(first, length).Select(i => words[i].Span.In(text))));
            if (answer.Candidates.Count > 0 && answer.Candidates[0].Score >= Sure) return new ToponymMention(span, span.In(text), answer);
        }
        return null;
    }
}
