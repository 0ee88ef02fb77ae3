using IncidentMap.Incidents;
using Microsoft.Data.Sqlite;

namespace IncidentMap.Storage.Sqlite.Bulk;

/// <summary>Writes many new incidents within a transaction: the same rows as <see cref="IncidentRows"/>, by statements compiled once.</summary>
internal sealed class BulkRows : IDisposable
{
    private readonly PreparedStatement _incident;
    private readonly PreparedStatement _claim;
    private readonly PreparedStatement _figure;
    private readonly PreparedStatement _change;
    private readonly Change _why;
    private readonly string _at;
    private readonly byte[] _id = new byte[36];

    internal BulkRows(SqliteConnection connection, Change why)
    {
        (_why, _at) = (why, ReportRow.Instant(why.At));
        _incident = new(connection, IncidentRows.PutIncident);
        _claim = new(connection, IncidentRows.PutClaim);
        _figure = new(connection, IncidentRows.PutFigure);
        _change = new(connection, IncidentRows.AddChange);
    }

    /// <param name="incident">A new incident.</param>
    /// <param name="json">Its native JSON, UTF-8.</param>
    internal void Put(Incident incident, ReadOnlySpan<byte> json)
    {
        // As IncidentRows.Key gives it.
        incident.Id.TryFormat(_id, out _, "D");
        var (when, where) = (incident.When, incident.Where);
        _incident.Bind(_id).Bind(incident.Code).Bind(Token.Of(incident.State)).Bind(when.Start).Bind(when.End)
            .Bind(Token.Of(when.Precision)).Bind(Token.Of(incident.Kind)).Bind(incident.Target).Bind(where.Point?.Lon).Bind(where.Point?.Lat).Bind(where.PlaceId)
            .Bind(Token.Of(where.Accuracy)).Bind((long?)where.RadiusMetres).Bind(incident.TitleEn).Bind(incident.TitleAr).Bind(json).Run();
        if (incident.JoinedInto is null)
            for (var i = 0; i < incident.Claims.Count; i++) Put(incident.Claims[i], i);
        _change.Bind(_id).Bind(_at).Bind(_why.By).Bind(_why.Action).Bind(_why.Summary).Bind(_why.Reason).Bind((string?)null).Run();
    }

    public void Dispose()
    {
        foreach (var statement in (ReadOnlySpan<PreparedStatement>)[_incident, _claim, _figure, _change]) statement.Dispose();
    }

    private void Put(Claim claim, int position)
    {
        _claim.Bind(_id).Bind(claim.Id).Bind((long?)position).Bind(claim.Speaker).Bind(claim.Origin).Bind(claim.Publisher).Bind(claim.Url).Bind(claim.RecordId)
            .Bind(claim.ReportId).Bind(claim.AssertedOn is { } day ? IncidentRows.Day(day) : null).Bind(Token.Of(claim.Response)).Bind(claim.RespondingParty)
            .Bind((long?)(claim.CountsCiviliansOnly ? 1 : 0)).Bind(claim.DiscountedBecause).Run();
        for (var i = 0; i < claim.Figures.Count; i++) Put(claim.Id, claim.Figures[i], i);
    }

    private void Put(string claim, Figure figure, int position) =>
        _figure.Bind(_id).Bind(claim).Bind(figure.Id).Bind((long?)position).Bind(Token.Of(figure.Outcome)).Bind((long?)figure.Count.Min).Bind((long?)figure.Count.Max)
            .Bind((long?)figure.Count.Best).Bind(figure.Count.Words).Bind(Token.Of(figure.Status)).Bind(figure.Role).Bind(figure.Group is { } group ? Token.Of(group) : null)
            .Bind(figure.PartOf).Run();
}
