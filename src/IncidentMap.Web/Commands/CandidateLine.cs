using System.Globalization;
using IncidentMap.Ingest.Joining;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Commands;

/// <summary>How likely an incident is the same event, and why, on one line: each reason with its weight in log-odds.</summary>
internal static class CandidateLine
{
    internal static string Of(JoinCandidate candidate)
    {
        var reasons = candidate.Score.Reasons.Select(r => string.Create(CultureInfo.InvariantCulture, $"{Isolate.Plain(JoinWords.Of(r, Language.En))} ({r.Weight:+0.0;-0.0;0})"));
        return string.Create(CultureInfo.InvariantCulture, $"score {candidate.Score.Rounded:0.00}: {string.Join("; ", reasons)}");
    }
}
