namespace IncidentMap.Exchange.Import;

/// <summary>
/// Finds where objects begin and end by their braces outside of strings; whether what lies between is JSON the parser says. An object counts
/// when it stands in a list of the wanted depth, or follows others at the root.
/// </summary>
/// <param name="bytes">UTF-8.</param>
/// <param name="longest">The longest object in bytes.</param>
/// <param name="atRoot">True for objects of a root list and of a sequence, false for those of a member's list alone.</param>
/// <param name="member">The member of a root object whose list is wanted as well; null for none.</param>
internal sealed class JsonCutter(Stream bytes, int longest, bool atRoot, string? member)
{
    private byte[] _buffer = new byte[1 << 17];
    private int _length;
    private int _at;
    private int _start = -1;
    private int _depth;
    private int _objectDepth;
    private int _listDepth = -1;
    private bool _inString;
    private bool _escaped;
    private int _stringStart;
    private string? _lastString;
    private string? _rootMember;
    private long _startLine;

    /// <summary>The line that is being read, from 1.</summary>
    internal long Line { get; private set; } = 1;

    /// <summary>Why the text cannot be cut any further; null while it can.</summary>
    internal string? Failure { get; private set; }

    /// <summary>The next object, valid until the next call; null at the end.</summary>
    internal (long Line, ReadOnlyMemory<byte>? Text) Next()
    {
        _start = -1;
        while (_at < _length || Fill())
        {
            var b = _buffer[_at++];
            if (b == (byte)'\n') Line++;
            if (_inString ? Within(b) : Outside(b)) return (_startLine, _buffer.AsMemory(_start, _at - _start));
            if (Failure is not null) return (Line, null);
        }
        if (_depth > 0 || _inString) Failure = "ends in the middle of a value; it is cut off";
        return (Line, null);
    }

    private bool Within(byte b)
    {
        if (_escaped) _escaped = false;
        else if (b == (byte)'\\') _escaped = true;
        else if (b == (byte)'"')
        {
            _inString = false;
            if (_depth == 1 && _start < 0 && _stringStart < _at) _lastString = System.Text.Encoding.UTF8.GetString(_buffer, _stringStart, _at - 1 - _stringStart);
        }
        return false;
    }

    private bool Outside(byte b)
    {
        switch (b)
        {
            case (byte)'"':
                (_inString, _stringStart) = (true, _at);
                return false;
            case (byte)':' when _depth == 1:
                _rootMember = _lastString;
                return false;
            case (byte)'{' or (byte)'[':
                Open(b == (byte)'{');
                return false;
            case (byte)'}' or (byte)']':
                return Close();
            default:
                return false;
        }
    }

    private void Open(bool isObject)
    {
        _depth++;
        if (_start >= 0) return;
        if (!isObject)
        {
            if (_depth == 1 ? atRoot : _depth == 2 && _rootMember == member && member is not null) _listDepth = _depth;
            return;
        }
        // An object at the root is a record of a sequence unless it holds the wanted list.
        var isRecord = _listDepth >= 0 ? _depth == _listDepth + 1 : _depth == 1 && member is null;
        if (!isRecord) return;
        (_start, _objectDepth, _startLine) = (_at - 1, _depth, Line);
    }

    private bool Close()
    {
        _depth--;
        if (_depth < 0) Failure = $"line {Line} closes what was never opened";
        if (_start < 0 && _depth < _listDepth) _listDepth = -1;
        return _start >= 0 && _depth == _objectDepth - 1;
    }

    /// <summary>Reads on; what of the object, or of a name, is in the buffer already moves to its beginning.</summary>
    private bool Fill()
    {
        var keep = _start >= 0 ? _start : _inString && _depth == 1 ? _stringStart : _at;
        if (_length - keep > longest)
        {
            Failure = $"holds an object of more than {longest >> 20} MB";
            return false;
        }
        if (_length - keep > _buffer.Length / 2) Array.Resize(ref _buffer, _buffer.Length * 2);
        _buffer.AsSpan(keep, _length - keep).CopyTo(_buffer);
        (_at, _length, _stringStart) = (_at - keep, _length - keep, _stringStart - keep);
        if (_start >= 0) _start -= keep;
        var read = bytes.Read(_buffer, _length, _buffer.Length - _length);
        _length += read;
        return read > 0;
    }
}
