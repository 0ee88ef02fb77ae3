using FsCheck;
using FsCheck.Fluent;
using IncidentMap.Cql;

namespace IncidentMap.Core.Tests.Cql;

public sealed class BadFilterTests
{
    [Theory]
    [InlineData("", "filter, character 1: expected a property, a value or a function, found the end")]
    [InlineData("depth >", "filter, character 8: expected a property, a value or a function, found the end")]
    [InlineData("depth = 5 5", "filter, character 11: expected AND, OR or the end, found '5'")]
    [InlineData("name = 'open", "filter, character 8: the quote ' is not closed")]
    [InlineData("depth = 5 AND ;", "filter, character 15: ';' begins nothing that a filter may hold")]
    [InlineData("starts = DATE('2017-02-31')", "filter, character 10: '2017-02-31' is not a date in the form 2017-06-26")]
    [InlineData("T_AFTER(starts,INTERVAL('2017-01-02','2017-01-01'))", "filter, character 16: the interval ends before it begins")]
    [InlineData("nothing = 1", "filter, character 1: there is no property 'nothing'; known are name, depth, use, starts, ends, salt, owners, geometry")]
    [InlineData("BUFFER(geometry, 5) = 1", "filter, character 1: there is no function or operator 'buffer'")]
    [InlineData("depth", "filter, character 1: expected a condition, found a number")]
    [InlineData("depth = 'five'", "filter, character 1: = cannot compare a number with a text")]
    [InlineData("S_INTERSECTS(geometry,POLYGON((0 0,1 1,1 0,0 1,0 0)))", "filter, character 23: the polygon is not valid: Self-intersection")]
    [InlineData("S_INTERSECTS(geometry,POLYGON((0 0,1 1,1 0)))", "filter, character 23: a polygon has rings of four positions or more, the last the same as the first")]
    [InlineData("S_INTERSECTS(LINESTRING(1e308 1e308,-1e308 -1e308),BBOX(0,0,1,1))", "filter, character 14: the linestring has a coordinate beyond a thousand million")]
    [InlineData("A_CONTAINS(owners,(1,2))", "filter, character 1: a_contains cannot compare an array whose items are a text with one whose items are a number")]
    public void A_fault_says_where_and_what_was_expected(string filter, string fault) => Assert.Equal([fault], Lakes.Bind(filter).Faults.Select(f => f.Message));

    [Theory]
    [InlineData("""{"op":"=","args":[{"property":"depth"},null]}""", "filter, args[1]: null stands for nothing here; ask with isNull")]
    [InlineData("""{"op":"and","args":[{"op":"=","args":[{"property":"depth"}]},true]}""", "filter, args[0]: = takes 2 arguments and has 1")]
    [InlineData("""{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":["a",1]}]}""", "filter, args[1]: expected a GeoJSON geometry with its coordinates, or a bbox of four or six numbers")]
    public void A_fault_of_the_json_form_names_the_member(string filter, string fault) => Assert.Equal([fault], Lakes.Bind(filter, CqlLanguage.Cql2Json).Faults.Select(f => f.Message));

    [Fact]
    public void All_faults_of_types_and_names_are_told_together() =>
        Assert.Equal(3, Lakes.Bind("depth = 'five' AND nothing = 1 AND starts LIKE 'a%'").Faults.Count);

    [Fact]
    public void Brackets_and_chains_without_end_are_refused()
    {
        Assert.False(Lakes.Bind(new string('(', 5_000) + "true" + new string(')', 5_000)).IsOk);
        Assert.False(Lakes.Bind(string.Concat(Enumerable.Repeat("NOT ", 4_000)) + "true").IsOk);
        Assert.False(Lakes.Bind(string.Join('+', Enumerable.Repeat("1", 5_000)) + " = 1").IsOk);
        Assert.False(Lakes.Bind("S_INTERSECTS(geometry," + string.Concat(Enumerable.Repeat("GEOMETRYCOLLECTION(", 900)) + "POINT(0 0)" + new string(')', 901)).IsOk);
        Assert.False(Lakes.Bind("T_AFTER(starts," + string.Concat(Enumerable.Repeat("INTERVAL(", 50_000))).IsOk);
        Assert.False(Lakes.Bind(string.Concat(Enumerable.Repeat("""{"op":"not","args":[""", 900)) + "true" + string.Concat(Enumerable.Repeat("]}", 900)), CqlLanguage.Cql2Json).IsOk);
        Assert.Equal("01234", Lakes.RowsOf(string.Join(" AND ", Enumerable.Repeat("true", 2_000))));
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_never_throws() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Generator.Or(Broken).ToArbitrary(), CqlFaultsOnly).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    /// <summary>Filters of the clause tests with a piece cut out, doubled or exchanged.</summary>
    private static Gen<string> Broken =>
        from one in Gen.Elements(Cql2ClauseTests.Clauses.SelectMany(c => new[] { c.Data.Item2, c.Data.Item3 }).ToArray())
        from other in Gen.Elements("(", ")", "'", ",", "NOT ", "1", "-", "geometry", "..", "{", "[", "null", "\ud83d", "POINT(", "INTERVAL(", " ", "\\")
        from at in Gen.Choose(0, one.Length)
        from cut in Gen.Choose(0, 6)
        select one[..at] + other + one[Math.Min(one.Length, at + cut)..];

    private static void CqlFaultsOnly(string? text)
    {
        foreach (var language in Enum.GetValues<CqlLanguage>())
        {
            var bound = Lakes.Bind(text ?? "", language, Crs.Epsg3857);
            for (var row = 0; bound.IsOk && row < 5; row++) bound.Value.Matches(row);
            Assert.All(bound.Faults, f => Assert.StartsWith("filter", f.Message, StringComparison.Ordinal));
        }
    }
}
