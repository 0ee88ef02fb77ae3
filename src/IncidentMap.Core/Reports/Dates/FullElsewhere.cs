namespace IncidentMap.Reports.Dates;

/// <summary>
/// "Civilian killed in X on April 27", and below: "On April 27, 2021, …"; "… on Monday", and below: "On Monday, 26 April 2021, …": in a text whose day of publication
/// nobody knows, a day that it gives in full elsewhere.
/// </summary>
internal static class FullElsewhere
{
    /// <summary>Completes such days.</summary>
    /// <param name="groups">The dates of the text as written.</param>
    internal static void Complete(List<List<RawDate>> groups)
    {
        var full = groups.FindAll(static g => g.Exists(IsFull));
        if (full.Count == 0) return;
        foreach (var group in groups)
        {
            if (full.Contains(group)) continue;
            var day = group.FindIndex(static d => d is { Day: not null, Month: not null, Year: null, LastDay: null, IsHijri: false });
            if (day >= 0) Complete(group, day, full.ConvertAll(Full).FindAll(f => f.Month == group[day].Month && f.Day == group[day].Day));
            else if (group is [{ Weekday: { } named, Offset: null, Month: null, Day: null, Span: null, FirstWeekday: null, IsLastWeekday: false }]) Complete(group, 0, full.FindAll(f => f.Exists(d => d.Weekday == named)).ConvertAll(Full));
        }
    }

    // By the one that may be meant.
    private static void Complete(List<RawDate> group, int day, List<RawDate> told)
    {
        if (told.Count == 0 || told.Exists(t => t.Year != told[0].Year || t.Month != told[0].Month || t.Day != told[0].Day)) return;
        group[day] = group[day] with { Year = told[0].Year, Month = told[0].Month, Day = told[0].Day };
    }

    private static RawDate Full(List<RawDate> group) => group.Find(IsFull);

    private static bool IsFull(RawDate day) => day is { Year: not null, Month: not null, Day: not null, LastDay: null, IsHijri: false } && day.IsPossible();
}
