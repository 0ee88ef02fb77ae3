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
