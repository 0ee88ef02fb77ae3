using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Claims;

/// <summary>
/// A number beside the name of who counts so, with hardly a word between: "and the network at 13", و15 بحسب المرصد, "the Observatory: at least 38".
/// What was said of the people before it is said of these.
/// </summary>
/// <param name="Number">The number.</param>
/// <param name="Name">Index of the first word of the speaker's name.</param>
internal readonly record struct SpokenCount(NumberPhrase Number, int Name)
{
    // "put the number of them at", قدر المرصد السوري لحقوق الإنسان العدد ب: how many words may part the two.
    private const int MostBetween = 6;

    // A larger number standing alone is a year.
    private const int MostOfThem = 1000;

    /// <summary>Index past the number and the first word of the name.</summary>
    internal int Past => Math.Max(Number.End, Name + 1);

    /// <summary>Reads one that begins at a word, or behind the turn that stands there; null where there is none.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where it may begin.</param>
    /// <param name="end">Just past the last word of its sentence.</param>
    internal static SpokenCount? At(WordList words, int at, int end)
    {
        var first = PastTurn(words, at, end);
        return first >= end ? null : BehindName(words, first, end) ?? BeforeName(words, first, end);
    }

    /// <summary>True where a word may turn to another speaker, so that asking is worth while.</summary>
    internal static bool MayBeginAt(Word word) => word.Kind == WordKind.Mark ? word.Form is "," or ";" or "(" : word.HasAnd || IsTurn(word.Form);

    private static bool IsTurn(string form) => form is "و" or "او" or "اما" or "بينما" or "فيما" or "and" or "or" or "while" or "but" or "whereas";

    private static int PastTurn(WordList words, int at, int end)
    {
        while (at < end && (words[at].Kind == WordKind.Mark && words[at].Form is "," or ";" || IsTurn(words[at].Form))) at++;
        if (at + 1 < end && words[at].Is("في") && words[at + 1].Is("حين")) at += 2;
        return at < end && words[at].Is("the") ? at + 1 : at;
    }

    // "the Observatory put the number at 14", وقال المرصد إن العدد 14, والمرصد: 10.
    private static SpokenCount? BehindName(WordList words, int first, int end)
    {
        var (at, hasSaying) = (first, false);
        if (SpeakerLexicon.Saying.TryMatch(words, first, out var verb) && words[first].IsArabic) (at, hasSaying) = (verb.Value.End, true);
        if (!SpeakerLexicon.Names.TryMatch(words, at, out var name)) return null;
        var i = name.Value.End;
        for (; i < end && i - name.Value.End <= MostBetween; i++)
            if (words[i].Is("one") && i + 1 < end && words[i + 1].Is("of")) (hasSaying, i) = (true, i + 1);
            else if (NumberReader.TryRead(words, i) is { IsUncounted: false } number)
                return number.Min < MostOfThem && (hasSaying || SpeaksAlone(words, name.Value)) && EndsAt(words, number.End, end) ? new SpokenCount(number, name.Value.First) : null;
            else if (SpeakerLexicon.Saying.TryMatch(words, i, out var said)) (hasSaying, i) = (true, said.Value.End - 1);
            else if (SpeakerLexicon.Counting.Has(words, i) || words[i].Is(":") || words[i].Is(",") && i == name.Value.End) hasSaying |= !words[i].Is(",");
            else return null;
        return null;
    }

    // و15 بحسب المرصد, "or 15, according to the network", "and 14 (Observatory)".
    private static SpokenCount? BeforeName(WordList words, int first, int end)
    {
        if (NumberReader.TryRead(words, first) is not { IsUncounted: false, Min: < MostOfThem } number) return null;
        var at = number.End;
        if (PersonLexicon.Nouns.TryMatch(words, at, out var noun))
        {
            if (!HasTellerBefore(words, first)) return null;
            at = noun.Value.End;
        }
        var isSet = at < end && words[at].Form is "," or "(";
        if (isSet) at++;
        if (at >= end) return null;
        var hasSaying = SpeakerLexicon.Saying.TryMatch(words, at, out var said);
        if (hasSaying) at = said!.Value.End;
        while (at < end && !SpeakerLexicon.Names.Has(words, at) && SpeakerLexicon.Between.Has(words, at)) at++;
        if (!SpeakerLexicon.Names.TryMatch(words, at, out var name) || name.Value.End > end) return null;
        if (hasSaying ? !IsOfSaying(words, said!.Value) : !isSet || !(words[at - 1].Is("(") ? name.Value.End < end && words[name.Value.End].Is(")") : SpeakerLexicon.Saying.Has(words, name.Value.End))) return null;
        return new SpokenCount(number, name.Value.First);
    }

    // "killed eight civilians and two women, the network said": one teller of both, where nobody else tells of the first.
    private static bool HasTellerBefore(WordList words, int number)
    {
        for (var i = number - 1; i >= 0 && words[i].Sentence == words[number].Sentence; i--)
            if (SpeakerLexicon.Names.Has(words, i) || SpeakerLexicon.Saying.Has(words, i) || words[i].Is("or")) return true;
        return false;
    }

    // "according to" or "per" brings who counted; in "15 said the hospital had fled" fifteen speak.
    private static bool IsOfSaying(WordList words, Hit<string> said) => words[said.First].IsArabic || words[said.First].Form is "according" or "per";

    // Armies and forces are named as those who are harmed, an "official" as anybody: they need a word of saying.
    private static bool SpeaksAlone(WordList words, Hit<SpeakerName> name) =>
        name.Value.Speaks != Speaks.Beside && name.Value.Origin is not (SpeakerLexicon.Others or SpeakerLexicon.Locals) && !PartyLexicon.Names.Has(words, name.First);

    // The number stands alone, or with a noun for people.
    private static bool EndsAt(WordList words, int at, int end)
    {
        if (at < end && PersonLexicon.Nouns.TryMatch(words, at, out var noun)) at = noun.Value.End;
        return at >= end || words[at].Kind == WordKind.Mark && !words[at].Is("-") || words[at].HasAnd || IsTurn(words[at].Form);
    }
}
