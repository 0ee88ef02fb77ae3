using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

public sealed class ReportReaderTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    [Fact]
    public void The_whole_its_parts_and_their_parts_are_one_sum_and_nothing_is_counted_twice()
    {
        var main = Read(Texts.PrisonAr, 2017, 6, 27).Incidents[0];
        var measures = ReadingMeasures.Of(main);
        Assert.Equal("57", measures.Casualties.Killed?.ToString());
        Assert.Equal("42", measures.Casualties.CiviliansKilled?.ToString());
        Assert.Equal("15", measures.Casualties.BelligerentsKilled?.ToString());
        var claim = main.Claims.Single(c => c.Figures.Count > 0);
        Assert.Equal("sohr", claim.Origin);
        Assert.Equal([(57, 2), (15, 2)], claim.Sums.Where(s => s.Holds).Select(s => (Min(claim, s.Whole), s.Parts.Count)));
        Assert.Equal(53, claim.Figures.Where(f => f.Role == "prisoner").Sum(f => f.Count.Min));
        Assert.Equal(4, claim.Figures.Single(f => f.Role == "guard").Count.Min);
        Assert.Equal(Grade.Weak, measures.Grade.Grade);
    }

    [Fact]
    public void Day_part_of_day_place_kind_target_and_party_of_the_prison_strike_are_read()
    {
        var main = Read(Texts.PrisonAr, 2017, 6, 27).Incidents[0];
        Assert.Equal((new DateOnly(2017, 6, 26), new DateOnly(2017, 6, 26)), (main.DateStart, main.DateEnd));
        Assert.Equal((DatePrecision.Exact, PartOfDay.Dawn), (main.DatePrecision, main.PartOfDay));
        Assert.True(Compiled.Gazetteer.Find(main.Place!.PlaceId)!.Point.DistanceTo(new LonLat(40.45, 35.02)) < 5000);
        Assert.Equal((IncidentKind.Airstrike, "prison"), (main.Kind, main.Target));
        var party = Assert.Single(main.Parties);
        Assert.Equal((Party.UsLedCoalition, PartyBasis.Alleged), (party.Name, party.Basis));
    }

    [Fact]
    public void Will_assess_is_a_response_and_neither_denial_nor_acknowledgement()
    {
        var main = Read(Texts.PrisonAr, 2017, 6, 27).Incidents[0];
        var answer = main.Claims.Single(c => c.Response != Response.None);
        Assert.Equal((Response.WillAssess, Party.UsLedCoalition), (answer.Response, answer.RespondingParty));
        Assert.Empty(answer.Figures);
    }

    [Fact]
    public void An_earlier_strike_recalled_is_an_incident_of_its_own()
    {
        var reading = Read(Texts.PrisonAr, 2017, 6, 27);
        Assert.Equal(2, reading.Incidents.Count);
        var earlier = reading.Incidents[1];
        Assert.Equal(new DateOnly(2017, 5, 31), earlier.DateStart);
        Assert.Equal("1", ReadingMeasures.Of(earlier).Casualties.Killed?.ToString());
        Assert.Equal(Response.Acknowledged, earlier.Claims.Single(c => c.RespondingParty is not null).Response);
    }

    [Fact]
    public void People_held_and_allegations_repeated_are_listed_with_the_reason_why_they_do_not_count()
    {
        var reading = Read(Texts.PrisonAr, 2017, 6, 27);
        var counts = reading.Mentions.Where(m => m.Kind == MentionKind.Count).ToList();
        Assert.Contains(counts, m => m.Value == "100" && m.Ignored is not null && m.Incident is null);
        Assert.Contains(counts, m => m.Value == "20+" && m.Ignored is not null && m.Incident is null);
    }

    [Fact]
    public void Another_report_of_the_same_build_with_every_fact_changed_is_read_right_too()
    {
        var main = Read(Texts.SecondPrisonAr, 2016, 10, 13).Incidents[0];
        var casualties = ReadingMeasures.Of(main).Casualties;
        Assert.Equal(("71", "48", "23"), (casualties.Killed?.ToString(), casualties.CiviliansKilled?.ToString(), casualties.BelligerentsKilled?.ToString()));
        Assert.Equal((new DateOnly(2016, 10, 12), PartOfDay.Evening), (main.DateStart, main.PartOfDay));
        Assert.Equal(4, main.Claims.Single(c => c.Figures.Count > 0).Sums.Sum(s => s.Holds ? s.Parts.Count : 0));
        Assert.True(Compiled.Gazetteer.Find(main.Place!.PlaceId)!.Point.DistanceTo(new LonLat(37.955, 36.528)) < 5000);
        Assert.Equal(2, Read(Texts.SecondPrisonAr, 2016, 10, 13).Incidents.Count);
    }

    [Fact]
    public void An_English_report_gives_its_range_its_day_and_the_denial()
    {
        var reading = Read(Texts.MarketEn, 2019, 3, 12);
        var main = reading.Incidents[0];
        var casualties = ReadingMeasures.Of(main).Casualties;
        Assert.Equal(("9+", "14"), (casualties.Killed?.ToString(), casualties.Injured?.ToString()));
        Assert.Equal((new DateOnly(2019, 3, 11), PartOfDay.Morning), (main.DateStart, main.PartOfDay));
        Assert.Equal("market", main.Target);
        Assert.Equal((Party.Russia, PartyBasis.Denied), (main.Parties.Single().Name, main.Parties.Single().Basis));
        Assert.Equal(new DateOnly(2019, 3, 3), reading.Incidents[1].DateStart);
        Assert.Contains(reading.Mentions, m => m.Value == "230" && m.Ignored is not null);
    }

    [Theory]
    [InlineData(Texts.FootballAr)]
    [InlineData(Texts.FootballEn)]
    [InlineData(Texts.EconomyEn)]
    [InlineData("")]
    [InlineData("   \n\t ")]
    public void A_text_that_tells_of_no_strike_gives_no_incident(string text) =>
        Assert.Empty(Read(text, 2020, 5, 4).Incidents);

    [Theory]
    [InlineData("قصف مدفعي على بلدة بنش أدى إلى استشهاد طفلة وإصابة ثلاثة مدنيين.", "1", "3")]
    [InlineData("غارة على سرمين أسفرت عن مقتل مدنيين اثنين وإصابة آخرين.", "2", "1+")]
    [InlineData("قصف على أريحا: قتيلان وعدد من الجرحى.", "2", "1+")]
    [InlineData("مقتل طفلين وامرأة بقصف على بلدة سراقب.", "3", null)]
    [InlineData("غارة جوية على سراقب قتلت رجلاً وزوجته وأصابت طفلين.", "2", "2")]
    [InlineData("A drone strike on Ariha killed a woman and her two children.", "3", null)]
    [InlineData("Shelling of Binnish left 17 people dead and wounded at least 30.", "17", "30+")]
    [InlineData("استهدف قصف مدفعي مدينة بنش دون وقوع إصابات.", "0", "0")]
    [InlineData("استشهاد 5 مدنيين (طفلان وامرأتان ورجل) بغارة على أريحا.", "5", null)]
    [InlineData("Border guards shot at and wounded a 50-year-old man near Harem, and gunfire killed a 12-year-old boy.", "1", "1")]
    [InlineData("غارة جوية أصابت سجناً في الميادين وأدت إلى مقتل أربعة سجناء.", "4", null)]
    [InlineData("مقـ.ـتل 3 مدنيين وإصـ ـابة طفل بقـ.ـصف على بلدة #بنش", "3", "1")]
    [InlineData("العثور على جثث أربعة أشخاص تحت الأنقاض بعد غارة على سراقب", "4", null)]
    [InlineData("On 4 May, shelling of Saraqib killed 11 people, incl. 5 children, while 6 others were injured.", "11", "6")]
    public void Counts_of_a_single_sentence_are_read(string text, string? killed, string? injured)
    {
        var casualties = ReadingMeasures.Of(Read(text, 2020, 1, 15).Incidents[0]).Casualties;
        Assert.Equal((killed, injured), (casualties.Killed?.ToString(), casualties.Injured?.ToString()));
    }

    [Fact]
    public void Parts_that_do_not_add_up_to_their_whole_are_kept_and_marked()
    {
        var main = Read("استشهاد 5 مدنيين (طفلان وامرأة) بغارة على أريحا.", 2020, 1, 15).Incidents[0];
        Assert.False(Assert.Single(main.Claims[0].Sums).Holds);
        Assert.Equal("5", ReadingMeasures.Of(main).Casualties.Killed?.ToString());
    }

    [Fact]
    public void The_countryside_of_a_town_is_coarser_than_the_town()
    {
        var inTown = Read("قصف مدفعي على مدينة منبج أدى إلى مقتل مدني.", 2020, 1, 15).Incidents[0].Place!;
        var around = Read("قصف مدفعي في ريف منبج أدى إلى مقتل مدني.", 2020, 1, 15).Incidents[0].Place!;
        Assert.True(around.Accuracy > inTown.Accuracy);
    }

    [Fact]
    public void A_text_without_a_date_gets_the_day_of_publication_and_none_when_that_is_unknown()
    {
        const string text = "غارة جوية على أريحا أدت إلى مقتل مدني.";
        var dated = Read(text, 2020, 1, 15).Incidents[0];
        Assert.Equal((new DateOnly(2020, 1, 15), DatePrecision.Published), (dated.DateStart, dated.DatePrecision));
        Assert.Null(Reader.Read(new ReportText(text)).Incidents[0].DateStart);
    }

    [Fact]
    public void A_publisher_stands_as_the_origin_where_the_text_names_no_speaker()
    {
        var claim = Reader.Read(new ReportText("غارة جوية على أريحا أدت إلى مقتل مدني.", new DateOnly(2020, 1, 15), "Some Agency")).Incidents[0].Claims[0];
        Assert.Equal(("Some Agency", "some-agency"), (claim.Speaker, claim.Origin));
    }

    [Fact]
    public void A_number_without_a_speaker_goes_to_the_speaker_who_gives_it_and_not_to_the_first_one_named()
    {
        var main = Read("قال المرصد السوري لحقوق الإنسان إن سبعة أشخاص قتلوا في غارة على مدينة دوما.\nوقال الدفاع المدني إن ثلاثة أشخاص قتلوا في الغارة.\nوقُتل في الغارة ثلاثة أشخاص، بينهم طفل.", 2018, 3, 8).Incidents[0];
        int KilledBy(string origin) => main.Claims.Single(c => c.Origin == origin).Figures.Single(f => f.Outcome == Outcome.Killed && f.PartOf is null).Count.Min;
        Assert.Equal((7, 3), (KilledBy("sohr"), KilledBy("white-helmets")));
        Assert.Equal(1, main.Claims.Single(c => c.Origin == "white-helmets").Figures.Single(f => f.Group == VictimGroup.Child).Count.Min);
        Assert.Equal(2, main.Claims.Count);
    }

    private static ReportReading Read(string text, int year, int month, int day) =>
        Reader.Read(new ReportText(text, new DateOnly(year, month, day)));

    private static int Min(ClaimReading claim, string id) => claim.Figures.Single(f => f.Id == id).Count.Min;
}
