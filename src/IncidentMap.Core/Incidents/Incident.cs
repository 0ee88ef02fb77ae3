namespace IncidentMap.Incidents;

/// <summary>Whether the public sees an incident.</summary>
public enum IncidentState
{
    /// <summary>Read from a report; seen by editors only, in no map, export or count.</summary>
    Proposed,

    /// <summary>Public.</summary>
    Published,

    /// <summary>Taken back, with the reason shown.</summary>
    Withdrawn,
}

/// <summary>A party and the footing on which it is named.</summary>
/// <param name="Name">Token, such as <c>us-led-coalition</c>.</param>
/// <param name="Basis">Alleged, acknowledged, denied or contested.</param>
public sealed record PartyRole(string Name, PartyBasis Basis);

/// <summary>A grade and why it was given.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Reason">The rule's or the editor's reason, as one English sentence.</param>
/// <param name="ByEditor">True when a person decided, not the rule.</param>
public sealed record GradeDecision(Grade Grade, string Reason, bool ByEditor = false);

/// <summary>An editor's figure that replaces a derived range.</summary>
/// <param name="Measure">What it counts.</param>
/// <param name="Count">The figure; null says "unknown".</param>
/// <param name="Reason">Why.</param>
public sealed record EditedFigure(Measure Measure, Count? Count, string Reason);

/// <summary>A victim named by a source: kept apart and hidden by default.</summary>
/// <param name="Name">The name as the source gives it.</param>
/// <param name="ClaimId">The claim that names the person.</param>
public sealed record NamedVictim(string Name, string? ClaimId);

/// <summary>One act of armed violence with harm done or feared, at one place in one span of time.</summary>
public sealed record Incident
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>A readable code, such as SY-2017-06-26-1; unique.</summary>
    public required string Code { get; init; }

    /// <summary>When it happened.</summary>
    public required When When { get; init; }

    /// <summary>Where it happened, as exactly as known. Never shown to the public when <see cref="PublishedWhere"/> is set.</summary>
    public required Where Where { get; init; }

    /// <summary>A place made coarser on purpose, for everything public.</summary>
    public Where? PublishedWhere { get; init; }

    /// <summary>The only place that pages, exports, tiles and the snapshot may show.</summary>
    public Where PublicWhere => PublishedWhere ?? Where;

    /// <summary>By what means.</summary>
    public IncidentKind Kind { get; init; } = IncidentKind.Unknown;

    /// <summary>What was hit, as a kebab token: prison, hospital, school, market, …; null when not stated.</summary>
    public string? Target { get; init; }

    /// <summary>Parties named as responsible.</summary>
    public IReadOnlyList<PartyRole> Parties { get; init; } = [];

    /// <summary>Every claim, the discounted ones among them.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Editors' figures, which replace the derived range of their measure.</summary>
    public IReadOnlyList<EditedFigure> EditedFigures { get; init; } = [];

    /// <summary>An editor's grade; null lets the rule decide.</summary>
    public GradeDecision? EditedGrade { get; init; }

    /// <summary>Title in English: plain, without adjectives.</summary>
    public required string TitleEn { get; init; }

    /// <summary>Title in Arabic.</summary>
    public required string TitleAr { get; init; }

    /// <summary>Whether the public sees it.</summary>
    public IncidentState State { get; init; }

    /// <summary>Why it is in that state, where somebody said so.</summary>
    public string? StateReason { get; init; }

    /// <summary>
    /// The incident that holds this one's claims since both were found to be one event. The record stays as it was, withdrawn, so that
    /// the join can be undone and its address leads on.
    /// </summary>
    public Guid? JoinedInto { get; init; }

    /// <summary>The records whose claims were joined into this incident, in the order of the joins.</summary>
    public IReadOnlyList<Guid> Joined { get; init; } = [];

    /// <summary>Named victims, hidden by default.</summary>
    public IReadOnlyList<NamedVictim> Victims { get; init; } = [];

    /// <summary>The original row of an imported record as a JSON object, whole.</summary>
    public string? OriginalRow { get; init; }
}
