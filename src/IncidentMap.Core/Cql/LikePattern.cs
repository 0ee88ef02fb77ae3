using System.Text;

namespace IncidentMap.Cql;

/// <summary>
/// The pattern of LIKE: % stands for any characters or none, _ for one, and a backslash takes either, or itself, at its word.
/// The wildcards are told apart before letters are folded, since a fold may turn another character into one.
/// </summary>
internal sealed class LikePattern
{
    /// <summary>Literal texts; null is one character of any kind, and the empty text any characters.</summary>
    private readonly IReadOnlyList<string?> _parts;
    private readonly string?[] _units;

    private LikePattern(IReadOnlyList<string?> parts)
    {
        _parts = parts;
        // One character a unit, so that matching needs to step back to the last % only.
        _units = [.. parts.SelectMany(p => string.IsNullOrEmpty(p) ? [p] : p.Select(c => (string?)c.ToString()))];
    }

    internal static LikePattern Of(string text)
    {
        var (parts, literal) = (new List<string?>(), new StringBuilder());
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '%' or '_')
            {
                if (literal.Length > 0) parts.Add(literal.ToString());
                literal.Clear();
                parts.Add(text[i] == '%' ? "" : null);
                continue;
            }
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] is '%' or '_' or '\\') i++;
            literal.Append(text[i]);
        }
        if (literal.Length > 0) parts.Add(literal.ToString());
        return new LikePattern(parts);
    }

    internal LikePattern Mapped(Func<string, string> map) => new([.. _parts.Select(p => string.IsNullOrEmpty(p) ? p : map(p)).Where((p, i) => p != "" || _parts[i] == "")]);

    internal bool Matches(string text)
    {
        var (at, unit, star, retry) = (0, 0, -1, 0);
        while (at < text.Length)
        {
            if (unit < _units.Length && _units[unit] == "") (star, retry) = (unit++, at);
            else if (unit < _units.Length && Length(text, at, _units[unit]) is > 0 and var length) (at, unit) = (at + length, unit + 1);
            else if (star >= 0) (unit, at) = (star + 1, ++retry);
            else return false;
        }
        while (unit < _units.Length && _units[unit] == "") unit++;
        return unit == _units.Length;
    }

    /// <summary>How many code units of the text the unit takes here; zero where it does not match. A surrogate pair is one character.</summary>
    private static int Length(string text, int at, string? unit)
    {
        if (unit is null) return at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return text[at] == unit[0] ? 1 : 0;
    }
}
