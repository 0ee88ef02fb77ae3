using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Tests.Text;

public sealed class DifferenceWordsTests
{
    [Theory]
    [InlineData("42..70", "10..20", "+22 to +60", "من +22 إلى +60")]
    [InlineData("10..20", "42..70", "−60 to −22", "من −60 إلى −22")]
    [InlineData("5..5", "3..3", "+2", "+2")]
    [InlineData("5..5", "5..5", "0", "0")]
    [InlineData("1..9", "4..6", "−5 to +5", "من −5 إلى +5")]
    [InlineData("5..", "2..3", "at least +2", "ما لا يقل عن +2")]
    [InlineData("2..3", "5..", "at most −2", "ما لا يزيد على −2")]
    [InlineData("5..", "5..", "unknown", "غير معروف")]
    [InlineData(null, "5..5", "unknown", "غير معروف")]
    [InlineData("1000..2000", "0..0", "+1,000 to +2,000", "من +1,000 إلى +2,000")]
    public void A_difference_of_ranges_is_what_both_allow(string? shown, string? other, string english, string arabic)
    {
        Assert.Equal(english, Isolate.Plain(DifferenceWords.Of(Of(shown), Of(other), Language.En)));
        Assert.Equal(arabic, Isolate.Plain(DifferenceWords.Of(Of(shown), Of(other), Language.Ar)));
    }

    private static Count? Of(string? range)
    {
        if (range is null) return null;
        var ends = range.Split("..");
        int Whole(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return Count.Range(Whole(ends[0]), ends[1].Length == 0 ? null : Whole(ends[1]));
    }
}
