using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using IncidentMap.Cql;
using IncidentMap.Exchange;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>The published incidents of a snapshot, in its order: by day, then by code.</summary>
internal sealed class IncidentTable : FeatureTable
{
    private static readonly ConditionalWeakTable<IncidentSnapshot, IncidentTable> BySnapshot = [];

    /// <summary>What is read at once.</summary>
    private const int PieceBytes = 256 * 1024;

    private readonly IncidentSnapshot _snapshot;

    private IncidentTable(IncidentSnapshot snapshot) => _snapshot = snapshot;

    internal static CollectionInfo About { get; } = new(
        "incidents",
        new("Incidents", "الحوادث"),
        new("Published incidents, each at its published place, with ranges derived from the claims of sources. A count that nobody gave is null, not zero.",
            "الحوادث المنشورة، كل منها في موقعه المنشور، مع نطاقات مستخلصة من أقوال المصادر. العدد الذي لم يذكره أحد فارغ وليس صفرًا."),
        [.. IncidentProperties.All.Select(c => c.Property)],
        [new("dateStart", "dateStart"), new("titleEn", "titleAr"), new("killedMin", "killedMin"), new("killedMax", "killedMax"), new("grade", "grade")],
        ["gradeReason", "sources", "claims"],
        TakesFilterWords: true);

    internal override CollectionInfo Info => About;

    internal override int Count => _snapshot.Count;

    internal override IncidentSnapshot? Snapshot => _snapshot;

    internal override (DateOnly First, DateOnly Last)? Days => SnapshotDays.Of(_snapshot);

    internal static IncidentTable Of(IncidentSnapshot snapshot) => BySnapshot.GetValue(snapshot, static s => new IncidentTable(s));

    internal override int[] Select(IncidentFilter filter) => _snapshot.Select(filter);

    internal override int KeepWithin(BboxTest box, Span<int> rows) => box.Keep(rows, _snapshot.Columns.Lon, _snapshot.Columns.Lat);

    /// <summary>By the id of the incident, or by its code, which people know.</summary>
    internal override int RowOf(string id) => Guid.TryParseExact(id, "D", out var guid) ? _snapshot.RowOf(guid) : _snapshot.RowOf(id);

    internal override IEnumerable<ReadOnlyMemory<byte>> Features(int[] rows)
    {
        var buffer = new byte[rows.Length == 1 ? _snapshot.FeatureLength(rows[0]) : PieceBytes];
        for (var done = 0; done < rows.Length;)
        {
            var (copied, _) = _snapshot.CopyFeatures(rows.AsSpan(done), buffer);
            if (copied == 0) buffer = new byte[_snapshot.FeatureLength(rows[done]) * 2];
            for (var (end, at) = (done + copied, 0); done < end; done++)
            {
                var length = _snapshot.FeatureLength(rows[done]);
                yield return buffer.AsMemory(at, length - IncidentExport.SeparatorLength);
                at += length;
            }
        }
    }

    internal override long? CopiedLength(int[] rows)
    {
        var length = rows.Length == 0 ? 0L : -IncidentExport.SeparatorLength;
        foreach (var row in rows) length += _snapshot.FeatureLength(row);
        return length;
    }

    internal override Task CopyAsync(int[] rows, PipeWriter to, CancellationToken stop) => IncidentExport.CopyFeaturesAsync(_snapshot, rows, to, stop);

    internal override string IdOf(int row) => _snapshot.Columns.Id[row].ToString();

    protected override IEnumerable<CqlColumn> MakeColumns() => IncidentProperties.All.Select(c => c.Column(_snapshot));
}

/// <summary>First and last day of a snapshot.</summary>
internal static class SnapshotDays
{
    internal static (DateOnly First, DateOnly Last)? Of(IncidentSnapshot snapshot)
    {
        if (snapshot.Count == 0) return null;
        var last = int.MinValue;
        foreach (var end in snapshot.Columns.EndDay) last = Math.Max(last, end);
        return (SnapshotColumns.DateOf(snapshot.Columns.StartDay[0]), SnapshotColumns.DateOf(last));
    }
}
