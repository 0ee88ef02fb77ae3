using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

/// <summary>Which of several places of a name goes first where nothing but the gazetteer itself tells.</summary>
public sealed class NamesakeTests
{
    // As many others as Syria has: of a few places nobody knows what they are told from.
    private static readonly CompiledGazetteer Full = new(new GazetteerData("test", [],
        [
            // Of each pair the one that is not meant comes first, or bears more names.
            Village("gn:8000001", "Murjan", "مرجان", "Murjān"), Village("gn:160001", "Murjan", "مرجان", "Murjān"),
            Village("gn:160002", "Zubar", "زبار", "Zubār", "Zoubar", "Simsar", "سمسار"), Village("gn:160003", "Simsar", "سمسار", "Simsār"),
            Village("gn:160004", "Al Hilwan", "الحلوان", "Al Hilwān", "Hilouane", "Helwan"), Village("gn:160005", "Hilwan", "حلوان", "Hilwān"),
            .. Enumerable.Range(1_000, 9_000).Select(i => Village($"gn:{160_000 + i}", $"Zuz {i}", null)),
        ], []));

    [Theory]
    [InlineData("Murjan")]
    [InlineData("مرجان")]
    public void An_entry_of_the_first_load_goes_before_one_that_was_added_since(string name) => Assert.Equal("gn:160001", First(name));

    [Theory]
    [InlineData("Simsar")]
    [InlineData("Simsār")]
    public void A_village_whose_names_say_the_same_goes_before_one_that_was_once_called_so(string name) => Assert.Equal("gn:160003", First(name));

    [Theory]
    [InlineData("الحلوان", "gn:160004")]
    [InlineData("حلوان", "gn:160005")]
    public void The_very_letters_go_before_the_same_name_with_another_article(string name, string id) => Assert.Equal(id, First(name));

    [Fact]
    public void What_only_tells_namesakes_apart_makes_none_of_them_less_sure_of_being_there()
    {
        var rivals = Full.Resolve(new PlaceQuery("مرجان"));
        Assert.Equal(2, rivals.Candidates.Count);
        Assert.InRange(rivals.Candidates.Sum(c => c.Score), 0.9, 1.001);
    }

    private static string First(string name) => Full.Resolve(new PlaceQuery(name)).Candidates[0].Place.Id;

    private static Place Village(string id, string name, string? arabic, params string[] others) => new()
    {
        Id = id,
        Name = name,
        NameAr = arabic,
        Names = [.. new[] { name, arabic }.Concat(others).OfType<string>().Select(n => new PlaceName(n, null, "geonames"))],
        Feature = "village",
        Point = new LonLat(36 + (int.Parse(id.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture) % 31 / 6.0), 35.5),
        Country = "SY",
        Accuracy = GeolocationAccuracy.Village,
        RadiusMetres = 1_500,
    };
}
