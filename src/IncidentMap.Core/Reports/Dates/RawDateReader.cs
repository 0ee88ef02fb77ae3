using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Dates;

/// <summary>Recognises the written forms of dates; says nothing yet about which year an incomplete one means.</summary>
internal static class RawDateReader
{
    // "سراقب 22/5:", "ريف إدلب سراقب 22/5:".
    private const int LongestHead = 4;

    private static readonly LexiconBits Openers = LexiconBits.Of(TimeLexicon.Feasts.Number, TimeLexicon.Ordinals.Number, TimeLexicon.Months.Number, TimeLexicon.MonthParts.Number, TimeLexicon.Spans.Number, TimeLexicon.Relative.Number, TimeLexicon.Weekdays.Number);

    // Asked for every word, of which most begin no date.
    private static bool MayBegin(Word word) =>
        word.IsInAny(Openers) || NumberReader.MayBegin(word) || word.Form is "last" or "شهر" || word.IsArabic && (word.Form.EndsWith("قبل", StringComparison.Ordinal) || word.Form.EndsWith("منذ", StringComparison.Ordinal));

    internal static RawDate? TryRead(WordList words, int at)
    {
        if (!MayBegin(words[at])) return null;
        var raw = words[at].Kind switch
        {
            WordKind.Digits => Numeric(words, at) ?? Spaced(words, at) ?? WithoutYear(words, at) ?? DayFirst(words, at) ?? DayAlone(words, at) ?? Compact(words, at),
            WordKind.Letters => OfFeast(words, at) ?? OrdinalDay(words, at) ?? MonthFirst(words, at) ?? NearMonth(words, at) ?? DaysAgo(words, at) ?? ByName(words, at),
            _ => null,
        };
        return raw is { } found && found.IsPossible() ? found : null;
    }

    // "Christmas Eve", "New Year's Day 2016", أول أيام عيد الأضحى.
    private static RawDate? OfFeast(WordList words, int at)
    {
        if (!TimeLexicon.Feasts.TryMatch(words, at, out var feast) || IsOnlyNamed(words, at)) return null;
        var (day, end) = (feast.Value.Value, feast.Value.End);
        var year = day.IsHijri ? null : YearAfter(words, end, out end);
        return new RawDate(at, end) { Day = day.Day, Month = day.Month, IsHijri = day.IsHijri, IsFeast = true, Year = year };
    }

    // "a week after Christmas Day", قبل أول أيام عيد الفطر: told to say when another day was, or what was of it.
    private static bool IsOnlyNamed(WordList words, int at)
    {
        var before = at > 0 && words[at - 1].Is("the") ? at - 2 : at - 1;
        return before >= 0 && words[before].Sentence == words[at].Sentence && words[before].Form is "after" or "before" or "until" or "till" or "for" or "of" or "from" or "by" or "to" or "following" or "every" or "قبل" or "بعد" or "حتي" or "قبيل" or "عقب" or "الي" or "كل";
    }

    // 2017-06-26, 26/6/2017, 26.6.2017, 26\6\2017, 6 / 1 / 2026, 6 - 1 - 2026; day before month, as both languages of these reports write it, but for 05/26/2017.
    private static RawDate? Numeric(WordList words, int at)
    {
        if (at + 4 >= words.Count || at > 0 && words[at].Joined && words[at - 1].Form is "-" or "/" or "\\" or ".") return null;
        var mark = words[at + 1];
        if (mark.Form is not ("-" or "/" or "." or "\\") || words[at + 3].Form != mark.Form || !mark.Joined && !(mark.Form is "/" or "-" && words[at + 4].Form.Length == 4)) return null;
        if (Digits(words, at) is not { } a || Digits(words, at + 2) is not { } b || Digits(words, at + 4) is not { } c) return null;
        if (words[at].Form.Length == 4) return new RawDate(at, at + 5) { Year = a, Month = b, Day = c };
        if (words[at + 4].Form.Length == 2 && c is >= 11 and <= 40) c += 2000;
        else if (words[at + 4].Form.Length != 4) return null;
        return a <= 12 && b > 12 ? new RawDate(at, at + 5) { Year = c, Month = a, Day = b } : new RawDate(at, at + 5) { Year = c, Month = b, Day = a, IsDayOrMonth = a <= 12 };
    }

    // 15 12 2013, 15_12_2013: posts leave the marks out.
    private static RawDate? Spaced(WordList words, int at)
    {
        if (at + 2 >= words.Count || words[at + 2] is not { Kind: WordKind.Digits, Form.Length: 4 } || words[at + 2].Line != words[at].Line || at > 0 && words[at - 1].Kind == WordKind.Digits) return null;
        return DayOf(words, at, out _) is { } day && words[at + 1].Form.Length <= 2 && Digits(words, at + 1) is { } month && Digits(words, at + 2) is >= 2000 and <= 2100 and { } year
            ? new RawDate(at, at + 3) { Day = day, Month = month, Year = year } : null;
    }

