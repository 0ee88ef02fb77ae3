using IncidentMap.Incidents;
using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Tests;

namespace IncidentMap.Storage.Tests.Ingest;

public sealed class JoinTests : IDisposable
{
    private static readonly Hand Zeina = new("zeina", "looked at both");

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void What_ingest_joined_is_parted_by_a_person_with_nothing_lost()
    {
        var first = Take("first", Desk.Prison(57));
        Take("second", Desk.Prison(42, "airwars") with { Parties = [new PartyReading(Party.UnitedStates, PartyBasis.Acknowledged, default), new PartyReading(Party.UsLedCoalition, PartyBasis.Acknowledged, default)] });
        Assert.Single(_desk.Store.All(IncidentState.Proposed));
        var parted = _desk.Joins.Split(first.Code, ["SY-2017-06-26-2"], Zeina).Value!;
        Assert.Equal(IncidentJson.Write(first), IncidentJson.Write(parted[0]));
        var second = _desk.Store.FindByCode("SY-2017-06-26-2")!;
        Assert.Equal((IncidentState.Proposed, null, null), (second.State, second.JoinedInto, second.StateReason));
        Assert.Equal("42", CasualtyRules.Derive(second).Killed?.ToString());
        Assert.Equal(["ingest", "join", "split"], _desk.Store.History(second.Id).Select(c => c.Action));
        Assert.Equal(["ingest", "join", "split"], _desk.Store.History(first.Id).Select(c => c.Action));
    }

