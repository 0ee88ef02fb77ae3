using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>A day of the year known by a name: "Christmas Eve", أول أيام عيد الأضحى.</summary>
/// <param name="Month">Its month.</param>
/// <param name="Day">Its day of the month.</param>
/// <param name="IsHijri">True when both are of the Hijri calendar.</param>
internal sealed record Feast(int Month, int Day, bool IsHijri);

/// <summary>Months (Gregorian-Arabic, Levantine, English), weekdays, parts of the day, and words relative to the day of publication.</summary>
internal static class TimeLexicon
{
    /// <summary>The days of a <see cref="Units">unit</see>.</summary>
    internal const int Week = 7;

    /// <summary>The days of a month.</summary>
    internal const int Month = 30;

    /// <summary>The days of a year.</summary>
    internal const int Year = 365;

    internal static readonly Lexicon<int> Months = LexiconFile.Read("time-months", Meaning.Number);

    internal static readonly Lexicon<DayOfWeek> Weekdays = LexiconFile.Read("time-weekdays", Meaning.Token<DayOfWeek>);

    internal static readonly Lexicon<PartOfDay> PartsOfDay = LexiconFile.Read("time-parts-of-day", Meaning.Token<PartOfDay>);

    /// <summary>Months of the Hijri calendar; dates only behind the number of a day, since several are names of men.</summary>
    internal static readonly Lexicon<int> HijriMonths = LexiconFile.Read("time-hijri-months", Meaning.Number);

    /// <summary>Days of the month by their ordinal.</summary>
    internal static readonly Lexicon<int> Ordinals = LexiconFile.Read("time-ordinals", Meaning.Number);

    /// <summary>First and last day, counted from the day of publication.</summary>
    internal static readonly Lexicon<(int From, int To)> Relative = LexiconFile.Read("time-relative", Days);

    /// <summary>Spans of whole or part weeks, months and years, counted from the day of publication.</summary>
    internal static readonly Lexicon<string> Spans = LexiconFile.OneOf("time-spans", "month-start", "month-mid", "month", "last-month-end", "last-month", "last-year", "last-week", "weekend");

    /// <summary>Parts of a month, and what says that it is the present one.</summary>
    internal static readonly Lexicon<string> MonthParts = LexiconFile.OneOf("time-month-parts", "start", "mid", "end", "this");

    /// <summary>Earlier times, spans of time, and the words of which they are made.</summary>
    internal static readonly Lexicon<string> Earlier = LexiconFile.OneOf("time-earlier", "past", "span", "told", "last", "before", "within", "ago");

    /// <summary>Units of time, with how many days the word is at the least.</summary>
    internal static readonly Lexicon<int> Units = LexiconFile.Read("time-units", Meaning.Number);

    /// <summary>Words before the printed day of publication.</summary>
    internal static readonly Lexicon<bool> Printed = LexiconFile.Set("time-printed");

    /// <summary>Words that put an act on the day behind them.</summary>
    internal static readonly Lexicon<bool> Puts = LexiconFile.Set("time-puts");

    /// <summary>Phrases that hold a word for a day and are none: a night bus, a paper.</summary>
    internal static readonly Lexicon<bool> None = LexiconFile.Set("time-none");

    /// <summary>Days of the year known by a name, as in <see cref="Feast"/>.</summary>
    internal static readonly Lexicon<Feast> Feasts = LexiconFile.Read("time-feasts", DayOfYear);

    /// <summary>How many days a unit of time is at the least, nothing taken off its word; 0 for hours, less for another word.</summary>
    internal static int DaysOf(Word word) => Units.HasExactly(word, out var days) ? days : -1;

    /// <summary>True for a word for years, as they stand behind the number of an age.</summary>
    internal static bool IsYears(Word word) => DaysOf(word) >= Year;

    // "12 24", "h 12 10".
    private static Result<Feast> DayOfYear(string text)
    {
        var isHijri = text.StartsWith("h ", StringComparison.Ordinal);
        var parts = (isHijri ? text[2..] : text).Split(' ').Select(Meaning.Number).ToList();
        return parts.Count == 2 && parts.TrueForAll(p => p.IsOk) && parts[0].Value is >= 1 and <= 12 && parts[1].Value is >= 1 and <= 31
            ? Result<Feast>.Ok(new Feast(parts[0].Value, parts[1].Value, isHijri))
            : Meaning.Unknown<Feast>(text, "a month and a day such as 12 24, behind h of the Hijri calendar");
    }

    private static Result<(int From, int To)> Days(string text)
    {
        var days = text.Split(' ').Select(Meaning.Number).ToList();
        return days.Count == 2 && days.TrueForAll(d => d.IsOk) && days[0].Value <= days[1].Value
            ? Result<(int, int)>.Ok((days[0].Value, days[1].Value))
            : Meaning.Unknown<(int, int)>(text, "two days counted from that of publication, such as -1 -1");
    }
}
