using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using IncidentMap.Gazetteer;
using static IncidentMap.Core.Tests.Gazetteer.Import.ImportFolder;

namespace IncidentMap.Core.Tests.Gazetteer.Import;

/// <summary>Areas made up in the empty desert of Homs (SY04).</summary>
public sealed class OchaImportTests : IDisposable
{
    private static readonly string[][] Communities =
    [
        ["admin1Name_en", "admin1Pcode", "admin3Name_en", "admin3Pcode", "admin4Name_en", "admin4Name_ar", "admin4Pcode", "Latitude_y", "Longitude_x"],
        ["#adm1+name", "#adm1+code", "#adm3+name", "#adm3+code", "#adm4+name", "#adm4+name+ar", "#adm4+code", "#geo+lat", "#geo+lon"],
        ["Homs", "SY04", "Zulfiqan", "SY049901", "Zulfiqan", "ذلفقان", "C9001", "34.5", "38.5"],
        ["Homs", "SY04", "Zulfiqan", "SY049901", "Qubaqlan", "قبقلان", "C9002", "34.55", "38.55"],
    ];

    private readonly ImportFolder _folder = new();

    public static TheoryData<string> Kinds => ["places.csv", "places.tsv", "places-semicolons.csv", "places.xlsx", "places.csv.gz"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Communities_come_with_their_codes_from_every_kind_of_table(string name)
    {
        var report = _folder.Import(_folder.Write(name, Bytes(name)), "ocha");
        Assert.True(report.IsOk, string.Join("; ", report.Faults));
        Assert.Empty(report.Value.Refused);
        var place = _folder.Own.Places.Single(p => p.Pcode == "C9001");
        Assert.Equal(("ocha:C9001", "Zulfiqan", "ذلفقان", "town", "SY04"), (place.Id, place.Name, place.NameAr, place.Feature, place.Admin1Pcode));
        Assert.Equal("SY049901", place.Admin3Pcode);
        Assert.Equal("village", _folder.Own.Places.Single(p => p.Pcode == "C9002").Feature); // its name is not the subdistrict's
    }

    [Theory]
    [InlineData("PCODE,NAME_EN,NAME_AR,LATITUDE,LONGITUDE", "SY0499,Zulfiqan,ذلفقان,34.5,38.5", "district")]
    [InlineData("ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_PCODE,lat,lon", "Zulfiqan,ذلفقان,SY0499,Homs,SY04,34.5,38.5", "district")]
    [InlineData("adm2_name,adm2_name1,adm2_pcode,adm1_name,adm1_pcode,center_lat,center_lon", "Zulfiqan,ذلفقان,SY0499,Homs,SY04,34.5,38.5", "district")]
    [InlineData("level,pcode,name_en,name_ref,name_ar,adm1_pcode,rep_lat,rep_lon", "3,SY049901,Zulfiqan,Zulfiqan,ذلفقان,SY04,34.5,38.5", "subdistrict")]
    public void Areas_are_read_under_every_header_that_OCHA_wrote_them_with(string header, string row, string feature)
    {
        Assert.Single(_folder.Import(_folder.Write("areas.csv", $"{header}\n{row}\n"), "ocha").Value!.Added);
        var area = _folder.Own.Places.Single(p => p.Id.StartsWith("ocha:SY0499", StringComparison.Ordinal));
        Assert.Equal((feature, "SY04"), (area.Feature, area.Admin1Pcode));
        Assert.Contains(area.Names, n => n is { Text: "ذلفقان", Language: "ar", Source: "ocha" });
        Assert.Equal(area.Id, GazetteerFile.Load(_folder.OwnPath).Value!.Find(area.Id)!.Id);
    }

    [Fact]
    public void A_row_without_a_code_or_position_is_refused_and_a_table_without_codes_is_none_of_OCHA()
    {
        var good = string.Concat(Enumerable.Range(0, 10).Select(i => $"C90{i:00},Qubaqlan {i},34.{i + 20},38.5\n"));
        var report = _folder.Import(_folder.Write("a.csv", "PCODE,NAME_EN,LATITUDE,LONGITUDE\n" + good + "X12,Bad,34.1,38.5\nC9901,No place,,\n"), "ocha").Value!;
        Assert.Equal(["line 12, pcode", "line 13, position"], report.Refused.Select(f => f.Where).Order(StringComparer.Ordinal));
        Assert.Contains("p-codes", Assert.Single(_folder.Import(_folder.Write("b.csv", "name,lat,lon\nx,34,38\n"), "ocha").Faults).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Single(_folder.Import(_folder.Write("c.xlsx", "PK\u0003\u0004 no workbook"), "ocha").Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_neighbourhood_belongs_to_the_town_that_it_names()
    {
        _folder.Import(_folder.Write("n.tsv", "pcode\tname_en\tname_ar\tadm4_en\tadm4_pcode\tadm3_pcode\tlat\tlon\nN9001\tQubaqlan\tقبقلان\tHoms\tC2528\tSY040100\t34.73\t36.71\n"), "ocha");
        var quarter = _folder.Own.Places.Single(p => p.Pcode == "N9001");
        Assert.Equal("neighbourhood", quarter.Feature);
        Assert.Equal("Homs", _folder.Own.Places.Single(p => p.Id == quarter.Parents[0]).Name);
    }

    [Fact]
    public void Imported_outlines_place_every_place_and_answer_where_a_point_is_and_an_area_is_never_doubled()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Harjalan", 34.55, 38.45)));
        Assert.Equal(2, _folder.Import(_folder.Write("adm.geojson", Collection(
            Feature("SY0499", "Zulfiqan", "ذلفقان", 38, 34, 39, 35), Feature("SY049901", "Zulfiqan", "ذلفقان", 38.4, 34.5, 38.5, 34.6))), "cod-ab").Value!.Added.Count);
        Assert.Equal(2, _folder.Import(_folder.Write("areas.csv", "PCODE,NAME_EN,NAME_AR\nSY0499,Zulfiqan,ذلفقان\nSY049901,Zulfeqan,ذلفقان\n"), "ocha").Value!.Merged.Count);
        var gazetteer = GazetteerFile.Load(_folder.OwnPath).Value!;
        var village = gazetteer.Find("gn:900001")!;
        Assert.Equal(("Zulfiqan", "SY0499", "Zulfiqan", "SY049901"), (village.Admin2, village.Admin2Pcode, village.Admin3, village.Admin3Pcode));
        Assert.Equal(["ocha:SY049901", "ocha:SY0499", village.Parents[2], "ne:SY"], village.Parents);
        var at = gazetteer.At(new LonLat(38.41, 34.51));
        Assert.Equal(("SY04", "SY0499", "SY049901"), (at.Governorate?.Admin1Pcode, at.District?.Pcode, at.Subdistrict?.Pcode));
        Assert.Equal("ناحية ذلفقان", at.Subdistrict!.NameAr);
        Assert.InRange(at.Subdistrict.RadiusMetres, 7_000, 7_400); // the half diagonal of 0.1 degrees
        Assert.Null(gazetteer.At(new LonLat(38.6, 34.9)).Subdistrict);
    }

    [Fact]
    public void A_subdistrict_stands_at_the_town_within_it_that_it_is_named_after()
    {
        _folder.Import(_folder.Write("SY.txt", Row("900001", "Zulfiqan", 34.52, 38.42, "ذلفقان") + Row("900002", "Zulfiqan", 34.7, 38.45)));
        _folder.Import(_folder.Write("adm.geojson", Collection(Feature("SY049901", "Zulfiqan", "ذلفقان", 38.4, 34.5, 38.5, 34.6), Feature("SY049902", "Qubaqlan", "قبقلان", 38.5, 34.5, 38.6, 34.6))), "cod-ab");
        Assert.Equal(new LonLat(38.42, 34.52), _folder.Own.Places.Single(p => p.Id == "ocha:SY049901").Point);
        Assert.Equal(new LonLat(38.55, 34.55), _folder.Own.Places.Single(p => p.Id == "ocha:SY049902").Point);
    }

    [Fact]
    public void The_outline_of_a_governorate_takes_the_place_of_the_coarse_one()
    {
        _folder.Import(_folder.Write("adm.geojson", Collection(Feature("SY04", "Homs", "حمص", 36, 33.5, 39.5, 35.5))), "cod-ab");
        var own = _folder.Own;
        var homs = own.Places.Single(p => p is { Feature: "governorate", Admin1Pcode: "SY04" });
        Assert.Equal(own.Outlines.Count, Compiled.Gazetteer.Data.Outlines.Count);
        Assert.Equal(3.5 * 2, own.Outlines.Single(o => o.PlaceId == homs.Id).Outline.Area, 6);
    }

    [Theory]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[", "breaks off")]
    [InlineData("{\"type\":\"Feature\"}", "no array of features")]
    [InlineData("{\"features\":[{\"properties\":{\"PCODE\":\"SY0499\",\"NAME_EN\":\"X\"},\"geometry\":null}]}", "Polygon")]
    [InlineData("{\"features\":[{\"properties\":{\"PCODE\":\"SY0499\",\"NAME_EN\":\"X\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[300000,4000000],[300001,4000000],[300000,4000001],[300000,4000000]]]}}]}", "projected")]
    [InlineData("{\"features\":[{\"geometry\":{}}]}", "properties")]
    public void Polygons_that_cannot_be_used_are_refused_with_the_reason(string json, string why)
    {
        Assert.Contains(_folder.Import(_folder.Write("x.geojson", json), "cod-ab").Faults, f => f.ToString().Contains(why, StringComparison.Ordinal));
        Assert.False(File.Exists(_folder.OwnPath));
    }

    private static string Collection(params string[] features) => $"{{\"type\":\"FeatureCollection\",\"features\":[{string.Join(',', features)}]}}";

    private static string Feature(string code, string name, string arabic, double west, double south, double east, double north) => FormattableString.Invariant(
        $"{{\"type\":\"Feature\",\"properties\":{{\"NAME_EN\":\"{name}\",\"NAME_AR\":\"{arabic}\",\"PCODE\":\"{code}\"}},\"geometry\":{{\"type\":\"Polygon\",\"coordinates\":[[[{west},{south}],[{east},{south}],[{east},{north}],[{west},{north}],[{west},{south}]]]}}}}");

    private static byte[] Bytes(string name) => name switch
    {
        "places.xlsx" => Xlsx(Communities),
        "places.tsv" => Text('\t'),
        "places-semicolons.csv" => Text(';'),
        "places.csv.gz" => Gzip(System.Text.Encoding.UTF8.GetString(Text(','))),
        _ => [.. System.Text.Encoding.UTF8.Preamble, .. Text(',')],
    };

    private static byte[] Text(char separator) => System.Text.Encoding.UTF8.GetBytes(string.Concat(Communities.Select(r => string.Join(separator, r) + "\r\n")));

    private static byte[] Xlsx(string[][] rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(r => new Row(r.Select(CellOf)))));
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets(new Sheet { Name = "Admin4", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }
        return file.ToArray();
    }

    private static Cell CellOf(string text) => double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out _)
        ? new Cell(new CellValue(text)) { DataType = CellValues.Number }
        : new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(text))) { DataType = CellValues.InlineString };

    public void Dispose() => _folder.Dispose();
}
