using System.Numerics;
using System.Runtime.CompilerServices;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>Hashes of what names are found by; the same in every process, so that they can be written to a file.</summary>
internal static class NameHash
{
    private const ulong Odd = 0x9E3779B97F4A7C15; // 2^64 over the golden ratio: its multiples spread well

    /// <summary>Of the letters, blanks left out.</summary>
    internal static ulong Letters(ReadOnlySpan<char> words)
    {
        ulong hash = 17;
        foreach (var c in words)
            if (c != ' ') hash = Next(hash, c);
        return Mixed(hash);
    }

    /// <summary>Of the letters without the one at a place.</summary>
    internal static ulong Without(ReadOnlySpan<char> letters, int dropped)
    {
        ulong hash = 17;
        for (var i = 0; i < letters.Length; i++)
            if (i != dropped) hash = Next(hash, letters[i]);
        return Mixed(hash);
    }

    /// <summary>Of consonant classes.</summary>
    internal static ulong Classes(ReadOnlySpan<byte> classes, int dropped = -1)
    {
        ulong hash = 23;
        for (var i = 0; i < classes.Length; i++)
            if (i != dropped) hash = Next(hash, classes[i]);
        return Mixed(hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Next(ulong hash, uint c) => BitOperations.RotateLeft(hash ^ c, 23) * Odd;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mixed(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Odd;
        return hash ^ (hash >> 29);
    }
}
