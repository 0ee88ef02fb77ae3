using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Figures;

/// <summary>مقتل 12 من أصل 40 مقاتلاً, ثلاثة من بين 20 راكباً, "seven of the 40 people who …": how many there were, of whom those counted before are some.</summary>
internal static class OutOf
{
    // "40 fighters who were killed": how far behind them a harm of their own may stand.
    private const int HarmReach = 3;

    /// <summary>True for all those there; the harmed before them take their side from them.</summary>
    /// <param name="walk">The sentence.</param>
    /// <param name="person">The people met.</param>
    internal static bool Is(FigureWalk walk, CountMention person)
    {
        var of = person.First - 2;
        if (of <= walk.First || !IsEnglish(walk, of) && (!walk.Words[of].Is("من") || walk.Words[of + 1].Form is not ("بين" or "اصل" or "مجموع" or "ضمن" or "اجمالي")) || person is not { IsUncounted: false, Outcome: null } || walk.Found.Count == 0) return false;
        if (walk.Found[^1] is not { Counts: true, Outcome: not null, IsUncounted: false } some || some.Min >= person.Min || some.End < of - 1 || HasHarm(walk, person.End)) return false;
        if (some is { Status: VictimStatus.Unknown, Role: null }) some.Status = person.Status;
        return true;
    }

    // "killed seven of the 40 people who were praying".
    private static bool IsEnglish(FigureWalk walk, int of) => walk.Words[of].Is("of") && walk.Words[of + 1].Is("the") && walk.Found.Count > 0 && walk.Found[^1].End >= of - 1;

    private static bool HasHarm(FigureWalk walk, int at)
    {
        for (var i = at; i < Math.Min(walk.End, at + HarmReach); i++)
            if (HarmLexicon.Words.Has(walk.Words, i)) return true;
        return false;
    }
}
