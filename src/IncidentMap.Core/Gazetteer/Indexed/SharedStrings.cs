namespace IncidentMap.Gazetteer.Indexed;

/// <summary>Strings that many places share, such as the names of governorates, each written once and named by its number; 0 is none.</summary>
internal sealed class SharedStrings : IDisposable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    internal SharedStrings() => _writer = new BinaryWriter(_bytes);

    internal int NumberOf(string? text)
    {
        if (text is null) return 0;
        if (_numbers.TryGetValue(text, out var number)) return number;
        _writer.Write(text);
        _numbers.Add(text, _numbers.Count + 1);
        return _numbers.Count;
    }

    internal byte[] Bytes()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    public void Dispose() => _writer.Dispose();
}
