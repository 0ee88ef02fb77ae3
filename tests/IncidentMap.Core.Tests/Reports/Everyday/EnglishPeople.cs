using System.Globalization;

namespace IncidentMap.Core.Tests.Reports.Everyday;

/// <summary>People as they are counted in English.</summary>
/// <param name="Text">The words.</param>
/// <param name="Civilians">How many of them are civilians, "-" where the words do not say, null where they say it of some.</param>
internal sealed record EnglishCounted(string Text, string? Civilians);

/// <summary>Numbers of people, with nouns that say on which side they stood or say nothing of it.</summary>
internal sealed class EnglishPeople(Dice dice)
{
    private static readonly string[] Unarmed = ["civilians", "civilians", "displaced people", "children", "women", "farmers", "members of one family", "villagers", "workers", "residents", "shepherds", "students", "journalists", "medics", "aid workers", "White Helmets volunteers", "teachers", "passers-by", "IDPs", "schoolchildren", "worshippers", "truffle pickers", "shopkeepers"];

    private static readonly string[] Armed = ["soldiers", "fighters", "SDF fighters", "policemen", "members of the Internal Security Forces", "ISIS militants", "officers", "rebels", "members of the Internal Security Forces (Asayish)", "HTS fighters", "Turkish soldiers", "Iranian-backed militiamen", "regime soldiers", "members of the Syrian army", "SDF members", "rebel fighters", "pro-Turkish fighters"];

    private static readonly string[] Either = ["people", "people", "people", "men", "young men"];

    // Of these some may be women, children or neither.
    private static readonly string[] Mixed = ["people", "civilians", "displaced people", "members of one family", "villagers", "residents"];

    private static readonly string[] Among =
    [
        ", including a child,", ", including a journalist,", ", among them two children,", ", most of them women and children,", ", including a woman and her two children,", ", mostly children,",
        " (including two women)", ", including three from the same family,", ", among them a father and his son,", " - including two children -",
    ];

    private static readonly string[] OneUnarmed = ["a woman", "a child", "a civilian", "one civilian", "a farmer", "a girl", "an elderly woman", "a journalist", "a shepherd", "a taxi driver", "a medic", "a 12-year-old boy", "a resident", "an elderly man", "a White Helmets volunteer", "a teacher", "a street vendor", "a 60-year-old farmer", "a pharmacist", "a girl aged seven", "a displaced man", "an aid worker"];

    private static readonly string[] OneArmed = ["a soldier", "an SDF fighter", "a policeman", "an officer", "a member of the Asayish", "an ISIS militant", "a fighter", "an SDF commander", "an HTS fighter", "a Turkish soldier", "an ISIS commander", "a security officer", "a member of the SDF", "a regime officer"];

    private static readonly string[] ArmsBearing = ["soldier", "fighter", "policem", "Security Forces", "Asayish", "militant", "officer", "rebel", "Lieutenant", "militiam", "army", "SDF", "commander"];

    private static readonly string[] OneEither = ["a man", "one person", "a young man", "a 34-year-old man"];

    private static readonly string[] Least = ["at least ", "no fewer than ", "more than "];

    private static readonly string[] Other = [" others", " people", "", " other people", " civilians", " more"];

    /// <summary>What one or more were; the noun stays for the whole report.</summary>
    internal string Noun { get; set; } = dice.Pick<int>(0, 0, 0, 1, 2, 2) switch { 0 => dice.Pick<string>(Unarmed), 1 => dice.Pick<string>(Armed), _ => dice.Pick<string>(Either) };

    internal EnglishCounted Some(int n, bool least, bool plain = false)
    {
        if (n == 1) return One();
        var among = !plain && n > 3 && Mixed.Contains(Noun) && dice.Once(4) ? dice.Pick<string>(Among) : "";
        var civilians = Unarmed.Contains(Noun) ? Written(n) + (least ? "+" : "") : among.Length > 0 || IsMen(Noun) ? null : "-";
        return new((least ? dice.Pick<string>(Least) : "") + Number(n) + " " + Noun + among, civilians);
    }

    /// <summary>The hurt behind the dead, of whatever kind.</summary>
    internal string Others(int n) => n == 1 ? dice.Pick<string>("another", "one other", "one person", "a child", "another person") : Number(n) + dice.Pick<string>(Other);

    internal string Number(int n) => n > 12 || dice.Once(3) ? Written(n) : SpokenNumbers.InEnglish(n);

    internal static bool AreArmed(string text) => ArmsBearing.Any(a => text.Contains(a, StringComparison.OrdinalIgnoreCase));

    private EnglishCounted One()
    {
        var kind = Unarmed.Contains(Noun) ? OneUnarmed : Armed.Contains(Noun) ? OneArmed : OneEither;
        var one = dice.Pick<string>(kind);
        return new(one, kind == OneUnarmed ? "1" : kind == OneEither && IsMen(one) ? null : "-");
    }

    // Civilians where nothing else in the story has arms, which the rows of wordings try.
    private static bool IsMen(string noun) => noun.EndsWith("men", StringComparison.Ordinal) && !AreArmed(noun) || noun.EndsWith("man", StringComparison.Ordinal);

    private static string Written(int n) => n.ToString(CultureInfo.InvariantCulture);
}
