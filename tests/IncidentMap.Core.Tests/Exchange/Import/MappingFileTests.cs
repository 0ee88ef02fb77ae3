using IncidentMap.Exchange.Import.Mapped;

namespace IncidentMap.Core.Tests.Exchange.Import;

public sealed class MappingFileTests
{
    [Fact]
    public void All_faults_of_a_mapping_file_are_told_together()
    {
        var faults = TableMapping.Read("""{"speaker":" ","colour":"red","columns":{"nonsense":"A","place":""},"coordinateOrder":"y,x","values":{"size":{"a":"b"},"kind":{"raid":null}}}""").Faults;
        Assert.Equal(
            ["colour", "columns.date", "columns.nonsense", "columns.place", "coordinateOrder", "speaker", "values.kind", "values.size"],
            faults.Select(f => f.Where).Order(StringComparer.Ordinal));
        Assert.Contains("known are speaker, origin, columns", faults.Single(f => f.Where == "colour").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"speaker\":", "line 1, byte 12", "not well formed")]
    [InlineData("{\n\"speaker\": 7}", "line 2, byte 13", "$.speaker")]
    [InlineData("{\"columns\":null}", "line 1, byte 16", "$.columns")]
    [InlineData("{\"values\":{\"kind\":3}}", "line 1, byte 20", "$.values.kind")]
    [InlineData("[]", "line 1, byte 2", "import FILE --suggest")]
    public void What_is_no_mapping_file_is_told_with_line_and_place_and_names_nothing_of_the_program(string json, string where, string said)
    {
        var fault = Assert.Single(TableMapping.Read(json).Faults);
        Assert.Equal(where, fault.Where);
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("IncidentMap", fault.Message, StringComparison.Ordinal);
    }
}
