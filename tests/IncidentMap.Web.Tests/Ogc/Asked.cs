using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IncidentMap.Incidents;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace IncidentMap.Web.Tests.Ogc;

/// <summary>
/// A made-up filter in both encodings, with its own plain evaluation over an incident: nullable booleans, LINQ, regular expressions and
/// NetTopologySuite's relations of whole geometries. Null is unknown.
/// </summary>
internal sealed record Asked(string Text, JsonNode Tree, Func<SnapshotRow, bool?> Holds)
{
    private static readonly string[] TextNames = ["titleEn", "titleAr", "placeName", "placeNameAr", "admin1", "target", "kind", "grade", "accuracy", "datePrecision", "partOfDay", "placeId"];
    private static readonly string[] NumberNames = ["killedMin", "killedMax", "civiliansKilledMin", "belligerentsKilledMax", "childrenKilledMin", "womenKilledMax", "injuredMin", "concededCiviliansKilledMax", "radiusMetres", "lon", "lat"];
    private static readonly string[] Words = ["Al Mayadin", "الميادين", "prison", "airstrike", "fair", "confirmed", "town", "exact", "x", "a \"quoted\" name", "😀", "gn:1", "=1+1"];
    private static readonly string[] Patterns = ["%a%", "Al%", "_", "%الم%", "%\\%%", "%'%", "a%n%", "%", "%_x", "<script>%"];
    private static readonly string[] Parties = ["russia", "israel", "sdf", "is", "iran", "us-led-coalition"];
    private static readonly string[] Shapes =
    [
        "POLYGON((-90 -45,90 -45,90 45,-90 45,-90 -45))", "POLYGON((0 0,100 10,80 80,-20 60,0 0),(20 20,30 40,40 20,20 20))", "POINT(36 34)",
        "MULTIPOLYGON(((-180 -90,0 -90,0 0,-180 0,-180 -90)),((0 0,180 0,180 90,0 90,0 0)))", "LINESTRING(-180 -90,180 90)", "MULTIPOINT((1 2),(3 4))",
    ];

    internal string Json => Tree.ToJsonString();

    internal static Asked Any(Random random, int depth) => depth == 0 ? Predicate(random) : random.Next(5) switch
    {
        0 => Join("AND", random, depth),
        1 => Join("OR", random, depth),
        2 => Negated(Any(random, depth - 1)),
        _ => Predicate(random),
    };

