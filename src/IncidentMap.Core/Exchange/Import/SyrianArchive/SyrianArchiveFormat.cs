using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.SyrianArchive;

/// <summary>
/// The Syrian Archive: Pattrn tables in two languages (39 columns, longitude before latitude) with and without their header, and the table
/// of its data base without a header (8 columns: address, place, latitude, longitude, day, violation, weapons, summary).
/// </summary>
internal static class SyrianArchiveFormat
{
    internal const string Origin = "syrian-archive";

    internal static ImportFormat Instance { get; } = new("syrian-archive", "the Syrian Archive's data base and Pattrn tables, with and without header", Read);

    private static readonly string[] DataBase = ["url", "place", "latitude", "longitude", "date", "type_of_violation", "weapons_used", "event_summary"];

    private static readonly string[] Pattrn =
    [
        "unique_event_ID", "location_name", "location_name_ar", "geo_longitude", "geo_latitude", "geo_accuracy", "date_time", "event_summary", "event_summary_ar",
        "type_of_violation", "weapons_used", "sources", "sources_ar", "embedded_videos", "youtube_id_video", "url_links", "photos", "files",
        .. from kind in new[] { "number", "tag", "boolean" } from n in Enumerable.Range(1, 5) select $"{kind}_{n}",
        "Column", "Column2", "Column3", "Column4", "media_available", "COMMENTS / QUERIES",
    ];

    private static readonly TableShape Shape = new(
        columns => columns.Has("unique_event_ID") || columns.Has("event_summary") || columns.Has("type_of_violation"),
        fields => fields == 8 ? DataBase : fields == Pattrn.Length ? Pattrn : null,
        []);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context) => RecordTable.Read(file, Shape, fields => new SyrianArchiveRecord(fields, context).ToRow());
}
