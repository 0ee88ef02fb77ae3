namespace IncidentMap.Incidents;

/// <summary>Where a piece of bytes stands on a <see cref="ByteTape"/>.</summary>
/// <param name="Start">Its first byte.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct TapeSpan(long Start, int Length)
{
    internal long End => Start + Length;

    /// <summary>The same piece where what holds it begins at a place of a longer tape.</summary>
    internal TapeSpan From(long start) => this with { Start = start + Start };
}
