namespace IncidentMap.Text;

/// <summary>What a string may hold and a text may not.</summary>
internal static class Utf16
{
    /// <summary>False when a half of a surrogate pair stands alone.</summary>
    internal static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }
        return true;
    }
}
