using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>The part of the day that a sentence gives apart from its date: "at dawn", "at 3 a.m.", عند الساعة 11 ليلاً.</summary>
internal static class HourOfDay
{
    private const int Noon = 12;

    // Behind "at" and "around" the clock stands at once; behind الساعة at once too.
    private const int LongestHour = 2;

    // The first hour of each part that follows midnight, and from which on it is night.
    private static readonly (int From, PartOfDay Part)[] Hours =
        [(0, PartOfDay.AfterMidnight), (3, PartOfDay.Dawn), (6, PartOfDay.Morning), (12, PartOfDay.Midday), (14, PartOfDay.Afternoon), (18, PartOfDay.Evening), (21, PartOfDay.Night)];

    /// <summary>The one part of the day that the sentence gives; null where it gives none, or several, or one beside another day.</summary>
    internal static PartOfDay? In(Context context, Sentence sentence)
    {
        if (sentence.Dates.Count > 1) return null;
        PartOfDay? found = null;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (At(context.Words, i, sentence.End) is not { } part) continue;
            if (found is not null && found != part) return null;
            found = part;
        }
        return found;
    }

    private static PartOfDay? At(WordList words, int i, int end)
    {
        if (words[i].Kind == WordKind.Digits) return Clock(words, i, end);
        return TimeLexicon.PartsOfDay.TryMatch(words, i, out var part) && IsTime(words, part.Value) ? part.Value.Value : null;
    }

    // الظهر is the back as well, and "night" is of many: a word that makes it a time stands before it, or its ending does.
    private static bool IsTime(WordList words, Hit<PartOfDay> part)
    {
        if (part.Count > 1) return true;
        var word = words[part.First];
        if (word.IsArabic) return word.Form is "فجرا" or "صباحا" or "ظهرا" or "عصرا" or "ليلا" || word.HasFathatan || part.First > 0 && words[part.First - 1].Form is "عند" or "قبيل" or "بعيد" or "ساعات" or "وقت" or "منذ";
        return word.Is("overnight") || part.First > 0 && (words[part.First - 1].Form is "at" or "around" or "before" or "after" or "since" || words[part.First - 1].Is("the") && part.First > 1 && words[part.First - 2].Form is "in" or "during");
    }

    // "3 a.m.", "6:40 am", "at 14:30", الساعة 23:00.
    private static PartOfDay? Clock(WordList words, int i, int end)
    {
        if (i > 0 && words[i].Joined && words[i - 1].Form is ":" or "." or "/" or "-" || words[i].Form.Length > LongestHour || !int.TryParse(words[i].Form, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour > 24) return null;
        var hasMinutes = i + 2 < end && words[i + 1] is { Joined: true, Form: ":" or "." } && words[i + 2] is { Kind: WordKind.Digits, Joined: true, Form.Length: 2 };
        var next = hasMinutes ? i + 3 : i + 1;
        if (Half(words, next, end) is { } half) return hour is >= 1 and <= Noon ? PartOf(hour % Noon + (half == 'p' ? Noon : 0)) : null;
        return hasMinutes && hour > Noon && i > 0 && words[i - 1].Form is "at" or "around" or "about" or "الساعه" ? PartOf(hour % 24) : null;
    }

    // 'a' or 'p'.
    private static char? Half(WordList words, int at, int end)
    {
        if (at >= end) return null;
        if (words[at].Form is "am" or "pm") return words[at].Form[0];
        return at + 2 < end && words[at].Form is "a" or "p" && words[at + 1].Is(".") && words[at + 2].Is("m") ? words[at].Form[0] : null;
    }

    private static PartOfDay PartOf(int hour)
    {
        var part = PartOfDay.AfterMidnight;
        foreach (var (from, its) in Hours)
            if (hour >= from) part = its;
        return part;
    }
}
