using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Reports.Numbers;
using IncidentMap.Reports.Words;

namespace IncidentMap.Core.Tests.Reports;

public sealed class NumberTests
{
    [Theory]
    [InlineData("57 شخصا", 57, 57)]
    [InlineData("٣٤ مدنيا", 34, 34)]
    [InlineData("1,250 نازحا", 1250, 1250)]
    [InlineData("خمسة وعشرين مقاتلا", 25, 25)]
    [InlineData("مئة وسبعة وثلاثون أسيرا", 137, 137)]
    [InlineData("ثلاث مائة عائلة", 300, 300)]
    [InlineData("نحو مئة معتقل", 100, 100)]
    [InlineData("ما لا يقل عن تسعة مدنيين", 9, null)]
    [InlineData("ستة مدنيين", 6, 6)]
    [InlineData("ستة على الأقل", 6, null)]
    [InlineData("أكثر من 20 عنصرا", 20, null)]
    [InlineData("بين 5 و8 مدنيين", 5, 8)]
    [InlineData("6-8 civilians", 6, 8)]
    [InlineData("between six and nine people", 6, 9)]
    [InlineData("four or five fighters", 4, 5)]
    [InlineData("at least thirty-one people", 31, null)]
    [InlineData("dozens of people", 20, null)]
    [InlineData("عشرات القتلى", 20, null)]
    [InlineData("عدد من الجرحى", 1, null)]
    [InlineData("a number of wounded", 1, null)]
    [InlineData("up to 10 people", 1, 10)]
    public void A_number_is_read_with_the_words_that_bend_it(string text, int min, int? max)
    {
        var number = NumberReader.TryRead(Tokeniser.Cut(text), 0);
        Assert.NotNull(number);
        Assert.Equal((min, max), (number.Value.Min, number.Value.Max));
    }

    [Theory]
    [InlineData("ثلاثة وخمسة", 3)]
    [InlineData("عشرة وثلاثة", 10)]
    [InlineData("three and five", 3)]
    public void Numbers_that_do_not_fit_into_one_stay_apart(string text, int first) =>
        Assert.Equal(first, NumberReader.TryRead(Tokeniser.Cut(text), 0)!.Value.Max);

    [Theory]
    [InlineData("8:00")]
    [InlineData("6.5 مليون")]
    [InlineData("30/3/2023")]
    [InlineData("45%")]
    [InlineData("99999999999999999999999")]
    public void Times_decimals_dates_shares_and_endless_digits_are_no_counts(string text) =>
        Assert.Null(NumberReader.TryRead(Tokeniser.Cut(text), 0));

    [Fact]
    public void Every_number_said_in_Arabic_in_either_gender_and_case_reads_back() =>
        Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), ArbMap.Default.ArbFor<bool>(), ArbMap.Default.ArbFor<bool>(), (n, feminine, oblique) =>
            ReadsBack(SpokenNumbers.InArabic(n, feminine, oblique), n)).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_number_said_in_English_reads_back() =>
        Prop.ForAll(Gen.Choose(1, 9999).ToArbitrary(), n =>
            SpokenNumbers.InEnglish(n) is var said && ReadsBack(said, n, said.StartsWith("a ", StringComparison.Ordinal) ? 1 : 0)).QuickCheckThrowOnFailure();

    private static bool ReadsBack(string said, int number, int from = 0)
    {
        var words = Tokeniser.Cut(said);
        return NumberReader.TryRead(words, from) is { } read && read.Min == number && read.Max == number && read.End == words.Count;
    }
}
