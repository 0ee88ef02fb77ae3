namespace IncidentMap.Exchange.Import;

/// <summary>Every form that can be imported. A form is one folder beside this file and one line here; a mapping file describes any other table.</summary>
public static class ImportFormats
{
    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        Native.NativeCsvFormat.Instance,
        GeoJson.GeoJsonFormat.Instance,
        Acled.AcledFormat.Instance,
        Ucdp.UcdpFormat.Instance,
        Airwars.AirwarsFormat.Instance,
        SyrianArchive.SyrianArchiveFormat.Instance,
        TimeMap.TimeMapFormat.Instance,
        Centcom.CentcomFormat.Instance,
    ];

    /// <summary>A form by its name, case ignored; null for an unknown one.</summary>
    public static ImportFormat? Find(string name) => All.FirstOrDefault(f => f.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
