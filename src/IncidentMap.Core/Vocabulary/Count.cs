namespace IncidentMap;

/// <summary>
/// A number of people as somebody stated it. Null is not zero: a count that nobody gave is a null <see cref="Count"/>,
/// "nobody was killed" is <c>Exactly(0)</c>.
/// </summary>
public sealed record Count
{
    private Count(int min, int? max, int? best, string? words) => (Min, Max, Best, Words) = (min, max, best, words);

    /// <summary>The lowest number stated (people), zero or more.</summary>
    public int Min { get; }

    /// <summary>The highest number stated (people); null when the count is open-ended ("at least 5", "a number of wounded").</summary>
    public int? Max { get; }

    /// <summary>The speaker's own best figure within the range, where one is given.</summary>
    public int? Best { get; }

    /// <summary>The words of the source, verbatim, where there is a text.</summary>
    public string? Words { get; init; }

    /// <summary>True when no upper end was stated.</summary>
    public bool IsOpenEnded => Max is null;

    /// <summary>
    /// True for "zero or more", which bounds nothing: a record that counts civilians only and allows that there were none says so of
    /// all killed. The number is then not known.
    /// </summary>
    public bool SaysNothing => Min == 0 && Max is null;

    /// <summary>Exactly <paramref name="number"/> people.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count Exactly(int number, string? words = null) => Range(number, number, null, words);

    /// <summary>At least <paramref name="number"/> people, with no upper end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Count AtLeast(int number, string? words = null) => Range(number, null, null, words);

    /// <summary>Between two numbers; a null <paramref name="max"/> is open-ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or the upper end is below the lower.</exception>
    public static Count Range(int min, int? max, int? best = null, string? words = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(min);
        if (max is { } m) ArgumentOutOfRangeException.ThrowIfLessThan(m, min, nameof(max));
        return new Count(min, max, best, words);
    }

    /// <summary>Both counts together: the ends add up, and one open end leaves the sum open.</summary>
    public Count Plus(Count other) => Range(checked(Min + other.Min), Max + other.Max);

    /// <summary>The span from the lower of the two lower ends to the higher of the two upper ends.</summary>
    public Count Spanning(Count other) =>
        Range(Math.Min(Min, other.Min), Max is { } a && other.Max is { } b ? Math.Max(a, b) : null);

    /// <summary>"57", "42–70" or "5+"; for logs and tests, pages use their own wording.</summary>
    public override string ToString() => Max is null ? $"{Min}+" : Max == Min ? $"{Min}" : $"{Min}–{Max}";
}
