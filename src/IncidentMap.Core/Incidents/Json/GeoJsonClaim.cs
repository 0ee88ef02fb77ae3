using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>Writes one claim, the discounted ones with their reason, and its figures.</summary>
internal static class GeoJsonClaim
{
    internal static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("speaker"u8, claim.Speaker);
        json.WriteString("origin"u8, claim.Origin);
        json.WriteString("publisher"u8, claim.Publisher);
        json.WriteString("url"u8, Source.Address(claim));
        json.WriteString("recordId"u8, claim.RecordId);
        json.WriteString("assertedOn"u8, claim.AssertedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("response"u8, Token.Of(claim.Response));
        json.WriteString("respondingParty"u8, claim.RespondingParty);
        json.WriteBoolean("countsCiviliansOnly"u8, claim.CountsCiviliansOnly);
        json.WriteString("discountedBecause"u8, claim.DiscountedBecause);
        if (claim.ReportId is { } report) json.WriteString("reportId"u8, report);
        if (claim.Span is { } span) Write(json, span);
        if (claim.JoinedFrom is { } from)
        {
            json.WriteStartObject("joinedFrom"u8);
            json.WriteString("incident"u8, from.Incident);
            json.WriteString("claim"u8, from.Claim);
            json.WriteEndObject();
        }
        json.WriteStartArray("figures"u8);
        foreach (var figure in claim.Figures) Write(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, figure.Id);
        json.WriteString("outcome"u8, Token.Of(figure.Outcome));
        WriteCount(json, figure.Count);
        json.WriteString("status"u8, Token.Of(figure.Status));
        json.WriteString("role"u8, figure.Role);
        json.WriteString("group"u8, figure.Group is { } group ? Token.Of(group) : null);
        json.WriteString("partOf"u8, figure.PartOf);
        if (figure.Span is { } span) Write(json, span);
        json.WriteEndObject();
    }

    /// <summary>Where the words stand in the text of the report, in UTF-16 code units.</summary>
    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject("span"u8);
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, Count count)
    {
        json.WriteStartObject("count"u8);
        json.WriteNumber("min"u8, count.Min);
        if (count.Max is { } max) json.WriteNumber("max"u8, max);
        else json.WriteNull("max"u8);
        if (count.Best is { } best) json.WriteNumber("best"u8, best);
        if (count.Words is { } words) json.WriteString("words"u8, words);
        json.WriteEndObject();
    }
}
