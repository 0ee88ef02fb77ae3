using System.Runtime.InteropServices;
using IncidentMap.Gazetteer.Indexed;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>All names of the gazetteer with what is known of each, in plain arrays: number i of each array is name i's.</summary>
internal sealed class NameTable
{
    private readonly List<char> _characters = [];
    private readonly List<int> _ends = [];
    private readonly List<int> _places = [];
    private readonly List<ulong> _letters = [];
    private readonly List<HeardName> _heard = [];
    private readonly List<byte> _sounds = [];
    private string?[]? _texts;

    internal NameTable()
    {
    }

    internal NameTable(IndexReader reader)
    {
        reader.Into(_characters);
        reader.Into(_ends);
        reader.Into(_places);
        reader.Into(_letters);
        reader.Into(_heard);
        reader.Into(_sounds);
    }

    internal void Save(IndexWriter writer)
    {
        writer.Array<char>(CollectionsMarshal.AsSpan(_characters));
        writer.Array<int>(CollectionsMarshal.AsSpan(_ends));
        writer.Array<int>(CollectionsMarshal.AsSpan(_places));
        writer.Array<ulong>(CollectionsMarshal.AsSpan(_letters));
        writer.Array<HeardName>(CollectionsMarshal.AsSpan(_heard));
        writer.Array<byte>(CollectionsMarshal.AsSpan(_sounds));
    }

    internal int Count => _ends.Count;

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

    internal int Place(int name) => _places[name];

    /// <summary>Hash of its letters.</summary>
    internal ulong Letters(int name) => _letters[name];

    internal HeardName Heard(int name) => _heard[name];

    /// <summary>Its sounds; empty in another script.</summary>
    internal ReadOnlySpan<byte> Sounds(HeardName heard) => CollectionsMarshal.AsSpan(_sounds).Slice(heard.Start, heard.Length);

    internal int Add(string text, int place, ulong letters, in NameForms forms, NameKind kind)
    {
        _characters.AddRange(text);
        _ends.Add(_characters.Count);
        _places.Add(place);
        _letters.Add(letters);
        _heard.Add(new(_sounds.Count, (byte)forms.Sounds.Length, forms.Arabic, kind, forms.Qualifiers, forms.Starts, forms.Left, forms.Common, (byte)Math.Min(255, forms.Letters)));
        _sounds.AddRange(forms.Sounds);
        return _ends.Count - 1;
    }
}

/// <summary>How a name sounds.</summary>
/// <param name="Start">Where its sounds begin.</param>
/// <param name="Length">How many they are.</param>
/// <param name="Arabic">True for Arabic script.</param>
/// <param name="Kind">What it is to its place.</param>
/// <param name="Qualifiers">What was taken off.</param>
/// <param name="Starts">A bit for each sound that begins a word.</param>
/// <param name="Left">Of these, the words that may be left out.</param>
/// <param name="Common">Of these, the words that alone tell nothing.</param>
/// <param name="Letters">Letters of the name, blanks not counted.</param>
internal readonly record struct HeardName(int Start, byte Length, bool Arabic, NameKind Kind, Qualifier Qualifiers, ulong Starts, ulong Left, ulong Common, byte Letters);
