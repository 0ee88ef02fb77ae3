using IncidentMap.Incidents;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Text;

public sealed class DateWordsTests
{
    private static readonly DateOnly Day = new(2017, 6, 26);

    [Fact]
    public void The_gregorian_name_stands_beside_the_levantine_one_at_first_mention_only()
    {
        Assert.Equal("الاثنين 26 حزيران/يونيو 2017", DateWords.LongDay(Day, Language.Ar, first: true));
        Assert.Equal("26 حزيران 2017", DateWords.Day(Day, Language.Ar));
        Assert.Equal("Monday 26 June 2017", DateWords.LongDay(Day, Language.En, first: true));
    }

    [Theory]
    [InlineData("2017-06-01", "2017-06-30", "June 2017", "حزيران 2017")]
    [InlineData("2017-01-01", "2017-12-31", "2017", "2017")]
    [InlineData("2014-01-01", "2026-12-31", "2014 – 2026", "من 2014 إلى 2026")]
    [InlineData("2017-06-03", "2017-06-05", "3–5 June 2017", "من 3 إلى 5 حزيران 2017")]
    [InlineData("2017-06-26", "2017-07-02", "26 June – 2 July 2017", "من 26 حزيران إلى 2 تموز 2017")]
    [InlineData("2016-12-30", "2017-01-02", "30 December 2016 – 2 January 2017", "من 30 كانون الأول 2016 إلى 2 كانون الثاني 2017")]
    [InlineData("2017-06-26", "2017-06-26", "26 June 2017", "26 حزيران 2017")]
    [InlineData("2017-06-26", null, "Since 26 June 2017", "منذ 26 حزيران 2017")]
    [InlineData(null, "2017-06-26", "Until 26 June 2017", "حتى 26 حزيران 2017")]
    [InlineData(null, null, "All dates", "كل الفترة")]
    public void A_period_is_named_as_people_name_it(string? from, string? to, string english, string arabic)
    {
        Assert.Equal(english, DateWords.Period(Parsed(from), Parsed(to), Language.En));
        Assert.Equal(arabic, DateWords.Period(Parsed(from), Parsed(to), Language.Ar));
    }

    [Fact]
    public void A_date_says_how_precisely_it_is_known()
    {
        var month = new When { Start = new DateOnly(2017, 6, 1), End = new DateOnly(2017, 6, 30), Precision = DatePrecision.Month };
        Assert.Equal("June 2017 · day not known", DateWords.Full(month, Language.En));
        Assert.Equal("حزيران/يونيو 2017 · اليوم غير معروف", DateWords.Full(month, Language.Ar));
        var dawn = new When { Start = Day, End = Day, Precision = DatePrecision.Exact, PartOfDay = PartOfDay.Dawn };
        Assert.Equal("الاثنين 26 حزيران/يونيو 2017، فجرًا · تاريخ محدد", DateWords.Full(dawn, Language.Ar));
    }

    private static DateOnly? Parsed(string? day) => day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
