using System.Globalization;
using IncidentMap.Incidents;

namespace IncidentMap.Exchange;

/// <summary>Reads the cells of one record by column name and collects what is wrong with them. Columns that are not there read as empty.</summary>
internal sealed class RecordFields(IReadOnlyDictionary<string, string> cells)
{
    private const int LongestText = 100_000;

    internal List<Fault> Faults { get; } = [];

    /// <summary>A text as it stands; null when the cell is empty.</summary>
    internal string? Text(string column)
    {
        var text = cells.GetValueOrDefault(column, "");
        if (text.Length > LongestText) Add(column, $"is {text.Length} characters long; {LongestText} are allowed");
        return text.Length == 0 ? null : text;
    }

    internal DateOnly? Day(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (FilterText.ReadDate(text, out var day) is not { } fault) return day;
        Add(column, fault);
        return null;
    }

    internal T? Of<T>(string column) where T : struct, Enum
    {
        if (Trimmed(column) is not { } text) return null;
        var value = Token.Parse<T>(text);
        if (value is null) Add(column, $"'{FilterText.Shown(text)}' is not one of {string.Join(", ", Token.All<T>())}");
        return value;
    }

    internal Guid? Id(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (Guid.TryParseExact(text, "D", out var id)) return id;
        Add(column, $"'{FilterText.Shown(text)}' is not a UUID; leave it empty for a new incident");
        return null;
    }

    internal LonLat? Point(string lonColumn, string latColumn)
    {
        var (lon, lat) = (Degrees(lonColumn, 180), Degrees(latColumn, 90));
        if (lon is { } x && lat is { } y) return new LonLat(x, y);
        if (Trimmed(lonColumn) is null != Trimmed(latColumn) is null)
            Add(Trimmed(lonColumn) is null ? lonColumn : latColumn, $"is empty while {(Trimmed(lonColumn) is null ? latColumn : lonColumn)} is not");
        return null;
    }

    /// <summary>A range from <c>…_min</c> and <c>…_max</c>: both empty is unknown, an empty upper end is open-ended.</summary>
    internal Count? Range(string measure)
    {
        var (min, max) = (People(measure + "_min"), People(measure + "_max"));
        if (min is null && max is not null && Trimmed(measure + "_min") is null) Add(measure + "_min", $"is empty while {measure}_max is not");
        if (min > max) Add(measure + "_max", $"{max} is below {measure}_min, which is {min}");
        return min is { } low && !(min > max) && (max is not null || Trimmed(measure + "_max") is null) ? Count.Range(low, max) : null;
    }

    internal void Add(string column, string message) => Faults.Add(new Fault(column, message));

    private string? Trimmed(string column) => cells.GetValueOrDefault(column, "").Trim() is { Length: > 0 } text ? text : null;

    private int? People(string column)
    {
        if (Trimmed(column) is not { } text) return null;
        if (int.TryParse(FilterText.AsciiDigits(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Add(column, $"'{FilterText.Shown(text)}' is not a whole number of people");
        return null;
    }

    private double? Degrees(string column, int limit)
    {
        if (Trimmed(column) is not { } text) return null;
        if (!double.TryParse(FilterText.AsciiDigits(text), NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) || !double.IsFinite(degrees))
            Add(column, $"'{FilterText.Shown(text)}' is not a number in degrees");
        else if (Math.Abs(degrees) > limit)
            Add(column, $"{FilterText.Shown(text)} lies outside of -{limit} to {limit} degrees");
        else
            return degrees;
        return null;
    }
}