    // يوم 22/5, بتاريخ 3-6, الزمان: 3/6: two numbers are a day only where a word calls them one, or at the head of a line: سراقب 22/5:.
    private static RawDate? WithoutYear(WordList words, int at)
    {
        if (at == 0 || at + 2 >= words.Count || words[at - 1].Form is not ("يوم" or "بتاريخ" or "تاريخ" or "بيوم") && !HeadsLine(words, at) && !(words[at - 1].Is(":") && PostFields.IsTime(words, at))) return null;
        return words[at + 1].Form is "/" or "-" && words[at + 1].Joined && words[at + 2].Joined && DayOf(words, at, out _) is { } day && Digits(words, at + 2) is { } month
            ? new RawDate(at, at + 3) { Day = day, Month = month } : null;
    }

    private static bool HeadsLine(WordList words, int at) =>
        at + 3 < words.Count && words[at + 3].Is(":") && words[at - 1].IsArabic && (at < LongestHead || words[at - LongestHead].Line != words[at].Line);

    // "on the 28th", "in the early hours of the 28th": of the month of the news, or of the one before; no "28th Division".
    private static RawDate? DayAlone(WordList words, int at)
    {
        if (at < 2 || !words[at - 1].Is("the") || words[at - 2].Form is not ("on" or "of") || DayOf(words, at, out var end) is not { } day || end == at + 1) return null;
        return end == words.Count || words[end].Kind == WordKind.Mark || words[end].Sentence != words[at].Sentence ? new RawDate(at, end) { Day = day } : null;
    }

    // 20190507.
    private static RawDate? Compact(WordList words, int at) =>
        words[at].Form.Length == 8 && Digits(words, at) is { } all && all / 10000 is >= 2011 and <= 2040 ? new RawDate(at, at + 1) { Year = all / 10000, Month = all / 100 % 100, Day = all % 100 } : null;

    // الحادي والعشرين من آذار, the first of March; not كانون الأول/ديسمبر, whose ordinal is part of the month's name.
    private static RawDate? OrdinalDay(WordList words, int at) =>
        TimeLexicon.Ordinals.TryMatch(words, at, out var day) && !(TimeLexicon.Months.TryMatch(words, at - 1, out var month) && month.Value.End > at) ? OfMonth(words, at, day.Value.Value, null, day.Value.End) : null;

    // قبل ثلاثة أيام, منذ يومين, "three days ago", "two weeks ago".
    private static RawDate? DaysAgo(WordList words, int at)
    {
        if (words[at].Variants.Any(v => v is "قبل" or "منذ") && NumberReader.TryExact(words, at + 1, out var days, out var end) && UnitAt(words, end) is { } unit)
            return Ago(at, end + 1, days * unit);
        return NumberReader.TryExact(words, at, out var count, out var after) && UnitAt(words, after) is { } of && after + 1 < words.Count && words[after + 1].Is("ago")
            ? Ago(at, after + 2, count * of)
            : null;
    }

    // A count of weeks or of many days is rough.
    private static RawDate? Ago(int first, int end, int days) => days switch
    {
        < 1 or > 60 => null,
        <= 6 => new RawDate(first, end) { Offset = (-days, -days) },
        _ => new RawDate(first, end) { Offset = (-days - 1, -days + 1) },
    };

    private static int? UnitAt(WordList words, int at) =>
        (at < words.Count ? TimeLexicon.DaysOf(words[at]) : -1) switch { <= 0 => null, < TimeLexicon.Week => 1, < TimeLexicon.Month => TimeLexicon.Week, _ => null };

    // 26 June 2017, 25 و26 يونيو, 31 أيار/مايو 2017, 26th of June.
    private static RawDate? DayFirst(WordList words, int at)
    {
        if (DayOf(words, at, out var next) is not { } day || at > 0 && words[at].Joined && words[at - 1].Form is ":" or "/" or "." or ",") return null;
        int? last = null;
        if (next + 1 < words.Count && words[next].Form is "و" or "-" or "and" or "to" or "الي" && DayOf(words, next + 1, out var afterLast) is { } second)
            (last, next) = (second, afterLast);
        return last == day + 1 && NightInDigits(words, at, day, next) is { } night ? night : OfMonth(words, at, day, last, next);
    }

