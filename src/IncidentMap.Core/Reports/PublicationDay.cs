using System.Globalization;

namespace IncidentMap.Reports;

/// <summary>The day of publication as written: a date, or an instant, of which the local day in Damascus counts.</summary>
public static class PublicationDay
{
    // Syria keeps UTC+3 all the year since 2022; where a machine holds no time zones it stands for all years.
    private static readonly TimeSpan Usual = TimeSpan.FromHours(3);

    private static readonly TimeZoneInfo? Damascus =
        TimeZoneInfo.TryFindSystemTimeZoneById("Asia/Damascus", out var zone) ? zone : null;

    /// <summary>The local day in Damascus; null for anything but <c>yyyy-MM-dd</c> or an ISO 8601 instant. A time without an offset is local already.</summary>
    public static DateOnly? Parse(string? text)
    {
        if (text is null || text.Length is < 10 or > 40) return null;
        if (!DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        if (text.Length == 10) return day;
        if (text[10] is not ('T' or ' ') || !DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at)) return null;
        return at.Kind == DateTimeKind.Unspecified ? day : LocalDay(at);
    }

    // The first and last hours of the calendar have no local time elsewhere; nobody published then.
    private static DateOnly? LocalDay(DateTime utc)
    {
        if (utc.Year is < 2 or > 9998) return null;
        return DateOnly.FromDateTime(Damascus is null ? utc + Usual : TimeZoneInfo.ConvertTimeFromUtc(utc, Damascus));
    }
}
