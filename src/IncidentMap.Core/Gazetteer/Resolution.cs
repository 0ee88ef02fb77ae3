namespace IncidentMap.Gazetteer;

/// <summary>How a name was answered.</summary>
public enum ResolutionStatus
{
    /// <summary>One candidate stands clear of the others.</summary>
    Resolved,

    /// <summary>Several candidates are as good, in order; or the best is not sure enough to stand alone.</summary>
    Ambiguous,

    /// <summary>No candidate: an unknown name gets no guess.</summary>
    Unknown,
}

/// <summary>A question to the gazetteer.</summary>
/// <param name="Name">The toponym, in any script and spelling.</param>
/// <param name="Near">A point that the place should lie near; null when nothing is known.</param>
/// <param name="Within">A place id, p-code or admin name in which it should lie: a preference with a margin of 5 km, not a wall.</param>
/// <param name="Others">Points of other places named in the same text, in any order: the nearest of them draws a namesake towards itself; null when there are none.</param>
public sealed record PlaceQuery(string Name, LonLat? Near = null, string? Within = null, IReadOnlyList<LonLat>? Others = null);

/// <summary>A possible answer.</summary>
/// <param name="Place">The place.</param>
/// <param name="MatchedName">The name of the place that matched.</param>
/// <param name="Score">0 to 1, calibrated: of answers with score s about the share s is right.</param>
public sealed record Candidate(Place Place, string MatchedName, double Score);

/// <summary>The answer: candidates best first.</summary>
public sealed record Resolution(string Name, ResolutionStatus Status, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>
    /// True when the question's <see cref="PlaceQuery.Within"/> names no area that is known: the candidates were then
    /// ranked without it, and whoever asked should be told.
    /// </summary>
    public bool WithinUnknown { get; init; }

    /// <summary>The best candidate when the status is resolved, else null.</summary>
    public Candidate? Best => Status == ResolutionStatus.Resolved ? Candidates[0] : null;
}
