using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Gazetteer;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>A gazetteer of thousands of hamlets, many of them named like everyday words or like each other.</summary>
public sealed class NamesakeTests
{
    private static readonly CompiledGazetteer Full = new(Compiled.Gazetteer.Data with
    {
        Places =
        [
            .. Compiled.Gazetteer.Data.Places,
            Hamlet("t:school", "Madrasah", "مدرسة", 36.9, 36.2, "Aleppo"),
            Hamlet("t:beginning", "Bidayah", "بداية", 36.8, 36.1, "Aleppo"),
            Hamlet("t:grove-aleppo", "Rawdat Hajar", "روضة الهجر", 37.6, 36.45, "Aleppo"),
            Hamlet("t:grove-hama", "Rawdat Hajar", "روضة الهجر", 36.7, 35.2, "Hama"),
            Hamlet("t:lonely-homs", "Zalqutah", "زلقوطة", 38.0, 34.5, "Homs"),
            Hamlet("t:shiite", "Shiite", "شيعيت", 36.6, 35.6, "Idlib"),
            Hamlet("t:is", "Is", "عس", 37.0, 36.0, "Aleppo"),
            Hamlet("t:shrine", "Shaykh Zanqub", "شيخ زنقوب", 37.2, 36.1, "Aleppo"),
            Hamlet("t:zanqud-homs", "Rawdat Zanqud", "روضة الزنقود", 36.9, 34.6, "Homs"),
            Hamlet("t:zanqud-aleppo", "Rawdat Zanqud", "روضة الزنقود", 37.2, 36.2, "Aleppo") with { ReportCount = 40 },
            Hamlet("t:seat", "Latakia", "محافظة اللاذقية", 35.786, 35.525, "Latakia"),
            Hamlet("t:long", "Zanqarfajah", "زنقرفجة", 36.6, 35.9, "Idlib"),
            Hamlet("t:piece", "Hamrah", "حمرة", 37.0, 36.1, "Aleppo"),
            Hamlet("t:quarter-raqqa", "Zanqubah", "زنقوبة", 38.9, 36.2, "Raqqa"),
        ],
    });

    private static readonly ReportReader Reader = new(Full);

    [Theory]
    [InlineData("مقتل مدني بقصف مدفعي استهدف مدرسة في مدينة سراقب.", "Saraqib")]
    [InlineData("مقتل مدني في سراقب بقصف هو الأعنف منذ بداية الشهر.", "Saraqib")]
    [InlineData("قُتل مدني بقصف على قرية روضة الهجر بريف حلب الشرقي.", "t:grove-aleppo")]
    [InlineData("قُتل مدني بقصف على قرية روضة الهجر في ريف حماة.", "t:grove-hama")]
    [InlineData("قُتل مدني بقصف على قرية الزلقوطة بريف حمص.", "t:lonely-homs")]
    [InlineData("#حماة: مقتل طفل برصاص مسلحين في التوينة", "im:al-tuwaynah")]
    [InlineData("A civilian was killed in shelling of the village of Rawdat Hajar in Hama countryside.", "t:grove-hama")]
    [InlineData("A civilian was killed in shelling of Rawdat Hajar village, Aleppo governorate.", "t:grove-aleppo")]
    [InlineData("A strike on a market killed two people in Lattakia.", "gn:173576")]
    [InlineData("A drone killed a man in the village Hamra Blassem, east of Raqqa.", "gn:4253")]
    [InlineData("Six dead in an air strike on a home in Zanqarfaja last night.", "t:long")]
    [InlineData("Twin bombs in Zahraa in Syria's Homs killed 14 people.", "ocha:N0253")]
    [InlineData("Homs: twin blasts in Zahraa killed 22.", "ocha:N0253")]
    [InlineData("Two car bombs went off in Homs province on Friday, killing 18 people. The bombers hit the town of Rawdat Zanqud.", "t:zanqud-homs")]
    [InlineData("انفجرت سيارتان في محافظة حمص اليوم. واستهدف التفجيران بلدة روضة الزنقود ما أدى لمقتل ثلاثة مدنيين.", "t:zanqud-homs")]
    public void A_hamlet_is_meant_where_the_text_says_so_and_among_namesakes_the_one_that_lies_there(string text, string place) =>
        Assert.Contains(place, Where(text) is { } read ? $"{read.Id} {read.Name}" : "none", StringComparison.Ordinal);

