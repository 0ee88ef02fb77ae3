namespace IncidentMap.Web.Pages.Text;

/// <summary>What the tokens of the model are called on pages.</summary>
public static class TokenLabels
{
    private static readonly Dictionary<Grade, Bilingual> Grades = new()
    {
        [Grade.Confirmed] = new("Confirmed", "مؤكَّد"),
        [Grade.Fair] = new("Fair", "مرجَّح"),
        [Grade.Weak] = new("Weak", "ضعيف"),
        [Grade.Contested] = new("Contested", "متنازَع فيه"),
        [Grade.Discounted] = new("Discounted", "مستبعَد"),
    };

    private static readonly Dictionary<IncidentKind, Bilingual> Kinds = new()
    {
        [IncidentKind.Airstrike] = new("Air strike", "غارة جوية"),
        [IncidentKind.DroneStrike] = new("Drone strike", "ضربة مسيَّرة"),
        [IncidentKind.Helicopter] = new("Helicopter", "مروحية"),
        [IncidentKind.Missile] = new("Missile", "صاروخ"),
        [IncidentKind.Artillery] = new("Artillery", "قصف مدفعي"),
        [IncidentKind.Mortar] = new("Mortar", "هاون"),
        [IncidentKind.Cluster] = new("Cluster munitions", "ذخائر عنقودية"),
        [IncidentKind.Chemical] = new("Chemical", "مواد كيميائية"),
        [IncidentKind.Ied] = new("Improvised bomb", "عبوة أو مفخخة"),
        [IncidentKind.ExplosiveRemnant] = new("Mine or remnant", "لغم أو مخلّف حرب"),
        [IncidentKind.Shooting] = new("Shooting", "إطلاق نار"),
        [IncidentKind.Raid] = new("Ground raid", "إنزال أو مداهمة"),
        [IncidentKind.Unknown] = new("Not stated", "غير مذكور"),
    };

    private static readonly Dictionary<string, Bilingual> Parties = new(StringComparer.Ordinal)
    {
        [Party.UsLedCoalition] = new("US-led Coalition", "التحالف الدولي"),
        [Party.Russia] = new("Russia", "روسيا"),
        [Party.SyrianGovernment] = new("Syrian government", "الحكومة السورية"),
        [Party.Turkiye] = new("Türkiye and allies", "تركيا وحلفاؤها"),
        [Party.Israel] = new("Israel", "إسرائيل"),
        [Party.Sdf] = new("SDF", "قسد"),
        [Party.Is] = new("IS", "تنظيم داعش"),
        [Party.Iran] = new("Iran and allies", "إيران وحلفاؤها"),
        [Party.UnitedStates] = new("United States", "الولايات المتحدة"),
        [Party.Jordan] = new("Jordan", "الأردن"),
        ["united-kingdom"] = new("United Kingdom", "المملكة المتحدة"),
        ["tribal-forces"] = new("tribal forces", "قوات عشائرية"),
        ["saraya-ansar-al-sunna"] = new("Saraya Ansar al-Sunna", "سرايا أنصار السنة"),
        [Party.Iraq] = new("Iraq", "العراق"),
        [Party.Hts] = new("HTS", "هيئة تحرير الشام"),
        [Party.Opposition] = new("Armed opposition", "المعارضة المسلحة"),
        [Party.SyrianTransitionalGovernment] = new("Syrian government since Dec 2024", "الحكومة السورية منذ كانون الأول 2024"),
        [Party.Unknown] = new("Not stated", "غير مذكور"),
    };

    private static readonly Dictionary<GeolocationAccuracy, Bilingual> Accuracies = new()
    {
        [GeolocationAccuracy.Exact] = new("exact", "الموقع بعينه"),
        [GeolocationAccuracy.Within100M] = new("within 100 m", "ضمن 100 م"),
        [GeolocationAccuracy.Street] = new("street", "الشارع"),
        [GeolocationAccuracy.Neighbourhood] = new("neighbourhood", "الحي"),
        [GeolocationAccuracy.Village] = new("village", "القرية"),
        [GeolocationAccuracy.Town] = new("town", "البلدة"),
        [GeolocationAccuracy.City] = new("city", "المدينة"),
        [GeolocationAccuracy.Subdistrict] = new("subdistrict", "الناحية"),
        [GeolocationAccuracy.District] = new("district", "المنطقة"),
        [GeolocationAccuracy.Governorate] = new("governorate", "المحافظة"),
        [GeolocationAccuracy.Country] = new("country", "البلد"),
        [GeolocationAccuracy.Unknown] = new("unknown", "غير معروفة"),
    };

    private static readonly Dictionary<PartOfDay, Bilingual> Parts = new()
    {
        [PartOfDay.Dawn] = new("dawn", "فجرًا"),
        [PartOfDay.Morning] = new("morning", "صباحًا"),
        [PartOfDay.Midday] = new("around midday", "ظهرًا"),
        [PartOfDay.Afternoon] = new("afternoon", "بعد الظهر"),
        [PartOfDay.Day] = new("by day", "نهارًا"),
        [PartOfDay.Evening] = new("evening", "مساءً"),
        [PartOfDay.Night] = new("night", "ليلًا"),
        [PartOfDay.Midnight] = new("around midnight", "نحو منتصف الليل"),
        [PartOfDay.AfterMidnight] = new("after midnight", "بعد منتصف الليل"),
    };

