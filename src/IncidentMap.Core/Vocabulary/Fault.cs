namespace IncidentMap;

/// <summary>One thing wrong with an input: what it is, where it is, and what was expected.</summary>
/// <param name="Where">The field, filter word, or file position ("line 12, field lon") at fault.</param>
/// <param name="Message">One English sentence that names the bad value and the form that was expected.</param>
public sealed record Fault(string Where, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {Message}";
}
