using System.Globalization;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>Writes <see cref="IncidentJson"/>. What is not known is left out; what is known to be open-ended is an explicit null.</summary>
internal static class IncidentJsonWriter
{
    internal static void Write(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartObject();
        json.WriteString("id", incident.Id);
        json.WriteString("code", incident.Code);
        Write(json, incident.When);
        Write(json, "where", incident.Where);
        if (incident.PublishedWhere is { } published) Write(json, "publishedWhere", published);
        json.WriteString("kind", Token.Of(incident.Kind));
        Text(json, "target", incident.Target);
        Objects(json, "parties", incident.Parties, Write);
        Objects(json, "claims", incident.Claims, Write);
        Objects(json, "editedFigures", incident.EditedFigures, Write);
        if (incident.EditedGrade is { } grade) Write(json, grade);
        json.WriteString("titleEn", incident.TitleEn);
        json.WriteString("titleAr", incident.TitleAr);
        json.WriteString("state", Token.Of(incident.State));
        Text(json, "stateReason", incident.StateReason);
        if (incident.JoinedInto is { } into) json.WriteString("joinedInto", into);
        Ids(json, "joined", incident.Joined);
        Objects(json, "victims", incident.Victims, Write);
        Text(json, "originalRow", incident.OriginalRow);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, When when)
    {
        json.WriteStartObject("when");
        Day(json, "start", when.Start);
        Day(json, "end", when.End);
        json.WriteString("precision", Token.Of(when.Precision));
        if (when.PartOfDay is { } part) json.WriteString("partOfDay", Token.Of(part));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Where where)
    {
        json.WriteStartObject(name);
        if (where.Point is { } point)
        {
            json.WriteStartArray("point");
            json.WriteNumberValue(point.Lon);
            json.WriteNumberValue(point.Lat);
            json.WriteEndArray();
        }
        Text(json, "placeId", where.PlaceId);
        if (where.Within.Count > 0)
        {
            json.WriteStartArray("within");
            foreach (var id in where.Within) json.WriteStringValue(id);
            json.WriteEndArray();
        }
        Text(json, "reportedName", where.ReportedName);
        Text(json, "name", where.Name);
        Text(json, "nameAr", where.NameAr);
        Text(json, "admin1", where.Admin1);
        Text(json, "admin1Ar", where.Admin1Ar);
        json.WriteString("accuracy", Token.Of(where.Accuracy));
        if (where.RadiusMetres is { } radius) json.WriteNumber("radiusMetres", radius);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartyRole party)
    {
        json.WriteString("name", party.Name);
        json.WriteString("basis", Token.Of(party.Basis));
    }

    private static void Write(Utf8JsonWriter json, Claim claim)
    {
        json.WriteString("id", claim.Id);
        json.WriteString("speaker", claim.Speaker);
        json.WriteString("origin", claim.Origin);
        Text(json, "publisher", claim.Publisher);
        Text(json, "url", claim.Url);
        Text(json, "recordId", claim.RecordId);
        Text(json, "reportId", claim.ReportId);
        if (claim.AssertedOn is { } day) Day(json, "assertedOn", day);
        if (claim.CountsCiviliansOnly) json.WriteBoolean("countsCiviliansOnly", true);
        if (claim.Response != Response.None) json.WriteString("response", Token.Of(claim.Response));
        if (claim.RespondingParty is not null || claim.Response != Response.None) json.WriteString("respondingParty", claim.RespondingParty);
        Objects(json, "figures", claim.Figures, Write);
        Write(json, claim.Span);
        if (claim.JoinedFrom is { } from)
        {
            json.WriteStartObject("joinedFrom");
            json.WriteString("incident", from.Incident);
            json.WriteString("claim", from.Claim);
            json.WriteEndObject();
        }
        Text(json, "discountedBecause", claim.DiscountedBecause);
    }

    private static void Write(Utf8JsonWriter json, Figure figure)
    {
        json.WriteString("id", figure.Id);
        json.WriteString("outcome", Token.Of(figure.Outcome));
        Write(json, figure.Count);
        if (figure.Status != VictimStatus.Unknown) json.WriteString("status", Token.Of(figure.Status));
        Text(json, "role", figure.Role);
        if (figure.Group is { } group) json.WriteString("group", Token.Of(group));
        Text(json, "partOf", figure.PartOf);
        Write(json, figure.Span);
    }

    private static void Write(Utf8JsonWriter json, Count? count)
    {
        if (count is null)
        {
            json.WriteNull("count");
            return;
        }
        json.WriteStartObject("count");
        json.WriteNumber("min", count.Min);
        if (count.Max is { } max) json.WriteNumber("max", max);
        else json.WriteNull("max");
        if (count.Best is { } best) json.WriteNumber("best", best);
        Text(json, "words", count.Words);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is not { } s) return;
        json.WriteStartObject("span");
        json.WriteNumber("start", s.Start);
        json.WriteNumber("length", s.Length);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EditedFigure figure)
    {
        json.WriteString("measure", Token.Of(figure.Measure));
        Write(json, figure.Count);
        json.WriteString("reason", figure.Reason);
    }

    private static void Write(Utf8JsonWriter json, GradeDecision grade)
    {
        json.WriteStartObject("editedGrade");
        json.WriteString("grade", Token.Of(grade.Grade));
        json.WriteString("reason", grade.Reason);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NamedVictim victim)
    {
        json.WriteString("name", victim.Name);
        Text(json, "claimId", victim.ClaimId);
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Ids(Utf8JsonWriter json, string name, IReadOnlyList<Guid> ids)
    {
        if (ids.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var id in ids) json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly day) =>
        json.WriteString(name, day.ToString("O", CultureInfo.InvariantCulture));
}