    private static readonly Dictionary<DatePrecision, Bilingual> Precisions = new()
    {
        [DatePrecision.Exact] = new("exact date", "تاريخ محدد"),
        [DatePrecision.Range] = new("some day, or all days, between", "يوم من هذه الأيام أو كلها"),
        [DatePrecision.Month] = new("day not known", "اليوم غير معروف"),
        [DatePrecision.Year] = new("month not known", "الشهر غير معروف"),
        [DatePrecision.Published] = new("day of publication; the text gives no date", "يوم النشر؛ النص لا يذكر تاريخًا"),
    };

    private static readonly Dictionary<PartyBasis, Bilingual> Bases = new()
    {
        [PartyBasis.Alleged] = new("attributed", "منسوب إليها"),
        [PartyBasis.Acknowledged] = new("acknowledged", "أقرّت به"),
        [PartyBasis.Denied] = new("denied", "نفته"),
        [PartyBasis.Contested] = new("contested", "متنازَع فيه"),
    };

    private static readonly Dictionary<Response, Bilingual> Responses = new()
    {
        [Response.None] = new("no response", "بلا رد"),
        [Response.Acknowledged] = new("acknowledged", "إقرار"),
        [Response.Denied] = new("denied", "نفي"),
        [Response.WillAssess] = new("will assess", "سيحقق"),
    };

    private static readonly Dictionary<string, Bilingual> Targets = new(StringComparer.Ordinal)
    {
        ["prison"] = new("prison", "سجن"),
        ["hospital"] = new("hospital", "مستشفى"),
        ["school"] = new("school", "مدرسة"),
        ["market"] = new("market", "سوق"),
        ["mosque"] = new("mosque", "مسجد"),
        ["camp"] = new("camp", "مخيم"),
        ["house"] = new("house", "منزل"),
        ["residential"] = new("homes", "حي سكني"),
        ["vehicle"] = new("vehicle", "مركبة"),
        ["convoy"] = new("convoy", "قافلة"),
        ["bakery"] = new("bakery", "مخبز"),
        ["base"] = new("military base", "قاعدة عسكرية"),
        ["military"] = new("military site", "موقع عسكري"),
        ["bridge"] = new("bridge", "جسر"),
        ["shelter"] = new("shelter", "مأوى"),
        ["displaced"] = new("people displaced", "نازحون"),
        ["airport"] = new("airport", "مطار"),
        ["dam"] = new("dam", "سد"),
        ["factory"] = new("factory", "معمل"),
        ["farm"] = new("farm", "مزرعة"),
        ["street"] = new("street", "شارع"),
        ["fuel"] = new("fuel site", "موقع وقود"),
        ["oil"] = new("oil site", "موقع نفطي"),
    };

    private static readonly Dictionary<string, Bilingual> Roles = new(StringComparer.Ordinal)
    {
        ["prisoner"] = new("prisoners", "سجناء"),
        ["guard"] = new("guards", "حراس"),
        ["medic"] = new("medics", "عاملون طبيون"),
        ["journalist"] = new("journalists", "صحفيون"),
        ["rescuer"] = new("rescuers", "مسعفون"),
        ["leader"] = new("leaders", "قادة"),
        ["commander"] = new("commanders", "قادة"),
        ["fighter"] = new("fighters", "مقاتلون"),
        ["member"] = new("members", "عناصر"),
        ["soldier"] = new("soldiers", "جنود"),
        ["family"] = new("members of a family", "أفراد عائلة"),
        ["displaced"] = new("displaced people", "نازحون"),
        ["worker"] = new("workers", "عمال"),
        ["student"] = new("students", "طلاب"),
        ["teacher"] = new("teachers", "معلمون"),
    };

    /// <summary>The label of a grade.</summary>
    public static Bilingual Of(Grade grade) => Grades[grade];

    /// <summary>The label of a kind.</summary>
    public static Bilingual Of(IncidentKind kind) => Kinds[kind];

    /// <summary>The label of an accuracy tier.</summary>
    public static Bilingual Of(GeolocationAccuracy accuracy) => Accuracies[accuracy];

    /// <summary>The label of a part of the day.</summary>
    public static Bilingual Of(PartOfDay part) => Parts[part];

    /// <summary>What a date's precision means.</summary>
    public static Bilingual Of(DatePrecision precision) => Precisions[precision];

    /// <summary>On what footing a party is named.</summary>
    public static Bilingual Of(PartyBasis basis) => Bases[basis];

    /// <summary>A belligerent's response.</summary>
    public static Bilingual Of(Response response) => Responses[response];

    /// <summary>The label of a party; the list is open, so an unknown token is shown as words.</summary>
    public static Bilingual PartyOf(string token) => Parties.GetValueOrDefault(token) ?? AsName(token);

    /// <summary>The label of what was hit.</summary>
    public static Bilingual TargetOf(string token) => Targets.GetValueOrDefault(token) ?? AsWords(token);

    /// <summary>What a place is, by its feature token.</summary>
    public static Bilingual FeatureOf(string token) => new(FeatureLabel.Of(token, "en"), FeatureLabel.Of(token, "ar"));

    /// <summary>The label of people's role.</summary>
    public static Bilingual RoleOf(string token) => Roles.GetValueOrDefault(token) ?? AsWords(token);

    private static Bilingual AsName(string token)
    {
        var name = System.Globalization.CultureInfo.InvariantCulture.TextInfo.ToTitleCase(token.Replace('-', ' '));
        return new Bilingual(name, name);
    }

    private static Bilingual AsWords(string token)
    {
        var words = token.Replace('-', ' ');
        return new Bilingual(words, words);
    }
}
