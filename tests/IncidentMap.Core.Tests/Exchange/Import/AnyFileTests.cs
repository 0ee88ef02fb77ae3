using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Mapped;

namespace IncidentMap.Core.Tests.Exchange.Import;

/// <summary>Whatever stands in a file, no form throws, and what it lets through can be stored and read back.</summary>
public sealed class AnyFileTests
{
    private static readonly string[] Cells =
        ["", " ", "0", "-1", "1", "99999999999999", "2018-01-01", "01/02/2018", "13/13/2018", "Syria", "Iraq", "Known Village", "Twintown", "35.0", "4239", "NaN", "غارة", "=1+1", "[{}]", "{", "None", "|", "a|b", "\"", "x\ny", "😀", "\0", "1-2", "5+", "Confirmed", "1", "2", "3", "4", "5", "6"];

    public static TheoryData<string> Forms => [.. ImportFormats.All.Select(f => f.Name).Append(MappedFormat.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_cells_under_the_right_header(string name) => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var fixture = Directory.GetFiles(ImportGoldenTests.Folder("Fixtures")).FirstOrDefault(p => p.Contains($".{name}.", StringComparison.Ordinal));
        var text = fixture is null ? "date_start,lon,lat,place_name\n1,2,3,4\n" : File.ReadAllText(fixture);
        return ReadsBack(FormOf(name), Encoding.UTF8.GetBytes(fixture?.EndsWith(".json", StringComparison.Ordinal) == true || name == "geojson" ? Scrambled(random, text) : Table(random, text)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [MemberData(nameof(Forms))]
    public void Any_bytes(string name) => Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => ReadsBack(FormOf(name), bytes ?? [])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_draft_of_a_mapping_is_made_of_any_table_and_is_read_again() => Prop.ForAll(Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Table(new Random(seed), "Date,Lat,Lon,Town,Killed,Actor,Type\n,,,,,,\n").Replace('\0', '0')));
        using var file = IncidentMap.Exchange.Import.Files.DataFile.Open(stream, "x.csv").Value!;
        var draft = MappingSuggestion.Of(file).Value!;
        return TableMapping.Read(draft.Write()).IsOk && draft.Columns["date"] == "Date" && draft.Columns["place"] == "Town" && draft.Columns["killed"] == "Killed";
    }).QuickCheckThrowOnFailure();

    private static ImportFormat FormOf(string name) => ImportFormats.Find(name) ?? MappedFormat.Of(TableMapping.Read(File.ReadAllText(Path.Combine(ImportGoldenTests.Folder("Fixtures"), "mapping.json"))).Value!);

    private static bool ReadsBack(ImportFormat format, byte[] bytes)
    {
        using var store = new MemoryStore();
        var rows = Imports.Read(format, bytes, "x.csv", TestPlaces.Lookup);
        var report = new IncidentImport(store).Run(rows, format, new IncidentMap.Incidents.Change(DateTimeOffset.UnixEpoch, "test", "import", "imported", null), dryRun: false);
        return rows.Count == report.Accepted + report.Unchanged + report.Refused.Count && report.Sums.All(s => s.Holds)
            && store.All(IncidentMap.Incidents.IncidentState.Published).All(i => IncidentMap.Incidents.IncidentJson.Read(IncidentMap.Incidents.IncidentJson.Write(i)).IsOk);
    }

    private static string Table(Random random, string text)
    {
        var header = text.Split('\n')[0];
        var separator = header.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var lines = Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Join(separator, header.Split(separator).Select(_ => Quoted(Cells[random.Next(Cells.Length)]))));
        return header + "\n" + string.Join('\n', lines);
    }

    private static string Quoted(string cell) => cell.AsSpan().ContainsAny("\",;\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Scrambled(Random random, string text)
    {
        var at = random.Next(text.Length);
        return random.Next(3) switch { 0 => text[..at], 1 => text[..at] + Cells[random.Next(Cells.Length)] + text[at..], _ => text.Remove(at, 1) };
    }
}
