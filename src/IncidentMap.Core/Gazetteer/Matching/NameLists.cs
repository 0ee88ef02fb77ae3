namespace IncidentMap.Gazetteer.Matching;

/// <summary>Gathers the entries of the indexes while names are added.</summary>
internal sealed class NameLists(NameTable names)
{
    /// <summary>The distance up to which a name is a spelling of the display name.</summary>
    private const int Kindred = 100;

    /// <summary>Letters below which no slip of the pen is looked for.</summary>
    private const int ShortestWithTypo = 5;

    /// <summary>The same of a country: its few short names are known to everyone, and villages lie one letter away.</summary>
    private const int ShortestCountryWithTypo = 6;

    private readonly HashSet<ulong> _slipsOf = [];

    internal List<(ulong Hash, int Name)> Plain { get; } = [];

    /// <summary>Names that are found by sound.</summary>
    internal List<int> Sounded { get; } = [];

    internal List<(ulong Hash, int Name)> LettersButOne { get; } = [];

    internal List<(ulong Hash, int Name)> Words { get; } = [];

    internal LetterTriples Triples { get; } = new();

    internal void Add(int index, Place place, IEnumerable<string> derived)
    {
        Span<byte> latin = stackalloc byte[Sounds.Longest], arabic = stackalloc byte[Sounds.Longest];
        // Everyone spells a country as its own list of names does; what merely sounds like one is something else.
        var country = place.Feature == "country";
        var known = new DisplaySounds(Heard(place.Name, latin), place.NameAr is { } ar ? Heard(ar, arabic) : [], country);
        foreach (var name in place.Names) Add(index, name.Text, place, known);
        foreach (var name in derived) Add(index, name, place, known);
    }

    private static ReadOnlySpan<byte> Heard(string name, Span<byte> sounds)
    {
        var forms = NameForms.Of(name, stackalloc char[NameForms.Characters]);
        forms.Hear(sounds);
        return sounds[..forms.Sounds.Length];
    }

    /// <summary>
    /// Every name is found by its letters; by sound only those that sound like the name in use. A forgotten one
    /// ("Berea" of Aleppo) is good when it is written so, and a trap when something merely sounds like it.
    /// </summary>
    private void Add(int index, string text, Place place, scoped DisplaySounds known)
    {
        var forms = NameForms.Of(text, stackalloc char[NameForms.Characters]);
        if (forms.Words.IsEmpty) return;
        forms.Hear(stackalloc byte[Sounds.Longest]);
        var kind = text == place.Name || text == place.NameAr ? NameKind.Display
            : known.Near(forms) <= Kindred ? NameKind.Kindred : NameKind.Other;
        var letters = NameHash.Letters(forms.Words);
        var name = names.Add(text, index, letters, forms, kind);
        Plain.Add((NameHash.Letters(forms.Plain), name));
        if (_slipsOf.Add(letters))
        {
            Triples.Add(forms.Words);
            AddSlips(name, forms, known.Country ? ShortestCountryWithTypo : ShortestWithTypo - 1);
        }
        if (known.Country || forms.Sounds.IsEmpty) return;
        AddSounds(name, forms);
    }

    private void AddSlips(int name, in NameForms forms, int shortest)
    {
        Span<char> letters = stackalloc char[NameForms.Characters];
        var n = Typo.Letters(forms.Words, letters);
        if (n < shortest || letters[0] > 'ۿ') return;
        for (var drop = 0; drop < n; drop++)
            if (drop == 0 || letters[drop] != letters[drop - 1]) LettersButOne.Add((NameHash.Without(letters[..n], drop), name));
        LettersButOne.Add((NameHash.Letters(letters[..n]), name));
    }

    private void AddSounds(int name, in NameForms forms)
    {
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        var n = Sounds.Skeleton(forms.Sounds, classes);
        if (n == 0) return;
        Sounded.Add(name);
        if (forms.Starts == 1) return;
        foreach (var word in new WordRanges(forms.Starts, forms.Sounds.Length))
        {
            if ((forms.Common >> word.Start.Value & 1) != 0) continue;
            n = Sounds.Skeleton(forms.Sounds[word], classes);
            if (n >= 2) Words.Add((NameHash.Classes(classes[..n]), name));
        }
    }

    /// <summary>The sounds of a place's display names.</summary>
    private readonly ref struct DisplaySounds(ReadOnlySpan<byte> latin, ReadOnlySpan<byte> arabic, bool country)
    {
        private readonly ReadOnlySpan<byte> _latin = latin, _arabic = arabic; // empty where there is none

        internal bool Country { get; } = country;

        internal int Near(scoped in NameForms forms)
        {
            if (forms.Sounds.IsEmpty) return int.MaxValue;
            var near = _latin.IsEmpty ? int.MaxValue : SoundDistance.Between(forms.Sounds, forms.Arabic, _latin, false, Kindred);
            return _arabic.IsEmpty || near <= Kindred ? near : Math.Min(near, SoundDistance.Between(forms.Sounds, forms.Arabic, _arabic, true, Kindred));
        }
    }
}
