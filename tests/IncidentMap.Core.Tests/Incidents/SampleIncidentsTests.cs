using System.Security.Cryptography;
using System.Text;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>The incidents that come with the program.</summary>
public sealed class SampleIncidentsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "geodata");
    private static readonly Result<SampleFile> File = SampleFile.Read(System.IO.File.ReadAllBytes(Path.Combine(Folder, "incidents.json")));
    private static readonly IReadOnlyList<Incident> Incidents = File.Value?.Incidents ?? [];
    private static readonly BBox Syria = new(35.6, 32.3, 42.4, 37.4);

    [Fact]
    public void The_file_is_read_without_a_fault_and_names_the_licence_of_each_source()
    {
        Assert.Empty(File.Faults);
        Assert.InRange(Incidents.Count, 80, 120);
        Assert.All(File.Value!.Sources, s => Assert.NotEmpty(s.Licence));
    }

    [Fact]
    public void Ids_and_codes_are_unique_and_a_code_names_its_day()
    {
        Assert.Equal(Incidents.Count, Incidents.Select(i => i.Id).Distinct().Count());
        Assert.Equal(Incidents.Count, Incidents.Select(i => i.Code).Distinct().Count());
        Assert.All(Incidents, i => Assert.StartsWith($"SY-{i.When.Start:yyyy-MM-dd}-", i.Code, StringComparison.Ordinal));
        Assert.All(Incidents, i => Assert.Equal(7, i.Id.Version));
    }

    [Fact]
    public void Every_incident_lies_in_Syria_between_2014_and_2026_and_is_public()
    {
        Assert.All(Incidents, i =>
        {
            Assert.InRange(i.When.Start.Year, 2014, 2026);
            Assert.InRange(i.When.End.DayNumber - i.When.Start.DayNumber, 0, 3);
            Assert.Equal(i.When.Start == i.When.End, i.When.Precision == DatePrecision.Exact);
            Assert.True(i.Where.Point is { } p && Syria.Contains(p), i.Code);
            Assert.Equal(IncidentState.Published, i.State);
            Assert.Null(i.PublishedWhere);
        });
    }

    [Fact]
    public void Every_place_has_an_accuracy_with_its_radius_and_a_governorate_that_it_lies_within()
    {
        Assert.All(Incidents, i =>
        {
            Assert.Equal(AccuracyRadius.Metres(i.Where.Accuracy), i.Where.RadiusMetres);
            Assert.Contains("ne:SY", i.Where.Within);
            Assert.True(i.Where.Within.Count >= 2, i.Code);
            if (i.Where.PlaceId is { } id) Assert.Equal(id, i.Where.Within[0]);
            Assert.False(string.IsNullOrEmpty(i.Where.Admin1), i.Code);
            Assert.Matches(@"^[\p{IsArabic} ]+$", i.Where.Admin1Ar);
        });
    }

    [Fact]
    public void Titles_stand_in_both_languages()
    {
        Assert.All(Incidents, i =>
        {
            Assert.Matches(@"^[A-Z][\x20-\x7E]+$", i.TitleEn);
            Assert.Matches(@"^[\p{IsArabic} ]+$", i.TitleAr);
            Assert.Matches(@"^[\p{IsArabic}، ]+$", i.Where.NameAr);
        });
    }

    [Fact]
    public void Every_claim_can_be_looked_up_and_every_number_is_claimed_by_somebody()
    {
        Assert.All(Incidents, i => Assert.NotEmpty(i.Claims));
        Assert.All(Incidents.SelectMany(i => i.Claims), c =>
        {
            Assert.NotEmpty(c.Speaker);
            Assert.NotNull(c.Publisher);
            // A claim without an address must at least have its words here.
            Assert.True(c.Url is null ? c.ReportId is not null : Uri.TryCreate(c.Url, UriKind.Absolute, out var u) && u.Scheme is "https" or "http", c.Url);
        });
        Assert.All(Incidents, i => Assert.Empty(i.EditedFigures));
        Assert.Single(Incidents.SelectMany(i => i.Claims), c => c.Url is null);
    }

    [Fact]
    public void Where_a_claim_counts_the_dead_there_is_a_range()
    {
        Assert.All(Incidents.Where(i => i.Claims.Any(c => !c.IsConcession && c.Figures.Any(f => f.Outcome == Outcome.Killed))), i =>
        {
            var casualties = CasualtyRules.Derive(i);
            Assert.True(casualties.Killed is not null || casualties.CiviliansKilled is not null, i.Code);
        });
        // A record that says nobody was killed is a zero, not an unknown.
        Assert.Contains(Incidents, i => CasualtyRules.Derive(i).CiviliansKilled == Count.Exactly(0));
        Assert.Contains(Incidents, i => CasualtyRules.Derive(i).Injured is null);
    }

    [Fact]
    public void They_are_spread_over_years_governorates_parties_and_grades()
    {
        Assert.Equal(Enumerable.Range(2014, 13), Incidents.Select(i => i.When.Start.Year).Distinct().Order());
        Assert.InRange(Incidents.Select(i => i.Where.Admin1).Distinct().Count(), 10, 14);
        Assert.InRange(Incidents.SelectMany(i => i.Parties).Select(p => p.Name).Distinct().Count(), 5, 15);
        Assert.Equal(Enum.GetValues<Grade>(), Incidents.Select(i => GradeRules.Decide(i).Grade).Distinct().Order());
    }

    [Fact]
    public void A_grade_that_the_rule_would_not_give_says_whose_it_is()
    {
        Assert.All(Incidents.Where(i => i.EditedGrade is not null), i =>
        {
            Assert.Contains("Airwars grades its record", i.EditedGrade!.Reason, StringComparison.Ordinal);
            Assert.NotEqual(i.EditedGrade.Grade, GradeRules.Decide(i with { EditedGrade = null }).Grade);
        });
    }

    [Fact]
    public void The_strike_on_the_Mayadin_prison_comes_first_with_its_ranges_and_its_question()
    {
        var mayadin = Incidents[0];
        var casualties = CasualtyRules.Derive(mayadin);
        Assert.Equal("SY-2017-06-26-1", mayadin.Code);
        Assert.Equal("Air strike on a prison in al-Mayadin", mayadin.TitleEn);
        Assert.Equal(Count.Range(42, 70), casualties.CiviliansKilled);
        Assert.Equal(Count.Range(57, 120), casualties.Killed);
        Assert.Equal(Count.Exactly(8), casualties.ConcededCiviliansKilled);
        Assert.Null(casualties.Injured);
        Assert.Equal(Grade.Confirmed, GradeRules.Decide(mayadin).Grade);
        var question = Assert.Single(casualties.Questions);
        Assert.Equal((68, 11, SumQuestionKind.CountedTwice), (question.Total, question.SuspectTerm, question.Kind));
        Assert.Equal("sohr", mayadin.Claims.Single(c => c.Id == question.SeeClaimId).Origin);
    }

    [Fact]
    public void The_words_of_a_claim_stand_in_the_sample_report_that_it_names()
    {
        var reports = Directory.GetFiles(Path.Combine(Folder, "reports"), "*.txt").Select(f => System.IO.File.ReadAllText(f, Encoding.UTF8))
            .ToDictionary(t => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(t))));
        var read = Incidents.SelectMany(i => i.Claims).Where(c => c.ReportId is not null).ToList();
        Assert.Equal(2, read.Count);
        Assert.All(read, c => Assert.True(c.Span!.Value.End <= reports[c.ReportId!].Length));
        Assert.All(read.SelectMany(c => c.Figures, (c, f) => (Text: reports[c.ReportId!], Figure: f)),
            x => Assert.Equal(x.Figure.Count.Words, x.Figure.Span!.Value.In(x.Text)));
        Assert.All(reports.Values, t => Assert.Contains("IncidentMap", t.TrimEnd().Split('\n')[^1], StringComparison.Ordinal));
    }
}