    [Fact]
    public void A_join_and_its_undoing_leave_both_as_they_were_whatever_they_were()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var (a, b) = (Anything(seed), Anything(seed + 1000));
            if (a.Code == b.Code || (b.State == IncidentState.Published && a.State == IncidentState.Proposed)) continue;
            Assert.True(_desk.Joins.Join(b.Id.ToString(), a.Id.ToString(), Zeina).IsOk);
            Assert.NotEqual(IncidentJson.Write(a), IncidentJson.Write(_desk.Store.Find(a.Id)!));
            Assert.True(_desk.Undoing.Undo(seed % 2 == 0 ? a.Id.ToString() : b.Id.ToString(), null, Zeina).IsOk);
            Assert.Equal(IncidentJson.Write(a), IncidentJson.Write(_desk.Store.Find(a.Id)!));
            Assert.Equal(IncidentJson.Write(b), IncidentJson.Write(_desk.Store.Find(b.Id)!));
        }
    }

    [Fact]
    public void A_split_that_is_undone_leads_back_to_one_incident_with_all_its_claims()
    {
        var (first, second) = Two();
        _desk.Joins.Join(second.Code, first.Code, Zeina);
        _desk.Joins.Split(first.Code, [second.Code], Zeina);
        var again = _desk.Undoing.Undo(first.Code, null, Zeina).Value!;
        Assert.Equal((first.Id, 2), (again.Id, again.Claims.Count));
        Assert.Equal(first.Id, _desk.Store.Find(second.Id)!.JoinedInto);
        Assert.Equal(["join", "split", "join"], _desk.Store.History(first.Id).Select(c => c.Action).TakeLast(3));
        Assert.True(_desk.Undoing.Undo(first.Code, null, Zeina).IsOk);
        Assert.Equal(IncidentJson.Write(second), IncidentJson.Write(_desk.Store.Find(second.Id)!));
    }

    [Fact]
    public void A_split_of_claims_of_its_own_is_undone_too()
    {
        var first = Take("first", Desk.Prison(57) with { Claims = [.. Desk.Prison(57).Claims, .. Desk.Prison(8, "airwars").Claims] });
        var own = _desk.Joins.Split(first.Code, ["c2"], Zeina).Value![1];
        var again = _desk.Undoing.Undo(first.Code, null, Zeina).Value!;
        Assert.Equal((first.Id, 2), (again.Id, again.Claims.Count));
        Assert.Equal(first.Id, _desk.Store.Find(own.Id)!.JoinedInto);
    }

    [Theory]
    [InlineData("agency", 1)]
    [InlineData("witness", 2)]
    public void Two_papers_that_print_one_text_are_one_origin(string writer, int origins)
    {
        static string Words(string by) => string.Join(' ', Enumerable.Range(1, 60).Select(i => $"{by}{i}"));
        static IncidentReading Told(string by) => Desk.Prison(57, by.ToLowerInvariant()) with { Claims = [Desk.Prison(57).Claims[0] with { Speaker = by, Origin = by.ToLowerInvariant() }] };
        _desk.TakeFrom("Herald", Words("agency"), Told("Herald"));
        var taken = _desk.TakeFrom("Courier", $"{Words(writer)} again", Told("Courier")).Incidents[0];
        Assert.Equal(IngestOutcome.Joined, taken.Outcome);
        Assert.Equal(origins, taken.Incident.Claims.Select(c => c.Origin).Distinct().Count());
        Assert.Equal(origins == 1 ? Grade.Weak : Grade.Fair, GradeRules.Decide(taken.Incident).Grade);
        var parted = _desk.Joins.Split(taken.Incident.Code, ["SY-2017-06-26-2"], Zeina).Value!;
        Assert.Equal("courier", parted[1].Claims[0].Origin);
    }

    [Fact]
    public void What_was_decided_after_a_join_stays_when_it_is_undone()
    {
        var (first, second) = Two();
        _desk.Joins.Join(second.Code, first.Code, Zeina);
        _desk.Editor.Edit(first.Code, [new("target", "hospital")], Zeina);
        _desk.Editor.Discount(first.Code, "c2", new Hand("omar", "another strike"));
        var parted = _desk.Joins.Split(first.Code, ["c2"], Zeina).Value!;
        Assert.Equal(("hospital", 1), (parted[0].Target, parted[0].Claims.Count));
        Assert.Equal("another strike", parted[1].Claims[0].DiscountedBecause);
    }

    [Fact]
    public void Joins_upon_joins_are_undone_one_by_one_in_any_order()
    {
        var (first, second) = Two();
        var third = Take("third", Desk.Prison(9, "ucdp") with { Target = "school", Kind = IncidentKind.Ied, DateStart = new DateOnly(2017, 6, 24), DateEnd = new DateOnly(2017, 6, 24) });
        _desk.Joins.Join(second.Code, first.Code, Zeina);
        _desk.Joins.Join(third.Code, first.Code, Zeina);
        Assert.Equal(3, _desk.Store.Find(first.Id)!.Claims.Count);
        _desk.Joins.Split(first.Code, [second.Code], Zeina);
        _desk.Joins.Split(first.Code, [third.Code], Zeina);
        foreach (var before in new[] { first, second, third })
            Assert.Equal(IncidentJson.Write(before), IncidentJson.Write(_desk.Store.Find(before.Id)!));
    }

    [Fact]
    public void A_claim_of_an_incidents_own_that_tells_of_another_becomes_a_proposal()
    {
        var claims = Desk.Prison(57).Claims.Concat(Desk.Prison(4, "airwars").Claims).ToList();
        var incident = Take("one", Desk.Prison(57) with { Claims = claims });
        var parted = _desk.Joins.Split(incident.Code, ["c2"], Zeina).Value!;
        Assert.Equal(["c1"], parted[0].Claims.Select(c => c.Id));
        Assert.Equal(("SY-2017-06-26-2", IncidentState.Proposed, incident.Where.PlaceId), (parted[1].Code, parted[1].State, parted[1].Where.PlaceId));
        Assert.Equal("4", CasualtyRules.Derive(parted[1]).Killed?.ToString());
        Assert.Contains("remain", Assert.Single(_desk.Joins.Split(incident.Code, ["c1"], Zeina).Faults).Message, StringComparison.Ordinal);
        Assert.True(_desk.Joins.Join(parted[1].Code, incident.Code, Zeina).IsOk);
        Assert.Equal(2, _desk.Store.Find(incident.Id)!.Claims.Count);
    }

    [Fact]
    public void What_cannot_be_joined_or_parted_is_told_and_changes_nothing()
    {
        var (first, second) = Two();
        var version = _desk.Store.Version;
        Assert.Equal("into", Fault(_desk.Joins.Join(first.Code, first.Code, Zeina)));
        Assert.Equal("into", Fault(_desk.Joins.Join(first.Code, "SY-1999-01-01-1", Zeina)));
        Assert.Equal("reason", Fault(_desk.Joins.Join(first.Code, second.Code, new Hand("zeina", " "))));
        Assert.Equal(["claims", "claims"], _desk.Joins.Split(first.Code, ["c7", "SY-1"], Zeina).Faults.Select(f => f.Where));
        Assert.Equal(version, _desk.Store.Version);

        _desk.Editor.Accept(first.Code, false, new Hand("zeina", null));
        Assert.Equal("into", Fault(_desk.Joins.Join(first.Code, second.Code, Zeina)));
        Assert.True(_desk.Joins.Join(second.Code, first.Code, Zeina).IsOk);
        Assert.Contains("was joined into", Assert.Single(_desk.Editor.Accept(second.Code, false, Zeina).Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_is_hidden_on_purpose_stays_hidden_when_its_incident_is_joined()
    {
        var (first, second) = Two();
        Assert.True(_desk.Editor.Edit(second.Code, [new("published_place", "ne:sy-dy")], Zeina).IsOk);
        var joined = _desk.Joins.Join(second.Code, first.Code, Zeina).Value!;
        Assert.Equal("ne:sy-dy", joined.PublicWhere.PlaceId);
        Assert.Null(_desk.Joins.Split(first.Code, [second.Code], Zeina).Value![0].PublishedWhere);
    }

    private static string Fault(Result<Incident> result) => Assert.Single(result.Faults).Where;

    private (Incident First, Incident Second) Two()
    {
        var second = Desk.Prison(3, "airwars") with { Target = "market", Kind = IncidentKind.Ied, DateStart = new DateOnly(2017, 6, 27), DateEnd = new DateOnly(2017, 6, 27) };
        return (Take("first", Desk.Prison(57)), Take("second", second));
    }

    private Incident Take(string text, IncidentReading reading) => _desk.Take(text, reading).Incidents[0].Incident;

    /// <summary>Any incident that is no record of an earlier join, as the store holds it.</summary>
    private Incident Anything(int seed)
    {
        var any = AnyIncident.From(seed) with { Code = $"SY-{seed}", JoinedInto = null, Joined = [], State = seed % 3 == 0 ? IncidentState.Published : IncidentState.Proposed };
        any = any with { Claims = [.. any.Claims.Select(c => c with { JoinedFrom = null })] };
        _desk.Store.Save([any], new Change(_desk.GetUtcNow(), "tests", "ingest", "", null));
        return any;
    }
}
