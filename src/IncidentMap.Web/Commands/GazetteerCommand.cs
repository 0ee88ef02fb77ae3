using System.CommandLine;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Compile;

namespace IncidentMap.Web.Commands;

/// <summary><c>gazetteer compile|index|import|update|info</c>; here <c>compile</c>, which makes the program's own place data from their sources.</summary>
internal static class GazetteerCommand
{
    private static readonly Option<DirectoryInfo> Sources = new("--sources")
    {
        Description = "Folder with package.json, node_modules/ and places/ (default: geodata/ in the working directory).",
        DefaultValueFactory = _ => new DirectoryInfo("geodata"),
    };

    private static readonly Option<DirectoryInfo?> Out = new("--out") { Description = "Folder to write to (default: that of --sources)." };

    internal static Command Create()
    {
        var compile = new Command("compile", "Compile the place data and the basemap from the packages pinned in geodata/package.json.") { Sources, Out };
        compile.SetAction(Compile);
        return new Command("gazetteer", "The place names: compile them, import and update more, say what is in them.") { compile, GazetteerIndexCommand.Create(), GazetteerImportCommand.Create(), GazetteerUpdateCommand.Create(), GazetteerInfo.Create() };
    }

    private static int Compile(ParseResult parse)
    {
        var sources = parse.GetValue(Sources)!.FullName;
        var folder = (parse.GetValue(Out) ?? parse.GetValue(Sources))!.FullName;
        var compiled = GazetteerCompiler.Compile(sources);
        var basemap = BasemapCompiler.Compile(sources);
        if (!compiled.IsOk || !basemap.IsOk) return Faults.Print([.. compiled.Faults, .. basemap.Faults]);
        var path = Path.Combine(folder, GazetteerFile.FileName);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(path, GazetteerFile.Write(compiled.Value));
        File.WriteAllText(Path.Combine(folder, BasemapCompiler.FileName), basemap.Value);
        var written = GazetteerFile.Read(path); // what was written is read again before it is called done
        if (!written.IsOk) return Faults.Print(written.Faults);
        GazetteerInfo.Tell(written.Value, path);
        return 0;
    }
}
