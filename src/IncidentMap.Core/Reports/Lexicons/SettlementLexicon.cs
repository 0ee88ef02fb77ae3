using IncidentMap.Reports.Places;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words by which a name is known for the name of a settlement, whether or not a gazetteer holds it.</summary>
internal static class SettlementLexicon
{
    /// <summary>Before a name or a list of names.</summary>
    internal static readonly Lexicon<SettlementHead> Heads = LexiconFile.Read("settlement-heads", Meaning.Token<SettlementHead>);

    /// <summary>After a name.</summary>
    internal static readonly Lexicon<bool> Tails = LexiconFile.Set("settlement-tails");

    /// <summary>What may stand where a name would and is none.</summary>
    internal static readonly Lexicon<bool> NotNames = LexiconFile.Set("settlement-not-names");

    /// <summary>First words of names of two.</summary>
    internal static readonly Lexicon<bool> Beginnings = LexiconFile.Set("settlement-beginnings");
}
