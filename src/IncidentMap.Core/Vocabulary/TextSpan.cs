namespace IncidentMap;

/// <summary>A stretch of an original text, in UTF-16 code units, as .NET and JavaScript strings count them.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Index just past the last character.</summary>
    public int End => Start + Length;

    /// <summary>The words of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string In(string text) => text.Substring(Start, Length);
}
