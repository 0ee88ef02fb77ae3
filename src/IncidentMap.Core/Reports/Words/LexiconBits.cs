using System.Numerics;
using System.Runtime.CompilerServices;

namespace IncidentMap.Reports.Words;

/// <summary>A set of lexicons, one bit each, by their numbers. A word keeps one, so that a lexicon without the word need not be asked.</summary>
[InlineArray(Words)]
internal struct LexiconBits
{
    /// <summary>How many lexicons there may be; another 64 would cost each remembered word eight bytes more.</summary>
    internal const int Most = Words * BitsOfWord;

    private const int Words = 4;
    private const int BitsOfWord = 64;

    private ulong _first;

    /// <summary>How many it holds.</summary>
    internal readonly int Count => CountIn(Words);

    /// <summary>True when it holds the lexicon of that number; asked for each word by each lexicon. A shift by more than 63 counts only its rest.</summary>
    internal readonly bool Has(int lexicon) => ((this[WordOf(lexicon)] >> lexicon) & 1) != 0;

    /// <summary>True when it holds one that the other holds too.</summary>
    internal readonly bool Meets(in LexiconBits other)
    {
        for (var i = 0; i < Words; i++)
            if ((this[i] & other[i]) != 0) return true;
        return false;
    }

    /// <summary>The set of some lexicons.</summary>
    internal static LexiconBits Of(params ReadOnlySpan<int> lexicons)
    {
        var bits = default(LexiconBits);
        foreach (var lexicon in lexicons) bits.Add(lexicon);
        return bits;
    }

    /// <summary>How many it holds with a lower number.</summary>
    internal readonly int CountBelow(int lexicon) =>
        CountIn(WordOf(lexicon)) + BitOperations.PopCount(this[WordOf(lexicon)] & ((1ul << lexicon) - 1));

    private static int WordOf(int lexicon) => (int)((uint)lexicon / BitsOfWord);

    private readonly int CountIn(int words)
    {
        var count = 0;
        for (var i = 0; i < words; i++) count += BitOperations.PopCount(this[i]);
        return count;
    }

    internal void Add(int lexicon) => this[WordOf(lexicon)] |= 1ul << lexicon;

    internal void Add(in LexiconBits others)
    {
        for (var i = 0; i < Words; i++) this[i] |= others[i];
    }
}
