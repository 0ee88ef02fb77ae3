namespace IncidentMap.Gazetteer.Matching;

/// <summary>Names that follow from what a place is: reports write "ريف حلب" and "Aleppo countryside" of the governorate, which no source lists.</summary>
internal static class DerivedNames
{
    private static readonly string[] LatinDesignations = [" governorate", " district", " subdistrict"];
    private static readonly string[] ArabicDesignations = ["محافظة ", "منطقة ", "ناحية "];

    internal static IEnumerable<string> Of(Place place) => place.Feature switch
    {
        // The countryside of Damascus is a governorate of its own.
        "governorate" when place.Country == "SY" && place.Admin1Pcode != "SY01" => Governorate(place).Concat(Latin(place, "{0} countryside", "rural {0}")).Concat(Arabic(place, "ريف {0}")),
        "governorate" => Governorate(place),
        "district" => Latin(place, "{0} district", "district of {0}").Concat(Arabic(place, "منطقة {0}", "قضاء {0}")),
        "subdistrict" => Latin(place, "{0} subdistrict", "{0} sub district", "subdistrict of {0}", "nahiya {0}", "nahiyat {0}").Concat(Arabic(place, "ناحية {0}")),
        _ => [],
    };

    private static IEnumerable<string> Governorate(Place place) =>
        Latin(place, "{0} governorate", "governorate of {0}", "{0} province", "muhafazat {0}").Concat(Arabic(place, "محافظة {0}"));

    /// <summary>
    /// What spells a governorate spells its seat, too, which bears the same display name: by the index of the city, the
    /// spellings that only the governorate has.
    /// </summary>
    internal static ILookup<int, string> OfSeats(IReadOnlyList<Place> places)
    {
        var governorates = places.Where(p => p.Feature == "governorate").ToLookup(p => (p.Country, Text.Fold.Name(p.Name)));
        return places.Select((p, i) => (Place: p, Index: i)).Where(c => c.Place.Feature == "city")
            .SelectMany(c => governorates[(c.Place.Country, Text.Fold.Name(c.Place.Name))]
                .SelectMany(g => g.Names).Select(n => n.Text).Where(IsPlain).Except(c.Place.Names.Select(n => n.Text)).Select(text => (c.Index, Text: text)))
            .ToLookup(n => n.Index, n => n.Text);
    }

    private static bool IsPlain(string name) =>
        !name.Contains("overnorate", StringComparison.Ordinal) && !name.StartsWith("محافظة", StringComparison.Ordinal) && !name.Contains("ity", StringComparison.Ordinal);

    private static IEnumerable<string> Latin(Place place, params string[] forms) => Formed(forms,
        place.Names.Select(n => n.Text).Where(n => !Text.Fold.IsArabic(n)).Select(n => LatinDesignations.FirstOrDefault(d => n.EndsWith(d, StringComparison.OrdinalIgnoreCase)) is { } said ? n[..^said.Length] : n));

    private static IEnumerable<string> Arabic(Place place, params string[] forms) => Formed(forms,
        place.Names.Select(n => n.Text).Where(Text.Fold.IsArabic).Select(n => ArabicDesignations.FirstOrDefault(d => n.StartsWith(d, StringComparison.Ordinal)) is { } said ? n[said.Length..] : n));

    private static IEnumerable<string> Formed(string[] forms, IEnumerable<string> names) =>
        from name in names.Distinct(StringComparer.Ordinal)
        from form in forms
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name);
}
