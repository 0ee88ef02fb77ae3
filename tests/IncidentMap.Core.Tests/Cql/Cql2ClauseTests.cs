using System.Globalization;
using IncidentMap.Cql;

namespace IncidentMap.Core.Tests.Cql;

/// <summary>Both encodings of every predicate of OGC 21-065r2, by the clause that asks for it; the rows they select are written out by hand.</summary>
public sealed class Cql2ClauseTests
{
    public static TheoryData<string, string, string, string> Clauses => new()
    {
        { "6.5 binary comparison", "name = 'Qattinah'", """{"op":"=","args":[{"property":"name"},"Qattinah"]}""", "0" },
        { "6.5 binary comparison", "depth <> 10", """{"op":"<>","args":[{"property":"depth"},10]}""", "023" },
        { "6.5 binary comparison", "depth < 10", """{"op":"<","args":[{"property":"depth"},10]}""", "03" },
        { "6.5 binary comparison", "depth <= 10", """{"op":"<=","args":[{"property":"depth"},10]}""", "013" },
        { "6.5 binary comparison", "depth > -1.5e0", """{"op":">","args":[{"property":"depth"},-1.5]}""", "012" },
        { "6.5 binary comparison", "\"depth\" >= 1.5E2", """{"op":">=","args":[{"property":"depth"},150]}""", "2" },
        { "6.5 binary comparison", "salt = TRUE", """{"op":"=","args":[{"property":"salt"},true]}""", "13" },
        { "6.5 time instant comparison", "starts > DATE('2017-06-01')", """{"op":">","args":[{"property":"starts"},{"date":"2017-06-01"}]}""", "12" },
        { "6.5 time instant comparison", "starts <= TIMESTAMP('2017-06-01T23:59:59Z')", """{"op":"<=","args":[{"property":"starts"},{"timestamp":"2017-06-01T23:59:59Z"}]}""", "03" },
        { "6.5 null predicate", "depth IS NULL", """{"op":"isNull","args":[{"property":"depth"}]}""", "4" },
        { "6.5 null predicate", "geometry IS NOT NULL", """{"op":"not","args":[{"op":"isNull","args":[{"property":"geometry"}]}]}""", "0123" },
        { "6.4 logical operators", "salt = true AND depth > 0 OR name = 'Qattinah'", """{"op":"or","args":[{"op":"and","args":[{"op":"=","args":[{"property":"salt"},true]},{"op":">","args":[{"property":"depth"},0]}]},{"op":"=","args":[{"property":"name"},"Qattinah"]}]}""", "01" },
        { "6.4 logical operators", "salt = true AND (depth > 0 OR name = 'Qattinah')", """{"op":"and","args":[{"op":"=","args":[{"property":"salt"},true]},{"op":"or","args":[{"op":">","args":[{"property":"depth"},0]},{"op":"=","args":[{"property":"name"},"Qattinah"]}]}]}""", "1" },
        { "6.4 unknown stays unknown", "NOT depth > 10", """{"op":"not","args":[{"op":">","args":[{"property":"depth"},10]}]}""", "013" },
        { "6.4 boolean literal", "true", "true", "01234" },
        { "7.2 like", "name LIKE 'Q_tt%'", """{"op":"like","args":[{"property":"name"},"Q_tt%"]}""", "0" },
        { "7.2 like", "name LIKE '%\\_1'", """{"op":"like","args":[{"property":"name"},"%\\_1"]}""", "2" },
        { "7.2 not like", "name NOT LIKE 'Q%'", """{"op":"not","args":[{"op":"like","args":[{"property":"name"},"Q%"]}]}""", "123" },
        { "7.2 between", "depth BETWEEN 5 AND 10", """{"op":"between","args":[{"property":"depth"},5,10]}""", "01" },
        { "7.2 not between", "depth NOT BETWEEN 5 AND 10", """{"op":"not","args":[{"op":"between","args":[{"property":"depth"},5,10]}]}""", "23" },
        { "7.2 in", "use IN ('pool','canal')", """{"op":"in","args":[{"property":"use"},["pool","canal"]]}""", "12" },
        { "7.2 in", "depth NOT IN (5, 10)", """{"op":"not","args":[{"op":"in","args":[{"property":"depth"},[5,10]]}]}""", "23" },
        { "7.3 casei", "CASEI(name) IN (CASEI('QATTINAH'), CASEI('STRASSE_1'))", """{"op":"in","args":[{"op":"casei","args":[{"property":"name"}]},[{"op":"casei","args":["QATTINAH"]},{"casei":"STRASSE_1"}]]}""", "02" },
        { "7.3 casei", "CASEI(use) LIKE casei('RES%')", """{"op":"like","args":[{"op":"casei","args":[{"property":"use"}]},{"op":"casei","args":["RES%"]}]}""", "03" },
        { "7.4 accenti", "ACCENTI(name) = ACCENTI('Debarquer')", """{"op":"=","args":[{"op":"accenti","args":[{"property":"name"}]},{"accenti":"Debarquer"}]}""", "1" },
        { "7.4 accenti keeps case", "ACCENTI(name) = ACCENTI('debarquer')", """{"op":"=","args":[{"op":"accenti","args":[{"property":"name"}]},{"accenti":"debarquer"}]}""", "" },
        { "7.4 accenti in Arabic", "ACCENTI(name) LIKE ACCENTI('%الاسد')", """{"op":"like","args":[{"op":"accenti","args":[{"property":"name"}]},{"op":"accenti","args":["%الاسد"]}]}""", "3" },
        { "7.4 accenti leaves wildcards alone", "ACCENTI(name) LIKE ACCENTI('٪')", """{"op":"like","args":[{"op":"accenti","args":[{"property":"name"}]},{"op":"accenti","args":["٪"]}]}""", "" },
        { "7.5 basic spatial", "S_INTERSECTS(geometry,POINT(36.319836 32.288087))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"Point","coordinates":[36.319836,32.288087]}]}""", "1" },
        { "7.5 basic spatial", "S_INTERSECTS(geometry,BBOX(36,32,38,36))", """{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[36,32,38,36]}]}""", "013" },
        { "7.5 bbox over the antimeridian", "S_INTERSECTS(geometry,BBOX(37,-10,1,40))", """{"op":"s_intersects","args":[{"property":"geometry"},{"bbox":[37,-10,-100,1,40,100]}]}""", "23" },
        { "7.7 within", "S_WITHIN(geometry,POLYGON((36 32,38 32,38 36,36 36,36 32)))", """{"op":"s_within","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[[[36,32],[38,32],[38,36],[36,36],[36,32]]]}]}""", "01" },
        { "7.7 contains turned round", "S_CONTAINS(POLYGON((36 32,38 32,38 36,36 36,36 32),(36.4 34.5,36.6 34.5,36.6 34.7,36.4 34.7,36.4 34.5)),geometry)", """{"op":"s_contains","args":[{"type":"Polygon","coordinates":[[[36,32],[38,32],[38,36],[36,36],[36,32]],[[36.4,34.5],[36.6,34.5],[36.6,34.7],[36.4,34.7],[36.4,34.5]]]},{"property":"geometry"}]}""", "1" },
        { "7.7 touches", "S_TOUCHES(geometry,POLYGON((36 32,38 32,38 36,36 36,36 32)))", """{"op":"s_touches","args":[{"property":"geometry"},{"type":"Polygon","coordinates":[[[36,32],[38,32],[38,36],[36,36],[36,32]]]}]}""", "3" },
        { "7.7 disjoint", "S_DISJOINT(geometry,LINESTRING(0 0,0 1))", """{"op":"s_disjoint","args":[{"property":"geometry"},{"type":"LineString","coordinates":[[0,0],[0,1]]}]}""", "013" },
        { "7.7 equals", "S_EQUALS(geometry,MULTIPOINT((0 0),(0 0)))", """{"op":"s_equals","args":[{"property":"geometry"},{"type":"MultiPoint","coordinates":[[0,0],[0,0]]}]}""", "2" },
        { "7.7 intersects a collection", "S_INTERSECTS(geometry,GEOMETRYCOLLECTION(POINT(38 36),LINESTRING(-1 0,1 0)))", """{"op":"s_intersects","args":[{"property":"geometry"},{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[38,36]},{"type":"LineString","coordinates":[[-1,0],[1,0]]}]}]}""", "23" },
        { "7.7 within many", "S_WITHIN(geometry,MULTIPOLYGON(((-1 -1,1 -1,1 1,-1 1,-1 -1)),((37 35,39 35,39 37,37 37,37 35))))", """{"op":"s_within","args":[{"property":"geometry"},{"type":"MultiPolygon","coordinates":[[[[-1,-1],[1,-1],[1,1],[-1,1],[-1,-1]]],[[[37,35],[39,35],[39,37],[37,37],[37,35]]]]}]}""", "23" },
        { "7.7 a point overlaps and crosses nothing", "S_OVERLAPS(geometry,BBOX(-180,-90,180,90)) OR S_CROSSES(geometry,MULTILINESTRING((0 0,1 1),(36 34,37 35)))", """{"op":"or","args":[{"op":"s_overlaps","args":[{"property":"geometry"},{"bbox":[-180,-90,180,90]}]},{"op":"s_crosses","args":[{"property":"geometry"},{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[36,34],[37,35]]]}]}]}""", "" },
        { "7.7 of two literals", "S_CROSSES(LINESTRING(0 0,2 2),LINESTRING(0 2,2 0)) AND S_OVERLAPS(BBOX(0,0,2,2),BBOX(1,1,3,3)) AND depth = 5", """{"op":"and","args":[{"op":"s_crosses","args":[{"type":"LineString","coordinates":[[0,0],[2,2]]},{"type":"LineString","coordinates":[[0,2],[2,0]]}]},{"op":"s_overlaps","args":[{"bbox":[0,0,2,2]},{"bbox":[1,1,3,3]}]},{"op":"=","args":[{"property":"depth"},5]}]}""", "0" },
        { "7.8 after", "T_AFTER(starts,DATE('2017-06-05'))", """{"op":"t_after","args":[{"property":"starts"},{"date":"2017-06-05"}]}""", "1" },
        { "7.8 before", "T_BEFORE(INTERVAL(starts,ends),TIMESTAMP('2017-06-10T12:00:00Z'))", """{"op":"t_before","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"timestamp":"2017-06-10T12:00:00Z"}]}""", "2" },
        { "7.8 contains", "T_CONTAINS(INTERVAL(starts,ends),INTERVAL('2017-06-02','2017-06-09'))", """{"op":"t_contains","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-02","2017-06-09"]}]}""", "03" },
        { "7.8 disjoint", "T_DISJOINT(INTERVAL(starts,ends),INTERVAL('2017-06-11','..'))", """{"op":"t_disjoint","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-11",".."]}]}""", "02" },
        { "7.8 during", "T_DURING(INTERVAL(starts,ends),INTERVAL('2017-05-31','2017-06-11'))", """{"op":"t_during","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-05-31","2017-06-11"]}]}""", "02" },
        { "7.8 equals", "T_EQUALS(INTERVAL(starts,ends),INTERVAL('2017-06-05','2017-06-05'))", """{"op":"t_equals","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-05","2017-06-05"]}]}""", "2" },
        { "7.8 finished by", "T_FINISHEDBY(INTERVAL(starts,ends),INTERVAL('2017-06-09','2017-06-10'))", """{"op":"t_finishedBy","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-09","2017-06-10"]}]}""", "0" },
        { "7.8 finishes", "T_FINISHES(INTERVAL(starts,ends),INTERVAL('..','2017-06-20'))", """{"op":"t_finishes","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["..","2017-06-20"]}]}""", "1" },
        { "7.8 intersects", "T_INTERSECTS(INTERVAL(starts,ends),INTERVAL('2017-06-10','2017-06-11'))", """{"op":"t_intersects","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-10","2017-06-11"]}]}""", "013" },
        { "7.8 meets", "T_MEETS(INTERVAL(starts,ends),INTERVAL('2017-06-10','..'))", """{"op":"t_meets","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-10",".."]}]}""", "0" },
        { "7.8 met by", "T_METBY(INTERVAL(starts,ends),INTERVAL('2017-06-01','2017-06-10'))", """{"op":"t_metBy","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-01","2017-06-10"]}]}""", "1" },
        { "7.8 overlapped by", "T_OVERLAPPEDBY(INTERVAL(starts,ends),INTERVAL('2017-06-05','2017-06-15'))", """{"op":"t_overlappedBy","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-05","2017-06-15"]}]}""", "1" },
        { "7.8 overlaps", "T_OVERLAPS(INTERVAL(starts,ends),INTERVAL('2017-06-05','2017-06-15'))", """{"op":"t_overlaps","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-05","2017-06-15"]}]}""", "0" },
        { "7.8 started by", "T_STARTEDBY(INTERVAL(starts,ends),INTERVAL('2016-01-01','2017-01-01'))", """{"op":"t_startedBy","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2016-01-01","2017-01-01"]}]}""", "3" },
        { "7.8 starts", "T_STARTS(INTERVAL(starts,ends),INTERVAL('2017-06-01','..'))", """{"op":"t_starts","args":[{"interval":[{"property":"starts"},{"property":"ends"}]},{"interval":["2017-06-01",".."]}]}""", "0" },
        { "7.9 contains", "A_CONTAINS(owners,('a','b'))", """{"op":"a_contains","args":[{"property":"owners"},["a","b"]]}""", "03" },
        { "7.9 contained by", "A_CONTAINEDBY(owners,('a','b'))", """{"op":"a_containedBy","args":[{"property":"owners"},["a","b"]]}""", "0124" },
        { "7.9 equals, in any order", "A_EQUALS(owners,('b','a'))", """{"op":"a_equals","args":[{"property":"owners"},["b","a","b"]]}""", "0" },
        { "7.9 overlaps", "A_OVERLAPS(owners,('c','a'))", """{"op":"a_overlaps","args":[{"property":"owners"},["c","a"]]}""", "034" },
        { "7.9 of one and of none", "A_CONTAINS(owners,('c')) OR A_EQUALS(owners,())", """{"op":"or","args":[{"op":"a_contains","args":[{"property":"owners"},["c"]]},{"op":"a_equals","args":[{"property":"owners"},[]]}]}""", "23" },
        { "7.10 property and property", "starts = ends", """{"op":"=","args":[{"property":"starts"},{"property":"ends"}]}""", "2" },
        { "7.10 literal and literal", "'a' < 'b' AND 5 = depth", """{"op":"and","args":[{"op":"<","args":["a","b"]},{"op":"=","args":[5,{"property":"depth"}]}]}""", "0" },
        { "7.12 arithmetic", "depth * 2 + 1 = 11", """{"op":"=","args":[{"op":"+","args":[{"op":"*","args":[{"property":"depth"},2]},1]},11]}""", "0" },
        { "7.12 arithmetic", "(depth - 1) / 3 = 3 OR depth % 4 = 1 OR depth div 100 = 1 OR -depth ^ 2 = 2.25", """{"op":"or","args":[{"op":"=","args":[{"op":"/","args":[{"op":"-","args":[{"property":"depth"},1]},3]},3]},{"op":"=","args":[{"op":"%","args":[{"property":"depth"},4]},1]},{"op":"=","args":[{"op":"div","args":[{"property":"depth"},100]},1]},{"op":"=","args":[{"op":"^","args":[{"op":"*","args":[-1,{"property":"depth"}]},2]},2.25]}]}""", "0123" },
        { "7.12 no number divided by zero", "depth / 0 > 0 OR depth = 5", """{"op":"or","args":[{"op":">","args":[{"op":"/","args":[{"property":"depth"},0]},0]},{"op":"=","args":[{"property":"depth"},5]}]}""", "0" },
        { "8.1 escapes in texts", "name <> 'it''s' AND name <> 'it\\'s' AND use = 'pool'", """{"op":"and","args":[{"op":"<>","args":[{"property":"name"},"it's"]},{"op":"=","args":[{"property":"use"},"pool"]}]}""", "12" },
    };

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Both_encodings_of_a_clause_select_these_rows(string clause, string text, string json, string rows)
    {
        Assert.Equal((clause, rows), (clause, Lakes.RowsOf(text)));
        Assert.Equal((clause, rows), (clause, Lakes.RowsOf(json, CqlLanguage.Cql2Json)));
    }

