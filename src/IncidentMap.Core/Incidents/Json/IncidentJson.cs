using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>
/// The native JSON form of an incident, which keeps all that is known of it. A store's row holds it, and so does each
/// element of <c>incidents</c> in <c>geodata/incidents.json</c> (<see cref="SampleFile"/>).
/// </summary>
/// <remarks>
/// Names are camelCase, values of a vocabulary are tokens (<see cref="Token"/>), days are <c>yyyy-MM-dd</c>, a point is
/// <c>[longitude, latitude]</c> in degrees (WGS 84). A field that is absent or null is not known; zero is a number.
/// An unknown field is a fault, so that a slip of the pen does not lose a number. Required: <c>id</c>, <c>code</c>,
/// <c>when</c>, <c>where</c>, <c>titleEn</c>, <c>titleAr</c>; of a claim <c>id</c>, <c>speaker</c>, <c>origin</c>; of a figure
/// <c>id</c>, <c>outcome</c>, <c>count</c>; of a count <c>min</c> and <c>max</c> (null = open-ended).
/// <code>
/// {"id":"0199…-…","code":"SY-2017-06-26-1",
///  "when":{"start":"2017-06-26","end":"2017-06-26","precision":"exact","partOfDay":"dawn"},
///  "where":{"point":[40.45,35.02],"placeId":"gn:…","within":["gn:…"],"reportedName":"…","name":"…","nameAr":"…",
///           "admin1":"…","admin1Ar":"…","accuracy":"town","radiusMetres":3000},
///  "publishedWhere":null,
///  "kind":"airstrike","target":"prison","parties":[{"name":"us-led-coalition","basis":"acknowledged"}],
///  "claims":[{"id":"c1","speaker":"…","origin":"sohr","publisher":"…","url":"https://…","recordId":"…","reportId":"…",
///             "assertedOn":"2017-06-27","countsCiviliansOnly":false,"response":"none","respondingParty":null,
///             "figures":[{"id":"a","outcome":"killed","count":{"min":57,"max":57,"best":null,"words":"57"},
///                         "status":"civilian","role":"prisoner","group":"child","partOf":"b","span":{"start":0,"length":2}}],
///             "span":{"start":0,"length":80},"joinedFrom":{"incident":"0199…-…","claim":"c1"},"discountedBecause":null}],
///  "editedFigures":[{"measure":"civilians-killed","count":null,"reason":"…"}],
///  "editedGrade":{"grade":"fair","reason":"…"},
///  "titleEn":"…","titleAr":"…","state":"published","stateReason":null,
///  "joinedInto":"0199…-…","joined":["0199…-…"],
///  "victims":[{"name":"…","claimId":"c1"}],"originalRow":"{…}"}
/// </code>
/// </remarks>
public static class IncidentJson
{
    /// <summary>Options for writers of this form: names in Arabic stay readable. The text is data, never markup: a page encodes it again.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The incident as one line of JSON. Equal incidents give equal text.</summary>
    public static string Write(Incident incident)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, WriterOptions)) Write(json, incident);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the incident as one object.</summary>
    public static void Write(Utf8JsonWriter json, Incident incident) => IncidentJsonWriter.Write(json, incident);

    /// <summary>Reads what <see cref="Write(Incident)"/> wrote. Bad input gives every fault with the path of its field, or the line of broken JSON.</summary>
    public static Result<Incident> Read(string json)
    {
        var faults = new List<Fault>();
        using var document = JsonFields.Parse(Encoding.UTF8.GetBytes(json), "incident", faults);
        if (document is null) return Result<Incident>.Fail(faults);
        var incident = IncidentJsonReader.Read(new JsonFields(document.RootElement, faults));
        return faults.Count == 0 ? Result<Incident>.Ok(incident) : Result<Incident>.Fail(faults);
    }

    /// <summary>Reads what this program itself keeps: a field that breaks a rule of the model reads as its default.</summary>
    internal static Incident ReadKept(ReadOnlyMemory<byte> utf8)
    {
        using var document = JsonDocument.Parse(utf8);
        return IncidentJsonReader.Read(new JsonFields(document.RootElement, []));
    }
}
