using System.Text.Json.Nodes;
using IncidentMap.Gazetteer;
using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;

namespace IncidentMap.Web.Api;

/// <summary>
/// What was read from a text, as one JSON object: the same over HTTP and from the command line. A count that the text does not
/// give is null, a <c>max</c> of null is open-ended; spans count UTF-16 code units from the start of the text.
/// </summary>
internal static class ReadingJson
{
    /// <summary>With the name of the reader; where a second one was asked, also why it was refused, or beside its reading that of the rules.</summary>
    internal static JsonObject Of(string? id, TwoReadings two, IGazetteer gazetteer)
    {
        var json = Of(id, two.Reading, gazetteer);
        json["readBy"] = two.ReadBy;
        if (two.Refused.Count > 0) json["refused"] = new JsonArray([.. two.Refused.Select(f => new JsonObject { ["where"] = f.Where, ["message"] = f.Message })]);
        if (two.ReadBy != TwoReadings.ByRules)
        {
            var rules = Of(null, two.Rules, gazetteer);
            rules.Remove("id");
            json["rules"] = rules;
        }
        return json;
    }

    internal static JsonObject Of(string? id, ReportReading reading, IGazetteer gazetteer) => new()
    {
        ["id"] = id,
        ["incidents"] = new JsonArray([.. reading.Incidents.Select(i => Incident(i, gazetteer))]),
        ["claims"] = new JsonArray([.. reading.Incidents.SelectMany((incident, at) => incident.Claims.Select(c => Claim(c, at)))]),
        ["mentions"] = new JsonArray([.. reading.Mentions.Select(Mention)]),
    };

    private static JsonObject Incident(IncidentReading reading, IGazetteer gazetteer)
    {
        var (casualties, grade) = ReadingMeasures.Of(reading);
        var json = new JsonObject
        {
            ["dateStart"] = Day(reading.DateStart),
            ["dateEnd"] = Day(reading.DateEnd),
            ["datePrecision"] = reading.DatePrecision is { } precision ? Token.Of(precision) : null,
            ["partOfDay"] = reading.PartOfDay is { } part ? Token.Of(part) : null,
            ["dateSpan"] = reading.DateSpan is { } span ? Span(span) : null,
            ["kind"] = Token.Of(reading.Kind),
            ["target"] = reading.Target,
            ["place"] = reading.Place is { } place ? Place(place, gazetteer) : null,
        };
        foreach (var measure in Enum.GetValues<Measure>()) json[Name(measure)] = Range(casualties.Of(measure));
        json["parties"] = new JsonArray([.. reading.Parties.Select(p => new JsonObject { ["name"] = p.Name, ["basis"] = Token.Of(p.Basis), ["span"] = Span(p.Span) })]);
        json["grade"] = Token.Of(grade.Grade);
        json["gradeReason"] = grade.Reason;
        return json;
    }

    private static JsonObject? Place(PlaceReading reading, IGazetteer gazetteer) => gazetteer.Find(reading.PlaceId) is not { } place ? null : new()
    {
        ["id"] = place.Id,
        ["name"] = place.Name,
        ["nameAr"] = place.NameAr,
        ["lon"] = place.Point.Lon,
        ["lat"] = place.Point.Lat,
        ["accuracy"] = Token.Of(reading.Accuracy),
        ["asWritten"] = reading.AsWritten,
        ["span"] = Span(reading.Span),
    };

    private static JsonObject Claim(ClaimReading claim, int incident) => new()
    {
        ["incident"] = incident,
        ["speaker"] = claim.Speaker,
        ["origin"] = claim.Origin,
        ["response"] = Token.Of(claim.Response),
        ["respondingParty"] = claim.RespondingParty,
        ["span"] = Span(claim.Span),
        ["figures"] = new JsonArray([.. claim.Figures.Select(Figure)]),
        ["sums"] = new JsonArray([.. claim.Sums.Select(s => new JsonObject
        {
            ["whole"] = s.Whole, ["parts"] = new JsonArray([.. s.Parts.Select(p => JsonValue.Create(p))]), ["holds"] = s.Holds,
        })]),
    };

    private static JsonObject Figure(FigureReading figure) => new()
    {
        ["id"] = figure.Id,
        ["outcome"] = Token.Of(figure.Outcome),
        ["min"] = figure.Count.Min,
        ["max"] = figure.Count.Max,
        ["best"] = figure.Count.Best,
        ["words"] = figure.Count.Words,
        ["status"] = Token.Of(figure.Status),
        ["role"] = figure.Role,
        ["group"] = figure.Group is { } group ? Token.Of(group) : null,
        ["partOf"] = figure.PartOf,
        ["span"] = Span(figure.Span),
    };

    private static JsonObject Mention(Mention mention) => new()
    {
        ["kind"] = Token.Of(mention.Kind),
        ["value"] = mention.Value,
        ["span"] = Span(mention.Span),
        ["incident"] = mention.Incident,
        ["ignored"] = mention.Ignored,
    };

    private static JsonObject Span(TextSpan span) => new() { ["start"] = span.Start, ["length"] = span.Length };

    private static JsonObject? Range(Count? count) => count is null ? null : new() { ["min"] = count.Min, ["max"] = count.Max };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Name(Measure measure) => char.ToLowerInvariant($"{measure}"[0]) + $"{measure}"[1..];
}
