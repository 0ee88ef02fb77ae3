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

    /// <summary>The form of our own that a file's name says: GeoJSON by the endings under which it is exported, else native CSV. No name tells the form of a data set of others.</summary>
    public static ImportFormat OfFile(string name) =>
        GeoJsonEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? GeoJson.GeoJsonFormat.Instance : Native.NativeCsvFormat.Instance;

    private static readonly string[] GeoJsonEndings = [.. from plain in (string[])[".geojson", ".geojsonl", ".geojsons"] from packed in (string[])["", ".gz", ".zip"] select plain + packed];
}
