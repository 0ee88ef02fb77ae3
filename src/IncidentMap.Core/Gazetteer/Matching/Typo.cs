namespace IncidentMap.Gazetteer.Matching;

/// <summary>How what was written comes from the name that was meant by one slip of the pen.</summary>
[Flags]
internal enum Slip : byte
{
    None,

    /// <summary>Blanks elsewhere.</summary>
    Blank,

    /// <summary>Two neighbours turned.</summary>
    Turned,

    /// <summary>A letter left out.</summary>
    Omitted,

    /// <summary>A letter too many.</summary>
    Added,

    /// <summary>A letter wrong.</summary>
    Changed,

    /// <summary>Added to a slip: blanks elsewhere besides.</summary>
    Blanks = 8,
}

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

    /// <summary>The slip, and nothing less or more, that makes what was written of the name; none when there is no such.</summary>
    internal static Slip Of(ReadOnlySpan<char> written, ReadOnlySpan<char> name)
    {
        var head = written.CommonPrefixLength(name);
        var left = written[head..];
        var right = name[head..];
        if (left.Length == right.Length)
        {
            if (left.IsEmpty) return Slip.None;
            if (left[1..].SequenceEqual(right[1..])) return Slip.Changed;
            return left.Length > 1 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]) ? Slip.Turned : Slip.None;
        }
        if (left.Length + 1 == right.Length) return right[1..].SequenceEqual(left) ? Slip.Omitted : Slip.None;
        return left.Length == right.Length + 1 && left[1..].SequenceEqual(right) ? Slip.Added : Slip.None;
    }
}
