using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>Our own table of spellings, each with the one right answer ("-": none).</summary>
public sealed class AccuracyTableTests
{
    [Fact]
    public void Every_spelling_of_the_table_gets_its_one_answer()
    {
        var wrong = new List<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gazetteer", "spellings.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var answer = Compiled.Gazetteer.Resolve(new PlaceQuery(cells[0], null, cells[1].Length > 0 ? cells[1] : null));
            var id = answer.Status == ResolutionStatus.Unknown ? "-" : answer.Best?.Place.Id ?? "ambiguous";
            if (id != cells[2]) wrong.Add($"{cells[0]}: {id} and not {cells[2]}");
        }
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }
}
