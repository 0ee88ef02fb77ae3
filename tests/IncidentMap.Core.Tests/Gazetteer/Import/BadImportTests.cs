using System.Text;
using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

public sealed class BadImportTests : IDisposable
{
    private static readonly string Good = string.Concat(Enumerable.Range(0, 20).Select(i => Row($"90{i:000}", $"Qubaqlan {i}", 35.0 + i * 0.02, 39.5, $"قبقلان {i}")));

    private readonly ImportFolder _folder = new();

    [Fact]
    public void Each_bad_row_is_refused_with_its_line_and_field_and_the_others_come_in()
    {
        var report = _folder.Import(_folder.Write("SY.txt", Good
            + Row("91001", "Swapped", 39.9, 35.2)
            + Row("91002", "At sea", 35.0, 34.5)
            + Row("91003", "Far from home", 35.2, 39.9, admin1: "12")
            + Row("91004", "Beyond", 4239, 39.9)
            + Row("90003", "Twice", 35.2, 39.9))).Value!;
        Assert.Equal(20, report.Added.Count);
        Assert.Equal(5, report.Refused.Count);
        Assert.Contains(report.Refused, f => f.Where == "line 21, position" && f.Message.Contains("swapped", StringComparison.Ordinal));
        Assert.Contains(report.Refused, f => f.Where == "line 22, position" && f.Message.Contains("sea", StringComparison.Ordinal));
        Assert.Contains(report.Refused, f => f.Where == "line 23, position" && f.Message.Contains("Idlib", StringComparison.Ordinal));
        Assert.Contains(report.Refused, f => f.Where == "line 24, latitude" && f.Message.Contains("4239", StringComparison.Ordinal));
        Assert.Contains(report.Refused, f => f.Where == "line 25, id" && f.Message.Contains("line 4", StringComparison.Ordinal));
    }

    public static TheoryData<string, byte[], string> WholeFiles => new()
    {
        { "empty.txt", [], "empty" },
        { "prose.txt", Encoding.UTF8.GetBytes("This is no table.\nNot at all.\n"), "columns" },
        { "comma.txt", Encoding.UTF8.GetBytes(Good.Replace('\t', ',')), "columns" },
        { "columns.txt", Encoding.UTF8.GetBytes(Good.Replace("Asia/Damascus\t", "", StringComparison.Ordinal)), "18 columns" },
        { "latin.txt", Encoding.Latin1.GetBytes(Good.Replace("Qubaqlan 7", "Qubaqlân 7", StringComparison.Ordinal)), "0xE2 is not UTF-8" },
        { "utf16.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Good)], "UTF-16" },
        { "cut.txt.gz", Gzip(Good)[..^40], "cut off" },
        { "cut.zip", Zip(("SY.txt", Good))[..^40], "cut off" },
        { "damaged.zip", Damaged(Zip(("SY.txt", Good))), "damaged" },
        { "nothing.zip", Zip(("readme.txt", "only this")), "no table" },
    };

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void A_file_that_cannot_be_used_is_refused_as_a_whole_and_nothing_changes(string name, byte[] bytes, string why)
    {
        Assert.True(_folder.Import(_folder.Write("SY.txt", Good)).IsOk);
        var before = File.ReadAllBytes(_folder.OwnPath);
        var report = _folder.Import(_folder.Write(name, bytes));
        Assert.Contains(report.Faults, f => f.ToString().Contains(why, StringComparison.Ordinal));
        Assert.StartsWith(name, report.Faults[0].Where, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_folder.OwnPath));
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Data, "gazetteer", "imports")));
    }

    [Fact]
    public void Polygons_named_a_table_are_told_their_format()
    {
        var report = _folder.Import(_folder.Write("adm1.geojson", Encoding.UTF8.GetBytes("""{"type":"FeatureCollection","features":[]}""")), "ocha");
        Assert.Contains("cod-ab", report.Faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_told_with_line_and_byte()
    {
        var report = _folder.Import(_folder.Write("x.txt", Encoding.Latin1.GetBytes(Good.Replace("Qubaqlan 7", "Qubaqlân 7", StringComparison.Ordinal))));
        Assert.Equal("x.txt, line 8, byte 13", Assert.Single(report.Faults).Where);
    }

    [Fact]
    public void Marks_that_turn_the_writing_and_letters_that_are_markup_stay_harmless()
    {
        _folder.Import(_folder.Write("SY.txt", Good + Row("91001", "Zulf\u202Eiqan <b>'; DROP TABLE places; --", 35.2, 39.9)));
        Assert.Equal("Zulfiqan <b>'; DROP TABLE places; --", _folder.Own.Places.Single(p => p.Id == "gn:91001").Name);
    }

    [Fact]
    public void A_missing_file_is_a_fault_with_its_name() =>
        Assert.Equal("none.txt", Assert.Single(_folder.Import(Path.Combine(_folder.Path, "none.txt")).Faults).Where);

    private static byte[] Damaged(byte[] zip)
    {
        zip[zip.Length / 2] ^= 0x55;
        return zip;
    }

    public void Dispose() => _folder.Dispose();
}
