using System.Globalization;
using System.Xml;
using IncidentMap.Gazetteer.Evaluation;

namespace IncidentMap.Web.Commands;

/// <summary>
/// The calibration of scores as a picture (SVG): for each tenth of the scores, the share of answers that was right over their mean
/// score, with its 95 % interval (Wilson 1927). Scores that mean what they say stand on the diagonal.
/// </summary>
internal static class CalibrationFigure
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const double Side = 320, Left = 62, Top = 34, Height = 420, Width = 420;

    /// <summary>Standard deviations to either side of a 95 % interval.</summary>
    private const double Z = 1.96;

    /// <exception cref="IOException">The file cannot be written.</exception>
    internal static void Write(string path, GazetteerEvaluation table)
    {
        using var svg = XmlWriter.Create(path, new XmlWriterSettings { Indent = true, OmitXmlDeclaration = true, NewLineChars = "\n" });
        svg.WriteStartElement("svg", Svg);
        Set(svg, ("viewBox", FormattableString.Invariant($"0 0 {Width} {Height}")), ("width", Number(Width)), ("height", Number(Height)), ("role", "img"),
            ("font-family", "system-ui, sans-serif"), ("font-size", "12"), ("fill", "#1a1a1a"));
        svg.WriteElementString("title", Svg, $"Of answers with a score, the share that was right; gazetteer {table.Version}");
        Shape(svg, "rect", ("width", "100%"), ("height", "100%"), ("fill", "#fff"));
        Axes(svg);
        foreach (var row in table.Calibration) Point(svg, row);
        svg.WriteEndElement();
    }

    private static void Axes(XmlWriter svg)
    {
        for (var tenth = 0; tenth <= 10; tenth += 2)
        {
            var at = tenth / 10.0;
            Line(svg, X(at), Y(0), X(at), Y(1), "#e2e2e2");
            Line(svg, X(0), Y(at), X(1), Y(at), "#e2e2e2");
            Text(svg, X(at), Y(0) + 18, "middle", at.ToString("0.0", CultureInfo.InvariantCulture));
            Text(svg, X(0) - 8, Y(at) + 4, "end", FormattableString.Invariant($"{tenth * 10} %"));
        }
        Line(svg, X(0), Y(0), X(1), Y(1), "#8a8a8a");
        Text(svg, X(0.5), Y(0) + 40, "middle", "mean score of the answers in a tenth");
        Text(svg, X(0), Top - 14, "start", "share that was right (number of answers beside it)");
    }

    private static void Point(XmlWriter svg, CalibrationRow row)
    {
        var (low, high) = Interval(row.Right, row.Answers);
        var x = X(row.MeanScore);
        var share = (double)row.Right / row.Answers;
        Line(svg, x, Y(low), x, Y(high), "#a3341f");
        Shape(svg, "circle", ("cx", Number(x)), ("cy", Number(Y(share))), ("r", "4"), ("fill", "#a3341f"));
        Text(svg, x + 8, Y(share) + 14, "start", row.Answers.ToString("#,0", CultureInfo.InvariantCulture), small: true);
    }

    private static (double Low, double High) Interval(int right, int all)
    {
        var (p, n) = ((double)right / all, (double)all);
        var middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        var half = Z * Math.Sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return (Math.Max(0, middle - half), Math.Min(1, middle + half));
    }

    private static double X(double score) => Left + score * Side;

    private static double Y(double share) => Top + (1 - share) * Side;

    private static void Line(XmlWriter svg, double x1, double y1, double x2, double y2, string stroke) =>
        Shape(svg, "line", ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)), ("stroke", stroke));

    private static void Text(XmlWriter svg, double x, double y, string anchor, string text, bool small = false)
    {
        svg.WriteStartElement("text", Svg);
        Set(svg, ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor));
        if (small) Set(svg, ("font-size", "10"), ("fill", "#555"));
        svg.WriteString(text);
        svg.WriteEndElement();
    }

    private static void Shape(XmlWriter svg, string name, params (string Name, string Value)[] attributes)
    {
        svg.WriteStartElement(name, Svg);
        Set(svg, attributes);
        svg.WriteEndElement();
    }

    private static void Set(XmlWriter svg, params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes) svg.WriteAttributeString(name, value);
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
