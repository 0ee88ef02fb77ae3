using System.Globalization;
using System.Text;

namespace IncidentMap.Cql;

internal enum TokenKind
{
    Word,
    QuotedName,
    Text,
    Number,
    Symbol,
    Bad,
    End,
}

/// <summary>One token of the text form.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its characters; without quotes and with their escapes undone where it is quoted; for a bad one what is wrong.</param>
/// <param name="Start">Index of its first character.</param>
internal readonly record struct Lexeme(TokenKind Kind, string Text, int Start);

/// <summary>Cuts the text form into tokens (CQL2, annex B).</summary>
internal sealed class Lexer(string text)
{
    private int _at;

    internal List<Lexeme> ReadAll()
    {
        var all = new List<Lexeme>();
        do all.Add(Next()); while (all[^1].Kind is not (TokenKind.End or TokenKind.Bad));
        return all;
    }

    private Lexeme Next()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
        if (_at == text.Length) return new(TokenKind.End, "", _at);
        var c = text[_at];
        if (IsNameStart(c)) return Word();
        if (char.IsAsciiDigit(c) || (c == '.' && _at + 1 < text.Length && char.IsAsciiDigit(text[_at + 1]))) return Number();
        return c switch
        {
            '\'' => Quoted('\'', TokenKind.Text),
            '"' => Quoted('"', TokenKind.QuotedName),
            '<' or '>' => Comparison(c),
            '=' or '(' or ')' or ',' or '+' or '-' or '*' or '/' or '%' or '^' => new(TokenKind.Symbol, c.ToString(), _at++),
            _ => new(TokenKind.Bad, $"'{c}' begins nothing that a filter may hold", _at),
        };
    }

    private Lexeme Word()
    {
        var start = _at;
        while (_at < text.Length && (IsNameStart(text[_at]) || text[_at] is '.' || char.IsDigit(text[_at]) || CharUnicodeInfo.GetUnicodeCategory(text[_at]) == UnicodeCategory.NonSpacingMark)) _at++;
        return new(TokenKind.Word, text[start.._at], start);
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || char.IsSurrogate(c) || c is '_' or ':';

    private Lexeme Number()
    {
        var start = _at;
        Digits();
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            Digits();
        }
        if (_at < text.Length && text[_at] is 'e' or 'E' && Exponent() is var end && end > _at) _at = end;
        return new(TokenKind.Number, text[start.._at], start);
    }

    private void Digits()
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at])) _at++;
    }

    /// <summary>The end of an exponent that begins here; where it is none, here.</summary>
    private int Exponent()
    {
        var end = _at + 1;
        if (end < text.Length && text[end] is '+' or '-') end++;
        var digits = end;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > digits ? end : _at;
    }

    /// <summary>Up to the closing quote. Doubled it is a character, and so it is after a backslash in a text.</summary>
    private Lexeme Quoted(char quote, TokenKind kind)
    {
        var (start, value) = (_at++, new StringBuilder());
        while (_at < text.Length)
        {
            var c = text[_at++];
            if (c == '\\' && quote == '\'' && _at < text.Length && text[_at] == quote) value.Append(text[_at++]);
            else if (c != quote) value.Append(c);
            else if (_at < text.Length && text[_at] == quote) value.Append(text[_at++]);
            else return new(kind, value.ToString(), start);
        }
        return new(TokenKind.Bad, $"the quote {quote} is not closed", start);
    }

    private Lexeme Comparison(char c)
    {
        var start = _at++;
        if (_at < text.Length && (text[_at] == '=' || (c == '<' && text[_at] == '>'))) _at++;
        return new(TokenKind.Symbol, text[start.._at], start);
    }
}
