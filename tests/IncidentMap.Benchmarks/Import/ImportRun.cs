using System.Diagnostics;
using System.Globalization;
using System.Text;
using IncidentMap.Exchange;
using IncidentMap.Incidents;
using IncidentMap.Storage.Sqlite;

namespace IncidentMap.Benchmarks.Import;

/// <summary>
/// Our import of the native CSV beside Debian's <c>sqlite3</c>, in turn: the whole program from its start to its end, with checks, claims,
/// history and every index, against <c>.import</c> of a flat table of fifteen columns with an index of dates and an R*Tree.
/// </summary>
internal static class ImportRun
{
    private const int Rounds = 3;

    /// <summary>Al Mayadin, so that our import finds the place that each record names.</summary>
    private const string KnownPlace = "gn:173480";

    private const string FlatTable =
        """
        pragma journal_mode=wal; pragma synchronous=normal;
        create table inc(id integer primary key,lon real not null,lat real not null,date text not null,killed_min int,killed_max int,civ_min int,civ_max int,place text,place_ar text,actor text,kind text,confidence text,title text,sources text);
        begin;
        .import --csv --skip 1 FLAT inc
        create index inc_date on inc(date);
        create virtual table rt using rtree(id,x0,x1,y0,y1);
        insert into rt select id,lon,lon,lat,lat from inc;
        commit;
        """;

    internal static async Task RunAsync(int count)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), $"incidentmap-benchmark-import-{count}")).FullName;
        var (native, flat, script) = (Path.Combine(folder, "native.csv"), Path.Combine(folder, "flat.csv"), Path.Combine(folder, "flat.sql"));
        if (!File.Exists(flat)) await WriteAsync(count, native, flat);
        await File.WriteAllTextAsync(script, FlatTable.Replace("FLAT", flat, StringComparison.Ordinal));
        var (data, rival) = (Path.Combine(folder, "data"), Path.Combine(folder, "rival.db"));
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            if (Directory.Exists(data)) Directory.Delete(data, recursive: true);
            ours.Add(Seconds("dotnet", $"\"{Program()}\" import \"{native}\" --data \"{data}\"", null));
            foreach (var file in Directory.GetFiles(folder, "rival.db*")) File.Delete(file);
            theirs.Add(Seconds("sqlite3", $"\"{rival}\"", script));
        }
        var (a, b) = (Median(ours), Median(theirs));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| import of {count:N0}, medians of {Rounds} | seconds | rows a second | MB read | MB kept |"));
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(Row("sqlite3, flat table, date index, R*Tree (rival)", count, b, flat, rival));
        Console.WriteLine(Row("ours, native CSV, claims, history, every index", count, a, native, Path.Combine(data, "incidentmap.db")));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ours is {b / a:0.00} times as fast"));
        var index = IndexSeconds(data);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"the index of words, which the server takes in behind its answers, {index:0.00} s: with it {count / (a + index):N0} rows a second, {b / (a + index):0.00} times as fast"));
    }

    /// <summary>What the server does once it has read the store: the words of all incidents go into the index.</summary>
    private static double IndexSeconds(string data)
    {
        using var store = SqliteStore.Open(data);
        // What is kept for the next start is written behind the answers too; here it is waited for.
        using (var first = new SnapshotSource(store, data)) _ = first.Current;
        using var source = new SnapshotSource(store, data);
        var snapshot = source.Current;
        var watch = Stopwatch.StartNew();
        snapshot.IndexWords(CancellationToken.None);
        return watch.Elapsed.TotalSeconds;
    }

    private static string Row(string what, int count, double seconds, string read, string kept) => string.Create(
        CultureInfo.InvariantCulture, $"| {what} | {seconds:0.00} | {count / seconds:N0} | {new FileInfo(read).Length / 1e6:0} | {new FileInfo(kept).Length / 1e6:0} |");

    private static double Seconds(string command, string arguments, string? input)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardInput = input is not null, RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        if (input is not null)
        {
            process.StandardInput.Write(File.ReadAllText(input));
            process.StandardInput.Close();
        }
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{command} {arguments} ended with {process.ExitCode}: {said}");
        return watch.Elapsed.TotalSeconds;
    }

    private static double Median(List<double> seconds) => seconds.Order().ElementAt(seconds.Count / 2);

    /// <summary>The program, built for release beside this one.</summary>
    private static string Program()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "IncidentMap.sln"))) root = root.Parent;
        var program = Path.Combine(root?.FullName ?? ".", "src/IncidentMap.Web/bin/Release/net10.0/incidentmap.dll");
        return File.Exists(program) ? program : throw new InvalidOperationException($"{program} is missing; build the solution for release first.");
    }

    private static async Task WriteAsync(int count, string native, string flat)
    {
        var snapshot = IncidentSnapshot.Build(Generated.Stream(count).Select(i => i with { Where = i.Where with { PlaceId = KnownPlace } }), 1);
        await using (var to = File.Create(native))
            await IncidentExport.WriteAsync(snapshot, IncidentFilter.Everything, ExportFormat.Csv, new ExportNotes { Generated = DateTimeOffset.UnixEpoch }, to, CancellationToken.None);
        await using var table = new StreamWriter(flat, append: false, new UTF8Encoding(false), 1 << 20);
        await table.WriteLineAsync("id,lon,lat,date,killed_min,killed_max,civ_min,civ_max,place,place_ar,actor,kind,confidence,title,sources");
        for (var row = 0; row < snapshot.Count; row++) await table.WriteLineAsync(Flat(snapshot[row], row + 1));
    }

    private static string Flat(SnapshotRow row, int id)
    {
        var (incident, people) = (row.Incident, row.Casualties);
        var sources = string.Join(',', Source.Of(incident).Select(s => $"\"\"{s.Url}\"\""));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{id},{incident.Where.Point!.Value.Lon},{incident.Where.Point.Value.Lat},{incident.When.Start:yyyy-MM-dd},{people.Killed?.Min},{people.Killed?.Max},{people.CiviliansKilled?.Min},{people.CiviliansKilled?.Max},"
            + $"{incident.Where.Name},{incident.Where.NameAr},{incident.Parties[0].Name},{Token.Of(incident.Kind)},{Token.Of(row.Grade.Grade)},{incident.TitleAr},\"[{sources}]\"");
    }
}
