using System.Text.RegularExpressions;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Import;
using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

/// <summary>What happens when the program is updated and brings another edition of its own places.</summary>
public sealed partial class EditionTests : IDisposable
{
    private readonly ImportFolder _folder = new();

    [Fact]
    public void Imports_are_merged_anew_with_another_edition_of_the_programs_own_places()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9)));
        var made = File.ReadAllText(_folder.OwnPath);
        Assert.Equal(Compiled.Gazetteer.Version, GazetteerFile.ReadVersion(_folder.OwnPath)!.MergedWith);
        Assert.False(Own.Renew().Value); // the same edition: nothing to do
        File.WriteAllText(_folder.OwnPath, MergedWith().Replace(made, "\"mergedWith\":\"2020.1.1-00000000\"", 1));
        Assert.True(Own.Renew().Value);
        Assert.Equal(made, File.ReadAllText(_folder.OwnPath));
    }

    [Fact]
    public void A_lost_gazetteer_is_made_again_from_what_was_imported()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9)));
        var made = File.ReadAllText(_folder.OwnPath);
        File.Delete(_folder.OwnPath);
        Assert.True(Own.Renew().Value);
        Assert.Equal(made, File.ReadAllText(_folder.OwnPath));
    }

    [Fact]
    public void A_damaged_import_is_told_and_the_gazetteer_stays()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9)));
        var layer = Directory.GetFiles(Path.Combine(_folder.Data, "gazetteer", "imports")).Single();
        File.WriteAllText(layer, File.ReadAllText(layer).Replace("Zulfiqan", "Zulfiqat", StringComparison.Ordinal));
        File.WriteAllText(_folder.OwnPath, MergedWith().Replace(File.ReadAllText(_folder.OwnPath), "\"mergedWith\":\"2020.1.1-00000000\"", 1));
        var before = File.ReadAllText(_folder.OwnPath);
        Assert.Contains("SHA-256", Assert.Single(Own.Renew().Faults).Message, StringComparison.Ordinal);
        Assert.Equal(layer, Assert.Single(_folder.Import(_folder.Write("mine.csv", "name,lat,lon\nx y,35,39\n"), "csv").Faults).Where);
        Assert.Equal(before, File.ReadAllText(_folder.OwnPath));
    }

    [Fact]
    public void A_gazetteer_that_somebody_put_there_is_not_written_over()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.OwnPath)!);
        File.Copy(GazetteerFile.DefaultPath, _folder.OwnPath);
        Assert.Contains("Move it away", Assert.Single(_folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 35.2, 39.9))).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gazetteer_of_the_first_form_without_imports_districts_or_counts_is_still_read()
    {
        const string Body = "{\"id\":\"gn:1\",\"name\":\"A\",\"names\":[[\"A\",null,\"geonames\"]],\"feature\":\"village\",\"lon\":38,\"lat\":35,\"country\":\"SY\",\"accuracy\":\"village\",\"radius\":1500}\n";
        var sha = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Body)));
        var header = $"{{\"form\":\"incidentmap-gazetteer\",\"formNumber\":1,\"version\":\"2026.11.1-0\",\"sha256\":\"{sha}\",\"places\":1,\"names\":1,\"outlines\":0,\"sources\":[]}}\n";
        var data = GazetteerFile.Parse(System.Text.Encoding.UTF8.GetBytes(header + Body), "old").Value!;
        Assert.Equal(("A", null, null), (data.Places[0].Name, data.Places[0].Admin3Pcode, data.MergedWith));
    }

    private OwnGazetteer Own => new(_folder.Data, TimeProvider.System);

    [GeneratedRegex("\"mergedWith\":\"[^\"]*\"")]
    private static partial Regex MergedWith();

    public void Dispose() => _folder.Dispose();
}
