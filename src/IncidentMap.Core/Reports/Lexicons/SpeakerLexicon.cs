using System.Collections.Frozen;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>What makes a name that of a speaker.</summary>
internal enum Speaks
{
    /// <summary>A word of saying a few words away.</summary>
    Near,

    /// <summary>A word of saying at its side.</summary>
    Beside,

    /// <summary>Nothing more: it is named only because it speaks.</summary>
    Always,
}

/// <summary>One who speaks in reports.</summary>
/// <param name="Origin">Token of the origin.</param>
/// <param name="Speaks">When the name is that of a speaker.</param>
internal sealed record SpeakerName(string Origin, Speaks Speaks);

/// <summary>Those who speak in reports, by the token of their origin.</summary>
internal static class SpeakerLexicon
{
    /// <summary>The origin of all who speak without being known by name: they are one origin, so that two of them never seem to bear each other out.</summary>
    internal const string Others = "other-sources";

    /// <summary>The origin of residents, doctors and local officials.</summary>
    internal const string Locals = "local-sources";

    /// <summary>The origin of a second one who speaks without being known by name and counts otherwise than the first.</summary>
    internal const string Further = "further-sources";

    /// <summary>"A monitor": the one that the text names, where it names one.</summary>
    internal const string Monitor = "monitor";

    /// <summary>A word of saying whose neighbour is who speaks.</summary>
    internal const string Speech = "speech";

    internal static readonly Lexicon<SpeakerName> Names = LexiconFile.Read("speaker-names", Parse);

    /// <summary>States, by the token of their origin: speakers only with a word of saying beside them.</summary>
    internal static readonly Lexicon<string> States = LexiconFile.Read("speaker-states", Meaning.AnyToken);

    /// <summary>Words of saying, before or after the speaker: of speech, whose neighbour speaks, or of an account, which may have the harmed behind it.</summary>
    internal static readonly Lexicon<string> Saying = LexiconFile.OneOf("speaker-saying", Speech, "account");

    /// <summary>Words of doubt: "perhaps" it will happen, what somebody is said to be ("verb"), whose it may have been ("adverb").</summary>
    internal static readonly Lexicon<string> Doubts = LexiconFile.OneOf("speaker-doubts", "perhaps", "verb", "adverb", "both");

    /// <summary>Words of denying.</summary>
    internal static readonly Lexicon<bool> Denying = LexiconFile.Set("speaker-denying");

    /// <summary>What may stand between a word of saying and the speaker behind it.</summary>
    internal static readonly Lexicon<bool> Between = LexiconFile.Set("speaker-between");

    /// <summary>What may stand between a speaker and the number that he gives alone.</summary>
    internal static readonly Lexicon<bool> Counting = LexiconFile.Set("speaker-counting");

    /// <summary>What an outlet or a group calls itself behind its name.</summary>
    internal static readonly Lexicon<bool> Outlets = LexiconFile.Set("speaker-outlets");

    /// <summary>True for who speaks without being known by name, and for the text itself.</summary>
    internal static bool IsUnnamed(string? origin) => origin is null or Others or Locals or Further;

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
        ["un"] = "United Nations",
        ["unicef"] = "UNICEF",
        ["msf"] = "Médecins Sans Frontières",
        ["hrw"] = "Human Rights Watch",
        ["amnesty"] = "Amnesty International",
        ["amaq"] = "Amaq (news agency of IS)",
        ["rbss"] = "Raqqa is Being Slaughtered Silently",
        ["deir-ezzor-24"] = "Deir Ezzor 24",
        ["ein-media"] = "Ein Media",
        ["idlib-media-center"] = "Idlib Media Center",
        ["lcc"] = "Local Coordination Committees",
        ["revolution-council"] = "Revolution Command Council",
        ["vdc"] = "Violations Documentation Center",
        ["kurdish-red-crescent"] = "Kurdish Red Crescent",
        ["sarc"] = "Syrian Arab Red Crescent",
        ["syrian-government"] = "Syrian government",
        ["israel"] = "Israel",
        ["turkiye"] = "Türkiye",
        ["russia"] = "Russia",
        ["al-jazeera"] = "Al Jazeera",
        ["daily-sabah"] = "Daily Sabah",
        ["aleppo-media-center"] = "Aleppo Media Center",
        ["halab-today"] = "Halab Today",
        ["damascus-voice"] = "Voice of the Capital",
        ["anadolu"] = "Anadolu Agency",
        ["united-states"] = "United States",
        ["iran"] = "Iran",
        ["iraq"] = "Iraq",
        ["jordan"] = "Jordan",
        ["is"] = "Islamic State",
        [Others] = "Another source",
        [Further] = "A further source",
        ["local-sources"] = "Local sources",
    }.ToFrozenDictionary();

    private static Result<SpeakerName> Parse(string meaning)
    {
        var parts = meaning.Split(' ');
        var origin = Meaning.AnyToken(parts[0]);
        if (!origin.IsOk || parts.Length == 1) return origin.IsOk ? Result<SpeakerName>.Ok(new SpeakerName(parts[0], Speaks.Near)) : Result<SpeakerName>.Fail(origin.Faults);
        return parts.Length == 2 && Token.Parse<Speaks>(parts[1]) is { } how
            ? Result<SpeakerName>.Ok(new SpeakerName(parts[0], how))
            : Meaning.Unknown<SpeakerName>(meaning, "a token such as us-led-coalition, and near, beside or always where it needs one");
    }
}
