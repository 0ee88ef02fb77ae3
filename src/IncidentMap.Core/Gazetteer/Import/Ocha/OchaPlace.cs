using IncidentMap.Text;
using NetTopologySuite.Geometries;

namespace IncidentMap.Gazetteer.Import.Ocha;

/// <summary>Makes a place of OCHA's record of it.</summary>
internal static class OchaPlace
{
    internal const string Source = "ocha";
    internal const string Licence = "OCHA common operational datasets, CC BY 3.0 IGO";
    internal const string Url = "https://data.humdata.org/dataset/cod-ab-syr";

    /// <summary>Adds the place, or refuses the row with the field that is at fault.</summary>
    internal static void Add(RowSet rows, string where, OchaRecord record, LonLat? point, int? population, MultiPolygon? outline = null)
    {
        var level = OchaCode.Level(record.Code);
        if (level == 0) { rows.Refuse(where, "pcode", $"'{RowSet.Short(record.Code)}' is no p-code of Syria (SY09, SY0903, SY090300, C1234 or N1234)."); return; }
        var (name, arabic) = (NameText.Of(record.Name) ?? NameText.Of(record.Reference), NameText.Of(record.Arabic));
        if ((name ?? arabic) is not { } shown) { rows.Refuse(where, "name", "There is no name in it."); return; }
        if (level >= 4 && point is null) { rows.Refuse(where, "position", "There is no latitude and longitude in it."); return; }
        var subdistrict = Above(record, level, 3);
        rows.Add(new ImportedPlace
        {
            Id = "ocha:" + record.Code,
            Where = where,
            Name = AreaNames.Latin(shown, OchaCode.Feature(level)),
            NameAr = arabic is null ? null : AreaNames.Arabic(arabic, OchaCode.Feature(level)),
            Names = Names(shown, arabic, record, level),
            Feature = level == 4 && Seat(record) ? "town" : OchaCode.Feature(level),
            Point = point,
            Admin1Pcode = subdistrict?[..4] ?? Above(record, level, 1),
            Admin2Pcode = subdistrict?[..6] ?? Above(record, level, 2),
            Admin3Pcode = subdistrict,
            Pcode = record.Code,
            Parent = level == 5 ? record.Above[3] : null,
            ParentName = level == 5 ? NameText.Of(record.NamesAbove.ElementAtOrDefault(3)) : null,
            Population = population,
            Outline = outline,
        });
    }

    /// <summary>The code of an area above (or the place's own): as the row says, else by the code's own beginning.</summary>
    private static string? Above(OchaRecord record, int level, int of)
    {
        var length = 2 + 2 * of;
        if (level <= 3) return record.Code.Length >= length ? record.Code[..length] : null;
        for (var i = of; i <= 3; i++)
            if (record.Above[i - 1] is { } code && OchaCode.Level(code) == i) return code[..length];
        return null;
    }

    private static List<PlaceName> Names(string shown, string? arabic, OchaRecord record, int level)
    {
        var names = new List<PlaceName>();
        void Add(string? text, string? language)
        {
            if (NameText.Of(text) is { } name && names.All(n => n.Text != name)) names.Add(new(name, language, Source));
        }

        var feature = OchaCode.Feature(level);
        Add(AreaNames.Latin(shown, feature), Fold.IsArabic(shown) ? "ar" : "en");
        if (arabic is not null) Add(AreaNames.Arabic(arabic, feature), "ar");
        Add(shown, Fold.IsArabic(shown) ? "ar" : "en");
        Add(arabic, "ar");
        Add(record.Reference, "en");
        return names;
    }

    /// <summary>A subdistrict is named after the town that is its seat.</summary>
    private static bool Seat(OchaRecord record) =>
        record.Name is { } name && record.NamesAbove.ElementAtOrDefault(2) is { } subdistrict && Fold.Name(name) == Fold.Name(subdistrict);
}
