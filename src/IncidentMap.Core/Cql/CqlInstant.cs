using System.Globalization;

namespace IncidentMap.Cql;

/// <summary>
/// A day or a moment. Records of Syria know days: where one of two instants is a day, both are compared as days, a moment by its day in UTC.
/// </summary>
/// <param name="Value">For a day its number (<see cref="DateOnly.DayNumber"/>), for a moment ticks in UTC.</param>
/// <param name="IsDay">True for a day.</param>
public readonly record struct CqlInstant(long Value, bool IsDay)
{
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The day, or the day of the moment in UTC.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)(IsDay ? Value : Value / TimeSpan.TicksPerDay));

    /// <summary>Reads a full-date or a date-time of RFC 3339, section 5.6; null for anything else.</summary>
    public static CqlInstant? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new(day.DayNumber, true);
        var upper = text.ToUpperInvariant();
        var isZoned = upper.EndsWith('Z') || (upper.Length > 6 && upper[^6] is '+' or '-' && upper[^3] == ':');
        return isZoned && DateTimeOffset.TryParseExact(upper, Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? new(moment.UtcTicks, false)
            : null;
    }
}
