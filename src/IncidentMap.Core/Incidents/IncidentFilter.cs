namespace IncidentMap.Incidents;

/// <summary>
/// What a reader asked to see. Pages, exports, tiles and the command line all parse their words into this one value,
/// so they cannot disagree. An empty filter matches every published incident.
/// </summary>
public sealed partial record IncidentFilter
{
    /// <summary>Matches everything.</summary>
    public static IncidentFilter Everything { get; } = new();

    /// <summary>First local day, inclusive; an incident whose date range overlaps matches.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last local day, inclusive.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Degrees, WGS 84; incidents without a point do not match.</summary>
    public BBox? Bbox { get; init; }

    /// <summary>Id of a place; matches all that lies in it.</summary>
    public string? Place { get; init; }

    /// <summary>Any of these kinds; empty means all.</summary>
    public IReadOnlySet<IncidentKind> Kinds { get; init; } = new HashSet<IncidentKind>();

    /// <summary>Any of these parties, by token; empty means all.</summary>
    public IReadOnlySet<string> Parties { get; init; } = new HashSet<string>();

    /// <summary>Any of these grades; empty means all.</summary>
    public IReadOnlySet<Grade> Grades { get; init; } = new HashSet<Grade>();

    /// <summary>This tier or finer.</summary>
    public GeolocationAccuracy? Accuracy { get; init; }

    /// <summary>Killed: lower end (people); ranges that overlap match, unknown counts do not.</summary>
    public int? KilledMin { get; init; }

    /// <summary>Killed: upper end (people).</summary>
    public int? KilledMax { get; init; }

    /// <summary>Words to find in titles, place names, codes, speakers, publishers and the words of figures, folded alike in both scripts and in every romanisation.</summary>
    public string? Text { get; init; }

    /// <summary>True when nothing was asked for.</summary>
    public bool IsEverything => Equals(Everything);

    /// <summary>Equal when they ask for the same, whatever the order of the values in their sets.</summary>
    public bool Equals(IncidentFilter? other) =>
        other is not null && From == other.From && To == other.To && Bbox == other.Bbox && Place == other.Place
        && Accuracy == other.Accuracy && KilledMin == other.KilledMin && KilledMax == other.KilledMax && Text == other.Text
        && Kinds.SetEquals(other.Kinds) && Parties.SetEquals(other.Parties) && Grades.SetEquals(other.Grades);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(From, To, Bbox, Place, Accuracy, HashCode.Combine(KilledMin, KilledMax, Text), Kinds.Count, Parties.Count + Grades.Count);
}
