using System.Buffers;
using System.Text;
using System.Text.Json;

namespace IncidentMap.Incidents;

/// <summary>Encodes some incidents in a row, apart from all others, so that several can work at once. Its buffers are used again for the next ones.</summary>
internal sealed class RecordEncoder : IDisposable
{
    /// <summary>What stands behind each feature, so that those which follow one another can be copied as they stand.</summary>
    internal static ReadOnlySpan<byte> Separator => ",\n"u8;

    private readonly ArrayBufferWriter<byte> _features = new(), _json = new(), _words = new();
    private readonly Utf8JsonWriter _featureWriter, _jsonWriter;
    private readonly List<Encoded> _rows = [];

    internal RecordEncoder()
    {
        _featureWriter = new Utf8JsonWriter(_features, GeoJsonFeature.WriterOptions);
        _jsonWriter = new Utf8JsonWriter(_json, IncidentJson.WriterOptions);
    }

    /// <summary>The rows encoded last, with the places of their bytes in <see cref="Features"/>, <see cref="Json"/> and <see cref="Words"/>.</summary>
    internal IReadOnlyList<Encoded> Rows => _rows;

    internal ReadOnlySpan<byte> Features => _features.WrittenSpan;

    internal ReadOnlySpan<byte> Json => _json.WrittenSpan;

    internal ReadOnlySpan<byte> Words => _words.WrittenSpan;

    /// <summary>Forgets what was encoded before and encodes these.</summary>
    internal void Encode(ReadOnlySpan<Incident> incidents)
    {
        _features.ResetWrittenCount();
        _json.ResetWrittenCount();
        _words.ResetWrittenCount();
        _rows.Clear();
        var (rows, features) = (new SnapshotRow[incidents.Length], new TapeSpan[incidents.Length]);
        for (var n = 0; n < rows.Length; n++) rows[n] = SnapshotRow.Of(incidents[n]);
        foreach (var n in AlongCurve(rows)) features[n] = EncodeFeature(rows[n]);
        for (var n = 0; n < rows.Length; n++) Encode(rows[n], features[n]);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _featureWriter.Dispose();
        _jsonWriter.Dispose();
    }

    private static int[] AlongCurve(SnapshotRow[] rows)
    {
        var keys = Array.ConvertAll(rows, row => row.PublicWhere.Point is { } point ? HilbertCurve.KeyOf(point.Lon, point.Lat) : uint.MaxValue);
        int[] order = [.. Enumerable.Range(0, rows.Length)];
        Array.Sort(keys, order);
        return order;
    }

    private TapeSpan EncodeFeature(SnapshotRow row)
    {
        var start = _features.WrittenCount;
        _featureWriter.Reset();
        GeoJsonFeature.Write(_featureWriter, row);
        _featureWriter.Flush();
        _features.Write(Separator);
        return new TapeSpan(start, _features.WrittenCount - start);
    }

    private void Encode(SnapshotRow row, TapeSpan feature)
    {
        var (json, words) = (_json.WrittenCount, _words.WrittenCount);
        _jsonWriter.Reset();
        IncidentJson.Write(_jsonWriter, row.Incident);
        _jsonWriter.Flush();
        Encoding.UTF8.GetBytes(SearchWords.Of(row.Incident), _words);
        string[] parties = [.. row.Incident.Parties.Select(p => p.Name)];
        string[] speakers = [.. Source.Of(row.Incident).Select(s => s.Speaker.ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal)];
        var record = RowRecord.Of(row) with { Feature = feature, Json = new(json, _json.WrittenCount - json), Words = new(words, _words.WrittenCount - words) };
        _rows.Add(new Encoded(record, parties, row.PublicWhere.Places, speakers));
    }

    /// <summary>One encoded row.</summary>
    /// <param name="Record">Its columns, and where its bytes stand in the buffers.</param>
    /// <param name="Parties">The parties it names.</param>
    /// <param name="Places">The places it lies in.</param>
    /// <param name="Speakers">Who says so.</param>
    internal sealed record Encoded(RowRecord Record, IReadOnlyList<string> Parties, IReadOnlyList<string> Places, IReadOnlyList<string> Speakers);
}
