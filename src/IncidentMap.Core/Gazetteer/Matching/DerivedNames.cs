namespace IncidentMap.Gazetteer.Matching;

/// <summary>Names that follow from what a place is: reports write "ريف حلب" and "Aleppo countryside" of the governorate, which no source lists.</summary>
internal static class DerivedNames
{
    internal static IEnumerable<string> Of(Place place) => place.Feature switch
    {
        // The countryside of Damascus is a governorate of its own.
        "governorate" when place.Admin1Pcode == "SY01" => Latin(place, "{0} governorate").Concat(Arabic(place, "محافظة {0}")),
        "governorate" when place.Country == "SY" => Latin(place, "{0} governorate", "{0} province", "{0} countryside", "rural {0}")
            .Concat(Arabic(place, "محافظة {0}", "ريف {0}")),
        "governorate" => Latin(place, "{0} governorate", "{0} province").Concat(Arabic(place, "محافظة {0}")),
        _ => [],
    };

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

    private static IEnumerable<string> Latin(Place place, params string[] forms) =>
        from name in place.Names
        where !Text.Fold.IsArabic(name.Text) && !name.Text.Contains("overnorate", StringComparison.Ordinal)
        from form in forms
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name.Text);

    private static IEnumerable<string> Arabic(Place place, params string[] forms) =>
        from name in place.Names
        where Text.Fold.IsArabic(name.Text) && !name.Text.StartsWith("ريف", StringComparison.Ordinal)
        from form in forms
        select string.Format(System.Globalization.CultureInfo.InvariantCulture, form, name.Text);
}
