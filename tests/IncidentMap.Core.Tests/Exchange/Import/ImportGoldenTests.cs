using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Mapped;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Exchange.Import;

/// <summary>
/// Made-up files in the form of each data set, and what becomes of every record of them: <c>NAME.FORMAT.csv</c> under Fixtures and
/// <c>NAME.FORMAT.txt</c> under Golden.
/// </summary>
public sealed class ImportGoldenTests
{
    /// <summary>INCIDENTMAP_ACCEPT=1 before the test command writes the golden files anew; look at the difference before committing it.</summary>
    private static readonly bool Accept = Environment.GetEnvironmentVariable("INCIDENTMAP_ACCEPT") == "1";

    public static TheoryData<string> Fixtures => [.. Directory.GetFiles(Folder("Fixtures")).Select(p => Path.GetFileName(p)!).Where(n => n.Split('.').Length == 3).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_record_of_a_form_becomes_an_incident_or_is_refused_with_reasons(string fixture)
    {
        var golden = Path.Combine(Folder("Golden"), Path.GetFileNameWithoutExtension(fixture) + ".txt");
        var told = Tell(fixture);
        if (Accept) File.WriteAllText(golden, told);
        Assert.Equal(File.ReadAllText(golden), told);
    }

    [Fact]
    public void Every_form_has_a_fixture() =>
        Assert.Empty(ImportFormats.All.Select(f => f.Name).Except(["csv", "geojson"]).Append(MappedFormat.Name).Except(Fixtures.Select(f => f.Data.Split('.')[1])));

    internal static string Folder(string name, [CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, name);

    private static string Tell(string fixture)
    {
        var format = fixture.Split('.')[1] == MappedFormat.Name
            ? MappedFormat.Of(TableMapping.Read(File.ReadAllText(Path.Combine(Folder("Fixtures"), "mapping.json"))).Value!)
            : ImportFormats.Find(fixture.Split('.')[1])!;
        using var file = DataFile.Open(Path.Combine(Folder("Fixtures"), fixture)).Value!;
        using var beside = fixture.EndsWith(".json", StringComparison.Ordinal) ? DataFile.Open(Path.Combine(Folder("Fixtures"), "sources.json")).Value : null;
        using var store = new MemoryStore();
        var rows = format.Reader(file, new ImportContext(fixture, TestPlaces.Lookup) { Beside = beside });
        var report = new IncidentImport(store).Run(rows, format, new Change(DateTimeOffset.UnixEpoch, "test", "import", "imported", null), dryRun: false);
        return Tell(store, report);
    }

    private static string Tell(MemoryStore store, ImportReport report)
    {
        var text = new StringBuilder();
        foreach (var incident in store.All(IncidentState.Published).OrderBy(i => i.Code, StringComparer.Ordinal))
        {
            var row = SnapshotRow.Of(incident);
            text.Append(IncidentJson.Write(incident with { OriginalRow = null })).Append('\n');
            text.Append(CultureInfo.InvariantCulture, $"  grade {Token.Of(row.Grade.Grade)}; killed {row.Casualties.Killed}; civilians {row.Casualties.CiviliansKilled}; conceded {row.Casualties.ConcededCiviliansKilled}; row kept {incident.OriginalRow is not null}\n");
        }
        foreach (var row in report.Refused)
            foreach (var fault in row.Faults) text.Append(CultureInfo.InvariantCulture, $"refused, line {row.Line}, {fault.Where}: {fault.Message}\n");
        foreach (var row in report.Noted)
            foreach (var note in row.Notes) text.Append(CultureInfo.InvariantCulture, $"noted, line {row.Line}, {note.Where}: {note.Message}\n");
        foreach (var guess in report.Guesses) text.Append(CultureInfo.InvariantCulture, $"guessed of {guess.Records} from line {guess.FirstLine}, {guess.Field}: {guess.Message}\n");
        foreach (var sum in report.Sums) text.Append(CultureInfo.InvariantCulture, $"sum {sum.Column}: {sum.InFile} = {sum.Stored} + {sum.Refused}: {sum.Holds}\n");
        return text.Append(CultureInfo.InvariantCulture, $"{report.Accepted} accepted, {report.Refused.Count} refused\n").ToString();
    }
}
