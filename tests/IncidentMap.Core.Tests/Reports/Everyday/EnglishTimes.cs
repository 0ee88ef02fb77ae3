namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>When something happened, in the words of agencies and posts, with the day that they mean.</summary>
internal static class EnglishTimes
{
    /// <summary>Behind a verb; most fit before a sentence too.</summary>
    internal static readonly (string Words, string Day)[] All =
    [
        ("on Monday", Days.Last(DayOfWeek.Monday)), ("on Monday", Days.Last(DayOfWeek.Monday)), ("on Tuesday morning", Days.Yesterday), ("late on Thursday", Days.Last(DayOfWeek.Thursday)),
        ("at dawn on Saturday", Days.Last(DayOfWeek.Saturday)), ("on Sunday evening", Days.Last(DayOfWeek.Sunday)), ("on Monday night", Days.Last(DayOfWeek.Monday)), ("earlier on Tuesday", Days.Yesterday),
        ("on Friday afternoon", Days.Last(DayOfWeek.Friday)), ("early on Sunday", Days.Last(DayOfWeek.Sunday)), ("in the early hours of Tuesday", Days.Yesterday), ("last Friday", Days.Last(DayOfWeek.Friday)), ("late Tuesday", Days.Yesterday),
        ("Monday", Days.Last(DayOfWeek.Monday)), ("on Wednesday", Days.Today), ("today", Days.Today), ("today", Days.Today), ("this morning", Days.Today), ("earlier today", Days.Today), ("in the early hours of today", Days.Today), ("a few hours ago", Days.Today),
        ("yesterday", Days.Yesterday), ("yesterday evening", Days.Yesterday), ("last night", Days.Yesterday), ("overnight", Days.Yesterday + "–" + Days.Today), ("the day before yesterday", Days.Before(2)), ("two days ago", Days.Before(2)),
        ("on 12 May", Days.Before(4)), ("on May 12", Days.Before(4)), ("on May 12, 2018", Days.Before(4)), ("on 12 May 2018", Days.Before(4)), ("on Saturday, May 12,", Days.Before(4)), ("on the evening of May 12", Days.Before(4)), ("on the 12th of May", Days.Before(4)), ("on 30 April", Days.Before(16)), ("on 2018-05-12", Days.Before(4)),
    ];

    /// <summary>Datelines that give the day on which a report was written, and that day.</summary>
    internal static readonly (string Words, string Day)[] Datelines =
    [
        ("BEIRUT, May 15 (Reuters) - ", Days.Yesterday), ("AMMAN, May 16 (Reuters) - ", Days.None), ("Damascus, May 15 (SANA) – ", Days.Yesterday), ("DAMASCUS, May 14 (Xinhua) -- ", Days.Before(2)), ("ISTANBUL, 15 May 2018 — ", Days.Yesterday),
    ];

    /// <summary>One of them, or none in three.</summary>
    internal static (string Words, string Day) Some(Dice dice) => dice.Once(4) ? ("", Days.None) : dice.Pick<(string, string)>(All);
}
