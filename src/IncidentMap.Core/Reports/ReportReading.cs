namespace IncidentMap.Reports;

/// <summary>What a text says. Nothing here was stored or decided by a person.</summary>
public sealed record ReportReading
{
    /// <summary>Incidents told of, the main one first; empty when the text tells of none.</summary>
    public IReadOnlyList<IncidentReading> Incidents { get; init; } = [];

    /// <summary>Every mention found, in the order of the text, with what became of it.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
}

/// <summary>What kind of thing a mention names.</summary>
public enum MentionKind
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>A date or a time of day.</summary>
    Date,

    /// <summary>A number of people.</summary>
    Count,

    /// <summary>A party to the conflict.</summary>
    Party,

    /// <summary>A kind of strike or weapon.</summary>
    Strike,

    /// <summary>What was hit.</summary>
    Target,

    /// <summary>A speaker.</summary>
    Speaker,
}

/// <summary>Words of the text that name something.</summary>
/// <param name="Span">Where.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Value">The normalised value: place id, ISO date or interval, count, token.</param>
/// <param name="Ignored">Why it does not count (a total of a war, people held, another event …); null when it does.</param>
/// <param name="Incident">Index into <see cref="ReportReading.Incidents"/>; null when it belongs to none.</param>
public sealed record Mention(TextSpan Span, MentionKind Kind, string Value, string? Ignored = null, int? Incident = null);

/// <summary>One incident as a text tells it.</summary>
public sealed record IncidentReading
{
    /// <summary>First local day; null when neither the text nor its publication gives one.</summary>
    public DateOnly? DateStart { get; init; }

    /// <summary>Last local day.</summary>
    public DateOnly? DateEnd { get; init; }

    /// <summary>How the date is known.</summary>
    public DatePrecision? DatePrecision { get; init; }

    /// <summary>Part of the day.</summary>
    public PartOfDay? PartOfDay { get; init; }

    /// <summary>Where the date's words stand.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>By what means.</summary>
    public IncidentKind Kind { get; init; } = IncidentKind.Unknown;

    /// <summary>What was hit, as a kebab token; null when not stated.</summary>
    public string? Target { get; init; }

    /// <summary>The place; null when the text names none that the gazetteer knows.</summary>
    public PlaceReading? Place { get; init; }

    /// <summary>Parties named as responsible.</summary>
    public IReadOnlyList<PartyReading> Parties { get; init; } = [];

    /// <summary>Claims, grouped by speaker and origin.</summary>
    public IReadOnlyList<ClaimReading> Claims { get; init; } = [];
}

/// <summary>The place of an incident as read.</summary>
/// <param name="PlaceId">Id in the gazetteer.</param>
/// <param name="AsWritten">The words.</param>
/// <param name="Span">Where.</param>
/// <param name="Accuracy">Tier that the words give: "the countryside of X" is coarser than "X".</param>
public sealed record PlaceReading(string PlaceId, string AsWritten, TextSpan Span, GeolocationAccuracy Accuracy);

/// <summary>A party named as responsible.</summary>
/// <param name="Name">Party token.</param>
/// <param name="Basis">Footing.</param>
/// <param name="Span">Where.</param>
public sealed record PartyReading(string Name, PartyBasis Basis, TextSpan Span);

/// <summary>What one speaker asserts in the text.</summary>
public sealed record ClaimReading
{
    /// <summary>Display name of the speaker; the publisher's name, or "the text", where nobody else is named.</summary>
    public required string Speaker { get; init; }

    /// <summary>Token of the origin ("sohr").</summary>
    public required string Origin { get; init; }

    /// <summary>True for what the text says by itself, with no speaker named for it.</summary>
    public bool IsOfTheText { get; init; }

    /// <summary>Where the words of the claim stand.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Response of a belligerent.</summary>
    public Response Response { get; init; }

    /// <summary>The belligerent that responds, as a party token.</summary>
    public string? RespondingParty { get; init; }

    /// <summary>What is counted.</summary>
    public IReadOnlyList<FigureReading> Figures { get; init; } = [];

    /// <summary>Sums stated or implied, checked.</summary>
    public IReadOnlyList<SumReading> Sums { get; init; } = [];
}

/// <summary>One counted group.</summary>
public sealed record FigureReading
{
    /// <summary>Id within its claim.</summary>
    public required string Id { get; init; }

    /// <summary>What happened to them.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>How many, with the words.</summary>
    public required Count Count { get; init; }

    /// <summary>Civilians, belligerents or not stated.</summary>
    public VictimStatus Status { get; init; }

    /// <summary>Role token.</summary>
    public string? Role { get; init; }

    /// <summary>Children, women or men.</summary>
    public VictimGroup? Group { get; init; }

    /// <summary>Id of the figure of which this is a part.</summary>
    public string? PartOf { get; init; }

    /// <summary>Where the number and its noun stand.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A sum of parts and whole.</summary>
/// <param name="Whole">Id of the whole.</param>
/// <param name="Parts">Ids of the parts.</param>
/// <param name="Holds">True when the parts add up.</param>
public sealed record SumReading(string Whole, IReadOnlyList<string> Parts, bool Holds);
