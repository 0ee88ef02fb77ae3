using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Dates;

/// <summary>Times that are given without a day: months and years ago, and weeks and years in which many acts fall.</summary>
internal static class EarlierTime
{
    // Two days and two nights are one strike's aftermath.
    internal const int MostDays = 2;

    /// <summary>True for قبل ثلاثة أشهر, "two months ago", "several years earlier".</summary>
    internal static bool IsPast(WordList words, int at)
    {
        if (DaysAt(words, at) >= TimeLexicon.Month) return Is(words, at + 1, "ago");
        if (!TimeLexicon.Earlier.TryMatch(words, at, out var time)) return false;
        return time.Value.Value == "past" || time.Value.Value == "before" && NumberReader.TryExact(words, time.Value.End, out _, out var unit) && DaysAt(words, unit) >= TimeLexicon.Month;
    }

    /// <summary>True for خلال ثلاثة أيام, "within a week", "this year"; not for a day or two.</summary>
    internal static bool IsSpan(WordList words, int at)
    {
        if (IsSinceDayOfMonth(words, at) || IsWaveOfMonth(words, at) || IsMonthAlone(words, at)) return true;
        if (!TimeLexicon.Earlier.TryMatch(words, at, out var time)) return false;
        return time.Value.Value switch
        {
            "span" or "told" => true,
            "within" => NumberReader.TryExact(words, time.Value.End, out var many, out var unit) && many > MostDays && DaysAt(words, unit) > 0 && !Is(words, unit + 1, "ago"),
            _ => false,
        };
    }

    /// <summary>Just past أسبوعين, نحو عشرة أيام, more than a day or two; null for other words.</summary>
    internal static int? PastMany(WordList words, int at)
    {
        if (NumberLexicon.Before.TryMatch(words, at, out var rough)) at = rough.Value.End;
        if (at >= words.Count) return null;
        if (words[at].Form is "عده" or "بضعه" && at + 1 < words.Count) at++;
        else if (NumberReader.TryExact(words, at, out var many, out var unit)) return many > (DaysAt(words, unit) >= TimeLexicon.Month ? 1 : MostDays) && DaysAt(words, unit) > 0 ? unit + 1 : null;
        return words[at].IsArabic && DaysAt(words, at) > MostDays ? at + 1 : null;
    }

    /// <summary>True for منذ ذلك الحين, خلال هذه الفترة: a span of which was told before.</summary>
    internal static bool IsTold(WordList words, int at) => Is(words, at, "told");

    /// <summary>True for من يوم 8 الشهر إلى اليوم: the month is that of the news, its days are many.</summary>
    internal static bool IsSinceDayOfMonth(WordList words, int at)
    {
        if (words[at].Form is not ("من" or "منذ")) return false;
        var day = at + 1 < words.Count && words[at + 1].Is("يوم") ? at + 2 : at + 1;
        return day + 1 < words.Count && words[day].Kind == WordKind.Digits && words[day + 1].Is("الشهر");
    }

    // "during the events of March", "in the March massacres": a wave of violence that has the name of its month.
    private static bool IsWaveOfMonth(WordList words, int at)
    {
        if (words[at].Form is not ("during" or "in") || at + 4 >= words.Count || words[at + 1].Form is not ("the" or "these" or "those")) return false;
        if (words[at + 2].IsCapital && TimeLexicon.Months.TryMatch(words, at + 2, out var month)) return IsWave(words, month.Value.End);
        var wave = words[at + 2].Is("coastal") ? at + 3 : at + 2;
        return IsWave(words, wave) && wave + 2 < words.Count && words[wave + 1].Form is "of" or "in" && words[wave + 2].IsCapital && TimeLexicon.Months.Has(words, wave + 2);
    }

    // "in April alone".
    private static bool IsMonthAlone(WordList words, int at) =>
        words[at].Is("in") && at + 2 < words.Count && words[at + 1].IsCapital && TimeLexicon.Months.TryMatch(words, at + 1, out var month) && month.Value.End < words.Count && words[month.Value.End].Is("alone");

    private static bool IsWave(WordList words, int at) => at < words.Count && EventLexicon.Killings.HasExactly(words[at], out var wave) && wave != "killing";

    /// <summary>True for الماضي behind a month.</summary>
    internal static bool IsLast(WordList words, int at) => Is(words, at, "last");

    private static int DaysAt(WordList words, int at) => at < words.Count ? TimeLexicon.DaysOf(words[at]) : -1;

    private static bool Is(WordList words, int at, string kind) => at < words.Count && TimeLexicon.Earlier.TryMatch(words, at, out var time) && time.Value.Value == kind;
}
