using IncidentMap.Reports.Figures;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>"8 bodies so far, all women and children", ٣ من أبناء عائلة واحدة, ٦ شهداء ٥ منهم من عائلة: what stands right behind a number of the dead says that they were civilians.</summary>
internal static class BehindTheNumber
{
    // "until now," and "of them were", before whom they were.
    private const int LongestAside = 4;
    private const int LongestCopula = 3;

    // من أبناء عائلة: how far behind "from" the family may stand.
    private const int FamilyReach = 3;

    /// <summary>Counts such people as civilians.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="dead">Those killed, as each statement counts them.</param>
    internal static void Tell(WordList words, List<CountMention> dead)
    {
        foreach (var people in dead)
            if (people is { Status: VictimStatus.Unknown, Role: null, Min: > 1, IsNamed: false } && (AreOfFamily(words, people) || AreAllCivilians(words, people))) people.Status = VictimStatus.Civilian;
    }

    private static bool AreOfFamily(WordList words, CountMention people)
    {
        var from = people.End;
        while (from < words.Count && words[from].Sentence == words[people.First].Sentence && (words[from].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, from) || words[from].Form is "," or "منهم")) from++;
        if (from >= words.Count || !words[from].Is("من") || words[from].Sentence != words[people.First].Sentence) return false;
        for (var i = from + 1; i < Math.Min(words.Count, from + 1 + FamilyReach) && words[i].Sentence == words[from].Sentence; i++)
            if (PersonLexicon.Families.TryMatch(words, i, out var family)) return family.Value.Value == "one";
            else if (words[i].Form is not ("ابنا" or "افراد")) return false;
        return false;
    }

    // ", all women and children", "so far, all of them civilians".
    private static bool AreAllCivilians(WordList words, CountMention people)
    {
        for (var i = people.End; i < Math.Min(words.Count, people.End + LongestAside) && words[i].Sentence == words[people.First].Sentence; i++)
            if (words[i].Is("all"))
            {
                for (var who = i + 1; who < Math.Min(words.Count, i + 1 + LongestCopula); who++)
                    if (PersonLexicon.Nouns.TryMatch(words, who, out var noun)) return noun.Value.Value is { Number: NounNumber.Plural, Outcome: null, Status: VictimStatus.Civilian };
                    else if (words[who].Form is not ("of" or "them" or "whom" or "were")) return false;
                return false;
            }
            else if (words[i].Form is not ("," or "until" or "till" or "now" or "so" or "far" or "yet")) return false;
        return false;
    }
}
