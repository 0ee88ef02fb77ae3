using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>An execution or a killing that a court, a demand or a threat only speaks of: طالب بإعدام الثلاثة, يهدد بأن يعدم أربعة.</summary>
internal static class WishedKilling
{
    // "طالب أهالي البلدة وناشطون فيها بإعدام": how far before the killing the demand may stand.
    private const int WishReach = 6;

    // "اعتقل التنظيم خمسة شبان في القرية قبل أن يعدم ثلاثة منهم".
    private const int CaptureReach = 14;

    /// <summary>True where the word at an index has not come about.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the verb or the noun.</param>
    internal static bool Is(WordList words, int at) =>
        words[at].IsArabic && (IsWithBy(words[at]) ? IsDemanded(words, at) : IsExecution(words[at]) ? IsStayed(words, at) : IsPresent(words[at]) && MayOnlyHappen(words, at));

    /// <summary>True for محاولة اغتيال, حاولوا قتل: an act, of which nobody need have died.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of the verb or the noun.</param>
    internal static bool IsTried(WordList words, int at) =>
        words[at].IsArabic && at > 0 && words[at - 1].Sentence == words[at].Sentence && words[at].Form is "اغتيال" or "قتل" or "تصفيه" or "قتله" or "اغتياله"
        && words[at - 1].Variants.Any(static v => v is "محاوله" or "محاولات" or "محاولتي" or "محاولتا" or "حاول" or "حاولت" or "حاولوا" or "يحاول" or "يحاولون");

    private static bool IsWithBy(Word word) =>
        word.Form is "بقتل" or "باغتيال" or "بتصفيه" or "بذبح" || word.Form.StartsWith("باعدام", StringComparison.Ordinal);

    // إعدام, إعدامهم; with the article it may be that of a sentence that was carried out.
    private static bool IsExecution(Word word) => word.Form.StartsWith("اعدام", StringComparison.Ordinal);

    private static bool IsPresent(Word word)
    {
        var verb = word.Form.AsSpan();
        if (verb.Length > 4 && verb[0] is 'و' or 'ف' or 'ل') verb = verb[1..];
        return verb is "يعدم" or "تعدم" or "يعدموا" or "يعدمون" or "يعدمان" or "يذبح" or "تذبح" or "يذبحوا" or "يذبحون" or "يذبحان" or "يصفي" or "تصفي";
    }

    // طالب الأهالي بإعدام الثلاثة, حكم بإعدام; نفذ التنظيم حكماً بإعدام أربعة came about, and so did what stands behind "after".
    private static bool IsDemanded(WordList words, int noun)
    {
        var isWished = false;
        for (var i = noun - 1; i >= Math.Max(0, noun - WishReach) && IsOfSentence(words, i, noun); i--)
            if (words[i].Form is "بعد" or "عقب" or "اثر" || HarmLexicon.CameAbout.Has(words, i)) return false;
            else isWished |= HarmLexicon.Wished.Has(words, i);
        return isWished;
    }

    // وقف إعدام ثلاثة, هدد بتنفيذ إعدام أسيرين; not طالب بالتحقيق في إعدام سبعة.
    private static bool IsStayed(WordList words, int noun)
    {
        var before = noun > 0 && words[noun - 1].Form is "تنفيذ" or "بتنفيذ" ? noun - 2 : noun - 1;
        return before >= 0 && IsOfSentence(words, before, noun) && HarmLexicon.Wished.Has(words, before);
    }

    // يهدد بأن يعدم, قد يعدم, ليعدم; before an execution somebody has to be taken: "اعتقل خمسة قبل أن يعدم ثلاثة" came about.
    private static bool MayOnlyHappen(WordList words, int verb)
    {
        if (words[verb].Form[0] == 'ل') return true;
        if (verb == 0 || !IsOfSentence(words, verb - 1, verb)) return false;
        if (words[verb - 1].Form is "قد" or "سوف" or "كي" or "لكي" or "حتي" or "او" or "ربما" or "لا" or "لن" or "لم") return true;
        return words[verb - 1].Form is "ان" or "بان" or "وان" && !(verb > 1 && words[verb - 2].Form is "قبل" or "وقبل" && IsBehindCapture(words, verb));
    }

    private static bool IsBehindCapture(WordList words, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - CaptureReach) && words[i].Sentence == words[verb].Sentence; i--)
            if (HarmLexicon.Words.TryMatch(words, i, out var taken) && taken.Value.Value.Outcome == Outcome.Detained) return true;
        return false;
    }

    private static bool IsOfSentence(WordList words, int at, int other) => words[at].Sentence == words[other].Sentence && words[at].Kind != WordKind.Mark;
}
