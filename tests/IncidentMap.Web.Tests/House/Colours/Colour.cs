using System.Globalization;

namespace IncidentMap.Web.Tests.House.Colours;

/// <summary>A colour as red, green and blue in linear light, 0 to 1 (sRGB primaries, D65).</summary>
internal readonly record struct Colour(double R, double G, double B)
{
    /// <summary>From <c>#rgb</c> or <c>#rrggbb</c>.</summary>
    internal static Colour Of(string hex)
    {
        var digits = hex.TrimStart('#');
        if (digits.Length == 3) digits = string.Concat(digits.Select(c => $"{c}{c}"));
        double Part(int at) => Linear(int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0);
        return new(Part(0), Part(2), Part(4));
    }

    /// <summary>CIE L*a*b* under D65.</summary>
    internal (double L, double A, double B) Lab
    {
        get
        {
            static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : (24389.0 / 27 * t + 16) / 116;
            var x = F((0.4124564 * R + 0.3575761 * G + 0.1804375 * B) / 0.95047);
            var y = F(0.2126729 * R + 0.7151522 * G + 0.0721750 * B);
            var z = F((0.0193339 * R + 0.1191920 * G + 0.9503041 * B) / 1.08883);
            return (116 * y - 16, 500 * (x - y), 200 * (y - z));
        }
    }

    /// <summary>As a printer without colours gives it.</summary>
    internal Colour Grey
    {
        get
        {
            var y = 0.2126729 * R + 0.7151522 * G + 0.0721750 * B;
            return new(y, y, y);
        }
    }

    /// <summary>As somebody sees it who has none of one kind of cones: matrices of Machado, Oliveira and Fernandes (2009), severity 1, on linear light.</summary>
    internal Colour SeenBy(ReadOnlySpan<double> matrix) => new(
        Math.Clamp(matrix[0] * R + matrix[1] * G + matrix[2] * B, 0, 1),
        Math.Clamp(matrix[3] * R + matrix[4] * G + matrix[5] * B, 0, 1),
        Math.Clamp(matrix[6] * R + matrix[7] * G + matrix[8] * B, 0, 1));

    private static double Linear(double c) => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
