using IncidentMap.Reports.Lexicons;

namespace IncidentMap.Reports.Words;

/// <summary>A tag that lost the blank behind it: in "#درعامقتل شاب" the word of harm begins the sentence and is no part of the name.</summary>
internal static class GluedTag
{
    // The shortest name, and the shortest word of harm that is no end of another word.
    private const int ShortestName = 3;
    private const int ShortestHarm = 4;

    /// <summary>Just past the name in the letters of a tag; null where nothing is glued to it.</summary>
    internal static int? EndOf(ReadOnlySpan<char> letters)
    {
        if (letters.Length < ShortestName + ShortestHarm || letters[0] is not (>= '\u0600' and <= '\u06ff') || WordForm.Of(letters).IsInLexicon) return null;
        for (var end = ShortestName; end <= letters.Length - ShortestHarm; end++)
            if (HarmLexicon.Words.HasForm(letters[end..].ToString())) return end;
        return null;
    }
}
