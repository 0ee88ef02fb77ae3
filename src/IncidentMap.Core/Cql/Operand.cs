using NetTopologySuite.Geometries;

namespace IncidentMap.Cql;

/// <summary>A typed expression that gives a value for each row.</summary>
/// <param name="Type">Its type in words, for messages.</param>
/// <param name="IsConstant">True when every row gives the same.</param>
internal abstract record Operand(string Type, bool IsConstant);

/// <summary>NaN is null.</summary>
internal sealed record NumberOperand(Func<int, double> Get, bool IsConstant) : Operand("a number", IsConstant);

internal sealed record TextOperand(Func<int, string?> Get, CqlCodes? Codes, bool IsConstant) : Operand("a text", IsConstant)
{
    internal TextOperand Mapped(Func<string, string> map)
    {
        string? Map(string? text) => text is null ? null : map(text);
        if (IsConstant)
        {
            var once = Map(Get(0));
            return new(_ => once, null, true);
        }
        if (Codes is not { } codes) return new(row => Map(Get(row)), null, false);
        var values = codes.Values.Select(Map).ToArray();
        return new(row => values[codes.Code(row)], new CqlCodes(values, codes.Code), false);
    }

    /// <summary>A test of the text alone: done once for each text where few come again and again.</summary>
    internal Test Each(Func<string?, Truth> test)
    {
        var get = Get;
        if (Codes is not { } codes) return row => test(get(row));
        var (truths, code) = (codes.Values.Select(test).ToArray(), codes.Code);
        return row => truths[code(row)];
    }
}

/// <summary>Days or moments, as <see cref="CqlInstant.Value"/>; <see cref="None"/> is null.</summary>
internal sealed record InstantOperand(Func<int, long> Get, bool IsDay, bool IsConstant) : Operand("a date or moment", IsConstant)
{
    internal const long None = long.MinValue;

    internal InstantOperand AsDays()
    {
        if (IsDay) return this;
        var get = Get;
        return new(row => get(row) is var ticks && ticks == None ? None : ticks / TimeSpan.TicksPerDay, true, IsConstant);
    }
}

/// <summary>An end that is null is open.</summary>
internal sealed record IntervalOperand(InstantOperand? Start, InstantOperand? End)
    : Operand("an interval", Start?.IsConstant != false && End?.IsConstant != false);

internal sealed record TruthOperand(Test Get, bool IsConstant) : Operand("true or false", IsConstant);

/// <summary>Points in degrees; NaN is null.</summary>
internal sealed record PointOperand(Func<int, double> Lon, Func<int, double> Lat) : Operand("a geometry", false);

internal sealed record GeometryOperand(Geometry Value) : Operand("a geometry", true);

/// <summary>Null is null; an empty array has no type of its own.</summary>
internal sealed record ListOperand(Func<int, IReadOnlyList<string>?> Get, string ItemType, bool IsConstant) : Operand("an array", IsConstant)
{
    internal const string NoItems = "nothing";
}
