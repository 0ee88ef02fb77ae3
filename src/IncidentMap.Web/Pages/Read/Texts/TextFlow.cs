using System.Text;

namespace IncidentMap.Web.Pages.Read.Texts;

/// <summary>Gathers running text out of marked-up files: white space closes up, blocks begin new lines.</summary>
internal sealed class TextFlow
{
    private readonly StringBuilder _text = new();
    private bool _space;

    internal int Length => _text.Length;

    internal void Add(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (char.IsWhiteSpace(c) && c != '\u00A0')
            {
                _space = true;
                continue;
            }
            if (_space && _text.Length > 0 && _text[^1] != '\n') _text.Append(' ');
            _space = false;
            _text.Append(c);
        }
    }

    /// <summary>A new line, unless one has just begun.</summary>
    internal void NewLine()
    {
        _space = false;
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    public override string ToString() => _text.ToString().Trim();
}
