namespace IncidentMap.Gazetteer.Matching;

/// <summary>One slip of the pen: a letter wrong, missing or too many, or two neighbours turned.</summary>
internal static class Typo
{
    /// <summary>Writes the letters without the blanks between words.</summary>
    internal static int Letters(ReadOnlySpan<char> words, Span<char> letters)
    {
        var n = 0;
        foreach (var c in words)
            if (c != ' ') letters[n++] = c;
        return n;
    }

    /// <summary>True when one slip, and no less, makes one of the other.</summary>
    internal static bool IsOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length) return IsOne(b, a);
        if (b.Length - a.Length > 1) return false;
        var head = a.CommonPrefixLength(b);
        if (head == a.Length) return b.Length > a.Length;
        var restA = a[head..];
        var restB = b[head..];
        if (b.Length > a.Length) return restB[1..].SequenceEqual(restA);
        return restA[1..].SequenceEqual(restB[1..])
            || restA.Length > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2..].SequenceEqual(restB[2..]);
    }
}
