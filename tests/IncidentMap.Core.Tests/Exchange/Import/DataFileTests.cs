using System.IO.Compression;
using System.Text;
using IncidentMap.Exchange.Import;
using IncidentMap.Exchange.Import.Files;

namespace IncidentMap.Core.Tests.Exchange.Import;

public sealed class DataFileTests : IDisposable
{
    private const string Arabic = "date_start,lon,lat,title_en,title_ar\n2017-06-26,40,35,Strike,غارة على الميادين في دير الزور\n";
    private const string French = "date_start,lon,lat,title_en,title_ar\n2017-06-26,40,35,Frappe a\u0300 Déir,Éclats près de l'école\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("incidentmap-import-").FullName;

    static DataFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string, bool> Encodings => new()
    {
        { "utf-8", Arabic, false },
        { "utf-8", Arabic, true },
        { "utf-16", Arabic, true },
        { "utf-16", Arabic, false },
        { "utf-16BE", Arabic, true },
        { "utf-16BE", Arabic, false },
        { "windows-1256", Arabic, false },
        { "windows-1252", French.Normalize(NormalizationForm.FormC), false },
        { "iso-8859-1", French.Normalize(NormalizationForm.FormC), false },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_encoding_of_a_file_is_recognised_and_a_guess_is_told(string encoding, string text, bool hasMark)
    {
        var how = Encoding.GetEncoding(encoding);
        var path = Write("x.csv", [.. hasMark ? how.GetPreamble() : [], .. how.GetBytes(text)]);
        using var file = DataFile.Open(path).Value!;
        var rows = Native(file);
        Assert.Equal(text.Split('\n')[1].Split(',')[4], Assert.Single(rows).Incident!.TitleAr);
        Assert.Equal(!hasMark && encoding != "utf-8", file.Guess is not null);
    }

    [Fact]
    public void A_character_that_is_cut_by_the_buffer_is_still_utf_8()
    {
        var text = Arabic + string.Concat(Enumerable.Repeat("2017-06-26,40,35,x,غارة\n", 20_000));
        for (var shift = 0; shift < 3; shift++)
        {
            using var file = DataFile.Open(Write($"{shift}.csv", Encoding.UTF8.GetBytes(new string('x', shift) + text))).Value!;
            Assert.Null(file.Guess);
        }
    }

    [Fact]
    public void A_gzip_file_is_read_like_the_file_within()
    {
        using var file = DataFile.Open(Write("x.csv.gz", Gzip(Encoding.UTF8.GetBytes(Arabic)))).Value!;
        Assert.Equal(".csv", file.Extension);
        Assert.Single(Native(file));
    }

    [Fact]
    public void A_zip_archive_with_one_table_is_read_like_that_table()
    {
        using var file = DataFile.Open(Write("x.zip", Zip(("readme.txt", "hello"), ("folder/y.csv", Arabic)))).Value!;
        Assert.Equal(".csv", file.Extension);
        Assert.Single(Native(file));
    }

    [Fact]
    public void An_archive_with_no_table_or_with_several_is_a_fault()
    {
        Assert.Contains("no table", Assert.Single(DataFile.Open(Write("none.zip", Zip(("a.png", "x")))).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("2 tables", Assert.Single(DataFile.Open(Write("two.zip", Zip(("a.csv", Arabic), ("b.csv", Arabic)))).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_damaged_cut_off_empty_or_no_text_is_a_fault_before_the_first_record()
    {
        var whole = Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i},{i * 7919}\n"))));
        Assert.NotEmpty(DataFile.Open(Write("cut.csv.gz", whole[..^40])).Faults);
        var zip = Zip(("a.csv", Arabic));
        zip[^120] ^= 0x55;
        Assert.NotEmpty(DataFile.Open(Write("bad.zip", [.. zip[..40], (byte)(zip[40] ^ 0xFF), .. zip[41..]])).Faults);
        Assert.NotEmpty(DataFile.Open(Write("cut.zip", zip[..^30])).Faults);
        Assert.NotEmpty(DataFile.Open(Write("empty.csv", [])).Faults);
        Assert.NotEmpty(DataFile.Open(Write("picture.csv", [0x89, 0x50, 0, 0, 0, 1, 0, 2, 3, 0])).Faults);
        Assert.NotEmpty(DataFile.Open(Path.Combine(_folder, "missing.csv")).Faults);
        Assert.NotEmpty(DataFile.Open(_folder).Faults);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    internal static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open());
                entry.Write(text);
            }
        }
        return packed.ToArray();
    }

    private static List<ImportRow> Native(DataFile file) => [.. ImportFormats.Find("csv")!.Reader(file, new ImportContext(file.Name, Imports.NoPlaces))];

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
