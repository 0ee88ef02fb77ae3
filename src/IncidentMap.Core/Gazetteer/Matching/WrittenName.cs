namespace IncidentMap.Gazetteer.Matching;

/// <summary>A name as it was written, to be compared with names that one slip may have made it of.</summary>
/// <param name="words">Its folded words.</param>
/// <param name="letters">The same without blanks.</param>
/// <param name="own">Letters of the words that tell something alone.</param>
internal readonly ref struct WrittenName(ReadOnlySpan<char> words, ReadOnlySpan<char> letters, int own)
{
    private readonly ReadOnlySpan<char> _words = words;

    internal ReadOnlySpan<char> Letters { get; } = letters;

    internal int Own { get; } = own;

    /// <summary>The slip, a blank counting as a letter does; where blanks stand elsewhere besides, that is told with it.</summary>
    internal Slip SlipFrom(ReadOnlySpan<char> words, ReadOnlySpan<char> letters)
    {
        if (Letters.SequenceEqual(letters)) return Slip.Blank;
        var slip = Typo.Of(Letters, letters);
        return slip == Slip.None || Typo.Of(_words, words) != Slip.None ? slip : slip | Slip.Blanks;
    }
}
