using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>A span of time beside the toll of one act: the worst of months, or what has come of it since it began.</summary>
/// <param name="walk">The walk over the sentence.</param>
internal sealed class SinceOfOneAct(FigureWalk walk)
{
    // الأكثر دموية, "the worst bombing": between the superlative and the span of time.
    private const int WorstReach = 3;

    // أعلى حصيلة من القتلى المدنيين في يوم واحد منذ.
    private const int HighestReach = 8;

    // "in an area that has seen regular bomb attacks since": how far before the span the clause may stand.
    private const int GroundReach = 7;

    // منذ بدء هجوم التنظيم على سجن … مساء الخميس: how far behind "since" the day may stand.
    private const int BegunReach = 14;

    /// <summary>True for قصف هو الأعنف في الأشهر الأخيرة: the worst of so long, and one act.</summary>
    /// <param name="i">Where the span begins.</param>
    internal bool IsBehindWorst(int i) =>
        walk.Words.Any(Math.Max(walk.First, i - WorstReach), i, static w => EventLexicon.Worst.Means(w, "worst"))
        || walk.Words[i].Is("منذ") && IsBehindHighest(i);

    // في أعلى حصيلة منذ مطلع العام, وهي الحصيلة الأكبر في يوم واحد منذ بدء الحملة: of the toll of the act.
    private bool IsBehindHighest(int since)
    {
        for (var i = since - 1; i > walk.First && i >= since - HighestReach && walk.Words[i].Kind == WordKind.Letters; i--)
            if (EventLexicon.Worst.Means(walk.Words[i], "highest")) return true;
        return false;
    }

    /// <summary>True for مقتل 23 منذ بدء الهجوم على السجن مساء الخميس, where a text begins: what the act that is told of has brought since it began.</summary>
    /// <param name="i">Where "since" stands.</param>
    internal bool ItBegan(int i)
    {
        if (walk.First > 0 || !walk.Words[i].Is("منذ") || i + 2 >= walk.End || walk.Words[i + 1].Form is not ("بد" or "بدايه" or "انطلاق" or "اندلاع") || walk.Words[i + 2].Form is not ("هجوم" or "الهجوم" or "اقتحام" or "الاقتحام" or "الاشتباكات" or "اشتباكات")) return false;
        for (var k = i + 3; k < walk.End && k < i + BegunReach; k++)
            if (TimeLexicon.Weekdays.Has(walk.Words, k) || TimeLexicon.Relative.Has(walk.Words, k)) return true;
        return false;
    }

    /// <summary>True for "killing seven, in an area that has seen regular bomb attacks since": what its ground has seen, behind the act itself.</summary>
    /// <param name="i">Where "since" stands.</param>
    internal bool IsOfItsGround(int i)
    {
        for (var k = i - 1; k > walk.First + 2 && k >= i - GroundReach && walk.Words[k].Kind == WordKind.Letters; k--)
            if (walk.Words[k].Form is "seen" or "witnessed" or "suffered" or "experienced") return walk.Words[k - 1].Form is "has" or "have" && walk.Words[k - 2].Form is "that" or "which" && walk.Found.Exists(static f => f is { Counts: true, IsUncounted: false });
        return false;
    }
}
