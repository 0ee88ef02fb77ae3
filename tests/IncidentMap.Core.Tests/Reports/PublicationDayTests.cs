using IncidentMap.Reports;

namespace IncidentMap.Core.Tests.Reports;

public sealed class PublicationDayTests
{
    [Theory]
    [InlineData("2017-06-27", "2017-06-27")]
    [InlineData("2023-01-05T22:30:00Z", "2023-01-06")]
    [InlineData("2023-01-05T20:30:00Z", "2023-01-05")]
    [InlineData("2023-01-05T23:30:00", "2023-01-05")]
    [InlineData("2023-01-06T00:30:00+05:00", "2023-01-05")]
    public void A_day_or_the_day_of_an_instant_in_Damascus_is_read(string text, string day) =>
        Assert.Equal(day, PublicationDay.Parse(text)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2017-02-31")]
    [InlineData("27.6.2017")]
    [InlineData("2017-06-27Tnoon")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Anything_else_is_no_day(string text) => Assert.Null(PublicationDay.Parse(text));
}
