using System.Runtime.InteropServices;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>All names of the gazetteer with what is known of each, in plain arrays: number i of each array is name i's.</summary>
internal sealed class NameTable
{
    private readonly List<char> _characters = [];
    private readonly List<int> _ends = [];
    private readonly List<NameEntry> _entries = [];
    private readonly List<byte> _sounds = [];
    private string?[]? _texts;

    internal NameTable()
    {
    }

    internal NameTable(IndexReader reader)
    {
        reader.Into(_characters);
        reader.Into(_ends);
        reader.Into(_entries);
        reader.Into(_sounds);
    }

    internal void Save(IndexWriter writer)
    {
        writer.Array<char>(CollectionsMarshal.AsSpan(_characters));
        writer.Array<int>(CollectionsMarshal.AsSpan(_ends));
        writer.Array<NameEntry>(CollectionsMarshal.AsSpan(_entries));
        writer.Array<byte>(CollectionsMarshal.AsSpan(_sounds));
    }

    internal int Count => _ends.Count;

    /// <summary>What is known of a name.</summary>
    internal ref readonly NameEntry this[int name] => ref CollectionsMarshal.AsSpan(_entries)[name];

    /// <summary>The characters of a name.</summary>
    internal ReadOnlySpan<char> Characters(int name)
    {
        var start = name == 0 ? 0 : _ends[name - 1];
        return CollectionsMarshal.AsSpan(_characters)[start.._ends[name]];
    }

    /// <summary>A name as a string: made when it is first asked for, since of most names nobody ever sees it.</summary>
    internal string Text(int name)
    {
        _texts ??= new string?[_ends.Count];
        return _texts[name] ??= Characters(name).ToString();
    }

    /// <summary>Its sounds; empty in another script.</summary>
    internal ReadOnlySpan<byte> Sounds(in NameEntry entry) => CollectionsMarshal.AsSpan(_sounds).Slice(entry.Start, entry.Length);

    internal int Add(string text, int place, ulong hash, in NameForms forms, NameKind kind)
    {
        _characters.AddRange(text);
        _ends.Add(_characters.Count);
        _entries.Add(new(hash, forms.Starts, forms.Left, forms.Common, place, _sounds.Count, forms.Qualifiers, (byte)forms.Sounds.Length,
            (byte)Math.Min(255, forms.Letters), (byte)forms.OwnConsonants, kind, forms.Arabic));
        _sounds.AddRange(forms.Sounds);
        return _ends.Count - 1;
    }

    /// <summary>Adds how rare each name is, which only all of them together tell.</summary>
    /// <param name="plain">The plain spelling of each name, as its hash.</param>
    internal void Rate(ReadOnlySpan<ulong> plain)
    {
        var rarities = NameRarity.Of(this, plain);
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (var i = 0; i < rarities.Length; i++) entries[i] = entries[i] with { Rarity = rarities[i] };
    }
}
