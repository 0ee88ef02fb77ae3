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

    /// <summary>The rows encoded last, with the ends of their bytes in <see cref="Features"/>, <see cref="Json"/> and <see cref="Words"/>.</summary>
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
        foreach (var incident in incidents) Encode(SnapshotRow.Of(incident));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _featureWriter.Dispose();
        _jsonWriter.Dispose();
    }

    private void Encode(SnapshotRow row)
    {
        _featureWriter.Reset();
        GeoJsonFeature.Write(_featureWriter, row);
        _featureWriter.Flush();
        _features.Write(Separator);
        _jsonWriter.Reset();
        IncidentJson.Write(_jsonWriter, row.Incident);
        _jsonWriter.Flush();
        Encoding.UTF8.GetBytes(SearchWords.Of(row.Incident), _words);
        string[] parties = [.. row.Incident.Parties.Select(p => p.Name)];
        string[] speakers = [.. Source.Of(row.Incident).Select(s => s.Speaker.ReplaceLineEndings(" ")).Distinct(StringComparer.Ordinal)];
        _rows.Add(new Encoded(RowRecord.Of(row), parties, row.PublicWhere.Places, speakers, _features.WrittenCount, _json.WrittenCount, _words.WrittenCount));
    }

    /// <summary>One encoded row.</summary>
    /// <param name="Record">Its columns.</param>
    /// <param name="Parties">The parties it names.</param>
    /// <param name="Places">The places it lies in.</param>
    /// <param name="Speakers">Who says so.</param>
    /// <param name="FeatureEnd">Where its feature ends among the features.</param>
    /// <param name="JsonEnd">Where its JSON ends.</param>
    /// <param name="WordsEnd">Where its words end.</param>
    internal sealed record Encoded(RowRecord Record, IReadOnlyList<string> Parties, IReadOnlyList<string> Places, IReadOnlyList<string> Speakers, int FeatureEnd, int JsonEnd, int WordsEnd);
}
