using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Dates;

/// <summary>Recognises days given by their weekday: one, several told together, or the night between two.</summary>
internal static class WeekdayReader
{
    internal static RawDate? TryRead(WordList words, int at)
    {
        if (!TimeLexicon.Weekdays.TryMatch(words, at, out var weekday)) return null;
        var (day, end) = (weekday.Value.Value, weekday.Value.End);
        return NightInto(words, at, day, end) ?? Several(words, at, day, end)
            ?? (at > 0 && words[at - 1].Is("last") ? new RawDate(at, end) { Weekday = day, IsLastWeekday = true } : EarlierTime.IsLast(words, end) ? new RawDate(at, end + 1) { Weekday = day, IsLastWeekday = true } : new RawDate(at, end) { Weekday = day });
    }

    // "the night of Wednesday – Thursday", ليل الأحد الاثنين.
    private static RawDate? NightInto(WordList words, int at, DayOfWeek day, int end)
    {
        var second = end < words.Count && words[end].Form is "-" or "–" or "/" ? end + 1 : words[at].IsArabic ? end : words.Count;
        return TimeLexicon.Weekdays.TryMatch(words, second, out var next) && next.Value.Value == (DayOfWeek)(((int)day + 1) % 7)
            ? new RawDate(at, next.Value.End) { Weekday = next.Value.Value, IsNightInto = true }
            : null;
    }

    // "on Monday and Tuesday", "from Friday to Sunday", "Sunday evening and early Monday", "on Saturday, Sunday and Monday".
    private static RawDate? Several(WordList words, int at, DayOfWeek first, int end)
    {
        if (words[at].IsArabic) return null;
        for (var next = end; Joined(words, next) is { } second && TimeLexicon.Weekdays.TryMatch(words, second.Day, out var named) && !words[second.Day].IsArabic; next = named.Value.End)
            if (second.IsLast) return named.Value.Value != first && !CountsAnew(words, named.Value.End) ? new RawDate(at, named.Value.End) { Weekday = named.Value.Value, FirstWeekday = first } : null;
        return null;
    }

    // Where the next of several stands, and whether it is the last: behind a part of the day, the word that joins them and "early" or "late".
    private static (int Day, bool IsLast)? Joined(WordList words, int at)
    {
        if (at < words.Count && TimeLexicon.PartsOfDay.TryMatch(words, at, out var part)) at = part.Value.End;
        if (at + 1 >= words.Count) return null;
        var isComma = words[at].Is(",") && !words[at + 1].Is("and");
        if (words[at].Is(",") && !isComma) at++;
        if (!isComma && words[at].Form is not ("and" or "to" or "through")) return null;
        at++;
        if (at + 1 < words.Count && words[at].Form is "early" or "late") at++;
        return (at, !isComma);
    }

    // "killed five on Monday and Tuesday two more": the second day is that of others.
    private static bool CountsAnew(WordList words, int at) => at < words.Count && (words[at].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, at));
}
