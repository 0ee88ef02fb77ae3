namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How far two names lie apart by sound: a weighted edit distance in which what romanisations differ in (short vowels,
/// ayn, q and k, th and t…) costs little and any other consonant costs 1. The weights are judged on spellings of Syrian
/// toponyms in use, not learnt.
/// </summary>
internal static class SoundDistance
{
    private const int Longest = 64;

    /// <summary>The distance in consonants; infinite when a name has no sounds or is longer than any toponym.</summary>
    internal static double Between(SoundForm a, SoundForm b)
    {
        var (x, y) = (a.Symbols, b.Symbols);
        if (x.Length is 0 or > Longest || y.Length is 0 or > Longest) return double.PositiveInfinity;
        var cross = a.IsArabic != b.IsArabic;
        Span<double> row = stackalloc double[Longest + 1];
        row[0] = 0;
        for (var j = 1; j <= y.Length; j++) row[j] = row[j - 1] + Alone(y[j - 1], cross, b.IsArabic);
        for (var i = 1; i <= x.Length; i++)
        {
            var diagonal = row[0];
            var drop = Alone(x[i - 1], cross, a.IsArabic);
            row[0] += drop;
            for (var j = 1; j <= y.Length; j++)
            {
                var best = Math.Min(row[j] + drop, row[j - 1] + Alone(y[j - 1], cross, b.IsArabic));
                best = Math.Min(best, diagonal + Instead(x[i - 1], y[j - 1], cross));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[y.Length];
    }

    /// <summary>The cost of a sound that the other name lacks.</summary>
    private static double Alone(char c, bool cross, bool arabic) => c switch
    {
        'A' => (cross, arabic) switch { (true, false) => 0.03, (true, true) => 0.2, (false, false) => 0.2, _ => 0.3 },
        'I' or 'U' => cross ? 0.03 : 0.2,
        'W' or 'Y' => cross && arabic ? 0.35 : 0.25,
        'E' => cross ? 0.03 : 0.5,
        'H' => 0.12,
        'h' => 0.5,
        _ => 1,
    };

    private static double Instead(char a, char b, bool cross)
    {
        if (a == b) return 0;
        return a < b ? Pair(a, b, cross) : Pair(b, a, cross);
    }

    /// <summary>The cost of one sound for another, the smaller character first.</summary>
    private static double Pair(char a, char b, bool cross) => (a, b) switch
    {
        ('A', 'I') => 0.15,
        ('A', 'U') or ('A', 'W') or ('A', 'Y') => 0.2,
        ('I', 'U') => 0.25,
        ('I', 'Y') or ('U', 'W') => cross ? 0 : 0.05,
        ('I', 'W') or ('U', 'Y') or ('W', 'Y') => 0.5,
        ('A', 'E') or ('E', 'I') or ('E', 'U') => 0.05,
        ('A', 'H') or ('H', 'I') => 0.05,
        ('H', 'h') => 0.1,
        ('H', 't') => 0.3,
        ('T', 't') or ('D', 'd') or ('D', 'Z') => 0.1,
        ('D', 'z') or ('Z', 'z') => 0.1,
        ('Z', 'd') => 0.2,
        ('T', 's') => 0.25,
        ('k', 'q') => 0.1,
        ('g', 'j') or ('G', 'g') or ('g', 'q') => 0.15,
        ('h', 'x') => 0.25,
        ('k', 'x') => 0.3,
        ('S', 's') => 0.4,
        ('S', 'j') => 0.5,
        ('s', 'z') => 0.4,
        ('d', 't') => 0.5,
        ('b', 'f') or ('W', 'f') or ('U', 'f') => 0.5,
        ('W', 'b') => 0.6,
        ('m', 'n') => 0.6,
        ('G', 'x') => 0.6,
        _ => 1,
    };
}
