using System.CommandLine;
using IncidentMap.Web.Hosting;

namespace IncidentMap.Web.Commands;

/// <summary>The option that every verb takes: where the data lives.</summary>
internal static class DataOption
{
    internal static Option<DirectoryInfo> Instance { get; } = new("--data")
    {
        Description = "Folder of the data (default: data/ in the working directory).",
        DefaultValueFactory = _ => new DirectoryInfo("data"),
        Recursive = true,
    };

    /// <summary>The gazetteer that the verb works with: the data folder's own, else the program's.</summary>
    internal static string GazetteerPath(ParseResult parse) => DataGazetteer.Path(parse.GetValue(Instance)!.FullName);
}
