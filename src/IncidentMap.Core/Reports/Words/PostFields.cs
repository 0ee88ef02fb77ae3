namespace IncidentMap.Reports.Words;

/// <summary>A post that tells where, when and what in lines of their own: #المكان: …, #الزمان: …, #الحدث: ….</summary>
/// <param name="Place">The line that says where it was.</param>
/// <param name="Time">The line that says when; null where there is none.</param>
internal sealed record PostFields(int Place, int? Time)
{
    /// <summary>The fields of a text; null where it has none, or no more than a head that says where.</summary>
    internal static PostFields? Of(WordList words)
    {
        int? place = null, time = null, deed = null;
        for (var i = 0; i + 1 < words.Count; i++)
            if (IsField(words, i))
                switch (words[i].Form)
                {
                    case "المكان" or "مكان" or "الموقع": place ??= words[i].Line; break;
                    case "الزمان" or "زمان" or "التاريخ" or "تاريخ" or "الوقت": time ??= words[i].Line; break;
                    case "الحدث" or "حدث" or "نوع" or "الخبر" or "التفاصيل" or "الشهدا" or "القتلي" or "الضحايا": deed ??= words[i].Line; break;
                    default: break;
                }
        return place is { } where && (time ?? deed) is not null ? new PostFields(where, time) : null;
    }

    /// <summary>True for الزمان: and التاريخ: at the head of a line, with the day behind it.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Index of a word of the line.</param>
    internal static bool IsTime(WordList words, int at)
    {
        var first = at;
        while (first > 0 && words[first - 1].Line == words[at].Line) first--;
        while (first < at && words[first].Kind == WordKind.Mark) first++;
        return words[first].Form is "الزمان" or "زمان" or "التاريخ" or "تاريخ" && IsField(words, first);
    }

    // The head of a line with its colon: المكان:, نوع القصف:.
    private static bool IsField(WordList words, int at) =>
        words[at].IsArabic && OpensLine(words, at) && (words[at + 1].Is(":") || words[at].Is("نوع") && at + 2 < words.Count && words[at + 2].Is(":")) && words[at + 1].Line == words[at].Line;

    private static bool OpensLine(WordList words, int at)
    {
        while (at > 0 && words[at - 1].Line == words[at].Line && words[at - 1].Kind == WordKind.Mark) at--;
        return at == 0 || words[at - 1].Line != words[at].Line;
    }
}