    // ليلة 15-16/12/2013: two days of one night with the month in digits.
    private static RawDate? NightInDigits(WordList words, int first, int day, int mark)
    {
        if (mark + 1 >= words.Count || !words[mark].Is("/") || !words[mark].Joined || Digits(words, mark + 1) is not { } month) return null;
        var hasYear = mark + 3 < words.Count && words[mark + 2].Is("/") && words[mark + 3].Form.Length == 4;
        return new RawDate(first, hasYear ? mark + 4 : mark + 2) { Day = day, LastDay = day + 1, Month = month, Year = hasYear ? Digits(words, mark + 3) : null };
    }

    // What follows a day: a month of either calendar, or "this month".
    private static RawDate? OfMonth(WordList words, int first, int day, int? last, int next)
    {
        var joined = next < words.Count && words[next].Form is "of" or "من" or "شهر" or "في";
        if (joined) next++;
        if ((joined || next < words.Count && words[next].IsArabic) && TimeLexicon.Spans.TryMatch(words, next, out var span) && span.Value.Value is "month" or "last-month")
            return new RawDate(first, span!.Value.End) { Day = day, LastDay = last, MonthsBack = span.Value.Value == "month" ? 0 : 1 };
        // يوم 15 الجاري.
        if (next < words.Count && words[next].IsArabic && TimeLexicon.MonthParts.TryMatch(words, next, out var present) && present.Value.Value == "this")
            return new RawDate(first, present.Value.End) { Day = day, LastDay = last, MonthsBack = 0 };
        if (next < words.Count && (words[next].Form is "شهر" or "/" || words[next] is { Form: "-", Joined: true })) next++;
        if (TimeLexicon.HijriMonths.TryMatch(words, next, out var hijri)) return OfHijri(words, first, day, hijri.Value);
        if ((Month(words, next, out var afterMonth) ?? MonthByNumber(words, next, out afterMonth)) is not { } month) return null;
        var year = YearAfter(words, afterMonth, out var end);
        // في 12 أيار الجاري.
        if (year is null && end < words.Count && words[end].IsArabic && TimeLexicon.MonthParts.TryMatch(words, end, out var same) && same.Value.Value == "this") return new RawDate(first, same.Value.End) { Day = day, LastDay = last, Month = month };
        return OfLastYear(words, new RawDate(first, end) { Day = day, LastDay = last, Month = month, Year = year });
    }

    // "on 7 May last year", في 7 أيار من العام الماضي.
    private static RawDate OfLastYear(WordList words, RawDate date)
    {
        if (date.Year is not null || date.End >= words.Count) return date;
        var year = words[date.End].Form is "من" or "," ? date.End + 1 : date.End;
        return TimeLexicon.Spans.TryMatch(words, year, out var span) && span.Value.Value == "last-year" ? date with { End = span.Value.End, IsOfLastYear = true } : date;
    }

    // 15 شهر 12.
    private static int? MonthByNumber(WordList words, int at, out int end)
    {
        end = at + 1;
        return at < words.Count && words[at - 1].Is("شهر") && words[at].Form.Length <= 2 ? Digits(words, at) : null;
    }

    private static RawDate? OfHijri(WordList words, int first, int day, Hit<int> month)
    {
        var end = month.End;
        int? year = end < words.Count && words[end] is { Kind: WordKind.Digits, Form.Length: 4 } && Digits(words, end) is >= 1400 and <= 1499 ? Digits(words, end) : null;
        if (year is not null) end++;
        // "8 Rajab": a man as well, unless the year stands behind it.
        if (year is null && !words[month.First].IsArabic && !words[month.First].Is("ramadan")) return null;
        if (end < words.Count && words[end].Form is "ه" or "هجري" or "هجريه" or "للهجره" or "ah") end++;
        return new RawDate(first, end) { Day = day, Month = month.Value, Year = year, IsHijri = true };
    }

    // June 26, 2017; Nov. 25-26; June 2017.
    private static RawDate? MonthFirst(WordList words, int at)
    {
        if (Month(words, at, out var next) is not { } month) return null;
        if (next < words.Count && words[next].Is(".")) next++;
        if (!words[at].IsArabic && next < words.Count && DayOf(words, next, out var end) is { } day)
        {
            int? last = null;
            if (end + 1 < words.Count && words[end].Form is "-" or "and" or "to" && DayOf(words, end + 1, out var afterLast) is { } second && second > day && !(words[end].Is("and") && CountsPeople(words, afterLast)))
                (last, end) = (second, afterLast);
            else if (end + 2 < words.Count && words[end].Form is "and" or "to" && Month(words, end + 1, out var again) == month && DayOf(words, again, out var dayAgain) is { } other && other > day)
                (last, end) = (other, dayAgain);
            var year = YearAfter(words, end, out var dated);
            return OfLastYear(words, new RawDate(at, dated) { Day = day, LastDay = last, Month = month, Year = year });
        }
        return YearAfter(words, next, out var yearEnd) is { } only
            ? new RawDate(at, yearEnd) { Month = month, Year = only }
            : null;
    }

