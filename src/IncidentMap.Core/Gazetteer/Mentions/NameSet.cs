namespace IncidentMap.Gazetteer.Mentions;

/// <summary>Keys of names with what each needs around it. Words of a text are joined one by one for as long as a key may go on so.</summary>
internal sealed class NameSet
{
    // Half a megabyte, which stays in the processor's cache: some 400,000 beginnings of names leave nine tenths of it empty.
    private const int HashBits = 22;

    private readonly Dictionary<string, MentionNeed> _needs;
    private readonly Dictionary<string, MentionNeed>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly ulong[] _beginnings = new ulong[1 << (HashBits - 6)];

    internal NameSet(Dictionary<string, MentionNeed> needs)
    {
        _needs = needs;
        _lookup = needs.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var key in needs.Keys)
        {
            LongestKey = Math.Max(LongestKey, key.Length);
            Remember(key);
        }
    }

    internal int LongestKey { get; }

    internal MentionNeed? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var need) ? need : null;

    /// <summary>
    /// False when no key begins with these letters; true when one does, and by chance for a few others (a Bloom filter of one hash),
    /// which costs a look at one more word: what a name is, <see cref="Find"/> says. Asked for each word of a text, which nearly always begins none.
    /// </summary>
    internal bool MayGoOn(ReadOnlySpan<char> letters)
    {
        var hash = 0ul;
        foreach (var letter in letters) hash = Next(hash, letter);
        var bit = Bit(hash);
        return (_beginnings[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private void Remember(string key)
    {
        var hash = 0ul;
        foreach (var letter in key)
        {
            hash = Next(hash, letter);
            var bit = Bit(hash);
            _beginnings[bit >> 6] |= 1ul << (bit & 63);
        }
    }

    // Fibonacci hashing: the upper bits of a product with 2^64 divided by the golden ratio.
    private static ulong Next(ulong hash, char letter) => (hash ^ letter) * 0x9E3779B97F4A7C15;

    private static int Bit(ulong hash) => (int)(hash >> (64 - HashBits));
}
