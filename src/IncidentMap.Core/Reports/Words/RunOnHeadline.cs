using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>
/// A text that lost its line breaks, as pasted pages and collections of posts have: the lead follows the headline without a mark, and would count its dead
/// again. "Dozens killed in Idlib raids Air raids on a market killed at least 60", مقتل مدنيين بقصف على مدينة الباب قتل خمسة مدنيين.
/// </summary>
internal static class RunOnHeadline
{
    // A headline has some words, and the lead stands in the same line.
    private const int ShortestHeadline = 4;
    private const int LongestHeadline = 30;
    private const int ShortestLead = 6;

    /// <summary>Puts the line break back that stood between the first line and the next one.</summary>
    /// <param name="words">The words of a text; the sentences and lines of those behind the headline are counted anew.</param>
    internal static void PartFromLead(WordList words)
    {
        if (LeadOf(words) is not { } lead) return;
        for (var i = lead; i < words.Count; i++)
        {
            words[i].Sentence++;
            words[i].Line++;
        }
    }

    private static int? LeadOf(WordList words)
    {
        var tellsOfHarm = false;
        for (var i = 0; i < LongestHeadline && i + ShortestLead < words.Count && words[i + ShortestLead].Line == 0; i++)
        {
            if (i > 0 && words[i].Sentence != words[i - 1].Sentence)
            {
                if (tellsOfHarm && i >= ShortestHeadline && OpenedLead.IsDateline(words, i)) return i;
                tellsOfHarm = false;
            }
            if (i >= ShortestHeadline && tellsOfHarm && words[i - 1].Kind != WordKind.Mark | words[i - 1].Form is ")" && (words[i].IsArabic ? OpensArabicLead(words, i) : OpenedLead.Is(words, i))) return i;
            tellsOfHarm |= HarmLexicon.Words.Has(words, i) || HarmLexicon.TheDead.Has(words, i) || PersonLexicon.Nouns.TryMatch(words, i, out var noun) && noun.Value.Value.Outcome is not null;
        }
        return null;
    }

    // A verb opens an Arabic sentence; behind an indefinite noun, "who" or "that" it tells on of what stands before.
    private static bool OpensArabicLead(WordList words, int i) =>
        OpensNews(words[i]) && (EndsHeadline(words, i - 1) || EndsToll(words, i - 1)) || OpensToll(words, i) && EndsHeadline(words, i - 1);

    // أكثر من 50 قتيلاً أفاد المرصد.
    private static bool EndsToll(WordList words, int last) =>
        PersonLexicon.Nouns.Has(words, last) && (words[last - 1].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, last - 1));

    private static bool OpensNews(Word word) =>
        word.Form is "افاد" or "افادت" or "اعلن" or "اعلنت" or "ذكر" or "ذكرت" or "قال" or "قالت" or "اكد" or "اكدت" or "وثق" or "وثقت";

    private static bool OpensToll(WordList words, int i) =>
        words[i].Form is "قتل" or "استشهد" or "لقي" or "قضي" or "سقط" or "ارتقي" or "اصيب" or "جرح"
        && (words[i + 1].Kind == WordKind.Digits || words[i + 1].Form is "ما" or "نحو" or "عدد" or "عشرات" or "اكثر" or "قرابه" || NumberLexicon.Values.Has(words, i + 1));

    private static bool EndsHeadline(WordList words, int last)
    {
        if (words[last].Is("حين") || TimeLexicon.PartsOfDay.Has(words, last) || TimeLexicon.Weekdays.Has(words, last) || TimeLexicon.Relative.Has(words, last)) return false;
        if (words[last].IsTagged || words[last].Kind == WordKind.Digits || words[last].Is(")") || words[last - 1].Is("-")) return true;
        return IsDefinite(words[last]) || IsNameBehind(words, last);
    }

    private static bool IsDefinite(Word word) =>
        word.Form.StartsWith("ال", StringComparison.Ordinal) && word.Form is not ("الذي" or "التي" or "الذين" or "اللذين" or "اللتين" or "الا" or "الي" or "الان" or "الوقت");

    // "بلدة سرمين", "على اعزاز", بريف حلب; an indefinite strike goes on: في هجوم قتل خمسة.
    private static bool IsNameBehind(WordList words, int last) =>
        words[last].Form is "سوريا" or "حلب" or "ادلب" or "حماه" or "حمص" or "دمشق" or "درعا" or "دوما" or "طرطوس" or "بادلب" or "بحلب" or "بحمص" or "بحماه" or "بدرعا" or "بدمشق"
        || words[last - 1].Form is "بلده" or "مدينه" or "قريه" or "ريف" or "حي" or "مخيم" or "ببلده" or "بمدينه" or "بقريه" or "بريف" or "بحي" or "بمخيم"
        || words[last - 1].Form is "علي" or "في" or "قرب" && !StrikeLexicon.Has(words, last);
}
