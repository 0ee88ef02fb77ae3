using IncidentMap.Gazetteer;
using IncidentMap.Reports;
using IncidentMap.Reports.SecondReader;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>Everything that the page shows of a text that was read. It lives as long as the answer.</summary>
public sealed record ReadResult
{
    /// <summary>Words marked at most: beyond, browsers slow down, and nobody looks at ten thousand.</summary>
    public const int MostMarks = 2_000;

    /// <summary>Lines shown at most.</summary>
    public const int MostLines = 4_000;

    /// <summary>Incidents shown at most; the JSON holds all.</summary>
    public const int MostIncidents = 20;

    /// <summary>The report that was read.</summary>
    public required ReportText Report { get; init; }

    /// <summary>As much of the text as is shown.</summary>
    public required string ShownText { get; init; }

    /// <summary>Marks in the shown text, what weighs most first.</summary>
    public required IReadOnlyList<TextMark> Marks { get; init; }

    /// <summary>Marks found, shown or not.</summary>
    public required int MarksFound { get; init; }

    /// <summary>The incidents, the main one first.</summary>
    public required IReadOnlyList<ReadIncident> Incidents { get; init; }

    /// <summary>Incidents read, shown or not.</summary>
    public required int IncidentsFound { get; init; }

    /// <summary>What was found and does not count.</summary>
    public required IReadOnlyList<IgnoredWords> Ignored { get; init; }

    /// <summary>Keys of figures that the text states more than once.</summary>
    public required IReadOnlySet<string> StatedAgain { get; init; }

    /// <summary>Keys, letters and numbers.</summary>
    public required ReadKeys Keys { get; init; }

    /// <summary>Whose reading it is, and why a second one was refused.</summary>
    public required TwoReadings Readings { get; init; }

    /// <summary>The page's own path and query, for links within it.</summary>
    public required string Here { get; init; }

    /// <summary>The language of the page.</summary>
    public required Language Language { get; init; }

    /// <summary>The language of the text by its script: "ar" or "en".</summary>
    public required string TextLanguage { get; init; }

    /// <summary>Lays out a reading.</summary>
    public static ReadResult Of(TwoReadings readings, ReportText report, IGazetteer gazetteer, Language language, string here)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(report);
        var reading = readings.Reading;
        var keys = new ReadKeys(reading, language);
        var marks = new ReadMarks(report.Text, reading, keys, here, language);
        var built = marks.Build();
        var shown = FirstLines(report.Text);
        var script = report.Text.Count(c => c is >= '\u0600' and <= '\u06FF') > report.Text.Count(char.IsAsciiLetter) ? "ar" : "en";
        var names = new SpeakerNames(reading, report, language, script);
        return new ReadResult
        {
            Report = report,
            ShownText = shown,
            Marks = [.. built.Where(m => m.Span.End <= shown.Length).Take(MostMarks)],
            MarksFound = built.Count,
            Incidents = [.. Enumerable.Range(0, Math.Min(reading.Incidents.Count, MostIncidents)).Select(i => ReadIncident.Of(reading, i, report, gazetteer, names.Of))],
            IncidentsFound = reading.Incidents.Count,
            Ignored = marks.Ignored,
            StatedAgain = marks.StatedAgain,
            Keys = keys,
            Readings = readings,
            Here = here,
            Language = language,
            TextLanguage = script,
        };
    }

    /// <summary>The words of a span, cut where they run on; null where it does not lie in the text.</summary>
    public string? Quote(TextSpan? span) =>
        span is not { } s || s.Start < 0 || s.Length <= 0 || s.Start > Report.Text.Length - s.Length ? null
        : s.Length <= 80 ? s.In(Report.Text) : $"{Report.Text.AsSpan(s.Start, 80)}…";

    /// <summary>The words of the text that carry a key, each once, in its order.</summary>
    public IEnumerable<string> WordsOf(string key) =>
        Marks.Where(m => m.Key == key).OrderBy(m => m.Span.Start).Select(m => Quote(m.Span)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase);

    private static string FirstLines(string text)
    {
        var at = 0;
        for (var lines = 0; lines < MostLines; lines++)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) return text;
            at = end + 1;
        }
        return text[..at];
    }
}
