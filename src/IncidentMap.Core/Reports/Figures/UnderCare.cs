using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// سبعة أشخاص ما زالوا يتلقون العلاج, نُقل عضو خامس إلى المشفى في حالة حرجة, والرابع حالته صعبة, بقي الأب على قيد الحياة بحروق: who is cared for in a hospital, or came off
/// so, is wounded, where the text counts no wounded besides.
/// </summary>
internal sealed class UnderCare(FigureWalk walk)
{
    // ما زالوا في المشفى الوطني يتلقون, إلى مشفى الباب الوطني في حالة.
    private const int Reach = 6;

    /// <summary>Takes such people; returns where to go on, null elsewhere.</summary>
    /// <param name="i">Where they may stand.</param>
    /// <param name="people">The people who begin there.</param>
    internal int? Take(int i, CountMention people)
    {
        if (!walk.Words[i].IsArabic && walk.Words[i].Kind != WordKind.Digits || people is not { Outcome: null, IsUncounted: false, Max: not null } || people.End >= walk.End || !walk.Words[people.End].IsArabic || AreCounted()) return null;
        if (AreTreated(people.End)) return people.IsImplied && !walk.Words[i].HasAnd && i > walk.First && walk.Words[i - 1].Kind != WordKind.Mark && !IsStill(i - 1) ? null : Add(people, people.End);
        if (i > walk.First && walk.Words[i - 1].Variants.Any(static v => v is "نقل" or "نقلت" or "اسعف" or "اسعفت" or "نقلوا") && IsInBadState(people.End)) return Add(people, people.End);
        return i > walk.First && people is { Min: 1, Max: 1 } && walk.Words[i - 1].Variants.Any(static v => v is "بقي" or "بقيت" or "نجا" or "نجت" or "خرج" or "خرجت") && CameOffWith(people.End) ? Add(people, people.End) : null;
    }

    /// <summary>والرابع حالته صعبة: one more than those who died.</summary>
    /// <param name="i">Where he may stand.</param>
    internal int? OneMore(int i) =>
        walk.Words[i].HasAnd && IsHisState(i + 1) && TimeLexicon.Ordinals.Has(walk.Words, i) && !AreCounted() ? Add(One(i, i + 1), i + 1) : null;

    private bool AreCounted() => walk.Found.Exists(static f => f is { Counts: true, Outcome: Outcome.Injured });

    /// <summary>Those whom a text tells to be cared for are of the wounded whom it counted before.</summary>
    /// <param name="earlier">What the sentences before count.</param>
    /// <param name="sentence">What this one counts.</param>
    internal static void Link(List<CountMention> earlier, List<CountMention> sentence)
    {
        foreach (var one in sentence)
            if (one.IsUnderCare && earlier.Exists(static e => e is { Counts: true, Outcome: Outcome.Injured, IsUncounted: false })) one.Ignored ??= Ignored.Repeated;
    }

    // ما زالوا يتلقون العلاج, يخضعون للعلاج; not of an illness.
    private bool AreTreated(int at)
    {
        for (var i = at; i + 1 < walk.End && i < at + Reach && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Form is "يصارع" or "تصارع") return walk.Words[i + 1].Is("الموت");
            else if (walk.Words[i].Form is "يتلقون" or "يتلقي" or "تتلقي" or "يتلقيان" or "يتلقين" or "يخضعون" or "يخضع" or "تخضع") return walk.Words[i + 1].Form is "العلاج" or "علاجهم" or "علاجه" or "علاجها" or "للعلاج" or "العلاجات";
            else if (HarmLexicon.Words.Has(walk.Words, i) || StrikeLexicon.Has(walk.Words, i)) return false;
        return false;
    }

    private bool IsStill(int at) => walk.Words[at].Form is "يزال" or "زال" or "تزال" or "زالت";

    // إلى المشفى في حالة حرجة, بحالة خطرة إلى المشفى.
    private bool IsInBadState(int at)
    {
        var isThere = false;
        for (var i = at; i < walk.End && i < at + Reach && walk.Words[i].Kind == WordKind.Letters; i++)
        {
            isThere |= HarmLexicon.Care.HasExactly(walk.Words[i], out var care) && care is "hospital";
            if (walk.Words[i].Form is "حاله" or "بحاله" or "وضع" or "بوضع" && i + 1 < walk.End && IsBad(walk.Words[i + 1])) return isThere || i - at < 2;
        }
        return false;
    }

    // والرابع حالته صعبة, ووضعه حرج.
    private bool IsHisState(int at) =>
        at + 1 < walk.End && walk.Words[at].Form is "حالته" or "حالتو" or "حالتها" or "وضعه" or "وضعو" or "وضعها" or "اصابته" or "اصابتو" && IsBad(walk.Words[at + 1]);

    private static bool IsBad(Word word) => word.Form is "حرجه" or "حرج" or "خطره" or "خطر" or "خطيره" or "خطير" or "صعبه" or "صعب" or "سييه" or "سيي" or "بليغه";

    // وحده على قيد الحياة بحروق شديدة, بجروح.
    private bool CameOffWith(int at)
    {
        for (var i = at; i < walk.End && i < at + Reach && walk.Words[i].Kind == WordKind.Letters; i++)
            if (walk.Words[i].Form[0] == 'ب' && HarmLexicon.SufferedObjects.Has(walk.Words, i)) return true;
        return false;
    }

    private CountMention One(int first, int end) => new() { First = first, End = end, Sentence = walk.Words[first].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true };

    private int Add(CountMention people, int past)
    {
        (people.Outcome, people.Trigger, people.IsUnderCare, people.Ignored) = (Outcome.Injured, people.First, true, walk.IgnoreNext);
        walk.Found.Add(people);
        walk.Govern(new HarmWord(Outcome.Injured, Governs.Next), people.First, isUsed: true);
        return past;
    }
}
