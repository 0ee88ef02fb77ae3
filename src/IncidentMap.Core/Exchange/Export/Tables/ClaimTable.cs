using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Claims and their figures as rows, so that the numbers of an incident stay traceable in a table.</summary>
public static class ClaimTable
{
    /// <summary>The columns of a claim; which incident it belongs to is for the table that holds it.</summary>
    public static IReadOnlyList<TableColumn<Claim>> Columns { get; } =
    [
        new("claim_id", CellKind.Text, c => c.Id),
        new("speaker", CellKind.Text, c => c.Speaker),
        new("origin", CellKind.Text, c => c.Origin),
        new("publisher", CellKind.Text, c => c.Publisher),
        new("url", CellKind.Text, Source.Address),
        new("record_id", CellKind.Text, c => c.RecordId),
        new("asserted_on", CellKind.Day, c => c.AssertedOn),
        new("response", CellKind.Text, c => Token.Of(c.Response)),
        new("responding_party", CellKind.Text, c => c.RespondingParty),
        new("counts_civilians_only", CellKind.Flag, c => c.CountsCiviliansOnly),
        new("discounted_because", CellKind.Text, c => c.DiscountedBecause),
    ];

    /// <summary>The columns of a figure; which claim it belongs to is for the table that holds it.</summary>
    public static IReadOnlyList<TableColumn<Figure>> FigureColumns { get; } =
    [
        new("figure_id", CellKind.Text, f => f.Id),
        new("outcome", CellKind.Text, f => Token.Of(f.Outcome)),
        new("min", CellKind.Integer, f => f.Count.Min),
        new("max", CellKind.Integer, f => f.Count.Max),
        new("best", CellKind.Integer, f => f.Count.Best),
        new("words", CellKind.Text, f => f.Count.Words),
        new("status", CellKind.Text, f => Token.Of(f.Status)),
        new("role", CellKind.Text, f => f.Role),
        new("victim_group", CellKind.Text, f => f.Group is { } group ? Token.Of(group) : null),
        new("part_of", CellKind.Text, f => f.PartOf),
    ];
}
