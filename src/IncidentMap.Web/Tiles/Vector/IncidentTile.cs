using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text.Json;
using IncidentMap.Incidents;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>
/// One tile of incidents. Each incident stands in exactly one tile of a zoom, so that the sums over the tiles are those of the filter: nothing is
/// repeated beyond a tile's edge. Only published places are in the snapshot, so none that was made coarser shows where it was.
/// </summary>
internal static class IncidentTile
{
    /// <summary>From this zoom on incidents stand alone, with their flat properties.</summary>
    internal const int SingleZoom = 12;

    /// <summary>A tile with more incidents than this holds sums at every zoom, so that no tile grows beyond what a browser takes.</summary>
    internal const int MostSingles = 2000;

    /// <summary>Cells of a side in which incidents are added up: 4 pixels on a tile of 256.</summary>
    private const int Cells = 64;

    /// <summary>The tile's bytes; null when there is nothing in it.</summary>
    internal static byte[]? Of(IncidentSnapshot snapshot, IncidentFilter filter, TileAddress address)
    {
        var world = WorldPoints.Of(snapshot);
        var points = world.Within(address, filter);
        if (points.Length == 0) return null;
        var layer = new TileLayer("incidents");
        if (address.Z >= SingleZoom && points.Length <= MostSingles) AddSingles(layer, snapshot, world, points, address);
        else AddSums(layer, world, points, address);
        return layer.ToTile();
    }

    /// <summary>The place of a point within its tile, in units of the layer.</summary>
    internal static int Unit(uint world, int zoom) => (int)(((ulong)world << zoom & uint.MaxValue) >> 20);

    private static void AddSums(TileLayer layer, WorldPoints world, int[] points, TileAddress address)
    {
        var cells = Summed(world, points, address.Z);
        for (var i = 0; i < cells.Length; i++) cells[i]?.AddTo(layer, (ulong)i);
    }

    /// <summary>The sums by cell, in rows from the north-west.</summary>
    /// <remarks>Compiled to its end at the first call: the first tile of a large store would wait for a pass in code that is still being tried out.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static TileCell?[] Summed(WorldPoints world, int[] points, int zoom)
    {
        const int Side = TileLayer.Extent / Cells;
        var cells = new TileCell?[Cells * Cells];
        ReadOnlySpan<uint> xs = world.X, ys = world.Y;
        ReadOnlySpan<int> least = world.KilledMin, most = world.KilledMax;
        foreach (var point in points)
        {
            var (x, y) = (Unit(xs[point], zoom), Unit(ys[point], zoom));
            (cells[y / Side * Cells + x / Side] ??= new()).Add(x, y, least[point], most[point]);
        }
        return cells;
    }

    private static void AddSingles(TileLayer layer, IncidentSnapshot snapshot, WorldPoints world, int[] points, TileAddress address)
    {
        // By date, as everywhere; features of neighbouring rows stand beside one another.
        foreach (var point in points.OrderBy(p => world.Row[p]))
        {
            var row = world.Row[point];
            AddProperties(layer, snapshot, row);
            layer.Tag("count", TileValue.Of(1L));
            layer.AddPoint(IdOf(snapshot.Columns.Id[row]), Unit(world.X[point], address.Z), Unit(world.Y[point], address.Z));
        }
    }

    /// <summary>The flat properties of the feature as it is exported, which stand before the arrays; a null one is left out.</summary>
    private static void AddProperties(TileLayer layer, IncidentSnapshot snapshot, int row)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(snapshot.FeatureLength(row));
        try
        {
            var (_, length) = snapshot.CopyFeatures([row], bytes);
            var json = new Utf8JsonReader(bytes.AsSpan(0, length));
            while (json.Read() && !(json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("properties"u8)))
            {
            }
            json.Read();
            for (var index = 0; json.Read() && json.TokenType == JsonTokenType.PropertyName; index++)
            {
                // The names come in one order: none needs a string of its own.
                var name = GeoJsonFeature.FlatProperties.ElementAtOrDefault(index) is { } expected && json.ValueTextEquals(expected) ? expected : json.GetString()!;
                json.Read();
                if (json.TokenType == JsonTokenType.StartArray) break;
                if (ValueOf(ref json) is { } value) layer.Tag(name, value);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static TileValue? ValueOf(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => TileValue.Of(json.GetString()!),
        JsonTokenType.Number => json.TryGetInt64(out var whole) ? TileValue.Of(whole) : TileValue.Of(json.GetDouble()),
        JsonTokenType.True or JsonTokenType.False => TileValue.Of(json.GetBoolean()),
        _ => null,
    };

    /// <summary>The last 52 bits of the id, which are random in a UUIDv7: JavaScript counts exactly to 2^53.</summary>
    private static ulong IdOf(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]) & 0xF_FFFF_FFFF_FFFF;
    }
}