    // "killed on May 12 and 16 civilians were wounded".
    private static bool CountsPeople(WordList words, int at) =>
        at < words.Count && (PersonLexicon.Nouns.Has(words, at) || HarmLexicon.Words.Has(words, at) || words[at].Form is "others" or "other" or "more" or "were" or "was");

    // كانون الثاني الماضي, مطلع آذار الجاري, "last January", "early this March": of which year the day of publication says.
    private static RawDate? NearMonth(WordList words, int at)
    {
        var next = at;
        string? part = null, near = null;
        if (TimeLexicon.MonthParts.TryMatch(words, next, out var of)) (part, next) = (of.Value.Value, of.Value.End);
        else if (words[at].Form is not ("last" or "شهر") && !TimeLexicon.Months.Has(words, at)) return null;
        if (part == "this") (part, near) = (null, "this");
        else if (part is not null && words.Any(next, next + 1, w => w.Is("this"))) (near, next) = ("this", next + 1);
        if (near is null && next < words.Count && words[next].Is("last")) (near, next) = ("last", next + 1);
        if (next < words.Count && words[next].Is("شهر")) next++;
        if (next >= words.Count || !words[next].IsArabic && !words[next].IsCapital || words[next].IsArabic && near is not null) return null;
        if (Month(words, next, out var end) is not { } month) return null;
        if (near is null && !words[next].IsArabic) return IsInMonth(words, at, end, part) ? new RawDate(at, end) { Month = month, MonthPart = part, IsMonthAlone = true } : null;
        if (near is null && TimeLexicon.MonthParts.TryMatch(words, end, out var present) && present.Value.Value == "this") (near, end) = ("this", present.Value.End);
        else if (near is null && TimeLexicon.Earlier.TryMatch(words, end, out var past) && past.Value.Value == "last") (near, end) = ("last", past.Value.End);
        if (near is null || !words[next].IsArabic && DayOf(words, end, out _) is not null) return null;
        return new RawDate(at, end) { Month = month, IsLastMonth = near == "last", MonthPart = part };
    }

    // "in May", "in early May", "in mid-May"; not "in May and June", nor "in May 2018", which is read with its year.
    private static bool IsInMonth(WordList words, int at, int end, string? part) =>
        at > 0 && (words[at - 1].Form is "in" or "during" || part is not null && words[at - 1].Is("the") && at > 1 && words[at - 2].Form is "in" or "at")
        && DayOf(words, end, out _) is null && !(end + 1 < words.Count && words[end].Form is "and" or "or" or "to" or "-" && TimeLexicon.Months.Has(words, end + 1));

    private static RawDate? ByName(WordList words, int at)
    {
        if (TimeLexicon.Spans.TryMatch(words, at, out var span)) return new RawDate(at, span.Value.End) { Span = span.Value.Value };
        if (TimeLexicon.Relative.TryMatch(words, at, out var near)) return new RawDate(at, near.Value.End) { Offset = near.Value.Value };
        return WeekdayReader.TryRead(words, at);
    }

    // Both names of one month (أيار/مايو) count once.
    private static int? Month(WordList words, int at, out int end)
    {
        end = at;
        if (!TimeLexicon.Months.TryMatch(words, at, out var first)) return null;
        end = first.Value.End;
        var second = end < words.Count && words[end].Form is "/" or "-" or "(" ? end + 1 : end;
        if (TimeLexicon.Months.TryMatch(words, second, out var other) && other.Value.Value == first.Value.Value)
        {
            end = other.Value.End;
            if (end < words.Count && words[end].Is(")")) end++;
        }
        return first.Value.Value;
    }

    private static int? YearAfter(WordList words, int at, out int end)
    {
        end = at;
        var year = at;
        while (year < words.Count && year < at + 2 && (words[year].Form is "," or "/" or "من" or "عام" or "سنه" or "." || words[year] is { Form: "-", Joined: true })) year++;
        if (year >= words.Count || words[year] is not { Kind: WordKind.Digits, Form.Length: 4 } || Digits(words, year) is not (>= 1990 and <= 2100)) return null;
        end = year + 1;
        return Digits(words, year);
    }

    private static int? DayOf(WordList words, int at, out int end)
    {
        end = at + 1;
        if (at >= words.Count || words[at] is not { Kind: WordKind.Digits, Form.Length: <= 2 } || Digits(words, at) is not (>= 1 and <= 31)) return null;
        if (end < words.Count && words[end].Joined && words[end].Form is "st" or "nd" or "rd" or "th") end++;
        return Digits(words, at);
    }

    private static int? Digits(WordList words, int at) =>
        words[at].Kind == WordKind.Digits && int.TryParse(words[at].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
