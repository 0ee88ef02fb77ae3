namespace IncidentMap.Gazetteer.Suggest;

/// <summary>How what was typed fits a name, best first.</summary>
public enum SuggestionFit
{
    /// <summary>The whole name.</summary>
    Whole,

    /// <summary>The beginning of the name, its article left out or not.</summary>
    Start,

    /// <summary>The beginning of a later word of the name.</summary>
    Word,

    /// <summary>No name begins so; this one is what <see cref="IGazetteer.Resolve"/> makes of it.</summary>
    Resolved,

    /// <summary>No name begins so; the consonants of this one do, in whichever script.</summary>
    Sound,
}

/// <summary>A place that somebody who is still typing may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="MatchedName">The name of it that fits.</param>
/// <param name="Fit">How it fits.</param>
public sealed record Suggestion(Place Place, string MatchedName, SuggestionFit Fit);
