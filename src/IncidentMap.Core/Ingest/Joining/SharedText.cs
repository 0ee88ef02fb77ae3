using IncidentMap.Text;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// How much of two texts is word for word the same: the runs of five words that the shorter one shares with the other (w-shingling,
/// after Broder, On the resemblance and containment of documents, 1997). An agency's text printed by two papers is one origin.
/// </summary>
internal static class SharedText
{
    /// <summary>From this share on one text was copied from the other, or both from a third.</summary>
    internal const double Copied = 0.3;

    // Below that a quotation in common, and below that the same turns of phrase.
    private const double Quoted = 0.08;
    private const double Alike = 0.03;

    private const int Run = 5;

    // A line or two is written to one pattern strike after strike; that says nothing.
    private const int LeastRuns = 30;

    // What a page holds beyond this is no report of one event.
    private const int MostWords = 4_000;

    /// <summary>The runs of a text.</summary>
    internal static HashSet<string> RunsOf(string text)
    {
        var words = new List<string>();
        foreach (var word in Fold.Search(text.Length > MostWords * 8 ? text[..(MostWords * 8)] : text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            if (words.Count < MostWords) words.Add(word.Trim('.', ',', '"', ':', '(', ')', '#', '!', '?'));
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= words.Count; i++) runs.Add(string.Join(' ', words[i..(i + Run)]));
        return runs;
    }

    /// <summary>The share of the smaller set that stands in the other, 0 to 1; 0 where it is too small to tell.</summary>
    internal static double Share(HashSet<string> a, HashSet<string> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.Count < LeastRuns ? 0 : few.Count(many.Contains) / (double)few.Count;
    }

    /// <summary>What a share says; null where it says nothing.</summary>
    internal static JoinReason? Of(double share) => share switch
    {
        >= Copied => new JoinReason(JoinSign.SameText, 3.5, Math.Round(100 * share)),
        >= Quoted => new JoinReason(JoinSign.SharedSentences, 1.2, Math.Round(100 * share)),
        >= Alike => new JoinReason(JoinSign.SharedSentences, 0.5, Math.Round(100 * share)),
        _ => null,
    };
}
