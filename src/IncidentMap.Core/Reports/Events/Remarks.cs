using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Events;

/// <summary>Parties that only speak of an act or look into it: "Turkey condemned the attack", أدانت تركيا الهجوم.</summary>
internal sealed class Remarks(WordList words)
{
    // "which has strongly", "said it was": how many words may stand between a party and its verb.
    private const int Reach = 6;

    // "denies targeting the market, bombed", "vowed revenge and shelled": how far behind its remark what the party itself did may stand.
    private const int ActReach = 14;

    // "bombed by A. The forces of B answer": how far before B the other may stand.
    private const int AnsweredReach = 10;

    /// <summary>True for a party beside which such a verb stands, and that does nothing besides.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="party">The party.</param>
    internal bool AreOf(Sentence sentence, Hit<string> party) =>
        words[party.First].IsArabic && IsRightBefore(sentence, party) && !ActsToo(sentence, party.End) || IsBehind(sentence, party) || IsPassive(sentence, party) || IsAnswer(sentence, party);

    // أدانت تركيا, نددت قوات سوريا الديمقراطية.
    private bool IsRightBefore(Sentence sentence, Hit<string> party)
    {
        var at = party.First - 1;
        while (at > sentence.First && (words[at].Is("\"") || PartyLexicon.Bands.Has(words, at))) at--;
        return at >= sentence.First && words[at].Form[0] is not 'ب' && PartyLexicon.Remarks.Has(words, at) && !IsAchieved(at, party.End);
    }

    private bool IsBehind(Sentence sentence, Hit<string> party)
    {
        var isAside = false;
        for (var i = party.End; i < Math.Min(sentence.End, party.End + Reach); i++)
            if (PartyLexicon.Remarks.TryMatch(words, i, out var remark)) return IsRemark(i, remark.Value.End, party) && !(words[i].IsArabic ? ActsToo(sentence, remark.Value.End) : ActsAsWell(sentence, i, isAside));
            else if (!MayStandBetween(i)) return false;
            else isAside |= words[i].Form is "which" or "who";
        return false;
    }

    private bool IsRemark(int at, int end, Hit<string> party) =>
        words[at].IsArabic == words[party.First].IsArabic && !words[at].HasAnd && !(end < words.Count && words[end].Is("into")) && (words[at].IsArabic ? !IsAchieved(at, end) : !IsOfThem(at, end));

    // "was accused of", "is blamed for", "the group condemned for": what others say of the party.
    private bool IsOfThem(int at, int end) =>
        words[at].Form.EndsWith("ed", StringComparison.Ordinal) && end == at + 1
        && (words[at - 1].Form is "was" or "were" or "is" or "are" or "be" or "been" || end < words.Count && words[end].Form is "for" or "of");

    // حققت القوات تقدماً is no inquiry, حققت في الحادثة one.
    private bool IsAchieved(int at, int end) =>
        words[at].Form is "حقق" or "حققت" or "يحقق" or "تحقق" && !(end < words.Count && words[end].Form is "في" or "ب" or "مع" or "حول");

    // "vowed revenge and shelled", "responded by shelling", "which denies it, bombed", "but its shelling": the party of the remark is the doer.
    private bool ActsAsWell(Sentence sentence, int remark, bool isAside)
    {
        var isAnswer = words[remark].Form is "responded" or "reacted";
        for (var i = remark + 1; i + 1 < Math.Min(sentence.End, remark + ActReach); i++)
            if (words[i].Form is "and" or "then" && IsDone(PastTime(i + 1)) || words[i].Is(",") && isAside && IsDone(i + 1)) return true;
            else if (words[i].Is("its") && words[i - 1].Is("but") && StrikeLexicon.Has(words, i + 1)) return true;
            else if (isAnswer && (words[i].Form is "by" or "with" && (StrikeLexicon.Has(words, i + 1) || StrikeLexicon.Has(words, i + 2)) || words[i].Is(",") && words[i + 1].Form is "killing" or "wounding" or "injuring")) return true;
            else if (words[i].Form is "that" or "which" or "who" or "when" or "where" or "while" || SpeakerLexicon.Saying.Has(words, i)) return false;
        return false;
    }

    private int PastTime(int at)
    {
        while (at + 1 < words.Count && words[at].Form is "has" or "have" or "then" or "later" or "soon" or "on" or "also" || TimeLexicon.Weekdays.Has(words, at)) at++;
        return at;
    }

    // A verb of the past: "attacks" may be what is condemned.
    private bool IsDone(int at) =>
        at < words.Count && (words[at].Form.EndsWith("ed", StringComparison.Ordinal) || words[at].Form is "struck" or "hit") && (PartyLexicon.Acts.Has(words, at) || StrikeLexicon.Has(words, at));

    // حققت تقدماً وقصفت, هددت تركيا قسد وقصفت: its own verb behind "and", of the feminine or the present; واقتحام is what is condemned.
    private bool ActsToo(Sentence sentence, int from)
    {
        for (var i = from; i < Math.Min(sentence.End, from + ActReach); i++)
            if (words[i].HasAnd && (words[i].Form[^1] is 'ت' || words[i].Form[1] is 'ت' or 'ي') && PartyLexicon.Acts.Has(words, i)) return true;
            else if (PartyLexicon.Names.Has(words, i) || words[i].Variants.Any(v => v is "الذي" or "التي" or "ان")) return false;
        return false;
    }

    private bool MayStandBetween(int at) => words[at].IsArabic
        ? words[at].Form is "ان" or "انها" or "انه" or "قد" or "سوف" or "كانت" or "كان"
        : words[at].Form is "has" or "have" or "had" or "was" or "were" or "is" or "are" or "be" or "been" or "also" or "still" or "strongly" or "later" or "quickly" or "which" or "who" or "," or "it" or "they" or "that" or "said" or "says" or "will" or "would" or "official" or "officials" or "authorities" or "government" or "foreign" or "defence" or "defense" or "ministry" or "minister" or "president" || PartyLexicon.Bands.Has(words, at);

    // "condemned by Turkey".
    private bool IsPassive(Sentence sentence, Hit<string> party) =>
        party.First - 2 >= sentence.First && words[party.First - 1].Is("by") && PartyLexicon.Remarks.Has(words, party.First - 2);

    // قصفت القوات التركية قرية، وقسد ترد بقصف: what came behind the act of another, told just before.
    private bool IsAnswer(Sentence sentence, Hit<string> party)
    {
        if (party.End >= sentence.End || words[party.End].Form is not ("ترد" or "يرد" or "ردت" or "رد")) return false;
        for (var i = party.First - 1; i >= 0 && i > party.First - AnsweredReach && words[i].Line == words[party.First].Line; i--)
            if (PartyLexicon.Names.TryMatch(words, i, out var other) && other.Value.End <= party.First && other.Value.Value != party.Value) return true;
        return false;
    }
}
