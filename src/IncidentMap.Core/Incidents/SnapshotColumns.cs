namespace IncidentMap.Incidents;

/// <summary>
/// The columns of a snapshot. Days count from 1970-01-01; degrees are WGS 84, NaN where there is no point; a lower count of
/// <see cref="None"/> is unknown, an upper one is unknown or open-ended. Never zero for either.
/// </summary>
public sealed class SnapshotColumns
{
    /// <summary>Stands for a count, an upper end or a radius that is not there.</summary>
    public const int None = -1;

    private readonly int[] _start, _end, _radius, _killedMin, _killedMax, _civiliansMin, _civiliansMax;
    private readonly double[] _lon, _lat;
    private readonly byte[] _kind, _grade, _accuracy;
    private readonly PartyColumn _parties;

    /// <summary>Rows that end on a later day than they start, in their order, and for each of them the latest end so far.</summary>
    private readonly int[] _lasting, _latestEnd;

    private SnapshotColumns(SnapshotRow[] rows)
    {
        var n = rows.Length;
        (_start, _end, _radius) = (new int[n], new int[n], new int[n]);
        (_killedMin, _killedMax, _civiliansMin, _civiliansMax) = (new int[n], new int[n], new int[n], new int[n]);
        (_lon, _lat) = (new double[n], new double[n]);
        (_kind, _grade, _accuracy) = (new byte[n], new byte[n], new byte[n]);
        for (var row = 0; row < n; row++) Fill(row, rows[row]);
        _parties = PartyColumn.Of([.. rows.Select(r => r.Incident)]);
        _lasting = [.. Enumerable.Range(0, n).Where(row => _end[row] > _start[row])];
        _latestEnd = new int[_lasting.Length];
        for (var i = 0; i < _lasting.Length; i++)
            _latestEnd[i] = Math.Max(_end[_lasting[i]], i == 0 ? int.MinValue : _latestEnd[i - 1]);
    }

    /// <summary>The number of rows.</summary>
    public int Count => _start.Length;

    /// <summary>First possible day; ascending.</summary>
    public ReadOnlySpan<int> StartDay => _start;

    /// <summary>Last possible day.</summary>
    public ReadOnlySpan<int> EndDay => _end;

    /// <summary>Longitude in degrees.</summary>
    public ReadOnlySpan<double> Lon => _lon;

    /// <summary>Latitude in degrees.</summary>
    public ReadOnlySpan<double> Lat => _lat;

    /// <summary>Radius of the place in metres.</summary>
    public ReadOnlySpan<int> Radius => _radius;

    /// <summary>Lower end of the killed, in people.</summary>
    public ReadOnlySpan<int> KilledMin => _killedMin;

    /// <summary>Upper end of the killed.</summary>
    public ReadOnlySpan<int> KilledMax => _killedMax;

    /// <summary>Lower end of the civilians killed.</summary>
    public ReadOnlySpan<int> CiviliansMin => _civiliansMin;

    /// <summary>Upper end of the civilians killed.</summary>
    public ReadOnlySpan<int> CiviliansMax => _civiliansMax;

    /// <summary><see cref="IncidentKind"/> as a number.</summary>
    public ReadOnlySpan<byte> Kind => _kind;

    /// <summary><see cref="Incidents.GradeDecision.Grade"/> as a number.</summary>
    public ReadOnlySpan<byte> Grade => _grade;

    /// <summary><see cref="GeolocationAccuracy"/> as a number.</summary>
    public ReadOnlySpan<byte> Accuracy => _accuracy;

    /// <summary>Which parties each row names.</summary>
    public PartyColumn Parties => _parties;

    /// <summary>A day as its number since 1970-01-01.</summary>
    public static int DayOf(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>The day of a number since 1970-01-01.</summary>
    public static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    internal static SnapshotColumns Of(SnapshotRow[] rows) => new(rows);

    /// <summary>Rows that start within the dates: from the first to just before the end.</summary>
    internal (int First, int End) Slice(DateOnly? from, DateOnly? to)
    {
        var first = from is { } f ? LowerBound(DayOf(f)) : 0;
        var end = to is { } t ? LowerBound(DayOf(t) + 1) : Count;
        return (first, Math.Max(first, end));
    }

    /// <summary>Rows before the slice that still go on when it begins, in their order.</summary>
    internal IEnumerable<int> StartedBefore(int first, DateOnly? from)
    {
        if (from is not { } f) yield break;
        var day = DayOf(f);
        // The latest end so far never falls, so everything before this point is over by then.
        for (var i = LowerBound(_latestEnd, day); i < _lasting.Length && _lasting[i] < first; i++)
            if (_end[_lasting[i]] >= day) yield return _lasting[i];
    }

    /// <summary>True when the row lies in the slice, or before it and still goes on.</summary>
    internal bool Overlaps(int row, int first, int end, DateOnly? from) =>
        row < end && (row >= first || (from is { } f && _end[row] >= DayOf(f)));

    private int LowerBound(int day) => LowerBound(_start, day);

    /// <summary>The first index whose value is not below the one asked for.</summary>
    private static int LowerBound(int[] ascending, int value)
    {
        var (low, high) = (0, ascending.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ascending[middle] < value) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private void Fill(int row, SnapshotRow values)
    {
        var (incident, where, casualties) = (values.Incident, values.PublicWhere, values.Casualties);
        (_start[row], _end[row]) = (DayOf(incident.When.Start), DayOf(incident.When.End));
        (_lon[row], _lat[row]) = where.Point is { } p ? (p.Lon, p.Lat) : (double.NaN, double.NaN);
        _radius[row] = where.RadiusMetres ?? AccuracyRadius.Metres(where.Accuracy) ?? None;
        (_killedMin[row], _killedMax[row]) = (casualties.Killed?.Min ?? None, casualties.Killed?.Max ?? None);
        (_civiliansMin[row], _civiliansMax[row]) = (casualties.CiviliansKilled?.Min ?? None, casualties.CiviliansKilled?.Max ?? None);
        _kind[row] = (byte)incident.Kind;
        _grade[row] = (byte)values.Grade.Grade;
        _accuracy[row] = (byte)where.Accuracy;
    }
}
