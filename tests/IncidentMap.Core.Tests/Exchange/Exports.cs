using System.Text;
using IncidentMap.Core.Tests.Incidents;
using IncidentMap.Exchange;
using IncidentMap.Exchange.Import;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange;

/// <summary>Exports in memory for tests.</summary>
internal static class Exports
{
    internal static readonly ExportNotes Notes = new() { Generated = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) };

    internal static string Of(IEnumerable<Incident> incidents, ExportFormat format, string query = "") => Of(IncidentSnapshot.Build(incidents, 1), format, query);

    internal static string Of(IncidentSnapshot snapshot, ExportFormat format, string query = "") => Encoding.UTF8.GetString(BytesOf(snapshot, format, query));

    internal static byte[] BytesOf(IncidentSnapshot snapshot, ExportFormat format, string query = "")
    {
        using var bytes = new MemoryStream();
        var filter = IncidentFilter.Parse(FilterWordsTests.ReadQuery(query)).Value!;
        IncidentExport.WriteAsync(snapshot, filter, format, Notes, bytes, CancellationToken.None).GetAwaiter().GetResult();
        return bytes.ToArray();
    }

    internal static ImportReport Import(IIncidentStore store, string csv, PlaceLookup? places = null, bool dryRun = false) => Imports.Run(store, "csv", csv, places, dryRun);

    internal static List<ImportRow> Read(string csv, PlaceLookup? places = null) => Imports.Read("csv", csv, places);
}
