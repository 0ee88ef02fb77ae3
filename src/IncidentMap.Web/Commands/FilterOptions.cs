using System.CommandLine;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Commands;

/// <summary>The filter words as options of a verb: <c>--from 2017-06-01 --grade confirmed,fair</c>.</summary>
internal sealed class FilterOptions
{
    private static readonly Dictionary<string, string> Help = new(StringComparer.Ordinal)
    {
        ["from"] = "First day, as 2017-06-01.",
        ["to"] = "Last day, inclusive.",
        ["bbox"] = "minLon,minLat,maxLon,maxLat in degrees.",
        ["place"] = "Id of a place, with all that lies in it.",
        ["kind"] = $"Any of {string.Join(", ", Token.All<IncidentKind>())}.",
        ["party"] = "Any of these parties, as tokens.",
        ["grade"] = $"Any of {string.Join(", ", Token.All<Grade>())}.",
        ["accuracy"] = $"This tier or finer: {string.Join(", ", Token.All<GeolocationAccuracy>())}.",
        ["killed"] = "min..max; either end may be left out.",
        ["q"] = "Words in titles, places, codes and speakers.",
    };

    private readonly Option<string[]>[] _options =
        [.. IncidentFilter.Words.Select(w => new Option<string[]>($"--{w}") { Description = Help[w], Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false })];

    internal void AddTo(Command command)
    {
        foreach (var option in _options) command.Options.Add(option);
    }

    internal Result<IncidentFilter> Read(ParseResult parse) => IncidentFilter.Parse(
        from option in _options
        from value in parse.GetValue(option) ?? []
        select new KeyValuePair<string, string?>(option.Name.TrimStart('-'), value));
}
