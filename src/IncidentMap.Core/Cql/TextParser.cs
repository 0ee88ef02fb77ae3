using System.Globalization;

namespace IncidentMap.Cql;

/// <summary>
/// Reads the text form (CQL2, annex B) by recursive descent. The grammar is read more widely than it is written, an expression of any type
/// wherever one may stand: the types are checked when it is bound, where a fault can name them.
/// </summary>
internal sealed partial class TextParser(string text)
{
    /// <summary>Brackets and operators within one another, far beyond what a person or a program writes.</summary>
    private const int Deepest = 100;

    private static readonly string[] Comparisons = ["=", "<>", "<", "<=", ">", ">="];
    private static readonly string[] Reserved = ["and", "or", "not", "like", "between", "in", "is", "null", "div"];

    private readonly List<Lexeme> _tokens = new Lexer(text).ReadAll();
    private int _next;
    private int _depth;
    private Fault? _fault;

    private Lexeme Token => _tokens[_next];

    private string Here => $"character {Token.Start + 1}";

    internal Result<CqlNode> Parse()
    {
        var root = Or();
        if (_fault is null && Token.Kind != TokenKind.End) Expected("AND, OR or the end");
        return _fault is { } fault ? Result<CqlNode>.Fail(fault) : Result<CqlNode>.Ok(root);
    }

    private CqlNode Or() => Joined("or", And);

    private CqlNode And() => Joined("and", Not);

    private CqlNode Joined(string word, Func<CqlNode> part)
    {
        var at = Here;
        var first = part();
        if (!Is(word)) return first;
        var parts = new List<CqlNode> { first };
        while (Take(word)) parts.Add(part());
        return new CallNode(at, word, parts);
    }

    private CqlNode Not()
    {
        var at = Here;
        if (!Take("not")) return Predicate();
        return Within(() => new CallNode(at, "not", [Not()]));
    }

    private CqlNode Predicate()
    {
        var at = Here;
        var left = Sum();
        if (Token.Kind == TokenKind.Symbol && Comparisons.Contains(Token.Text))
        {
            var op = Token.Text;
            _next++;
            return new CallNode(at, op, [left, Sum()]);
        }
        if (Take("is"))
        {
            var isNot = Take("not");
            Require("null");
            return Negated(isNot, new CallNode(at, "isnull", [left]));
        }
        var negated = Take("not");
        if (Take("like")) return Negated(negated, new CallNode(at, "like", [left, Sum()]));
        if (Take("in")) return Negated(negated, new CallNode(at, "in", [left, List()]));
        if (Take("between"))
        {
            var low = Sum();
            Require("and");
            return Negated(negated, new CallNode(at, "between", [left, low, Sum()]));
        }
        return negated ? Expected("LIKE, IN or BETWEEN after NOT") : left;
    }

    private static CallNode Negated(bool negated, CallNode call) => negated ? new CallNode(call.At, "not", [call]) : call;

    private CqlNode Sum() => LeftToRight(["+", "-"], Product);

    private CqlNode Product() => LeftToRight(["*", "/", "%", "div"], Power);

    private CqlNode Power() => LeftToRight(["^"], Signed);

    private CqlNode LeftToRight(string[] operators, Func<CqlNode> part)
    {
        var left = part();
        while (Token.Kind is TokenKind.Symbol or TokenKind.Word && operators.Contains(Token.Text.ToLowerInvariant()))
        {
            var (at, op) = (Here, Token.Text.ToLowerInvariant());
            // A long chain nests as deep as brackets do, and stays counted.
            if (++_depth > Deepest) return Fail(at, $"more than {Deepest} operators and brackets within one another");
            _next++;
            left = new CallNode(at, op, [left, part()]);
        }
        return left;
    }

    private CqlNode Signed()
    {
        var at = Here;
        if (TakeSymbol("+")) return Within(Signed);
        if (!TakeSymbol("-")) return Primary();
        return Within(() => Signed() is var operand && operand is NumberNode number ? new NumberNode(at, -number.Value) : new CallNode(at, "*", [new NumberNode(at, -1), operand]));
    }

