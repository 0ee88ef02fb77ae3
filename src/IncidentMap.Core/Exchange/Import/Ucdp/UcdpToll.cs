using System.Globalization;
using System.Text.RegularExpressions;

namespace IncidentMap.Exchange.Import.Ucdp;

/// <summary>
/// The three numbers of a record. In some records high lies below low. A range runs from the lower to the higher number, so of those the count
/// keeps the three in words, and nothing that the record states is lost.
/// </summary>
/// <param name="Low">The record's low.</param>
/// <param name="Best">The record's best.</param>
/// <param name="High">The record's high.</param>
internal readonly partial record struct UcdpToll(int Low, int Best, int High)
{
    internal bool IsTurned => High < Low;

    internal Count Count => IsTurned
        ? Count.Range(High, Low, Best, string.Create(CultureInfo.InvariantCulture, $"low {Low}, best {Best}, high {High}"))
        : Count.Range(Low, High, Best);

    /// <summary>The three numbers of a stored count.</summary>
    internal static UcdpToll Of(Count count) =>
        Words().Match(count.Words ?? "") is { Success: true } told
            ? new(Number(told.Groups[1]), Number(told.Groups[2]), Number(told.Groups[3]))
            : new(count.Min, count.Best ?? count.Min, count.Max ?? count.Min);

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\Alow (\d{1,10}), best (\d{1,10}), high (\d{1,10})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
