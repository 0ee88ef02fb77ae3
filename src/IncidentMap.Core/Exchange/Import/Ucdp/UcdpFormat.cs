using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;

namespace IncidentMap.Exchange.Import.Ucdp;

/// <summary>
/// UCDP Georeferenced Event Dataset: 19.1 (41 columns), 21 and later and Candidate (49), and HDX's edition with its HXL line. The order of
/// <c>low</c>, <c>best</c> and <c>high</c> differs between them, so columns are taken by name; a file without a header is known by the number
/// of its fields.
/// </summary>
internal static class UcdpFormat
{
    internal const string Origin = "ucdp";

    internal static ImportFormat Instance { get; } = new("ucdp-ged", "UCDP GED 19.1 and later, Candidate and HDX editions, with and without header", Read)
    {
        Sums =
        [
            SumCheck.Of("low", "a", c => UcdpToll.Of(c).Low), SumCheck.Of("best", "a", c => UcdpToll.Of(c).Best), SumCheck.Of("high", "a", c => UcdpToll.Of(c).High),
            SumCheck.Of("deaths_civilians", "b", c => c.Min), SumCheck.Of("deaths_a", "c", c => c.Min),
            SumCheck.Of("deaths_b", "d", c => c.Min), SumCheck.Of("deaths_unknown", "e", c => c.Min),
        ],
    };

    private static readonly string[] Ged191 = ("id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,side_a,side_b_new_id,gwnob,"
        + "side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,"
        + "priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high").Split(',');

    private static readonly string[] Ged21 = ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
        + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
        + "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
        + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob").Split(',');

    private static readonly TableShape Shape = new(
        columns => columns.Has("id") && columns.Has("date_start") && columns.Has("best"),
        fields => fields switch { 41 => Ged191, 49 => Ged21, _ => null },
        ["id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "low", "best", "high"]);

    private static IEnumerable<ImportRow> Read(DataFile file, ImportContext context) =>
        RecordTable.Read(file, Shape, fields => new UcdpRecord(fields, context).ToRow());
}
