using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"The bodies of a father and his two sons", "bodies of two men and a woman": as many dead as the list counts.</summary>
internal static class BodiesOf
{
    internal static CountMention? TryRead(WordList words, int at)
    {
        if (!words[at].Is("bodies") || at + 2 >= words.Count || !words[at + 1].Is("of")) return null;
        var (people, members, first, end, areCivilians, isHousehold) = (0, 0, 0, at + 2, true, true);
        while (MemberAt(words, members == 0 ? end : PastAnd(words, end)) is { } member)
        {
            (people, members, first, end) = (people + member.Min, members + 1, members == 0 ? member.Min : first, member.End);
            areCivilians &= member.Status == VictimStatus.Civilian;
            isHousehold &= member.Status == VictimStatus.Civilian || member is { Status: VictimStatus.Unknown, Role: null } && (member.IsKin || member.Group is not null);
        }
        // "of three people, two men and a woman": the three.
        if (members > 2 && people == 2 * first) people = first;
        return members < 2 && !words.Any(at + 2, end, static w => w.Is("family")) ? null : new CountMention { First = at, End = end, Sentence = words[at].Sentence, Min = people, Max = people, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = areCivilians || isHousehold && words.Any(at + 2, end, static w => PersonLexicon.Household.HasExactly(w)) ? VictimStatus.Civilian : VictimStatus.Unknown };
    }

    // "his wife", "a family of five", and the wife of "a husband and wife".
    private static CountMention? MemberAt(WordList words, int at)
    {
        var isTheirs = at < words.Count && words[at].Form is "his" or "her" or "their";
        if (isTheirs || at + 1 < words.Count && words[at].Is("a") && words[at + 1].Is("family")) at++;
        if (isTheirs && NounOfNumber.After(words, at, 1) is { } noun && !NumberLexicon.Values.Has(words, at)) at = noun;
        return at < words.Count && PersonPhraseReader.TryRead(words, at) is { IsExact: true, HasNoun: true, Outcome: null } member && (!member.IsImplied || isTheirs || member.IsKin || member.Group is not null) ? member : null;
    }

    private static int PastAnd(WordList words, int at)
    {
        if (at < words.Count && words[at].Is(",")) at++;
        return at < words.Count && words[at].Is("and") ? at + 1 : at < words.Count && words[at - 1].Is(",") ? at : words.Count;
    }
}
