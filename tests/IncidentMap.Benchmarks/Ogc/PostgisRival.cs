using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Benchmarks.Ogc;

/// <summary>
/// The rival: PostgreSQL 15 with PostGIS (Debian: postgresql-15-postgis-3) in a cluster of its own, which goes with it. It holds flat
/// properties, and beside them the claims and sources as jsonb, so that it can be asked for either; a GiST index over the point, one over the
/// days. psql times a query and the fetching of its rows.
/// </summary>
internal sealed class PostgisRival : IDisposable
{
    private const string Bin = "/usr/lib/postgresql/15/bin/";
    private readonly string _folder;
    private readonly Process _psql;

    private PostgisRival(string folder, Process psql) => (_folder, _psql) = (folder, psql);

    /// <exception cref="InvalidOperationException">PostgreSQL is not there or does not start.</exception>
    internal static PostgisRival Start(IEnumerable<Incident> incidents)
    {
        var folder = Directory.CreateTempSubdirectory("incidentmap-bench-pg-").FullName;
        if (Environment.UserName == "root") Shell($"chown postgres {folder}");
        AsOwner($"{Bin}initdb -D {folder}/pg -A trust -E UTF8 --locale=C.UTF-8");
        AsOwner($"{Bin}pg_ctl -D {folder}/pg -w -l {folder}/log -o \"-c listen_addresses='' -c unix_socket_directories={folder} -c shared_buffers=2GB -c work_mem=64MB -c maintenance_work_mem=512MB -c random_page_cost=1.1 -c jit=off\" start");
        var start = new ProcessStartInfo("psql", ["-h", folder, "-U", "postgres", "-d", "postgres", "-Atq", "-v", "ON_ERROR_STOP=1"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var rival = new PostgisRival(folder, Process.Start(start)!);
        rival.Load(incidents);
        return rival;
    }

    private const string Flat = "id, code, date_start, date_end, accuracy, place, place_ar, admin1, kind, killed_min, killed_max, grade, title_en, title_ar, parties, geom";

    /// <summary>The same under the names that they have with us.</summary>
    internal const string FlatProperties = "id,code,dateStart,dateEnd,accuracy,placeName,placeNameAr,admin1,kind,killedMin,killedMax,grade,titleEn,titleAr,parties";

    /// <summary>Milliseconds for the features of a window with their flat properties, and with claims and sources, and how many there were.</summary>
    internal (double Flat, double Whole) Time(Window window, out int rows)
    {
        var where = string.Create(CultureInfo.InvariantCulture,
            $"st_intersects(geom, st_makeenvelope({window.West},{window.South},{window.East},{window.North},4326)) and date_start <= '{window.To:yyyy-MM-dd}' and date_end >= '{window.From:yyyy-MM-dd}'");
        rows = int.Parse(Ask($"select count(*) from inc where {where};\n\\echo end", "end")[0], CultureInfo.InvariantCulture);
        return (Features(Flat, where), Features("*", where));
    }

    private double Features(string columns, string where) =>
        Milliseconds(Ask($"\\o /dev/null\nselect st_asgeojson(t.*, 'geom', 5) from (select {columns} from inc where {where}) t;\n\\o\n\\echo end", "end", timing: true));

    private static double Milliseconds(List<string> told) => double.Parse(told.Last(l => l.StartsWith("Time:", StringComparison.Ordinal)).Split(' ')[1], CultureInfo.InvariantCulture);

    /// <summary>Seconds for the flat features of everything, copied out as psql does it quickest.</summary>
    internal double TimeAll() => Milliseconds(Ask($"\\copy (select st_asgeojson(t.*, 'geom', 5) from (select {Flat} from inc) t) to '/dev/null'\n\\echo end", "end", timing: true)) / 1000;

    public void Dispose()
    {
        _psql.StandardInput.Close();
        _psql.WaitForExit();
        _psql.Dispose();
        AsOwner($"{Bin}pg_ctl -D {_folder}/pg -w -m fast stop");
        Shell($"rm -rf {_folder}");
    }

    private void Load(IEnumerable<Incident> incidents)
    {
        _psql.StandardInput.WriteLine("""
            create extension postgis;
            create table inc (id uuid, code text, date_start date, date_end date, accuracy text, place text, place_ar text, admin1 text, kind text,
              killed_min int, killed_max int, grade text, title_en text, title_ar text, parties text, geom geometry(point, 4326), sources jsonb, claims jsonb);
            copy inc from stdin;
            """);
        foreach (var row in incidents.Select(SnapshotRow.Of))
        {
            var (i, w, killed) = (row.Incident, row.PublicWhere, row.Casualties.Killed);
            var (sources, claims) = Nested(row);
            _psql.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{i.Id}\t{i.Code}\t{i.When.Start:yyyy-MM-dd}\t{i.When.End:yyyy-MM-dd}\t{Token.Of(w.Accuracy)}\t{w.Name}\t{w.NameAr}\t{w.Admin1}\t{Token.Of(i.Kind)}\t{killed?.Min.ToString(CultureInfo.InvariantCulture) ?? "\\N"}\t{killed?.Max?.ToString(CultureInfo.InvariantCulture) ?? "\\N"}\t{Token.Of(row.Grade.Grade)}\t{i.TitleEn}\t{i.TitleAr}\t{string.Join('|', i.Parties.Select(p => p.Name))}\tSRID=4326;POINT({w.Point!.Value.Lon} {w.Point.Value.Lat})\t{sources}\t{claims}"));
        }
        Ask("\\.\ncreate index on inc using gist (geom);\ncreate index on inc (date_start, date_end);\nvacuum analyze inc;\n\\echo loaded", "loaded");
    }

    /// <summary>The nested members of our own feature, in the text form of COPY.</summary>
    private static (string Sources, string Claims) Nested(SnapshotRow row)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, GeoJsonFeature.WriterOptions)) GeoJsonFeature.Write(json, row);
        using var feature = JsonDocument.Parse(buffer.WrittenMemory);
        var properties = feature.RootElement.GetProperty("properties");
        return (Copied("sources"), Copied("claims"));

        string Copied(string name) => properties.GetProperty(name).GetRawText().Replace("\\", "\\\\", StringComparison.Ordinal);
    }

    private List<string> Ask(string commands, string end, bool timing = false)
    {
        _psql.StandardInput.WriteLine(timing ? $"\\timing on\n{commands}\n\\timing off" : commands);
        _psql.StandardInput.Flush();
        var lines = new List<string>();
        while (_psql.StandardOutput.ReadLine() is { } line)
        {
            if (line == end) return lines;
            lines.Add(line);
        }
        throw new InvalidOperationException("psql ended: " + string.Join(' ', lines));
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static void AsOwner(string command) => Shell(Environment.UserName == "root" ? $"su postgres -c '{command.Replace("'", "'\\''", StringComparison.Ordinal)}'" : command);

    private static void Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command + " >/dev/null 2>&1"]))!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{command}' failed; apt-get install postgresql-15-postgis-3.");
    }
}
