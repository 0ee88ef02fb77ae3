using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>How an English lead opens behind a headline with which it shares a line: where and for whom it was written, who speaks, when it was, or a word whose capital has no other reason.</summary>
internal static class OpenedLead
{
    // "Deir ez-Zor, east Syria", "DAMASCUS, May 9": words before the bracket, the dash or the colon.
    private const int LongestPlace = 7;

    // "(North Press Agency)".
    private const int LongestAgency = 4;

    // Shorter words in capitals are names of parties more often than of towns.
    private const int ShortestTown = 4;

    /// <summary>True where a lead may open at a word behind which others stand.</summary>
    internal static bool Is(WordList words, int i) =>
        words[i].IsCapital && (IsDateline(words, i) || !words[i - 1].Is("the") && (IsSpeaker(words, i) || IsDay(words, i) || IsPlain(words, i)));

    /// <summary>"BEIRUT (Reuters) –", "QAMISHLI –", "Hama, SANA-", "DEIR EZ-ZOR, Syria (North Press)", "Idlib province:"; no party is a dateline.</summary>
    internal static bool IsDateline(WordList words, int i)
    {
        if (words[i].IsArabic || !words[i].IsCapital || PartyLexicon.Names.Has(words, i) || IsBeforeName(words[i - 1])) return false;
        var end = i;
        while (end < i + LongestPlace && end + 1 < words.Count && IsOfDateline(words, end)) end++;
        if (end == i || IsToldTwice(words, i, end)) return false;
        var isShouted = words[i].IsAcronym && (words[i].Form.Length >= ShortestTown || words[i + 1].IsAcronym) && !words[i - 1].IsAcronym;
        var agency = PastAgency(words, end);
        if (IsDashOrColon(words[agency ?? end])) return agency is not null || isShouted && words[end].Is("-") || IsWhose(words, i, end);
        return agency is { } past && isShouted && words[past].IsCapital || IsAtProvince(words, i, end) || IsBeforeHyphen(words, i, end);
    }

    // "Two killed in northern Hama Hama, SANA –": the town of the headline is told once more, and the lead begins with the second.
    private static bool IsToldTwice(WordList words, int i, int end)
    {
        for (var k = i + 1; k < end; k++)
            if (words[k].Kind == WordKind.Letters && (words[k].Form == words[i].Form || words[k].Form == words[i - 1].Form && !words[i].IsAcronym || words[k].IsAcronym && !words[i].IsAcronym && words[k].Form.Length >= ShortestTown && !SpeakerLexicon.Names.Has(words, k))) return true;
        return false;
    }

    private static bool IsOfDateline(WordList words, int at) =>
        words[at].IsCapital || words[at].Kind == WordKind.Digits || words[at].Form is "," or "/" && words[at + 1].IsCapital | words[at + 1].Is("(") || IsProvince(words[at]) || words[at].Form is "al" or "el" or "ez" or "az" or "ad" or "as" or "ash" or "of" && words[at + 1].IsCapital;

    private static bool IsProvince(Word word) => word.Form is "province" or "governorate" or "countryside";

    // "Hama, SANA-A woman and a child": the dash that no blank parts from the lead.
    private static bool IsBeforeHyphen(WordList words, int i, int end)
    {
        for (var k = i + 2; k < end; k++)
            if (words[k - 1].Is(",") && SpeakerLexicon.Names.Has(words, k) && words[k + 1].Span.Start == words[k].Span.Start + words[k].Span.Length + 1) return true;
        return false;
    }

    // "Deir Ezzor province:", "Damascus, SANA-", "Daraa – HFL".
    private static bool IsWhose(WordList words, int i, int end) =>
        end > i + 1 && IsProvince(words[end - 1]) || SpeakerLexicon.Names.Has(words, end - 1) && (end == i + 1 || words[end - 2].Is(","));

    // "Idlib Province, the Syrian Observatory for Human Rights: …".
    private static bool IsAtProvince(WordList words, int i, int end) =>
        end > i + 1 && IsProvince(words[end - 1]) && words[end].Is(",") && words[end + 1].Is("the") && SpeakerLexicon.Names.Has(words, end + 2);

    private static int? PastAgency(WordList words, int open)
    {
        if (!words[open].Is("(")) return null;
        for (var close = open + 2; close <= open + LongestAgency + 1 && close + 1 < words.Count; close++)
            if (words[close].Is(")")) return close + 1;
        return null;
    }

    private static bool IsDashOrColon(Word word) => word.Form is "-" or ":";

    // In "in Hama: sources" and "of Daraa –" the headline goes on.
    private static bool IsBeforeName(Word word) =>
        word.Kind == WordKind.Mark && word.Form is not (")" or "?" or "!" or "\"")
        || word.Form is "in" or "of" or "at" or "near" or "on" or "from" or "to" or "and" or "the" or "over" or "outside" or "around" or "between" or "for" or "by" or "north" or "south" or "east" or "west" or "northern" or "southern" or "eastern" or "western" or "rural" or "central";

    // "SOHR activists have documented", "SNHR: on Monday", "According to".
    private static bool IsSpeaker(WordList words, int i) =>
        words[i].Is("according") && words[i + 1].Is("to")
        || words[i].Is("local") && words[i + 1].Is("sources")
        || SpeakerLexicon.Names.TryMatch(words, i, out var speaker) && speaker.Value.Value.Speaks == Speaks.Always && !IsBeforeName(words[i - 1]) && words[speaker.Value.End].Form is ":" or "activists" or "sources" or "reported" or "documented" or "has" or "recorded";

    // "On Saturday, at least five …", "On November 15, two …": in a headline no comma stands behind the day.
    private static bool IsDay(WordList words, int i)
    {
        if (!words[i].Is("on")) return words[i].Form is "yesterday" or "today" && words[i + 1].Is(",");
        if (TimeLexicon.Weekdays.Has(words, i + 1)) return words[i + 2].Is(",");
        return TimeLexicon.Months.Has(words, i + 1) && words[i + 2].Kind == WordKind.Digits && words[i + 3].Is(",") || TimeLexicon.Months.Has(words, i + 2) && words[i + 1].Kind == WordKind.Digits && words[i + 3].Is(",");
    }

    // A word that is no name has a capital for no other reason: "Aleppo At least 11 were killed", "raids The strike hit", "(Video) Two Syrian civilians".
    private static bool IsPlain(WordList words, int i)
    {
        var next = words[i + 1];
        var isPlain = !words[i - 1].IsCapital;
        var goesOn = !next.IsCapital || words[i + 2].Kind == WordKind.Letters && !words[i + 2].IsCapital;
        return words[i].Form switch
        {
            "at" => next is { Form: "least", IsCapital: false },
            "more" => next is { Form: "than", IsCapital: false },
            "a" or "an" or "the" => isPlain || !next.IsCapital,
            "several" or "dozens" or "some" or "nearly" or "over" or "around" or "about" or "unknown" or "unidentified" => isPlain && !next.IsCapital,
            "one" or "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "eleven" or "twelve" => isPlain && goesOn,
            "air" or "government" or "regime" or "rebel" => isPlain && !next.IsCapital && words[i - 1].Form is not ("the" or "by" or "of" or "and"),
            _ => false,
        };
    }
}
