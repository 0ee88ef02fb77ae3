using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Matching;

/// <summary>How a name was found, surest first.</summary>
internal enum MatchLevel
{
    /// <summary>The same letters after folding.</summary>
    Letters,

    /// <summary>The same but for articles, doubled letters and the like.</summary>
    Key,

    /// <summary>The same after a particle or a fused article was taken off.</summary>
    Stripped,

    /// <summary>The same by sound, within the distance that its length allows.</summary>
    Sound,
}

/// <summary>A place found under a name.</summary>
/// <param name="Place">Index of the place.</param>
/// <param name="Name">The name of it that matched.</param>
/// <param name="Level">How.</param>
/// <param name="Distance">For <see cref="MatchLevel.Sound"/>, the distance for each consonant.</param>
internal readonly record struct NameMatch(int Place, string Name, MatchLevel Level, double Distance);

/// <summary>All names of the gazetteer, by letters, by key and by sound.</summary>
internal sealed class NameIndex
{
    /// <summary>The distance up to which a name is a spelling of the name in use.</summary>
    private const double Kindred = 1;

    private readonly List<(int Place, string Text, SoundForm Sound)> _names = [];
    private readonly Dictionary<string, List<int>> _byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _bySkeleton = new(StringComparer.Ordinal);

    internal NameIndex(IReadOnlyList<Place> places)
    {
        for (var p = 0; p < places.Count; p++)
        {
            // Everyone spells a country as its own list of names does; what merely sounds like one is something else.
            SoundForm[] known = places[p].Feature == "country" ? [] : [.. new[] { places[p].Name, places[p].NameAr }.OfType<string>().Select(SoundForm.Of)];
            foreach (var name in places[p].Names.Select(n => n.Text).Concat(DerivedNames.Of(places[p])))
                Add(p, name, known);
        }
    }

    /// <summary>Names by letters, or when there are none by key.</summary>
    internal IEnumerable<NameMatch> Exact(string name)
    {
        var letters = Letters(name);
        if (letters.Length == 0) return [];
        var found = Found(_byLetters, letters, MatchLevel.Letters);
        return found.Concat(Found(_byKey, Fold.Name(name), MatchLevel.Key));
    }

    /// <summary>Names with an attached particle (و ب ل ف ك, لل) or a fused article taken off.</summary>
    internal IEnumerable<NameMatch> Stripped(string name) =>
        Particles.Without(name).SelectMany(Exact).Select(m => m with { Level = MatchLevel.Stripped });

    /// <summary>Names that sound alike.</summary>
    internal IEnumerable<NameMatch> Alike(string name)
    {
        var sound = SoundForm.Of(name);
        var consonants = sound.Consonants;
        if (consonants < 2) yield break;
        foreach (var entry in Nearby(sound.Skeleton()))
        {
            var (place, text, other) = _names[entry];
            var distance = SoundDistance.Between(sound, other);
            var length = (consonants + other.Consonants) / 2.0;
            if (distance <= Allowed(length)) yield return new(place, text, MatchLevel.Sound, distance / length);
        }
    }

    /// <summary>
    /// How far apart two names of a length may lie: short names only by what romanisation explains, since another
    /// consonant makes another village; one consonant from six on.
    /// </summary>
    private static double Allowed(double consonants) => consonants switch
    {
        < 2.6 => 0.12,
        < 3.6 => 0.5,
        < 4.6 => 0.65,
        < 5.6 => 0.8,
        _ => 1.1,
    };

    private HashSet<int> Nearby(string skeleton)
    {
        var near = new HashSet<int>();
        foreach (var key in Deletions(skeleton))
            if (_bySkeleton.TryGetValue(key, out var entries)) near.UnionWith(entries);
        return near;
    }

    /// <summary>The skeleton and, where it is long enough, what is left of it without one consonant.</summary>
    private static IEnumerable<string> Deletions(string skeleton)
    {
        yield return skeleton;
        for (var i = 0; skeleton.Length >= 3 && i < skeleton.Length; i++) yield return skeleton.Remove(i, 1);
    }

    /// <summary>
    /// Every name is found by its letters; by sound only those that sound like the name in use. A forgotten one
    /// ("Berea" of Aleppo) is good when it is written so, and a trap when something merely sounds like it.
    /// </summary>
    private void Add(int place, string name, SoundForm[] known)
    {
        var letters = Letters(name);
        if (letters.Length == 0) return;
        var entry = _names.Count;
        var sound = SoundForm.Of(name);
        _names.Add((place, name, sound));
        Append(_byLetters, letters, entry);
        Append(_byKey, Fold.Name(name), entry);
        if (sound.Consonants < 2 || !known.Any(k => SoundDistance.Between(sound, k) <= Kindred)) return;
        foreach (var key in Deletions(sound.Skeleton())) Append(_bySkeleton, key, entry);
    }

    private IEnumerable<NameMatch> Found(Dictionary<string, List<int>> index, string key, MatchLevel level) =>
        index.TryGetValue(key, out var entries) ? entries.Select(e => new NameMatch(_names[e].Place, _names[e].Text, level, 0)) : [];

    private static void Append(Dictionary<string, List<int>> index, string key, int entry)
    {
        if (!index.TryGetValue(key, out var entries)) index.Add(key, entries = []);
        if (entries.Count == 0 || entries[^1] != entry) entries.Add(entry);
    }

    private static string Letters(string name) => Fold.Arabic(name).Replace(" ", "", StringComparison.Ordinal);
}
