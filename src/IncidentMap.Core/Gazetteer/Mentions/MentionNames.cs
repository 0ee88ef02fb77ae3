using IncidentMap.Gazetteer.Matching;
using IncidentMap.Text;

namespace IncidentMap.Gazetteer.Mentions;

/// <summary>What a name needs around it to be taken for a place in running text.</summary>
internal enum MentionNeed
{
    /// <summary>Nothing: the name of a city or country, a name of several words, a long name.</summary>
    Nothing,

    /// <summary>A preposition of place at least: a short name.</summary>
    Place,

    /// <summary>A word that says the kind of place: a name that is an everyday word.</summary>
    Kind,
}

/// <summary>The names to look for in running text.</summary>
internal sealed class MentionNames
{
    private readonly Dictionary<string, MentionNeed> _needs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MentionNeed>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    internal MentionNames(IReadOnlyList<Place> places)
    {
        foreach (var place in places)
            foreach (var name in place.Names.Select(n => n.Text).Concat(DerivedNames.Of(place)))
                Add(place, name);
        _lookup = _needs.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The most words that any name has, articles counted.</summary>
    internal int LongestName { get; private set; } = 1;

    internal MentionNeed? Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var need) ? need : null;

    /// <summary>The key of one word of a text; names of several words are looked up under their words' keys joined.</summary>
    internal static string KeyOf(TextWord word) => word.Script == WordScript.Arabic ? ArabicFold.WithoutArticle(word.Letters) : LatinFold.Words(word.Letters);

    private void Add(Place place, string name)
    {
        var folded = Fold.Arabic(name);
        var arabic = Fold.IsArabic(folded);
        if (!arabic && folded.Any(c => c > 'z')) return; // other scripts
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) return;
        LongestName = Math.Max(LongestName, words.Length);
        var need = NeedOf(place, words, arabic);
        // A single Arabic word is a name only with its own article or lack of it: الباب, not باب.
        if (arabic && words.Length == 1) Put("=" + folded, need);
        else Put(Fold.Name(name), need);
        if (arabic && words.Length > 1) Put("=" + string.Concat(words), need);
    }

    private static MentionNeed NeedOf(Place place, string[] words, bool arabic)
    {
        // A foreign city is named in these reports less often than its letters stand for a common word.
        var prominent = place.Feature == "country" || place.Country == "SY" && (place.Feature is "governorate" or "city" || place.Population >= 30_000);
        if (words.Length > 1 && words.Any(w => w.Length > 3)) return MentionNeed.Nothing;
        var word = words[^1];
        if (MentionContext.IsCommon(word)) return MentionNeed.Kind;
        var length = arabic ? ArabicFold.WithoutArticle(word).Length : word.Length;
        if (length <= 2) return MentionNeed.Kind;
        return prominent || length >= (arabic ? 5 : 6) ? MentionNeed.Nothing : MentionNeed.Place;
    }

    private void Put(string key, MentionNeed need)
    {
        if (key.Length < 3) return;
        _needs[key] = _needs.TryGetValue(key, out var known) && known < need ? known : need;
    }
}
