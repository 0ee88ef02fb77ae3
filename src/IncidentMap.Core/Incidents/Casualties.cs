namespace IncidentMap.Incidents;

/// <summary>The measures for which a range is published.</summary>
public enum Measure
{
    /// <summary>Killed in all.</summary>
    Killed,

    /// <summary>Civilians killed.</summary>
    CiviliansKilled,

    /// <summary>Belligerents killed.</summary>
    BelligerentsKilled,

    /// <summary>Children killed.</summary>
    ChildrenKilled,

    /// <summary>Women killed.</summary>
    WomenKilled,

    /// <summary>Injured in all.</summary>
    Injured,
}

/// <summary>Ranges derived from claims; a null count is unknown, never zero.</summary>
public sealed record Casualties
{
    /// <summary>Killed in all.</summary>
    public Count? Killed { get; init; }

    /// <summary>Civilians killed.</summary>
    public Count? CiviliansKilled { get; init; }

    /// <summary>Belligerents killed.</summary>
    public Count? BelligerentsKilled { get; init; }

    /// <summary>Children killed.</summary>
    public Count? ChildrenKilled { get; init; }

    /// <summary>Women killed.</summary>
    public Count? WomenKilled { get; init; }

    /// <summary>Injured in all.</summary>
    public Count? Injured { get; init; }

    /// <summary>What a belligerent concedes of civilians it killed: beside the range, never in it.</summary>
    public Count? ConcededCiviliansKilled { get; init; }

    /// <summary>Sums that do not hold or suggest double counting; asked, never corrected silently.</summary>
    public IReadOnlyList<SumQuestion> Questions { get; init; } = [];

    /// <summary>The count of a measure.</summary>
    public Count? Of(Measure measure) => measure switch
    {
        Measure.Killed => Killed,
        Measure.CiviliansKilled => CiviliansKilled,
        Measure.BelligerentsKilled => BelligerentsKilled,
        Measure.ChildrenKilled => ChildrenKilled,
        Measure.WomenKilled => WomenKilled,
        _ => Injured,
    };
}

/// <summary>A sum that a reader should look at.</summary>
/// <param name="ClaimId">The claim whose sum it is.</param>
/// <param name="Terms">The parts, in people.</param>
/// <param name="Total">The stated whole, in people.</param>
/// <param name="Kind">What is odd about it.</param>
/// <param name="SuspectTerm">The part that may be counted twice; null when the sum just does not hold.</param>
/// <param name="SeeClaimId">The claim that gives the ground for the question.</param>
public sealed record SumQuestion(string ClaimId, IReadOnlyList<int> Terms, int Total, SumQuestionKind Kind, int? SuspectTerm = null, string? SeeClaimId = null);

/// <summary>What is odd about a sum.</summary>
public enum SumQuestionKind
{
    /// <summary>The parts do not add up to the whole.</summary>
    DoesNotAddUp,

    /// <summary>A part may already be contained in another.</summary>
    CountedTwice,
}
