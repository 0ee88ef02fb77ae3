using System.Collections.Concurrent;
using IncidentMap.Gazetteer.Matching;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Mentions;

/// <summary>What a name needs around it to be taken for a place in running text.</summary>
internal enum MentionNeed
{
    /// <summary>Nothing: the name of a city or country, a name of several words, a long name.</summary>
    Nothing,

    /// <summary>A preposition of place at least: a short name, or the one word that names a village nobody writes of.</summary>
    Place,

    /// <summary>A preposition before it and behind it the area in which it lies, at least: the hamlet that nobody writes of, and a town whose name is an everyday word.</summary>
    Placed,

    /// <summary>A word that says the kind of place: a name that is an everyday word.</summary>
    Kind,
}

/// <summary>The names to look for in running text.</summary>
internal sealed class MentionNames
{
    private const int MostRemembered = 50_000;

    // Letters of a quarter's name that is no everyday word.
    private const int LongQuarter = 4;

    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);

    internal MentionNames(IReadOnlyList<Place> places)
    {
        var (letters, keys) = (new Dictionary<string, MentionNeed>(StringComparer.Ordinal), new Dictionary<string, MentionNeed>(StringComparer.Ordinal));
        foreach (var place in places)
            foreach (var name in place.Names.Select(n => n.Text).Concat(DerivedNames.Of(place)))
                Add(place, name, letters, keys);
        (Letters, Keys) = (new NameSet(letters), new NameSet(keys));
    }

    /// <summary>Arabic names by their letters, articles kept: الباب is a town, باب is a door.</summary>
    internal NameSet Letters { get; }

    /// <summary>Names of several Arabic words, and Latin names, by the key of <see cref="Fold.Name"/>.</summary>
    internal NameSet Keys { get; }

    /// <summary>The most words that any name has, articles counted.</summary>
    internal int LongestName { get; private set; } = 1;

    /// <summary>The key of one word of a text; names of several words are looked up under their words' keys joined.</summary>
    internal string KeyOf(TextWord word)
    {
        if (word.Script == WordScript.Arabic) return ArabicFold.WithoutArticle(word.Letters);
        if (_keys.TryGetValue(word.Letters, out var known)) return known;
        var key = LatinFold.Words(word.Letters);
        if (_keys.Count < MostRemembered) _keys[word.Letters] = key;
        return key;
    }

    private void Add(Place place, string name, Dictionary<string, MentionNeed> letters, Dictionary<string, MentionNeed> keys)
    {
        var folded = Fold.Arabic(name);
        var arabic = Fold.IsArabic(folded);
        if (!arabic && folded.Any(c => c > 'z')) return; // other scripts
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        LongestName = Math.Max(LongestName, words.Length);
        var need = NeedOf(place, words, arabic);
        if (arabic) Put(letters, string.Concat(words), need, shortest: 2);
        // A single Arabic word is a name only with its own article or lack of it.
        if (!arabic || words.Length > 1) Put(keys, Fold.Name(name), need, shortest: 3);
    }

    private static MentionNeed NeedOf(Place place, string[] words, bool arabic)
    {
        if (words.Length > 1 && words.Any(w => w.Length > 3)) return MentionNeed.Nothing;
        // تل دم, بيت جن: short words, but no two of them say anything else behind "on".
        if (arabic && words.Length == 2 && MentionContext.IsArabicHead(words[0]) && (place.IsWrittenOf || words[0] is "تل" or "كفر")) return MentionNeed.Place;
        var word = words[^1];
        if (MentionContext.IsCommon(word)) return place.IsWrittenOf && arabic ? MentionNeed.Placed : MentionNeed.Kind;
        var length = arabic ? ArabicFold.WithoutArticle(word).Length : word.Length;
        if (length <= 2) return MentionNeed.Kind;
        // A foreign city is named in these reports less often than its letters stand for a common word.
        if (place.Feature == "country" || place.Country == "SY" && (place.Feature is "governorate" or "city" || place.Population >= 30_000)) return MentionNeed.Nothing;
        // Thousands of hamlets are called Beginning, School or Station: only a word of their kind makes such a word their name.
        if (!place.IsWrittenOf) return place.Feature == "neighbourhood" && length >= LongQuarter ? MentionNeed.Place : MentionNeed.Placed;
        return length >= (arabic ? 5 : 6) ? MentionNeed.Nothing : MentionNeed.Place;
    }

    private static void Put(Dictionary<string, MentionNeed> needs, string key, MentionNeed need, int shortest)
    {
        if (key.Length < shortest) return;
        needs[key] = needs.TryGetValue(key, out var known) && known < need ? known : need;
    }
}
