using System.Globalization;
using System.Text;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Web.Commands;

/// <summary>What was read, for people.</summary>
internal static class ReadingSummary
{
    internal static string Of(string text, ReportReading reading, IGazetteer gazetteer)
    {
        if (reading.Incidents.Count == 0) return "The text tells of no incident.";
        var summary = new StringBuilder();
        for (var i = 0; i < reading.Incidents.Count; i++)
        {
            summary.AppendLine(CultureInfo.InvariantCulture, $"{(i == 0 ? "Main incident" : "Further incident")}: {Title(reading.Incidents[i], gazetteer)}");
            Describe(summary, text, reading.Incidents[i]);
        }
        foreach (var mention in reading.Mentions.Where(m => m is { Kind: MentionKind.Count, Ignored: not null }))
            summary.AppendLine(CultureInfo.InvariantCulture, $"  not counted: \"{mention.Span.In(text)}\" ({mention.Ignored})");
        return summary.ToString().TrimEnd();
    }

    private static string Title(IncidentReading incident, IGazetteer gazetteer)
    {
        var place = incident.Place is { } read && gazetteer.Find(read.PlaceId) is { } found ? $"{found.Name} {found.NameAr} ({Token.Of(read.Accuracy)})" : "place unknown";
        var day = incident.DateStart is { } start ? $"{start:yyyy-MM-dd}{(incident.DateEnd is { } end && end != start ? $" to {end:yyyy-MM-dd}" : "")} ({Token.Of(incident.DatePrecision!.Value)}{(incident.PartOfDay is { } part ? ", " + Token.Of(part) : "")})" : "day unknown";
        return $"{Token.Of(incident.Kind)}{(incident.Target is { } target ? " on " + target : "")}, {place}, {day}";
    }

    private static void Describe(StringBuilder summary, string text, IncidentReading incident)
    {
        var (casualties, grade) = ReadingMeasures.Of(incident);
        var counts = Enum.GetValues<Measure>().Where(m => casualties.Of(m) is not null).Select(m => $"{Token.Of(m).Replace('-', ' ')} {casualties.Of(m)}");
        summary.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join("; ", counts.DefaultIfEmpty("no counts"))}");
        if (incident.Parties.Count > 0) summary.AppendLine(CultureInfo.InvariantCulture, $"  by {string.Join(", ", incident.Parties.Select(p => $"{p.Name} ({Token.Of(p.Basis)})"))}");
        summary.AppendLine(CultureInfo.InvariantCulture, $"  {Token.Of(grade.Grade)}: {grade.Reason}");
        foreach (var claim in incident.Claims)
        {
            summary.AppendLine(CultureInfo.InvariantCulture, $"  {claim.Speaker}{(claim.Response == Response.None ? "" : $" ({Token.Of(claim.Response)})")}");
            foreach (var figure in claim.Figures)
                summary.AppendLine(CultureInfo.InvariantCulture, $"    {(figure.PartOf is { } whole ? $"{figure.Id} of {whole}" : figure.Id)}: {Token.Of(figure.Outcome)} {figure.Count}, \"{figure.Span.In(text)}\"");
            foreach (var sum in claim.Sums)
                summary.AppendLine(CultureInfo.InvariantCulture, $"    {sum.Whole} = {string.Join(" + ", sum.Parts)}{(sum.Holds ? "" : " does not add up")}");
        }
    }
}
