using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;
using static IncidentMap.Core.Tests.Incidents.MadeUp;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class SnapshotTests
{
    private static IncidentSnapshot Of(params Incident[] incidents) => IncidentSnapshot.Build(incidents, 1);

    private static string[] Codes(IncidentSnapshot snapshot, string query) =>
        [.. snapshot.Select(IncidentFilter.Parse(FilterWordsTests.ReadQuery(query)).Value!).Select(r => snapshot[r].Incident.Code)];

    [Fact]
    public void Rows_stand_in_order_of_day_and_code()
    {
        var snapshot = Of(Incident("b", "2017-06-26"), Incident("c", "2016-01-01"), Incident("a", "2017-06-26"));
        Assert.Equal(["c", "a", "b"], Codes(snapshot, ""));
        Assert.Equal(1, snapshot.RowOf("a"));
        Assert.Equal(-1, snapshot.RowOf("z"));
    }

    [Fact]
    public void What_is_not_published_is_not_there() =>
        Assert.Equal(["a"], Codes(Of(Incident("a", "2017-01-01"), Incident("b", "2017-01-01") with { State = IncidentState.Proposed }, Incident("c", "2017-01-01") with { State = IncidentState.Withdrawn }), ""));

    [Fact]
    public void An_incident_of_several_days_matches_every_day_it_may_lie_on()
    {
        var snapshot = Of(Incident("month", "2017-06-01", "2017-06-30"), Incident("day", "2017-06-26"), Incident("old", "2017-05-01", "2017-05-03"));
        Assert.Equal(["month", "day"], Codes(snapshot, "from=2017-06-26&to=2017-06-26"));
        Assert.Equal(["month"], Codes(snapshot, "from=2017-06-30"));
        Assert.Equal(["month"], Codes(snapshot, "from=2017-06-01&to=2017-06-01"));
        Assert.Empty(Codes(snapshot, "from=2017-07-01"));
        Assert.Equal(["old", "month", "day"], Codes(snapshot, "to=2017-06-26"));
    }

    [Theory]
    [InlineData("killed=5..9", "exact,range,open")]
    [InlineData("killed=0..0", "zero")]
    [InlineData("killed=100..", "open")]
    [InlineData("killed=..0", "zero")]
    [InlineData("killed=0..", "exact,open,range,zero")]
    public void Ranges_that_overlap_match_and_unknown_counts_do_not(string query, string codes)
    {
        var snapshot = Of(Incident("zero", "2017-01-01", killed: Count.Exactly(0)), Incident("exact", "2017-01-01", killed: Count.Exactly(7)),
            Incident("range", "2017-01-01", killed: Count.Range(3, 5)), Incident("open", "2017-01-01", killed: Count.AtLeast(2)), Incident("unknown", "2017-01-01"));
        Assert.Equal(codes.Split(',').Order(), Codes(snapshot, query).Order());
    }

    [Theory]
    [InlineData("q=mayadin")]
    [InlineData("q=%D9%85%D9%8A%D8%A7%D8%AF%D9%8A%D9%86")]
    [InlineData("q=AL-MAYADIN%20strike")]
    [InlineData("q=Strike%20Mayadin")]
    public void Words_are_found_in_either_script_and_any_order(string query) =>
        Assert.Equal(["a"], Codes(Of(Incident("a", "2017-01-01"), Incident("b", "2017-01-01") with { Where = new() }), query));

    [Fact]
    public void Everything_that_lies_in_a_place_matches_it()
    {
        var snapshot = Of(Incident("a", "2017-01-01"), Incident("b", "2017-01-02") with { Where = new() { PlaceId = "im:z", Within = ["im:b"] } });
        Assert.Equal(["a"], Codes(snapshot, "place=im:a"));
        Assert.Equal(["a", "b"], Codes(snapshot, "place=im:b"));
        Assert.Equal(["b"], Codes(snapshot, "place=im:b&from=2017-01-02"));
        Assert.Empty(Codes(snapshot, "place=im:none"));
    }

    [Fact]
    public void Only_the_published_place_victims_apart_is_held()
    {
        var exact = Incident("a", "2017-01-01") with
        {
            PublishedWhere = new() { Point = new(40, 35), PlaceId = "im:gov", Accuracy = GeolocationAccuracy.Governorate },
            Victims = [new("Somebody", null)],
            OriginalRow = """{"lon":"40.45"}""",
        };
        var snapshot = Of(exact);
        var row = snapshot[0];
        Assert.Equal(new LonLat(40, 35), row.Incident.Where.Point);
        Assert.Empty(row.Incident.Victims);
        Assert.Null(row.Incident.OriginalRow);
        Assert.Equal(40, snapshot.Columns.Lon[0]);
        Assert.Empty(Codes(snapshot, "place=im:a"));
        Assert.Empty(Codes(snapshot, "q=mayadin"));
        Assert.Empty(Codes(snapshot, "accuracy=town"));
        Assert.Empty(Codes(snapshot, "bbox=40.4,35,40.5,35.1"));
    }

    [Fact]
    public void More_parties_than_bits_are_still_told_apart()
    {
        var incidents = Enumerable.Range(0, 100).Select(n => Incident($"i{n:000}", "2017-01-01") with { Parties = [new($"party-{n:000}", PartyBasis.Alleged)] }).ToArray();
        var snapshot = Of(incidents);
        for (var n = 0; n < 100; n++) Assert.Equal([$"i{n:000}"], Codes(snapshot, $"party=party-{n:000}"));
        Assert.Empty(Codes(snapshot, "party=nobody"));
    }

    [Fact]
    public void Buckets_and_totals_keep_unknown_and_open_ended_apart_from_zero()
    {
        var snapshot = Of(Incident("a", "2017-06-25", killed: Count.Range(3, 5)), Incident("b", "2017-06-26", killed: Count.AtLeast(2)),
            Incident("c", "2017-07-02"), Incident("d", "2017-07-03", killed: Count.Exactly(0)));
        var rows = snapshot.Select(IncidentFilter.Everything);
        Assert.Equal(new CountSum(5, 7, 1, 1), snapshot.Totals(rows).Killed);
        Assert.Equal(new CountSum(0, 0, 4, 0), snapshot.Totals(rows).CiviliansKilled);
        Assert.Equal(
            [
                new(Day("2017-06-19"), Day("2017-06-25"), 1, new(3, 5, 0, 0)),
                new(Day("2017-06-26"), Day("2017-07-02"), 2, new(2, 2, 1, 1)),
                new(Day("2017-07-03"), Day("2017-07-09"), 1, new(0, 0, 0, 0)),
            ],
            snapshot.Histogram(rows, TimeUnit.Week));
        Assert.Equal([2, 2], snapshot.Histogram(rows, TimeUnit.Month).Select(b => b.Incidents));
        Assert.Equal(4, Assert.Single(snapshot.Histogram(rows, TimeUnit.Year)).Incidents);
        Assert.Equal(4, snapshot.Histogram(rows, TimeUnit.Day).Count);
    }

    [Fact]
    public void A_week_starts_on_monday_in_every_year() => Prop.ForAll(Gen.Choose(0, DateOnly.MaxValue.DayNumber - 7).ToArbitrary(), n =>
    {
        var (start, end) = WeekOf(DateOnly.FromDayNumber(n));
        return start.DayOfWeek == DayOfWeek.Monday && end.DayNumber - start.DayNumber == 6 && start.DayNumber <= n && n <= end.DayNumber;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_snapshot_selects_exactly_what_the_definition_of_the_filter_matches() =>
        Prop.ForAll(Gen.Choose(0, 60).SelectMany(n => Any.ListOf(n)).ToArbitrary(), Filters.ToArbitrary(), (incidents, filter) =>
        {
            var snapshot = IncidentSnapshot.Build(incidents, 1);
            var selected = snapshot.Select(filter);
            var expected = Enumerable.Range(0, snapshot.Count).Where(r => filter.Matches(snapshot[r])).ToArray();
            return selected.SequenceEqual(expected) && snapshot.Count == incidents.Count(i => i.State == IncidentState.Published)
                && snapshot.Histogram(selected, TimeUnit.Month).Sum(b => b.Incidents) == selected.Length;
        }).QuickCheckThrowOnFailure();

    private static Gen<IncidentFilter> Filters { get; } =
        from form in Gen.Choose(0, 1023)
        from days in Gen.Two(Gen.Choose(new DateOnly(2016, 12, 20).DayNumber, new DateOnly(2017, 2, 20).DayNumber))
        from kind in Gen.Elements(Enum.GetValues<IncidentKind>())
        from grade in Gen.Elements(Enum.GetValues<Grade>())
        from tier in Gen.Elements(Enum.GetValues<GeolocationAccuracy>())
        from party in Gen.Elements("russia", "israel", "jordan")
        from place in Gen.Elements(Places)
        from word in Gen.Elements(Words)
        from killed in Gen.Two(Gen.Choose(0, 20))
        select new IncidentFilter
        {
            From = (form & 1) == 0 ? null : DateOnly.FromDayNumber(Math.Min(days.Item1, days.Item2)),
            To = (form & 2) == 0 ? null : DateOnly.FromDayNumber(Math.Max(days.Item1, days.Item2)),
            Kinds = (form & 28) == 28 ? new HashSet<IncidentKind> { kind, IncidentKind.Airstrike, IncidentKind.Unknown } : [],
            Grades = (form & 24) == 8 ? new HashSet<Grade> { grade, Grade.Fair } : [],
            Accuracy = (form & 48) == 16 ? tier : null,
            Parties = (form & 96) == 32 ? new HashSet<string> { party } : [],
            Place = (form & 192) == 64 ? place : null,
            Text = (form & 384) == 128 ? word : null,
            KilledMin = (form & 768) == 256 ? Math.Min(killed.Item1, killed.Item2) : null,
            KilledMax = (form & 512) == 512 ? Math.Max(killed.Item1, killed.Item2) : null,
            Bbox = (form & 516) == 4 ? new BBox(38, 34, 41, 35) : null,
        };

    private static (DateOnly Start, DateOnly End) WeekOf(DateOnly day)
    {
        var snapshot = Of(Incident("a", "2017-01-01") with { When = new() { Start = day, End = day } });
        var bucket = Assert.Single(snapshot.Histogram([0], TimeUnit.Week));
        return (bucket.Start, bucket.End);
    }
}
