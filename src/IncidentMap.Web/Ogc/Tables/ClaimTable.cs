using System.Runtime.CompilerServices;
using System.Text.Json;
using IncidentMap.Cql;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Ogc.Tables;

/// <summary>The claims of published incidents: who says what of which incident. In the order of the incidents, and in theirs within each.</summary>
internal sealed class ClaimTable : FeatureTable
{
    private static readonly ConditionalWeakTable<IncidentSnapshot, ClaimTable> BySnapshot = [];

    /// <summary>What a thread read last. The table is told by its mark alone: a thread that sleeps must not keep a snapshot of long ago.</summary>
    [ThreadStatic]
    private static (object? Table, int Row, SnapshotRow? Incident) t_last;

    private readonly object _mark = new();

    /// <summary>For each incident the number of its first claim; one entry more at the end.</summary>
    private readonly int[] _first;
    private readonly int[] _incident;
    private readonly IncidentSnapshot _snapshot;

    private ClaimTable(IncidentSnapshot snapshot)
    {
        _snapshot = snapshot;
        _first = new int[snapshot.Count + 1];
        for (var row = 0; row < snapshot.Count; row++) _first[row + 1] = _first[row] + ClaimProperties.CountIn(FeatureWindow.Mine.Feature(snapshot, row));
        _incident = new int[_first[^1]];
        for (var row = 0; row < snapshot.Count; row++) _incident.AsSpan(_first[row], _first[row + 1] - _first[row]).Fill(row);
    }

    internal static CollectionInfo About { get; } = new(
        "claims",
        new("Claims", "الأقوال"),
        new("What each source says of a published incident, with its own figures, at the incident's published place. Several claims tell of the same people: their numbers must not be added up.",
            "ما يقوله كل مصدر عن حادثة منشورة، بأرقامه هو، في الموقع المنشور للحادثة. قد تتحدث عدة أقوال عن الأشخاص أنفسهم، فلا يجوز جمع أرقامها."),
        [.. ClaimProperties.All.Select(c => c.Property)],
        [new("dateStart", "dateStart"), new("speaker", "speaker"), new("incidentCode", "incidentCode"), new("killedMin", "killedMin"), new("killedMax", "killedMax")],
        ["url"],
        TakesFilterWords: true);

    internal override CollectionInfo Info => About;

    internal override int Count => _incident.Length;

    internal override IncidentSnapshot? Snapshot => _snapshot;

    internal override (DateOnly First, DateOnly Last)? Days => SnapshotDays.Of(_snapshot);

    internal static ClaimTable Of(IncidentSnapshot snapshot) => BySnapshot.GetValue(snapshot, static s => new ClaimTable(s));

    /// <summary>The row of the claim's incident.</summary>
    internal int IncidentRow(int row) => _incident[row];

    /// <summary>Which of its incident's claims it is, from 0.</summary>
    internal int Number(int row) => row - _first[_incident[row]];

    /// <summary>The claim itself, which has to be read back; the last incident read on a thread is held.</summary>
    internal Claim ClaimOf(int row)
    {
        var incident = _incident[row];
        if (t_last.Table != _mark || t_last.Row != incident) t_last = (_mark, incident, _snapshot[incident]);
        return t_last.Incident!.Incident.Claims[Number(row)];
    }

    /// <summary>The claims of the incidents that the filter asks for.</summary>
    internal override int[] Select(IncidentFilter filter) =>
        [.. _snapshot.Select(filter).SelectMany(incident => Enumerable.Range(_first[incident], _first[incident + 1] - _first[incident]))];

    internal override int RowOf(string id)
    {
        if (id.Split(':', 2) is not [var code, var claim] || _snapshot.RowOf(code) is not (>= 0 and var incident)) return -1;
        for (var row = _first[incident]; row < _first[incident + 1]; row++)
            if (ClaimOf(row).Id == claim) return row;
        return -1;
    }

    internal override string IdOf(int row) => $"{_snapshot.Columns.Codes.Text(_incident[row])}:{ClaimOf(row).Id}";

    internal override IEnumerable<ReadOnlyMemory<byte>> Features(int[] rows) => FeatureWriting.Each(rows, Write);

    protected override IEnumerable<CqlColumn> MakeColumns() => ClaimProperties.All.Select(c => c.Column(this));

    private void Write(Utf8JsonWriter json, int row)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Feature"u8);
        json.WriteString("id"u8, IdOf(row));
        var (lon, lat) = (Points.Lon(row), Points.Lat(row));
        GeoJsonFeature.WriteGeometry(json, double.IsNaN(lon) ? null : new LonLat(lon, lat));
        json.WriteStartObject("properties"u8);
        foreach (var property in ClaimProperties.All) FeatureWriting.Property(json, Columns.Find(property.Property.Name)!, property.Property, row);
        var url = ClaimOf(row).Url;
        json.WriteString("url"u8, WebAddress.IsSafe(url) ? url : null);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