    private static Asked Join(string word, Random random, int depth)
    {
        Asked[] parts = [.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Any(random, depth - 1))];
        return new(string.Join($" {word} ", parts.Select(p => $"({p.Text})")), Op(word.ToLowerInvariant(), [.. parts.Select(p => p.Tree)]), row =>
        {
            var values = parts.Select(p => p.Holds(row)).ToList();
            var decisive = word == "OR";
            return values.Contains(decisive) ? decisive : values.Contains(null) ? null : !decisive;
        });
    }

    private static Asked Negated(Asked inner) => new($"NOT ({inner.Text})", Op("not", inner.Tree), row => !inner.Holds(row));

    private static Asked Predicate(Random random) => random.Next(12) switch
    {
        0 or 1 => Number(random),
        2 => Between(random),
        3 => TextCompared(random),
        4 => Like(random),
        5 => In(random),
        6 => IsNull(random),
        7 => Day(random),
        8 => Temporal(random),
        9 or 10 => Spatial(random),
        _ => Array(random),
    };

    private static Asked Number(Random random)
    {
        var (name, op, value) = (One(random, NumberNames), One(random, "=", "<>", "<", "<=", ">", ">="), random.Next(-5, 120));
        var doubled = random.Next(3) == 0;
        var written = value.ToString(CultureInfo.InvariantCulture);
        return new(doubled ? $"{name} * 2 + 1 {op} {written}" : $"{name} {op} {written}",
            Op(op, doubled ? Op("+", Op("*", Property(name), 2), 1) : Property(name), value),
            row => NumberOf(row, name) is { } x ? Compare(op, (doubled ? x * 2 + 1 : x).CompareTo(value)) : null);
    }

    private static Asked Between(Random random)
    {
        var (name, low) = (One(random, NumberNames), random.Next(0, 60));
        var high = low + random.Next(0, 60);
        return new(FormattableString.Invariant($"{name} BETWEEN {low} AND {high}"), Op("between", Property(name), low, high),
            row => NumberOf(row, name) is { } x ? x >= low && x <= high : null);
    }

    private static Asked TextCompared(Random random)
    {
        var (name, op, word) = (One(random, TextNames), One(random, "=", "<>", "<", ">="), One(random, Words));
        var folds = random.Next(2) == 0;
        return new(folds ? $"CASEI({name}) {op} CASEI({Quoted(word)})" : $"{name} {op} {Quoted(word)}",
            folds ? Op(op, Op("casei", Property(name)), Op("casei", word)) : Op(op, Property(name), word),
            row => TextOf(row, name) is { } text ? Compare(op, folds ? string.CompareOrdinal(text.ToLowerInvariant(), word.ToLowerInvariant()) : string.CompareOrdinal(text, word)) : null);
    }

    private static Asked Like(Random random)
    {
        var (name, pattern) = (One(random, TextNames), One(random, Patterns));
        var expression = "";
        for (var i = 0; i < pattern.Length; i++)
        {
            var isEscaped = pattern[i] == '\\' && i + 1 < pattern.Length;
            if (isEscaped) i++;
            expression += isEscaped ? Regex.Escape(pattern[i].ToString()) : pattern[i] switch { '%' => ".*", '_' => "(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|.)", var c => Regex.Escape(c.ToString()) };
        }
        return new($"{name} LIKE '{pattern.Replace("'", "''", StringComparison.Ordinal)}'", Op("like", Property(name), pattern),
            row => TextOf(row, name) is { } text ? Regex.IsMatch(text, $"\\A{expression}\\z", RegexOptions.Singleline | RegexOptions.CultureInvariant) : null);
    }

    private static Asked In(Random random)
    {
        var name = One(random, TextNames);
        string[] words = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => One(random, Words))];
        return new($"{name} IN ({string.Join(',', words.Select(Quoted))})", Op("in", Property(name), List(words)), row => TextOf(row, name) is { } text ? words.Contains(text) : null);
    }

    private static Asked IsNull(Random random)
    {
        var name = One(random, [.. TextNames, .. NumberNames]);
        return new($"{name} IS NULL", Op("isNull", Property(name)), row => NumberNames.Contains(name) ? NumberOf(row, name) is null : TextOf(row, name) is null);
    }

    private static Asked Day(Random random)
    {
        var (name, op, day) = (One(random, "dateStart", "dateEnd"), One(random, "=", "<", "<=", ">", ">="), new DateOnly(2011, 1, 1).AddDays(random.Next(6000)));
        return new($"{name} {op} DATE('{Iso(day)}')", Op(op, Property(name), new JsonObject { ["date"] = Iso(day) }),
            row => Compare(op, (name == "dateStart" ? row.Incident.When.Start : row.Incident.When.End).CompareTo(day)));
    }

    private static Asked Temporal(Random random)
    {
        var (op, start) = (One(random, "t_after", "t_before", "t_disjoint", "t_intersects", "t_during", "t_contains", "t_overlaps", "t_meets", "t_starts", "t_equals"), new DateOnly(2011, 1, 1).AddDays(random.Next(6000)));
        var (end, isOpen) = (start.AddDays(random.Next(2000)), random.Next(4) == 0);
        var last = isOpen ? DateOnly.MaxValue : end;
        return new($"{op.ToUpperInvariant()}(INTERVAL(dateStart,dateEnd),INTERVAL('{Iso(start)}','{(isOpen ? ".." : Iso(end))}'))",
            Op(op, new JsonObject { ["interval"] = new JsonArray(Property("dateStart"), Property("dateEnd")) }, new JsonObject { ["interval"] = new JsonArray(Iso(start), isOpen ? ".." : Iso(end)) }),
            row =>
            {
                var (s, e) = (row.Incident.When.Start, row.Incident.When.End);
                return op switch
                {
                    "t_after" => s > last,
                    "t_before" => e < start,
                    "t_disjoint" => s > last || e < start,
                    "t_intersects" => !(s > last || e < start),
                    "t_during" => s > start && e < last,
                    "t_contains" => s < start && e > last,
                    "t_overlaps" => s < start && start < e && e < last,
                    "t_meets" => e == start,
                    "t_starts" => s == start && e < last,
                    _ => s == start && e == last,
                };
            });
    }

    private static Asked Spatial(Random random)
    {
        var (op, wkt) = (One(random, "s_intersects", "s_disjoint", "s_within", "s_touches", "s_equals", "s_contains", "s_crosses", "s_overlaps"), One(random, Shapes));
        var shape = new WKTReader().Read(wkt);
        return new($"{op.ToUpperInvariant()}(geometry,{wkt})", Op(op, Property("geometry"), GeoJson(shape)), row =>
        {
            if (row.PublicWhere.Point is not { } at) return null;
            var point = new Point(at.Lon, at.Lat);
            return op switch
            {
                "s_intersects" => point.Intersects(shape),
                "s_disjoint" => point.Disjoint(shape),
                "s_within" => point.Within(shape),
                "s_touches" => point.Touches(shape),
                "s_equals" => point.EqualsTopologically(shape),
                "s_contains" => point.Contains(shape),
                "s_crosses" => point.Crosses(shape),
                _ => point.Overlaps(shape),
            };
        });
    }

    private static Asked Array(Random random)
    {
        var op = One(random, "a_contains", "a_containedBy", "a_equals", "a_overlaps");
        string[] wanted = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(random, Parties)).Distinct()];
        return new($"{op.ToUpperInvariant()}(parties,({string.Join(',', wanted.Select(Quoted))}))", Op(op, Property("parties"), List(wanted)), row =>
        {
            var named = row.Incident.Parties.Select(p => p.Name).ToHashSet();
            return op switch
            {
                "a_contains" => named.IsSupersetOf(wanted),
                "a_containedBy" => named.IsSubsetOf(wanted),
                "a_equals" => named.SetEquals(wanted),
                _ => named.Overlaps(wanted),
            };
        });
    }

    private static string? TextOf(SnapshotRow row, string name) => name switch
    {
        "titleEn" => row.Incident.TitleEn,
        "titleAr" => row.Incident.TitleAr,
        "placeName" => row.PublicWhere.Name ?? row.PublicWhere.ReportedName,
        "placeNameAr" => row.PublicWhere.NameAr,
        "admin1" => row.PublicWhere.Admin1,
        "target" => row.Incident.Target,
        "kind" => Token.Of(row.Incident.Kind),
        "grade" => Token.Of(row.Grade.Grade),
        "accuracy" => Token.Of(row.PublicWhere.Accuracy),
        "datePrecision" => Token.Of(row.Incident.When.Precision),
        "partOfDay" => row.Incident.When.PartOfDay is { } part ? Token.Of(part) : null,
        _ => row.PublicWhere.PlaceId,
    };

    private static double? NumberOf(SnapshotRow row, string name) => name switch
    {
        "killedMin" => row.Casualties.Killed?.Min,
        "killedMax" => row.Casualties.Killed?.Max,
        "civiliansKilledMin" => row.Casualties.CiviliansKilled?.Min,
        "belligerentsKilledMax" => row.Casualties.BelligerentsKilled?.Max,
        "childrenKilledMin" => row.Casualties.ChildrenKilled?.Min,
        "womenKilledMax" => row.Casualties.WomenKilled?.Max,
        "injuredMin" => row.Casualties.Injured?.Min,
        "concededCiviliansKilledMax" => row.Casualties.ConcededCiviliansKilled?.Max,
        "radiusMetres" => row.PublicWhere.RadiusMetres ?? AccuracyRadius.Metres(row.PublicWhere.Accuracy),
        "lon" => row.PublicWhere.Point?.Lon,
        _ => row.PublicWhere.Point?.Lat,
    };

    private static bool Compare(string op, int order) => op switch { "=" => order == 0, "<>" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, _ => order >= 0 };

    private static JsonObject GeoJson(Geometry shape)
    {
        var json = new NtsGeoJson(shape);
        return new JsonObject { ["type"] = shape.GeometryType, ["coordinates"] = json.Coordinates };
    }

    private static JsonObject Op(string op, params JsonNode[] args) => new() { ["op"] = op, ["args"] = new JsonArray([.. args.Select(a => a.DeepClone())]) };

    private static JsonObject Property(string name) => new() { ["property"] = name };

    private static JsonArray List(string[] words) => [.. words.Select(w => (JsonNode)w)];

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string word) => "'" + word.Replace("'", "''", StringComparison.Ordinal) + "'";

    private static T One<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    private readonly struct NtsGeoJson(Geometry shape)
    {
        internal JsonNode Coordinates => Of(shape);

        private static JsonArray Of(Geometry shape) => shape switch
        {
            Point point => At(point.Coordinate),
            LineString line => new JsonArray([.. line.Coordinates.Select(c => (JsonNode)At(c))]),
            Polygon polygon => new JsonArray([.. polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(r => Of(r))]),
            _ => new JsonArray([.. Enumerable.Range(0, shape.NumGeometries).Select(i => Of(shape.GetGeometryN(i)))]),
        };

        private static JsonArray At(Coordinate at) => new(at.X, at.Y);
    }
}