    [Theory]
    [InlineData("A rocket hit a Shiite village in Idlib province and killed two people.")]
    [InlineData("Barrel bombs killed eleven people in an IS town in Aleppo province.")]
    [InlineData("A car bomb blew up near the tomb of Shaykh Zanqub in Aleppo province and killed two people.")]
    public void Whose_village_it_is_and_a_shrine_are_no_hamlets(string text) =>
        Assert.DoesNotContain("t:", Where(text) is { } read ? read.Id : "none", StringComparison.Ordinal);

    [Theory]
    [InlineData("قُتل مدني بقصف على قرية زلقوطة بريف درعا.", "t:lonely-homs")]
    [InlineData("قُتل مدني بقصف على قرية الزلقوطة بريف درعا.", "t:lonely-homs")]
    [InlineData("قُتل مدني بقصف على حي زنقوبة في مدينة حلب.", "t:quarter-raqqa")]
    [InlineData("A civilian was killed in shelling of the village of Zalqutah in Daraa countryside.", "t:lonely-homs")]
    [InlineData("#الحسكة: مقتل طفل برصاص مسلحين في التوينة", "im:al-tuwaynah")]
    [InlineData("#الحسكة #التوينة | مسلحون يقتلون الطفل سالم خضر", "im:al-tuwaynah")]
    [InlineData("مقتل طفل برصاص مسلحين #الحسكة #التوينة", "im:al-tuwaynah")]
    public void A_village_that_the_gazetteer_lacks_is_not_taken_for_a_namesake_elsewhere(string text, string namesake)
    {
        var read = Where(text);
        Assert.NotEqual(namesake, read?.Id);
        Assert.True(read is null || read.Accuracy >= GeolocationAccuracy.City, read?.Name);
    }

    [Theory]
    [InlineData("قصفت طائرات إسرائيلية مدينة خان يونس في قطاع غزة، ما أدى إلى مقتل خمسة مدنيين في حي الزهراء.")]
    [InlineData("Twelve people were killed in air strikes on Rafah and on the town of Zahra in the Gaza Strip.")]
    [InlineData("قُتل سبعة مدنيين بغارة على مدينة صعدة وقرية الجديدة في اليمن.")]
    [InlineData("Seven civilians were killed in an air strike on the village of al-Jadida near Hodeidah in Yemen.")]
    public void A_place_of_another_war_is_outside_the_gazetteer_and_no_Syrian_namesake(string text) =>
        Assert.NotEqual("SY", Where(text)?.Country);

    [Fact]
    public void A_strike_in_a_village_unknown_gets_the_area_that_the_text_names_around_it()
    {
        var reading = Reader.Read(new ReportText("قُتل مدني بقصف على قرية فلفولة بريف مدينة منبج.", new DateOnly(2020, 1, 15))).Incidents[0].Place!;
        Assert.Equal("Manbij", Full.Find(reading.PlaceId)!.Name);
        Assert.True(reading.Accuracy >= GeolocationAccuracy.Subdistrict);
    }

    private static Place? Where(string text) =>
        Reader.Read(new ReportText(text, new DateOnly(2020, 1, 15))).Incidents[0].Place is { } place ? Full.Find(place.PlaceId) : null;

    private static Place Hamlet(string id, string name, string arabic, double lon, double lat, string governorate)
    {
        var area = Compiled.Gazetteer.Data.Places.First(p => p.Feature == "governorate" && p.Name == governorate);
        return new Place
        {
            Id = id,
            Name = name,
            NameAr = arabic,
            Names = [new PlaceName(name, "en", "test"), new PlaceName(arabic, "ar", "test")],
            Feature = "village",
            Point = new LonLat(lon, lat),
            Country = "SY",
            Admin1 = area.Admin1,
            Admin1Pcode = area.Admin1Pcode,
            Parents = [area.Id, .. area.Parents],
            Accuracy = GeolocationAccuracy.Village,
            RadiusMetres = 1500,
        };
    }
}
