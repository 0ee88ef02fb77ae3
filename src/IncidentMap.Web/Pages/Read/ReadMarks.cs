using IncidentMap.Reports;
using IncidentMap.Web.Pages.State;
using IncidentMap.Web.Pages.Text;

namespace IncidentMap.Web.Pages.Read;

/// <summary>Which words of the text are marked, as what, and to what beside it they are tied.</summary>
internal sealed class ReadMarks(string text, ReportReading reading, ReadKeys keys, string here, Language language)
{
    /// <summary>The reader's reason for a number that is stated twice: it is tied to the figure and not told as left out.</summary>
    internal const string Again = "the same number stated again";

    /// <summary>The reader's reason for numbers of shells, hours and distances: they come last.</summary>
    internal const string OtherNumber = "not a number of people harmed";

    /// <summary>Why a party that is named stands among what does not count.</summary>
    internal const string NamedOnly = "named, and nothing laid to them";

    private readonly List<TextMark> _marks = [];
    private readonly ReadTies _ties = new(reading);

    /// <summary>Words that are found and do not count: what the reader left out, and parties that are only named.</summary>
    internal IReadOnlyList<IgnoredWords> Ignored { get; private set; } = [];

    /// <summary>Numbers that are stated again, by the key of the figure.</summary>
    internal IReadOnlySet<string> StatedAgain => _statedAgain;

    private readonly HashSet<string> _statedAgain = new(StringComparer.Ordinal);

    /// <summary>The marks, what weighs most first.</summary>
    internal IReadOnlyList<TextMark> Build()
    {
        AddFigures();
        var left = reading.Mentions.Where(m => Lies(m.Span) && !Tied(m)).ToList();
        Ignored = IgnoredWords.Of(left.Select(m => m.Ignored is null && m.Kind == MentionKind.Party ? m with { Ignored = NamedOnly } : m), text);
        foreach (var mention in left.Where(m => m is { Ignored: null, Kind: MentionKind.Strike or MentionKind.Target }))
            Add(mention.Span, MarkKind.Strike, mention.Incident is { } i ? ReadKeys.Means(i) : null);
        for (var group = 0; group < Ignored.Count; group++)
            foreach (var mention in Ignored[group].Mentions)
                Add(mention.Span, MarkKind.Ignored, ReadKeys.Ignored(group), title: MarkWords.Because(Ignored[group].Reason, language));
        return _marks;
    }

    // Parts before wholes: a whole that is said only by its parts ("a woman and her two children") spans them.
    private void AddFigures()
    {
        var figures = reading.Incidents.SelectMany((incident, i) => incident.Claims.SelectMany((claim, c) => claim.Figures.Select(f => (Figure: f, At: i, Claim: c))));
        foreach (var (figure, i, c) in figures.Where(f => Lies(f.Figure.Span)).OrderBy(f => f.Figure.Span.Length))
            Add(figure.Span, MarkKind.Count, keys.Figure(i, c, figure.Id), keys.Letter(i, c, figure.Id));
    }

    /// <summary>Marks a mention that belongs to something read; false for one that is left over.</summary>
    private bool Tied(Mention mention) => mention.Kind switch
    {
        MentionKind.Count => TiedCount(mention),
        MentionKind.Place => Tied(mention, _ties.Place(mention), MarkKind.Place),
        MentionKind.Date => Tied(mention, _ties.Day(mention), MarkKind.Date),
        MentionKind.Speaker => TiedSpeaker(mention) || mention.Ignored is null,
        MentionKind.Party => TiedSpeaker(mention) || Tied(mention, _ties.Party(mention), MarkKind.Speaker),
        _ => false,
    };

    private bool TiedCount(Mention mention)
    {
        if (_ties.IsFigure(mention.Span)) return true;
        if (mention.Ignored != Again || _ties.FigureOf(mention.Value) is not var (i, c, id)) return mention.Ignored is null;
        _statedAgain.Add(keys.Figure(i, c, id));
        Add(mention.Span, MarkKind.Count, keys.Figure(i, c, id), keys.Letter(i, c, id), ReadLabels.StatedAgain.In(language));
        return true;
    }

    private bool Tied(Mention mention, string? key, MarkKind kind)
    {
        if (key is null) return false;
        Add(mention.Span, kind, key);
        return true;
    }

    private bool TiedSpeaker(Mention mention)
    {
        if (_ties.Claim(mention) is not var (i, c)) return false;
        Add(mention.Span, MarkKind.Speaker, keys.Claim(i, c), $"{keys.Number(i, c)}");
        return true;
    }

    private void Add(TextSpan span, MarkKind kind, string? key, string? label = null, string? title = null) => _marks.Add(new TextMark(span, kind)
    {
        Key = key,
        Label = label,
        Title = title,
        Href = key is null || kind == MarkKind.Strike ? null : $"{here}#at-{key}",
    });

    private bool Lies(TextSpan span) => span.Start >= 0 && span.Length > 0 && span.Start <= text.Length - span.Length;
}
