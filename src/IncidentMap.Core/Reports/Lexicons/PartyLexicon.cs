using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Names and adjectives of the parties, and what they say of strikes laid to them.</summary>
internal static class PartyLexicon
{
    /// <summary>Stands for the party that issues the text and calls its men "our forces".</summary>
    internal const string Issuer = "issuer";

    /// <summary>Stands for a party that the text calls only "the occupation army".</summary>
    internal const string Occupier = "occupier";

    /// <summary>Stands for a party to another war, which is none here.</summary>
    internal const string OfAnotherWar = "of-another-war";

    /// <summary>What a party says of an act of another, or does about it.</summary>
    internal static readonly Lexicon<bool> Remarks = LexiconFile.Set("party-remarks");

    /// <summary>Stands for the army and the government that are in Damascus on the day of the report.</summary>
    internal const string GovernmentOfTheDay = "government-of-the-day";

    /// <summary>Stands for the forces of Ahmad al-Sharaa, called al-Jolani: HTS, and since December 2024 those of the government.</summary>
    internal const string JolaniOfTheDay = "jolani-of-the-day";

    /// <summary>Stands for what holds the name of a party and is none: the day of its fall, remnants of it, bands of tribes.</summary>
    internal const string None = "none";

    /// <summary>Stands for the PKK, which is the SDF only where the text says so.</summary>
    internal const string Pkk = "pkk";

    internal static readonly Lexicon<string> Names = LexiconFile.Read("party-names", Meaning.AnyToken);

    internal static readonly Lexicon<Response> Responses = LexiconFile.Read("party-responses", Meaning.Token<Response>);

    /// <summary>Between a strike and a party these words make the party its target, not its author.</summary>
    internal static readonly Lexicon<bool> Against = LexiconFile.Set("party-against");

    /// <summary>Verbs of harm whose subject follows at once.</summary>
    internal static readonly Lexicon<bool> Acts = LexiconFile.Set("party-acts");

    /// <summary>Verbs of the doer in the passive: right before "by", behind "was", or both.</summary>
    internal static readonly Lexicon<string> Did = LexiconFile.OneOf("party-did", "by", "was", "both");

    /// <summary>Verbs that say no act by themselves: what the party behind them did stands further on.</summary>
    internal static readonly Lexicon<bool> Lends = LexiconFile.Set("party-lends");

    /// <summary>Nouns of its own acts that such a verb gives to the party.</summary>
    internal static readonly Lexicon<bool> Lent = LexiconFile.Set("party-lent");

    /// <summary>Verbs that lay the act to the party that follows only where the word for responsibility stands behind it.</summary>
    internal static readonly Lexicon<bool> Holds = LexiconFile.Set("party-holds");

    /// <summary>Words that make two parties act together.</summary>
    internal static readonly Lexicon<bool> With = LexiconFile.Set("party-with");

    /// <summary>Words that hand a strike to the party that follows.</summary>
    internal static readonly Lexicon<bool> By = LexiconFile.Set("party-by");

    /// <summary>Words beside the name of a party that stand for its armed men.</summary>
    internal static readonly Lexicon<bool> Bands = LexiconFile.Set("party-bands");

    /// <summary>Parts of an armed force, behind which stands whose they are.</summary>
    internal static readonly Lexicon<bool> Units = LexiconFile.Set("party-units");

    /// <summary>Aircraft of a party.</summary>
    internal static readonly Lexicon<bool> Craft = LexiconFile.Set("party-craft");

    /// <summary>What of an armed force is hit, with its "craft" apart.</summary>
    internal static readonly Lexicon<string> Gear = LexiconFile.OneOf("party-gear", "craft", "other");

    /// <summary>Words for the ground of a party, from which something was fired.</summary>
    internal static readonly Lexicon<bool> Ground = LexiconFile.Set("party-ground");

    /// <summary>Words that lay the act to the party that follows.</summary>
    internal static readonly Lexicon<bool> BlamedBefore = LexiconFile.Set("party-blamed-before");

    /// <summary>Weapons, men and prisons with a pronoun, of the party named before them.</summary>
    internal static readonly Lexicon<bool> Own = LexiconFile.Set("party-own");

    /// <summary>Prisons, and what is said of one before the party whose it is.</summary>
    internal static readonly Lexicon<bool> Prisons = LexiconFile.Set("party-prisons");

    /// <summary>Regions, and whose occupation is meant in them.</summary>
    internal static readonly Lexicon<string> Occupied = LexiconFile.OneOf("party-occupied", Party.Israel, Party.Turkiye);

    /// <summary>Words that lay the act to the party right before them.</summary>
    internal static readonly Lexicon<bool> BlamedAfter = LexiconFile.Set("party-blamed-after");

    /// <summary>Acts that a party announces as its own.</summary>
    internal static readonly Lexicon<bool> Announced = LexiconFile.Set("party-announced");
}
