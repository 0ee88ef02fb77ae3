using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>When what a verb of result tells came about.</summary>
internal enum ResultTense
{
    /// <summary>It did: أدى, "left".</summary>
    Past,

    /// <summary>It may, or behind a denial did not: يؤدي.</summary>
    Present,

    /// <summary>It did, beside the act: مؤدياً.</summary>
    Participle,
}

/// <summary>A verb for what an act brought.</summary>
/// <param name="Tense">When.</param>
/// <param name="IsFall">True where whom it harmed stands right behind it: خلف قتيلاً.</param>
/// <param name="IsPreposition">True where its letters are a preposition's as well: خلف, behind.</param>
internal sealed record ResultVerb(ResultTense Tense, bool IsFall, bool IsPreposition)
{
    internal static Result<ResultVerb> Parse(string meaning)
    {
        var parts = meaning.Split(' ');
        return Token.Parse<ResultTense>(parts[0]) is { } tense && parts[1..].All(p => p is "falls" or "preposition")
            ? Result<ResultVerb>.Ok(new ResultVerb(tense, parts.Contains("falls"), parts.Contains("preposition")))
            : Meaning.Unknown<ResultVerb>(meaning, "past, present or participle, and falls or preposition where it is one");
    }
}