    private CqlNode Primary()
    {
        var (at, token) = (Here, Token);
        switch (token.Kind)
        {
            case TokenKind.Text:
                _next++;
                return new TextNode(at, token.Text);
            case TokenKind.Number:
                _next++;
                return Number(at, token.Text);
            case TokenKind.QuotedName:
                _next++;
                return new PropertyNode(at, token.Text);
            case TokenKind.Symbol when token.Text == "(":
                return Bracket();
            case TokenKind.Word when !Reserved.Contains(token.Text.ToLowerInvariant()):
                _next++;
                return Named(at, token.Text);
            default:
                return Expected("a property, a value or a function");
        }
    }

    private CqlNode Number(string at, string digits) =>
        double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? new NumberNode(at, number) : Fail(at, $"'{digits}' is not a number that can be held");

    /// <summary>A word that was just taken: a truth, a literal with brackets, a function, or else the name of a property.</summary>
    private CqlNode Named(string at, string word)
    {
        var name = word.ToLowerInvariant();
        if (!IsSymbol("(")) return name is "true" or "false" ? new TruthNode(at, name == "true") : new PropertyNode(at, word);
        return name switch
        {
            "date" or "timestamp" => Instant(at, name),
            "interval" => Within(() => Interval(at)),
            _ when IsGeometry(name) => GeometryLiteral(at, name),
            _ => new CallNode(at, name, List().Items),
        };
    }

    /// <summary>Brackets around an expression, or around the items of an array.</summary>
    private CqlNode Bracket()
    {
        var list = List();
        return list.Items is [var one] ? one : list;
    }

    private ArrayNode List()
    {
        var at = Here;
        var items = new List<CqlNode>();
        Within(() =>
        {
            RequireSymbol("(");
            if (!IsSymbol(")"))
            {
                do items.Add(Or()); while (TakeSymbol(","));
            }
            RequireSymbol(")");
            return null!;
        });
        return new ArrayNode(at, items);
    }

    private CqlNode Instant(string at, string name)
    {
        RequireSymbol("(");
        var written = Token;
        if (written.Kind != TokenKind.Text) return Expected($"a quoted value after {name.ToUpperInvariant()}(");
        _next++;
        RequireSymbol(")");
        return InstantOf(at, name, written.Text);
    }

    private CqlNode InstantOf(string at, string name, string written) =>
        CqlInstant.Parse(written) is { } instant && (name == "interval" || instant.IsDay == (name == "date"))
            ? new InstantNode(at, instant)
            : Fail(at, CqlFaults.NoInstant(name, written));

    private IntervalNode Interval(string at)
    {
        RequireSymbol("(");
        var start = End();
        RequireSymbol(",");
        var end = End();
        RequireSymbol(")");
        return new IntervalNode(at, start, end);

        CqlNode? End()
        {
            var (here, token) = (Here, Token);
            if (token.Kind != TokenKind.Text) return Sum();
            _next++;
            return token.Text == ".." ? null : InstantOf(here, "interval", token.Text);
        }
    }

    private bool Is(string word) => Token.Kind == TokenKind.Word && Token.Text.Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsSymbol(string symbol) => Token.Kind == TokenKind.Symbol && Token.Text == symbol;

    private bool Take(string word)
    {
        var found = Is(word);
        if (found) _next++;
        return found;
    }

    private bool TakeSymbol(string symbol)
    {
        var found = IsSymbol(symbol);
        if (found) _next++;
        return found;
    }

    private void Require(string word)
    {
        if (!Take(word)) Expected(word.ToUpperInvariant());
    }

    private void RequireSymbol(string symbol)
    {
        if (!TakeSymbol(symbol)) Expected($"'{symbol}'");
    }

    private CqlNode Within(Func<CqlNode> read)
    {
        if (++_depth > Deepest) return Fail(Here, $"more than {Deepest} operators and brackets within one another");
        var node = read();
        _depth--;
        return node;
    }

    private TruthNode Expected(string what) => Fail(Here, Token.Kind switch
    {
        TokenKind.Bad => Token.Text,
        TokenKind.End => $"expected {what}, found the end",
        _ => $"expected {what}, found '{Fault.Quoted(Token.Text)}'",
    });

    /// <summary>The first fault stands; what is left is passed over, so that every loop ends.</summary>
    private TruthNode Fail(string at, string message)
    {
        _fault ??= CqlFaults.Of(at, message);
        _tokens.Add(new Lexeme(TokenKind.End, "", text.Length));
        _next = _tokens.Count - 1;
        return new TruthNode(at, false);
    }
}
