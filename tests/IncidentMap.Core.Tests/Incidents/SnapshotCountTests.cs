using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Incidents;

namespace IncidentMap.Core.Tests.Incidents;

public sealed class SnapshotCountTests
{
    [Fact]
    public void Dates_and_a_box_count_what_choosing_the_rows_would() => Prop.ForAll(MadeUp.Any.ListOf().ToArbitrary(), made =>
    {
        // The same rows again on other days, so that whole groups of eight are counted and some are left over.
        Incident[] all = [.. made.DistinctBy(i => i.Code), .. made.DistinctBy(i => i.Code).SelectMany(i => Enumerable.Range(1, 13).Select(n => i with { Code = $"{i.Code}-{n}", Id = Guid.NewGuid() }))];
        var snapshot = IncidentSnapshot.Build(all, 1);
        var days = snapshot.Columns.StartDay.ToArray();
        foreach (var day in days.DefaultIfEmpty(17_000).Distinct().Take(3))
        {
            foreach (var box in new BBox?[] { null, new BBox(-180, -90, 180, 90), new BBox(36, 33, 40.45, 35.02), new BBox(1, 1, 2, 2), snapshot.Columns.BoundsOf(snapshot.Select(OfDay(day))) })
            {
                foreach (var unit in Enum.GetValues<TimeUnit>())
                {
                    AssertSame(snapshot, new IncidentFilter { Bbox = box, From = SnapshotColumns.DateOf(day), To = SnapshotColumns.DateOf(day).AddDays(40) }, unit);
                    AssertSame(snapshot, new IncidentFilter { Bbox = box, To = SnapshotColumns.DateOf(day) }, unit);
                    AssertSame(snapshot, new IncidentFilter { Bbox = box }, unit);
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [Fact]
    public void Any_other_word_is_counted_too()
    {
        var snapshot = IncidentSnapshot.Build([MadeUp.Incident("A", "2017-01-01", killed: Count.Exactly(3)), MadeUp.Incident("B", "2017-02-01", killed: Count.AtLeast(9))], 1);
        AssertSame(snapshot, new IncidentFilter { KilledMin = 5 }, TimeUnit.Month);
    }

    [Fact]
    public void Zero_or_more_opens_the_sum_and_counts_among_the_unknown()
    {
        Count?[] told = [Count.AtLeast(0), Count.Exactly(0), null, Count.AtLeast(5), Count.Range(0, 4)];
        var snapshot = IncidentSnapshot.Build(Enumerable.Range(0, 40).Select(n => MadeUp.Incident($"SY-2017-01-01-{n + 1}", "2017-01-01", killed: told[n % 5])), 1);
        AssertSame(snapshot, new IncidentFilter { From = new(2017, 1, 1) }, TimeUnit.Year);
        Assert.Equal(new CountSum(40, 72, 16, 16), snapshot.Totals(snapshot.Select(new IncidentFilter())).Killed);
    }

    [Fact]
    public void A_border_parts_points_that_lie_nearer_to_it_than_single_precision_can_tell()
    {
        const double Lon = 36.700000001, Lat = 35.100000001;
        double[] around = [Math.BitDecrement(Lon), Lon, Math.BitIncrement(Lon)];
        var snapshot = IncidentSnapshot.Build(Enumerable.Range(0, 24).Select(n => MadeUp.Incident($"SY-2017-01-01-{n + 1}", "2017-01-01", killed: Count.Exactly(1 << n)) with
        {
            Where = new() { Point = new(around[n % 3], Lat), Accuracy = GeolocationAccuracy.Exact },
        }), 1);
        foreach (var box in new BBox[] { new(Lon, 30, 40, 40), new(30, 30, Lon, 40), new(30, Lat, 40, 40), new(30, 30, 40, Lat), new(Lon, Lat, Lon, Lat) })
            AssertSame(snapshot, new IncidentFilter { Bbox = box }, TimeUnit.Year);
    }

    private static IncidentFilter OfDay(int day) => new() { From = SnapshotColumns.DateOf(day), To = SnapshotColumns.DateOf(day) };

    private static void AssertSame(IncidentSnapshot snapshot, IncidentFilter filter, TimeUnit unit)
    {
        var rows = snapshot.Select(filter);
        // By one thread, and by as many as there are.
        foreach (var counted in new[] { SnapshotCount.Of(snapshot, filter, unit), SnapshotCount.Of(snapshot, filter, unit, ofThread: 16) })
        {
            Assert.Equal(snapshot.Totals(rows), counted.Totals);
            Assert.Equal(snapshot.Histogram(rows, unit), counted.Buckets);
        }
    }
}
