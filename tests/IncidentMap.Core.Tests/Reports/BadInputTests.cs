using IncidentMap.Core.Tests.Gazetteer;
using IncidentMap.Ingest;
using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

public sealed class BadInputTests
{
    private static readonly ReportReader Reader = new(Compiled.Gazetteer);

    [Theory]
    [InlineData("هطلت أمطار غزيرة على مدينة إدلب وأدت السيول إلى غرق خيام في مخيم للنازحين، ووصل ارتفاع المياه إلى 40 سنتيمتراً.")]
    [InlineData("دخل وقف إطلاق النار حيز التنفيذ صباح اليوم في مدينة درعا، وساد الهدوء بعد اتفاق بين وجهاء البلدة.")]
    [InlineData("Heavy rain is expected in Aleppo on Friday, with temperatures of 12 degrees and winds of 40 km per hour.")]
    [InlineData("The ceasefire in Daraa entered into force on Monday, and residents returned to their homes.")]
    [InlineData("عقدت لجنة محلية في مدينة الشحيل جلسة صلح بين عائلتين بعد خلاف عائلي على أرض.")]
    [InlineData("أعلنت مديرية التربية في حماة نتائج امتحانات 12 ألف طالب وطالبة.")]
    [InlineData("طالب أهالي مدينة الباب بإعدام قتلة الطفلين.")]
    [InlineData("يطالب أهالي مدينة عفرين بإعدامهم بعد أن قتلوا طفلاً.")]
    [InlineData("تنظيم داعش يهدد بأن يعدم ثلاثة جنود أسرى في مدينة دير الزور.")]
    public void A_text_without_violence_gives_no_incident(string text) =>
        Assert.Empty(Read(text).Incidents);

    [Fact]
    public void The_same_report_in_two_languages_in_one_text_is_one_incident_counted_once()
    {
        var reading = Read("استشهد 4 مدنيين وأصيب 9 بغارة جوية على بلدة بنش.\nFour civilians were killed and 9 injured in an air strike on the town of Binnish.");
        var casualties = ReadingMeasures.Of(Assert.Single(reading.Incidents)).Casualties;
        Assert.Equal(("4", "9"), (casualties.Killed?.ToString(), casualties.Injured?.ToString()));
    }

    [Fact]
    public void Households_of_households_are_read_without_going_ever_deeper() =>
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat("عائلة من ", 20_000)) + "قتلوا بقصف على مدينة سراقب."));

    [Theory]
    [InlineData("حلب")]
    [InlineData("حماة")]
    [InlineData("حمص")]
    [InlineData("درعا")]
    [InlineData("الرقة")]
    [InlineData("الحسكة")]
    [InlineData("دير الزور")]
    [InlineData("طرطوس")]
    [InlineData("اللاذقية")]
    [InlineData("السويداء")]
    [InlineData("القنيطرة")]
    public void The_name_of_a_city_behind_and_is_nobody_harmed(string city)
    {
        var casualties = ReadingMeasures.Of(Read($"قتل ثلاثة مدنيين بقصف جوي في إدلب و{city}.").Incidents[0]).Casualties;
        Assert.Equal("3", casualties.Killed?.ToString());
    }

    [Theory]
    [InlineData("مقتل 40 مدنياً بالزلزال في مدينة حارم.")]
    [InlineData("مقتل 6 مدنيين بانهيار مبنى سكني في مدينة حلب.")]
    [InlineData("مقتل ثلاثة مدنيين غرقاً في مدينة الرقة.")]
    [InlineData("مقتل مدنيين اثنين بحريق في مخيم قرب مدينة حارم.")]
    [InlineData("مقتل 3 مدنيين صعقاً بالكهرباء في بلدة بنش.")]
    [InlineData("Four civilians were killed in a car crash in Ariha.")]
    [InlineData("Six civilians were killed when a building collapsed in Aleppo.")]
    [InlineData("Two civilians were killed in a stampede in Damascus.")]
    [InlineData("Three hundred civilians have been killed in Idlib since January.")]
    [InlineData("Between 16 February and 5 April attacks on Kafr Nabl killed at least 83 civilians.")]
    public void Civilians_killed_by_a_mishap_or_over_months_make_no_incident(string text) => Assert.Empty(Read(text).Incidents);

    // An extractor of PDF files may give Arabic in the order in which it is drawn.
    [Theory]
    [InlineData("مقتل 3 مدنيين وإصابة 12 بقصف على بلدة بنش في 14 آذار 2018.")]
    [InlineData("استشهد سبعة وعشرون مدنياً بغارات على مدينة دوما.")]
    [InlineData("Three civilians were killed in an air strike on Douma.")]
    public void A_text_turned_round_is_read_as_nothing_rather_than_as_something_else(string text)
    {
        var turned = new string([.. text.Reverse()]);
        var reading = Read(turned);
        Assert.All(reading.Incidents, i => Assert.Null(ReadingMeasures.Of(i).Casualties.Killed));
        Assert.All(reading.Mentions, m => Assert.True(m.Span.Start >= 0 && m.Span.End <= turned.Length));
    }

    [Theory]
    [InlineData("0123456789")]
    [InlineData("7 ")]
    [InlineData("٧٨٩,")]
    [InlineData("2018-03-")]
    public void Five_megabytes_of_digits_tell_of_no_incident(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5_000_000 / piece.Length));
        Assert.Empty(Read(text).Incidents);
    }

    private static ReportReading Read(string text) => Reader.Read(new ReportText(text, new DateOnly(2018, 3, 15)));
}
