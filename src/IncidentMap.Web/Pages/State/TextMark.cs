using IncidentMap.Reports;

namespace IncidentMap.Web.Pages.State;

/// <summary>What marked words name; each kind has a colour and a line of its own.</summary>
public enum MarkKind
{
    /// <summary>A number of people that counts.</summary>
    Count,

    /// <summary>Where it happened.</summary>
    Place,

    /// <summary>When it happened.</summary>
    Date,

    /// <summary>Who says so, or whom it is laid to.</summary>
    Speaker,

    /// <summary>The means, or what was hit.</summary>
    Strike,

    /// <summary>Mentioned, and not counted.</summary>
    Ignored,
}

/// <summary>Words of a text that are to be marked.</summary>
/// <param name="Span">Where they stand. A span outside of the text is passed over.</param>
/// <param name="Kind">What they name.</param>
public sealed record TextMark(TextSpan Span, MarkKind Kind)
{
    /// <summary>A letter or number that ties the words to something beside the text; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>Where the words lead, within the site; null for plain words.</summary>
    public string? Href { get; init; }

    /// <summary>What a pointer that rests on the words is told, in the language of the page.</summary>
    public string? Title { get; init; }

    /// <summary>What carries the same key (attribute <c>data-mark</c>) lights up together, here and beside the text.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The mentions of a reading, what counts first: where two overlap, the first is kept.
    /// </summary>
    /// <param name="mentions">What was found.</param>
    /// <param name="titleOf">What a pointer is told of one that is not counted, from the reader's reason.</param>
    public static IReadOnlyList<TextMark> Of(IEnumerable<Mention> mentions, Func<string, string> titleOf) =>
        [.. mentions
            .Select(m => new TextMark(m.Span, KindOf(m)) { Title = m.Ignored is { } why ? titleOf(why) : null })
            .OrderBy(m => m.Kind == MarkKind.Ignored)];

    private static MarkKind KindOf(Mention mention) => mention switch
    {
        { Ignored: not null } => MarkKind.Ignored,
        { Kind: MentionKind.Count } => MarkKind.Count,
        { Kind: MentionKind.Place } => MarkKind.Place,
        { Kind: MentionKind.Date } => MarkKind.Date,
        { Kind: MentionKind.Speaker or MentionKind.Party } => MarkKind.Speaker,
        _ => MarkKind.Strike,
    };
}
