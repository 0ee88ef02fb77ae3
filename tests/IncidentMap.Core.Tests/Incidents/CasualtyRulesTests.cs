using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;
using IncidentMap.Tests;
using static IncidentMap.Core.Tests.Incidents.Told;

namespace IncidentMap.Core.Tests.Incidents;

/// <summary>The published range rule, as cases in plain words.</summary>
public sealed class CasualtyRulesTests
{
    [Fact]
    public void The_first_report_on_the_Mayadin_prison_gives_57_of_them_42_civilians_and_15_fighters()
    {
        var told = CasualtyRules.Derive(Incident(Sohr(), WillAssess()));
        Assert.Equal("57", told.Killed?.ToString());
        Assert.Equal("42", told.CiviliansKilled?.ToString());
        Assert.Equal("15", told.BelligerentsKilled?.ToString());
        Assert.Null(told.ConcededCiviliansKilled);
        Assert.Null(told.Injured);
        Assert.Empty(told.Questions);
    }

    [Fact]
    public void All_records_of_the_Mayadin_prison_give_57_to_120_with_the_concession_beside_and_a_question_on_a_sum()
    {
        var told = CasualtyRules.Derive(Incident(Sohr(), WillAssess(), Airwars(), Ucdp(), Concession()));
        Assert.Equal("57–120", told.Killed?.ToString());
        Assert.Equal("42–70", told.CiviliansKilled?.ToString());
        Assert.Equal("15", told.BelligerentsKilled?.ToString());
        Assert.Equal("5", told.WomenKilled?.ToString());
        Assert.Equal("8", told.ConcededCiviliansKilled?.ToString());
        var question = Assert.Single(told.Questions);
        Assert.Equal(SumQuestionKind.CountedTwice, question.Kind);
        Assert.Equal(("ucdp", 68, 11, "sohr"), (question.ClaimId, question.Total, question.SuspectTerm, question.SeeClaimId));
        Assert.Equal([42, 15, 11], question.Terms);
    }

    [Fact]
    public void Without_the_claim_that_explains_the_parts_no_sum_is_suspected() =>
        Assert.Empty(CasualtyRules.Derive(Incident(Airwars(), Ucdp())).Questions);

    [Fact]
    public void Nobody_counted_is_unknown_and_nobody_killed_is_zero()
    {
        Assert.Null(CasualtyRules.Derive(Incident()).Killed);
        Assert.Equal(Count.Exactly(0), CasualtyRules.Derive(Incident(Says("sohr", Killed("a", 0)))).Killed);
    }

    [Fact]
    public void Ten_outlets_that_repeat_one_origin_count_once_and_the_latest_stands()
    {
        var first = Says("sohr", Killed("a", 30)) with { AssertedOn = new DateOnly(2017, 6, 27), Id = "1" };
        var last = Says("sohr", Killed("a", 57)) with { AssertedOn = new DateOnly(2017, 6, 28), Id = "2" };
        Assert.Equal("57", CasualtyRules.Derive(Incident(last, first)).Killed?.ToString());
    }

    [Fact]
    public void A_later_claim_that_is_silent_on_a_measure_leaves_the_earlier_one_standing()
    {
        var first = Says("sohr", Killed("a", 57), Civilians("b", 42, "a")) with { AssertedOn = new DateOnly(2017, 6, 27), Id = "1" };
        var last = Says("sohr", Killed("a", 60)) with { AssertedOn = new DateOnly(2017, 6, 29), Id = "2" };
        var told = CasualtyRules.Derive(Incident(first, last));
        Assert.Equal(("60", "42"), (told.Killed?.ToString(), told.CiviliansKilled?.ToString()));
    }

    [Fact]
    public void The_killed_in_all_reach_as_high_as_the_civilians_that_anybody_counts()
    {
        var record = Says("airwars", Civilians("a", 0) with { Count = Parse("20-102") }) with { CountsCiviliansOnly = true };
        Assert.Equal("53–102", CasualtyRules.Derive(Incident(Says("ucdp", Killed("a", 53)), record)).Killed?.ToString());
        var open = Says("airwars", Civilians("a", 0) with { Count = Parse("60+") }) with { CountsCiviliansOnly = true };
        Assert.Equal("53+", CasualtyRules.Derive(Incident(Says("ucdp", Killed("a", 53)), open)).Killed?.ToString());
    }

