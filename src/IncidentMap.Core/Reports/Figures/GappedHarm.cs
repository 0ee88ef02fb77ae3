using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>
/// People harmed by another strike, of whom the verb is told once for both: قتل خمسة بغارة على س، وثلاثة آخرون بقصف على ص,
/// "five were killed in an air strike on X, and three others in shelling on Y".
/// </summary>
internal static class GappedHarm
{
    // "in a Turkish drone strike".
    private const int LongestStrike = 6;

    /// <summary>The number that a clause begins with, right before the strike that harmed them; null where none does.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="turn">First word of the clause.</param>
    internal static CountMention? At(WordList words, int turn)
    {
        if (turn > 0 && words[turn].Is("and")) return EnglishAt(words, turn);
        if (turn == 0 || !words[turn].IsArabic || words[turn].Form[0] != 'و') return null;
        var at = words[turn].Is("و") ? turn + 1 : turn;
        if (PeopleAt(words, at) is not { IsUncounted: false, Outcome: null } people) return null;
        var end = people.End;
        var isMore = NumberLexicon.More.TryMatch(words, end, out var more);
        if (isMore) end = more!.Value.End;
        if (!isMore && !people.IsBesides && !NumberLexicon.More.Has(words, end - 1) && !words[turn - 1].Is(",") || end + 1 >= words.Count || words[end].Sentence != words[turn].Sentence) return null;
        var strike = words[end].Form is "في" or "جرا" or "اثر" or "نتيجه" ? end + 1 : words[end].Form[0] == 'ب' ? end : -1;
        return strike > 0 && StrikeLexicon.Strong.Has(words, strike) && !words[strike].Form.StartsWith("ال", StringComparison.Ordinal) ? people : null;
    }

    private static CountMention? EnglishAt(WordList words, int and)
    {
        if (PeopleAt(words, and + 1) is not { IsUncounted: false, IsImplied: false, Outcome: null } people) return null;
        var end = NumberLexicon.More.TryMatch(words, people.End, out var more) ? more.Value.End : people.End;
        if (end + 2 >= words.Count || words[end].Sentence != words[and].Sentence || words[end].Form is not ("in" or "by" or "when") || words[end + 1].Form is "the" or "this" or "that") return null;
        for (var i = end + 1; i < Math.Min(words.Count, end + LongestStrike) && words[i].Kind == WordKind.Letters && words[i].Sentence == words[and].Sentence; i++)
            if (HarmLexicon.Words.Has(words, i) || words[i].Form is "on" or "in" or "near") return null;
            else if (StrikeLexicon.Strong.Has(words, i)) return people;
        return null;
    }

    private static CountMention? PeopleAt(WordList words, int at)
    {
        if (at < words.Count && PersonPhraseReader.TryRead(words, at) is { } people) return people;
        return NumberReader.TryRead(words, at) is { IsUncounted: false, Min: > 0 } number ? Of(words, at, number.End, number.Min, number.Max) : null;
    }

    private static CountMention Of(WordList words, int first, int end, int min, int? max) =>
        new() { First = first, End = end, Sentence = words[first].Sentence, Min = min, Max = max, HasNumberWord = true, HasNoun = true };

    /// <summary>قتل ثمانية: خمسة بغارة على س، وثلاثة بقصف على ص: of those whom the clause before counted already.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the clause before.</param>
    /// <param name="others">The number that this one begins with.</param>
    internal static bool IsPart(WordList words, int first, CountMention others)
    {
        long rest = others.Min;
        for (var i = others.First - 1; i >= first; i--)
        {
            if (words[i].Form is "منهم" or "منهن" or "بينهم") return true;
            if (NumberReader.TryRead(words, i) is not { IsUncounted: false } number || IsOfOther(words, i, number.End) || i > first && NumberReader.TryRead(words, i - 1)?.End >= number.End) continue;
            if (number.Min == rest && rest > others.Min) return true;
            rest += number.Min;
        }
        return false;
    }

    // "on May 12", "on 12 May", "two days ago", "members of one family".
    private static bool IsOfOther(WordList words, int at, int end) =>
        at > 0 && (TimeLexicon.Months.Has(words, at - 1) || words[at].Is("one") && words[at - 1].Is("of")) || end < words.Count && (TimeLexicon.Months.Has(words, end) || words[end].Form is "days" or "hours");

    /// <summary>Gives those with whom such a clause begins the harm of the clause before it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="first">First word of the clause.</param>
    /// <param name="before">What the clause before it counts.</param>
    /// <param name="figures">What it counts itself.</param>
    internal static void Take(WordList words, int first, List<CountMention> before, List<CountMention> figures)
    {
        if (At(words, first) is not { } people || before.FindLast(f => f is { Counts: true, Parent: null, IsUncounted: false }) is not { } like) return;
        // "five killed and nine wounded in X, and four in shelling on Y": as what, nobody knows.
        if (!words[first].IsArabic && before.Exists(f => f is { Counts: true, Parent: null } && f.Outcome != like.Outcome)) return;
        figures.RemoveAll(f => f.First < people.End);
        (people.Outcome, people.Trigger) = (like.Outcome, like.Trigger);
        figures.Insert(0, people);
    }
}
