namespace IncidentMap.Ingest.Joining;

/// <summary>What speaks for two incidents being one event, or against it.</summary>
public enum JoinSign
{
    /// <summary>Both are told of the same single day.</summary>
    SameDay,

    /// <summary>Their spans of days overlap.</summary>
    DaysOverlap,

    /// <summary>A day of publication stands in for a date; figure: days between.</summary>
    DayOfPublication,

    /// <summary>The days lie apart; figure: days between.</summary>
    DaysApart,

    /// <summary>The same part of the day.</summary>
    SamePartOfDay,

    /// <summary>Parts of the day that exclude each other.</summary>
    OtherPartOfDay,

    /// <summary>The same place of the gazetteer; figure: its radius in metres.</summary>
    SamePlace,

    /// <summary>Each lies within the radius of the other; figure: metres between.</summary>
    Near,

    /// <summary>Their radii touch; figure: metres between.</summary>
    InReach,

    /// <summary>Their radii do not touch; figure: metres between.</summary>
    OutOfReach,

    /// <summary>The place of one is not known.</summary>
    PlaceUnknown,

    /// <summary>The same means.</summary>
    SameKind,

    /// <summary>Means of which one is told more closely.</summary>
    LikeKind,

    /// <summary>Other means.</summary>
    OtherKind,

    /// <summary>The same target.</summary>
    SameTarget,

    /// <summary>Another target.</summary>
    OtherTarget,

    /// <summary>A party that both name.</summary>
    SameParty,

    /// <summary>Each names other parties.</summary>
    OtherParty,

    /// <summary>A text of one is word for word that of the other; figure: per cent of the shorter one.</summary>
    SameText,

    /// <summary>Their texts share runs of words; figure: per cent of the shorter one.</summary>
    SharedSentences,

    /// <summary>Both texts name the same people; figure: how many.</summary>
    SharedNames,

    /// <summary>The same number of killed; figure: people.</summary>
    SameKilled,

    /// <summary>Numbers of killed that differ little; figure: people of difference.</summary>
    LikeKilled,

    /// <summary>Numbers of killed that differ much; figure: people of difference.</summary>
    OtherKilled,

    /// <summary>The same number of injured; figure: people.</summary>
    SameInjured,

    /// <summary>Numbers of injured that differ little; figure: people of difference.</summary>
    LikeInjured,

    /// <summary>Numbers of injured that differ much; figure: people of difference.</summary>
    OtherInjured,

    /// <summary>Each names a place of its own beside the other's, and other means and parties too.</summary>
    NextPlace,
}

/// <summary>One reason of a score.</summary>
/// <param name="Sign">What was found.</param>
/// <param name="Weight">What it adds to the logarithm of the odds; below zero it speaks against.</param>
/// <param name="Figure">How much, in the unit that the sign names; null where there is nothing to measure.</param>
public sealed record JoinReason(JoinSign Sign, double Weight, double? Figure = null);

/// <summary>How likely two incidents are one event, and why.</summary>
/// <param name="Value">0 to 1; 0 where something excludes it.</param>
/// <param name="Reasons">What was found, the weightiest first.</param>
public sealed record JoinScore(double Value, IReadOnlyList<JoinReason> Reasons)
{
    /// <summary>
    /// True where the two name other days, parts of the day with other numbers of killed, means, targets or parties, or one names no place or only a long span of days, and neither the same number of people, nor a person whom both name, nor a text copied from the
    /// other outweighs it; or where they name places beside each other, other means and other parties, which a number does not outweigh:
    /// however likely, a person must say that they are one.
    /// </summary>
    public bool IsContradicted =>
        (Reasons.Any(Contradicts) || IsAnotherStrikeOfTheDay) && !Reasons.Any(Outweighs) || Reasons.Any(r => r.Sign == JoinSign.NextPlace) && !Reasons.Any(IsOfOneTelling);

    // Struck in the morning and again in the evening: the means, the place and those who speak are the same, the toll is not.
    private bool IsAnotherStrikeOfTheDay =>
        Reasons.Any(r => r.Sign == JoinSign.OtherPartOfDay) && Reasons.Any(r => r.Sign is JoinSign.LikeKilled or JoinSign.OtherKilled);

    // "Last year" overlaps with each of its days.
    private const int LongestDays = 3;

    private static bool Contradicts(JoinReason reason) =>
        reason is { Sign: JoinSign.DaysOverlap, Figure: > LongestDays }
        || reason.Sign is JoinSign.DaysApart or JoinSign.PlaceUnknown or JoinSign.OtherKind or JoinSign.OtherTarget or JoinSign.OtherParty;

    private static bool IsOfOneTelling(JoinReason reason) => reason.Sign is JoinSign.SameText or JoinSign.SharedNames;

    // Three or more killed, or injured, counted alike are no accident.
    private static bool Outweighs(JoinReason reason) =>
        IsOfOneTelling(reason) || reason is { Sign: JoinSign.SameKilled or JoinSign.SameInjured, Figure: >= 3, Weight: > 1 };

    /// <summary>The value in hundredths, rounded down: no score says that two incidents are one for sure.</summary>
    public double Rounded => Math.Floor(Value * 100) / 100;
}

/// <summary>What is done from which score on.</summary>
/// <param name="Certain">From here on proposals are joined without a person.</param>
/// <param name="Likely">From here on two incidents are shown side by side to a person.</param>
public sealed record JoinThresholds(double Certain, double Likely)
{
    /// <summary>
    /// Chosen on real reports so that of a hundred joins hardly one is wrong: a wrong join hides an event, while a missing one is
    /// found by a person in the list (<c>evaluate joins</c> prints the table).
    /// </summary>
    public static JoinThresholds Default { get; } = new(0.8, 0.3);
}