    [Fact]
    public void A_record_that_counts_no_civilians_leaves_the_total_unknown()
    {
        var record = Says("airwars", Civilians("a", 0) with { Count = Parse("0") }) with { CountsCiviliansOnly = true };
        var told = CasualtyRules.Derive(Incident(record));
        Assert.Equal(("0", null), (told.CiviliansKilled?.ToString(), told.Killed));
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5 9", "5–9")]
    [InlineData("5+", "5+")]
    [InlineData("5+ 9", "5–9")]
    [InlineData("12+ 9", "9+")]
    [InlineData("5+ 9+", "5+")]
    [InlineData("1+ 3-4 0", "0–4")]
    public void The_ends_of_the_range_over_origins(string counts, string range)
    {
        var claims = counts.Split(' ').Select((c, i) => Says($"origin-{i}", new Figure { Id = "a", Outcome = Outcome.Killed, Count = Parse(c) }));
        Assert.Equal(range, CasualtyRules.Derive(Incident([.. claims])).Killed?.ToString());
    }

    [Fact]
    public void A_record_of_civilians_only_says_at_least_so_many_in_all_while_nobody_states_a_total()
    {
        var alone = CasualtyRules.Derive(Incident(Airwars()));
        Assert.Equal(("42+", "42–70"), (alone.Killed?.ToString(), alone.CiviliansKilled?.ToString()));
        // Its 42 do not lower the total that another states; its 70 civilians raise the upper end.
        Assert.Equal("57–70", CasualtyRules.Derive(Incident(Airwars(), Sohr())).Killed?.ToString());
    }

    [Fact]
    public void Where_no_whole_is_stated_the_outermost_figures_are_added_up()
    {
        var told = CasualtyRules.Derive(Incident(Says("x", Civilians("a", 6), Civilians("b", 4, "a"), Fighters("c", 3))));
        Assert.Equal(("9", "6", "3"), (told.Killed?.ToString(), told.CiviliansKilled?.ToString(), told.BelligerentsKilled?.ToString()));
    }

    [Fact]
    public void Women_and_children_beside_a_number_of_civilians_are_among_them_but_stand_on_their_own_without_one()
    {
        var children = Killed("k", 5) with { Group = VictimGroup.Child };
        var women = Killed("w", 3) with { Group = VictimGroup.Woman };
        Assert.Equal("42", CasualtyRules.Derive(Incident(Says("x", Civilians("a", 42), children, women))).Killed?.ToString());
        var told = CasualtyRules.Derive(Incident(Says("x", children, women, Fighters("f", 2))));
        Assert.Equal(("10", "5", "3"), (told.Killed?.ToString(), told.ChildrenKilled?.ToString(), told.WomenKilled?.ToString()));
    }

    [Fact]
    public void The_people_held_in_a_prison_are_not_the_people_killed()
    {
        var held = new Figure { Id = "h", Outcome = Outcome.Detained, Count = Count.Exactly(100) };
        Assert.Equal("57", CasualtyRules.Derive(Incident(Says("x", held, Killed("a", 57) with { PartOf = "h" }))).Killed?.ToString());
    }

    [Fact]
    public void A_belligerent_alone_adds_no_civilians_but_the_fighters_it_says_it_killed_are_told()
    {
        var told = CasualtyRules.Derive(Incident(Concession() with { Figures = [Civilians("a", 8), Fighters("b", 1)] }));
        Assert.Null(told.CiviliansKilled);
        Assert.Equal(("8", "1", "1+"), (told.ConcededCiviliansKilled?.ToString(), told.BelligerentsKilled?.ToString(), told.Killed?.ToString()));
    }

    [Fact]
    public void A_belligerent_that_denies_harm_does_not_pull_the_range_to_zero()
    {
        var denial = Says("russia", Civilians("a", 0)) with { Response = Response.Denied, RespondingParty = Party.Russia };
        Assert.Equal("42", CasualtyRules.Derive(Incident(Sohr(), denial)).CiviliansKilled?.ToString());
    }

    [Fact]
    public void An_editors_figure_replaces_the_range_even_by_unknown()
    {
        var incident = Incident(Sohr()) with
        {
            EditedFigures = [new EditedFigure(Measure.Killed, Count.Range(50, 60), "checked"), new EditedFigure(Measure.CiviliansKilled, null, "disputed")],
        };
        var told = CasualtyRules.Derive(incident);
        Assert.Equal("50–60", told.Killed?.ToString());
        Assert.Null(told.CiviliansKilled);
    }

    [Theory]
    [InlineData(57, 42, 16)] // parts exceed the whole
    [InlineData(57, 42, 14)] // civilians and belligerents are everybody, and two are missing
    public void Parts_that_do_not_make_up_the_whole_are_asked_about(int whole, int civilians, int belligerents)
    {
        var claim = Says("x", Killed("w", whole), Civilians("a", civilians, "w"), Fighters("b", belligerents, "w"));
        var question = Assert.Single(CasualtyRules.Derive(Incident(claim)).Questions);
        Assert.Equal((SumQuestionKind.DoesNotAddUp, whole), (question.Kind, question.Total));
        Assert.Equal([civilians, belligerents], question.Terms);
    }

    [Fact]
    public void Parts_of_different_sorts_may_overlap_and_are_not_asked_about()
    {
        var children = Killed("k", 20) with { Group = VictimGroup.Child, PartOf = "w" };
        var claim = Says("x", Killed("w", 57), Civilians("a", 42, "w"), Fighters("b", 15, "w"), children);
        Assert.Empty(CasualtyRules.Derive(Incident(claim)).Questions);
    }

    [Fact]
    public void Impossible_numbers_do_not_overflow()
    {
        var claim = Says("x", Civilians("a", int.MaxValue), Fighters("b", int.MaxValue));
        Assert.Equal(int.MaxValue, CasualtyRules.Derive(Incident(claim)).Killed?.Min);
    }

    [Fact]
    public void The_range_holds_the_bounds_of_the_claim_that_stands_for_each_origin() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var incident = OneClaimAnOrigin(AnyIncident.From(seed) with { EditedFigures = [] });
            var range = CasualtyRules.Derive(incident).CiviliansKilled;
            foreach (var claim in incident.Claims.Where(c => c.DiscountedBecause is null && c.Response == Response.None))
            {
                if (ClaimCounts.Of(claim, Measure.CiviliansKilled) is not { } count) continue;
                Assert.True(range!.Min <= count.Min && (range.Max is null || range.Max >= (count.Max ?? count.Min)));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_claims_does_not_matter() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var incident = AnyIncident.From(seed);
            // On one day the last in the list stands, so days are made to differ.
            incident = incident with { Claims = [.. incident.Claims.Select((c, i) => c with { AssertedOn = new DateOnly(2017, 1, 1 + i) })] };
            var shuffled = incident with { Claims = [.. incident.Claims.OrderBy(c => HashCode.Combine(c.Id, seed))] };
            var (a, b) = (CasualtyRules.Derive(incident), CasualtyRules.Derive(shuffled));
            Assert.All(Enum.GetValues<Measure>(), m => Assert.Equal(a.Of(m)?.ToString(), b.Of(m)?.ToString()));
            Assert.Equal(GradeRules.Decide(incident).Grade, GradeRules.Decide(shuffled).Grade);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Discounting_the_claim_of_an_origin_never_widens_the_range_of_civilians() =>
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var incident = OneClaimAnOrigin(AnyIncident.From(seed) with { EditedFigures = [] });
            if (incident.Claims.Count == 0) return;
            var left = incident with { Claims = [incident.Claims[0] with { DiscountedBecause = "wrong day" }, .. incident.Claims.Skip(1)] };
            var (before, after) = (CasualtyRules.Derive(incident).CiviliansKilled, CasualtyRules.Derive(left).CiviliansKilled);
            Assert.True(after is null || (before is not null && after.Min >= before.Min));
            // An open end may only appear where an open-ended count lost the stated bound that closed it.
            Assert.True(after?.Max is null || before!.Max is null || after.Max <= before.Max);
        }).QuickCheckThrowOnFailure();

    private static Incident OneClaimAnOrigin(Incident incident) => incident with { Claims = [.. incident.Claims.DistinctBy(c => c.Origin)] };

    private static Count Parse(string text) =>
        text.EndsWith('+') ? Count.AtLeast(Number(text[..^1]))
        : text.Split('-') is [var a, var b] ? Count.Range(Number(a), Number(b)) : Count.Exactly(Number(text));

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
