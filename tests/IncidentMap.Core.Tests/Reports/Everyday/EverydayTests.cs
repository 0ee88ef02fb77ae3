using System.Globalization;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>
/// Reports put together by chance from everyday parts, whose numbers and town are known as they are made. They tell of nothing that
/// happened. The seed is fixed, so that a run can be had again; <c>INCIDENTMAP_EVERYDAY="seed number"</c> looks at others.
/// </summary>
public sealed class EverydayTests
{
    private const int Shown = 40;

    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    private static readonly (int Seed, int Number) Asked = Asking(Environment.GetEnvironmentVariable("INCIDENTMAP_EVERYDAY"));

    [Fact]
    public void Everyday_English_of_one_act_is_read_with_its_numbers_and_its_town() => EachIsRead(seed => new EnglishReports(new Dice(seed)).OneAct());

    [Fact]
    public void Everyday_Arabic_of_one_act_is_read_with_its_numbers_and_its_town() => EachIsRead(seed => new ArabicReports(new Dice(seed)).OneAct());

    [Fact]
    public void Everyday_English_of_two_acts_is_read_as_two_each_with_its_own_numbers() => EachIsRead(seed => new EnglishReports(new Dice(seed)).TwoActs());

    [Fact]
    public void Everyday_Arabic_of_two_acts_is_read_as_two_each_with_its_own_numbers() => EachIsRead(seed => new ArabicReports(new Dice(seed)).TwoActs());

    [Fact]
    public void Everyday_Arabic_that_tells_an_act_twice_is_read_as_one() => EachIsRead(seed => new ArabicReports(new Dice(seed)).ToldTwice(), isAll: true);

    [Fact]
    public void Everyday_Arabic_stories_are_read_with_their_numbers_and_their_town() => EachIsRead(seed => new ArabicStories(new Dice(seed)).Story());

    [Fact]
    public void Everyday_Arabic_bulletins_are_read_as_their_acts_each_with_its_own_numbers() => EachIsRead(seed => new ArabicStories(new Dice(seed)).Bulletin());

    private static void EachIsRead(Func<int, Report> made, bool isAll = false)
    {
        var wrong = Enumerable.Range(Asked.Seed, Asked.Number).Select(made).Select(r => (Report: r, Read: Read(r))).Where(r => !IsRight(r.Report, r.Read) || isAll && r.Read.Count > r.Report.Acts.Count).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {Asked.Number} read otherwise:\n" + string.Join('\n', wrong.Take(Shown).Select(w => $"{w.Report.Text.ReplaceLineEndings(" // ")}\n    told {string.Join("; ", w.Report.Acts)}\n    read {string.Join("; ", w.Read.Select(r => r.ToString()))}")));
    }

    // What else a text tells ("on 3 March, …") may stand behind the acts that it was made to tell.
    private static bool IsRight(Report report, List<Told> read) =>
        report.Acts.Count == 1 ? read.Count > 0 && report.Acts[0].IsReadIn(read[0]) && read.Skip(1).All(r => report.MayRecall?.Invoke(r) != false) : read.Count == report.Acts.Count && report.Acts.All(a => read.Exists(a.IsReadIn));

    private static List<Told> Read(Report report) => [.. Reader.Read(new ReportText(report.Text, Days.Published)).Incidents.Select(i => Of(i, report))];

    private static Told Of(IncidentReading incident, Report report)
    {
        var casualties = ReadingMeasures.Of(incident).Casualties;
        var place = incident.Place is { } at ? Compiled.Gazetteer.Find(at.PlaceId) : null;
        var town = place is null ? "no place" : report.Acts.Select(a => a.Town).FirstOrDefault(t => Fold.Name(t) is var folded && (Fold.Name(place.NameAr ?? "") == folded || place.Names.Any(n => Fold.Name(n.Text) == folded))) ?? place.Name;
        return new(casualties.Killed?.ToString() ?? "-", casualties.Injured?.ToString() ?? "-", town) { Day = Days.Of(incident), Civilians = casualties.CiviliansKilled?.ToString() ?? "-" };
    }

    private static (int Seed, int Number) Asking(string? asked)
    {
        var words = (asked ?? "").Split(' ');
        return words.Length == 2 && int.TryParse(words[0], CultureInfo.InvariantCulture, out var seed) && int.TryParse(words[1], CultureInfo.InvariantCulture, out var number) ? (seed, number) : (1, 400);
    }
}
