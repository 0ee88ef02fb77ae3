using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"an entire family: the father, the mother and five children", "a family consisting of a man, his wife and two daughters": as many as the list counts.</summary>
internal static class ListedFamily
{
    internal static CountMention? TryRead(WordList words, int at)
    {
        if (IsWhose(words, at) || FamilyAt(words, at) is not { } family || PastHead(words, family) is not { } first) return null;
        var (members, end) = (0L, first);
        while (MemberAt(words, members == 0 ? first : PastJoint(words, end)) is { } member) (members, end) = (members + member.Min, member.End);
        return members is < 2 or > int.MaxValue ? null : new CountMention { First = at, End = end, Sentence = words[at].Sentence, Min = (int)members, Max = (int)members, HasNoun = true, HasNumberWord = true, Status = VictimStatus.Civilian };
    }

    // "ten members of one family, seven women among them": those before it are counted, and who is listed is of them.
    private static bool IsWhose(WordList words, int at) =>
        at > 1 && words[at - 1].Form is "of" or "from" && (words[at - 2].Kind == WordKind.Digits || NumberLexicon.Values.Has(words, at - 2) || PersonLexicon.Nouns.TryMatch(words, at - 2, out var noun) && noun.Value.Value is { Number: NounNumber.Plural, Outcome: null });

    // "a family", "an entire family", "the whole family": where the noun stands.
    private static int? FamilyAt(WordList words, int at)
    {
        var noun = words[at].Form is "a" or "an" or "the" or "another" or "one" ? at + 1 : at;
        while (noun < words.Count && words[noun].Form is "entire" or "whole" or "complete" or "full" or "displaced" or "same") noun++;
        return noun > at && !words[at].Is("same") && noun + 2 < words.Count && words[noun].Is("family") && words[noun].Sentence == words[at].Sentence ? noun : null;
    }

    // ": ", "consisting of", "made up of": where the list begins.
    private static int? PastHead(WordList words, int family)
    {
        var at = family + 1;
        if (words[at].Form is ":" or "-" or "–" or "—" or "(" or ",") return at + 1;
        if (words[at].Is("of")) return at + 1;
        if (words[at].Is("made") && words[at + 1].Is("up")) at++;
        return at + 1 < words.Count && words[at].Form is "consisting" or "comprising" or "composed" or "comprised" or "up" ? words[at + 1].Is("of") ? at + 2 : at + 1 : null;
    }

    // "the father", "father", "his wife", "their five children"; behind a comma alone only kin with an article, a pronoun or a number.
    private static CountMention? MemberAt(WordList words, int at)
    {
        if (at < words.Count && words[at].Form is "the" or "his" or "her" or "their") at++;
        if (at < words.Count && words[at].Is("parents")) return new CountMention { First = at, End = at + 1, Sentence = words[at].Sentence, Min = 2, Max = 2 };
        return at < words.Count && PersonPhraseReader.TryRead(words, at) is { IsExact: true, HasNoun: true, Outcome: null, Min: > 0 } member && (member.IsKin || member.Group is not null) ? member : null;
    }

    private static int PastJoint(WordList words, int at)
    {
        if (at < words.Count && words[at].Is(",")) at++;
        return at < words.Count && words[at].Form is "and" or "&" ? at + 1 : at > 0 && at < words.Count && words[at - 1].Is(",") ? at : words.Count;
    }
}
