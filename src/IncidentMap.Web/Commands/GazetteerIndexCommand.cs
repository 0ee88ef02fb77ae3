using System.CommandLine;
using System.Globalization;
using IncidentMap.Gazetteer;

namespace IncidentMap.Web.Commands;

/// <summary><c>gazetteer index [FILE]</c>: makes the index of a compiled gazetteer anew. The build, import and update do so by themselves.</summary>
internal static class GazetteerIndexCommand
{
    private static readonly Argument<FileInfo?> File = new("FILE")
    {
        Description = "A compiled gazetteer (default: the one that the data folder works with).",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static Command Create()
    {
        var command = new Command("index", "Make the index of a compiled gazetteer anew, by which it is ready in some tens of milliseconds.") { File };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parse)
    {
        var path = parse.GetValue(File)?.FullName ?? DataOption.GazetteerPath(parse);
        var written = GazetteerFile.WriteIndex(path);
        if (!written.IsOk) return Faults.Print(written.Faults);
        Console.WriteLine($"The index of {path}: {written.Value.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        return 0;
    }
}
