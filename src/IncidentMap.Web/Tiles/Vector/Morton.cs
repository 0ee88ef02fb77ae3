namespace IncidentMap.Web.Tiles.Vector;

/// <summary>Morton's order of points (G. M. Morton, 1966): the bits of x and y in turn, so that what lies in one square of a quartered plane follows one another.</summary>
internal static class Morton
{
    internal static ulong Key(uint x, uint y) => Spread(x) | Spread(y) << 1;

    internal static (uint X, uint Y) Point(ulong key) => (Gathered(key), Gathered(key >> 1));

    /// <summary>The first key of a tile.</summary>
    internal static UInt128 FirstOf(TileAddress tile) => (UInt128)Key(tile.X, tile.Y) << (64 - 2 * tile.Z);

    /// <summary>The first key that is no longer of the tile.</summary>
    internal static UInt128 FirstBehind(TileAddress tile) => (UInt128)Key(tile.X, tile.Y) + 1 << (64 - 2 * tile.Z);

    /// <summary>A free bit before each bit.</summary>
    private static ulong Spread(uint bits)
    {
        ulong spread = bits;
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF;
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF;
        spread = (spread | spread << 4) & 0x0F0F_0F0F_0F0F_0F0F;
        spread = (spread | spread << 2) & 0x3333_3333_3333_3333;
        return (spread | spread << 1) & 0x5555_5555_5555_5555;
    }

    private static uint Gathered(ulong spread)
    {
        spread &= 0x5555_5555_5555_5555;
        spread = (spread | spread >> 1) & 0x3333_3333_3333_3333;
        spread = (spread | spread >> 2) & 0x0F0F_0F0F_0F0F_0F0F;
        spread = (spread | spread >> 4) & 0x00FF_00FF_00FF_00FF;
        spread = (spread | spread >> 8) & 0x0000_FFFF_0000_FFFF;
        return (uint)(spread | spread >> 16);
    }
}
