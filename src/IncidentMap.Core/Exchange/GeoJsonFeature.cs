using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>
/// Writes one incident as a GeoJSON Feature (RFC 7946): flat scalar properties first, named like the columns of the native CSV but in camelCase,
/// then the arrays <c>parties</c>, <c>sources</c> and <c>claims</c>. Null is "unknown"; a null upper end beside a lower one is "open-ended".
/// </summary>
public static class GeoJsonFeature
{
    /// <summary>Letters of every script stay readable; what HTML could take for markup is escaped.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    /// <summary>Writes the Feature as one object. The row's incident is in its public form.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="row">The incident.</param>
    /// <param name="foreignMembers">Writes members beside <c>properties</c>.</param>
    public static void Write(Utf8JsonWriter json, SnapshotRow row, Action<Utf8JsonWriter>? foreignMembers = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(row);
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, row.Incident.Id);
        WriteGeometry(json, row.PublicWhere.Point);
        json.WriteStartObject("properties"u8);
        WriteScalars(json, row);
        WriteParties(json, row.Incident);
        WriteSources(json, row.Incident);
        json.WriteStartArray("claims"u8);
        foreach (var claim in row.Incident.Claims) GeoJsonClaim.Write(json, claim);
        json.WriteEndArray();
        json.WriteEndObject();
        foreignMembers?.Invoke(json);
        json.WriteEndObject();
    }

    private static void WriteGeometry(Utf8JsonWriter json, LonLat? point)
    {
        if (point is not { } p)
        {
            json.WriteNull("geometry"u8);
            return;
        }
        json.WriteStartObject("geometry"u8);
        json.WriteString("type"u8, "Point"u8);
        json.WriteStartArray("coordinates"u8);
        json.WriteNumberValue(p.Lon);
        json.WriteNumberValue(p.Lat);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScalars(Utf8JsonWriter json, SnapshotRow row)
    {
        var (incident, where, when, people) = (row.Incident, row.PublicWhere, row.Incident.When, row.Casualties);
        json.WriteString("id"u8, incident.Id);
        json.WriteString("code"u8, incident.Code);
        Day(json, "dateStart", when.Start);
        Day(json, "dateEnd", when.End);
        json.WriteString("datePrecision"u8, Token.Of(when.Precision));
        json.WriteString("partOfDay"u8, when.PartOfDay is { } part ? Token.Of(part) : null);
        Number(json, "lon", where.Point?.Lon);
        Number(json, "lat", where.Point?.Lat);
        json.WriteString("accuracy"u8, Token.Of(where.Accuracy));
        Number(json, "radiusMetres", where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy));
        json.WriteBoolean("placeMadeCoarser"u8, incident.PublishedWhere is not null);
        json.WriteString("placeId"u8, where.PlaceId);
        json.WriteString("placeName"u8, where.Name ?? where.ReportedName);
        json.WriteString("placeNameAr"u8, where.NameAr);
        json.WriteString("admin1"u8, where.Admin1);
        json.WriteString("kind"u8, Token.Of(incident.Kind));
        json.WriteString("target"u8, incident.Target);
        Range(json, "killed", people.Killed);
        Range(json, "civiliansKilled", people.CiviliansKilled);
        Range(json, "belligerentsKilled", people.BelligerentsKilled);
        Range(json, "childrenKilled", people.ChildrenKilled);
        Range(json, "womenKilled", people.WomenKilled);
        Range(json, "injured", people.Injured);
        Range(json, "concededCiviliansKilled", people.ConcededCiviliansKilled);
        json.WriteString("grade"u8, Token.Of(row.Grade.Grade));
        json.WriteString("gradeReason"u8, row.Grade.Reason);
        json.WriteString("titleEn"u8, incident.TitleEn);
        json.WriteString("titleAr"u8, incident.TitleAr);
    }

    private static void WriteParties(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartArray("parties"u8);
        foreach (var party in incident.Parties)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, party.Name);
            json.WriteString("basis"u8, Token.Of(party.Basis));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartArray("sources"u8);
        foreach (var source in Source.Of(incident))
        {
            json.WriteStartObject();
            json.WriteString("speaker"u8, source.Speaker);
            json.WriteString("publisher"u8, source.Publisher);
            json.WriteString("url"u8, source.Url);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Range(Utf8JsonWriter json, string name, Count? count)
    {
        Number(json, name + "Min", count?.Min);
        Number(json, name + "Max", count?.Max);
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }
}
