using IncidentMap.Gazetteer.Import.Ocha;

namespace IncidentMap.Gazetteer.Import;

/// <summary>Every format that <c>gazetteer import</c> reads. A format is one class; adding one is one line here.</summary>
public static class ImportFormats
{
    /// <summary>All of them, in the order of their turns.</summary>
    public static IReadOnlyList<IImportFormat> All { get; } = [new OchaPolygons(), new OwnTable(), new OchaTables(), new GeoNamesDump(), new AlternateNames()];

    /// <summary>The format of a name; null when there is none.</summary>
    public static IImportFormat? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
}
