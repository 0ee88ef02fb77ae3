using System.Globalization;
using IncidentMap.Exchange.Import.Files;
using IncidentMap.Exchange.Import.Tables;
using IncidentMap.Text;

namespace IncidentMap.Exchange.Import.Mapped;

/// <summary>
/// A first draft of a mapping file: columns by names that are common, in English and Arabic, and by what their cells hold. It is a draft for a
/// person, who alone knows what the columns mean.
/// </summary>
public static class MappingSuggestion
{
    private const int Looked = 500;

    private static readonly (string Field, string[] Names)[] Names =
    [
        ("id", ["id", "code", "record id", "record_id", "event_id", "incident_id", "unique_id", "المعرف", "الرقم", "رمز"]),
        ("date", ["date", "date_start", "start date", "event_date", "incident_date", "day", "التاريخ", "تاريخ"]),
        ("dateEnd", ["date_end", "end date", "enddate", "تاريخ الانتهاء"]),
        ("lon", ["lon", "lng", "long", "longitude", "x", "geo_longitude", "خط الطول"]),
        ("lat", ["lat", "latitude", "y", "geo_latitude", "خط العرض"]),
        ("point", ["coordinates", "coords", "point", "latlon", "lat/lon", "lat,lon", "lat, lon", "الإحداثيات", "احداثيات"]),
        ("place", ["place", "location", "town", "city", "village", "place_name", "location_name", "site"]),
        ("placeAr", ["place_ar", "location_ar", "location_name_ar", "المكان", "الموقع", "المدينة", "القرية", "البلدة"]),
        ("admin1", ["admin1", "governorate", "province", "region", "المحافظة"]),
        ("accuracy", ["accuracy", "geolocation_accuracy", "precision"]),
        ("kind", ["kind", "type", "attack_type", "strike_type", "weapon", "نوع الهجوم", "النوع"]),
        ("target", ["target", "target_type", "الهدف"]),
        ("grade", ["grade", "confidence", "civilian_harm_status"]),
        ("party", ["party", "actor", "perpetrator", "belligerent", "belligerents", "responsible", "الجهة", "الجهة المسؤولة", "الطرف"]),
        ("killed", ["killed", "deaths", "dead", "fatalities", "القتلى", "عدد القتلى"]),
        ("killedMin", ["killed_min", "deaths_min", "min_killed"]),
        ("killedMax", ["killed_max", "deaths_max", "max_killed"]),
        ("civiliansKilled", ["civilians", "civilians_killed", "civilian_deaths", "civilian deaths", "القتلى المدنيون"]),
        ("civiliansKilledMin", ["civilians_killed_min", "civ_min"]),
        ("civiliansKilledMax", ["civilians_killed_max", "civ_max"]),
        ("childrenKilled", ["children", "children_killed", "الأطفال"]),
        ("womenKilled", ["women", "women_killed", "النساء"]),
        ("injured", ["injured", "wounded", "injuries", "الجرحى", "عدد الجرحى"]),
        ("injuredMin", ["injured_min"]),
        ("injuredMax", ["injured_max"]),
        ("source", ["source", "sources", "المصدر", "المصادر"]),
        ("url", ["url", "link", "address", "الرابط"]),
        ("titleEn", ["title", "title_en", "headline"]),
        ("titleAr", ["title_ar", "العنوان"]),
    ];

    private static readonly string[] DateForms =
        ["yyyy-MM-dd", "d/M/yyyy", "M/d/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMMM yyyy", "d-MMM-yy", "MMMM d, yyyy", "yyyy/M/d", "M/d/yy", "d/M/yy"];

