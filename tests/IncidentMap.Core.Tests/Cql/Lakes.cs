using IncidentMap.Cql;

namespace IncidentMap.Core.Tests.Cql;

/// <summary>Five rows with every type of column, the last one with nothing in it.</summary>
internal static class Lakes
{
    private static readonly string?[] Names = ["Qattinah", "Débárquér", "Straße_1", "بحيرة الأسد", null];
    private static readonly double[] Depths = [5, 10, 150, -1.5, double.NaN];
    private static readonly string?[] Uses = ["reservoir", "pool", "pool", "reservoir", null];
    private static readonly (string? From, string? To)[] Days = [("2017-06-01", "2017-06-10"), ("2017-06-10", "2017-06-20"), ("2017-06-05", "2017-06-05"), ("2016-01-01", "2018-12-31"), (null, null)];
    private static readonly string[][] Owners = [["a", "b"], ["b"], [], ["b", "a", "c"], ["a"]];
    private static readonly (double Lon, double Lat)[] Points = [(36.5, 34.6), (36.319836, 32.288087), (0, 0), (38, 36), (double.NaN, double.NaN)];

    internal static CqlTable Table { get; } = new(
    [
        new CqlTexts("name", row => Names[row]),
        new CqlNumbers("depth", row => Depths[row]),
        CqlTexts.Coded("use", [null, "pool", "reservoir"], row => Uses[row] is { } use ? use == "pool" ? 1 : 2 : 0),
        new CqlDays("starts", row => DayOf(Days[row].From)),
        new CqlDays("ends", row => DayOf(Days[row].To)),
        new CqlTruths("salt", row => row is 1 or 3),
        new CqlLists("owners", row => Owners[row]),
        new CqlPoints("geometry", row => Points[row].Lon, row => Points[row].Lat),
    ]);

    internal static string RowsOf(string filter, CqlLanguage language = CqlLanguage.Cql2Text, Crs? crs = null)
    {
        var bound = Bind(filter, language, crs);
        Assert.True(bound.IsOk, string.Join(" ", bound.Faults));
        return string.Concat(Enumerable.Range(0, Names.Length).Where(bound.Value.Matches));
    }

    internal static Result<CqlPredicate> Bind(string filter, CqlLanguage language = CqlLanguage.Cql2Text, Crs? crs = null)
    {
        var read = CqlExpression.Parse(filter, language);
        return read.IsOk ? read.Value.Bind(Table, crs ?? Crs.Crs84) : Result<CqlPredicate>.Fail(read.Faults);
    }

    private static int DayOf(string? iso) => iso is null ? int.MinValue : DateOnly.ParseExact(iso, "yyyy-MM-dd").DayNumber;
}
