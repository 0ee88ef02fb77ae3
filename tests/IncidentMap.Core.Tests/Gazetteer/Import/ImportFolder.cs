using System.IO.Compression;
using System.Text;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Import;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

/// <summary>A data folder of its own, and files to import, made up: no name in them is a village's.</summary>
public sealed class ImportFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("incidentmap-import-").FullName;

    public string Data => System.IO.Path.Combine(Path, "data");

    public string OwnPath => GazetteerFile.OwnPath(Data);

    public GazetteerData Own => GazetteerFile.Read(OwnPath).Value!;

    /// <summary>A row of GeoNames' dump.</summary>
    public static string Row(string id, string name, double lat, double lon, string others = "", string code = "PPL", string admin1 = "", string people = "0") =>
        FormattableString.Invariant($"{id}\t{name}\t{name}\t{others}\t{lat}\t{lon}\t{(code.StartsWith("ADM", StringComparison.Ordinal) ? "A" : "P")}\t{code}\tSY\t\t{admin1}\t\t\t\t{people}\t\t\tAsia/Damascus\t2026-01-01\n");

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static byte[] Gzip(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
                using (var stream = zip.CreateEntry(name).Open()) stream.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    public Result<ImportReport> Import(string path, string format = "geonames") =>
        new OwnGazetteer(Data, TimeProvider.System).Import(new ImportRequest(path, ImportFormats.Find(format)!));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
