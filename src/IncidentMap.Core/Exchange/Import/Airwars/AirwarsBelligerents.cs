using System.Globalization;
using System.Text.Json;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import.Airwars;

/// <summary>What Airwars tells of one belligerent.</summary>
/// <param name="Name">Its name or slug.</param>
/// <param name="Type">known or suspected.</param>
/// <param name="Assessment">Its own verdict on the harm: credible, non_credible, open, …</param>
/// <param name="DeathsMin">The least civilian deaths that it concedes.</param>
/// <param name="DeathsMax">The most.</param>
/// <param name="InjuriesMin">The least civilian injuries that it concedes.</param>
/// <param name="InjuriesMax">The most.</param>
internal sealed record AirwarsBelligerent(string Name, string? Type, string? Assessment, int? DeathsMin, int? DeathsMax, int? InjuriesMin, int? InjuriesMax);

/// <summary>The belligerents of a record: who is named, on what footing, and what each concedes or denies. A concession stands beside the range, never in it.</summary>
internal static class AirwarsBelligerents
{
    internal static IReadOnlyList<AirwarsBelligerent> Read(RecordFields fields) =>
        fields.Trimmed("belligerent_details_json") is { } json ? FromJson(fields, json) : FromColumns(fields);

    internal static IReadOnlyList<PartyRole> Parties(RecordFields fields, IReadOnlyList<AirwarsBelligerent> told)
    {
        var parties = new RecordParties(fields);
        var status = fields.Trimmed("strike_status_original") ?? fields.Trimmed("strike_status_name");
        foreach (var belligerent in told) parties.Add("belligerents", belligerent.Name, BasisOf(belligerent, status, told.Count));
        if (told.Count > 0) return parties.Parties;
        foreach (var name in (fields.Trimmed("belligerents_original") ?? "").Split(',', StringSplitOptions.TrimEntries)) parties.Add("belligerents_original", name);
        return parties.Parties;
    }

    internal static IEnumerable<Claim> Responses(IReadOnlyList<AirwarsBelligerent> told)
    {
        foreach (var belligerent in told)
        {
            var response = ResponseOf(belligerent.Assessment);
            if (response == Response.None || PartyNames.TokenOf(belligerent.Name, out _) is not { } party) continue;
            yield return new Claim
            {
                Id = "",
                Speaker = Label.OfParty(party, "en"),
                Origin = party,
                Publisher = "Airwars",
                Response = response,
                RespondingParty = party,
                Figures = response == Response.Acknowledged ? Conceded(belligerent) : [],
            };
        }
    }

    private static PartyBasis BasisOf(AirwarsBelligerent belligerent, string? strikeStatus, int told) => ResponseOf(belligerent.Assessment) switch
    {
        Response.Acknowledged => PartyBasis.Acknowledged,
        Response.Denied => PartyBasis.Denied,
        _ when strikeStatus == "Contested strike" && told > 1 => PartyBasis.Contested,
        _ when strikeStatus == "Declared strike" && belligerent.Type == "known" => PartyBasis.Acknowledged,
        _ => PartyBasis.Alleged,
    };

    private static Response ResponseOf(string? assessment) => assessment switch
    {
        "credible" => Response.Acknowledged,
        "non_credible" => Response.Denied,
        "open" or "open_incident" => Response.WillAssess,
        _ => Response.None, // not_yet_assessed, duplicate
    };

    private static List<Figure> Conceded(AirwarsBelligerent b)
    {
        var figures = new List<Figure>();
        if (b.DeathsMin is { } dead && !(b.DeathsMax < dead)) figures.Add(new() { Id = "a", Outcome = Outcome.Killed, Count = Count.Range(dead, b.DeathsMax ?? dead), Status = VictimStatus.Civilian });
        if (b.InjuriesMin is { } hurt && !(b.InjuriesMax < hurt)) figures.Add(new() { Id = "b", Outcome = Outcome.Injured, Count = Count.Range(hurt, b.InjuriesMax ?? hurt), Status = VictimStatus.Civilian });
        return figures;
    }

    private static IReadOnlyList<AirwarsBelligerent> FromJson(RecordFields fields, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(Of)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            fields.Note("belligerent_details_json", "is not a JSON list of belligerents; only belligerents_original is read");
            return [];
        }
    }

    private static AirwarsBelligerent Of(JsonElement element)
    {
        string? Text(string name) => element.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null && value.ToString() is { Length: > 0 } text ? text : null;
        return new AirwarsBelligerent(Text("belligerent") ?? "", Text("belligerent_type"), Text("belligerent_assessment"),
            Number(Text("civilian_deaths_conceded_min")), Number(Text("civilian_deaths_conceded_max")), Number(Text("civilian_injuries_conceded_min")), Number(Text("civilian_injuries_conceded_max")));
    }

    /// <summary>The site's export numbers its belligerents from 1.</summary>
    private static List<AirwarsBelligerent> FromColumns(RecordFields fields)
    {
        var told = new List<AirwarsBelligerent>();
        for (var n = 1; fields.Columns.Has($"belligerent_{n}_belligerent_name"); n++)
        {
            string? Text(string name) => fields.Trimmed($"belligerent_{n}_{name}");
            if (Text("belligerent_name") is not { } name) continue;
            told.Add(new AirwarsBelligerent(name, Text("type")?.ToLowerInvariant(), Text("assessment_slug")?.Replace('-', '_'),
                Number(Text("deaths_conceded_min")), Number(Text("deaths_conceded_max")), Number(Text("injuries_conceded_min")), Number(Text("injuries_conceded_max"))));
        }
        return told;
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
