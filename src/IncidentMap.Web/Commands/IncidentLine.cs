using System.Globalization;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Commands;

/// <summary>One incident on one line of the terminal.</summary>
internal static class IncidentLine
{
    internal static string Of(Incident incident)
    {
        var told = CasualtyRules.Derive(incident);
        var dates = incident.When.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            + (incident.When.End == incident.When.Start ? "" : incident.When.End.ToString("'/'yyyy-MM-dd", CultureInfo.InvariantCulture));
        var line = $"{incident.Code}  {Token.Of(incident.State)}  {dates}  {incident.TitleEn}  killed {Shown(told.Killed)}"
            + $" (civilians {Shown(told.CiviliansKilled)})  {Token.Of(GradeRules.Decide(incident).Grade)}";
        return Plain(incident.StateReason is { } note ? $"{line}  [{note}]" : line);
    }

    /// <summary>Names come from reports: what could steer a terminal is shown as a space.</summary>
    internal static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text) plain.Append(char.IsControl(c) ? ' ' : c);
        return plain.ToString();
    }

    private static string Shown(Count? count) => count?.ToString() ?? "unknown";
}
