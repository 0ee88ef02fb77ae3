using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Number words of both languages, in both genders and all cases.</summary>
internal static class NumberLexicon
{
    /// <summary>Words with a value; "x" before it multiplies what stands before.</summary>
    internal static readonly Lexicon<string> Values = LexiconFile.Read("number-values", Value);

    /// <summary>Words before a number that say how it is meant.</summary>
    internal static readonly Lexicon<string> Before = LexiconFile.OneOf("number-before", "about", "least", "more", "most", "many", "less");

    /// <summary>The word before the two ends of a range.</summary>
    internal static readonly Lexicon<bool> Between = LexiconFile.Set("number-between");

    /// <summary>Words after a number that leave it open.</summary>
    internal static readonly Lexicon<string> After = LexiconFile.OneOf("number-after", "least", "about");

    /// <summary>Names that hold a number: of broadcasters, roads, aircraft.</summary>
    internal static readonly Lexicon<bool> Names = LexiconFile.Set("number-names");

    /// <summary>Plurals without a number; the lowest number they can mean.</summary>
    internal static readonly Lexicon<int> Uncounted = LexiconFile.Read("number-uncounted", Meaning.Number);

    /// <summary>Words for people beside those told of before: "more", or by their "ordinal".</summary>
    internal static readonly Lexicon<string> More = LexiconFile.OneOf("number-more", "more", "ordinal");

    private static Result<string> Value(string text)
    {
        var number = Meaning.Number(text.TrimStart('x'));
        return number.IsOk ? Result<string>.Ok(text) : Meaning.Unknown<string>(text, "a number, or x and a number that multiplies what stands before");
    }
}
