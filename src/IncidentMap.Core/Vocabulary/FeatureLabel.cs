namespace IncidentMap;

/// <summary>The feature classes of places in words, English and Arabic.</summary>
public static class FeatureLabel
{
    private static readonly Dictionary<string, (string En, string Ar)> Labels = new(StringComparer.Ordinal)
    {
        ["city"] = ("city", "مدينة"),
        ["town"] = ("town", "بلدة"),
        ["village"] = ("village", "قرية"),
        ["farm"] = ("farm", "مزرعة"),
        ["neighbourhood"] = ("neighbourhood", "حي"),
        ["camp"] = ("camp", "مخيم"),
        ["governorate"] = ("governorate", "محافظة"),
        ["district"] = ("district", "منطقة"),
        ["subdistrict"] = ("subdistrict", "ناحية"),
        ["country"] = ("country", "بلد"),
        ["region"] = ("region", "إقليم"),
        ["river"] = ("river", "نهر"),
        ["lake"] = ("lake", "بحيرة"),
        ["mountain"] = ("mountain", "جبل"),
        ["hill"] = ("hill", "تل"),
        ["desert"] = ("desert", "بادية"),
        ["dam"] = ("dam", "سد"),
        ["bridge"] = ("bridge", "جسر"),
        ["crossing"] = ("border crossing", "معبر"),
        ["air-base"] = ("air base", "قاعدة جوية"),
        ["airport"] = ("airport", "مطار"),
        ["base"] = ("military base", "قاعدة عسكرية"),
        ["checkpoint"] = ("checkpoint", "حاجز"),
        ["hospital"] = ("hospital", "مستشفى"),
        ["prison"] = ("prison", "سجن"),
        ["school"] = ("school", "مدرسة"),
        ["market"] = ("market", "سوق"),
        ["mosque"] = ("mosque", "مسجد"),
        ["building"] = ("building", "مبنى"),
        ["factory"] = ("factory", "معمل"),
        ["oil-field"] = ("oil field", "حقل نفط"),
        ["gas-field"] = ("gas field", "حقل غاز"),
        ["oil-site"] = ("oil site", "موقع نفطي"),
        ["road"] = ("road", "طريق"),
        ["island"] = ("island", "جزيرة"),
        ["valley"] = ("valley", "وادٍ"),
        ["ruin"] = ("ruin", "خربة"),
        ["station"] = ("station", "محطة"),
        ["place"] = ("place", "مكان"),
    };

    /// <summary>The feature tokens that have a label, the common ones first.</summary>
    public static IReadOnlyCollection<string> Known => Labels.Keys;

    /// <summary>The label of a feature token in "en" or "ar"; one that is not known stands as words.</summary>
    public static string Of(string token, string language)
    {
        ArgumentNullException.ThrowIfNull(token);
        if (!Labels.TryGetValue(token, out var label)) return token.Replace('-', ' ');
        return language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? label.Ar : label.En;
    }
}
