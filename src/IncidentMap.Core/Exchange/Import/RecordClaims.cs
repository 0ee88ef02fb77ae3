using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange.Import;

/// <summary>A source that a record names.</summary>
/// <param name="Speaker">Who.</param>
/// <param name="Day">When, if said.</param>
/// <param name="Url">Where; only http and https are kept.</param>
internal sealed record CitedSource(string Speaker, DateOnly? Day = null, string? Url = null);

/// <summary>
/// The claims of a record of a data set: its own with its figures, after those that it cites, which have none. The cited ones are of the
/// record's origin: that they say so is known from the record alone, and they must not make two origins out of one.
/// </summary>
internal static class RecordClaims
{
    internal static IReadOnlyList<Claim> Of(Claim own, IEnumerable<CitedSource> cited) =>
    [
        .. cited.Where(c => c.Speaker.Trim().Length > 0).DistinctBy(c => (c.Speaker, c.Day, c.Url)).Select((source, i) => new Claim
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"s{i + 1}"),
            Speaker = source.Speaker.Trim(),
            Origin = own.Origin,
            Publisher = own.Publisher,
            Url = WebAddress.IsSafe(source.Url) ? source.Url : null,
            AssertedOn = source.Day,
        }),
        own,
    ];
}
