using System.Globalization;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Months (Gregorian-Arabic, Levantine, English), weekdays, parts of the day, and words relative to the day of publication.</summary>
internal static class TimeLexicon
{
    internal static readonly Lexicon<int> Months = Table.Lexicon("""
        1: يناير, كانون الثاني, كانون ثاني, جانفي, january, jan
        2: فبراير, شباط, february, feb
        3: مارس, آذار, march, mar
        4: أبريل, ابريل, إبريل, نيسان, april, apr
        5: مايو, أيار, ايار, ماي, may
        6: يونيو, يونيه, حزيران, june, jun
        7: يوليو, يوليه, تموز, july, jul
        8: أغسطس, آب, august, aug
        9: سبتمبر, أيلول, ايلول, september, sept, sep
        10: أكتوبر, اكتوبر, تشرين الأول, تشرين اول, october, oct
        11: نوفمبر, تشرين الثاني, تشرين ثاني, november, nov
        12: ديسمبر, كانون الأول, كانون اول, december, dec
        """, Number);

    internal static readonly Lexicon<DayOfWeek> Weekdays = Table.Lexicon("""
        sunday: الأحد, يوم أحد, sunday
        monday: الاثنين, الإثنين, الأثنين, monday
        tuesday: الثلاثاء, tuesday
        wednesday: الأربعاء, الاربعاء, wednesday
        thursday: الخميس, thursday
        friday: الجمعة, friday
        saturday: السبت, saturday
        """, name => Enum.Parse<DayOfWeek>(name, ignoreCase: true));

    internal static readonly Lexicon<string> PartsOfDay = Table.Lexicon("""
        dawn: فجر, فجراً, عند الفجر, ساعات الصباح الأولى, ساعات الفجر, ساعات الفجر الأولى, dawn, early hours
        morning: صباح, صباحاً, صبيحة, ضحى, morning
        midday: ظهر, ظهراً, ظهيرة, midday, noon
        afternoon: بعد ظهر, بعد الظهر, عصر, عصراً, afternoon
        evening: مساء, مساءً, مغرب, عشية, evening, dusk
        night: ليل, ليلاً, ليلة, night, nighttime, overnight
        midnight: منتصف الليل, midnight
        after-midnight: بعد منتصف الليل, after midnight
        """);

    /// <summary>First and last day, counted from the day of publication.</summary>
    internal static readonly Lexicon<(int From, int To)> Relative = Table.Lexicon("""
        0 0: اليوم, هذا اليوم, هذه الليلة, الليلة, صباح اليوم, قبل قليل, منذ قليل, قبل ساعات, today, tonight, this morning, this afternoon, this evening
        -1 -1: أمس, الأمس, بالأمس, البارحة, ليلة أمس, الليلة الماضية, ليلة البارحة, yesterday, last night, overnight
        -2 -2: أول أمس, أول من أمس, قبل يومين, أمس الأول, two days ago, day before yesterday
        -1 0: خلال الساعات الماضية, الساعات الماضية, الساعات الأخيرة, past 24 hours, last 24 hours
        -6 0: هذا الأسبوع, الأسبوع الجاري, الأسبوع الحالي, this week
        -13 -7: الأسبوع الماضي, الأسبوع الفائت, last week
        -8 -6: قبل أسبوع, منذ أسبوع, a week ago
        """, Days);

    /// <summary>Spans of whole or part months and years, counted from the day of publication.</summary>
    internal static readonly Lexicon<string> Spans = Table.Lexicon("""
        month-start: بداية الشهر الجاري, مطلع الشهر الجاري, بداية هذا الشهر, مطلع هذا الشهر, أوائل الشهر الجاري
        month: الشهر الجاري, الشهر الحالي, هذا الشهر, this month
        last-month-end: نهاية الشهر الفائت, نهاية الشهر الماضي, أواخر الشهر الفائت, أواخر الشهر الماضي
        last-month: الشهر الماضي, الشهر الفائت, الشهر المنصرم, last month
        last-year: العام الماضي, العام الفائت, السنة الماضية, last year
        """);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static (int, int) Days(string text)
    {
        var parts = text.Split(' ');
        return (Number(parts[0]), Number(parts[1]));
    }
}
