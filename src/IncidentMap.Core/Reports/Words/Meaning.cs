using System.Globalization;

namespace IncidentMap.Reports.Words;

/// <summary>Reads the meanings of lexicon lines; an unknown one is a fault that says what there is.</summary>
internal static class Meaning
{
    /// <summary>The token of an enum.</summary>
    internal static Result<T> Token<T>(string text) where T : struct, Enum =>
        IncidentMap.Token.Parse<T>(text) is { } value ? Result<T>.Ok(value) : Unknown<T>(text, string.Join(", ", IncidentMap.Token.All<T>()));

    /// <summary>Any lower-case kebab token.</summary>
    internal static Result<string> AnyToken(string text) =>
        text.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') ? Result<string>.Ok(text) : Unknown<string>(text, "a lower-case token such as us-led-coalition");

    /// <summary>A whole number.</summary>
    internal static Result<int> Number(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? Result<int>.Ok(value) : Unknown<int>(text, "a whole number");

    /// <summary>A fault that names the meanings there are.</summary>
    internal static Result<T> Unknown<T>(string text, string expected) =>
        Result<T>.Fail(new Fault("meaning", $"'{text}' is no meaning here; expected {expected}."));
}
