using System.CommandLine;
using System.Globalization;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Compile;

namespace IncidentMap.Web.Commands;

/// <summary><c>gazetteer compile|info</c>: makes the compiled place data from their sources, and says what is in them.</summary>
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
        var info = new Command("info", "Say what the compiled gazetteer holds and where it is from.");
        info.SetAction(Info);
        return new Command("gazetteer", "The place names: compile them, say what is in them.") { compile, GazetteerImportCommand.Create(), info };
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
        Describe(written.Value, path);
        return 0;
    }

    private static int Info(ParseResult parse)
    {
        var path = DataOption.GazetteerPath(parse);
        var data = GazetteerFile.Read(path);
        if (!data.IsOk) return Faults.Print(data.Faults);
        Describe(data.Value, path);
        return 0;
    }

    private static void Describe(GazetteerData data, string path)
    {
        Console.WriteLine($"Gazetteer {data.Version}: {data.Places.Count} places, {data.NameCount} names, {data.Outlines.Count} outlines");
        Console.WriteLine($"  file: {path} ({new FileInfo(path).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes)");
        foreach (var country in data.Places.CountBy(p => p.Country).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(5))
            Console.WriteLine($"  {country.Key}: {country.Value} places");
        foreach (var source in data.Sources)
            Console.WriteLine($"  source: {source.Name} {source.Version}, {source.Places} places; {source.Licence}; {source.Url}");
    }
}
