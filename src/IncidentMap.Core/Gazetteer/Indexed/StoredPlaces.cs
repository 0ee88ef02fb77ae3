using System.Collections;

namespace IncidentMap.Gazetteer.Indexed;

/// <summary>The places of an index file: each is made when it is first asked for, and only once, so that a place is itself whoever asks.</summary>
internal sealed class StoredPlaces : IReadOnlyList<Place>
{
    private readonly byte[] _records;
    private readonly int[] _ends;
    private readonly string?[] _shared;
    private readonly Place?[] _made;

    internal StoredPlaces(IndexReader reader)
    {
        (_records, _ends) = (reader.Array<byte>(), reader.Array<int>());
        _shared = PlaceRecord.ReadShared(reader.Array<byte>());
        _made = new Place?[_ends.Length];
    }

    public int Count => _ends.Length;

    public Place this[int index] => _made[index] ?? Make(index);

    public IEnumerator<Place> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static void Save(IReadOnlyList<Place> places, IndexWriter writer)
    {
        using var records = new MemoryStream();
        using var shared = new SharedStrings();
        using var record = new BinaryWriter(records);
        var ends = new int[places.Count];
        for (var i = 0; i < ends.Length; i++)
        {
            PlaceRecord.Write(places[i], record, shared);
            record.Flush();
            ends[i] = (int)records.Length;
        }
        writer.Array<byte>(records.GetBuffer().AsSpan(0, (int)records.Length));
        writer.Array<int>(ends);
        writer.Array<byte>(shared.Bytes());
    }

    private Place Make(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        using var record = new BinaryReader(new MemoryStream(_records, start, _ends[index] - start, writable: false));
        var place = PlaceRecord.Read(record, _shared);
        return Interlocked.CompareExchange(ref _made[index], place, null) ?? place;
    }
}
