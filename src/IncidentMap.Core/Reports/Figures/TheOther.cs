using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>"… fired on three brothers, killing two and injuring the other": those left of the people told of before.</summary>
internal static class TheOther
{
    // "the other two were slightly wounded": how far behind it its verb may stand.
    private const int VerbReach = 4;

    /// <summary>Counts them by what is left of those before.</summary>
    internal static void Take(WordList words, int first, int end, List<CountMention> found)
    {
        for (var the = first + 1; the + 1 < end; the++)
            if (words[the].Is("the") && IsRest(words, the + 1, end) && HarmOf(words, the, first, end) is { } verb && verb.Value.Outcome is var outcome
                && found.FindAll(f => f is { Counts: true, Parent: null, IsUncounted: false } && f.Outcome != outcome && f.First < the) is { Count: > 0 } some) Count(words, the, outcome, verb.First, some, found);
    }

    private static bool IsRest(WordList words, int at, int end) =>
        words[at].Form is "other" or "others" or "rest" or "remaining" or "second" or "third" or "fourth" && (at + 1 >= end || !(PersonLexicon.Nouns.TryMatch(words, at + 1, out var noun) && noun.Value.Value.Outcome is null) && words[at + 1].Form is not ("time" or "of" or "day" or "side" or "in"));

    // "injuring the other", "while the other was wounded", "and the third seriously injured".
    private static Hit<HarmWord>? HarmOf(WordList words, int the, int first, int end)
    {
        if (the - 1 > first && HarmLexicon.Words.TryMatch(words, the - 1, out var before) && before.Value.Value.Governs != Governs.Previous && before.Value.End == the) return before;
        for (var i = the + 2; i < Math.Min(end, the + 2 + VerbReach) && words[i].Kind != WordKind.Mark; i++)
            if (HarmLexicon.Words.TryMatch(words, i, out var behind)) return behind.Value.Value.Governs == Governs.Next ? null : behind;
        return null;
    }

    private static void Count(WordList words, int the, Outcome outcome, int verb, List<CountMention> some, List<CountMention> found)
    {
        var all = All(words, some[0].First, found);
        var isOne = words[the + 1].Form is not ("others" or "rest" or "remaining");
        var left = all - some.Sum(static s => s.Min);
        var number = found.Find(f => f.First > the && f.First <= the + 2 && f.IsExact && !f.IsUncounted && !words[f.First].Is("other"));
        if (number is null && left < 1 && isOne && (words[the + 1].Is("other") || IsNext(words[the + 1], some))) left = 1;
        if (number is null && (left < 1 || isOne && left != 1)) return;
        found.RemoveAll(f => f != number && f.First >= the && f.First <= the + 2);
        foreach (var one in some) (one.IsAmong, one.Status) = (false, one.Status == VictimStatus.Unknown && !one.HasNoun ? Who(found, some[0].First)?.Status ?? one.Status : one.Status);
        number ??= new CountMention { First = the + 1, End = the + 2, Sentence = words[the].Sentence, Min = left, Max = left, HasNumberWord = true, HasNoun = true, Status = Who(found, some[0].First)?.Status ?? VictimStatus.Unknown };
        (number.Outcome, number.Trigger, number.IsBesides) = (outcome, verb, false);
        if (!found.Contains(number)) found.Insert(found.FindLastIndex(f => f.First < the) + 1, number);
    }

    // "Two passengers died and the third was wounded": one behind two, whatever was said of how many there were.
    private static bool IsNext(Word ordinal, List<CountMention> some) =>
        some.Sum(static s => (long)s.Min) == (ordinal.Form switch { "second" => 1, "third" => 2, "fourth" => 3, _ => -1 });

    private static CountMention? Who(List<CountMention> found, int before) => found.FindLast(f => f.End <= before && IsOpen(f));

    private static bool IsOpen(CountMention people) => people is { Outcome: null, Ignored: null, HasNoun: true, IsExact: true };

    // "a man and his two sons": all who are listed right before.
    private static int All(WordList words, int before, List<CountMention> found)
    {
        var last = found.FindLastIndex(f => f.End <= before && IsOpen(f));
        if (last < 0) return 0;
        var all = found[last].Min;
        for (var k = last; k > 0 && IsOpen(found[k - 1]) && IsListed(words, found[k - 1].End, found[k].First); k--) all += found[k - 1].Min;
        return all;
    }

    /// <summary>True where only what joins a list lies between two of it: "a woman and her two daughters".</summary>
    internal static bool IsListed(WordList words, int end, int first)
    {
        for (var i = end; i < first; i++)
            if (words[i].Form is not ("," or "and" or "his" or "her" or "their")) return false;
        return end < first;
    }
}
