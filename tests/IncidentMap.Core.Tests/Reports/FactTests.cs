using System.Globalization;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>
/// What short reports say of the place, the day, the parties and the people, in <c>facts.tsv</c>: a row names the measures that are
/// looked at and what the text gives for each. The texts were written for these tests and tell of nothing that happened.
/// </summary>
public sealed class FactTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    public static TheoryData<string> Tried => TextTable.Names("facts.tsv");

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_report_gives_the_fact_that_it_states(string tried)
    {
        var row = TextTable.Row("facts.tsv", tried);
        var reading = Reader.Read(TextTable.Text(row[3], row[1]));
        var read = reading.Incidents[0];
        var expected = row[2].Split("; ").Select(e => e.Split('=')).ToList();
        Assert.Equal(expected.Select(e => $"{e[0]}={(e[0] == "place" && e[1] != "-" ? Fold.Name(e[1]) : e[1])}"), expected.Select(e => $"{e[0]}={Of(e[0], reading, read)}"));
    }

    private static string Of(string measure, ReportReading reading, IncidentReading read)
    {
        var casualties = ReadingMeasures.Of(read).Casualties;
        return measure switch
        {
            "place" => read.Place is { } place ? Fold.Name(Compiled.Gazetteer.Find(place.PlaceId)!.NameAr!) : "-",
            "coarse" => read.Place is { Accuracy: >= GeolocationAccuracy.Subdistrict } ? "yes" : "no",
            "day" => read.DateStart?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
            "lastDay" => read.DateEnd?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
            "part" => read.PartOfDay is { } part ? Token.Of(part) : "-",
            "kind" => Token.Of(read.Kind),
            "target" => read.Target ?? "-",
            "parties" => string.Join(',', read.Parties.Select(p => $"{p.Name}:{Token.Of(p.Basis)}")),
            "response" => read.Claims.FirstOrDefault(c => c.Response != Response.None) is { } answer ? Token.Of(answer.Response) : "-",
            "killed" => Text(casualties.Killed),
            "injured" => Text(casualties.Injured),
            "fighters" => Text(casualties.BelligerentsKilled),
            "children" => Text(casualties.ChildrenKilled),
            "women" => Text(casualties.WomenKilled),
            "tolls" => string.Join(',', read.Claims.SelectMany(c => c.Figures.Where(f => f is { Outcome: Outcome.Killed, PartOf: null }).Select(f => $"{c.Origin}:{Text(f.Count)}"))),
            "incidents" => reading.Incidents.Count.ToString(CultureInfo.InvariantCulture),
            "roles" => string.Join(',', read.Claims.SelectMany(c => c.Figures).Where(f => f.Role is not null).OrderBy(f => f.Role, StringComparer.Ordinal).Select(f => $"{f.Role}:{f.Count}")),
            _ => Text(read.Claims.SelectMany(c => c.Figures).FirstOrDefault(f => Token.Of(f.Outcome) == measure)?.Count),
        };
    }

    private static string Text(Count? count) => count is null ? "-" : Count.Range(count.Min, count.Max).ToString();
}
