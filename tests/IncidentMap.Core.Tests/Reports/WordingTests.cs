using System.Globalization;
using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

/// <summary>
/// Short reports in the manners of agencies, monitors, rescuers and armies, with what each says, in <c>wordings.tsv</c>.
/// They were written for these tests and tell of nothing that happened. "-" is a measure that the text does not give, "?"
/// one that is not looked at, "//" a new line. Killed, civilians and injured are those of the first incident.
/// </summary>
public sealed class WordingTests
{
    private const string NotLookedAt = "?";

    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    public static TheoryData<string> Tried => TextTable.Names("wordings.tsv");

    [Theory]
    [MemberData(nameof(Tried))]
    public void A_report_is_read_as_it_means_whatever_its_wording(string tried)
    {
        var row = TextTable.Row("wordings.tsv", tried);
        var reading = Reader.Read(TextTable.Text(row[7], row[1]));
        Assert.Equal(row[2], reading.Incidents.Count.ToString(CultureInfo.InvariantCulture));
        var read = reading.Incidents[0];
        var casualties = ReadingMeasures.Of(read).Casualties;
        string[] got = [read.DateStart?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-", Text(casualties.Killed), Text(casualties.CiviliansKilled), Text(casualties.Injured)];
        Assert.Equal(Looked(row[3..7], row), Looked(got, row));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public void Our_own_sample_reports_of_the_prison_strike_give_the_sums_that_they_tell(string language)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "geodata", "reports", $"2017-06-27-mayadin-prison-{language}.txt"));
        var reading = Reader.Read(new ReportText(text, new DateOnly(2017, 6, 27)));
        var main = reading.Incidents[0];
        var casualties = ReadingMeasures.Of(main).Casualties;
        Assert.Equal(("57", "42", "15"), (casualties.Killed?.ToString(), casualties.CiviliansKilled?.ToString(), casualties.BelligerentsKilled?.ToString()));
        var claim = main.Claims.Single(c => c.Figures.Count > 0);
        Assert.Equal(["57 = 42 + 15", "15 = 11 + 4"], claim.Sums.Where(s => s.Holds).Select(s => $"{Number(claim, s.Whole)} = {string.Join(" + ", s.Parts.Select(p => Number(claim, p)))}"));
        Assert.Contains(main.Claims, c => c.Response == Response.WillAssess);
        Assert.Equal(2, reading.Incidents.Count);
        var cleric = reading.Incidents[1];
        Assert.Equal((new DateOnly(2017, 5, 31), "1"), (cleric.DateStart, ReadingMeasures.Of(cleric).Casualties.Killed?.ToString()));
        Assert.Equal((Party.UsLedCoalition, PartyBasis.Acknowledged), (cleric.Parties.Single().Name, cleric.Parties.Single().Basis));
    }

    [Theory]
    [InlineData("تعادل الجيش مع تشرين بهدفين لكل منهما، وأصيب لاعبان في الشوط الأول وخرج حارس المرمى مصاباً من ملعب الجلاء في دمشق.")]
    [InlineData("سجل سعر الصرف في حلب 15 ألف ليرة للدولار، وارتفعت أسعار الخبز بنسبة 20 بالمئة، وفق تجار في سوق المدينة.")]
    [InlineData("The goalkeeper was injured in the 30th minute, and the home side lost three points after two goals in Aleppo stadium.")]
    [InlineData("The council executed a project of 30 houses in Raqqa; four men were hired, and two died of old age in the same week.")]
    [InlineData("Wheat prices in Hasakah rose by 12 percent this season, traders in the market of Qamishli said, and shares fell.")]
    [InlineData("A ceasefire took hold in Idlib on Friday, the first day without air strikes since March. Some 300,000 people have been displaced since December, the UN says.")]
    [InlineData("دخلت قافلة مساعدات تضم 43 شاحنة عبر معبر باب الهوى، وقال مدير المعبر إن المساعدات تكفي 80 ألف شخص.")]
    [InlineData("مقتل امرأة حامل وجنينها وإصابة 4 أطفال أشقاء بانفجار مدفأة في مخيم قرب دركوش.")]
    [InlineData("وصل عدد قتلى الزلزال في شمال غرب سوريا إلى 4500 شخص وفق الدفاع المدني.")]
    [InlineData("The earthquake struck Jindires on Monday and killed 403 people, the ministry said.\nThe death toll rose to 410 after the quake.")]
    [InlineData("Seven people were killed and 20 injured when a bus overturned on the Damascus-Homs highway.")]
    [InlineData("Heavy rain flooded 200 tents in camps near Atma, killing a child.")]
    [InlineData("The truce ends months of airstrikes on Idlib, residents said on Monday.")]
    [InlineData("Calm prevailed in Idlib on Sunday with no shelling recorded, the monitor said.")]
    [InlineData("ساد الهدوء مدينة إدلب اليوم دون تسجيل أي قصف.")]
    [InlineData("دخلت الهدنة حيز التنفيذ في حلب بعد أسابيع من القصف والغارات، وعاد الهدوء إلى المدينة.")]
    [InlineData("لم تشهد مدينة درعا أي غارات جوية اليوم.")]
    [InlineData("Lightning strikes killed two shepherds near Salamiyah on Sunday.")]
    public void Sport_trade_truce_aid_and_accidents_give_no_incident(string text) =>
        Assert.Empty(Reader.Read(new ReportText(text, new DateOnly(2018, 3, 8))).Incidents);

    private static int Number(ClaimReading claim, string id) => claim.Figures.Single(f => f.Id == id).Count.Min;

    private static string Looked(string[] values, string[] row) =>
        string.Join(" | ", values.Select((value, i) => row[3 + i] == NotLookedAt ? NotLookedAt : value));

    private static string Text(Count? count) => count?.ToString() ?? "-";
}
