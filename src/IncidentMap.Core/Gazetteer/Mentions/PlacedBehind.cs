namespace IncidentMap.Gazetteer.Mentions;

/// <summary>Behind a name, the area in which it lies: بريف س, "in the eastern countryside of X", ", X province", ", north of X". What stands so before it is a toponym.</summary>
internal static class PlacedBehind
{
    // "in the south-eastern countryside of Deir ez-Zor province".
    private const int Longest = 9;

    /// <summary>True where an Arabic name is followed so.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">The word behind the name.</param>
    internal static bool At(List<TextWord> words, int at) =>
        at < words.Count && words[at].Joins && (words[at].Letters is "بريف" or "بمحافظه" || words[at].Letters is "في" && at + 1 < words.Count && words[at + 1].Joins && words[at + 1].Letters is "ريف" or "محافظه");

    /// <summary>True where a name in Latin letters is followed so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">Its words.</param>
    /// <param name="at">The word behind the name.</param>
    internal static bool At(string text, List<TextWord> words, int at)
    {
        if (at + 1 >= words.Count) return false;
        var isBehindComma = text.AsSpan(words[at - 1].End, words[at].Start - words[at - 1].End).Trim() is ",";
        if (!isBehindComma && !(words[at].Joins && words[at].Letters is "in")) return false;
        for (var k = at; k < Math.Min(words.Count, at + Longest) && (k == at || words[k].Joins); k++)
        {
            if (words[k].Letters is "countryside" or "province" or "governorate") return true;
            if (MentionContext.IsBearing(words[k].Letters) && k + 1 < words.Count && words[k + 1].Joins && (words[k + 1].Capital || words[k + 1].Letters is "of")) return true;
            if (!words[k].Capital && words[k].Letters is not ("in" or "the" or "of" or "al" or "ez" or "ar") && !MentionContext.IsBearing(words[k].Letters)) return false;
        }
        return false;
    }
}
