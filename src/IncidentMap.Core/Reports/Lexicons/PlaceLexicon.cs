using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words beside place names.</summary>
internal static class PlaceLexicon
{
    /// <summary>Before a name: what the name is of.</summary>
    internal static readonly Lexicon<PlaceContext> Before = LexiconFile.Read("place-before", Meaning.Token<PlaceContext>);

    /// <summary>After a name.</summary>
    internal static readonly Lexicon<PlaceContext> After = LexiconFile.Read("place-after", Meaning.Token<PlaceContext>);

    /// <summary>Directions of the compass, as bearings in degrees from north.</summary>
    internal static readonly Lexicon<int> Compass = LexiconFile.Read("place-compass", Meaning.Number);

    /// <summary>Places of other countries at war, by the code of the country.</summary>
    internal static readonly Lexicon<string> Abroad = LexiconFile.Read("place-abroad", Meaning.AnyToken);

    /// <summary>The other countries at war by their own names, and parts of one ("strip").</summary>
    internal static readonly Lexicon<string> Countries = LexiconFile.OneOf("place-countries", "country", "strip");

    /// <summary>Nouns behind a name for a house where one works ("work"), a street or what else is named so ("street"), or "both".</summary>
    internal static readonly Lexicon<string> Houses = LexiconFile.OneOf("place-houses", "work", "street", "both");

    /// <summary>Those who live in a place ("people") or govern it ("office"), and how a text calls the place of which it named them ("there").</summary>
    internal static readonly Lexicon<string> Peoples = LexiconFile.OneOf("place-peoples", "people", "office", "there");

    /// <summary>Words that hand the act to the place that follows.</summary>
    internal static readonly Lexicon<bool> Struck = LexiconFile.Set("place-struck");

    /// <summary>Verbs before a building or behind it by which it was hit itself.</summary>
    internal static readonly Lexicon<string> Hits = LexiconFile.OneOf("place-hits", "before", "behind", "both");

    /// <summary>Words within a sentence behind which another place is told of.</summary>
    internal static readonly Lexicon<bool> Turns = LexiconFile.Set("place-turns");

    /// <summary>True for the name in "near X", قرب قرية X, على أطراف مدينة X: the place to which the act is laid; not in "east of X".</summary>
    internal static bool IsNear(WordList words, int name) => IsNearness(words, name - 1) || IsNearness(words, name - 2) && Before.Has(words, name - 1);

    private static bool IsNearness(WordList words, int at) => at >= 0 && words[at].Form is "near" or "قرب" or "اطراف" or "محيط" or "مشارف";
}
