using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace IncidentMap.Web.Map;

/// <summary>
/// Which modules a module names, and these in turn. A browser that learns of them one after the other waits a round trip for each step of
/// the way; told of all at once it fetches them side by side.
/// </summary>
/// <param name="files">The files of the web root, those of libraries among them.</param>
public sealed partial class ModuleImports(IFileProvider files)
{
    private readonly ConcurrentDictionary<string, string[]> _known = new(StringComparer.Ordinal);

    /// <summary>The addresses of all modules that must be there before these run, themselves left out, each once, those that are named first before those that they name.</summary>
    /// <param name="modules">Addresses such as <c>/js/map.js</c>; one that is no file names nothing.</param>
    public IReadOnlyList<string> Of(params ReadOnlySpan<string> modules)
    {
        var found = new List<string>([.. modules]);
        for (var i = 0; i < found.Count; i++)
            found.AddRange(_known.GetOrAdd(found[i], NamedBy).Except(found).ToArray());
        return found[modules.Length..];
    }

    private string[] NamedBy(string module)
    {
        var file = files.GetFileInfo(module);
        if (!file.Exists) return [];
        using var reader = new StreamReader(file.CreateReadStream());
        var here = new Uri(new Uri("http://web"), module);
        return [.. Imports().Matches(reader.ReadToEnd()).Select(m => new Uri(here, m.Groups[1].Value).AbsolutePath).Distinct()];
    }

    /// <summary>Static imports alone: <c>import(…)</c> fetches what a reader asks for later. The modules begin their import statements at the start of a line or, minified, of a statement.</summary>
    [GeneratedRegex("""(?:^(?:import|export|\})|;(?:import|export))[^"'\n;(]*["'](\.{1,2}/[^"'\n]+)["']""", RegexOptions.Multiline)]
    private static partial Regex Imports();
}
