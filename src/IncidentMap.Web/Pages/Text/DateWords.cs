using IncidentMap.Incidents;

namespace IncidentMap.Web.Pages.Text;

/// <summary>Dates in words. Arabic uses the Levantine months, with the Gregorian name beside it at first mention.</summary>
public static class DateWords
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] LevantineMonths =
        ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];

    private static readonly string[] GregorianMonths =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    private static readonly string[] ArabicDays = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];

    /// <summary>The name of a month, 1 to 12; <paramref name="first"/> adds the Gregorian name in Arabic.</summary>
    public static string Month(int month, Language language, bool first = false) =>
        language == Language.En ? EnglishMonths[month - 1]
        : first ? $"{LevantineMonths[month - 1]}/{GregorianMonths[month - 1]}"
        : LevantineMonths[month - 1];

    /// <summary>"Jun" or "حزيران", for axes.</summary>
    public static string ShortMonth(int month, Language language) =>
        language == Language.En ? EnglishMonths[month - 1][..3] : LevantineMonths[month - 1];

    /// <summary>"26 June 2017".</summary>
    public static string Day(DateOnly day, Language language, bool first = false) =>
        $"{day.Day} {Month(day.Month, language, first)} {day.Year}";

    /// <summary>"Monday 26 June 2017".</summary>
    public static string LongDay(DateOnly day, Language language, bool first = false) =>
        $"{(language == Language.Ar ? ArabicDays : EnglishDays)[(int)day.DayOfWeek]} {Day(day, language, first)}";

    /// <summary>"June 2017".</summary>
    public static string MonthOf(DateOnly day, Language language, bool first = false) =>
        $"{Month(day.Month, language, first)} {day.Year}";

    /// <summary>A filter's period in words: a whole month or year by its name, both ends open as "All dates".</summary>
    public static string Period(DateOnly? from, DateOnly? to, Language language)
    {
        if (from is not { } start) return to is { } last ? $"{Labels.Until.In(language)} {Day(last, language)}" : Labels.AllDates.In(language);
        if (to is not { } end) return $"{Labels.Since.In(language)} {Day(start, language)}";
        if (start == end) return Day(start, language);
        if (IsWholeMonth(start, end)) return MonthOf(start, language);
        if (start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 })
            return start.Year == end.Year ? $"{start.Year}" : FromTo($"{start.Year}", $"{end.Year}", language);
        return FromTo(Beginning(start, end, language), Day(end, language), language);
    }

    /// <summary>An incident's date as precisely as it is known, in few words.</summary>
    public static string Short(When when, Language language) => when.Precision switch
    {
        DatePrecision.Month => MonthOf(when.Start, language),
        DatePrecision.Year => $"{when.Start.Year}",
        _ when when.Start == when.End => Day(when.Start, language),
        _ => FromTo(Beginning(when.Start, when.End, language), Day(when.End, language), language),
    };

    /// <summary>An incident's date with weekday, part of the day and what its precision is.</summary>
    public static string Full(When when, Language language)
    {
        var single = when.Start == when.End && when.Precision is not (DatePrecision.Month or DatePrecision.Year);
        var day = single ? LongDay(when.Start, language, first: true) : FirstMention(when, language);
        var part = when.PartOfDay is { } p ? $"{Labels.Comma.In(language)} {TokenLabels.Of(p).In(language)}" : "";
        return $"{day}{part} · {TokenLabels.Of(when.Precision).In(language)}";
    }

    private static string FirstMention(When when, Language language) => when.Precision switch
    {
        DatePrecision.Month => MonthOf(when.Start, language, first: true),
        DatePrecision.Year => $"{when.Start.Year}",
        _ => FromTo(Day(when.Start, language, first: true), Day(when.End, language, first: when.End.Month != when.Start.Month), language),
    };

    private static bool IsWholeMonth(DateOnly start, DateOnly end) =>
        start.Day == 1 && start.Year == end.Year && start.Month == end.Month && end.Day == DateTime.DaysInMonth(end.Year, end.Month);

    /// <summary>The first day of a span without what the last day repeats: "3" of "3–5 June 2017".</summary>
    private static string Beginning(DateOnly start, DateOnly end, Language language) =>
        start.Year != end.Year ? Day(start, language)
        : start.Month != end.Month ? $"{start.Day} {Month(start.Month, language)}"
        : $"{start.Day}";

    private static string FromTo(string from, string to, Language language) =>
        language == Language.Ar ? $"من {from} إلى {to}"
        : from.Length <= 2 ? $"{from}–{to}"
        : $"{from} – {to}";
}
