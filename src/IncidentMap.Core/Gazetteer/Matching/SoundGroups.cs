using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>Names of the same sounds: half of all names sound like another one.</summary>
/// <param name="Start">Where their sounds begin.</param>
/// <param name="First">Where the list of them begins.</param>
/// <param name="Names">How many they are.</param>
/// <param name="Length">Number of sounds.</param>
/// <param name="Consonants">Consonants among them.</param>
/// <param name="Arabic">True for Arabic script.</param>
internal readonly record struct SoundGroup(int Start, int First, int Names, byte Length, byte Consonants, bool Arabic);

/// <summary>
/// All sounds that names have, each once. Those of one consonant skeleton lie side by side, since they are compared one after
/// the other: the way to memory takes longer than the comparison.
/// </summary>
internal sealed class SoundGroups
{
    private readonly SoundGroup[] _groups;
    private readonly byte[] _sounds;
    private readonly int[] _names;

    /// <param name="table">All names.</param>
    /// <param name="names">Those that are found by sound; put in order here.</param>
    internal SoundGroups(NameTable table, int[] names)
    {
        _names = names;
        Sort(table);
        var (groups, sounds) = (new List<SoundGroup>(), new List<byte>());
        for (int first = 0, next; first < names.Length; first = next)
        {
            next = first + 1;
            while (next < names.Length && Compare(table, names[first], names[next]) == 0) next++;
            ref readonly var heard = ref table[names[first]];
            groups.Add(new(sounds.Count, first, next - first, heard.Length, (byte)Matching.Sounds.Consonants(table.Sounds(heard)), heard.Arabic));
            sounds.AddRange(table.Sounds(heard));
        }
        (_groups, _sounds) = ([.. groups], [.. sounds]);
    }

    internal SoundGroups(IndexReader reader) => (_groups, _sounds, _names) = (reader.Array<SoundGroup>(), reader.Array<byte>(), reader.Array<int>());

    internal int Count => _groups.Length;

    internal ref readonly SoundGroup this[int group] => ref _groups[group];

    internal void Save(IndexWriter writer)
    {
        writer.Array<SoundGroup>(_groups);
        writer.Array<byte>(_sounds);
        writer.Array<int>(_names);
    }

    internal ReadOnlySpan<byte> Sounds(in SoundGroup group) => _sounds.AsSpan(group.Start, group.Length);

    internal ReadOnlySpan<int> Names(in SoundGroup group) => _names.AsSpan(group.First, group.Names);

    /// <summary>By skeleton, then sounds, then in the order of the table.</summary>
    private void Sort(NameTable table)
    {
        Span<byte> classes = stackalloc byte[Matching.Sounds.Longest];
        var skeletons = new ulong[_names.Length];
        for (var i = 0; i < skeletons.Length; i++)
            skeletons[i] = NameHash.Classes(classes[..Matching.Sounds.Skeleton(table.Sounds(table[_names[i]]), classes)]);
        Array.Sort(skeletons, _names);
        for (int first = 0, next; first < skeletons.Length; first = next)
        {
            next = first + 1;
            while (next < skeletons.Length && skeletons[next] == skeletons[first]) next++;
            _names.AsSpan(first, next - first).Sort((a, b) => Compare(table, a, b) is var order and not 0 ? order : a.CompareTo(b));
        }
    }

    private static int Compare(NameTable table, int a, int b)
    {
        ref readonly var one = ref table[a];
        ref readonly var other = ref table[b];
        return one.Arabic != other.Arabic ? one.Arabic.CompareTo(other.Arabic) : table.Sounds(one).SequenceCompareTo(table.Sounds(other));
    }
}
