namespace IncidentMap;

/// <summary>One thing wrong with an input: what it is, where it is, and what was expected.</summary>
/// <param name="Where">The field, filter word, or file position ("line 12, field lon") at fault.</param>
/// <param name="Message">One English sentence that names the bad value and the form that was expected.</param>
public sealed record Fault(string Where, string Message)
{
    /// <summary>Words of an input as a message may quote them: short, and without characters that break a line.</summary>
    public static string Quoted(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + "…";
        return string.Concat(start.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? '\uFFFD' : c));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Where}: {Message}";
}
