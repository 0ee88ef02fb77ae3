using System.Text.Json.Serialization;

namespace IncidentMap.Web.Commands;

/// <summary>One measure of one report: was it read right?</summary>
/// <param name="Measure">One of <see cref="ReportMeasures.All"/>.</param>
/// <param name="Right">True when it was.</param>
/// <param name="Expected">What is known.</param>
/// <param name="Read">What was read.</param>
internal sealed record Checked(string Measure, bool Right, string Expected, string Read);

/// <summary>How many answers of one measure are right in one group of reports: a language, a trap or a file.</summary>
internal sealed record Score(string Measure, string Group)
{
    public int Right { get; private set; }

    public int Count { get; private set; }

    /// <summary>The share that is right, 0 to 1.</summary>
    public double Share => Count == 0 ? 0 : Math.Round((double)Right / Count, 4);

    internal void Add(bool right)
    {
        Count++;
        if (right) Right++;
    }
}

/// <summary>A wrong answer.</summary>
internal sealed record Miss(string Report, string Measure, string Expected, string Read);

/// <summary>The table of an evaluation.</summary>
internal sealed class ReportScores(string gazetteer)
{
    private const string Everything = "all";

    private readonly Dictionary<(string Measure, string Group), Score> _scores = [];
    private readonly List<Miss> _misses = [];

    /// <summary>Version of the gazetteer, on which places depend.</summary>
    public string Gazetteer { get; } = gazetteer;

    public int Reports { get; private set; }

    /// <summary>Time of reading alone, over all reports.</summary>
    public double Milliseconds { get; internal set; }

    public IEnumerable<Score> Scores => _scores.Values.OrderBy(s => Array.IndexOf(ReportMeasures.All, s.Measure)).ThenBy(s => s.Group, StringComparer.Ordinal);

    public IReadOnlyList<Miss> Wrong => _misses;

    [JsonIgnore]
    internal IEnumerable<string> Traps => _scores.Keys.Select(k => k.Group).Where(g => g.StartsWith("trap ", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Names of the files, in their order, where there are several.</summary>
    [JsonIgnore]
    internal List<string> Files { get; } = [];

    internal static string GroupOf(string file) => "file " + file;

    internal Score? Of(string measure, string group = Everything) => _scores.GetValueOrDefault((measure, group));

    /// <param name="known">The report.</param>
    /// <param name="answers">How it was read.</param>
    /// <param name="file">The file that it stands in, where files are told apart.</param>
    internal void Add(KnownReport known, IEnumerable<Checked> answers, string? file = null)
    {
        Reports++;
        if (file is not null && !Files.Contains(file)) Files.Add(file);
        string[] groups = [Everything, known.Language, .. known.Traps.Select(t => "trap " + t), .. file is null ? (string[])[] : [GroupOf(file)]];
        foreach (var answer in answers)
        {
            foreach (var group in groups)
            {
                if (!_scores.TryGetValue((answer.Measure, group), out var score)) _scores[(answer.Measure, group)] = score = new Score(answer.Measure, group);
                score.Add(answer.Right);
            }
            if (!answer.Right) _misses.Add(new Miss(known.Id, answer.Measure, answer.Expected, answer.Read));
        }
    }
}
