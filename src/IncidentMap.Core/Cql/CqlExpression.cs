using IncidentMap.Text;

namespace IncidentMap.Cql;

/// <summary>How a filter is written.</summary>
public enum CqlLanguage
{
    /// <summary>The text form, such as <c>kind = 'airstrike' AND killedMin &gt; 10</c>.</summary>
    Cql2Text,

    /// <summary>The JSON form.</summary>
    Cql2Json,
}

/// <summary>
/// An expression of the Common Query Language (CQL2, OGC 21-065r2), read from text or JSON. What it names is looked up when it is bound
/// to a table.
/// </summary>
public sealed class CqlExpression
{
    /// <summary>Longest expression, in UTF-16 code units.</summary>
    public const int Longest = 20_000;

    private readonly CqlNode _root;

    private CqlExpression(CqlNode root) => _root = root;

    /// <summary>Reads an expression; never throws. A fault says at which character or member what was expected.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="language">Its form.</param>
    public static Result<CqlExpression> Parse(string text, CqlLanguage language)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest) return Result<CqlExpression>.Fail(new Fault("filter", $"filter is {text.Length} characters long; {Longest} are allowed"));
        if (!Utf16.IsWellFormed(text)) return Result<CqlExpression>.Fail(new Fault("filter", "filter is not well-formed Unicode"));
        var read = language == CqlLanguage.Cql2Json ? new JsonParser().Parse(text) : new TextParser(text).Parse();
        return read.IsOk ? Result<CqlExpression>.Ok(new CqlExpression(read.Value)) : Result<CqlExpression>.Fail(read.Faults);
    }

    /// <summary>
    /// The span of days outside of which no row can fulfil the expression; a null end is open. It may be wider than needed, never narrower.
    /// </summary>
    /// <param name="start">The property that holds a row's first day.</param>
    /// <param name="end">The property that holds its last one, never before the first.</param>
    public (DateOnly? From, DateOnly? To) Days(string start, string end) => new DaySlice(start, end).Of(_root);

    /// <summary>Looks up every property and checks every type; all faults are told together.</summary>
    /// <param name="table">What can be asked.</param>
    /// <param name="crs">The reference system of the coordinates that the expression holds.</param>
    public Result<CqlPredicate> Bind(CqlTable table, Crs crs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(crs);
        var binder = new Binder(table, crs);
        var test = binder.Condition(_root);
        return test is null || binder.Faults.Count > 0 ? Result<CqlPredicate>.Fail(binder.Faults) : Result<CqlPredicate>.Ok(new CqlPredicate(test));
    }
}

/// <summary>An expression bound to a table. Safe for many threads.</summary>
public sealed class CqlPredicate
{
    private readonly Test _test;

    internal CqlPredicate(Test test) => _test = test;

    /// <summary>True when the expression is true for the row, not false or unknown.</summary>
    public bool Matches(int row) => _test(row) == Truth.True;
}
