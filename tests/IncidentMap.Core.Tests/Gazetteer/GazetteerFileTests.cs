using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Gazetteer;

namespace IncidentMap.Core.Tests.Gazetteer;

public sealed class GazetteerFileTests
{
    private static readonly byte[] Shipped = File.ReadAllBytes(GazetteerFile.DefaultPath);

    [Fact]
    public void The_shipped_file_is_what_its_header_says_and_is_written_again_byte_for_byte()
    {
        var data = GazetteerFile.Parse(Shipped, "shipped").Value!;
        Assert.Equal(Shipped, GazetteerFile.Write(data));
        Assert.Matches(@"^\d{4}\.\d{1,2}\.\d{1,2}-[0-9a-f]{8}$", data.Version);
        Assert.True(data.Places.Count > 500);
        Assert.Equal(data.Places.Count, data.Places.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(data.Sources, s => Assert.NotEqual("", s.Licence));
    }

    [Fact]
    public void A_changed_byte_or_a_cut_end_is_told_and_never_thrown()
    {
        var damage = Gen.Choose(0, Shipped.Length - 1).SelectMany(at => Gen.Choose(1, 255).Select(by => (At: at, By: (byte)by))).ToArbitrary();
        Prop.ForAll(damage, d =>
        {
            var bytes = (byte[])Shipped.Clone();
            bytes[d.At] ^= d.By;
            var changed = GazetteerFile.Parse(bytes, "x");
            // The header's own words are under no checksum; all that follows is.
            return d.At < Array.IndexOf(Shipped, (byte)'\n') || !changed.IsOk;
        }).QuickCheckThrowOnFailure();
        Assert.All([0, 1, 100, Shipped.Length / 2, Shipped.Length - 2], length =>
            Assert.Contains("damaged", GazetteerFile.Parse(Shipped.AsSpan(0, length), "cut").Faults[0].Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}\n")]
    [InlineData("not json\n")]
    [InlineData("{\"form\":\"incidentmap-gazetteer\",\"formNumber\":99}\n")]
    [InlineData("{\"form\":\"incidentmap-gazetteer\",\"formNumber\":1,\"sha256\":\"00\"}\n")]
    public void What_is_no_gazetteer_gets_one_clear_sentence(string text)
    {
        var read = GazetteerFile.Parse(Encoding.UTF8.GetBytes(text), "file");
        Assert.Contains("gazetteer compile", Assert.Single(read.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_a_fault_with_its_path()
    {
        var read = GazetteerFile.Load("no/such/gazetteer.jsonl");
        Assert.Equal("no/such/gazetteer.jsonl", Assert.Single(read.Faults).Where);
    }

    /// <summary>
    /// Natural Earth's borders differ from the sources' by up to 5 km; in the empty desert around Sab' Biyar, which
    /// GeoNames and OCHA count to Rural Damascus, by 17.
    /// </summary>
    [Fact]
    public void Every_Syrian_place_lies_within_5_km_of_the_governorate_that_it_names()
    {
        var gazetteer = Compiled.Gazetteer;
        var outlines = gazetteer.Data.Outlines.ToDictionary(o => gazetteer.Find(o.PlaceId)!.Admin1Pcode ?? o.PlaceId, o => o.Outline, StringComparer.Ordinal);
        var astray = gazetteer.Data.Places
            .Where(p => p.Admin1Pcode is not null && !p.Name.EndsWith("Sab` Biyar", StringComparison.Ordinal))
            .Select(p => (p.Id, p.Name, p.Admin1Pcode, Km: outlines[p.Admin1Pcode!].Distance(p.Point.ToPoint()) * 100))
            .Where(p => p.Km > 5);
        Assert.Empty(astray);
    }

    [Fact]
    public void The_fourteen_governorates_have_outlines_p_codes_and_Arabic_names()
    {
        var governorates = Compiled.Gazetteer.Data.Places.Where(p => p is { Feature: "governorate", Country: "SY" }).ToList();
        Assert.Equal(Enumerable.Range(1, 14).Select(n => $"SY{n:00}"), governorates.Select(g => g.Admin1Pcode).Order(StringComparer.Ordinal));
        Assert.All(governorates, g => Assert.NotNull(g.NameAr));
        Assert.All(governorates, g => Assert.Contains(Compiled.Gazetteer.Data.Outlines, o => o.PlaceId == g.Id));
        Assert.All(governorates, g => Assert.Equal(g.Id, Compiled.Gazetteer.At(g.Point).Governorate?.Id));
    }

    [Fact]
    public void A_mention_of_an_area_is_never_as_precise_as_a_point()
    {
        var areas = Compiled.Gazetteer.Data.Places.Where(p => p.Feature is "country" or "governorate" or "district" or "river" or "region");
        Assert.All(areas, p => Assert.True(p.Accuracy >= GeolocationAccuracy.District && p.RadiusMetres > 5_000));
    }
}