    [Theory]
    [InlineData("starts >= DATE('2017-06-02') AND ends < DATE('2017-06-20') AND depth > 0", "2017-06-02", "2017-06-20")]
    [InlineData("starts = '2017-06-02'", "2017-06-02", "2017-06-02")]
    [InlineData("starts BETWEEN DATE('2017-06-02') AND DATE('2017-06-05')", "2017-06-02", "2017-06-05")]
    [InlineData("T_INTERSECTS(INTERVAL(starts,ends),INTERVAL('2017-06-02','..'))", "2017-06-02", null)]
    [InlineData("T_DURING(starts,INTERVAL('2017-06-02','2017-06-05')) AND T_BEFORE(ends,TIMESTAMP('2017-06-04T00:00:00Z'))", "2017-06-02", "2017-06-04")]
    [InlineData("T_AFTER(INTERVAL(starts,ends),INTERVAL('..','2017-06-05'))", "2017-06-05", null)]
    [InlineData("T_DISJOINT(starts,DATE('2017-06-02'))", null, null)]
    [InlineData("starts = DATE('2017-06-02') OR depth = 5", null, null)]
    [InlineData("NOT starts = DATE('2017-06-02')", null, null)]
    [InlineData("starts <> DATE('2017-06-02')", null, null)]
    [InlineData("starts = ends", null, null)]
    public void The_days_that_an_expression_leaves_hold_every_row_that_fulfils_it(string text, string? from, string? to)
    {
        var days = CqlExpression.Parse(text, CqlLanguage.Cql2Text).Value!.Days("starts", "ends");
        Assert.Equal((from, to), (days.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), days.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("S_INTERSECTS(geometry,BBOX(32,36,36,38))", "http://www.opengis.net/def/crs/EPSG/0/4326", "013")]
    [InlineData("S_INTERSECTS(geometry,POINT(34.6 36.5))", "http://www.opengis.net/def/crs/EPSG/0/4326", "0")]
    [InlineData("S_WITHIN(geometry,BBOX(4000000,3700000,4100000,4200000))", "http://www.opengis.net/def/crs/EPSG/0/3857", "01")]
    [InlineData("S_INTERSECTS(geometry,POINT(0 0))", "http://www.opengis.net/def/crs/EPSG/0/3857", "2")]
    public void Coordinates_are_read_in_the_reference_system_of_the_filter(string text, string crs, string rows) =>
        Assert.Equal(rows, Lakes.RowsOf(text, crs: Crs.Find(crs)));
}
