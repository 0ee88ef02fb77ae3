using System.Globalization;
using System.Text.RegularExpressions;
using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer.Compile;

/// <summary>The rows of <c>geodata/places/</c>, each against the rules that SOURCES.md states for them, and what became of them.</summary>
public sealed partial class HandKeptPlacesTests
{
    private const double BorderMargin = 5_000; // metres; the packaged borders are that coarse
    private const double TwinDistance = 300; // metres

    private static readonly string[] Features =
        ["city", "town", "village", "neighbourhood", "camp", "air-base", "base", "dam", "crossing", "hospital", "oil-field", "factory", "prison", "bridge", "hill", "building"];

    /// <summary>Features of which two in one spot would be one place with two ids; a hospital in a quarter is not such a pair.</summary>
    private static readonly Dictionary<string, string> Families = new(StringComparer.Ordinal) { ["city"] = "settlement", ["town"] = "settlement", ["village"] = "settlement" };

    private static readonly List<Dictionary<string, string>> Places = Rows("places.tsv");
    private static readonly List<Dictionary<string, string>> Packaged = Rows("packaged.tsv");

    [Fact]
    public void At_least_450_places_are_our_own() =>
        Assert.True(Places.Count(row => row["lon"].Length > 0) >= 450);

    [Fact]
    public void Ids_are_well_formed_and_used_once()
    {
        var ids = Places.Concat(Packaged).Select(row => row["id"]).ToList();
        Assert.Empty(ids.GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.All(ids, id => Assert.Matches(WellFormedId(), id));
    }

    [Fact]
    public void Each_row_has_an_English_name_an_Arabic_name_in_Arabic_script_and_a_source() =>
        AssertAll(Places, row => LatinName().IsMatch(row["name_en"]) && ArabicName().IsMatch(row["name_ar"]) && row["source"].StartsWith("position: ", StringComparison.Ordinal));

    [Fact]
    public void No_name_doubles_its_article_or_holds_stray_marks() =>
        AssertAll(Places, row => row["other"].Split('|').Append(row["name_en"]).Append(row["name_ar"])
            .All(name => name == name.Trim() && !DoubledArticle().IsMatch(name) && !name.Any(c => char.IsControl(c) || c is '\u200e' or '\u200f' or '`')));

    [Fact]
    public void No_spelling_stands_twice_in_a_row() =>
        AssertAll(Places, row => Spellings(row).Distinct(StringComparer.Ordinal).Count() == Spellings(row).Count());

    [Fact]
    public void A_place_of_our_own_has_a_known_feature_and_a_position_with_at_least_3_decimals() =>
        AssertAll(Own(), row => Features.Contains(row["feature"]) && Decimals().IsMatch(row["lon"]) && Decimals().IsMatch(row["lat"]) && PointOf(row).IsValid);

    [Fact]
    public void Pcodes_hold_each_other_and_carry_their_names()
    {
        AssertAll(Places, row => row["pcode"].Length > 0);
        AssertAll(Places.Concat(Packaged), row => row["adm3_pcode"].StartsWith(row["adm2_pcode"], StringComparison.Ordinal)
            && row["adm2_pcode"].StartsWith(row["pcode"], StringComparison.Ordinal)
            && (row["adm2_pcode"].Length, row["adm3_pcode"].Length) == (6, 8)
            && row["adm2_en"].Length > 0 && row["adm3_en"].Length > 0);
    }

    [Fact]
    public void Each_place_lies_in_its_governorate_or_within_5_km_of_its_border()
    {
        var outlines = Compiled.Gazetteer.Data.Places.Where(p => p is { Feature: "governorate", Admin1Pcode: not null })
            .ToDictionary(p => p.Admin1Pcode!, p => Compiled.Gazetteer.Data.Outlines.Single(o => o.PlaceId == p.Id).Outline, StringComparer.Ordinal);
        AssertAll(Own(), row => MetresTo(outlines[row["pcode"]], PointOf(row)) <= BorderMargin);
    }

    [Fact]
    public void No_place_has_a_twin_of_its_kind_within_300_m_under_another_id()
    {
        var all = Compiled.Gazetteer.Data.Places.Where(p => !IsArea(p.Feature)).ToList();
        var own = Own().Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        var twins = from place in all.Where(p => own.Contains(p.Id))
                    from other in all
                    where other.Id != place.Id && FamilyOf(other) == FamilyOf(place)
                        && Math.Abs(other.Point.Lat - place.Point.Lat) < 0.01 && place.Point.DistanceTo(other.Point) < TwinDistance
                    select $"{place.Id} and {other.Id}";
        Assert.Empty(twins);
    }

    [Fact]
    public void Divisions_and_counts_of_reports_reach_the_compiled_gazetteer()
    {
        AssertAll(Places.Concat(Packaged), row => Compiled.Gazetteer.Find(row["id"]) is { } place
            && place.Admin2Pcode == row["adm2_pcode"] && place.Admin2 == row["adm2_en"]
            && place.Admin3Pcode == row["adm3_pcode"] && place.Admin3 == row["adm3_en"]
            && (row["pcode"].Length == 0 || place.Admin1Pcode == row["pcode"])
            && place.ReportCount?.ToString(CultureInfo.InvariantCulture) == (row["reports"].Length > 0 ? row["reports"] : null));
        AssertAll(Own(), row => Compiled.Gazetteer.Find(row["id"])!.Point.DistanceTo(PointOf(row)) < 1);
    }

    [Fact]
    public void A_row_that_gives_no_name_leaves_the_names_of_its_place_alone() =>
        AssertAll(Packaged, row => Compiled.Gazetteer.Find(row["id"]) is { Name.Length: > 0, Names.Count: > 0 });

    /// <summary>Whoever has OCHA's tables writes districts so. "Rural Damascus" is the governorate's name first.</summary>
    [Fact]
    public void The_name_of_each_district_in_OCHAs_spelling_leads_into_it() =>
        AssertAll(Places.Concat(Packaged).DistinctBy(row => row["adm2_pcode"]).Where(row => row["adm2_pcode"] != "SY0301"),
            row => Compiled.Gazetteer.Resolve(new PlaceQuery(row["adm2_en"])).Candidates is [{ Place: var place }, ..]
                && (place.Admin2Pcode == row["adm2_pcode"] || place.Feature == "district" && place.Admin1Pcode == row["adm2_pcode"][..4]));

    private static void AssertAll(IEnumerable<Dictionary<string, string>> rows, Func<Dictionary<string, string>, bool> holds) =>
        Assert.Empty(rows.Where(row => !holds(row)).Select(row => string.Join(' ', row.Values)));

    private static IEnumerable<Dictionary<string, string>> Own() => Places.Where(row => row["lon"].Length > 0);

    private static IEnumerable<string> Spellings(Dictionary<string, string> row) =>
        row["other"].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row["name_en"]).Append(row["name_ar"]);

