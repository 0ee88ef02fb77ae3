using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"The bodies of a father and his two sons", "bodies of two men and a woman": as many dead as the list counts; "a young man's body was found": one.</summary>
internal static class BodiesOf
{
    // ", killed by unknown persons, was found".
    private const int FoundReach = 12;

    internal static CountMention? TryRead(WordList words, int at)
    {
        if (Owned(words, at) is { } owned) return owned;
        if (!words[at].Is("bodies") || at + 2 >= words.Count || !words[at + 1].Is("of")) return null;
        var members = new List<CountMention>();
        var end = at + 2;
        while (MemberAt(words, members.Count == 0 ? end : PastAnd(words, end)) is { } member)
        {
            members.Add(member);
            end = member.End;
        }
        // "of three people, two men and a woman": the three, who were what their parts were.
        if (members.Count > 2 && members.Sum(static m => (long)m.Min) == 2L * members[0].Min) members.RemoveAt(0);
        if (members.Count < 2 && !words.Any(at + 2, end, static w => w.Is("family"))) return null;
        // "of two civilians and two soldiers": each has a side of his own.
        if (members is [.., { Min: > 1 }] && members.Exists(static m => m.Status == VictimStatus.Belligerent) && members.Exists(static m => m.Status == VictimStatus.Civilian)) return null;
        var people = (int)Math.Min(int.MaxValue, members.Sum(static m => (long)m.Min));
        return new CountMention { First = at, End = end, Sentence = words[at].Sentence, Min = people, Max = people, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = AreCivilians(words, at + 2, end, members) ? VictimStatus.Civilian : VictimStatus.Unknown };
    }

    // "A young man's body, killed by unknown persons, was found", "found the child's body".
    private static CountMention? Owned(WordList words, int at)
    {
        if (!PersonLexicon.Nouns.TryMatch(words, at, out var noun) || noun.Value.Value is not { Number: NounNumber.Singular, Outcome: null } who || words[at].IsArabic) return null;
        var end = noun.Value.End;
        if (words[end - 1].Span.Length <= words[end - 1].Form.Length || end >= words.Count || words[end].Form is not ("body" or "corpse" or "remains") || words[end].Sentence != words[at].Sentence || !IsFound(words, at, end + 1)) return null;
        return new CountMention { First = at, End = end + 1, Sentence = words[at].Sentence, Min = 1, Max = 1, HasNoun = true, HasNumberWord = true, Outcome = Outcome.Killed, Status = who.Status, Role = who.Role, Group = who.Group };
    }

    private static bool IsFound(WordList words, int first, int end)
    {
        for (var i = end; i < Math.Min(words.Count, end + FoundReach) && words[i].Sentence == words[first].Sentence; i++)
            if (words[i].Form is "found" or "recovered" or "discovered" or "retrieved" or "pulled") return words[i - 1].Form is "was" or "were" or "been";
        return first > 1 && words[words[first - 1].Form is "the" or "a" or "his" or "her" or "young" ? first - 2 : first - 1].Form is "found" or "recovered" or "discovered" or "retrieved";
    }

    private static bool AreCivilians(WordList words, int first, int end, List<CountMention> members) =>
        members.TrueForAll(static m => m.Status == VictimStatus.Civilian)
        || members.TrueForAll(static m => m.Status == VictimStatus.Civilian || m is { Status: VictimStatus.Unknown, Role: null } && (m.IsKin || m.Group is not null)) && words.Any(first, end, static w => PersonLexicon.Household.HasExactly(w) || w.Form is "his" or "her" or "their" or "wife");

    // "his wife", "a family of five", and the wife of "a husband and wife".
    private static CountMention? MemberAt(WordList words, int at)
    {
        var isTheirs = at < words.Count && words[at].Form is "his" or "her" or "their";
        if (isTheirs || at + 1 < words.Count && (words[at].Is("a") && words[at + 1].Is("family") || words[at].Is("the") && PersonLexicon.Nouns.TryMatch(words, at + 1, out var one) && one.Value.Value.Number == NounNumber.Singular)) at++;
        if (isTheirs && NounOfNumber.After(words, at, 1) is { } noun && !NumberLexicon.Values.Has(words, at) && words[at].Kind != WordKind.Digits) at = noun;
        return at < words.Count && PersonPhraseReader.TryRead(words, at) is { IsExact: true, HasNoun: true, Outcome: null } member && (!member.IsImplied || isTheirs || member.IsKin || member.Group is not null) ? member : null;
    }

    private static int PastAnd(WordList words, int at)
    {
        if (at < words.Count && words[at].Is(",")) at++;
        return at < words.Count && words[at].Is("and") ? at + 1 : at < words.Count && words[at - 1].Is(",") ? at : words.Count;
    }
}
