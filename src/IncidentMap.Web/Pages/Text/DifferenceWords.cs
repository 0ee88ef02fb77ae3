using static IncidentMap.Web.Pages.Text.Isolate;

namespace IncidentMap.Web.Pages.Text;

/// <summary>
/// The difference of two counts. Each is a range of what was said, so their difference is the range from the least to the most that
/// both allow: 42–70 against 10–20 is +22 to +60. Nothing is averaged, and an unknown count has no difference.
/// </summary>
public static class DifferenceWords
{
    /// <summary>"+22 to +60", "+5" for equal ends, "at least +3", "at most −2", "unknown".</summary>
    /// <param name="shown">The count that is compared.</param>
    /// <param name="other">What it is compared with.</param>
    /// <param name="language">The language.</param>
    public static string Of(Count? shown, Count? other, Language language)
    {
        if (shown is null || other is null) return Labels.UnknownCount.In(language);
        long? least = other.Max is { } theirs ? shown.Min - (long)theirs : null;
        long? most = shown.Max is { } ours ? ours - (long)other.Min : null;
        return (least, most) switch
        {
            (null, null) => Labels.UnknownCount.In(language),
            ({ } low, null) => $"{Labels.AtLeast.In(language)} {Signed(low)}",
            (null, { } high) => $"{ViewLabels.AtMost.In(language)} {Signed(high)}",
            ({ } low, { } high) when low == high => Signed(low),
            ({ } low, { } high) => language == Language.Ar ? $"من {Signed(low)} إلى {Signed(high)}" : $"{Signed(low)} to {Signed(high)}",
        };
    }

    /// <summary>An exact difference with its sign: "+5", "−5", "0".</summary>
    public static string Signed(long number) => Ltr(number switch
    {
        > 0 => $"+{Number(number)}",
        < 0 => $"−{Number(-number)}",
        _ => "0",
    });
}