    private static LonLat PointOf(Dictionary<string, string> row) =>
        new(double.Parse(row["lon"], CultureInfo.InvariantCulture), double.Parse(row["lat"], CultureInfo.InvariantCulture));

    private static double MetresTo(NetTopologySuite.Geometries.Geometry outline, LonLat point)
    {
        var nearest = NetTopologySuite.Operation.Distance.DistanceOp.NearestPoints(outline, point.ToPoint())[0];
        return point.DistanceTo(new LonLat(nearest.X, nearest.Y));
    }

    private static bool IsArea(string feature) => feature is "governorate" or "country" or "river" or "region" or "district" or "subdistrict" or "mountain";

    private static string FamilyOf(Place place) => Families.GetValueOrDefault(place.Feature, place.Feature);

    private static List<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "geodata", "places", file));
        var columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => columns.Zip(line.Split('\t')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    [GeneratedRegex(@"^(gn:\d+|cj:[a-z0-9-]+|ocha:[CN]\d{4}|im:[a-z0-9]+(-[a-z0-9]+)*)$")]
    private static partial Regex WellFormedId();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9'ʼ -]+$")]
    private static partial Regex LatinName();

    [GeneratedRegex(@"^[\u0621-\u064A]+([ -][\u0621-\u064A0-9T]+)*$")]
    private static partial Regex ArabicName();

    [GeneratedRegex(@"(?i)^(al|ar|as|at|an|ad|az|ash)[ -](al|ar|as|at|an|ad|az|ash)[ -]|^الال[^ا-ي]")]
    private static partial Regex DoubledArticle();

    [GeneratedRegex(@"^\d{2}\.\d{3,}$")]
    private static partial Regex Decimals();
}
