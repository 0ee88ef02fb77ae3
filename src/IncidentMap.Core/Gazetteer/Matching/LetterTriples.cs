using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How many names hold each three letters in a row, the ends of words among the letters. One random letter makes up to three
/// triples that no name has, while another way of writing a name is made of what names are made of: that tells a slip of the
/// pen from a spelling.
/// </summary>
internal sealed class LetterTriples
{
    /// <summary>Names up to which a triple is rare: it may be an error of the gazetteer's own.</summary>
    private const byte Rare = 2;

    /// <summary>More than one slip cannot make.</summary>
    private const float Most = 3;

    private const int Bits = 16;

    private readonly byte[] _names;

    internal LetterTriples() => _names = new byte[1 << Bits];

    internal LetterTriples(IndexReader reader) => _names = reader.Array<byte>();

    internal void Save(IndexWriter writer) => writer.Array<byte>(_names);

    /// <summary>Counts the triples of a folded name, each as often as it stands there.</summary>
    internal void Add(ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            ref var count = ref _names[At(words, i)];
            if (count < byte.MaxValue) count++;
        }
    }

    /// <summary>How many triples of folded words no name has; those of one or two names count half.</summary>
    internal float Oddness(ReadOnlySpan<char> words)
    {
        var odd = 0f;
        for (var i = 0; i < words.Length; i++)
            odd += _names[At(words, i)] switch { 0 => 1, <= Rare => 0.5f, _ => 0 };
        return Math.Min(Most, odd);
    }

    /// <summary>The slot of the triple around a letter. Five bits of a letter are its own within its script.</summary>
    private static int At(ReadOnlySpan<char> words, int i)
    {
        var before = i > 0 ? words[i - 1] : ' ';
        var after = i + 1 < words.Length ? words[i + 1] : ' ';
        return (int)(((before * 64u + words[i]) * 64u + after) * 0x9E3779B1u >> 32 - Bits);
    }
}
