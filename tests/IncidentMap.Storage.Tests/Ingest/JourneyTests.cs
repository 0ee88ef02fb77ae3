using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Ingest.Joining;
using IncidentMap.Reports;

namespace IncidentMap.Storage.Tests.Ingest;

public sealed class JourneyTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_report_becomes_a_proposed_incident_with_place_titles_claims_and_history()
    {
        var taken = _desk.Take("57 شخصاً", Desk.Prison(57));
        var incident = _desk.Store.Find(Assert.Single(taken.Incidents).Incident.Id)!;
        Assert.Equal((IncidentState.Proposed, "SY-2017-06-26-1"), (incident.State, incident.Code));
        Assert.Equal(7, incident.Id.Version);
        Assert.Equal("Air strike on a prison in Al Mayadin", incident.TitleEn);
        Assert.Equal("غارة جوية على سجن في الميادين", incident.TitleAr);
        Assert.Equal(Desk.Mayadin.Point, incident.Where.Point);
        Assert.Equal(["gn:mayadin", "ne:sy-dy", "country:sy"], incident.Where.Within);
        Assert.Equal((2500, "مدينة الميادين", "Deir ez-Zor"), (incident.Where.RadiusMetres, incident.Where.ReportedName, incident.Where.Admin1));
        var claim = Assert.Single(incident.Claims);
        Assert.Equal(("SOHR", "sohr", "A paper", "https://example.org/report", Desk.Tuesday), (claim.Speaker, claim.Origin, claim.Publisher, claim.Url, claim.AssertedOn));
        Assert.Equal(taken.Report.Sha256, claim.ReportId);
        Assert.Equal("57 شخصاً", claim.Figures[0].Count.Words);
        var change = Assert.Single(_desk.Store.History(incident.Id));
        Assert.Equal(("ingest", "zeina"), (change.Action, change.By));
        Assert.Equal("57 شخصاً", _desk.Store.FindReport(taken.Report.Sha256)!.Text);
    }

    [Fact]
    public void The_same_report_again_changes_nothing()
    {
        _desk.Take("text", Desk.Prison(57));
        var version = _desk.Store.Version;
        var again = _desk.Take("text", Desk.Prison(57));
        Assert.True(again.AlreadyKnown);
        Assert.Equal(IngestOutcome.Known, Assert.Single(again.Incidents).Outcome);
        Assert.Equal(version, _desk.Store.Version);
    }

    [Fact]
    public void A_report_without_an_incident_is_kept_and_proposes_nothing()
    {
        Assert.Empty(_desk.Take("The match ended 3–1.").Incidents);
        Assert.Empty(_desk.Store.All(IncidentState.Proposed));
        Assert.True(_desk.Take("The match ended 3–1.").AlreadyKnown);
    }

    [Fact]
    public void A_second_report_of_the_very_same_event_adds_its_claims_while_nobody_has_decided()
    {
        _desk.Take("first", Desk.Prison(57));
        var joined = Assert.Single(_desk.Take("second", Desk.Prison(42, "airwars")).Incidents);
        Assert.Equal(IngestOutcome.Joined, joined.Outcome);
        var incident = Assert.Single(_desk.Store.All(IncidentState.Proposed));
        Assert.Equal(["c1", "c2"], incident.Claims.Select(c => c.Id));
        Assert.Equal("42–57", CasualtyRules.Derive(incident).Killed?.ToString());
        Assert.Equal(["ingest", "join"], _desk.Store.History(incident.Id).Select(c => c.Action));
    }

    [Fact]
    public void The_record_of_what_was_joined_stays_and_leads_to_where_its_claims_are()
    {
        var first = _desk.Take("first", Desk.Prison(57)).Incidents[0].Incident;
        _desk.Take("second", Desk.Prison(42, "airwars"));
        var record = _desk.Store.FindByCode("SY-2017-06-26-2")!;
        Assert.Equal((IncidentState.Withdrawn, first.Id), (record.State, record.JoinedInto));
        Assert.Equal(["ingest", "join"], _desk.Store.History(record.Id).Select(c => c.Action));
        var held = _desk.Store.Find(first.Id)!;
        Assert.Equal([record.Id], held.Joined);
        Assert.Equal(new ClaimSource(record.Id, "c1"), held.Claims[1].JoinedFrom);
        Assert.Equal(held.Id, Assert.Single(_desk.Store.FindByReport(record.Claims[0].ReportId!)).Id);
    }

    [Fact]
    public void Two_outlets_that_quote_one_origin_do_not_corroborate_each_other()
    {
        _desk.Take("first", Desk.Prison(57));
        Assert.Equal(IngestOutcome.Joined, _desk.Take("second", Desk.Prison(57)).Incidents[0].Outcome);
        var incident = Assert.Single(_desk.Store.All(IncidentState.Proposed));
        Assert.Equal(2, incident.Claims.Count);
        Assert.Equal(Grade.Weak, GradeRules.Decide(incident).Grade);
        _desk.Take("third", Desk.Prison(57, "airwars"));
        Assert.Equal(Grade.Fair, GradeRules.Decide(_desk.Store.Find(incident.Id)!).Grade);
    }

    [Fact]
    public void A_certain_match_with_what_is_published_is_proposed_as_an_addition_and_changes_nothing_there()
    {
        var first = _desk.Take("first", Desk.Prison(57)).Incidents[0].Incident;
        _desk.Editor.Accept(first.Code, withoutPlace: false, new Hand("zeina", null));
        var second = Assert.Single(_desk.Take("second", Desk.Prison(42, "airwars")).Incidents);
        Assert.Equal((IngestOutcome.Addition, "SY-2017-06-26-2"), (second.Outcome, second.Incident.Code));
        Assert.Equal("SY-2017-06-26-1", second.Candidates[0].Incident.Code);
        Assert.Single(_desk.Store.Find(first.Id)!.Claims);
    }

    [Theory]
    [InlineData("nothing", IngestOutcome.Joined)]
    [InlineData("another place", IngestOutcome.Proposed)]
    [InlineData("no place", IngestOutcome.Proposed)]
    [InlineData("another day", IngestOutcome.Proposed)]
    [InlineData("another means", IngestOutcome.Proposed)]
    [InlineData("another target", IngestOutcome.Proposed)]
    [InlineData("another party", IngestOutcome.Proposed)]
    [InlineData("some day of the month", IngestOutcome.Proposed)]
    public void What_is_told_differently_is_not_joined_without_a_person(string difference, IngestOutcome outcome)
    {
        var prison = Desk.Prison(2) with { PartOfDay = null };
        var other = difference switch
        {
            "another place" => prison with { Place = prison.Place! with { PlaceId = Desk.Raqqa.Id } },
            "no place" => prison with { Place = null },
            "another day" => prison with { DateStart = prison.DateStart!.Value.AddDays(1), DateEnd = prison.DateEnd!.Value.AddDays(1) },
            "another means" => prison with { Kind = IncidentKind.Ied, Target = null },
            "another target" => prison with { Target = "market" },
            "another party" => prison with { Target = null, Parties = [new PartyReading(Party.Russia, PartyBasis.Alleged, default)] },
            "some day of the month" => prison with { DateStart = new DateOnly(2017, 6, 1), DateEnd = new DateOnly(2017, 6, 30), DatePrecision = DatePrecision.Month },
            _ => prison,
        };
        _desk.Take("first", prison);
        Assert.Equal(outcome, Assert.Single(_desk.Take("second", other).Incidents).Outcome);
    }

    [Theory]
    [InlineData(PartOfDay.Dawn, 14, IngestOutcome.Joined)]
    [InlineData(PartOfDay.Midday, 12, IngestOutcome.Joined)] // the same number outweighs it
    [InlineData(PartOfDay.Midday, 14, IngestOutcome.Proposed)]
    public void A_town_struck_again_in_another_part_of_the_day_with_another_toll_keeps_two_incidents(PartOfDay part, int killed, IngestOutcome outcome)
    {
        _desk.Take("first", Desk.Prison(12));
        Assert.Equal(outcome, Assert.Single(_desk.Take("again", Desk.Prison(killed) with { PartOfDay = part }).Incidents).Outcome);
    }

    [Theory]
    [InlineData(IncidentKind.Airstrike, Party.UsLedCoalition, IngestOutcome.Joined)]
    [InlineData(IncidentKind.Artillery, Party.UsLedCoalition, IngestOutcome.Joined)]
    [InlineData(IncidentKind.Artillery, Party.SyrianGovernment, IngestOutcome.Proposed)]
    public void A_number_alike_does_not_join_the_next_village_struck_by_other_means_and_another_party(IncidentKind kind, string party, IngestOutcome outcome)
    {
        var first = Desk.Prison(12) with { Target = null };
        _desk.Take("first", first);
        var next = first with { Kind = kind, Place = first.Place! with { PlaceId = Desk.Tayba.Id }, Parties = [new PartyReading(party, PartyBasis.Alleged, default)] };
        var taken = Assert.Single(_desk.Take("next", next).Incidents);
        Assert.Equal(outcome, taken.Outcome);
        Assert.Equal(outcome == IngestOutcome.Proposed, taken.Candidates.Any(c => c.Score.Reasons.Any(r => r.Sign == JoinSign.NextPlace)));
    }

    [Fact]
    public void Two_strikes_on_one_town_with_nothing_more_in_common_stay_apart_and_the_likeness_is_told_with_its_reasons()
    {
        var plain = Desk.Prison(5) with { Target = null, PartOfDay = null };
        _desk.Take("first", plain);
        var second = Assert.Single(_desk.Take("second", plain with { Claims = Desk.Prison(40).Claims }).Incidents);
        Assert.Equal(IngestOutcome.Proposed, second.Outcome);
        var candidate = Assert.Single(second.Candidates);
        Assert.Equal("SY-2017-06-26-1", candidate.Incident.Code);
        Assert.Contains(candidate.Score.Reasons, r => r is { Sign: JoinSign.SamePlace, Figure: 2500 });
        Assert.Contains(candidate.Score.Reasons, r => r is { Sign: JoinSign.OtherKilled, Figure: 35, Weight: < 0 });
    }

    [Theory]
    [InlineData("شيع الأهالي سامر حمدان الزنقلوف.", "قضى سامر حمدان الزنقلوف وهو في طريقه إلى عمله.", 1)]
    [InlineData("قضى سامر حمدان ونادر جدعان.", "منهم نادر جدعان وسامر حمدان.", 2)]
    [InlineData("قضى عبد الكريم جدعان.", "منهم عبد الكريم جدعان.", 1)]
    [InlineData("قال رامي عبد الرحمن إن العدد مرشح للارتفاع.", "وذكر رامي عبد الرحمن أن الجرحى كثر.", 0)]
    [InlineData("سقطت القذائف على زنقلوفة.", "قصف على زنقلوفة.", 0)]
    public void A_person_whom_both_texts_name_speaks_for_one_event_while_those_who_speak_every_day_do_not(string one, string other, int named)
    {
        var plain = Desk.Prison(5) with { Target = null, PartOfDay = null };
        _desk.Take(one, plain);
        var candidate = Assert.Single(Assert.Single(_desk.Take(other, plain with { Claims = Desk.Prison(40).Claims }).Incidents).Candidates);
        Assert.Equal(named, candidate.Score.Reasons.FirstOrDefault(r => r is { Sign: JoinSign.SharedNames, Weight: > 0 })?.Figure ?? 0);
    }

    [Theory]
    [InlineData("russia", 0.4)]
    [InlineData("iran", 0.9)]
    public void A_party_that_hardly_ever_strikes_says_more_where_both_blame_it(string party, double weight)
    {
        var plain = Desk.Prison(5) with { Target = null, PartOfDay = null, Parties = [new PartyReading(party, PartyBasis.Alleged, new TextSpan(0, 1))] };
        _desk.Take("first", plain);
        var candidate = Assert.Single(Assert.Single(_desk.Take("second", plain with { Claims = Desk.Prison(40).Claims }).Incidents).Candidates);
        Assert.Contains(candidate.Score.Reasons, r => r.Sign == JoinSign.SameParty && r.Weight == weight);
    }

    [Fact]
    public void Where_two_incidents_that_are_not_alike_are_as_certain_a_person_must_say_which()
    {
        // One names the party and the other the target; the third, which names neither, is like both.
        _desk.Take("first", Desk.Prison(2) with { Target = "market", PartOfDay = null });
        _desk.Take("second", Desk.Prison(2) with { Target = "school", PartOfDay = null, Kind = IncidentKind.Ied, Parties = [new PartyReading(Party.Russia, PartyBasis.Alleged, default)] });
        Assert.Equal(2, _desk.Store.All(IncidentState.Proposed).Count());
        var third = Assert.Single(_desk.Take("third", Desk.Prison(2) with { Target = null, PartOfDay = null, Kind = IncidentKind.Unknown, Parties = [] }).Incidents);
        Assert.Equal((IngestOutcome.Proposed, 2), (third.Outcome, third.Candidates.Count));
    }

    [Fact]
    public void A_drone_strike_of_one_report_may_be_the_air_strike_of_another()
    {
        _desk.Take("first", Desk.Prison(57));
        Assert.Equal(IngestOutcome.Joined, _desk.Take("second", Desk.Prison(57) with { Kind = IncidentKind.DroneStrike }).Incidents[0].Outcome);
    }

    [Fact]
    public void Incidents_that_one_report_tells_apart_are_not_put_together_again()
    {
        _desk.Take("first", Desk.Prison(57));
        var taken = _desk.Take("second", Desk.Prison(57), Desk.Prison(57));
        Assert.Equal([IngestOutcome.Joined, IngestOutcome.Addition], taken.Incidents.Select(i => i.Outcome));
    }

    [Fact]
    public void An_incident_that_is_decided_about_during_the_ingest_is_settled_anew_and_the_decision_stands()
    {
        var first = _desk.Take("first", Desk.Prison(57)).Incidents[0].Incident;
        _desk.BeforeNextSave = () => _desk.Editor.Accept(first.Code, withoutPlace: false, new Hand("omar", null));
        var second = Assert.Single(_desk.Take("second", Desk.Prison(57)).Incidents);
        Assert.Equal(IngestOutcome.Addition, second.Outcome);
        Assert.Equal((IncidentState.Published, 1), (_desk.Store.Find(first.Id)!.State, _desk.Store.Find(first.Id)!.Claims.Count));
    }

    [Fact]
    public void Several_incidents_of_one_report_get_codes_of_their_own()
    {
        var taken = _desk.Take("two", Desk.Prison(57), Desk.Prison(3) with { Target = "market" });
        Assert.Equal(["SY-2017-06-26-1", "SY-2017-06-26-2"], taken.Incidents.Select(i => i.Incident.Code));
    }

    [Fact]
    public void What_cannot_be_a_report_is_refused_with_every_fault_and_nothing_is_stored()
    {
        Faults(new ReportText(" \n", Url: "javascript:alert(1)"), "text", "url");
        Faults(new ReportText(new string('a', 20_000_000)), "text");
        Faults(new ReportText("\u0089PNG\r\n\u001a\n\0\0\0"), "text");
        Faults(new ReportText(new string('\uFFFD', 50)), "text");
        Assert.Equal(0, _desk.Store.Version);
    }

    [Fact]
    public void Names_that_are_no_tokens_and_places_unknown_to_the_gazetteer_do_no_harm()
    {
        var hostile = Desk.Prison(1) with
        {
            Target = "<script>",
            Place = new PlaceReading("none", "<b>", default, GeolocationAccuracy.Town),
            Parties = [new PartyReading("A B", PartyBasis.Alleged, default)],
        };
        var incident = _desk.Take("text", hostile).Incidents[0].Incident;
        Assert.Null(incident.Target);
        Assert.Empty(incident.Parties);
        Assert.Null(incident.Where.Point);
        Assert.NotNull(_desk.Store.Find(incident.Id));
    }

    private void Faults(ReportText text, params string[] where) =>
        Assert.Equal(where, _desk.Journey.Take(text, "zeina").Faults.Select(f => f.Where));
}
