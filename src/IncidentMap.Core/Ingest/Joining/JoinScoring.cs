using IncidentMap.Incidents;

namespace IncidentMap.Ingest.Joining;

/// <summary>
/// Scores whether two incidents are one event: independent signs, each with a weight in log-odds, are added up (after Fellegi and
/// Sunter, A Theory for Record Linkage, 1969). The weights were set on one half of reports of known events and rounded; <c>evaluate
/// joins</c> measures what they are worth on that half and on the other.
/// </summary>
public static class JoinScoring
{
    /// <summary>Log-odds of two incidents of the same days and surroundings before anything else is known of them.</summary>
    private const double Prior = -1.5;

    /// <summary>Days between two dates that a day of publication may bridge: reports follow within a few days.</summary>
    private const int PublicationReach = 3;

    /// <summary>What a day of publication says that lies so many days from the other date.</summary>
    private static readonly double[] ByDaysToPrint = [0.8, -0.3, -1, -1.6];

    /// <summary>The score; 0 without reasons where days or places exclude it.</summary>
    /// <param name="a">One incident.</param>
    /// <param name="b">The other.</param>
    /// <param name="sharedText">The share of their texts that is word for word the same, 0 to 1; 0 where it is not known.</param>
    /// <param name="sharedNames">How many people the texts of both name.</param>
    public static JoinScore Of(Incident a, Incident b, double sharedText = 0, int sharedNames = 0)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        JoinReason?[] found =
        [
            DaysOf(a.When, b.When), PartOf(a.When.PartOfDay, b.When.PartOfDay), JoinPlaces.Of(a.Where, b.Where), KindOf(a.Kind, b.Kind),
            TargetOf(a.Target, b.Target), PartyOf(a.Parties, b.Parties), NextPlaceOf(a, b),
            JoinTolls.Of(a, b, Measure.Killed), JoinTolls.Of(a, b, Measure.Injured), SharedText.Of(sharedText), NamedPeople.Of(sharedNames),
        ];
        if (Array.Exists(found, r => r is { Weight: double.NegativeInfinity })) return new JoinScore(0, []);
        var reasons = found.OfType<JoinReason>().OrderByDescending(r => Math.Abs(r.Weight)).ToList();
        return new JoinScore(1 / (1 + Math.Exp(-(Prior + reasons.Sum(r => r.Weight)))), reasons);
    }

    /// <summary>Days between the nearest ends of two spans; 0 when they overlap.</summary>
    internal static int DaysBetween(When a, When b) => Math.Max(0, Math.Max(a.Start.DayNumber - b.End.DayNumber, b.Start.DayNumber - a.End.DayNumber));

    private static JoinReason DaysOf(When a, When b)
    {
        var apart = DaysBetween(a, b);
        var byPublication = a.Precision == DatePrecision.Published || b.Precision == DatePrecision.Published;
        if (byPublication) return new JoinReason(JoinSign.DayOfPublication, apart > PublicationReach ? double.NegativeInfinity : ByDaysToPrint[apart], apart);
        if (apart > 1) return new JoinReason(JoinSign.DaysApart, double.NegativeInfinity, apart);
        if (apart == 1) return new JoinReason(JoinSign.DaysApart, -1, apart);
        var days = Math.Max(a.End.DayNumber - a.Start.DayNumber, b.End.DayNumber - b.Start.DayNumber) + 1;
        return days == 1 ? new JoinReason(JoinSign.SameDay, 1.3) : new JoinReason(JoinSign.DaysOverlap, days <= 3 ? 0.3 : -4, days);
    }

    private static JoinReason? PartOf(PartOfDay? a, PartOfDay? b)
    {
        if (a is not { } x || b is not { } y) return null;
        return x == y ? new JoinReason(JoinSign.SamePartOfDay, 0.6) : Half(x) != Half(y) ? new JoinReason(JoinSign.OtherPartOfDay, -0.6) : null;
    }

    /// <summary>True for the dark half of the day, by which the words overlap: dawn may be told as night, evening too.</summary>
    private static bool Half(PartOfDay part) => part is not (PartOfDay.Morning or PartOfDay.Midday or PartOfDay.Afternoon or PartOfDay.Day);

    private static JoinReason? KindOf(IncidentKind a, IncidentKind b) =>
        a == IncidentKind.Unknown || b == IncidentKind.Unknown ? null
        : a == b ? new JoinReason(JoinSign.SameKind, 0.5)
        : Family(a) == Family(b) ? new JoinReason(JoinSign.LikeKind, 0)
        : IsBombardment(a) && IsBombardment(b) ? null
        : new JoinReason(JoinSign.OtherKind, -0.3);

    /// <summary>"An air strike" may be told more closely as a drone's, a helicopter's, a missile or cluster bombs; shelling as mortar fire.</summary>
    private static IncidentKind Family(IncidentKind kind) => kind switch
    {
        IncidentKind.DroneStrike or IncidentKind.Helicopter or IncidentKind.Missile or IncidentKind.Cluster => IncidentKind.Airstrike,
        IncidentKind.Mortar => IncidentKind.Artillery,
        _ => kind,
    };

    // What fell from the air and what was fired from the ground are both "bombing" to those below.
    private static bool IsBombardment(IncidentKind kind) => Family(kind) is IncidentKind.Airstrike or IncidentKind.Artillery;

    // On one day one village is bombed from the air and the next one shelled: a number alike does not make them one attack.
    private static JoinReason? NextPlaceOf(Incident a, Incident b)
    {
        if (a.Kind == IncidentKind.Unknown || b.Kind == IncidentKind.Unknown || Family(a.Kind) == Family(b.Kind)) return null;
        if (a.Parties.Count == 0 || b.Parties.Count == 0 || a.Parties.Any(p => b.Parties.Any(q => q.Name == p.Name))) return null;
        return JoinPlaces.AreApart(a.Where, b.Where) ? new JoinReason(JoinSign.NextPlace, -2) : null;
    }

    private static JoinReason? TargetOf(string? a, string? b) =>
        a is null || b is null ? null
        : a == b ? new JoinReason(JoinSign.SameTarget, 1.6)
        : IsSurrounding(a) || IsSurrounding(b) ? null
        : new JoinReason(JoinSign.OtherTarget, -1.5);

    // A bomb on a school hits houses and cars on the road before it: which of them is told of says little.
    private static bool IsSurrounding(string target) => target is "house" or "road" or "vehicle" or "farm";

    // Those below cannot tell the aircraft of allies apart: which of them it was is told differently of one strike.
    private static int? SideOf(string party) => party switch
    {
        Party.SyrianGovernment or Party.Russia or Party.Iran => 1,
        Party.Turkiye or Party.Opposition => 2,
        Party.UsLedCoalition or Party.UnitedStates or Party.Sdf => 3,
        _ => null,
    };

    // Who strikes every day somewhere; that two reports blame one who hardly does says more.
    private static bool IsOfEveryDay(string party) => SideOf(party) is not null && party != Party.Iran || party == Party.Israel;

    private static JoinReason? PartyOf(IReadOnlyList<PartyRole> a, IReadOnlyList<PartyRole> b) =>
        a.Count == 0 || b.Count == 0 ? null
        : !a.Any(p => b.Any(q => q.Name == p.Name)) && a.Any(p => b.Any(q => SideOf(p.Name) is { } side && SideOf(q.Name) == side)) ? null
        : a.FirstOrDefault(p => b.Any(q => q.Name == p.Name)) is { } same ? new JoinReason(JoinSign.SameParty, IsOfEveryDay(same.Name) ? 0.4 : 0.9) : new JoinReason(JoinSign.OtherParty, -0.3);
}
