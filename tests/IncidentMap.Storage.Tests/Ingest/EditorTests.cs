using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Storage.Tests.Ingest;

public sealed class EditorTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Accepting_publishes_and_says_so_in_the_history()
    {
        var incident = Proposed();
        Assert.True(_desk.Editor.Accept(incident.Code, withoutPlace: false, new Hand("zeina", null)).IsOk);
        Assert.Equal(incident.Id, Assert.Single(_desk.Store.All(IncidentState.Published)).Id);
        var change = _desk.Store.History(incident.Id)[^1];
        Assert.Equal(("accept", "zeina", "state: proposed → published"), (change.Action, change.By, change.Summary));
        Assert.Contains("published already", Fault(_desk.Editor.Accept(incident.Id.ToString(), false, new Hand("zeina", null))), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_date_or_a_place_nothing_is_accepted_and_both_are_told()
    {
        var reading = Desk.Prison(1) with { DateStart = null, DateEnd = null, DatePrecision = null, Place = null };
        var report = new ReportText("no date, no place");
        _desk.Take(report.Text, reading);
        var incident = _desk.Store.All(IncidentState.Proposed).Single();
        // The paper's day stands in for the date, so only the place is missing.
        Assert.Equal(["place"], _desk.Editor.Accept(incident.Code, false, new Hand("zeina", null)).Faults.Select(f => f.Where));

        var undated = incident with { Claims = [.. incident.Claims.Select(c => c with { AssertedOn = null })] };
        _desk.Store.Save([undated], new Change(_desk.GetUtcNow(), "tests", "edit", "", ""));
        Assert.Equal(["date_start", "place"], _desk.Editor.Accept(incident.Code, false, new Hand("zeina", null)).Faults.Select(f => f.Where));
        Assert.Empty(_desk.Store.All(IncidentState.Published));

        Assert.True(Edit(incident, "date_start=2017-06-26").IsOk);
        Assert.True(_desk.Editor.Accept(incident.Code, withoutPlace: true, new Hand("zeina", null)).IsOk);
    }

    [Fact]
    public void A_point_far_from_the_place_beside_it_is_refused_until_the_place_is_set_too()
    {
        var incident = Proposed();
        var fault = Assert.Single(Edit(incident, "lon=36.3", "lat=33.5").Faults);
        Assert.Equal("lon", fault.Where);
        var edited = Edit(incident, "lon=36.3", "lat=33.5", "place=").Value!;
        Assert.Equal((null, new LonLat(36.3, 33.5)), (edited.Where.PlaceId, edited.Where.Point));
    }

    [Fact]
    public void A_place_is_set_by_its_id_or_by_a_name_that_means_one_place()
    {
        var incident = Proposed();
        Assert.Equal("gn:raqqa", Edit(incident, "place=Raqqa").Value!.Where.PlaceId);
        Assert.Contains("expected an id or a name", Assert.Single(Edit(_desk.Store.Find(incident.Id)!, "place=Nowhereville").Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_incident_does_not_lose_its_place_by_an_edit()
    {
        var incident = Proposed();
        Assert.True(_desk.Editor.Accept(incident.Code, withoutPlace: false, new Hand("zeina", null)).IsOk);
        Assert.Equal("place", Assert.Single(Edit(incident, "place=").Faults).Where);
        Assert.NotNull(_desk.Store.Find(incident.Id)!.Where.PlaceId);
    }

    [Fact]
    public void Editing_sets_fields_and_the_title_that_was_made_of_them_follows()
    {
        var incident = Proposed();
        var edited = Edit(incident, "place=gn:raqqa", "target=market", "date_start=2017-06-25", "date_end=2017-06-26", "kind=drone-strike", "killed=42..70", "injured=5..", "women_killed=unknown", "parties=russia:denied|israel").Value!;
        Assert.Equal("Drone strike on a market in Raqqa", edited.TitleEn);
        Assert.Equal("ضربة بطائرة مسيّرة على سوق في الرقة", edited.TitleAr);
        Assert.Equal((DatePrecision.Range, Desk.Raqqa.Point), (edited.When.Precision, edited.Where.Point));
        Assert.Equal([new PartyRole(Party.Russia, PartyBasis.Denied), new PartyRole(Party.Israel, PartyBasis.Alleged)], edited.Parties);
        var told = CasualtyRules.Derive(_desk.Store.Find(incident.Id)!);
        Assert.Equal(("42–70", "5+"), (told.Killed?.ToString(), told.Injured?.ToString()));
        Assert.Null(told.WomenKilled);
        var change = _desk.Store.History(incident.Id)[^1];
        Assert.Equal("checked", change.Reason);
        Assert.Contains("kind: airstrike → drone-strike", change.Summary, StringComparison.Ordinal);
        Assert.Contains("killed: by the rule → 42–70", change.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_title_that_a_person_wrote_stays()
    {
        var incident = Proposed();
        Edit(incident, "title_en=The prison of Al Mayadin");
        Assert.Equal("The prison of Al Mayadin", Edit(incident, "target=school").Value!.TitleEn);
    }

    [Fact]
    public void An_empty_count_goes_back_to_the_rule()
    {
        var incident = Proposed();
        Edit(incident, "killed=3");
        Assert.Equal("57", CasualtyRules.Derive(Edit(incident, "killed=").Value!).Killed?.ToString());
    }

    [Fact]
    public void All_faults_of_an_edit_are_reported_together_and_nothing_changes()
    {
        var incident = Proposed();
        var version = _desk.Store.Version;
        var faults = Edit(incident, "colour=red", "kind=plane", "date_start=2017-02-31", "killed=70..42", "lon=200", "lat=35", "place=gn:0", "parties=A B", "title_en=").Faults;
        Assert.Equal(["colour", "kind", "parties", "title_en", "date_start", "place", "lon", "killed"], faults.Select(f => f.Where).Distinct());
        Assert.Contains("date_start", faults[0].Message, StringComparison.Ordinal);
        Assert.Equal(version, _desk.Store.Version);
        Assert.Equal("lat", Assert.Single(Edit(incident, "lon=40").Faults).Where);
        Assert.Equal("date_end", Assert.Single(Edit(incident, "date_end=2017-06-01").Faults).Where);
    }

    [Fact]
    public void A_discounted_claim_leaves_the_range_and_keeps_its_reason()
    {
        var incident = Proposed();
        Assert.Contains("it has c1", Fault(_desk.Editor.Discount(incident.Code, "c9", new Hand("zeina", "other strike"))), StringComparison.Ordinal);
        var left = _desk.Editor.Discount(incident.Code, "c1", new Hand("zeina", "other strike")).Value!;
        Assert.Equal("other strike", left.Claims[0].DiscountedBecause);
        Assert.Null(CasualtyRules.Derive(left).Killed);
    }

    [Fact]
    public void A_discounted_incident_is_graded_so_with_the_editors_reason()
    {
        var incident = _desk.Editor.Discount(Proposed().Code, null, new Hand("zeina", "fighters only")).Value!;
        Assert.Equal(new GradeDecision(Grade.Discounted, "fighters only", true), GradeRules.Decide(incident));
    }

    [Fact]
    public void A_withdrawn_incident_keeps_its_reason_and_comes_back_only_with_another()
    {
        var incident = Proposed();
        _desk.Editor.Accept(incident.Code, false, new Hand("zeina", null));
        var withdrawn = _desk.Editor.Withdraw(incident.Code, new Hand("omar", "told twice")).Value!;
        Assert.Equal((IncidentState.Withdrawn, "told twice"), (withdrawn.State, withdrawn.StateReason));
        Assert.Empty(_desk.Store.All(IncidentState.Published));
        Assert.Equal("reason", Assert.Single(_desk.Editor.Accept(incident.Code, false, new Hand("zeina", null)).Faults).Where);
        Assert.True(_desk.Editor.Accept(incident.Code, false, new Hand("zeina", "it was not")).IsOk);
        Assert.Equal(["ingest", "accept", "withdraw", "accept"], _desk.Store.History(incident.Id).Select(c => c.Action));
    }

    [Fact]
    public void The_history_tells_that_a_place_is_published_coarser_and_no_more_of_one_that_was_coarser_already()
    {
        var incident = Proposed();
        Edit(incident, "published_accuracy=governorate");
        var region = _desk.Store.Find(incident.Id)!.PublishedWhere!;
        _desk.Store.Save([_desk.Store.Find(incident.Id)! with { PublishedWhere = region with { PlaceId = "a-district", Accuracy = GeolocationAccuracy.District } }], new Change(_desk.GetUtcNow(), "tests", "edit", "by hand", ""));
        Edit(incident, "published_accuracy=governorate");
        Edit(incident, "published_place=");
        Assert.Equal(
            ["published place: as it is known → coarser (governorate)", "by hand", "published place: changed", "published place: coarser (governorate) → as it is known"],
            _desk.Store.History(incident.Id).Skip(1).Select(c => c.Summary));
    }

    [Fact]
    public void A_title_by_hand_does_not_outlast_the_place_that_it_may_tell()
    {
        var incident = Proposed();
        Edit(incident, "title_en=Strike by the mill of the lower quarter");
        Edit(incident, "published_accuracy=governorate");
        Assert.DoesNotContain("mill", _desk.Store.Find(incident.Id)!.TitleEn, StringComparison.Ordinal);
        Edit(incident, "title_en=A strike on a mill");
        Assert.Equal("A strike on a mill", _desk.Store.Find(incident.Id)!.TitleEn);
    }

    [Theory]
    [InlineData("title_en=A strike at 35.0321, 40.4234", "title_en")]
    [InlineData("title_en=A strike at 35.03 N 40.42 E", "title_en")]
    [InlineData("title_en=A strike on Al Mayadin", "title_en")]
    [InlineData("title_en=A strike near Raqqa", "title_en")]
    [InlineData("title_ar=غارة على الميادين", "title_ar")]
    [InlineData("target=raqqa-camp", "target")]
    [InlineData("title_en=A strike in Deir ez-Zor that killed 1,500 chickens", null)]
    [InlineData("target=grain-mill", null)]
    public void Words_by_hand_do_not_tell_the_place_that_is_published_coarser(string field, string? fault)
    {
        var incident = Proposed();
        Assert.Equal(fault, Edit(incident, "published_accuracy=governorate", field).Faults.SingleOrDefault()?.Where);
        Edit(incident, "published_accuracy=governorate");
        Assert.Equal(fault, Edit(incident, field).Faults.SingleOrDefault()?.Where);
    }

    [Fact]
    public void All_that_tells_the_place_is_told_together_and_a_target_from_before_too()
    {
        var incident = Proposed();
        Edit(incident, "target=raqqa-camp");
        Assert.Equal(["title_en", "title_ar", "target"], Edit(incident, "published_accuracy=governorate", "title_en=In Raqqa", "title_ar=في 35.0321").Faults.Select(f => f.Where));
    }

    [Fact]
    public void The_public_reason_of_a_withdrawal_has_no_coordinates_of_a_place_that_was_made_coarser()
    {
        var incident = Proposed();
        Edit(incident, "published_accuracy=governorate");
        var withdrawn = _desk.Editor.Withdraw(incident.Code, new Hand("zeina", "The 12 of Al Mayadin asked; lon 40.4234, 35°01'56\"")).Value!;
        Assert.Equal("The 12 of Deir ez-Zor asked; lon …, …\"", PublicForm.Of(withdrawn).StateReason);
    }

    [Fact]
    public void Every_bad_number_of_a_point_is_told() =>
        Assert.Equal(["lon", "lat"], Edit(Proposed(), "lat=abc", "lon=999").Faults.Select(f => f.Where));

    [Fact]
    public void The_history_never_tells_a_place_that_is_published_coarser()
    {
        var incident = Proposed();
        var hidden = incident with { PublishedWhere = new Where { Name = "Deir ez-Zor", Accuracy = GeolocationAccuracy.Governorate } };
        _desk.Store.Save([hidden], new Change(_desk.GetUtcNow(), "tests", "edit", "", ""));
        Edit(incident, "lon=40.4234", "lat=35.0321");
        var summary = _desk.Store.History(incident.Id)[^1].Summary;
        Assert.Contains("place: changed", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("40.4234", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Mayadin", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_made_from_an_older_state_is_refused_and_nothing_is_overwritten()
    {
        var looked = Revision.VersionOf(Proposed());
        var code = _desk.Store.All(IncidentState.Proposed).Single().Code;
        Assert.True(_desk.Editor.Edit(code, [new("target", "school")], new Hand("omar", "saw the video", looked)).IsOk);
        var late = _desk.Editor.Edit(code, [new("target", "market")], new Hand("zeina", "the text says so", looked));
        Assert.Equal("version", Assert.Single(late.Faults).Where);
        Assert.Equal("school", _desk.Store.FindByCode(code)!.Target);
        Assert.True(_desk.Editor.Edit(code, [new("target", "market")], new Hand("zeina", "the text says so", Revision.VersionOf(_desk.Store.FindByCode(code)!))).IsOk);
    }

    [Fact]
    public void Any_decision_is_taken_back_by_a_new_one_that_can_be_taken_back_too()
    {
        var incident = Proposed();
        Edit(incident, "target=school", "killed=3");
        _desk.Editor.Accept(incident.Code, false, new Hand("zeina", null));
        _desk.Editor.Withdraw(incident.Code, new Hand("omar", "told twice"));
        Assert.Equal(IncidentState.Published, Undo(incident).Value!.State);
        Assert.Equal(IncidentState.Withdrawn, Undo(incident).Value!.State);
        // Back to before the edit, over all that came later.
        Assert.Equal(IncidentJson.Write(incident), IncidentJson.Write(Undo(incident, 2).Value!));
        Assert.Equal(["ingest", "edit", "accept", "withdraw", "undo", "undo", "undo"], _desk.Store.History(incident.Id).Select(c => c.Action));
    }

    [Fact]
    public void What_brought_an_incident_into_being_is_not_undone_nor_what_lies_under_a_later_join()
    {
        var incident = Proposed();
        Assert.Contains("withdraw", Assert.Single(Undo(incident, 1).Faults).Message, StringComparison.Ordinal);
        Assert.Contains("has 1", Assert.Single(Undo(incident, 9).Faults).Message, StringComparison.Ordinal);
        Edit(incident, "target=school");
        var other = _desk.Take("other", Desk.Prison(2, "airwars") with { Target = "market", Place = null }).Incidents[0].Incident;
        Assert.True(_desk.Joins.Join(other.Code, incident.Code, new Hand("zeina", "one event")).IsOk);
        Assert.Contains("undo that one first", Assert.Single(Undo(incident, 2).Faults).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-03", true)]
    [InlineData("2026-01-04", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("1982-02-02", true)]
    public void A_day_later_than_tomorrow_is_refused_and_an_early_one_is_not(string day, bool taken)
    {
        var edited = Edit(Proposed(), $"date_start={day}");
        Assert.Equal(taken, edited.IsOk);
        if (!taken) Assert.Contains("lies in the future; expected a day up to 2026-01-03", Assert.Single(edited.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_published_place_is_made_coarser_by_its_id_or_by_a_tier_and_exact_again_by_nothing()
    {
        var incident = Proposed();
        Assert.Equal("ne:sy-dy", Edit(incident, "published_place=ne:sy-dy").Value!.PublicWhere.PlaceId);
        Assert.Null(Edit(incident, "published_place=").Value!.PublishedWhere);
        var shown = Edit(incident, "published_accuracy=governorate").Value!.PublicWhere;
        Assert.Equal(("ne:sy-dy", "Deir ez-Zor", null, GeolocationAccuracy.Governorate), (shown.PlaceId, shown.Name, shown.ReportedName, shown.Accuracy));
        Assert.Equal(Desk.Mayadin.Id, _desk.Store.Find(incident.Id)!.Where.PlaceId);
    }

    [Fact]
    public void A_published_place_that_is_no_coarser_or_does_not_hold_the_exact_one_is_refused()
    {
        var incident = Proposed();
        Assert.Contains("no coarser", Assert.Single(Edit(incident, "published_place=gn:mayadin").Faults).Message, StringComparison.Ordinal);
        Assert.Contains("no coarser", Assert.Single(Edit(incident, "published_place=gn:raqqa").Faults).Message, StringComparison.Ordinal);
        Assert.Equal("published_accuracy", Assert.Single(Edit(incident, "published_accuracy=district").Faults).Where);
        Assert.Equal("published_place", Assert.Single(Edit(incident, "published_place=gn:0").Faults).Where);
        // Its circle reaches as far as Mayadin; its border does not.
        Assert.Contains("is not of Deir ez-Zor", Assert.Single(Edit(incident, "published_place=ne:sy-ha").Faults).Message, StringComparison.Ordinal);
        // Who moves the exact place out of the published one is asked for another.
        Edit(incident, "published_place=ne:sy-dy");
        Assert.Contains("does not hold", Assert.Single(Edit(incident, "place=gn:raqqa").Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_incident_and_an_empty_reason_are_faults()
    {
        Assert.Equal("id", Assert.Single(_desk.Editor.Withdraw("SY-1999-01-01-1", new Hand("zeina", "x")).Faults).Where);
        Assert.Equal("reason", Assert.Single(_desk.Editor.Withdraw(Proposed().Code, new Hand("zeina", " ")).Faults).Where);
    }

    private Result<Incident> Undo(Incident incident, int? change = null) => _desk.Undoing.Undo(incident.Code, change, new Hand("omar", "a mistake"));

    private Incident Proposed() => _desk.Take("text", Desk.Prison(57)).Incidents[0].Incident;

    private Result<Incident> Edit(Incident incident, params string[] fields) =>
        _desk.Editor.Edit(incident.Code, [.. fields.Select(f => new KeyValuePair<string, string>(f.Split('=')[0], f.Split('=')[1]))], new Hand("zeina", "checked"));

    private static string Fault(Result<Incident> result) => Assert.Single(result.Faults).Message;
}
