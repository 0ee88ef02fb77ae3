using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.House;

public sealed partial class DependencyRuleTests
{
    /// <summary>Rooms of Core and the sibling rooms that each may name. Vocabulary and Text are the ground under all.</summary>
    public static TheoryData<string, string[]> Rooms => new()
    {
        { "Vocabulary", [] },
        { "Text", [] },
        { "Cql", [] },
        { "Gazetteer", [] },
        { "Incidents", [] },
        { "Reports", ["Gazetteer"] },
        { "Exchange", ["Incidents"] },
        { "Ingest", ["Gazetteer", "Reports", "Incidents", "Exchange"] },
    };

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_of_the_library_names_only_the_rooms_it_may(string room, string[] allowed)
    {
        var siblings = Rooms.Select(r => r.Data.Item1).Except(["Vocabulary", "Text", room]).Except(allowed).ToHashSet();
        var breaches = Repository.SourcesUnder($"src/IncidentMap.Core/{room}")
            .SelectMany(file => NamedRoom().Matches(File.ReadAllText(file)).Select(m => (file, named: m.Groups[1].Value)))
            .Where(x => siblings.Contains(x.named))
            .Select(x => $"{Path.GetRelativePath(Repository.Root, x.file)} names IncidentMap.{x.named}");
        Assert.Empty(breaches);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_room_that_the_rule_knows()
    {
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src/IncidentMap.Core"))
            .Select(Path.GetFileName).Except(["bin", "obj"]).Order();
        Assert.Equal(Rooms.Select(r => (string?)r.Data.Item1).Order(), folders);
    }

    [Theory]
    [InlineData(typeof(IncidentMap.Incidents.Incident), "Microsoft.AspNetCore|SQLite|Sqlite|Dapper|Npgsql|IncidentMap.Storage|incidentmap|BlazorLeaflet")]
    [InlineData(typeof(IncidentMap.Storage.Sqlite.SqliteStore), "Microsoft.AspNetCore|incidentmap$|BlazorLeaflet")]
    [InlineData(typeof(BlazorLeaflet.LeafletMap), "IncidentMap|incidentmap")]
    public void An_assembly_references_nothing_above_it(Type inside, string forbidden)
    {
        var names = inside.Assembly.GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(names, name => Regex.IsMatch(name, forbidden, RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void The_top_level_holds_what_the_design_fixes_and_build_files()
    {
        string[] visible = ["src", "tests", "geodata", "wwwroot", "IncidentMap.sln", "README.md"];
        string[] build = ["Directory.Build.props", "Directory.Packages.props", "global.json", "package.json", "package-lock.json", "tsconfig.json", "NuGet.config"];
        string[] made = ["node_modules", "data", "artifacts", "bin", "obj"];
        var found = Directory.GetFileSystemEntries(Repository.Root).Select(p => Path.GetFileName(p)).Where(n => n[0] != '.').ToList();
        Assert.Empty(visible.Except(found));
        Assert.Empty(found.Except(visible).Except(build).Except(made));
    }

    [GeneratedRegex(@"\bIncidentMap\.(Vocabulary|Text|Cql|Gazetteer|Incidents|Reports|Exchange|Ingest)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NamedRoom();
}
