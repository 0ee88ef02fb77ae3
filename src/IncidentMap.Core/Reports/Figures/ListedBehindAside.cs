using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// إصابة الشاب فلان (13 عاماً) وهو بحالة خطيرة، والطفل فلان: the next one of a list in Arabic, where nothing stands between but how the one
/// before him fared, how old he was, whose father he was, and where he came from.
/// </summary>
internal sealed class ListedBehindAside(FigureWalk walk, SubjectFirst subjects)
{
    private const int LongestAside = 14;

    // من أبناء قرية فلانة الشرقية.
    private const int LongestHome = 5;

    /// <summary>True for somebody whom the verb before such an aside is said of as well.</summary>
    /// <param name="person">Who stands behind the mark.</param>
    internal bool Is(CountMention person)
    {
        var mark = person.First - 1;
        if (mark <= walk.First || !walk.Words[mark].Is(",") || !walk.Words[person.First].IsArabic || !subjects.BeginsAnew(person) || person is not { HasNoun: true, Outcome: null, IsUncounted: false } || subjects.IsBeforeVerb(person)) return false;
        if (walk is not { HarmUsed: true, IsHeld: false, Harm.Word: { Governs: Governs.Next, IsToll: false } } || walk.Found.Count == 0 || walk.Found[^1] is not { Counts: true, Min: 1, Max: 1, Parent: null } before || before.Outcome != walk.Harm.Value.Word.Outcome) return false;
        var at = subjects.PastWho(before.End);
        if (at == mark || mark - at > LongestAside) return false;
        while (at < mark && Past(at, mark) is { } past) at = past;
        return at == mark;
    }

    private int? Past(int at, int mark)
    {
        var word = walk.Words[at];
        if (word.Is(",") || word.Form is "وهو" or "وهي" or "وحالته" or "وحالتها" or "حالته" or "حالتها" or "وضعه" or "وضعها" or "بحاله" or "حاله" || HarmLexicon.Grades.HasForm(word.Form)) return at + 1;
        if (word.Form[0] == 'ب' && HarmLexicon.SufferedObjects.Has(walk.Words, at)) return at + 1;
        if (word.Form is "اب" or "ام" or "متزوج" or "متزوجه" or "ووالد" or "واب") return at + 1 < mark && PersonPhraseReader.TryRead(walk.Words, at + 1) is { HasNoun: true } children && walk.Words[at + 1].Form[0] == 'ل' ? children.End : null;
        return word.Is("من") ? PastHome(at + 1, mark) : null;
    }

    // من أبناء قرية س, من بلدة س: to the next mark, with no other word of harm.
    private int? PastHome(int at, int mark)
    {
        if (walk.Words[at].Form is not ("ابنا" or "اهالي" or "سكان" or "قريه" or "بلده" or "مدينه" or "مواليد" or "عشيره" or "نازحي" or "مهجري")) return null;
        var end = at + 1;
        while (end < mark && end < at + LongestHome && walk.Words[end].Kind == WordKind.Letters && !walk.Words[end].HasAnd && !HarmLexicon.Words.Has(walk.Words, end) && !StrikeLexicon.Has(walk.Words, end)) end++;
        return end > at + 1 ? end : null;
    }
}
