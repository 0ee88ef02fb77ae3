namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>A time as an Arabic report gives it, with the day that it means.</summary>
/// <param name="Words">The words; none where the report gives no time.</param>
/// <param name="Day">The day, as <see cref="Days"/> writes it.</param>
internal sealed record ArabicTime(string Words, string Day)
{
    internal static readonly ArabicTime Untold = new("", Days.None);

    private static readonly ArabicTime[] OfToday = [.. All(Days.Today, "اليوم", "اليوم الأربعاء", "صباح اليوم", "فجر اليوم", "ظهر اليوم الأربعاء", "بعد ظهر اليوم", "عصر اليوم", "مساء اليوم", "صباح اليوم الأربعاء 16 أيار", "فجر الأربعاء", "قبل قليل", "منذ قليل", "في ساعات الفجر الأولى من اليوم")];

    private static readonly ArabicTime[] OfYesterday = [.. All(Days.Yesterday, "أمس", "أمس الثلاثاء", "مساء أمس", "ظهر أمس الثلاثاء", "يوم أمس", "صباح يوم أمس", "مساء يوم أمس الثلاثاء", "الليلة الماضية", "ليلة أمس", "عصر أمس", "مساء الثلاثاء", "ليل أمس الثلاثاء", "البارحة", "بعد ظهر أمس", "فجر أمس الثلاثاء")];

    private static readonly ArabicTime[] Earlier =
    [
        .. All(Days.Last(DayOfWeek.Monday), "يوم الاثنين", "الاثنين", "صباح الاثنين", "مساء يوم الاثنين", "قبل يومين", "أول أمس", "أول أمس الاثنين"),
        .. All(Days.Last(DayOfWeek.Sunday), "فجر الأحد", "يوم الأحد الماضي", "الأحد الفائت", "ظهر الأحد", "قبل ثلاثة أيام"),
        .. All(Days.Last(DayOfWeek.Friday), "يوم الجمعة", "الجمعة 11 أيار", "بعد صلاة الجمعة"),
        .. All(Days.Before(4), "في 12 أيار", "يوم السبت 12 أيار", "السبت 12 أيار/مايو 2018", "12/5/2018", "بتاريخ 12-5-2018", "بتاريخ 12/5/2018", "بتاريخ 12/5", "في 12 أيار الجاري", "يوم السبت", "في الثاني عشر من أيار", "في 12 مايو", "في 12 من الشهر الجاري", "السبت الماضي", "مساء السبت 12-05-2018", "يوم 12 أيار 2018", "صباح 12 أيار"),
    ];

    /// <summary>Any time, or none.</summary>
    internal static ArabicTime Any(Dice dice) => dice.Pick<int>(0, 1, 1, 2, 2, 3) switch
    {
        0 => Untold,
        1 => dice.Pick<ArabicTime>(OfToday),
        2 => dice.Pick<ArabicTime>(OfYesterday),
        _ => dice.Pick<ArabicTime>(Earlier),
    };

    private static IEnumerable<ArabicTime> All(string day, params IEnumerable<string> words) => words.Select(w => new ArabicTime(w, day));
}
