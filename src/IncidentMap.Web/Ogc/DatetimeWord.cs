using IncidentMap.Cql;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// The parameter <c>datetime</c> (17-069r4, requirement fc-time-response): a date, a moment, or an interval with one end open. Incidents are
/// dated by days, so a moment asks for its day in UTC.
/// </summary>
internal static class DatetimeWord
{
    internal static (DateOnly? From, DateOnly? To) Read(OgcWords words)
    {
        if (words.Text("datetime") is not { } text) return default;
        var ends = text.Split('/');
        var (start, end) = (ends[0], ends[^1]);
        if (ends.Length > 2 || (IsOpen(start) && IsOpen(end)) || Wrong(start, ends.Length) || Wrong(end, ends.Length))
        {
            words.Fault("datetime", $"datetime '{Fault.Quoted(text)}' is neither a date (2017-06-26) nor a moment (2017-06-26T03:00:00Z) nor an interval of two with a slash, of which one may be open (..).");
            return default;
        }
        var (from, to) = (Day(start), Day(end));
        if (from > to) words.Fault("datetime", $"datetime '{Fault.Quoted(text)}' ends before it begins.");
        return (from, to);
    }

    private static bool IsOpen(string end) => end is "" or "..";

    private static bool Wrong(string end, int ends) => !(ends == 2 && IsOpen(end)) && Parse(end) is null;

    private static DateOnly? Day(string end) => IsOpen(end) ? null : Parse(end)!.Value.Day;

    /// <summary>GDAL 3.6 writes a T behind a date and no time behind the T.</summary>
    private static CqlInstant? Parse(string end) => CqlInstant.Parse(end.Length == 11 ? end.TrimEnd('T') : end);
}
