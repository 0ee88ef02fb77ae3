using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words that part what a text is about from what it only recalls or adds.</summary>
internal static class EventLexicon
{
    /// <summary>The meaning of what names a time before the event: "two weeks ago".</summary>
    internal const string Earlier = "earlier";

    /// <summary>The meaning of what says outright that another act follows: "in a separate incident".</summary>
    internal const string Apart = "apart";

    /// <summary>How a sentence begins that looks back ("back", "earlier") or to another event ("away"; <see cref="Apart"/> in so many words).</summary>
    internal static readonly Lexicon<string> Background = LexiconFile.OneOf("event-background", "back", Earlier, "away", Apart);

    /// <summary>Words with which a sentence turns to another speaker or another strike.</summary>
    internal static readonly Lexicon<bool> Turns = LexiconFile.Set("event-turns");

    /// <summary>Words for the day on which an act of an earlier year is remembered.</summary>
    internal static readonly Lexicon<bool> Anniversaries = LexiconFile.Set("event-anniversaries");

    /// <summary>Where harm is done, with the article of a place told of: "the town", السوق.</summary>
    internal static readonly Lexicon<bool> Scenes = LexiconFile.Set("event-scenes");

    /// <summary>What says that acts go on and on.</summary>
    internal static readonly Lexicon<bool> Habits = LexiconFile.Set("event-habits");

    /// <summary>Heads above the headlines of other stories.</summary>
    internal static readonly Lexicon<bool> RelatedHeads = LexiconFile.Set("event-related-heads");

    /// <summary>How news comes after something else: "the strike comes a day after".</summary>
    internal static readonly Lexicon<bool> ComesAfter = LexiconFile.Set("event-comes-after");

    /// <summary>Fighting that lasts ("war"), or that may be the one act ("battle"), and what only begins with its word ("other").</summary>
    internal static readonly Lexicon<string> Campaigns = LexiconFile.OneOf("event-campaigns", "war", "battle", "other");

    /// <summary>Acts of violence of which several are counted.</summary>
    internal static readonly Lexicon<Act> Acts = LexiconFile.Read("event-acts", Act.Parse);

    /// <summary>Turns of the war since which the dead are counted: what turned ("turn"), for whom or where ("of"), both in one ("whole"), or what says so only behind an act told before ("later").</summary>
    internal static readonly Lexicon<string> TurnsOfWar = LexiconFile.OneOf("event-turns-of-war", "turn", "of", "whole", "later");

    /// <summary>Verbs by which an act took place.</summary>
    internal static readonly Lexicon<bool> Happens = LexiconFile.Set("event-happens");

    /// <summary>Verbs with which a clause begins to tell of a strike.</summary>
    internal static readonly Lexicon<bool> Strikes = LexiconFile.Set("event-strikes");

    /// <summary>Verbs by which an act came after the one told before them.</summary>
    internal static readonly Lexicon<bool> Follows = LexiconFile.Set("event-follows");

    /// <summary>Ceasefires and agreements, and what says that the day behind them is theirs: not that of the act which broke them.</summary>
    internal static readonly Lexicon<string> Truces = LexiconFile.OneOf("event-truces", "truce", "made");

    /// <summary>What lasts since the day behind it.</summary>
    internal static readonly Lexicon<bool> Lasting = LexiconFile.Set("event-lasting");

    /// <summary>Fighting, behind which stands with whom or between whom it was.</summary>
    internal static readonly Lexicon<bool> Clashes = LexiconFile.Set("event-clashes");

    /// <summary>What stands before a month or a year that is not that of the harm.</summary>
    internal static readonly Lexicon<bool> PartOfTime = LexiconFile.Set("event-part-of-time");

    /// <summary>What calls an act one among those of a time.</summary>
    internal static readonly Lexicon<bool> OneOfMany = LexiconFile.Set("event-one-of-many");

    /// <summary>Superlatives of an act ("worst") and of its toll ("highest"), by which a time behind them is not counted over.</summary>
    internal static readonly Lexicon<string> Worst = LexiconFile.OneOf("event-worst", "worst", "highest");

    /// <summary>How a sentence goes back to an act that it counts too, by how many days before its own that was: "hours after".</summary>
    internal static readonly Lexicon<string> Aftermaths = LexiconFile.OneOf("event-aftermaths", "0", "1", "2", "3");

    /// <summary>Verbs of those who only speak of killings.</summary>
    internal static readonly Lexicon<bool> Condemns = LexiconFile.Set("event-condemns");

    /// <summary>Nouns for killing: what others condemn ("killing"), what has the name of its month ("wave"), or both.</summary>
    internal static readonly Lexicon<string> Killings = LexiconFile.OneOf("event-killings", "killing", "wave", "both");

    /// <summary>How a line under a picture ends.</summary>
    internal static readonly Lexicon<bool> Caption = LexiconFile.Set("event-caption");

    /// <summary>How a sentence begins that goes on with the story.</summary>
    internal static readonly Lexicon<bool> GoesOn = LexiconFile.Set("event-goes-on");
}
