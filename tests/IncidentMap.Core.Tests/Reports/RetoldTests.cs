using System.Globalization;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>
/// The report of the prison, told again in other words with every fact changed (<c>retold.tsv</c>): the whole and its parts, the day
/// among others, the place among others, who answered what, and the earlier strike. They tell of nothing that happened.
/// </summary>
public sealed class RetoldTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    public static TheoryData<string> Tried => TextTable.Names("retold.tsv");

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_strike_on_a_prison_is_read_with_its_parts_its_day_its_answer_and_the_strike_before_it(string tried)
    {
        var row = TextTable.Row("retold.tsv", tried);
        var reading = Reader.Read(TextTable.Text(row[8], row[1]));
        var (main, earlier) = (reading.Incidents[0], reading.Incidents[1]);
        Assert.Equal(2, reading.Incidents.Count);
        Assert.Equal([row[2], row[3], row[4]], [$"{Day(main)} {Token.Of(main.PartOfDay!.Value)}", Numbers(main), Sums(main)]);
        Assert.Equal(Fold.Name(row[5]), Fold.Name(Compiled.Gazetteer.Find(main.Place!.PlaceId)!.NameAr!));
        Assert.Equal("prison", main.Target);
        Assert.Equal(row[6], $"{Parties(main)} {Token.Of(main.Claims.Single(c => c.Response != Response.None).Response)}");
        Assert.Equal(row[7], $"{Day(earlier)} {ReadingMeasures.Of(earlier).Casualties.Killed} {Parties(earlier)}");
    }

    private static string Day(IncidentReading read) => read.DateStart!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Numbers(IncidentReading read)
    {
        var counts = ReadingMeasures.Of(read).Casualties;
        return $"{counts.Killed} {counts.CiviliansKilled} {counts.BelligerentsKilled}";
    }

    private static string Sums(IncidentReading read)
    {
        var claim = read.Claims.Single(c => c.Figures.Count > 0);
        int Number(string id) => claim.Figures.Single(f => f.Id == id).Count.Min;
        return string.Join("; ", claim.Sums.Where(s => s.Holds).Select(s => $"{Number(s.Whole)} = {string.Join(" + ", s.Parts.Select(Number))}"));
    }

    private static string Parties(IncidentReading read) => string.Join(',', read.Parties.Select(p => $"{p.Name}:{Token.Of(p.Basis)}"));
}
