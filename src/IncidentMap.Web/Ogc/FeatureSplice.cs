using System.Buffers;

namespace IncidentMap.Web.Ogc;

/// <summary>
/// Copies an encoded feature and exchanges no more than what was asked to be otherwise: the coordinates for another reference system, the
/// properties for some of them. Every other byte stays as it was encoded.
/// </summary>
internal sealed class FeatureSplice(Crs crs, IReadOnlyList<string>? properties)
{
    private readonly ChosenProperties? _chosen = properties is null ? null : new(properties);

    /// <summary>Writes a feature whose members are type, id, geometry and properties, in this order.</summary>
    /// <param name="feature">The feature without the brace that ends it, with coordinates in degrees, longitude first.</param>
    /// <param name="lon">Its longitude; NaN without a geometry.</param>
    /// <param name="lat">Its latitude.</param>
    /// <param name="to">Where to.</param>
    internal void Write(ReadOnlySpan<byte> feature, double lon, double lat, IBufferWriter<byte> to)
    {
        if (crs == Crs.Crs84 && _chosen is null)
        {
            to.Write(feature);
            return;
        }
        // Quotes inside of strings are escaped, so that these can only be the members themselves.
        var geometry = feature.IndexOf("\"geometry\":"u8) + "\"geometry\":"u8.Length;
        var members = geometry + feature[geometry..].IndexOf(",\"properties\":"u8);
        var inside = members + ",\"properties\":"u8.Length;
        to.Write(feature[..geometry]);
        if (crs == Crs.Crs84 || double.IsNaN(lon)) to.Write(feature[geometry..members]);
        else WritePoint(lon, lat, to);
        to.Write(feature[members..inside]);
        if (_chosen is null) to.Write(feature[inside..]);
        else _chosen.Write(feature[inside..], to);
    }

    private void WritePoint(double lon, double lat, IBufferWriter<byte> to)
    {
        var (first, second) = crs.From(lon, lat);
        to.Write("{\"type\":\"Point\",\"coordinates\":["u8);
        WriteNumber(first, to);
        to.Write(","u8);
        WriteNumber(second, to);
        to.Write("]}"u8);
    }

    private static void WriteNumber(double number, IBufferWriter<byte> to)
    {
        var span = to.GetSpan(32);
        System.Buffers.Text.Utf8Formatter.TryFormat(number, span, out var length);
        to.Advance(length);
    }
}
