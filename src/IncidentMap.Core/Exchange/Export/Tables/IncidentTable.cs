using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>An incident as one flat row: the columns of the native CSV, and what else has one value.</summary>
public static class IncidentTable
{
    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<TableColumn<SnapshotRow>> Columns { get; } =
    [
        Text("id", r => r.Incident.Id.ToString()),
        Text("code", r => r.Incident.Code),
        Day("date_start", r => r.Incident.When.Start),
        Day("date_end", r => r.Incident.When.End),
        Text("date_precision", r => Token.Of(r.Incident.When.Precision)),
        Text("part_of_day", r => r.Incident.When.PartOfDay is { } part ? Token.Of(part) : null),
        Real("lon", r => r.PublicWhere.Point?.Lon),
        Real("lat", r => r.PublicWhere.Point?.Lat),
        Text("accuracy", r => Token.Of(r.PublicWhere.Accuracy)),
        Whole("radius_metres", r => r.PublicWhere.RadiusMetres ?? AccuracyRadius.Metres(r.PublicWhere.Accuracy)),
        Flag("place_made_coarser", r => r.Incident.PublishedWhere is not null),
        Text("place_id", r => r.PublicWhere.PlaceId),
        Text("place_name", r => r.PublicWhere.Name ?? r.PublicWhere.ReportedName),
        Text("place_name_ar", r => r.PublicWhere.NameAr),
        Text("admin1", r => r.PublicWhere.Admin1),
        Text("kind", r => Token.Of(r.Incident.Kind)),
        Text("target", r => r.Incident.Target),
        Text("parties", r => CsvList.Join(r.Incident.Parties.Select(p => $"{p.Name}:{Token.Of(p.Basis)}"))),
        .. Range("killed", c => c.Killed),
        .. Range("civilians_killed", c => c.CiviliansKilled),
        .. Range("belligerents_killed", c => c.BelligerentsKilled),
        .. Range("children_killed", c => c.ChildrenKilled),
        .. Range("women_killed", c => c.WomenKilled),
        .. Range("injured", c => c.Injured),
        .. Range("conceded_civilians_killed", c => c.ConcededCiviliansKilled),
        Text("grade", r => Token.Of(r.Grade.Grade)),
        Text("grade_reason", r => r.Grade.Reason),
        Text("title_en", r => r.Incident.TitleEn),
        Text("title_ar", r => r.Incident.TitleAr),
        Text("sources", r => CsvList.Join(Source.Of(r.Incident).Select(s => s.ToString()))),
    ];

    private static TableColumn<SnapshotRow> Text(string name, Func<SnapshotRow, string?> value) => new(name, CellKind.Text, value);

    private static TableColumn<SnapshotRow> Day(string name, Func<SnapshotRow, DateOnly> value) => new(name, CellKind.Day, r => value(r));

    private static TableColumn<SnapshotRow> Real(string name, Func<SnapshotRow, double?> value) => new(name, CellKind.Real, r => value(r));

    private static TableColumn<SnapshotRow> Whole(string name, Func<SnapshotRow, int?> value) => new(name, CellKind.Integer, r => value(r));

    private static TableColumn<SnapshotRow> Flag(string name, Func<SnapshotRow, bool> value) => new(name, CellKind.Flag, r => value(r));

    private static TableColumn<SnapshotRow>[] Range(string name, Func<Casualties, Count?> count) =>
        [Whole(name + "_min", r => count(r.Casualties)?.Min), Whole(name + "_max", r => count(r.Casualties)?.Max)];
}
