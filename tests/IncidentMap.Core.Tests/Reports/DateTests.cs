using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Reports.Dates;
using IncidentMap.Reports.Words;

namespace IncidentMap.Core.Tests.Reports;

public sealed class DateTests
{
    private static readonly DateOnly Tuesday = new(2019, 3, 19);

    [Theory]
    [InlineData("في 14 آذار/مارس 2019", "2019-03-14", "2019-03-14")]
    [InlineData("يومي 16 و17 مارس", "2019-03-16", "2019-03-17")]
    [InlineData("الخميس ١٤ مارس ٢٠١٩", "2019-03-14", "2019-03-14")]
    [InlineData("بتاريخ ١١-٧-٢٠١٨", "2018-07-11", "2018-07-11")]
    [InlineData("on 3 February 2018", "2018-02-03", "2018-02-03")]
    [InlineData("on December 5", "2018-12-05", "2018-12-05")]
    [InlineData("2017-10-01", "2017-10-01", "2017-10-01")]
    [InlineData("فجر الاثنين", "2019-03-18", "2019-03-18")]
    [InlineData("on Wednesday", "2019-03-13", "2019-03-13")]
    [InlineData("اليوم الثلاثاء", "2019-03-19", "2019-03-19")]
    [InlineData("مساء أمس", "2019-03-18", "2019-03-18")]
    [InlineData("أول أمس", "2019-03-17", "2019-03-17")]
    [InlineData("last night", "2019-03-18", "2019-03-18")]
    [InlineData("after Monday's assault", "2019-03-18", "2019-03-18")]
    [InlineData("in the past 48 hours", "2019-03-17", "2019-03-19")]
    [InlineData("20 تشرين الأول 2018", "2018-10-20", "2018-10-20")]
    [InlineData("في حزيران 2018", "2018-06-01", "2018-06-30")]
    public void A_date_is_read_and_completed_by_the_day_of_publication(string text, string start, string end)
    {
        var date = Assert.Single(DateReader.Read(Tokeniser.Cut(text), Tuesday).Dates);
        Assert.Equal((Day(start), Day(end)), (date.Start, date.Last));
    }

    [Fact]
    public void A_weekday_picks_the_year_of_a_date_without_one()
    {
        // 26 June was a Monday in 2017 and in no year after it up to 2020.
        var date = Assert.Single(DateReader.Read(Tokeniser.Cut("on Monday, 26 June"), new DateOnly(2020, 9, 1)).Dates);
        Assert.Equal(new DateOnly(2017, 6, 26), date.Start);
    }

    [Theory]
    [InlineData("31 فبراير 2019")]
    [InlineData("31 February 2019")]
    [InlineData("29/2/2019")]
    [InlineData("في 30 شباط")]
    [InlineData("2019-13-01")]
    public void A_day_that_no_calendar_holds_is_no_date(string text) =>
        Assert.DoesNotContain(DateReader.Read(Tokeniser.Cut(text), Tuesday).Dates, d => d.Form == DateForm.Explicit);

    [Fact]
    public void A_relative_date_without_a_day_of_publication_is_none() =>
        Assert.Empty(DateReader.Read(Tokeniser.Cut("فجر الاثنين"), null).Dates);

    [Fact]
    public void The_date_printed_at_the_head_of_the_page_stands_in_for_the_day_of_publication()
    {
        var (dates, published) = DateReader.Read(Tokeniser.Cut("الأربعاء, ١٣ آذار ٢٠١٩, ١٧:٤٠\nقصفت مدفعية القرية مساء أمس."), null);
        Assert.Equal(new DateOnly(2019, 3, 13), published);
        Assert.Equal(new DateOnly(2019, 3, 12), dates[1].Start);
        Assert.Equal(PartOfDay.Evening, dates[1].PartOfDay);
    }

    [Fact]
    public void Every_day_written_out_in_either_language_reads_back()
    {
        var days = Gen.Choose(new DateOnly(2011, 1, 1).DayNumber, new DateOnly(2030, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();
        Prop.ForAll(days, day => Forms(day).All(text => Reads(text, day))).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Forms(DateOnly day)
    {
        var syrian = CultureInfo.GetCultureInfo("ar-SY");
        yield return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return $"{day.Day} {syrian.DateTimeFormat.GetMonthName(day.Month)} {day.Year}";
    }

    private static bool Reads(string text, DateOnly day) =>
        DateReader.Read(Tokeniser.Cut(text), null).Dates is [var date] && date.Start == day && date.Last == day;

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
