using System.Buffers;

namespace IncidentMap.Incidents;

/// <summary>
/// What snapshots keep of incidents, each encoded once, when it changes: its GeoJSON Feature, its public form and its folded words, on three
/// tapes. Successive snapshots share them: a new one adds what has changed since the last.
/// </summary>
internal sealed class IncidentRecords
{
    /// <summary>Rows that one thread encodes at a time, and whose features lie together.</summary>
    internal const int SliceRows = 512;

    private readonly ByteTape _features, _json, _words;

    /// <param name="folder">Where large tapes keep their bytes; null for the system's folder of temporary files.</param>
    internal IncidentRecords(string? folder)
    {
        (_features, _json, _words) = (new(folder), new(folder), new(folder));
        (Parties, Places, Speakers) = (new(), new(), new());
    }

    /// <summary>What was kept of a snapshot: the bases of the <see cref="Tapes"/>, and its columns.</summary>
    internal IncidentRecords(string folder, TapeBase[] bases, SnapshotColumns columns)
    {
        (_features, _json, _words) = (new(folder, bases[0]), new(folder, bases[1]), new(folder, bases[2]));
        (Parties, Places, Speakers, Written) = (new(columns.Parties.Lists), new(columns.Places.Lists), new(columns.Speakers.Lists), columns.Count);
    }

    /// <summary>The lists of parties that incidents name.</summary>
    internal TokenLists Parties { get; }

    /// <summary>The lists of places that incidents lie in.</summary>
    internal TokenLists Places { get; }

    /// <summary>The lists of speakers that incidents' claims have.</summary>
    internal TokenLists Speakers { get; }

    /// <summary>The three tapes in the order in which they are kept.</summary>
    internal IReadOnlyList<ByteTape> Tapes => [_features, _json, _words];

    /// <summary>How many incidents were encoded so far, those that no snapshot needs any more among them.</summary>
    internal long Written { get; private set; }

    /// <summary>The features of all rows, each with its separator; those of a slice of rows along <see cref="HilbertCurve"/>.</summary>
    internal ByteTape Features => _features;

    /// <summary>The folded words of all rows, for a search that passes over them.</summary>
    internal ByteTape Words => _words;

    /// <summary>Encodes published incidents on all cores and gives their records in the same order. One caller at a time.</summary>
    internal IEnumerable<RowRecord> Write(IEnumerable<Incident> incidents)
    {
        RecordEncoder[] encoders = [.. Enumerable.Range(0, Environment.ProcessorCount * 2).Select(_ => new RecordEncoder())];
        try
        {
            foreach (var batch in incidents.Chunk(SliceRows * encoders.Length))
            {
                var slices = (batch.Length + SliceRows - 1) / SliceRows;
                Parallel.For(0, slices, n => encoders[n].Encode(batch.AsSpan(n * SliceRows, Math.Min(SliceRows, batch.Length - n * SliceRows))));
                foreach (var record in encoders.Take(slices).SelectMany(Keep)) yield return record;
            }
        }
        finally
        {
            foreach (var encoder in encoders) encoder.Dispose();
        }
    }

    /// <summary>One row, read back from its bytes.</summary>
    internal SnapshotRow Row(TapeSpan json)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            _json.Read(json.Start, bytes.AsSpan(0, json.Length));
            return SnapshotRow.OfPublic(IncidentJson.ReadKept(bytes.AsMemory(0, json.Length)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private List<RowRecord> Keep(RecordEncoder encoder)
    {
        var (features, json, words) = (_features.Append(encoder.Features).Start, _json.Append(encoder.Json).Start, _words.Append(encoder.Words).Start);
        var kept = new List<RowRecord>(encoder.Rows.Count);
        foreach (var row in encoder.Rows)
        {
            kept.Add(row.Record with
            {
                Parties = Parties.NumberOf(row.Parties),
                Places = Places.NumberOf(row.Places),
                Speakers = Speakers.NumberOf(row.Speakers),
                Feature = row.Record.Feature.From(features),
                Json = row.Record.Json.From(json),
                Words = row.Record.Words.From(words),
            });
        }
        Written += kept.Count;
        return kept;
    }
}
