using System.Runtime.CompilerServices;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How far two names lie apart by sound: a weighted edit distance in which what romanisations differ in (short vowels,
/// ayn, q and k, th and t…) costs little and any other consonant costs 1. The weights are judged on spellings of Syrian
/// toponyms in use, not learnt. Counted in hundredths of a consonant.
/// </summary>
internal static class SoundDistance
{
    /// <summary>The cost of one consonant for another.</summary>
    internal const int Whole = 100;

    private const int Size = 40; // Sounds.Alphabet has 38

    // By script: 0 Latin beside Latin, 1 Arabic beside Arabic, 2 Latin beside Arabic, 3 Arabic beside Latin.
    private static readonly int[][] AloneCosts = [.. Enumerable.Range(0, 4).Select(k => Sounds.Alphabet.Select(c => Alone(c, k >= 2, (k & 1) == 1)).ToArray())];
    private static readonly int[][] PairCosts = [Pairs(cross: false), Pairs(cross: true)];

    /// <summary>The distance in consonants; infinite when a name has no sounds.</summary>
    internal static double Between(SoundForm a, SoundForm b) =>
        a.Sounds.Length == 0 || b.Sounds.Length == 0 ? double.PositiveInfinity : Between(a.Sounds, a.IsArabic, b.Sounds, b.IsArabic) / (double)Whole;

    /// <summary>The distance, or any number above the limit when it is above.</summary>
    [SkipLocalsInit] // the row is filled before it is read
    internal static int Between(ReadOnlySpan<byte> a, bool aArabic, ReadOnlySpan<byte> b, bool bArabic, int limit = int.MaxValue)
    {
        if (a.Length > Sounds.Longest) a = a[..Sounds.Longest];
        if (b.Length > Sounds.Longest) b = b[..Sounds.Longest];
        // What both begin and end with costs nothing.
        var head = a.CommonPrefixLength(b);
        a = a[head..];
        b = b[head..];
        var tail = 0;
        while (tail < a.Length && tail < b.Length && a[^(tail + 1)] == b[^(tail + 1)]) tail++;
        a = a[..^tail];
        b = b[..^tail];
        if (a.IsEmpty && b.IsEmpty) return 0;
        var cross = aArabic != bArabic;
        var dropA = AloneCosts[(cross ? 2 : 0) + (aArabic ? 1 : 0)];
        var dropB = AloneCosts[(cross ? 2 : 0) + (bArabic ? 1 : 0)];
        var pairs = PairCosts[cross ? 1 : 0];
        Span<int> row = stackalloc int[Sounds.Longest + 1];
        row[0] = 0;
        for (var j = 0; j < b.Length; j++) row[j + 1] = row[j] + dropB[b[j]];
        foreach (var x in a)
        {
            var drop = dropA[x];
            ReadOnlySpan<int> costs = pairs.AsSpan(x * Size, Size);
            var diagonal = row[0];
            var least = row[0] += drop;
            for (var j = 0; j < b.Length; j++)
            {
                var y = b[j];
                var best = Math.Min(diagonal + costs[y], Math.Min(row[j + 1] + drop, row[j] + dropB[y]));
                diagonal = row[j + 1];
                row[j + 1] = best;
                least = Math.Min(least, best);
            }
            if (least > limit) return least;
        }
        return row[b.Length];
    }

    /// <summary>The cost of a sound that the other name lacks.</summary>
    private static int Alone(char c, bool cross, bool arabic) => c switch
    {
        'A' => (cross, arabic) switch { (true, false) => 3, (true, true) => 20, (false, false) => 20, _ => 30 },
        'I' or 'U' => cross ? 3 : 20,
        'W' or 'Y' => cross && arabic ? 35 : 25,
        'E' => cross ? 3 : 50,
        'H' => 12,
        'h' => 50,
        _ => Whole,
    };

    private static int[] Pairs(bool cross)
    {
        var costs = new int[Size * Size];
        for (var a = 0; a < Sounds.Alphabet.Length; a++)
            for (var b = 0; b < Sounds.Alphabet.Length; b++)
                costs[a * Size + b] = Instead(Sounds.Alphabet[a], Sounds.Alphabet[b], cross);
        return costs;
    }

    private static int Instead(char a, char b, bool cross) => a == b ? 0 : a < b ? Pair(a, b, cross) : Pair(b, a, cross);

    /// <summary>The cost of one sound for another, the smaller character first.</summary>
    private static int Pair(char a, char b, bool cross) => (a, b) switch
    {
        ('A', 'I') => 15,
        ('A', 'U') or ('A', 'W') or ('A', 'Y') => 20,
        ('I', 'U') => 25,
        ('I', 'Y') or ('U', 'W') => cross ? 0 : 5,
        ('I', 'W') or ('U', 'Y') or ('W', 'Y') => 50,
        ('A', 'E') or ('E', 'I') or ('E', 'U') => 5,
        ('A', 'H') or ('H', 'I') => 5,
        ('H', 'h') => 10,
        ('H', 't') => 30,
        ('T', 't') or ('D', 'd') or ('D', 'Z') => 10,
        ('D', 'z') or ('Z', 'z') => 10,
        ('Z', 'd') => 20,
        ('T', 's') => 25,
        ('k', 'q') => 10,
        ('g', 'j') or ('G', 'g') or ('g', 'q') => 15,
        ('h', 'x') => 25,
        ('k', 'x') => 30,
        ('S', 's') => 40,
        ('S', 'j') or ('S', 'k') => 50, // ch: a French sh, a Euphrates k
        ('s', 'z') => 40,
        ('d', 't') => 50,
        ('b', 'f') or ('W', 'f') or ('U', 'f') => 50,
        ('W', 'b') => 60,
        ('m', 'n') => 60,
        ('G', 'x') => 60,
        _ => Whole,
    };
}
