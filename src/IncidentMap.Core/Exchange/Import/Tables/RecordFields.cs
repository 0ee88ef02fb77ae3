using System.Globalization;
using IncidentMap.Incidents;
using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Tables;

/// <summary>Reads the cells of one record by column name and collects what is wrong with them, odd about them and guessed of them. Columns that are not there read as empty.</summary>
internal sealed class RecordFields(long line, Columns columns, string[] cells, string? originalRow = null)
{
    private const int LongestText = 100_000;

    private readonly List<Fault> _faults = [];
    private readonly List<Fault> _notes = [];
    private readonly List<Fault> _guesses = [];

    /// <summary>The line on which the record starts.</summary>
    internal long Line => line;

    internal Columns Columns => columns;

    internal IReadOnlyList<string> Cells => cells;

    internal bool HasFaults => _faults.Count > 0;

    /// <summary>The record as it stands in the file, as a JSON object.</summary>
    internal string OriginalRow => originalRow ?? Tables.OriginalRow.Of(columns.Names, cells);

    /// <summary>The record as what became of it.</summary>
    internal ImportRow ToRow(Func<Incident> incident, IReadOnlyList<long?>? sums = null) =>
        new(line, _faults.Count > 0 ? null : incident(), _faults, _notes) { Guesses = _guesses, Sums = sums ?? [] };

    /// <summary>What keeps the record out.</summary>
    internal void Fault(string column, string message) => _faults.Add(new Fault(column, message));

    /// <summary>What a reader should look at although the record is taken.</summary>
    internal void Note(string column, string message) => _notes.Add(new Fault(column, message));

    /// <summary>What the record doesn't say and the format's reading adds; the same words for the same guess, since they are counted.</summary>
    internal void Guess(string column, string message) => _guesses.Add(new Fault(column, message));

    /// <summary>A text as it stands; null when the cell is empty.</summary>
    internal string? Text(string column)
    {
        var index = columns.IndexOf(column);
        if (index < 0 || cells[index] is not { Length: > 0 } text) return null;
        if (text.Length > LongestText) Fault(column, $"is {text.Length} characters long; {LongestText} are allowed");
        return text;
    }

    /// <summary>A text without the blanks around it; null when nothing is left.</summary>
    internal string? Trimmed(string column)
    {
        var index = columns.IndexOf(column);
        return index >= 0 && cells[index].Trim() is { Length: > 0 } text ? text : null;
    }

    internal DateOnly? Day(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (FilterText.ReadDate(text, out var day) is not { } fault) return day;
        Fault(column, fault);
        return null;
    }

    /// <summary>A day in one of some forms (.NET's, such as <c>d/M/yyyy</c>), the first that fits.</summary>
    internal DateOnly? Day(string column, params ReadOnlySpan<string> forms)
    {
        if (Trimmed(column) is not { } text) return null;
        var ascii = ArabicDigits.ToAscii(text);
        foreach (var form in forms)
            if (DateTime.TryParseExact(ascii, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return DateOnly.FromDateTime(time);
        Fault(column, $"'{FilterText.Shown(text)}' is not a day in the form {string.Join(" or ", forms.ToArray())}");
        return null;
    }

    internal T? Of<T>(string column) where T : struct, Enum
    {
        if (Trimmed(column) is not { } text) return null;
        var value = Token.Parse<T>(text);
        if (value is null) Fault(column, $"'{FilterText.Shown(text)}' is not one of {string.Join(", ", Token.All<T>())}");
        return value;
    }

    internal Guid? Id(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (Guid.TryParseExact(text, "D", out var id)) return id;
        Fault(column, $"'{FilterText.Shown(text)}' is not a UUID; leave it empty for a new incident");
        return null;
    }

    /// <summary>A point in degrees. Outside of the globe, such as a longitude of 4239, it is a fault; nothing is mended.</summary>
    internal LonLat? Point(string lonColumn, string latColumn)
    {
        var (lon, lat) = (Degrees(lonColumn, 180), Degrees(latColumn, 90));
        if (lon is { } x && lat is { } y) return new LonLat(x, y);
        if (Trimmed(lonColumn) is null != Trimmed(latColumn) is null)
            Fault(Trimmed(lonColumn) is null ? lonColumn : latColumn, $"is empty while {(Trimmed(lonColumn) is null ? latColumn : lonColumn)} is not");
        return null;
    }

    /// <summary>A range from <c>…_min</c> and <c>…_max</c>: both empty is unknown, an empty upper end is open-ended.</summary>
    internal Count? Range(string measure) => Range(measure + "_min", measure + "_max");

    internal Count? Range(string minColumn, string maxColumn)
    {
        var (min, max) = (People(minColumn), People(maxColumn));
        if (min is null && max is not null && Trimmed(minColumn) is null) Fault(minColumn, $"is empty while {maxColumn} is not");
        if (min > max) Fault(maxColumn, $"{max} is below {minColumn}, which is {min}");
        return min is { } low && !(min > max) && (max is not null || Trimmed(maxColumn) is null) ? Count.Range(low, max) : null;
    }

    /// <summary>A number of people.</summary>
    internal int? People(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (int.TryParse(ArabicDigits.ToAscii(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Fault(column, $"'{FilterText.Shown(text)}' is not a whole number of people");
        return null;
    }

    /// <summary>A number as it stands in the file, for sums that are compared with what is stored; null where there is none.</summary>
    internal long? Number(string column) =>
        long.TryParse(ArabicDigits.ToAscii(Trimmed(column) ?? ""), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private double? Degrees(string column, int limit)
    {
        if (Trimmed(column) is not { } text) return null;
        if (!double.TryParse(ArabicDigits.ToAscii(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
            Fault(column, $"'{FilterText.Shown(text)}' is not a number in degrees");
        else if (Math.Abs(degrees) > limit)
            Fault(column, $"{FilterText.Shown(text)} lies outside of -{limit} to {limit} degrees");
        else
            return degrees;
        return null;
    }
}
