namespace IncidentMap.Cql;

/// <summary>
/// Kleene's three values: what is compared with a missing value is unknown, and so is its opposite. Only rows for which a filter is
/// true are selected.
/// </summary>
internal enum Truth : sbyte
{
    False = -1,
    Unknown = 0,
    True = 1,
}

/// <summary>Asked of a row.</summary>
internal delegate Truth Test(int row);

internal static class Truths
{
    internal static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    internal static Test Always(bool holds)
    {
        var truth = Of(holds);
        return _ => truth;
    }

    internal static Test Not(Test test) => row => (Truth)(-(sbyte)test(row));

    /// <summary>True while all are; false as soon as one is.</summary>
    internal static Test All(Test[] tests) => tests is [var one] ? one : row =>
    {
        var truth = Truth.True;
        foreach (var test in tests)
        {
            var next = test(row);
            if (next == Truth.False) return Truth.False;
            if (next < truth) truth = next;
        }
        return truth;
    };

    /// <summary>True as soon as one is; false while all are.</summary>
    internal static Test Any(Test[] tests) => tests is [var one] ? one : row =>
    {
        var truth = Truth.False;
        foreach (var test in tests)
        {
            var next = test(row);
            if (next == Truth.True) return Truth.True;
            if (next > truth) truth = next;
        }
        return truth;
    };
}
