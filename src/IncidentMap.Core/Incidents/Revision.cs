using System.Security.Cryptography;
using System.Text;

namespace IncidentMap.Incidents;

/// <summary>An incident as a decision leaves it. It is written only while the incident is still what the decision was made from.</summary>
/// <param name="Before">What the decision was made from; null for an incident that is new.</param>
/// <param name="After">What it becomes.</param>
/// <param name="Change">The entry of its history.</param>
public sealed record Revision(Incident? Before, Incident After, Change Change)
{
    /// <summary>
    /// What a form or another process holds in its hand: 32 hexadecimal digits, the first half of the SHA-256 of the incident's JSON.
    /// Equal incidents have the same; whatever changes, changes it.
    /// </summary>
    public static string VersionOf(Incident incident) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(IncidentJson.Write(incident))).AsSpan(0, 16));
}

/// <summary>What became of a report that was to be kept with what was read from it.</summary>
public enum ReportOutcome
{
    /// <summary>Report and revisions are kept.</summary>
    Saved,

    /// <summary>The same text was held already; nothing was written.</summary>
    Held,

    /// <summary>An incident was changed meanwhile; nothing was written, and it is to be settled anew.</summary>
    Changed,
}
