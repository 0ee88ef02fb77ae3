using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words for strikes and weapons; those that sport and business use too are weak evidence.</summary>
internal static class StrikeLexicon
{
    internal static readonly Lexicon<IncidentKind> Strong = LexiconFile.Read("strike-strong", Meaning.Token<IncidentKind>);

    /// <summary>Phrases that hold such a word and tell of no strike: a ceasefire, a fire put out.</summary>
    internal static readonly Lexicon<bool> None = LexiconFile.Set("strike-none");

    /// <summary>Words that mean a strike only among others: verbs and words that other fields use.</summary>
    internal static readonly Lexicon<bool> Weak = LexiconFile.Set("strike-weak");

    /// <summary>Fields whose language borrows that of war.</summary>
    internal static readonly Lexicon<bool> OtherFields = LexiconFile.Set("strike-other-fields");

    /// <summary>What was hit.</summary>
    internal static readonly Lexicon<string> Targets = LexiconFile.Read("strike-targets", Meaning.AnyToken);

    /// <summary>Words for a fight, and for who carries the bomb.</summary>
    internal static readonly Lexicon<bool> Fights = LexiconFile.Set("strike-fights");

    /// <summary>Nouns for an act of violence that "terrorist" behind them describes.</summary>
    internal static readonly Lexicon<bool> Deeds = LexiconFile.Set("strike-deeds");

    /// <summary>Words for ground that is taken, in fighting that need not be named.</summary>
    internal static readonly Lexicon<bool> Ground = LexiconFile.Set("strike-ground");

    /// <summary>Verbs of fire behind which stands whence it came.</summary>
    internal static readonly Lexicon<bool> Fired = LexiconFile.Set("strike-fired");

    /// <summary>True where a word for a strike begins, be it strong evidence or weak.</summary>
    internal static bool Has(WordList words, int at) => Strong.Has(words, at) || Weak.Has(words, at);

    /// <summary>True where one begins from <paramref name="first"/> up to <paramref name="end"/>.</summary>
    internal static bool IsIn(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Has(words, i)) return true;
        return false;
    }
}
