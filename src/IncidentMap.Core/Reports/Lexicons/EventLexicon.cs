using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Words that part what a text is about from what it only recalls or adds.</summary>
internal static class EventLexicon
{
    /// <summary>How a sentence begins that looks back ("back") or to another event ("away").</summary>
    internal static readonly Lexicon<string> Background = LexiconFile.OneOf("event-background", "back", "away");

    /// <summary>How a line under a picture ends.</summary>
    internal static readonly Lexicon<bool> Caption = LexiconFile.Set("event-caption");
}
