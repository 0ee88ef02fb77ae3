using System.Buffers;
using System.Text;

namespace IncidentMap.Incidents;

/// <summary>
/// The columns of a snapshot. Days count from 1970-01-01; degrees are WGS 84, NaN where there is no point; a lower count of
/// <see cref="None"/> is unknown, an upper one is unknown or open-ended. Never zero for either.
/// </summary>
public sealed partial class SnapshotColumns
{
    /// <summary>Stands for a count, an upper end or a radius that is not there.</summary>
    public const int None = -1;

    private readonly int[] _start, _end, _radius, _killedMin, _killedMax, _civiliansMin, _civiliansMax;
    private readonly double[] _lon, _lat;
    private readonly byte[] _kind, _grade, _accuracy;
    private readonly Guid[] _id;
    private readonly TapeSpan[] _feature, _json, _words;

    /// <summary>Rows that end on a later day than they start, in their order, and for each of them the latest end so far.</summary>
    private readonly int[] _lasting, _latestEnd;

    private SnapshotColumns(int n, IEnumerable<RowRecord> rows, IncidentRecords records)
    {
        (_start, _end, _radius) = (new int[n], new int[n], new int[n]);
        (_killedMin, _killedMax, _civiliansMin, _civiliansMax) = (new int[n], new int[n], new int[n], new int[n]);
        (_lon, _lat) = (new double[n], new double[n]);
        (_kind, _grade, _accuracy, _id) = (new byte[n], new byte[n], new byte[n], new Guid[n]);
        (_feature, _json, _words) = (new TapeSpan[n], new TapeSpan[n], new TapeSpan[n]);
        var (parties, places, speakers, codeEnds, codes) = (new int[n], new int[n], new int[n], new int[n], new ArrayBufferWriter<byte>());
        var row = 0;
        foreach (var values in rows)
        {
            Fill(row, values);
            (parties[row], places[row], speakers[row]) = (values.Parties, values.Places, values.Speakers);
            Encoding.UTF8.GetBytes(values.Code, codes);
            codeEnds[row++] = codes.WrittenCount;
        }
        (Parties, Places, Speakers) = (new(parties, records.Parties.ToArray()), new(places, records.Places.ToArray()), new(speakers, records.Speakers.ToArray()));
        Codes = new(codes.WrittenSpan.ToArray(), codeEnds);
        (_lasting, _latestEnd) = Lasting();
        Narrow = new(this);
        Days = new(this);
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

    /// <summary>The incident's id.</summary>
    public ReadOnlySpan<Guid> Id => _id;

    /// <summary>The incident's code.</summary>
    public CodeColumn Codes { get; }

    /// <summary>Which parties each row names.</summary>
    public TokenColumn Parties { get; }

    /// <summary>Who says so, by speaker, for each row; discounted claims left out.</summary>
    public TokenColumn Speakers { get; }

    /// <summary>Which places each row lies in.</summary>
    public TokenColumn Places { get; }

    /// <summary>The columns as sums read them.</summary>
    internal NarrowColumns Narrow { get; }

    /// <summary>The days on which rows start.</summary>
    internal StartDays Days { get; }

    /// <summary>Where each row's feature stands.</summary>
    internal ReadOnlySpan<TapeSpan> Feature => _feature;

    /// <summary>Where each row's public form stands.</summary>
    internal ReadOnlySpan<TapeSpan> Json => _json;

    /// <summary>Where each row's words stand.</summary>
    internal ReadOnlySpan<TapeSpan> Words => _words;

    /// <summary>The box around the points of rows; null when none has a point.</summary>
    public BBox? BoundsOf(ReadOnlySpan<int> rows)
    {
        var (west, south, east, north) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var row in rows)
        {
            if (double.IsNaN(_lon[row])) continue;
            (west, east) = (Math.Min(west, _lon[row]), Math.Max(east, _lon[row]));
            (south, north) = (Math.Min(south, _lat[row]), Math.Max(north, _lat[row]));
        }
        return west > east ? null : new BBox(west, south, east, north);
    }

    /// <summary>A day as its number since 1970-01-01.</summary>
    public static int DayOf(DateOnly date) => date.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;

    /// <summary>The day of a number since 1970-01-01.</summary>
    public static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day + DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber);

    /// <summary>The columns of rows in their order.</summary>
    internal static SnapshotColumns Of(int count, IEnumerable<RowRecord> rows, IncidentRecords records) => new(count, rows, records);

    /// <summary>Whether a row stands before a record.</summary>
    internal bool IsBefore(int row, in RowRecord record) =>
        _start[row] != record.StartDay ? _start[row] < record.StartDay : string.CompareOrdinal(Codes.Text(row), record.Code) <= 0;

    /// <summary>All values of a row.</summary>
    internal RowRecord Record(int row) => new()
    {
        Id = _id[row],
        Code = Codes.Text(row),
        StartDay = _start[row],
        EndDay = _end[row],
        Lon = _lon[row],
        Lat = _lat[row],
        Radius = _radius[row],
        Killed = (_killedMin[row], _killedMax[row]),
        Civilians = (_civiliansMin[row], _civiliansMax[row]),
        Kind = (IncidentKind)_kind[row],
        Grade = (Grade)_grade[row],
        Accuracy = (GeolocationAccuracy)_accuracy[row],
        Parties = Parties.Numbers[row],
        Places = Places.Numbers[row],
        Speakers = Speakers.Numbers[row],
        Feature = _feature[row],
        Json = _json[row],
        Words = _words[row],
    };

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

    /// <summary>The first row that starts after a day.</summary>
    internal int FirstAfter(int day) => LowerBound(day + 1);

    /// <summary>The same, looked for from a row that starts no later: what is near is found in few steps.</summary>
    internal int FirstAfter(int day, int from)
    {
        var (low, step) = (from, 1);
        for (; low + step < Count && _start[low + step] <= day; step *= 2) low += step;
        var high = Math.Min(low + step, Count);
        while (low + 1 < high)
        {
            var middle = (low + high) >>> 1;
            if (_start[middle] <= day) low = middle;
            else high = middle;
        }
        return high;
    }

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

    private (int[] Rows, int[] LatestEnd) Lasting()
    {
        int[] rows = [.. Enumerable.Range(0, Count).Where(i => _end[i] > _start[i])];
        var latest = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++) latest[i] = Math.Max(_end[rows[i]], i == 0 ? int.MinValue : latest[i - 1]);
        return (rows, latest);
    }

    private void Fill(int row, RowRecord values)
    {
        (_start[row], _end[row]) = (values.StartDay, values.EndDay);
        (_lon[row], _lat[row], _radius[row]) = (values.Lon, values.Lat, values.Radius);
        (_killedMin[row], _killedMax[row]) = values.Killed;
        (_civiliansMin[row], _civiliansMax[row]) = values.Civilians;
        (_kind[row], _grade[row], _accuracy[row]) = ((byte)values.Kind, (byte)values.Grade, (byte)values.Accuracy);
        (_id[row], _feature[row], _json[row], _words[row]) = (values.Id, values.Feature, values.Json, values.Words);
    }
}
