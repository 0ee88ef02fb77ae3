using System.Globalization;

namespace IncidentMap.Gazetteer.Import;

/// <summary>The rows of a file while it is read: taken, refused or passed over.</summary>
internal sealed class RowSet(string file)
{
    /// <summary>A file of which more than this share is at fault is another kind of file than was said.</summary>
    private const double TooMany = 0.2;

    /// <summary>Faults that are told of a file that is refused as a whole.</summary>
    private const int Shown = 5;

    private readonly List<ImportedPlace> _places = [];
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);
    private readonly List<Fault> _refused = [];
    private readonly Dictionary<string, int> _skipped = new(StringComparer.Ordinal);

    internal void Add(ImportedPlace place)
    {
        if (_seen.TryAdd(place.Id, place.Where)) _places.Add(place);
        else Refuse(place.Where, "id", $"'{Short(place.Id)}' stands in {_seen[place.Id]} already.");
    }

    internal void Refuse(string where, string field, string reason) => _refused.Add(new Fault($"{where}, {field}", reason));

    internal void Refuse(Fault fault) => _refused.Add(fault);

    internal void Skip(string reason) => _skipped[reason] = _skipped.GetValueOrDefault(reason) + 1;

    /// <summary>The point; null, with the row refused, where the cells are no degrees.</summary>
    internal LonLat? Degrees(string where, string lat, string lon, string latField, string lonField)
    {
        var (y, x) = (Degrees(where, lat, latField, 90), Degrees(where, lon, lonField, 180));
        return y is null || x is null ? null : new LonLat(x.Value, y.Value);
    }

    /// <summary>What was read; a fault where no row can be used, or so many are at fault that it must be another kind of file.</summary>
    internal Result<ImportedRows> Finish()
    {
        var all = _places.Count + _refused.Count;
        if (_places.Count > 0 && _refused.Count <= all * TooMany) return Result<ImportedRows>.Ok(new(_places, _refused, _skipped));
        var why = _places.Count == 0 ? "The file holds no place that can be used" : $"{_refused.Count} of {all} rows are at fault";
        return Result<ImportedRows>.Fail([new Fault(file, $"{why}; is it the format that was named? Nothing was imported."), .. _refused.Take(Shown)]);
    }

    /// <summary>A cell, cut so that it can be quoted.</summary>
    internal static string Short(string cell) => cell.Length <= 40 ? cell : cell[..40] + "…";

    private double? Degrees(string where, string cell, string field, double most)
    {
        if (double.TryParse(cell.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && Math.Abs(value) <= most) return value;
        Refuse(where, field, $"'{Short(cell)}' is not a number of degrees from -{most} to {most}.");
        return null;
    }
}
