using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Benchmarks.Map;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks.Export;

/// <summary>The rival of the histogram: DuckDB (npm @duckdb/node-api) with the same columns in a table of its own, grouped by day within a box.</summary>
internal sealed class DuckRival : IDisposable
{
    private const string Package = "@duckdb/node-api@1.5.6-r.1";

    private const string Script =
        """
        import { DuckDBInstance } from '@duckdb/node-api';
        import { createInterface } from 'node:readline';
        const c = await (await DuckDBInstance.create(':memory:')).connect();
        await c.run(`create table inc as select * from read_csv('${process.argv[2]}', header=true, columns={date:'DATE',lon:'DOUBLE',lat:'DOUBLE',killed:'INTEGER'}) order by date`);
        const s = await c.prepare('select date,count(*),sum(killed) from inc where lon between ? and ? and lat between ? and ? group by date order by date');
        console.log('ready');
        for await (const line of createInterface({ input: process.stdin })) {
          const [w, so, e, n] = JSON.parse(line);
          s.bindDouble(1, w); s.bindDouble(2, e); s.bindDouble(3, so); s.bindDouble(4, n);
          const t = performance.now();
          const rows = (await s.runAndReadAll()).getRows();
          console.log(JSON.stringify([performance.now() - t, rows.length, rows.reduce((a, r) => a + Number(r[1]), 0)]));
        }
        """;

    private readonly Process _process;

    private DuckRival(Process process) => _process = process;

    internal static async Task<DuckRival> StartAsync(SnapshotColumns columns)
    {
        var modules = await Shell.NpmAsync(Package);
        var (script, table) = (Path.Combine(Path.GetDirectoryName(modules)!, "duckdb.mjs"), Path.GetTempFileName());
        await File.WriteAllTextAsync(script, Script);
        await using (var to = new StreamWriter(table))
        {
            await to.WriteLineAsync("date,lon,lat,killed");
            for (var row = 0; row < columns.Count; row++) await to.WriteLineAsync(Line(columns, row));
        }
        var rival = new DuckRival(Process.Start(new ProcessStartInfo("node", [script, table]) { RedirectStandardInput = true, RedirectStandardOutput = true })!);
        if (await rival._process.StandardOutput.ReadLineAsync() != "ready") throw new InvalidOperationException("DuckDB did not start.");
        File.Delete(table);
        return rival;
    }

    /// <summary>Milliseconds of one question with its rows read, and how many days and incidents it found.</summary>
    internal (double Milliseconds, int Days, int Incidents) Time(BBox box)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new[] { box.MinLon, box.MinLat, box.MaxLon, box.MaxLat }));
        var told = JsonSerializer.Deserialize<double[]>(_process.StandardOutput.ReadLine()!)!;
        return (told[0], (int)told[1], (int)told[2]);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static string Line(SnapshotColumns columns, int row)
    {
        var killed = columns.KilledMax[row] == SnapshotColumns.None ? "" : columns.KilledMax[row].ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{SnapshotColumns.DateOf(columns.StartDay[row]):yyyy-MM-dd},{columns.Lon[row]},{columns.Lat[row]},{killed}");
    }
}
