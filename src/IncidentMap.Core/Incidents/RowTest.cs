namespace IncidentMap.Incidents;

/// <summary>Everything of a filter but dates and text, prepared for one pass over the columns.</summary>
internal sealed class RowTest
{
    private readonly SnapshotColumns _columns;
    private readonly IncidentFilter _filter;
    private readonly uint _kinds, _grades;
    private readonly bool[]? _parties, _places;
    private readonly bool _anything;

    internal RowTest(IncidentFilter filter, SnapshotColumns columns)
    {
        (_filter, _columns) = (filter, columns);
        _kinds = Bits(filter.Kinds.Select(k => (int)k));
        _grades = Bits(filter.Grades.Select(g => (int)g));
        _parties = filter.Parties.Count > 0 ? columns.Parties.Holding(filter.Parties) : null;
        _places = filter.Place is { } place ? columns.Places.Holding([place]) : null;
        _anything = filter with { From = null, To = null, Text = null } is { IsEverything: true };
    }

    internal bool Matches(int row)
    {
        if (_anything) return true;
        if (_filter.Kinds.Count > 0 && (_kinds >> _columns.Kind[row] & 1) == 0) return false;
        if (_filter.Grades.Count > 0 && (_grades >> _columns.Grade[row] & 1) == 0) return false;
        if (_filter.Accuracy is { } tier && _columns.Accuracy[row] > (byte)tier) return false;
        if (_filter.Bbox is { } box && !box.Contains(new LonLat(_columns.Lon[row], _columns.Lat[row]))) return false;
        if (_parties is not null && !_parties[_columns.Parties.Numbers[row]]) return false;
        if (_places is not null && !_places[_columns.Places.Numbers[row]]) return false;
        return HasKilled(row);
    }

    private bool HasKilled(int row)
    {
        if (_filter.KilledMin is null && _filter.KilledMax is null) return true;
        var (min, max) = (_columns.KilledMin[row], _columns.KilledMax[row]);
        return min != SnapshotColumns.None
            && (_filter.KilledMax is not { } high || min <= high)
            && (_filter.KilledMin is not { } low || max == SnapshotColumns.None || max >= low);
    }

    private static uint Bits(IEnumerable<int> values)
    {
        var bits = 0u;
        foreach (var value in values) bits |= 1u << value;
        return bits;
    }
}
