namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>The choices by which sentences are made: the same seed gives the same ones.</summary>
internal sealed class Dice(int seed)
{
    // Not for secrets: what matters is that a failure can be looked at again.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    internal T Pick<T>(params ReadOnlySpan<T> from) => from[_random.Next(from.Length)];

    internal bool Once(int in_) => _random.Next(in_) == 0;

    /// <summary>A number of people: small ones are the most.</summary>
    internal int Number() => Once(3) ? _random.Next(1, 40) : _random.Next(1, 9);
#pragma warning restore CA5394
}
