using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>Arabic people who stand before their verb: مدنيان استشهدا وثلاثة أصيبوا, إن طفلة ووالدتها أصيبتا.</summary>
/// <param name="walk">The walk over the sentence.</param>
internal sealed class SubjectFirst(FigureWalk walk)
{
    // A longer list has marks in it.
    private const int MostListed = 6;

    // يبلغ من العمر 9 سنوات.
    private const int LongestAge = 7;

    /// <summary>True for people with و, who begin what follows a verb and cannot be whom it is said of.</summary>
    /// <param name="person">The people.</param>
    internal bool BeginsAnew(CountMention person) =>
        walk.Words[person.First] is { IsArabic: true, HasAnd: true, Form: ['و', ..] form } && !form.StartsWith("ولد", StringComparison.Ordinal) && !form.StartsWith("والد", StringComparison.Ordinal);

    /// <summary>True where a verb of harm that nobody follows stands behind people at once, or behind a list that they begin.</summary>
    /// <param name="person">The people.</param>
    internal bool IsBeforeVerb(CountMention person)
    {
        if (!walk.Words[person.First].IsArabic) return false;
        var at = PastWho(person.End);
        for (var listed = 0; listed < MostListed && at < walk.End; listed++)
        {
            if (walk.Words[at].Is("فقد") && at + 1 < walk.End) at++; // أما الأب والأم فقد قضوا
            if (IsVerbOf(at)) return true;
            if (!walk.Words[at].HasAnd || PersonPhraseReader.TryRead(walk.Words, at) is not { HasNoun: true } next) return false;
            at = PastWho(next.End);
        }
        return false;
    }

    /// <summary>Just past the name, age, rank or force of somebody: الطفلة فلانة الفلاني (7 أعوام) قُتلت, شاب في العشرين من عمره قُتل, ضابط برتبة ملازم قُتل, عنصراً من قوات النظام قُتل, قيادي في الفصيل قُتل.</summary>
    /// <param name="at">Where they may begin.</param>
    internal int PastWho(int at)
    {
        if (at + 3 < walk.End && walk.Words[at].Form is "في" or "من" && walk.Words[at + 1].Is("الدفاع") && walk.Words[at + 2].Is("المدني")) at += 3;
        if (at < walk.End && walk.Words[at].IsArabic && !HarmLexicon.Words.Has(walk.Words, at) && PersonName.ListAt(walk.Words, at, walk.End) is { Count: 1 } name) at = name.End;
        if (at + 2 < walk.End && walk.Words[at].Is("برتبه")) at += walk.Words[at + 2].Form is "اول" or "ثان" ? 3 : 2;
        if (at + 1 < walk.End && walk.Words[at].Is("في") && (PersonLexicon.ArmedBodies.TryMatch(walk.Words, at + 1, out var body) ? body.Value.End : PartyLexicon.Names.TryMatch(walk.Words, at + 1, out var party) ? party.Value.End : at) is var past) at = Math.Min(walk.End, past);
        if (at + 1 < walk.End && walk.Words[at].Is("من") && PartyLexicon.Names.TryMatch(walk.Words, at + 1, out var force) && force.Value.End < walk.End) return force.Value.End;
        if (at >= walk.End || walk.Words[at].Form is not ("(" or "في" or "يبلغ" or "تبلغ" or "البالغ" or "البالغه")) return at;
        for (var i = at + 1; i < walk.End && i < at + LongestAge; i++)
            if (walk.Words[at].Is("(") ? walk.Words[i].Is(")") : walk.Words[i].Form is "عمره" or "عمرها" || i + 1 < walk.End && TimeLexicon.IsYears(walk.Words[i])) return i + 1;
        return at;
    }

    // فقدا حياتهما, فارقوا الحياة: the first letter is the verb's own.
    private static bool IsOfLoss(Word verb) => verb.Form.StartsWith("فقد", StringComparison.Ordinal) || verb.Form.StartsWith("فارق", StringComparison.Ordinal);

    // A verbal noun (مقتل) is said of those behind it, and so is a verb that people follow without و.
    private bool IsVerbOf(int at) =>
        walk.Words[at].IsArabic && (!walk.Words[at].HasAnd || IsOfLoss(walk.Words[at])) && HarmLexicon.Words.TryMatch(walk.Words, at, out var verb)
        && (verb.Value.Value.Governs != Governs.Next || HarmLexicon.Lone.Has(walk.Words, at) && verb.Value.Count == 1)
        && (verb.Value.End >= walk.End || PersonPhraseReader.TryRead(walk.Words, verb.Value.End) is not { } next || BeginsAnew(next));
}
