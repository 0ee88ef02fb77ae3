namespace IncidentMap.Web.Tests.House.Colours;

/// <summary>The colour difference CIEDE2000, after Sharma, Wu and Dalal, Color Research and Application 30 (2005).</summary>
internal static class Ciede2000
{
    internal static double Of((double L, double A, double B) one, (double L, double A, double B) other)
    {
        var mean7 = Math.Pow((Math.Sqrt(one.A * one.A + one.B * one.B) + Math.Sqrt(other.A * other.A + other.B * other.B)) / 2, 7);
        var g = (1 - Math.Sqrt(mean7 / (mean7 + Math.Pow(25, 7)))) / 2;
        var (c1, h1) = Polar(one.A * (1 + g), one.B);
        var (c2, h2) = Polar(other.A * (1 + g), other.B);
        var (dl, dc) = (other.L - one.L, c2 - c1);
        var turn = c1 * c2 == 0 ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
        var dh = 2 * Math.Sqrt(c1 * c2) * Math.Sin(Radians(turn / 2));
        var (l, c) = ((one.L + other.L) / 2, (c1 + c2) / 2);
        var h = c1 * c2 == 0 ? h1 + h2 : Math.Abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : h1 + h2 < 360 ? (h1 + h2 + 360) / 2 : (h1 + h2 - 360) / 2;
        var t = 1 - 0.17 * Cos(h - 30) + 0.24 * Cos(2 * h) + 0.32 * Cos(3 * h + 6) - 0.2 * Cos(4 * h - 63);
        var c7 = Math.Pow(c, 7);
        var rotation = -Math.Sin(Radians(60 * Math.Exp(-Math.Pow((h - 275) / 25, 2)))) * 2 * Math.Sqrt(c7 / (c7 + Math.Pow(25, 7)));
        var (sl, sc, sh) = (1 + 0.015 * Math.Pow(l - 50, 2) / Math.Sqrt(20 + Math.Pow(l - 50, 2)), 1 + 0.045 * c, 1 + 0.015 * c * t);
        return Math.Sqrt(Math.Pow(dl / sl, 2) + Math.Pow(dc / sc, 2) + Math.Pow(dh / sh, 2) + rotation * (dc / sc) * (dh / sh));
    }

    private static (double Chroma, double Hue) Polar(double a, double b)
    {
        var hue = a == 0 && b == 0 ? 0 : Math.Atan2(b, a) * 180 / Math.PI;
        return (Math.Sqrt(a * a + b * b), hue < 0 ? hue + 360 : hue);
    }

    private static double Cos(double degrees) => Math.Cos(Radians(degrees));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
