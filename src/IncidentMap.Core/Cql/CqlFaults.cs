namespace IncidentMap.Cql;

/// <summary>What is wrong with a filter, in words.</summary>
internal static class CqlFaults
{
    internal static Fault Of(string at, string message) => new("filter", at.Length == 0 ? $"filter: {message}" : $"filter, {at}: {message}");

    internal static string NoInstant(string name, string written) => name switch
    {
        "date" => $"'{Fault.Quoted(written)}' is not a date in the form 2017-06-26",
        "timestamp" => $"'{Fault.Quoted(written)}' is not a moment in the form 2017-06-26T03:00:00Z",
        _ => $"'{Fault.Quoted(written)}' is neither a date (2017-06-26) nor a moment (2017-06-26T03:00:00Z) nor the two dots of an open end",
    };
}
