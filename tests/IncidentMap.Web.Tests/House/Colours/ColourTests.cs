using System.Text.RegularExpressions;

namespace IncidentMap.Web.Tests.House.Colours;

/// <summary>The colours of css/tokens.css: how far apart those of one grouping stay, seen without one kind of cones, in both schemes and in print.</summary>
public sealed partial class ColourTests(ITestOutputHelper output)
{
    private static readonly string Tokens = File.ReadAllText(Path.Combine(Repository.Root, "wwwroot/css/tokens.css"));

    private static readonly string[] Grades = ["grade-confirmed", "grade-fair", "grade-weak", "contested-fill", "grade-discounted"];
    private static readonly string[] Parties = ["party-us-led-coalition", "party-russia", "party-syrian-government", "party-turkiye", "party-israel", "party-sdf", "party-other"];
    private static readonly string[] Kinds = ["kind-airstrike", "kind-drone-strike", "kind-helicopter", "kind-missile", "kind-artillery", "kind-other"];

    private static readonly Dictionary<string, double[]> Cones = new()
    {
        ["all"] = [1, 0, 0, 0, 1, 0, 0, 0, 1],
        ["no long (protan)"] = [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
        ["no middle (deutan)"] = [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881],
        ["no short (tritan)"] = [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900],
    };

    /// <summary>Of the 34 pairs that the authors give: of blue, of no chroma at all, across the hue circle's seam, far apart.</summary>
    [Theory]
    [InlineData(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [InlineData(50, 0, 0, 50, -1, 2, 2.3669)]
    [InlineData(50, 2.49, -0.001, 50, -2.49, 0.0009, 7.1792)]
    [InlineData(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [InlineData(2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082)]
    public void The_difference_is_that_of_the_authors_own_pairs(double l1, double a1, double b1, double l2, double a2, double b2, double expected) =>
        Assert.Equal(expected, Ciede2000.Of((l1, a1, b1), (l2, a2, b2)), 4);

    [Fact]
    public void The_dark_scheme_that_is_chosen_is_the_one_that_the_system_asks_for() =>
        Assert.Equal(Declarations("[data-theme=\"dark\"]"), Declarations(":root:not([data-theme])"));

    /// <summary>The least difference of any two, as measured; a change of one colour may not bring two closer.</summary>
    [Theory]
    [InlineData("light", "grade", 13.5)]
    [InlineData("light", "party", 12.0)]
    [InlineData("light", "kind", 12.0)]
    [InlineData("dark", "grade", 16.5)]
    [InlineData("dark", "party", 9.5)]
    [InlineData("dark", "kind", 9.5)]
    public void Any_two_colours_of_a_grouping_stay_apart_for_everybody(string scheme, string grouping, double least)
    {
        var colours = ColoursOf(scheme, grouping);
        foreach (var (who, matrix) in Cones)
        {
            var (difference, pair) = Closest(colours, c => c.SeenBy(matrix));
            output.WriteLine($"{scheme} {grouping}, cones: {who}: {difference:0.0} between {pair}");
            Assert.True(difference >= least, $"{pair} are {difference:0.0} apart for who has cones: {who}");
        }
    }

    /// <summary>Without colours parties and kinds are told by their names in legend and list, and what is contested by its broken edge.</summary>
    [Fact]
    public void Grades_are_told_apart_in_a_print_without_colours()
    {
        var (difference, pair) = Closest([.. ColoursOf("light", "grade").Where(c => c.Name != "contested-fill")], c => c.Grey);
        output.WriteLine($"print grade: {difference:0.0} between {pair}");
        Assert.True(difference >= 14, $"{pair} are {difference:0.0} apart in grey");
        Assert.Matches(@"\.mark-grade-contested circle \{[^}]*stroke-dasharray", File.ReadAllText(Path.Combine(Repository.Root, "wwwroot/css/marks.css")));
    }

    private static (double Difference, string Pair) Closest(IReadOnlyList<(string Name, Colour Colour)> colours, Func<Colour, Colour> seen) => (
        from one in colours
        from other in colours
        where string.CompareOrdinal(one.Name, other.Name) < 0
        select (Ciede2000.Of(seen(one.Colour).Lab, seen(other.Colour).Lab), $"{one.Name} and {other.Name}")).Min();

    private static List<(string Name, Colour Colour)> ColoursOf(string scheme, string grouping)
    {
        var values = Declarations(":root");
        if (scheme == "dark") foreach (var (name, value) in Declarations("[data-theme=\"dark\"]")) values[name] = value;
        string Value(string name) => values[name] is var value && Reference().Match(value) is { Success: true } match ? Value(match.Groups[1].Value) : value;
        return [.. (grouping switch { "grade" => Grades, "party" => Parties, _ => Kinds }).Select(name => (name, Colour.Of(Value(name))))];
    }

    private static Dictionary<string, string> Declarations(string selector) =>
        Regex.Matches(Tokens, $"(?:^|\\s){Regex.Escape(selector)} \\{{([^}}]*)\\}}").SelectMany(block => Declaration().Matches(block.Groups[1].Value))
            .ToDictionary(d => d.Groups[1].Value, d => d.Groups[2].Value);

    [GeneratedRegex(@"--([a-z0-9-]+):\s*([^;]+);")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^var\(--([a-z-]+)\)$")]
    private static partial Regex Reference();
}
