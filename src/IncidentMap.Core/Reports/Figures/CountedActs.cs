using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Acts of violence that are counted, so that the people beside them are those of many acts.</summary>
internal static class CountedActs
{
    /// <summary>"seven air attacks", 31 عملية: more than one act, with their number.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Where they may begin.</param>
    /// <param name="end">Just past where they may end.</param>
    internal static bool Has(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (NumberReader.TryExact(words, i, out var many, out var unit) && many > 1 && unit < end && (IsAct(words[unit]) || unit + 1 < end && IsActWithMore(words, unit))) return true;
        return false;
    }

    /// <summary>"the attacks since June", عدد العمليات منذ مطلع العام: several acts, with their number or without one.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">Where they may begin.</param>
    /// <param name="end">Just past where they may end.</param>
    internal static bool AreTold(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (EventLexicon.Acts.Has(words, i)) return true;
        return false;
    }

    /// <summary>خلال 8 عمليات تنوعت ما بين هجمات وقنص: what several acts brought together; raids may have been one attack.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="during">Where خلال may stand.</param>
    internal static bool AreOver(WordList words, int during) =>
        words[during].Is("خلال") && NumberReader.TryExact(words, during + 1, out var many, out var unit) && many > 1 && unit < words.Count && EventLexicon.Acts.HasExactly(words[unit], out var act) && act.IsApart;

    /// <summary>"the explosions", تلك العمليات: acts told of before, each an event of its own.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where the pronoun or article stands.</param>
    internal static bool ArePointedAt(WordList words, int at) =>
        EventLexicon.Acts.TryMatch(words, at + 1, out var act) && act.Value.Value is { IsApart: true, IsSingle: false } && words[at].Form is "هذه" or "تلك" or "the" or "these" or "those";

    // The noun itself, right behind its number: in 4 بغارة the four are people.
    private static bool IsAct(Word word) => EventLexicon.Acts.HasExactly(word);

    // "seven air attacks", "31 assassination operations"; not "killed four in strikes", "four civilians".
    private static bool IsActWithMore(WordList words, int unit) =>
        !words[unit].IsArabic && IsAct(words[unit + 1]) && words[unit].Form is not ("in" or "by" or "of" or "from" or "to" or "after") && !PersonLexicon.Nouns.Has(words, unit) && !HarmLexicon.Words.Has(words, unit);
}
