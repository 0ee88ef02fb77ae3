using IncidentMap.Incidents;

namespace IncidentMap.Web.Api;

/// <summary>A sum of people in an answer. Null, not zero, where no count is known.</summary>
/// <param name="Min">Sum of the lower ends.</param>
/// <param name="Max">Sum of the upper ends; null when one of them is open.</param>
/// <param name="Unknown">Incidents without a count, or with no more than "zero or more".</param>
/// <param name="OpenEnded">Counts without an upper end, "zero or more" among them.</param>
internal sealed record PeopleAnswer(long? Min, long? Max, int Unknown, int OpenEnded)
{
    internal static PeopleAnswer Of(CountSum sum, int incidents)
    {
        var known = incidents > sum.Unknown;
        return new(known ? sum.Min : null, known && sum.OpenEnded == 0 ? sum.Max : null, sum.Unknown, sum.OpenEnded);
    }
}

/// <summary>One bucket: its days, both inclusive, how many incidents start in it, and their killed.</summary>
internal sealed record BucketAnswer(DateOnly Start, DateOnly End, int Incidents, PeopleAnswer Killed);

/// <summary>The histogram of a filter; only buckets that hold an incident, oldest first.</summary>
internal sealed record HistogramAnswer(string By, string Query, string Filter, int Incidents, PeopleAnswer Killed, PeopleAnswer CiviliansKilled, IEnumerable<BucketAnswer> Buckets)
{
    internal static HistogramAnswer Of(IncidentSnapshot snapshot, IncidentFilter filter, TimeUnit unit)
    {
        var (totals, buckets) = SnapshotCount.Of(snapshot, filter, unit);
        return new(
            Token.Of(unit), filter.ToQuery(), filter.Describe("en"), totals.Incidents,
            PeopleAnswer.Of(totals.Killed, totals.Incidents), PeopleAnswer.Of(totals.CiviliansKilled, totals.Incidents),
            buckets.Select(b => new BucketAnswer(b.Start, b.End, b.Incidents, PeopleAnswer.Of(b.Killed, b.Incidents))));
    }
}
