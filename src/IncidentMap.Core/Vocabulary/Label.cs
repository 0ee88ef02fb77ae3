namespace IncidentMap;

/// <summary>
/// The tokens of the vocabulary in words, English and Arabic, for sentences that leave the program: described filters, exports, commands.
/// </summary>
public static class Label
{
    /// <summary>A kind of violence, in the singular.</summary>
    public static string Of(IncidentKind kind, string language) => Pick(language, kind switch
    {
        IncidentKind.Airstrike => ("airstrike", "غارة جوية"),
        IncidentKind.DroneStrike => ("drone strike", "ضربة بطائرة مسيّرة"),
        IncidentKind.Helicopter => ("helicopter attack", "هجوم بمروحية"),
        IncidentKind.Missile => ("missile strike", "ضربة صاروخية"),
        IncidentKind.Artillery => ("artillery fire", "قصف مدفعي"),
        IncidentKind.Mortar => ("mortar fire", "قصف بالهاون"),
        IncidentKind.Cluster => ("cluster munitions", "ذخائر عنقودية"),
        IncidentKind.Chemical => ("chemical attack", "هجوم كيميائي"),
        IncidentKind.Ied => ("improvised explosive device", "عبوة ناسفة"),
        IncidentKind.ExplosiveRemnant => ("explosive remnant of war", "مخلفات حرب متفجرة"),
        IncidentKind.Shooting => ("shooting", "إطلاق نار"),
        IncidentKind.Raid => ("raid", "مداهمة"),
        _ => ("unknown means", "وسيلة غير معروفة"),
    });

    /// <summary>A grade.</summary>
    public static string Of(Grade grade, string language) => Pick(language, grade switch
    {
        Grade.Confirmed => ("confirmed", "مؤكَّد"),
        Grade.Fair => ("fair", "مرجَّح"),
        Grade.Weak => ("weak", "ضعيف"),
        Grade.Contested => ("contested", "متنازَع فيه"),
        _ => ("discounted", "مستبعَد"),
    });

    /// <summary>An accuracy tier, with its article.</summary>
    public static string Of(GeolocationAccuracy tier, string language) => Pick(language, tier switch
    {
        GeolocationAccuracy.Exact => ("the exact point", "النقطة نفسها"),
        GeolocationAccuracy.Within100M => ("100 metres", "100 متر"),
        GeolocationAccuracy.Street => ("a street", "شارع"),
        GeolocationAccuracy.Neighbourhood => ("a neighbourhood", "حي"),
        GeolocationAccuracy.Village => ("a village", "قرية"),
        GeolocationAccuracy.Town => ("a town", "بلدة"),
        GeolocationAccuracy.City => ("a city", "مدينة"),
        GeolocationAccuracy.Subdistrict => ("a subdistrict", "ناحية"),
        GeolocationAccuracy.District => ("a district", "منطقة"),
        GeolocationAccuracy.Governorate => ("a governorate", "محافظة"),
        GeolocationAccuracy.Country => ("a country", "بلد"),
        _ => ("any place", "أي مكان"),
    });

    /// <summary>A party; a token that is not among <see cref="Party.Known"/> stands for itself.</summary>
    public static string OfParty(string token, string language) => Pick(language, token switch
    {
        Party.UsLedCoalition => ("the US-led Coalition", "التحالف بقيادة الولايات المتحدة"),
        Party.Russia => ("Russia", "روسيا"),
        Party.SyrianGovernment => ("the Syrian government until 2024", "الحكومة السورية حتى 2024"),
        Party.Turkiye => ("Türkiye", "تركيا"),
        Party.Israel => ("Israel", "إسرائيل"),
        Party.Sdf => ("the Syrian Democratic Forces", "قوات سوريا الديمقراطية"),
        Party.Is => ("the so-called Islamic State", "تنظيم الدولة الإسلامية"),
        Party.Iran => ("Iran and groups it directs", "إيران والجماعات التابعة لها"),
        Party.UnitedStates => ("the United States", "الولايات المتحدة"),
        Party.Jordan => ("Jordan", "الأردن"),
        Party.Iraq => ("Iraq", "العراق"),
        Party.Hts => ("Hayat Tahrir al-Sham", "هيئة تحرير الشام"),
        Party.Opposition => ("armed opposition groups", "فصائل المعارضة المسلحة"),
        Party.SyrianTransitionalGovernment => ("the Syrian government since December 2024", "الحكومة السورية منذ كانون الأول/ديسمبر 2024"),
        Party.Unknown => ("an unknown party", "طرف غير معروف"),
        _ => (token, token),
    });

    private static string Pick(string language, (string En, string Ar) label) =>
        language.StartsWith("ar", StringComparison.OrdinalIgnoreCase) ? label.Ar : label.En;
}
