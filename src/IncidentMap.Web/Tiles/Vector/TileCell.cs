using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Incidents near to one another, added up: unknown counts are counted, never taken for zero.</summary>
internal sealed class TileCell
{
    private int _count, _unknown, _open;
    private long _min, _max, _x, _y;

    internal void Add(int x, int y, int killedMin, int killedMax)
    {
        (_count, _x, _y) = (_count + 1, _x + x, _y + y);
        if (killedMin == SnapshotColumns.None) _unknown++;
        else
        {
            _min += killedMin;
            _max += killedMax == SnapshotColumns.None ? killedMin : killedMax;
            if (killedMax != SnapshotColumns.None) return;
            _open++;
            if (killedMin == 0) _unknown++;
        }
    }

    /// <summary>Adds the sums as one point in the middle of the incidents.</summary>
    internal void AddTo(TileLayer layer, ulong id)
    {
        layer.Tag("count", TileValue.Of(_count));
        if (_unknown < _count)
        {
            layer.Tag("killedMin", TileValue.Of(_min));
            layer.Tag("killedMax", TileValue.Of(_max));
        }
        if (_unknown > 0) layer.Tag("killedUnknown", TileValue.Of(_unknown));
        if (_open > 0) layer.Tag("killedOpenEnded", TileValue.Of(_open));
        layer.AddPoint(id, (int)(_x / _count), (int)(_y / _count));
    }
}
