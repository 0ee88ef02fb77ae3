using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>
/// The towns that reports name most, in the spellings of agencies and maps: BGN/PCGN, ALA-LC, French and Kurdish ones, and Arabic
/// with particles, tatweel, vowel marks, presentation forms and Persian letters.
/// </summary>
public sealed class PressSpellingTests
{
    /// <summary>Metres within which an answer is right.</summary>
    private const double Right = 5_000;

    private static readonly List<(Place Place, string[] Spellings, string[] Hard)> Table =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gazetteer", "press-spellings.tsv")).Skip(1).Select(l => l.Split('\t'))
            .Select(c => (Compiled.Gazetteer.Find(c[0])!, Cut(c[1]), Cut(c[2])))];

    /// <summary>The gazetteer with a hamlet of the same names far from each of the towns, as a full gazetteer has them.</summary>
    private static readonly Lazy<CompiledGazetteer> WithHamlets = new(() => new(Compiled.Gazetteer.Data with
    {
        Places = [.. Compiled.Gazetteer.Data.Places.Concat(Table.Where(t => t.Place.Accuracy >= GeolocationAccuracy.Town).Select(t => Hamlet(t.Place))).OrderBy(p => p.Id, StringComparer.Ordinal)],
    }));

    [Fact]
    public void Every_spelling_in_common_use_resolves_to_its_town()
    {
        var wrong = Table.SelectMany(t => t.Spellings.Select(s => (t.Place, Name: s, Answer: Compiled.Gazetteer.Resolve(new PlaceQuery(s)))))
            .Where(a => !(a.Answer.Best is { } best && best.Place.Point.DistanceTo(a.Place.Point) <= Right)).Select(Told).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_hard_spelling_is_never_taken_for_another_place_for_certain()
    {
        var wrong = Table.SelectMany(t => t.Hard.Select(s => (t.Place, Name: s, Answer: Compiled.Gazetteer.Resolve(new PlaceQuery(s)))))
            .Where(a => a.Answer.Best is { } best && best.Place.Point.DistanceTo(a.Place.Point) > Right).Select(Told).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void A_hamlet_of_the_same_name_does_not_take_a_towns_place()
    {
        var wrong = Table.SelectMany(t => t.Spellings.Select(s => (t.Place, Name: s, Answer: WithHamlets.Value.Resolve(new PlaceQuery(s)))))
            .Where(a => !(a.Answer.Candidates is [var first, ..] && first.Place.Point.DistanceTo(a.Place.Point) <= Right)).Select(Told).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static Place Hamlet(Place town) => new()
    {
        Id = "t:" + town.Id,
        Name = town.Name,
        NameAr = town.NameAr,
        Names = [.. new[] { town.Name, town.NameAr }.OfType<string>().Select(n => new PlaceName(n, null, "test"))],
        Feature = "village",
        Point = new LonLat(town.Point.Lon > 38 ? 36.6 : 40.4, town.Point.Lat > 35 ? 34.4 : 36.2),
        Country = "SY",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1_500,
    };

    private static string Told((Place Place, string Name, Resolution Answer) asked) =>
        $"{asked.Name}: {asked.Answer.Status} {string.Join(", ", asked.Answer.Candidates.Take(3).Select(c => $"{c.Place.Name} {c.Score}"))}, and not {asked.Place.Name}";

    private static string[] Cut(string cell) => cell.Split(" | ", StringSplitOptions.RemoveEmptyEntries);
}
