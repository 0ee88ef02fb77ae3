using System.Globalization;
using IncidentMap.Reports;
using IncidentMap.Text;

namespace IncidentMap.Ingest;

/// <summary>Whether a text can be a report at all.</summary>
public static class ReportCheck
{
    /// <summary>The longest text that is taken, in UTF-16 code units. A long press feature has some 40,000.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>Everything that stands in the way of reading the text; empty when nothing does.</summary>
    public static IReadOnlyList<Fault> Faults(ReportText report)
    {
        var faults = new List<Fault>();
        if (string.IsNullOrWhiteSpace(report.Text)) faults.Add(new Fault("text", "The text is empty; expected the words of a report."));
        else if (report.Text.Length > MaxLength)
            faults.Add(new Fault("text", string.Create(CultureInfo.InvariantCulture, $"The text has {report.Text.Length:N0} characters; expected at most {MaxLength:N0}.")));
        else if (IsBinary(report.Text)) faults.Add(new Fault("text", "The text holds bytes that are no characters; expected plain text in UTF-8."));
        else if (VisualOrder.IsBackwards(report.Text))
            faults.Add(new Fault("text", "The words of the text run backwards, as some programs take Arabic from a PDF; expected them in the order in which they are read. Copy the text from the page itself, or take it from the PDF with another program."));
        if (report.Url is { Length: > 0 } url && !WebAddress.IsSafe(url))
            faults.Add(new Fault("url", $"'{url}' is not an http or https address."));
        return faults;
    }

    /// <summary>A text holds no NUL; a stray control character or a mark of a lost byte happens, one in a hundred does not.</summary>
    private static bool IsBinary(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.Count(c => c == '\uFFFD' || (c < ' ' && !char.IsWhiteSpace(c))) * 100L > text.Length;
}
