using System.Collections.Frozen;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>Those who speak in reports, by the token of their origin.</summary>
internal static class SpeakerLexicon
{
    internal static readonly Lexicon<string> Names = LexiconFile.Read("speaker-names", Meaning.AnyToken);

    /// <summary>Words of saying, before or after the speaker.</summary>
    internal static readonly Lexicon<bool> Saying = LexiconFile.Set("speaker-saying");

    /// <summary>Display names of the origins.</summary>
    internal static readonly FrozenDictionary<string, string> Titles = new Dictionary<string, string>
    {
        ["sohr"] = "Syrian Observatory for Human Rights",
        ["snhr"] = "Syrian Network for Human Rights",
        ["white-helmets"] = "White Helmets (Syria Civil Defence)",
        ["sana"] = "SANA",
        ["anha"] = "ANHA",
        ["airwars"] = "Airwars",
        ["us-led-coalition"] = "US-led Coalition",
        ["russian-mod"] = "Russian Ministry of Defence",
        ["turkish-mod"] = "Turkish Ministry of National Defence",
        ["centcom"] = "US Central Command",
        ["sdf"] = "Syrian Democratic Forces",
        ["rsd-watch"] = "Syria Monitor Network for Human Rights",
        ["ric"] = "Rojava Information Center",
        ["local-sources"] = "Local sources",
    }.ToFrozenDictionary();
}
