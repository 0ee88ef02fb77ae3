using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using IncidentMap.Incidents;
using IncidentMap.Ingest.Joining;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary><c>review [--json]</c> lists what waits for a decision; <c>history ID</c> tells what was decided.</summary>
internal static class ReviewCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line." };

    internal static Command Create()
    {
        var command = new Command("review", "List the proposed incidents.") { Json };
        command.SetAction(parse =>
        {
            using var services = Services.Provide(parse.GetValue(DataOption.Instance)!.FullName);
            var proposed = services.GetRequiredService<IIncidentStore>().All(IncidentState.Proposed).ToList();
            var search = services.GetRequiredService<JoinSearch>();
            foreach (var incident in proposed) Tell(incident, search.For(incident), parse.GetValue(Json));
            if (proposed.Count == 0 && !parse.GetValue(Json)) Console.WriteLine("Nothing is proposed.");
            return 0;
        });
        return command;
    }

    private static void Tell(Incident incident, IReadOnlyList<JoinCandidate> candidates, bool asJson)
    {
        Console.WriteLine(asJson ? JsonLine(incident, candidates) : IncidentLine.Of(incident));
        if (!asJson && candidates is [var likeliest, ..]) Console.WriteLine($"  may be {likeliest.Incident.Code}: {CandidateLine.Of(likeliest)}");
    }

    private static string JsonLine(Incident incident, IReadOnlyList<JoinCandidate> candidates)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, IncidentJson.WriterOptions))
        {
            var told = CasualtyRules.Derive(incident);
            json.WriteStartObject();
            json.WriteString("id", incident.Id);
            json.WriteString("code", incident.Code);
            json.WriteString("dateStart", incident.When.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("dateEnd", incident.When.End.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.WriteString("datePrecision", Token.Of(incident.When.Precision));
            json.WriteString("kind", Token.Of(incident.Kind));
            json.WriteString("placeId", incident.Where.PlaceId);
            json.WriteString("placeName", incident.Where.Name);
            foreach (var (name, measure) in new[] { ("killed", Measure.Killed), ("civiliansKilled", Measure.CiviliansKilled), ("injured", Measure.Injured) })
                Write(json, name, told.Of(measure));
            json.WriteString("grade", Token.Of(GradeRules.Decide(incident).Grade));
            json.WriteString("titleEn", incident.TitleEn);
            json.WriteString("titleAr", incident.TitleAr);
            json.WriteNumber("claims", incident.Claims.Count);
            json.WriteString("note", incident.StateReason);
            json.WriteStartArray("mayBe");
            foreach (var candidate in candidates) Write(json, candidate);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, JoinCandidate candidate)
    {
        json.WriteStartObject();
        json.WriteString("code", candidate.Incident.Code);
        json.WriteNumber("score", Math.Round(candidate.Score.Value, 3));
        json.WriteStartArray("reasons");
        foreach (var reason in candidate.Score.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("sign", Token.Of(reason.Sign));
            json.WriteNumber("weight", Math.Round(reason.Weight, 2));
            if (reason.Figure is { } figure) json.WriteNumber("figure", Math.Round(figure, 1));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Count? count)
    {
        if (count is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteNumber("min", count.Min);
        if (count.Max is { } max) json.WriteNumber("max", max);
        else json.WriteNull("max");
        json.WriteEndObject();
    }
}
