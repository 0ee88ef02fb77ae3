using System.Numerics;

namespace IncidentMap.Reports.Words;

/// <summary>A set of lexicons, one bit each, by their numbers. A word keeps one, so that a lexicon without the word need not be asked.</summary>
internal struct LexiconBits
{
    /// <summary>How many lexicons there may be; another 64 would cost each remembered word eight bytes more.</summary>
    internal const int Most = 192;

    private const int SecondFrom = 64;
    private const int ThirdFrom = 128;

    // A shift by more than 63 counts only its rest.
    private ulong _first;
    private ulong _second;
    private ulong _third;

    /// <summary>How many it holds.</summary>
    internal readonly int Count => BitOperations.PopCount(_first) + BitOperations.PopCount(_second) + BitOperations.PopCount(_third);

    /// <summary>True when it holds the lexicon of that number; asked for each word by each lexicon.</summary>
    internal readonly bool Has(int lexicon) => (((lexicon < SecondFrom ? _first : lexicon < ThirdFrom ? _second : _third) >> lexicon) & 1) != 0;

    /// <summary>True when it holds one that the other holds too.</summary>
    internal readonly bool Meets(in LexiconBits other) => ((_first & other._first) | (_second & other._second) | (_third & other._third)) != 0;

    /// <summary>The set of some lexicons.</summary>
    internal static LexiconBits Of(params ReadOnlySpan<int> lexicons)
    {
        var bits = default(LexiconBits);
        foreach (var lexicon in lexicons) bits.Add(lexicon);
        return bits;
    }

    /// <summary>How many it holds with a lower number.</summary>
    internal readonly int CountBelow(int lexicon)
    {
        var below = (1ul << lexicon) - 1;
        if (lexicon < SecondFrom) return BitOperations.PopCount(_first & below);
        if (lexicon < ThirdFrom) return BitOperations.PopCount(_first) + BitOperations.PopCount(_second & below);
        return BitOperations.PopCount(_first) + BitOperations.PopCount(_second) + BitOperations.PopCount(_third & below);
    }

    internal void Add(int lexicon)
    {
        var bit = 1ul << lexicon;
        if (lexicon < SecondFrom) _first |= bit;
        else if (lexicon < ThirdFrom) _second |= bit;
        else _third |= bit;
    }

    internal void Add(LexiconBits others)
    {
        _first |= others._first;
        _second |= others._second;
        _third |= others._third;
    }
}
