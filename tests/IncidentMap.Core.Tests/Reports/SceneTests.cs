using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>
/// Where it happened and how closely the words tell, in <c>places.tsv</c>. The texts were written for these tests and tell of
/// nothing that happened; Zanqalufa and Kharbua are in no gazetteer.
/// </summary>
public sealed class SceneTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    public static TheoryData<string> Tried => TextTable.Names("places.tsv");

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_report_gives_the_place_and_tier_that_it_tells(string tried)
    {
        var row = TextTable.Row("places.tsv", tried);
        var read = Reader.Read(TextTable.Text(row[3], "2018-03-08")).Incidents[0].Place;
        Assert.Equal($"{Fold.Name(row[1])}, {row[2]}", read is null ? "-" : $"{Fold.Name(Compiled.Gazetteer.Find(read.PlaceId)!.NameAr!)}, {Token.Of(read.Accuracy)}");
    }

    [Fact]
    public void A_village_that_the_gazetteer_lacks_keeps_the_name_that_the_text_gives_it()
    {
        var read = Reader.Read(new ReportText("قُتل رجل بقصف على قرية زنقلوفة قرب مدينة منبج.", new DateOnly(2018, 3, 8))).Incidents[0].Place!;
        Assert.Equal("زنقلوفة", read.AsWritten);
    }

    [Theory]
    [InlineData("al-Zanqalufa")]
    [InlineData("Tal Zanqalufa")]
    public void A_lacking_village_keeps_its_article_and_its_hill(string name)
    {
        var read = Reader.Read(new ReportText($"A raid killed two brothers in the village of {name} in the countryside of Tal Tamr.", new DateOnly(2018, 3, 8))).Incidents[0].Place!;
        Assert.Equal(name, read.AsWritten);
    }
}
