using IncidentMap.Reports.Lexicons;
using IncidentMap.Reports.Words;

namespace IncidentMap.Reports.Places;

/// <summary>A direction of the compass, as parts of north and east.</summary>
/// <param name="North">Cosine of the bearing.</param>
/// <param name="East">Sine of the bearing.</param>
internal readonly record struct Heading(double North, double East)
{
    // Metres of a degree of latitude.
    private const double Degree = 111_195;

    /// <summary>How many metres a point lies in this direction from another; below zero behind it.</summary>
    internal double From(LonLat seat, LonLat point) =>
        Degree * ((point.Lat - seat.Lat) * North + (point.Lon - seat.Lon) * Math.Cos(double.DegreesToRadians(seat.Lat)) * East);
}

/// <summary>Reads in which direction of a place something lies: "the eastern countryside of X", "north-west of X", ريف X الشرقي.</summary>
internal static class Compass
{
    private const int Reach = 4;

    /// <summary>The direction; null where none is said, or where it says where the place itself lies ("northern Aleppo").</summary>
    internal static Heading? Of(WordList words, NamedPlace name)
    {
        double north = 0, east = 0;
        for (var i = Math.Max(0, name.First - Reach); i < name.First; i++)
            if (IsBeside(words, i, name.First) && (name.Is(PlaceContext.Countryside) || IsOf(words, i, name.First))) Add(words, i, ref north, ref east);
        if (name.Is(PlaceContext.Countryside))
            for (var i = name.End; i < Math.Min(words.Count, name.End + 3) && words[i].Kind == WordKind.Letters; i++)
                if (!IsOf(words, i, words.Count)) Add(words, i, ref north, ref east);
        var length = Math.Sqrt(north * north + east * east);
        return length < 0.5 ? null : new Heading(north / length, east / length);
    }

    private static bool IsBeside(WordList words, int at, int first) => words[at].Sentence == words[first].Sentence && !words.Any(at, first, w => w.Kind == WordKind.Mark);

    // "north of X", شمال X, شمال مدينة X.
    private static bool IsOf(WordList words, int at, int first) => words[at].IsArabic ? !words[at].Form.StartsWith("ال", StringComparison.Ordinal) : at + 1 < first && words[at + 1].Is("of");

    private static void Add(WordList words, int at, ref double north, ref double east)
    {
        if (!PlaceLexicon.Compass.TryMatch(words, at, out var hit)) return;
        var bearing = double.DegreesToRadians(hit.Value.Value);
        north += Math.Cos(bearing);
        east += Math.Sin(bearing);
    }
}
