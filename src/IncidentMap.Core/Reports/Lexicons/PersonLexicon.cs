using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Lexicons;

/// <summary>How many a noun means by its form alone.</summary>
internal enum NounNumber
{
    Singular,
    Dual,
    Plural,
}

/// <summary>What a noun says of the people it names.</summary>
internal sealed record PersonNoun(NounNumber Number, Outcome? Outcome, VictimStatus Status, string? Role, VictimGroup? Group, bool IsKin = false);

/// <summary>Nouns for people, with the harm, side, role and group that they carry.</summary>
internal static class PersonLexicon
{
    private static readonly string[] Roles = ["prisoner", "guard", "medic", "rescuer", "journalist", "teacher", "student", "displaced", "worker"];

    internal static readonly Lexicon<PersonNoun> Nouns = LexiconFile.Read("person-nouns", Parse);

    /// <summary>Words other than numbers and nouns with which a count of people may begin.</summary>
    internal static readonly Lexicon<bool> Openers = LexiconFile.Set("person-openers");

    /// <summary>Bodies under arms that a text names by a common noun once it has named them.</summary>
    internal static readonly Lexicon<bool> ArmedBodies = LexiconFile.Set("person-armed-bodies");

    /// <summary>What a band under arms calls itself, as the last word of its name.</summary>
    internal static readonly Lexicon<bool> Units = LexiconFile.Set("person-units");

    /// <summary>What an armed force holds or travels in.</summary>
    internal static readonly Lexicon<bool> Posts = LexiconFile.Set("person-posts");

    /// <summary>Where and in what soldiers are together: of people killed there some are civilians only where the text says so.</summary>
    internal static readonly Lexicon<bool> ArmyGrounds = LexiconFile.Set("person-army-grounds");

    /// <summary>Bodies that govern or help and bear no arms.</summary>
    internal static readonly Lexicon<bool> Offices = LexiconFile.Set("person-offices");

    /// <summary>Words by which a text says whom the harmed serve or served.</summary>
    internal static readonly Lexicon<bool> Served = LexiconFile.Set("person-served");

    /// <summary>Words of an accusation: who is accused of working with an armed group is called one of its own.</summary>
    internal static readonly Lexicon<bool> Accused = LexiconFile.Set("person-accused");

    /// <summary>Words beside which men of whom nothing else is told stay of no stated side.</summary>
    internal static readonly Lexicon<bool> Doubtful = LexiconFile.Set("person-doubtful");

    /// <summary>Words of belonging before the armed force that somebody is of.</summary>
    internal static readonly Lexicon<bool> Belonging = LexiconFile.Set("person-belonging");

    /// <summary>Given names that show a name to be one where no noun stands before it.</summary>
    internal static readonly Lexicon<bool> GivenNames = LexiconFile.Set("person-given-names");

    /// <summary>Given names that are other words as well.</summary>
    internal static readonly Lexicon<bool> WordNames = LexiconFile.Set("person-word-names");

    /// <summary>People whom reports of every day name.</summary>
    internal static readonly Lexicon<bool> Spokesmen = LexiconFile.Set("person-spokesmen");

    /// <summary>The sides of a fight by the words for their men: a government's forces, those whom they raid, and those who attack.</summary>
    internal static readonly Lexicon<string> Law = LexiconFile.OneOf("person-law", "law", "outlaw", "attackers");

    internal static readonly Lexicon<bool> Nations = LexiconFile.Set("person-nations");

    internal static readonly Lexicon<bool> NameEnds = LexiconFile.Set("person-name-ends");

    /// <summary>What may stand beside the noun for a person before the name.</summary>
    internal static readonly Lexicon<bool> BeforeName = LexiconFile.Set("person-before-name");

    /// <summary>Adjectives and particles that may stand between a number and its noun.</summary>
    internal static readonly Lexicon<bool> Between = LexiconFile.Set("person-between");

    /// <summary>Those of whom a text says that all were aboard.</summary>
    internal static readonly Lexicon<bool> Aboard = LexiconFile.Set("person-aboard");

