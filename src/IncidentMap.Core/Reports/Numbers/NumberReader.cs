using System.Globalization;
using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Numbers;

/// <summary>Numbers with the words that bend them: about, at least, between, a range, or a plural without a number.</summary>
internal static class NumberReader
{
    private static readonly LexiconBits Openers = LexiconBits.Of(NumberLexicon.Values.Number, NumberLexicon.Before.Number, NumberLexicon.Uncounted.Number, NumberLexicon.Between.Number);

    /// <summary>True for digits and for the words with which a number may begin; asked for nearly every word, so that most go no further.</summary>
    internal static bool MayBegin(Word word) => word.Kind == WordKind.Digits || word.IsInAny(Openers);

    /// <summary>The number phrase that begins at a word; null when there is none.</summary>
    internal static NumberPhrase? TryRead(WordList words, int at)
    {
        if (at >= words.Count || !MayBegin(words[at])) return null;
        if ((TryBetween(words, at) ?? TrySlashed(words, at)) is { } between) return between;
        if (NumberLexicon.Before.TryMatch(words, at, out var before)
            && Plain(words, PastArticle(words, before.Value.End)) is { } modified)
            return Upper(words, before.Value.Value, modified with { First = at }) ?? Modify(modified with { First = at }, before.Value.Value);
        if (Plain(words, at) is not { } plain) return null;
        // "7+ militants": at least seven.
        if (plain.End < words.Count && words[plain.End] is { Form: "+", Joined: true }) return plain with { Max = null, End = plain.End + 1 };
        // Not in "kills six, injures 7", a headline above "At least six people".
        return plain.End < words.Count && words[plain.End].Sentence == words[plain.End - 1].Sentence && NumberLexicon.After.TryMatch(words, plain.End, out var after)
            ? Modify(plain, after.Value.Value) with { End = after.Value.End }
            : plain;
    }

    // "more than a dozen", "at least a hundred": the number is the word behind the article.
    private static int PastArticle(WordList words, int at) =>
        at + 1 < words.Count && words[at].Is("a") && NumberLexicon.Values.Has(words, at + 1) ? at + 1 : at;

    /// <summary>One number, in digits or words, as it stands.</summary>
    internal static bool TryExact(WordList words, int at, out int value, out int end) =>
        DigitReader.TryRead(words, at, out value, out end) ? WordNumberReader.TryMultiply(words, ref value, ref end) : WordNumberReader.TryRead(words, at, out value, out end);

    private static NumberPhrase? Plain(WordList words, int at)
    {
        // "The number of the dead may rise" counts nobody; "a number of" does.
        if (NumberLexicon.Uncounted.TryMatch(words, at, out var plural) && !(words[at].Is("number") && at > 0 && words[at - 1].Is("the")) && !IsOfTime(words, plural.Value.End))
            return new NumberPhrase(at, plural.Value.End, plural.Value.Value, null, IsUncounted: true);
        if (!TryExact(words, at, out var value, out var end)) return null;
        if (value is 1 or 2 && !words[at].IsArabic && end < words.Count && words[end].Is("dozen")) return new NumberPhrase(at, end + 1, value * 12, value * 12, true);
        return TryRangeEnd(words, end, value, out var high, out var rangeEnd)
            ? new NumberPhrase(at, rangeEnd, value * SharedFactor(words, value, high, rangeEnd), high)
            : new NumberPhrase(at, end, value, value);
    }

    // "killed a few days ago", "clashes that lasted several hours".
    private static bool IsOfTime(WordList words, int unit) => unit < words.Count && words[unit].Form is "minutes" or "hours" or "days" or "nights" or "weeks" or "months" or "years";

    // "two to three dozen", "two or three hundred": what multiplies the one multiplies the other.
    private static int SharedFactor(WordList words, int low, int high, int end) =>
        low < 10 && words[end - 1].Form switch { "dozen" => 12, "hundred" => 100, "thousand" => 1000, _ => 1 } is > 1 and var factor && low * factor < high ? factor : 1;

    // "at least seven and as many as 14", ما لا يقل عن 7 وما يصل إلى 14: both ends are given.
    private static NumberPhrase? Upper(WordList words, string how, NumberPhrase low)
    {
        if (how != "least" || low.End + 1 >= words.Count) return null;
        var at = words[low.End].Form is "and" or "but" or "or" or "to" or "," ? low.End + 1 : low.End;
        if (at < words.Count && words[at].Form is "possibly" or "perhaps" or "maybe") at++;
        return NumberLexicon.Before.TryMatch(words, at, out var most) && most.Value.Value is "most" or "many" && TryExact(words, most.Value.End, out var high, out var end) && high > low.Min
            ? low with { Max = high, End = end }
            : null;
    }

    private static NumberPhrase Modify(NumberPhrase number, string how) => how switch
    {
        "about" or "many" => number with { IsApproximate = true },
        "least" or "more" => number with { Max = null },
        "most" => number with { Min = Math.Min(1, number.Min) },
        _ => number with { Min = Math.Min(1, number.Min), Max = number.Max is { } m ? Math.Max(m - 1, Math.Min(1, number.Min)) : null },
    };

    // 6-8, 6 to 8, 6 or 7, 6 إلى 8, 6 أو 7.
    private static bool TryRangeEnd(WordList words, int at, int low, out int high, out int end)
    {
        (high, end) = (0, at);
        if (at + 1 >= words.Count || words[at].Form is not ("-" or "to" or "or" or "الي" or "او")) return false;
        return TryExact(words, at + 1, out high, out end) && high > low && !(words[at].Form is "-" && end < words.Count && words[end] is { Form: "-", Joined: true });
    }

    // "8/10 killed", 10/8 قتلى: eight to ten, in Arabic whichever stands first, right before whom it counts; no date, nor a part.
    private static NumberPhrase? TrySlashed(WordList words, int at)
    {
        if (at + 3 >= words.Count || words[at] is not { Kind: WordKind.Digits, Form.Length: < 3 } || words[at + 1] is not { Form: "/", Joined: true } || words[at + 2] is not { Kind: WordKind.Digits, Form.Length: < 3, Joined: true } || words[at + 3].Sentence != words[at].Sentence) return null;
        var (first, second) = (int.Parse(words[at].Form, CultureInfo.InvariantCulture), int.Parse(words[at + 2].Form, CultureInfo.InvariantCulture));
        var counts = words[at + 3].IsArabic ? first != second && CountsArabic(words, at) : first < second && !words[at].Joined && (PersonLexicon.Nouns.Has(words, at + 3) || HarmLexicon.Words.Has(words, at + 3));
        return counts ? new NumberPhrase(at, at + 3, Math.Min(first, second), Math.Max(first, second)) : null;
    }

    // Behind a day stand no people.
    private static bool CountsArabic(WordList words, int at) =>
        !(at > 0 && words[at - 1].Form is "/" or "يوم" or "في" or "بتاريخ" or "تاريخ") && PersonLexicon.Nouns.TryMatch(words, at + 3, out var noun) && noun.Value.Value is { Number: NounNumber.Plural } && !words[at + 3].HasAnd;

    private static NumberPhrase? TryBetween(WordList words, int at)
    {
        if (!NumberLexicon.Between.Has(words, at)) return null;
        if (!TryExact(words, at + 1, out var low, out var end) || end >= words.Count) return null;
        var next = words[end].Form is "and" or "to" or "و" or "الي" ? end + 1 : end;
        if (!TryExact(words, next, out var high, out var last) || high <= low) return null;
        return new NumberPhrase(at, last, low, high);
    }
}
