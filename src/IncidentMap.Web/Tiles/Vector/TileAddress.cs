using System.Globalization;
using System.Runtime.InteropServices;

namespace IncidentMap.Web.Tiles.Vector;

/// <summary>A tile of the web's common grid: zoom 0 is one tile, each next one halves its sides; x counts from the west, y from the north (Web Mercator).</summary>
/// <param name="Z">Zoom, 0 to <see cref="Deepest"/>.</param>
/// <param name="X">Column, from 0 to 2^Z - 1.</param>
/// <param name="Y">Row, from 0 to 2^Z - 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TileAddress(int Z, uint X, uint Y)
{
    /// <summary>The deepest zoom: its tiles are 10 metres wide.</summary>
    internal const int Deepest = 22;

    /// <summary>Reads the three numbers of an address; every fault is told.</summary>
    internal static Result<TileAddress> Parse(string z, string x, string y)
    {
        var faults = new List<Fault>();
        var zoom = Number(z, Deepest);
        if (zoom is null) faults.Add(new Fault("z", $"z must be a whole number from 0 to {Deepest}."));
        var most = (1u << (int)(zoom ?? Deepest)) - 1;
        var (column, row) = (Number(x, most), Number(y, most));
        if (column is null) faults.Add(new Fault("x", Range("x", most, zoom)));
        if (row is null) faults.Add(new Fault("y", Range("y", most, zoom)));
        return faults.Count > 0 ? Result<TileAddress>.Fail(faults) : Result<TileAddress>.Ok(new((int)zoom!.Value, column!.Value, row!.Value));
    }

    private static string Range(string name, uint most, uint? zoom) =>
        zoom is null ? $"{name} must be a whole number." : $"{name} must be a whole number from 0 to {most} at zoom {zoom}.";

    private static uint? Number(string text, uint most) =>
        uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most ? number : null;
}
