using System.Runtime.InteropServices;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>
/// One layer of points under writing, by the Mapbox Vector Tile Specification 2.1 (https://github.com/mapbox/vector-tile-spec/tree/master/2.1):
/// keys and values stand once each, features name them by number.
/// </summary>
internal sealed class TileLayer(string name)
{
    /// <summary>Units of a tile's side.</summary>
    internal const int Extent = 4096;

    private const uint PointType = 1;
    private const uint MoveToOnce = 1 | 1 << 3; // command 1, repeated once (4.3.1)

    private readonly Dictionary<string, uint> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<TileValue, uint> _values = [];
    private readonly List<uint> _tags = [];
    private readonly ProtoWriter _features = new(), _feature = new();

    /// <summary>How many features there are.</summary>
    internal int Count { get; private set; }

    /// <summary>A property of the feature that <see cref="AddPoint"/> will close.</summary>
    internal void Tag(string key, TileValue value)
    {
        _tags.Add(NumberOf(_keys, key));
        _tags.Add(NumberOf(_values, value));
    }

    /// <summary>Closes a feature.</summary>
    /// <param name="id">Unique within the layer.</param>
    /// <param name="x">From the west side, 0 to below <see cref="Extent"/>.</param>
    /// <param name="y">From the north side.</param>
    internal void AddPoint(ulong id, int x, int y)
    {
        _feature.Clear();
        _feature.Number(1, id);
        _feature.Packed(2, _tags);
        _feature.Number(3, PointType);
        _feature.Packed(4, [MoveToOnce, ProtoWriter.ZigZag(x), ProtoWriter.ZigZag(y)]);
        _features.Message(2, _feature);
        _tags.Clear();
        Count++;
    }

    /// <summary>A tile with this layer alone.</summary>
    internal byte[] ToTile()
    {
        var (layer, value, tile) = (new ProtoWriter(), new ProtoWriter(), new ProtoWriter());
        layer.Number(15, 2);
        layer.Text(1, name);
        layer.Embed(_features);
        foreach (var key in _keys.Keys) layer.Text(3, key);
        foreach (var held in _values.Keys)
        {
            value.Clear();
            held.Write(value);
            layer.Message(4, value);
        }
        layer.Number(5, Extent);
        tile.Message(3, layer);
        return tile.Written.ToArray();
    }

    private static uint NumberOf<T>(Dictionary<T, uint> numbers, T of) where T : notnull
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, of, out var exists);
        if (!exists) number = (uint)numbers.Count - 1;
        return number;
    }
}
