using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events.Homes;

/// <summary>Which ties the words of a sentence are to the main event: names and rarer words that come again, and what is spoken of as known.</summary>
internal static class TiesOfWords
{
    // Shorter ones come in every report.
    private const int ShortestLatin = 5;
    private const int ShortestArabic = 3;

    // Two words may come again by chance.
    private const int ByChance = 2;

    internal static void Set(List<Sentence> stretch, List<Sentence> main, ToldSoFar told, float[] values)
    {
        var known = KnownWords(main, told);
        HashSet<string> all = new(StringComparer.Ordinal), shared = new(StringComparer.Ordinal), names = new(StringComparer.Ordinal);
        foreach (var sentence in stretch)
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = told.Words[i];
                SetKnown(told.Words, i, sentence, values);
                if (!IsRare(word)) continue;
                var form = word.Variants[^1];
                all.Add(form);
                if (!known.TryGetValue(form, out var isName)) continue;
                shared.Add(form);
                if (isName && word.IsCapital) names.Add(form);
            }
        values[(int)Tie.NoSharedWord] = shared.Count == 0 ? 1 : 0;
        values[(int)Tie.SharedWords] = shared.Count > ByChance ? 1 : 0;
        values[(int)Tie.ShareOfWords] = all.Count == 0 ? 0 : shared.Count / (float)all.Count;
        values[(int)Tie.SharedNames] = names.Count > 1 ? 1 : 0;
    }

    // Of the head of the text and of what told whom the main event harmed, each with whether it has a capital there.
    private static Dictionary<string, bool> KnownWords(List<Sentence> main, ToldSoFar told)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        void Take(Sentence sentence)
        {
            for (var i = sentence.First; i < sentence.End; i++)
                if (told.Words[i] is var word && IsRare(word)) known[word.Variants[^1]] = word.IsCapital || known.GetValueOrDefault(word.Variants[^1]);
        }
        for (var i = Math.Max(0, told.Key.Index - ToldSoFar.MostLooked); i < told.Key.Index; i++) Take(told.Context.Sentences[i]);
        foreach (var sentence in main)
            if (sentence.Index >= told.Key.Index) Take(sentence);
        return known;
    }

    // In no lexicon: words of harm, of strikes and of time are in all reports.
    private static bool IsRare(Word word) =>
        word.Kind == WordKind.Letters && word.Letters is { IsInLexicon: false } && word.Variants[^1].Length >= (word.IsArabic ? ShortestArabic : ShortestLatin);

    // "The strike", السوق: told of before; not "the bombing of Y".
    private static void SetKnown(WordList words, int at, Sentence sentence, float[] values)
    {
        if (!IsDefinite(words, at, sentence) || at + 1 < sentence.End && words[at + 1].Is("of")) return;
        if (StrikeLexicon.Has(words, at)) values[(int)Tie.TheStrike] = 1;
        if (EventLexicon.Scenes.Has(words, at)) values[(int)Tie.TheScene] = 1;
    }

    /// <summary>True for "the attack", "this town", القصف: spoken of as known.</summary>
    internal static bool IsDefinite(WordList words, int at, Sentence sentence)
    {
        if (!words[at].IsArabic) return at > sentence.First && words[at - 1].Form is "the" or "this";
        foreach (var variant in words[at].Variants)
            if (variant.StartsWith("ال", StringComparison.Ordinal)) return true;
        return false;
    }
}
