using IncidentMap.Incidents;
using IncidentMap.Tests;

namespace IncidentMap.Storage.Tests;

/// <summary>What every engine must answer. An engine's tests derive from this class and open an empty store.</summary>
public abstract class StoreContract : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 2, 12, 0, 0, TimeSpan.Zero);

    private readonly Lazy<IIncidentStore> _store;

    protected StoreContract() => _store = new Lazy<IIncidentStore>(Open);

    protected IIncidentStore Store => _store.Value;

    protected abstract IIncidentStore Open();

    public virtual void Dispose()
    {
        if (_store.IsValueCreated) Store.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void What_is_saved_is_found_whole_by_id_and_by_code()
    {
        var incidents = Enumerable.Range(0, 60).Select(AnyIncident.From).DistinctBy(i => i.Code).ToList();
        Assert.Equal(incidents.Count, Store.Save(incidents, Change()));
        foreach (var incident in incidents)
        {
            Assert.Equivalent(incident, Store.Find(incident.Id), strict: true);
            Assert.Equal(incident.Id, Store.FindByCode(incident.Code)?.Id);
        }
    }

    [Fact]
    public void What_was_written_since_a_mark_is_given_once_as_it_is_now_and_nothing_else()
    {
        Store.Save([Incident(1), Incident(2), Incident(3)], Change());
        var mark = Store.Mark;
        Assert.Empty(Store.WrittenSince(mark, 10)!);
        Store.Save([Incident(2) with { TitleEn = "first" }, Incident(4)], Change("edit"));
        Store.Save([Incident(2) with { TitleEn = "second" }], Change("edit"));
        Assert.Equal([("second", Incident(2).Id), (Incident(4).TitleEn, Incident(4).Id)],
            Store.WrittenSince(mark, 10)!.Select(i => (i.TitleEn, i.Id)).OrderBy(i => i.Id == Incident(4).Id));
        Assert.Null(Store.WrittenSince(mark, 1));
        Assert.Empty(Store.WrittenSince(Store.Mark, 0)!);
    }

    [Fact]
    public void The_latest_changes_of_all_incidents_come_first()
    {
        Store.Save([Incident(1), Incident(2)], Change());
        Store.Save([Incident(1) with { TitleEn = "edited" }], Change("edit"));
        Assert.Equal([Incident(1).Id, Incident(2).Id, Incident(1).Id], Store.LatestChanges(10).Select(c => c.Incident));
        Assert.Equal((Incident(1).Id, Noon), Assert.Single(Store.LatestChanges(1)));
    }

    [Fact]
    public void Every_incident_of_many_comes_in_the_order_of_day_and_code()
    {
        var incidents = Enumerable.Range(0, 3000).Select(n => AnyIncident.From(1) with { Id = new Guid(n + 1, 0, 0, new byte[8]), Code = $"c{n * 7919 % 3000:0000}", State = IncidentState.Published }).ToList();
        Store.Save(incidents, Change());
        Assert.Equal(incidents.Select(i => i.Code).Order(StringComparer.Ordinal), Store.All(IncidentState.Published).Select(i => i.Code));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_batch_that_is_committed_keeps_what_saving_keeps(bool isEmpty)
    {
        var incidents = Enumerable.Range(0, 60).Select(AnyIncident.From).DistinctBy(i => i.Code).ToList();
        if (!isEmpty) Store.Save([incidents[0]], Change());
        var version = Store.Version;
        using (var batch = Store.BeginBatch(Change()))
        {
            foreach (var incident in incidents.Skip(isEmpty ? 0 : 1)) batch.Add(incident);
            Assert.Equal(isEmpty ? null : incidents[0].Id, batch.Find(incidents[0].Id)?.Id);
            Assert.Null(Store.Find(incidents[1].Id));
            Assert.Equal(incidents.Count - (isEmpty ? 0 : 1), batch.Commit());
        }
        Assert.True(Store.Version > version);
        Assert.Equivalent(incidents.OrderBy(i => i.Id), Store.FindMany([.. incidents.Select(i => i.Id), Guid.NewGuid()]).OrderBy(i => i.Id), strict: true);
        foreach (var incident in incidents) Assert.Equal([Change()], Store.History(incident.Id));
        var named = incidents.First(i => i.JoinedInto is null && i.Claims.Any(c => c.RecordId is not null));
        var claim = named.Claims.First(c => c.RecordId is not null);
        Assert.Equal(named.Id, Store.FindByRecord(claim.Origin, claim.RecordId!)?.Id);
        Assert.Equal(0, Store.Save(incidents, Change("edit")));
    }

    [Fact]
    public void A_batch_that_is_not_committed_leaves_nothing()
    {
        Store.Save([Incident(1)], Change());
        var version = Store.Version;
        using (var batch = Store.BeginBatch(Change())) batch.Add(Incident(2));
        Assert.Null(Store.Find(Incident(2).Id));
        Assert.Equal(version, Store.Version);
        Assert.Equal(1, Store.Save([Incident(2)], Change()));
    }

    [Fact]
    public void A_batch_breaks_no_rule_of_the_engine()
    {
        Store.Save([Incident(1)], Change());
        using (var batch = Store.BeginBatch(Change()))
        {
            batch.Add(Incident(2) with { Code = Incident(1).Code });
            Assert.Throws<StoreException>(() => batch.Commit());
        }
        Assert.Null(Store.Find(Incident(2).Id));
    }

    [Fact]
    public void What_is_not_there_is_null_or_empty()
    {
        Assert.Null(Store.Find(Guid.NewGuid()));
        Assert.Null(Store.FindByCode("SY-2017-06-26-1"));
        Assert.Null(Store.FindReport("abc"));
        Assert.Null(Store.FindByRecord("airwars", "CS1"));
        Assert.Empty(Store.FindByReport("abc"));
        Assert.Empty(Store.History(Guid.NewGuid()));
        Assert.Empty(Store.All(IncidentState.Published));
    }

    [Fact]
    public void The_same_incident_again_changes_nothing()
    {
        Store.Save([Incident(1)], Change());
        var version = Store.Version;
        Assert.Equal(0, Store.Save([Incident(1)], Change("edit")));
        Assert.Equal(version, Store.Version);
        Assert.Equal(["ingest"], Store.History(Incident(1).Id).Select(c => c.Action));
    }

    [Fact]
    public void A_change_is_stored_with_who_when_and_why_and_the_version_grows()
    {
        Store.Save([Incident(1)], Change());
        var version = Store.Version;
        var why = new Change(Noon, "Zeina <b>", "withdraw", "state: proposed → withdrawn", "told twice; 'quoted'");
        Assert.Equal(1, Store.Save([Incident(1) with { State = IncidentState.Withdrawn, StateReason = why.Reason }], why));
        Assert.True(Store.Version > version);
        Assert.Equal([Change(), why], Store.History(Incident(1).Id));
        Assert.Equal("told twice; 'quoted'", Store.Find(Incident(1).Id)!.StateReason);
    }

    [Fact]
    public void Claims_and_figures_that_an_edit_takes_away_are_gone()
    {
        Store.Save([Incident(1) with { Claims = [Claim("a", "r1"), Claim("b", "r2")] }], Change());
        Store.Save([Incident(1) with { Claims = [Claim("b", "r2")] }], Change("edit"));
        Assert.Empty(Store.FindByReport("r1"));
        Assert.Single(Store.FindByReport("r2"));
    }

    [Fact]
    public void States_are_listed_apart_by_date_then_code()
    {
        var days = new[] { 3, 1, 2, 1 };
        var incidents = days.Select((day, i) => Incident(i) with
        {
            When = new When { Start = new DateOnly(2017, 6, day), End = new DateOnly(2017, 6, day) },
            State = IncidentState.Published,
        }).ToList();
        Store.Save([.. incidents, Incident(9)], Change());
        Assert.Equal(["SY-1", "SY-3", "SY-2", "SY-0"], Store.All(IncidentState.Published).Select(i => i.Code));
        Assert.Equal(["SY-9"], Store.All(IncidentState.Proposed).Select(i => i.Code));
    }

    [Fact]
    public void Incidents_are_found_by_the_report_and_by_the_record_they_came_from()
    {
        Store.Save([Incident(1) with { Claims = [Claim("a", "r1")] }, Incident(2) with { Claims = [Claim("a", "r1"), Claim("b", null, "CS1094")] }], Change());
        Assert.Equal(["SY-1", "SY-2"], Store.FindByReport("r1").Select(i => i.Code));
        Assert.Equal("SY-2", Store.FindByRecord("sohr", "CS1094")?.Code);
        Assert.Null(Store.FindByRecord("airwars", "CS1094"));
    }

    [Theory]
    [InlineData("2017-06-25", "2017-06-25", false)]
    [InlineData("2017-06-25", "2017-06-26", true)]
    [InlineData("2017-06-27", "2017-06-27", true)]
    [InlineData("2017-06-28", "2017-06-30", true)]
    [InlineData("2017-06-29", "2017-06-30", false)]
    [InlineData("2017-01-01", "2017-12-31", true)]
    public void Incidents_that_share_a_day_with_a_span_are_found(string from, string to, bool found)
    {
        Store.Save([Incident(1) with { When = new When { Start = new DateOnly(2017, 6, 26), End = new DateOnly(2017, 6, 28) } }], Change());
        Assert.Equal(found, Store.Overlapping(Day(from), Day(to)).Count == 1);
    }

    [Fact]
    public void A_save_is_all_or_nothing()
    {
        Store.Save([Incident(1)], Change());
        var version = Store.Version;
        var taken = Incident(2) with { Code = "SY-1" };
        var fault = Assert.Throws<StoreException>(() => Store.Save([Incident(3), taken], Change()));
        Assert.Contains("SY-1", fault.Message, StringComparison.Ordinal);
        Assert.Null(Store.Find(Incident(3).Id));
        Assert.Equal(version, Store.Version);
    }

    [Fact]
    public void What_could_not_be_read_back_is_refused_and_harms_nothing()
    {
        var good = AnyIncident.From(1);
        var bad = AnyIncident.From(2) with { Claims = [new Claim { Id = "c1", Speaker = "A", Origin = "a", Url = "javascript:alert(1)" }] };
        Assert.Throws<ArgumentException>(() => Store.Save([good, bad], Change()));
        Assert.Null(Store.Find(good.Id));
        Assert.Equal(1, Store.Save([good], Change()));
        Assert.NotNull(Store.Find(good.Id));
    }

    [Fact]
    public void The_next_code_of_a_day_is_one_above_the_highest_even_beyond_nine()
    {
        var day = new DateOnly(2017, 6, 26);
        Assert.Equal("SY-2017-06-26-1", Store.NextCode(day));
        foreach (var n in new[] { 2, 9, 10 }) Store.Save([Incident(n) with { Code = $"SY-2017-06-26-{n}" }], Change());
        Assert.Equal("SY-2017-06-26-11", Store.NextCode(day));
        Assert.Equal("SY-2017-06-27-1", Store.NextCode(day.AddDays(1)));
    }

    [Fact]
    public void A_report_is_kept_unchanged_however_often_it_comes()
    {
        var report = new Report
        {
            Sha256 = new string('a', 64),
            Text = "غارة <b>\0 😀",
            Publisher = "A",
            Url = "https://example.org/1",
            Language = "ar",
            PublishedAt = Noon,
            PublishedOn = new DateOnly(2026, 1, 2),
            Received = Noon.AddHours(1),
            IsSample = true,
        };
        Assert.True(Store.SaveReport(report));
        var version = Store.Version;
        Assert.False(Store.SaveReport(report with { Publisher = "B", Text = "other" }));
        Assert.Equal(report, Store.FindReport(report.Sha256));
        Assert.Equal(version, Store.Version);
    }

    [Fact]
    public void A_report_and_what_was_read_from_it_are_kept_together_or_not_at_all()
    {
        var report = new Report { Sha256 = new string('b', 64), Text = "text", Language = "en", Received = Noon };
        var taken = Incident(1) with { Id = Guid.CreateVersion7() };
        Store.Save([Incident(1)], Change());
        Assert.Equal(ReportOutcome.Changed, Store.SaveReport(report, [New(Incident(2)), New(taken)]));
        Assert.Null(Store.FindReport(report.Sha256));
        Assert.Null(Store.Find(Incident(2).Id));

        Assert.Equal(ReportOutcome.Saved, Store.SaveReport(report, [New(Incident(2))]));
        var version = Store.Version;
        Assert.Equal(ReportOutcome.Held, Store.SaveReport(report, [New(Incident(3))]));
        Assert.Null(Store.Find(Incident(3).Id));
        Assert.Equal(version, Store.Version);
    }

    [Fact]
    public void A_decision_is_written_only_while_the_incident_is_what_it_was_made_from()
    {
        Store.Save([Incident(1), Incident(2)], Change());
        var accepted = Incident(1) with { State = IncidentState.Published };
        Assert.True(Store.TrySave([new Revision(Incident(1), accepted, Change("accept"))]));
        var version = Store.Version;
        Assert.False(Store.TrySave([new Revision(Incident(2), Incident(2) with { Target = "school" }, Change("edit")), new Revision(Incident(1), Incident(1) with { Target = "school" }, Change("edit"))]));
        Assert.Equal((version, null), (Store.Version, Store.Find(Incident(2).Id)!.Target));
        Assert.Equal(["ingest"], Store.History(Incident(2).Id).Select(c => c.Action));
        Assert.False(Store.TrySave([New(Incident(1))]));
        Assert.True(Store.TrySave([new Revision(accepted, accepted with { Target = "school" }, Change("edit"))]));
    }

    [Fact]
    public void Of_several_decisions_at_once_each_builds_on_the_one_before_it()
    {
        var joined = Incident(1) with { State = IncidentState.Withdrawn, JoinedInto = Incident(2).Id };
        Assert.True(Store.TrySave([New(Incident(1)), new Revision(Incident(1), joined, Change("join"))]));
        Assert.Equal(["ingest", "join"], Store.History(joined.Id).Select(c => c.Action));
        Assert.Equivalent(Incident(1), Store.Before(joined.Id, 1), strict: true);
    }

    [Fact]
    public async Task Of_many_who_decide_at_once_from_the_same_state_exactly_one_is_heard()
    {
        Store.Save([Incident(1)], Change());
        var stop = TestContext.Current.CancellationToken;
        var heard = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => Task.Run(() => Store.TrySave([new Revision(Incident(1), Incident(1) with { Target = $"target-{n}" }, Change("edit"))]), stop)));
        Assert.Single(heard, h => h);
        Assert.Equal(2, Store.History(Incident(1).Id).Count);
    }

    [Fact]
    public void Each_change_keeps_the_incident_as_it_was_before_it()
    {
        var any = AnyIncident.From(3);
        Store.Save([any], Change());
        Store.Save([any with { Target = "school" }], Change("edit"));
        Store.Save([any with { Target = "market", Claims = [] }], Change("edit"));
        Assert.Null(Store.Before(any.Id, 0));
        Assert.Equivalent(any, Store.Before(any.Id, 1), strict: true);
        Assert.Equal("school", Store.Before(any.Id, 2)!.Target);
        Assert.Null(Store.Before(any.Id, 3));
        Assert.Null(Store.Before(any.Id, -1));
    }

    [Fact]
    public void A_record_that_was_joined_is_not_found_by_the_claims_that_are_told_elsewhere()
    {
        Store.Save([Incident(1) with { Claims = [Claim("a", "r1", "CS1")] }, Incident(2) with { Claims = [Claim("a", "r1", "CS1")], State = IncidentState.Withdrawn, JoinedInto = Incident(1).Id }], Change());
        Assert.Equal("SY-1", Assert.Single(Store.FindByReport("r1")).Code);
        Assert.Equal("SY-1", Store.FindByRecord("sohr", "CS1")!.Code);
        Assert.Single(Store.Find(Incident(2).Id)!.Claims);
    }

    [Fact]
    public void Names_that_look_like_SQL_are_only_names()
    {
        const string name = "'); DROP TABLE incident; --";
        Store.Save([Incident(1) with { TitleEn = name, Target = "prison" }], Change());
        Assert.Equal(name, Store.Find(Incident(1).Id)!.TitleEn);
        Assert.Null(Store.FindByCode(name));
    }

    [Fact]
    public async Task Many_writers_and_readers_at_once_lose_nothing()
    {
        var stop = TestContext.Current.CancellationToken;
        var writers = Enumerable.Range(0, 8).Select(w => Task.Run(() => Store.Save([.. Enumerable.Range(w * 20, 20).Select(Incident)], Change()), stop));
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Store.All(IncidentState.Proposed).Count() % 20, stop));
        var counts = await Task.WhenAll([.. readers, .. writers]);
        Assert.All(counts[..4], partOfASave => Assert.Equal(0, partOfASave));
        Assert.Equal(160, Store.All(IncidentState.Proposed).Count());
    }

    protected static Incident Incident(int number) => new()
    {
        Id = new Guid(number, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, 0, 1]),
        Code = $"SY-{number}",
        When = new When { Start = new DateOnly(2017, 6, 26), End = new DateOnly(2017, 6, 26) },
        Where = new Where { Point = new LonLat(40.45, 35.02), Accuracy = GeolocationAccuracy.Town },
        TitleEn = $"Incident {number}",
        TitleAr = $"حادثة {number}",
    };

    private static Revision New(Incident incident) => new(null, incident, Change());

    protected static Change Change(string action = "ingest") => new(Noon, "tests", action, "new", null);

    private static Claim Claim(string id, string? report, string? record = null) => new()
    {
        Id = id,
        Speaker = "SOHR",
        Origin = "sohr",
        ReportId = report,
        RecordId = record,
        Figures = [new Figure { Id = "f", Outcome = Outcome.Killed, Count = Count.Exactly(1) }],
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);
}
