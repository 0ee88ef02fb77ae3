using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>والأم مصابة, وشاب آخر مصاب بكتفه, وكلاهما مصاب بكسور: an Arabic clause without a verb, whose subject is wounded whatever befell those before.</summary>
internal sealed class WoundedPredicate(FigureWalk walk)
{
    /// <summary>Takes the subject of such a clause with its predicate; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where the subject may stand.</param>
    /// <param name="one">The people who begin there.</param>
    internal int? Take(int i, CountMention one)
    {
        var subject = walk.Words[i];
        if (!subject.IsArabic || !subject.HasAnd && !(i > walk.First && walk.Words[i - 1].Kind == WordKind.Mark)) return null;
        if (one is not { HasNoun: true, IsUncounted: false, Max: 1 or 2 } || PersonLexicon.Nouns.TryMatch(walk.Words, i, out var noun) && noun.Value.Value.Outcome is not null) return null;
        if (one.Outcome == Outcome.Injured) return IsPredicate(one.End - 1) && (IsDefinite(subject) || NumberLexicon.More.Has(walk.Words, one.End - 2) || one.End < walk.End && walk.Words[one.End].Form[0] == 'ب') ? Add(one) : null;
        return one.Outcome is null && NumberLexicon.More.Has(walk.Words, one.End) && IsPredicate(one.End + 1) ? Add(one) : null;
    }

    /// <summary>The same of both: وكلاهما مصاب, كلتاهما جريحة.</summary>
    /// <param name="i">Where they may stand.</param>
    internal int? Both(int i) =>
        walk.Words[i].Form is "كلاهما" or "وكلاهما" or "كلتاهما" or "وكلتاهما" && IsPredicate(i + 1) && !walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Injured }) ? Add(new CountMention { First = i, End = i + 2, Sentence = walk.Words[i].Sentence, Min = 2, Max = 2, HasNoun = true, HasNumberWord = true }) : null;

    private static bool IsDefinite(Word word) => word.Form.StartsWith("وال", StringComparison.Ordinal) || word.Form.StartsWith("ال", StringComparison.Ordinal);

    private bool IsPredicate(int at) =>
        at < walk.End && walk.Words[at].IsArabic && !walk.Words[at].HasAnd && !IsDefinite(walk.Words[at]) && PersonLexicon.Nouns.TryMatch(walk.Words, at, out var noun) && noun.Value is { Count: 1, Value: { Outcome: Outcome.Injured, Number: not NounNumber.Plural } } && !IsOfIllness(walk.Words, at);

    /// <summary>شاب مصاب بالتوحد: neither a wound nor a limb nor what hit him stands behind the word.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">The word for somebody wounded.</param>
    internal static bool IsOfIllness(WordList words, int at) =>
        at + 1 < words.Count && words[at].Variants.Any(static v => v is "مصاب" or "مصابه" or "مصابا" or "مصابين" or "مصابون") && words[at + 1] is { IsArabic: true, Form: ['ب', _, _, _, ..] } of && of.Sentence == words[at].Sentence
        && (of.Form is "بمرض" or "بدا" or "بفيروس" or "بمتلازمه" or "بضمور" || of.Form.StartsWith("بال", StringComparison.Ordinal) && !StrikeLexicon.Has(words, at + 1) && !HarmLexicon.SufferedObjects.Has(words, at + 1) && !HarmLexicon.Limbs.Has(words, at + 1) && of.Form is not ("بالراس" or "بالظهر" or "بالبطن" or "بالصدر" or "بالوجه" or "بالقدم" or "بالساق" or "باليد" or "بالكتف" or "بالفخذ" or "بالرجل" or "بالعين" or "بالرقبه" or "بالمستشفي" or "بالمشفي"));

    private int Add(CountMention one)
    {
        (one.Outcome, one.Trigger, one.Ignored) = (Outcome.Injured, one.End - 1, walk.IgnoreNext);
        walk.Found.Add(one);
        walk.Govern(new HarmWord(Outcome.Injured, Governs.Next), one.End - 1, isUsed: true);
        return one.End;
    }
}
