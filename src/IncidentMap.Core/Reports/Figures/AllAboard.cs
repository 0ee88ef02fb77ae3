using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Figures;

/// <summary>All who were in what was struck: "killing all aboard", "all five on board were killed", "the driver and all his passengers", "its crew of five".</summary>
internal static class AllAboard
{
    /// <summary>Reads them with their number, or as many without one; null elsewhere.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Where they may begin.</param>
    internal static CountMention? TryRead(WordList words, int at) => words[at].Form switch
    {
        "all" or "everyone" or "everybody" => All(words, at),
        "its" or "his" or "their" or "the" or "a" or "entire" or "whole" => Crew(words, at),
        "طاقمها" or "وطاقمها" or "طاقمه" or "وطاقمه" => ArabicCrew(words, at),
        _ => null,
    };

    // وقتل طاقمها المكون من أربعة ضباط, وقتل طاقمها.
    private static CountMention ArabicCrew(WordList words, int at)
    {
        if (at + 3 >= words.Count || words[at + 1].Form is not ("المكون" or "المولف" or "والمكون" or "والمولف") || !words[at + 2].Is("من") || NumberReader.TryRead(words, at + 3) is not { } number || words[at + 3].Sentence != words[at].Sentence) return Of(words, at, at + 1, null)!;
        return NounOfNumber.After(words, number.End) is { } noun ? NounPhrase.Of(words, at, noun, number with { First = at }) : Of(words, at, number.End, number)!;
    }

    private static CountMention? All(WordList words, int at)
    {
        var i = at + 1;
        while (i < words.Count && words[i].Form is "of" or "the" or "its" or "his" or "her" or "their" or "those" or "who" or "were" or "travelling" or "traveling" or "other") i++;
        var number = i < words.Count && NumberReader.TryExact(words, i, out var many, out var past) ? new NumberPhrase(at, i = past, many, many) : (NumberPhrase?)null;
        if (i < words.Count && PersonLexicon.Aboard.HasExactly(words[i])) i++;
        if (i < words.Count && words[i].Is("members") && words[i - 1].Is("crew")) i++;
        var isPassengers = words[i - 1].Form is "passengers" or "occupants" or "crew" or "members";
        if (PastInside(words, i) is not { } end) return isPassengers && number is null ? Of(words, at, i, number) : null;
        return Of(words, at, end, number);
    }

    // "aboard", "on board the helicopter", "inside": not "inside Syria".
    private static int? PastInside(WordList words, int at)
    {
        if (at >= words.Count) return null;
        if (words[at].Is("aboard")) return at + 1;
        if (words[at].Is("on") && at + 1 < words.Count && words[at + 1].Is("board")) return at + 2;
        return words[at].Is("inside") && (at + 1 >= words.Count || words[at + 1].Kind == WordKind.Mark || words[at + 1].Form is "it" or "the" or "and" || HarmLexicon.Auxiliaries.HasForm(words[at + 1].Form)) ? at + 1 : null;
    }

    // "its crew", "the entire crew", "its crew of five", "its three-man crew".
    private static CountMention? Crew(WordList words, int at)
    {
        var i = at + 1;
        while (i < words.Count && words[i].Form is "entire" or "whole" or "of") i++;
        if (i < words.Count && NumberReader.TryExact(words, i, out var many, out var past) && past + 2 < words.Count && words[past].Is("-") && words[past + 1].Form is "man" or "member" or "person" or "strong" && words[past + 2].Is("crew"))
            return Of(words, at, words.Count > past + 3 && words[past + 3].Is("members") ? past + 4 : past + 3, new NumberPhrase(at, past, many, many));
        if (i + 2 < words.Count && words[i].Is("crew") && words[i + 1].Is("of") && NumberReader.TryExact(words, i + 2, out many, out past)) return Of(words, at, past, new NumberPhrase(at, past, many, many));
        return i + 1 < words.Count && words[i].Is("crew") && words[i].Sentence == words[at].Sentence && !words[at].Is("a") && !words[i + 1].Form.StartsWith("member", StringComparison.Ordinal) ? Of(words, at, i + 1, null) : null;
    }

    private static CountMention? Of(WordList words, int first, int end, NumberPhrase? number) => words[end - 1].Sentence != words[first].Sentence ? null : new()
    {
        First = first,
        End = end,
        Sentence = words[first].Sentence,
        Min = number?.Min ?? 1,
        Max = number?.Max,
        IsUncounted = number is null,
        HasNumberWord = number is not null,
        HasNoun = true,
    };
}
