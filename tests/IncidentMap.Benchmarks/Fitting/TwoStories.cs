namespace IncidentMap.Benchmarks.Fitting;

/// <summary>A report with a paragraph of another one put in, as pages and posts have them: what it says of its own event is what it said before.</summary>
/// <param name="Text">The whole.</param>
/// <param name="From">Where the paragraph begins, in characters.</param>
/// <param name="To">Just past its last.</param>
internal sealed record TwoStories(string Text, int From, int To)
{
    private const int LongestMain = 900;
    private const int LongestOther = 800;
    private const int ShortestParagraph = 60;
    private const int Tries = 200;

    private static readonly string[] English =
    [
        "", "", "", "Meanwhile, ", "On the other hand, ", "In a related development, ", "Separately, ", "Earlier, ", "Elsewhere, ", "Also, ", "Yesterday, ", "On Sunday, ",
        "Earlier today, ", "On 12 May, ", "The day before, ", "In addition, ",
    ];

    private static readonly string[] Arabic =
    [
        "", "", "", "من جهة أخرى، ", "وفي سياق متصل، ", "في غضون ذلك، ", "يذكر أنه ", "وفي الأثناء، ", "إلى ذلك، ", "كما ", "وأمس، ", "وفي 18 من آب الماضي، ",
        "وفي وقت سابق من اليوم، ", "ويوم الأحد، ", "وقبل يومين، ", "وبالتوازي مع ذلك، ",
    ];

    /// <summary>Some of one report, two in three with a paragraph of the same governorate, a third not at its end.</summary>
    /// <param name="main">The report.</param>
    /// <param name="others">Whence paragraphs are taken.</param>
    /// <param name="count">How many.</param>
    /// <param name="random">Draws them.</param>
    internal static IEnumerable<TwoStories> Of(LabelledText main, IReadOnlyList<LabelledText> others, int count, Random random)
    {
        if (main.Report.Text.Length > LongestMain) yield break;
        for (var made = 0; made < count; made++)
            if (Other(main, others, isNear: made % 3 > 0, random) is { } other && ParagraphOf(other, random) is { } paragraph)
                yield return Put(main, paragraph, random);
    }

    private static LabelledText? Other(LabelledText main, IReadOnlyList<LabelledText> others, bool isNear, Random random)
    {
        for (var i = 0; i < Tries; i++)
        {
            var other = others[random.Next(others.Count)];
            var isOwn = other == main || other.Place.Length > 0 && other.Place == main.Place;
            if (other.IsArabic == main.IsArabic && !isOwn && other.TellsOfHarm && other.Report.Text.Length < LongestOther && (!isNear || main.Admin1.Length == 0 || other.Admin1 == main.Admin1)) return other;
        }
        return null;
    }

    private static string? ParagraphOf(LabelledText other, Random random)
    {
        var paragraphs = other.Report.Text.Split('\n').Where(p => p.Length > ShortestParagraph).ToList();
        return paragraphs.Count == 0 ? null : random.Next(3) == 0 ? paragraphs[^1] : paragraphs[0];
    }

    private static TwoStories Put(LabelledText main, string paragraph, Random random)
    {
        var joints = main.IsArabic ? Arabic : English;
        var joint = joints[random.Next(joints.Length)];
        var goesOn = joint.Length > 0 && !main.IsArabic && !char.IsUpper(paragraph[1]) ? char.ToLowerInvariant(paragraph[0]) + paragraph[1..] : paragraph;
        var lines = main.Report.Text.Split('\n');
        var at = random.Next(3) == 0 && lines.Length > 2 ? random.Next(2, lines.Length) : lines.Length;
        var head = string.Join('\n', lines[..at]) + "\n";
        var text = head + joint + goesOn;
        return new TwoStories(at < lines.Length ? text + "\n" + string.Join('\n', lines[at..]) : text, head.Length, text.Length);
    }
}
