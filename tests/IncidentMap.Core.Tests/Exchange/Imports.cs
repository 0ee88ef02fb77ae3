using System.Text;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange;

/// <summary>Imports of made-up files for tests.</summary>
internal static class Imports
{
    internal static readonly PlaceLookup NoPlaces = _ => PlaceAnswer.Unknown;

    internal static List<ImportRow> Read(string format, string text, PlaceLookup? places = null, Func<ImportContext, ImportContext>? with = null) =>
        Read(ImportFormats.Find(format)!, Encoding.UTF8.GetBytes(text), "test.csv", places, with);

    internal static List<ImportRow> Read(ImportFormat format, byte[] bytes, string name, PlaceLookup? places = null, Func<ImportContext, ImportContext>? with = null)
    {
        using var stream = new MemoryStream(bytes);
        var file = DataFile.Open(stream, name);
        if (!file.IsOk) return [ImportRow.Refused(0, file.Faults)];
        using var open = file.Value;
        var context = new ImportContext(name, places ?? NoPlaces);
        return [.. format.Reader(open, with?.Invoke(context) ?? context)];
    }

    internal static ImportReport Run(IIncidentStore store, string format, string text, PlaceLookup? places = null, bool dryRun = false)
    {
        var known = ImportFormats.Find(format)!;
        return new IncidentImport(store).Run(Read(format, text, places), known, new Change(DateTimeOffset.UnixEpoch, "test", "import", "imported", null), dryRun);
    }
}
