namespace IncidentMap.Cql;

/// <summary>What is wrong with a filter, in words.</summary>
internal static class CqlFaults
{
    internal static Fault Of(string at, string message) => new("filter", at.Length == 0 ? $"filter: {message}" : $"filter, {at}: {message}");

    internal static string NoInstant(string name, string written) => name switch
    {
        "date" => $"'{Shown(written)}' is not a date in the form 2017-06-26",
        "timestamp" => $"'{Shown(written)}' is not a moment in the form 2017-06-26T03:00:00Z",
        _ => $"'{Shown(written)}' is neither a date (2017-06-26) nor a moment (2017-06-26T03:00:00Z) nor the two dots of an open end",
    };

    /// <summary>Words of the filter as a message may quote them: short, and without characters that break a line.</summary>
    internal static string Shown(string text)
    {
        var start = text.Length <= 40 ? text : text[..(char.IsHighSurrogate(text[39]) ? 39 : 40)] + "…";
        return string.Concat(start.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c));
    }
}
