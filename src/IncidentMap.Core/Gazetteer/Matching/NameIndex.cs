using System.Runtime.CompilerServices;
using IncidentMap.Gazetteer.Indexed;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>
/// All names of the gazetteer, by plain spelling, by the consonants of their sounds, by their letters but one, and by
/// their single words. Built once, then only read.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Letters below which one wrong letter makes another name.</summary>
    private const int ShortestWithTypo = 5;

    /// <summary>How far apart two names may lie by sound where one slip of the pen explains another, in hundredths of a consonant: what lies farther is not meant.</summary>
    private const int BesideSlip = 30;

    private readonly LetterTriples _triples;
    private readonly HashIndex _plain, _skeletons, _skeletonsButOne, _lettersButOne, _words; // the skeletons' values are groups, the others' names
    private readonly SoundGroups _groups;

    internal NameIndex(IReadOnlyList<Place> places)
    {
        var lists = new NameLists(Names);
        var seats = DerivedNames.OfSeats(places);
        for (var p = 0; p < places.Count; p++) lists.Add(p, places[p], DerivedNames.Of(places[p]).Concat(seats[p]));
        Names.Rate([.. lists.Plain.Select(p => p.Hash)]); // while they still stand by name
        _plain = new(lists.Plain);
        _groups = new(Names, [.. lists.Sounded]);
        (_skeletons, _skeletonsButOne) = Skeletons(_groups);
        _lettersButOne = new(lists.LettersButOne);
        _words = new(lists.Words);
        _triples = lists.Triples;
    }

    internal NameIndex(IndexReader reader)
    {
        Names = new NameTable(reader);
        (_plain, _skeletons, _skeletonsButOne, _lettersButOne, _words) = (new(reader), new(reader), new(reader), new(reader), new(reader));
        _groups = new(reader);
        _triples = new(reader);
    }

    internal NameTable Names { get; } = new();

    internal void Save(IndexWriter writer)
    {
        Names.Save(writer);
        foreach (var index in new[] { _plain, _skeletons, _skeletonsButOne, _lettersButOne, _words }) index.Save(writer);
        _groups.Save(writer);
        _triples.Save(writer);
    }

    /// <summary>How much of a name stands in no name that is known.</summary>
    internal float Oddness(in NameForms name) => _triples.Oddness(name.Words);

    /// <summary>The groups by the consonants of their sounds, and by these but one.</summary>
    private static (HashIndex Whole, HashIndex ButOne) Skeletons(SoundGroups groups)
    {
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        var (whole, butOne) = (new List<(ulong, int)>(groups.Count), new List<(ulong, int)>(4 * groups.Count));
        for (var group = 0; group < groups.Count; group++)
        {
            var n = Sounds.Skeleton(groups.Sounds(groups[group]), classes);
            whole.Add((NameHash.Classes(classes[..n]), group));
            for (var drop = 0; drop < n && n >= 3; drop++) butOne.Add((NameHash.Classes(classes[..n], drop), group));
        }
        return (new(whole), new(butOne));
    }

    /// <summary>Names of the same letters or plain spelling.</summary>
    internal void Exact(in NameForms name, MatchList found, bool stripped = false)
    {
        var letters = NameHash.Letters(name.Words);
        foreach (var i in _plain.Find(NameHash.Letters(name.Plain)))
        {
            ref readonly var entry = ref Names[i];
            var level = stripped ? MatchLevel.Stripped : entry.Hash == letters ? MatchLevel.Letters : MatchLevel.Plain;
            found.Offer(level == MatchLevel.Letters
                ? new NameMatch(entry.Place, i, level, entry.Kind, Verbatim: name.Written.Equals(Names.Characters(i), StringComparison.OrdinalIgnoreCase), Rarity: entry.Rarity)
                : PlainMatch(name, i, level, entry));
        }
    }

    private NameMatch PlainMatch(in NameForms name, int i, MatchLevel level, in NameEntry entry)
    {
        var gap = Gap(name, entry);
        var match = new NameMatch(entry.Place, i, level, entry.Kind, Gap: gap, Rarity: entry.Rarity);
        return level == MatchLevel.Plain ? match with { Nearness = NearnessOf(name, i, gap) } : match;
    }

    /// <summary>By how little names of one plain spelling differ: "Al Bayadiah" is Al Bayadiyah rather than Bayadiyah.</summary>
    [SkipLocalsInit]
    private Nearness NearnessOf(in NameForms name, int i, int gap)
    {
        Span<char> characters = stackalloc char[NameForms.Characters];
        ReadOnlySpan<char> theirs = characters[..Math.Max(0, NameWords.Fold(Names.Characters(i), characters))];
        if (gap <= 1 && Typo.Of(name.Words, theirs) != Slip.None) return Nearness.OneLetter;
        return name.Arabic || WithoutArticle(name.Words).SequenceEqual(WithoutArticle(theirs)) ? Nearness.Article : Nearness.Spelling;
    }

    /// <summary>Romanised words without an article at their head.</summary>
    private static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> words)
    {
        var end = words.IndexOf(' ');
        return end > 0 && LatinFold.IsArticle(words[..end], words[(end + 1)..]) ? words[(end + 1)..] : words;
    }

    /// <summary>Names whose consonants are of the same classes.</summary>
    [SkipLocalsInit]
    internal void Alike(in NameForms name, MatchList found)
    {
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        var n = Sounds.Skeleton(name.Sounds, classes);
        if (n == 0) return;
        OfferSounds(name, _skeletons.Find(NameHash.Classes(classes[..n])), found);
    }

    /// <summary>Names that have one consonant more, less or other.</summary>
    internal void Wide(in NameForms name, MatchList found)
    {
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        var n = Sounds.Skeleton(name.Sounds, classes);
        if (n == 0) return;
        OfferSounds(name, _skeletonsButOne.Find(NameHash.Classes(classes[..n])), found);
        for (var drop = 0; drop < n && n >= 3; drop++)
        {
            var hash = NameHash.Classes(classes[..n], drop);
            OfferSounds(name, _skeletons.Find(hash), found);
            OfferSounds(name, _skeletonsButOne.Find(hash), found);
        }
    }

    /// <summary>Names that one slip of the pen explains.</summary>
    [SkipLocalsInit]
    internal void Slips(in NameForms name, MatchList found)
    {
        Span<char> letters = stackalloc char[NameForms.Characters];
        var n = Typo.Letters(name.Words, letters);
        if (n < ShortestWithTypo - 1) return;
        var asked = letters[..n];
        var written = new WrittenName(name.Words, asked, name.OwnLetters > 0 ? name.OwnLetters : n);
        foreach (var i in _lettersButOne.Find(NameHash.Letters(asked))) OfferSlip(written, i, found);
        for (var drop = 0; drop < n; drop++)
        {
            if (drop > 0 && asked[drop] == asked[drop - 1]) continue;
            foreach (var i in _lettersButOne.Find(NameHash.Without(asked, drop))) OfferSlip(written, i, found);
        }
    }

    [SkipLocalsInit] // what is written is read, and no more
    private void OfferSlip(scoped in WrittenName written, int i, MatchList found)
    {
        Span<char> words = stackalloc char[NameForms.Characters];
        Span<char> letters = stackalloc char[NameForms.Characters];
        var n = NameWords.Fold(Names.Characters(i), words);
        if (n <= 0) return;
        var slip = written.SlipFrom(words[..n], letters[..Typo.Letters(words[..n], letters)]);
        if (slip == Slip.None || written.Letters.Length < ShortestWithTypo && slip != Slip.Omitted) return;
        // All namesakes share the slip.
        var forms = NameForms.OfWords(words[..n], words[n..]);
        var hash = Names[i].Hash;
        foreach (var other in _plain.Find(NameHash.Letters(forms.Plain)))
        {
            ref readonly var entry = ref Names[other];
            if (entry.Hash == hash)
                found.Offer(new NameMatch(entry.Place, other, slip == Slip.Blank ? MatchLevel.Plain : MatchLevel.Typo, entry.Kind, Length: written.Own, Slip: slip));
        }
    }

    /// <summary>Names that share a word with it and lack, or have more, of the others.</summary>
    [SkipLocalsInit]
    internal void ByWords(in NameForms name, MatchList found)
    {
        Span<byte> classes = stackalloc byte[Sounds.Longest];
        Span<ulong> asked = stackalloc ulong[Sounds.Longest];
        var words = 0;
        foreach (var word in new WordRanges(name.Starts, name.Sounds.Length))
        {
            if ((name.Common >> word.Start.Value & 1) != 0) continue;
            var n = Sounds.Skeleton(name.Sounds[word], classes);
            if (n < 2) continue;
            var hash = NameHash.Classes(classes[..n]);
            if (asked[..words].Contains(hash)) continue;
            asked[words++] = hash;
            foreach (var i in _words.Find(hash)) OfferWords(name, i, found);
            if (name.Starts == 1) continue;
            foreach (var group in _skeletons.Find(hash))
                foreach (var i in _groups.Names(_groups[group])) OfferWords(name, i, found);
        }
    }

    private static byte Gap(in NameForms name, in NameEntry heard) => (byte)Math.Min(20, Math.Abs(name.Letters - heard.Letters));

    private void OfferSounds(in NameForms name, ReadOnlySpan<int> groups, MatchList found)
    {
        if (groups.IsEmpty) return;
        var (asked, own) = (Sounds.Consonants(name.Sounds), name.OwnConsonants);
        foreach (var i in groups)
        {
            ref readonly var group = ref _groups[i];
            var limit = found.HasSlip ? Math.Min(BesideSlip, Allowed(asked + group.Consonants)) : Allowed(asked + group.Consonants);
            var distance = SoundDistance.Between(name.Sounds, name.Arabic, _groups.Sounds(group), group.Arabic, limit);
            if (distance > limit) continue;
            foreach (var one in _groups.Names(group)) OfferSound(name, one, distance, own, found);
        }
    }

    private void OfferSound(in NameForms name, int i, int distance, int own, MatchList found)
    {
        ref readonly var heard = ref Names[i];
        // Kafr Ziba is no Kafr Zayta: what both share with hundreds of names does not make them alike.
        var length = own + heard.Own;
        found.Offer(WithQualifiers(name, heard, new NameMatch(heard.Place, i, MatchLevel.Sound, heard.Kind, distance, length, name.Arabic != heard.Arabic,
            Gap: name.Arabic == heard.Arabic ? Gap(name, heard) : (byte)0)));
    }

    private static NameMatch WithQualifiers(in NameForms name, in NameEntry heard, NameMatch match) => name.Qualifiers == heard.Qualifiers ? match : match with
    {
        QualifierMissing = name.Qualifiers == 0 || heard.Qualifiers == 0,
        QualifierOther = name.Qualifiers != 0 && heard.Qualifiers != 0,
        QualifierContrary = Qualifiers.AreContrary(name.Qualifiers, heard.Qualifiers),
    };

    private void OfferWords(in NameForms name, int i, MatchList found)
    {
        ref readonly var heard = ref Names[i];
        if (heard.Starts == 1 && name.Starts == 1) return;
        var shared = SharedWords.Of(name, heard, Names.Sounds(heard));
        if (shared.Own == 0) return;
        found.Offer(WithQualifiers(name, heard, new NameMatch(heard.Place, i, MatchLevel.Words, heard.Kind, shared.Distance, shared.Length,
            name.Arabic != heard.Arabic, LostCommon: shared.LostCommon, LostOwn: shared.LostOwn)));
    }

    /// <summary>
    /// How far apart two names may lie, by the consonants of both together: short names only by what romanisation
    /// explains, since another consonant makes another village; one consonant from six on.
    /// </summary>
    private static int Allowed(int consonants) => consonants switch
    {
        <= 3 => 60,
        <= 5 => 70,
        <= 7 => 90,
        <= 9 => 110,
        <= 13 => 130,
        _ => 160,
    };
}
