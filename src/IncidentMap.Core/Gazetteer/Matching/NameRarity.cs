using System.Runtime.InteropServices;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How rare a name is, by its rarest own word: what dozens of places share is likely borne by others that the gazetteer
/// lacks, and so is a word of two consonants; and how many names of its place say the same, by which a village called so is told
/// from one that somebody once called so.
/// </summary>
/// <param name="Places">Places with a name that has a word of the same consonants, itself among them.</param>
/// <param name="Consonants">Consonant classes of the longest own word.</param>
/// <param name="Spellings">Names of the same place that are spelled as plainly the same, itself among them.</param>
internal readonly record struct NameRarity(byte Places, byte Consonants, byte Spellings)
{
    /// <summary>The rarity of each name of a table, whose names stand by place.</summary>
    /// <param name="names">The table.</param>
    /// <param name="plain">The plain spelling of each name, as its hash.</param>
    internal static NameRarity[] Of(NameTable names, ReadOnlySpan<ulong> plain)
    {
        var words = new Dictionary<ulong, (int Last, int Places)>(names.Count);
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        for (var i = 0; i < names.Count; i++)
        {
            var heard = names[i];
            foreach (var word in new WordRanges(heard.Starts & ~heard.Common, names.Sounds(heard).Length))
            {
                ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(words, NameHash.Classes(classes[..Sounds.Skeleton(names.Sounds(heard)[word], classes)]), out var known);
                if (!known || seen.Last != heard.Place) seen = (heard.Place, seen.Places + 1);
            }
        }
        var rarities = new NameRarity[names.Count];
        for (var i = 0; i < rarities.Length; i++) rarities[i] = Of(names, names[i], words, classes) with { Spellings = SpellingsOf(names, i, plain) };
        return rarities;
    }

    private static byte SpellingsOf(NameTable names, int name, ReadOnlySpan<ulong> plain)
    {
        var (place, first, end) = (names[name].Place, name, name);
        while (first > 0 && names[first - 1].Place == place) first--;
        while (end < names.Count && names[end].Place == place) end++;
        return (byte)Math.Min(byte.MaxValue, plain[first..end].Count(plain[name]));
    }

    private static NameRarity Of(NameTable names, in NameEntry heard, Dictionary<ulong, (int Last, int Places)> words, Span<byte> classes)
    {
        var (places, consonants) = (byte.MaxValue, (byte)0);
        foreach (var word in new WordRanges(heard.Starts & ~heard.Common, heard.Length))
        {
            var n = Sounds.Skeleton(names.Sounds(heard)[word], classes);
            places = (byte)Math.Min(places, words[NameHash.Classes(classes[..n])].Places);
            consonants = (byte)Math.Max(consonants, n);
        }
        return new(places, consonants, 1);
    }
}
