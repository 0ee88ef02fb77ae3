using IncidentMap.Ingest;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Core.Tests.Text;

public sealed class VisualOrderTests
{
    private const string Told = "قتل خمسة مدنيين بغارة جوية على بلدة حمورية في الغوطة الشرقية.";

    [Fact]
    public void Arabic_that_runs_backwards_is_refused_with_what_to_do()
    {
        var backwards = new string([.. Told.Reverse()]);
        Assert.True(VisualOrder.IsBackwards(backwards));
        Assert.Contains("backwards", Assert.Single(ReportCheck.Faults(new ReportText(backwards))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Told)]
    [InlineData("")]
    [InlineData("The letter ة stands at the end; ى too, and ة again.")]
    [InlineData("An air strike killed five.")]
    public void What_is_written_as_it_is_read_is_taken(string text) => Assert.False(VisualOrder.IsBackwards(text));
}