    /// <summary>Things that "civilian" may describe.</summary>
    internal static readonly Lexicon<bool> Things = LexiconFile.Set("person-things");

    /// <summary>Bodies and offices that a noun for one person describes: "an activist group" is no activist.</summary>
    internal static readonly Lexicon<bool> OfPeople = LexiconFile.Set("person-of-people");

    /// <summary>Nouns for members, by the body whose members they may be.</summary>
    internal static readonly Lexicon<string> Members = LexiconFile.OneOf("person-members", "force", "office", "both", "element");

    /// <summary>Heads of an armed group by a noun that says no side alone.</summary>
    internal static readonly Lexicon<bool> Heads = LexiconFile.Set("person-heads");

    /// <summary>Words by which those behind them are most of those before.</summary>
    internal static readonly Lexicon<bool> Most = LexiconFile.Set("person-most");

    /// <summary>Words right before the dead by which not all of them are meant.</summary>
    internal static readonly Lexicon<bool> MostOf = LexiconFile.Set("person-most-of");

    /// <summary>Words before a year of birth ("born") or an age ("aged"), or before the latter ("reaches").</summary>
    internal static readonly Lexicon<string> Ages = LexiconFile.OneOf("person-ages", "born", "aged", "reaches");

    /// <summary>What says, before its noun or behind it, that somebody is no longer what he is called.</summary>
    internal static readonly Lexicon<string> Former = LexiconFile.OneOf("person-former", "before", "behind");

    /// <summary>Words of kinship: people harmed with their own kin are a household.</summary>
    internal static readonly Lexicon<bool> Household = LexiconFile.Set("person-household");

    /// <summary>Families: those of several men ("theirs"), and that of which some people are ("one").</summary>
    internal static readonly Lexicon<string> Families = LexiconFile.OneOf("person-families", "theirs", "one");

    /// <summary>Words for many together, civilians where the text calls them so.</summary>
    internal static readonly Lexicon<bool> Gatherings = LexiconFile.Set("person-gatherings");

    /// <summary>What a text tells of the life of one of the dead: at what he worked, to whom he did not belong.</summary>
    internal static readonly Lexicon<string> Lives = LexiconFile.OneOf("person-lives", "works", "trade", "belongs", "any", "not", "former", "gathers", "goods", "goes");

    /// <summary>Gatherings of unarmed people with a demand, and who stands in them.</summary>
    internal static readonly Lexicon<bool> Protests = LexiconFile.Set("person-protests");

    /// <summary>Words behind the dead of a fight by which they were of those who fought each other.</summary>
    internal static readonly Lexicon<bool> BothSides = LexiconFile.Set("person-both-sides");

    private static Result<PersonNoun> Parse(string meaning)
    {
        var flags = meaning.Split(' ');
        var noun = new PersonNoun(NounNumber.Singular, null, VictimStatus.Unknown, null, null);
        foreach (var flag in flags.Skip(1))
        {
            if (Token.Parse<Outcome>(flag) is { } harm) noun = noun with { Outcome = harm };
            else if (Token.Parse<VictimStatus>(flag) is { } status) noun = noun with { Status = status };
            else if (Token.Parse<VictimGroup>(flag) is { } kin) noun = noun with { Group = kin };
            else if (flag is "kin") noun = noun with { IsKin = true };
            else if (Roles.Contains(flag)) noun = noun with { Role = flag };
            else return Meaning.Unknown<PersonNoun>(flag, $"an outcome, a status, a group, kin, or a role ({string.Join(", ", Roles)})");
        }
        return flags[0] switch
        {
            "s" => Result<PersonNoun>.Ok(noun),
            "d" => Result<PersonNoun>.Ok(noun with { Number = NounNumber.Dual }),
            "p" => Result<PersonNoun>.Ok(noun with { Number = NounNumber.Plural }),
            _ => Meaning.Unknown<PersonNoun>(flags[0], "s, d or p for one, two or more"),
        };
    }
}
