namespace IncidentMap.Incidents;

/// <summary>What a snapshot holds of one incident: the values of its columns and where its bytes stand. Units as in <see cref="SnapshotColumns"/>.</summary>
internal readonly record struct RowRecord
{
    internal required Guid Id { get; init; }

    internal required string Code { get; init; }

    internal required int StartDay { get; init; }

    internal required int EndDay { get; init; }

    internal required double Lon { get; init; }

    internal required double Lat { get; init; }

    internal required int Radius { get; init; }

    internal required (int Min, int Max) Killed { get; init; }

    internal required (int Min, int Max) Civilians { get; init; }

    internal required IncidentKind Kind { get; init; }

    internal required Grade Grade { get; init; }

    internal required GeolocationAccuracy Accuracy { get; init; }

    /// <summary>Which list of parties it names.</summary>
    internal int Parties { get; init; }

    /// <summary>Which list of places it lies in.</summary>
    internal int Places { get; init; }

    /// <summary>Which list of speakers its claims have.</summary>
    internal int Speakers { get; init; }

    /// <summary>Its GeoJSON Feature with a comma and a line feed behind it.</summary>
    internal TapeSpan Feature { get; init; }

    /// <summary>Its public form as <see cref="IncidentJson"/>.</summary>
    internal TapeSpan Json { get; init; }

    /// <summary>Its folded words, for the search.</summary>
    internal TapeSpan Words { get; init; }

    /// <summary>The columns' values of a row; lists and bytes are added by whoever keeps them.</summary>
    internal static RowRecord Of(SnapshotRow row)
    {
        var (incident, where, people) = (row.Incident, row.PublicWhere, row.Casualties);
        return new RowRecord
        {
            Id = incident.Id,
            Code = incident.Code,
            StartDay = SnapshotColumns.DayOf(incident.When.Start),
            EndDay = SnapshotColumns.DayOf(incident.When.End),
            Lon = where.Point?.Lon ?? double.NaN,
            Lat = where.Point?.Lat ?? double.NaN,
            Radius = where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy) ?? SnapshotColumns.None,
            Killed = Ends(people.Killed),
            Civilians = Ends(people.CiviliansKilled),
            Kind = incident.Kind,
            Grade = row.Grade.Grade,
            Accuracy = where.Accuracy,
        };
    }

    /// <summary>By start day, then by code.</summary>
    internal static int InOrder(RowRecord a, RowRecord b)
    {
        var byDay = a.StartDay.CompareTo(b.StartDay);
        return byDay != 0 ? byDay : string.CompareOrdinal(a.Code, b.Code);
    }

    private static (int Min, int Max) Ends(Count? count) => (count?.Min ?? SnapshotColumns.None, count?.Max ?? SnapshotColumns.None);
}