    /// <summary>Drafts a mapping of a table with a header.</summary>
    public static Result<TableMapping> Of(DataFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var rows = TableRows.Of(file).Take(Looked).ToList();
        if (rows is not [{ Cells: { } header }, ..]) return Result<TableMapping>.Fail(new Fault(file.Name, rows.Count > 0 ? rows[0].Why! : "holds no table"));
        var columns = new Columns(header);
        var records = rows.Skip(1).Where(r => !r.IsHxl && r.Cells?.Length == header.Length).Select(r => r.Cells!).ToList();
        var found = ByName(columns);
        return Result<TableMapping>.Ok(new TableMapping
        {
            Speaker = Path.GetFileNameWithoutExtension(file.Name),
            Columns = found,
            DateForm = found.TryGetValue("date", out var date) ? DateForm(Cells(columns, records, date)) : DateForms[0],
            CoordinateOrder = found.TryGetValue("point", out var point) && IsLongitudeFirst(Cells(columns, records, point)) ? "lon,lat" : "lat,lon",
            Values = Values(found, columns, records),
        });
    }

    private static Dictionary<string, string> ByName(Columns columns)
    {
        var found = new Dictionary<string, string>();
        foreach (var (field, names) in Names)
            if (names.FirstOrDefault(n => columns.Has(n) || columns.Has(n.Replace('_', ' '))) is { } name)
                found[field] = columns.Names[columns.Has(name) ? columns.IndexOf(name) : columns.IndexOf(name.Replace('_', ' '))];
        if (found.ContainsKey("lon") && found.ContainsKey("lat")) found.Remove("point");
        foreach (var count in MappedFields.Counts)
            if (found.ContainsKey(count + "Min")) found.Remove(count);
        return found;
    }

    /// <summary>The first form that fits all days; of day and month in either order, the one that the days do not contradict.</summary>
    private static string DateForm(List<string> cells) =>
        DateForms.MaxBy(form => cells.Count(c => DateTime.TryParseExact(ArabicDigits.ToAscii(c), form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))) ?? DateForms[0];

    /// <summary>In and around Syria the longitude is 35 to 43 and the latitude 32 to 38: where the first numbers are the larger ones, they are longitudes.</summary>
    private static bool IsLongitudeFirst(List<string> cells)
    {
        var pairs = cells.Select(c => c.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(p => p.Length == 2 && double.TryParse(p[0], CultureInfo.InvariantCulture, out _) && double.TryParse(p[1], CultureInfo.InvariantCulture, out _))
            .Select(p => (First: double.Parse(p[0], CultureInfo.InvariantCulture), Second: double.Parse(p[1], CultureInfo.InvariantCulture))).ToList();
        return pairs.Count(p => p.First > p.Second) * 2 > pairs.Count;
    }

    /// <summary>The values of token columns that are no tokens yet, each with the token that it may mean, or an empty one to fill in.</summary>
    private static Dictionary<string, IReadOnlyDictionary<string, string>> Values(Dictionary<string, string> found, Columns columns, List<string[]> records)
    {
        var values = new Dictionary<string, IReadOnlyDictionary<string, string>>();
        void Add(string field, Func<string, string?> token)
        {
            if (!found.TryGetValue(field, out var column)) return;
            var odd = Cells(columns, records, column).Distinct(StringComparer.OrdinalIgnoreCase).Where(c => token(c) != c).Take(40).ToDictionary(c => c, c => token(c) ?? "", StringComparer.OrdinalIgnoreCase);
            if (odd.Count > 0) values[field] = odd;
        }

        Add("kind", c => Kebab<IncidentKind>(c));
        Add("accuracy", c => Kebab<GeolocationAccuracy>(c));
        Add("grade", c => Kebab<Grade>(c));
        Add("party", c => PartyNames.TokenOf(c, out _));
        return values;
    }

    private static string? Kebab<T>(string cell) where T : struct, Enum
    {
        var text = cell.Trim().ToLowerInvariant().Replace(' ', '-').Replace('_', '-');
        return new[] { text, text.TrimEnd('s'), text.Replace("-", "", StringComparison.Ordinal) }.Select(Token.Parse<T>).FirstOrDefault(v => v is not null) is { } value ? Token.Of(value) : null;
    }

    private static List<string> Cells(Columns columns, List<string[]> records, string column) =>
        [.. records.Select(r => r[columns.IndexOf(column)].Trim()).Where(c => c.Length > 0)];
}
