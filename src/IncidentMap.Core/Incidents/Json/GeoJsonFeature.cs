using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace IncidentMap.Incidents;

/// <summary>
/// Writes one incident as a GeoJSON Feature (RFC 7946): flat scalar properties first, named like the columns of the native CSV but in camelCase,
/// then the arrays <c>placeWithin</c>, <c>parties</c>, <c>sources</c>, <c>editedFigures</c> and <c>claims</c>: together all of the public form, so that
/// importing it again loses nothing. Null is "unknown"; a null upper end beside a lower one is "open-ended".
/// </summary>
public static class GeoJsonFeature
{
    /// <summary>Letters of every script stay readable; what HTML could take for markup is escaped.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    // Encoded once: they are written a million times.
    private static readonly JsonEncodedText Lon = JsonEncodedText.Encode("lon"), Lat = JsonEncodedText.Encode("lat"), Radius = JsonEncodedText.Encode("radiusMetres");
    private static readonly JsonEncodedText Min = JsonEncodedText.Encode("min"), Max = JsonEncodedText.Encode("max");
    private static readonly JsonEncodedText DateStart = JsonEncodedText.Encode("dateStart"), DateEnd = JsonEncodedText.Encode("dateEnd");

    private static readonly RangeNames Killed = new("killed");
    private static readonly RangeNames CiviliansKilled = new("civiliansKilled");
    private static readonly RangeNames BelligerentsKilled = new("belligerentsKilled");
    private static readonly RangeNames ChildrenKilled = new("childrenKilled");
    private static readonly RangeNames WomenKilled = new("womenKilled");
    private static readonly RangeNames Injured = new("injured");
    private static readonly RangeNames Conceded = new("concededCiviliansKilled");

    /// <summary>The names of the flat properties, in their order: what stands before the first array.</summary>
    public static IReadOnlyList<string> FlatProperties { get; } = ReadFlatProperties(); // below the names, which it needs

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
        WriteWithin(json, row.PublicWhere);
        WriteParties(json, row.Incident);
        WriteSources(json, row.Incident);
        WriteEditedFigures(json, row.Incident);
        json.WriteStartArray("claims"u8);
        foreach (var claim in row.Incident.Claims) GeoJsonClaim.Write(json, claim);
        json.WriteEndArray();
        json.WriteEndObject();
        foreignMembers?.Invoke(json);
        json.WriteEndObject();
    }

    /// <summary>Read from a feature, so that the list cannot differ from what is written.</summary>
    private static List<string> ReadFlatProperties()
    {
        var nothing = new Incident { Id = Guid.Empty, Code = "", When = new When { Start = default, End = default }, Where = new Where(), TitleEn = "", TitleAr = "" };
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, WriterOptions)) Write(json, SnapshotRow.OfPublic(nothing));
        using var feature = JsonDocument.Parse(buffer.WrittenMemory);
        return [.. feature.RootElement.GetProperty("properties").EnumerateObject().TakeWhile(p => p.Value.ValueKind != JsonValueKind.Array).Select(p => p.Name)];
    }

    /// <summary>Writes the member <c>geometry</c>: a point in degrees, longitude first, or null.</summary>
    public static void WriteGeometry(Utf8JsonWriter json, LonLat? point)
    {
        ArgumentNullException.ThrowIfNull(json);
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
        Day(json, DateStart, when.Start);
        Day(json, DateEnd, when.End);
        json.WriteString("datePrecision"u8, Token.Of(when.Precision));
        json.WriteString("partOfDay"u8, when.PartOfDay is { } part ? Token.Of(part) : null);
        Number(json, Lon, where.Point?.Lon);
        Number(json, Lat, where.Point?.Lat);
        json.WriteString("accuracy"u8, Token.Of(where.Accuracy));
        Number(json, Radius, where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy));
        json.WriteBoolean("placeMadeCoarser"u8, incident.PublishedWhere is not null);
        json.WriteString("placeId"u8, where.PlaceId);
        json.WriteString("placeName"u8, where.Name ?? where.ReportedName);
        json.WriteString("placeNameAr"u8, where.NameAr);
        json.WriteString("placeReportedName"u8, where.ReportedName);
        json.WriteString("admin1"u8, where.Admin1);
        json.WriteString("admin1Ar"u8, where.Admin1Ar);
        json.WriteString("kind"u8, Token.Of(incident.Kind));
        json.WriteString("target"u8, incident.Target);
        Range(json, Killed, people.Killed);
        Range(json, CiviliansKilled, people.CiviliansKilled);
        Range(json, BelligerentsKilled, people.BelligerentsKilled);
        Range(json, ChildrenKilled, people.ChildrenKilled);
        Range(json, WomenKilled, people.WomenKilled);
        Range(json, Injured, people.Injured);
        Range(json, Conceded, people.ConcededCiviliansKilled);
        json.WriteString("grade"u8, Token.Of(row.Grade.Grade));
        json.WriteString("gradeReason"u8, row.Grade.Reason);
        json.WriteBoolean("gradeByEditor"u8, row.Grade.ByEditor);
        json.WriteString("titleEn"u8, incident.TitleEn);
        json.WriteString("titleAr"u8, incident.TitleAr);
    }

    private static void WriteWithin(Utf8JsonWriter json, Where where)
    {
        json.WriteStartArray("placeWithin"u8);
        foreach (var place in where.Within) json.WriteStringValue(place);
        json.WriteEndArray();
    }

    /// <summary>What an editor set; both ends null say that the editor calls it unknown.</summary>
    private static void WriteEditedFigures(Utf8JsonWriter json, Incident incident)
    {
        json.WriteStartArray("editedFigures"u8);
        foreach (var figure in incident.EditedFigures)
        {
            json.WriteStartObject();
            json.WriteString("measure"u8, Token.Of(figure.Measure));
            Number(json, Min, figure.Count?.Min);
            Number(json, Max, figure.Count?.Max);
            json.WriteString("reason"u8, figure.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
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

    private static void Range(Utf8JsonWriter json, RangeNames names, Count? count)
    {
        Number(json, names.Min, count?.Min);
        Number(json, names.Max, count?.Max);
    }

    private static void Number(Utf8JsonWriter json, JsonEncodedText name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Number(Utf8JsonWriter json, JsonEncodedText name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    private static void Day(Utf8JsonWriter json, JsonEncodedText name, DateOnly day)
    {
        Span<char> text = stackalloc char[10];
        day.TryFormat(text, out var length, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        json.WriteString(name, text[..length]);
    }

    private sealed class RangeNames(string name)
    {
        internal JsonEncodedText Min { get; } = JsonEncodedText.Encode(name + "Min");

        internal JsonEncodedText Max { get; } = JsonEncodedText.Encode(name + "Max");
    }
}
