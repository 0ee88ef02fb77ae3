using System.Runtime.InteropServices;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// How rare a name is, by its rarest own word: what dozens of places share is likely borne by others that the gazetteer
/// lacks, and so is a word of two consonants.
/// </summary>
/// <param name="Places">Places with a name that has a word of the same consonants, itself among them.</param>
/// <param name="Consonants">Consonant classes of the longest own word.</param>
internal readonly record struct NameRarity(byte Places, byte Consonants)
{
    /// <summary>The rarity of each name of a table, whose names stand by place.</summary>
    internal static NameRarity[] Of(NameTable names)
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
        for (var i = 0; i < rarities.Length; i++) rarities[i] = Of(names, names[i], words, classes);
        return rarities;
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
        return new(places, consonants);
    }
}
