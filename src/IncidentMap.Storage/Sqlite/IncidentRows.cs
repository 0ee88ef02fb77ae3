using System.Globalization;
using Dapper;
using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite;

/// <summary>Writes one incident as its row with the rows of its claims and figures, within the caller's transaction.</summary>
internal static class IncidentRows
{
    internal const string PutIncident =
        """
        INSERT INTO incident (id, code, state, date_start, date_end, date_precision, kind, target, lon, lat, place_id, accuracy, radius_metres, title_en, title_ar, json)
        VALUES (@Id, @Code, @State, @Start, @End, @Precision, @Kind, @Target, @Lon, @Lat, @PlaceId, @Accuracy, @Radius, @TitleEn, @TitleAr, @Json)
        ON CONFLICT (id) DO UPDATE SET
          code = excluded.code, state = excluded.state, date_start = excluded.date_start, date_end = excluded.date_end,
          date_precision = excluded.date_precision, kind = excluded.kind, target = excluded.target, lon = excluded.lon, lat = excluded.lat,
          place_id = excluded.place_id, accuracy = excluded.accuracy, radius_metres = excluded.radius_metres,
          title_en = excluded.title_en, title_ar = excluded.title_ar, json = excluded.json
        """;

    internal const string PutClaim =
        """
        INSERT INTO claim (incident_id, id, position, speaker, origin, publisher, url, record_id, report_id, asserted_on, response, responding_party, counts_civilians_only, discounted_because)
        VALUES (@Incident, @Id, @Position, @Speaker, @Origin, @Publisher, @Url, @RecordId, @ReportId, @AssertedOn, @Response, @RespondingParty, @CiviliansOnly, @DiscountedBecause)
        """;

    internal const string PutFigure =
        """
        INSERT INTO figure (incident_id, claim_id, id, position, outcome, min, max, best, words, status, role, victims, part_of)
        VALUES (@Incident, @Claim, @Id, @Position, @Outcome, @Min, @Max, @Best, @Words, @Status, @Role, @Victims, @PartOf)
        """;

    internal const string AddChange =
        "INSERT INTO change (incident_id, at, by, action, summary, reason, before) VALUES (@Incident, @At, @By, @Action, @Summary, @Reason, @Before)";

    internal static void Put(SqliteConnection connection, SqliteTransaction transaction, Incident incident, string json)
    {
        var id = Key(incident.Id);
        connection.Execute(PutIncident, Row(incident, id, json), transaction);
        connection.Execute("DELETE FROM claim WHERE incident_id = @id", new { id }, transaction);
        // The claims of a record that was joined into another stand there; counted here too they would be found and added up twice.
        if (incident.JoinedInto is not null) return;
        connection.Execute(PutClaim, incident.Claims.Select((c, i) => Row(c, i, id)), transaction);
        connection.Execute(PutFigure, incident.Claims.SelectMany(c => c.Figures.Select((f, i) => Row(f, i, id, c.Id))), transaction);
    }

    /// <summary>UUIDs are text, lower-case with hyphens, so that a person can read the tables.</summary>
    internal static string Key(Guid id) => id.ToString("D");

    internal static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static object Row(Incident incident, string id, string json) => new
    {
        Id = id,
        incident.Code,
        State = Token.Of(incident.State),
        Start = Day(incident.When.Start),
        End = Day(incident.When.End),
        Precision = Token.Of(incident.When.Precision),
        Kind = Token.Of(incident.Kind),
        incident.Target,
        incident.Where.Point?.Lon,
        incident.Where.Point?.Lat,
        incident.Where.PlaceId,
        Accuracy = Token.Of(incident.Where.Accuracy),
        Radius = incident.Where.RadiusMetres,
        incident.TitleEn,
        incident.TitleAr,
        Json = json,
    };

    private static object Row(Claim claim, int position, string incident) => new
    {
        Incident = incident,
        claim.Id,
        Position = position,
        claim.Speaker,
        claim.Origin,
        claim.Publisher,
        claim.Url,
        claim.RecordId,
        claim.ReportId,
        AssertedOn = claim.AssertedOn is { } day ? Day(day) : null,
        Response = Token.Of(claim.Response),
        claim.RespondingParty,
        CiviliansOnly = claim.CountsCiviliansOnly ? 1 : 0,
        claim.DiscountedBecause,
    };

    private static object Row(Figure figure, int position, string incident, string claim) => new
    {
        Incident = incident,
        Claim = claim,
        figure.Id,
        Position = position,
        Outcome = Token.Of(figure.Outcome),
        figure.Count.Min,
        figure.Count.Max,
        figure.Count.Best,
        figure.Count.Words,
        Status = Token.Of(figure.Status),
        figure.Role,
        Victims = figure.Group is { } group ? Token.Of(group) : null,
        figure.PartOf,
    };
}
