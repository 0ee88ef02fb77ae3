using System.CommandLine;
using IncidentMap.Incidents;
using IncidentMap.Web.Api.Documented;

namespace IncidentMap.Web.Commands;

/// <summary>The filter words as options of a verb: <c>--from 2017-06-01 --grade confirmed,fair</c>.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string[]>[] _options =
        [.. FilterNotes.Words.Select(w => new Option<string[]>($"--{w.Name}") { Description = w.Says.En, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false })];

    internal void AddTo(Command command)
    {
        foreach (var option in _options) command.Options.Add(option);
    }

    internal Result<IncidentFilter> Read(ParseResult parse) => IncidentFilter.Parse(
        from option in _options
        from value in parse.GetValue(option) ?? []
        select new KeyValuePair<string, string?>(option.Name.TrimStart('-'), value));
}
