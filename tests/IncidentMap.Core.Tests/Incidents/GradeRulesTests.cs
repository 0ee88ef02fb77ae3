using IncidentMap.Incidents;
using static IncidentMap.Core.Tests.Incidents.Told;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class GradeRulesTests
{
    [Fact]
    public void One_origin_is_weak_whatever_the_number_of_outlets_and_a_promise_to_assess()
    {
        var decision = GradeRules.Decide(Incident(Sohr(), Sohr() with { Id = "again", Publisher = "Another paper" }, WillAssess()));
        Assert.Equal(Grade.Weak, decision.Grade);
        Assert.Contains("SOHR", decision.Reason, StringComparison.Ordinal);
        Assert.Contains("neither confirms nor denies", decision.Reason, StringComparison.Ordinal);
        Assert.False(decision.ByEditor);
    }

    [Fact]
    public void Two_independent_origins_are_fair_and_a_denial_is_told() =>
        Assert.Equal(
            "2 independent origins report it: SOHR and AIRWARS. It is denied by russia.",
            Decided(Grade.Fair, Incident(Sohr(), Airwars(), Says("r") with { Response = Response.Denied, RespondingParty = Party.Russia })));

    [Fact]
    public void What_a_report_says_by_itself_beside_the_speaker_it_names_is_no_second_origin()
    {
        var named = Sohr() with { ReportId = "one", Publisher = "A paper" };
        var own = Says("a-paper", Killed("a", 60)) with { Speaker = "A paper", Publisher = "A paper", ReportId = "one" };
        Decided(Grade.Weak, Incident(named, own));
        Decided(Grade.Weak, Incident(named, own with { Origin = "text", Speaker = "the text", Publisher = null }));
        Decided(Grade.Fair, Incident(named, own with { ReportId = "another" }));
        Decided(Grade.Weak, Incident(own));
        Decided(Grade.Fair, Incident(Sohr() with { ReportId = "one" }, Airwars() with { ReportId = "one", Publisher = "A paper" }, own));
    }

    [Fact]
    public void The_belligerents_own_acknowledgement_confirms_even_beside_other_names()
    {
        Decided(Grade.Confirmed, Incident(Sohr(), Concession()));
        Decided(Grade.Confirmed, Incident(Sohr()) with { Parties = [new PartyRole(Party.Israel, PartyBasis.Acknowledged)] });
        Decided(Grade.Confirmed, Incident(Concession()) with { Parties = [new PartyRole(Party.Russia, PartyBasis.Contested)] });
    }

    [Fact]
    public void Competing_attributions_are_contested_and_two_parties_named_together_are_not()
    {
        var parties = new[] { Party.Russia, Party.SyrianGovernment };
        Decided(Grade.Contested, Incident(Sohr(), Airwars()) with { Parties = [.. parties.Select(p => new PartyRole(p, PartyBasis.Contested))] });
        Decided(Grade.Fair, Incident(Sohr(), Airwars()) with { Parties = [.. parties.Select(p => new PartyRole(p, PartyBasis.Alleged))] });
    }

    [Fact]
    public void Harm_to_belligerents_only_is_discounted()
    {
        Decided(Grade.Discounted, Incident(Says("sohr", Fighters("a", 5))));
        Decided(Grade.Discounted, Incident(Says("sohr", Killed("t", 5), Fighters("a", 5, "t"))));
    }

    [Fact]
    public void It_is_not_discounted_while_anybody_tells_of_civilians_or_of_more_dead()
    {
        Decided(Grade.Fair, Incident(Says("sohr", Fighters("a", 5)), Says("other", Civilians("a", 1))));
        Decided(Grade.Fair, Incident(Says("sohr", Fighters("a", 5)), Says("other", Killed("a", 9))));
        Decided(Grade.Weak, Incident(Says("sohr", Killed("t", 6), Fighters("a", 5, "t"))));
        Decided(Grade.Weak, Incident(Says("sohr", Fighters("a", 5), new Figure { Id = "i", Outcome = Outcome.Injured, Count = Count.AtLeast(1), Status = VictimStatus.Civilian })));
    }

    [Fact]
    public void A_belligerent_that_says_it_killed_fighters_only_confirms_the_strike_and_discounts_nothing() =>
        Decided(Grade.Confirmed, Incident(Concession() with { Figures = [Fighters("a", 1)] }));

    [Fact]
    public void A_discounted_claim_supports_nothing()
    {
        Decided(Grade.Weak, Incident(Sohr(), Airwars() with { DiscountedBecause = "another strike" }));
        Decided(Grade.Weak, Incident(Sohr(), Concession() with { DiscountedBecause = "another strike" }));
    }

    [Fact]
    public void An_editors_grade_stands_with_the_editors_reason()
    {
        var decision = GradeRules.Decide(Incident(Sohr(), Concession()) with { EditedGrade = new GradeDecision(Grade.Contested, "Two strikes that day.") });
        Assert.Equal(new GradeDecision(Grade.Contested, "Two strikes that day.", ByEditor: true), decision);
    }

    [Fact]
    public void An_incident_without_a_source_is_weak() => Decided(Grade.Weak, Incident());

    private static string Decided(Grade grade, Incident incident)
    {
        var decision = GradeRules.Decide(incident);
        Assert.Equal(grade, decision.Grade);
        return decision.Reason;
    }
}
